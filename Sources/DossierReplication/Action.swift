package import DossierCore
package import DossierCrypto
package import DossierWire

/// What a session asks of its driver: plain data, to be carried out in order.
package enum Action: Hashable, Sendable {
    /// Write a message.
    ///
    /// Acknowledgements, pings, errors and forks need not wait behind changesets.
    case send(Message)
    /// Write these lines in order.
    case sendChangesets([LogEntry])
    /// Answer with `compared`; see `Comparison`.
    case compare(CompareRequest)
    /// Answer with `logRead`.
    case readLog(ReadRequest)
    /// Answer with `fetched`.
    case readChangesets(FetchRequest)
    /// Judge the bytes and the signature, in parallel with others; answer in order with `verified` or `rejected`.
    case verify(number: Int, ChangesetLine)
    /// Give these changesets to the replica in one transaction; once it is durable answer with `stored`.
    case store(ClosedRange<Int>)
    /// Call `timerFired` at this moment; replaces the moment asked for before.
    case setTimer(Instant)
    /// Accept lines of `WireLimits.lineBytes`.
    case raiseLineLimit
    /// A stranger wants to join; the driver answers it, and calls `membershipShown` if it succeeds.
    case pair(Message.Join)
    /// Something that people or other parts of the program may want to know.
    case report(Event)
    /// End the connection when everything is written; nil is the orderly end.
    case close(WireError?)
}

/// What a session tells beside its work.
package enum Event: Hashable, Sendable {
    /// The peer's greeting fits.
    case greeted(Message.Hello)
    /// What the peer says it holds: each chain's heads stand in the place of those told before.
    case peerHeads([Head])
    /// How much the peer will send from here on.
    case toReceive(Message.Plan)
    /// How much we will send from here on.
    case toSend(Message.Plan)
    /// Changesets of this session that are durable here, and those that came.
    case received(stored: Int, of: Int)
    /// Changesets of this session that the peer has acknowledged, and those that went.
    case sent(acknowledged: Int, of: Int)
    /// Nothing more to send for now.
    case caughtUp
    /// Nothing more to receive for now, and all of it is durable.
    case peerCaughtUp
    /// The peer asked not to be sent anything.
    case peerDeclines
    /// The peer refused a changeset of ours; its chain is left out for the rest of the session.
    case chainRefused(Message.RefusedChangeset)
    /// Changesets of ours that the peer did not keep, since it lacks a cause of theirs, by number; told before the
    /// `sent` that counts them.
    case peerDropped([Int])
    /// We refused a changeset of the peer's.
    case refused(Message.RefusedChangeset)
    /// Changesets of the session that wait for their causes, or were dropped for want of room, by number.
    case dropped([Int])
    /// Changesets that are damaged here or lack parts, and that the peer cannot give whole either.
    case unavailable([Digest])
    /// Two changesets claim one place of this chain.
    case forkFound(chain: Digest)
    /// The peer holds by now something of a forked chain of which it was not told.
    case forkTellable
    /// Proof of a fork, unchecked.
    case forkProof(Message.ForkProof)
    /// The peer holds more of the chain that this replica writes, or something else on it.
    case ownChainAhead(Head)
    /// Alarm: equal vectors, unequal states.
    case divergence(ours: Digest, theirs: Digest)
    /// Equal vectors and equal states.
    case converged
    /// The peer ended the session with a fault.
    case peerFailed(Message.PeerError)
}

/// One changeset of the log, ready to be sent.
package struct LogEntry: Hashable, Sendable {
    /// Where it stands.
    package let place: Place
    /// Its chain.
    package let chain: Digest
    /// Its line without its line feed.
    package let line: ArraySlice<UInt8>

    /// Names an entry.
    package init(place: Place, chain: Digest, line: ArraySlice<UInt8>) {
        self.place = place
        self.chain = chain
        self.line = line
    }
}

/// What this replica holds at one moment.
package struct LocalState: Hashable, Sendable {
    /// The heads held.
    package var vector: VersionVector
    /// The state digest; nil while parts are wanted or the replica is settling.
    package var stateDigest: Digest?
    /// Held changesets to be fetched again, in the order to ask for them: damaged here, or with parts wanted; the
    /// first `WireLimits.fetchedChangesets` are enough.
    package var wanted: [Digest]

    /// Describes a moment.
    package init(vector: VersionVector, stateDigest: Digest?, wanted: [Digest] = []) {
        self.vector = vector
        self.stateDigest = stateDigest
        self.wanted = wanted
    }
}

/// Which part of the log to read.
package struct ReadRequest: Hashable, Sendable {
    /// Read behind this position; positions count the log's changesets in the order they became held, from 1.
    package var after: Int
    /// Leave out what this covers.
    package var beyond: Reach
    /// Leave out these chains.
    package var skipping: Set<Digest>
    /// Stop before the lines exceed this, but give at least one entry if there is any.
    package var bytes: Int

    /// Describes a part of the log.
    package init(after: Int, beyond: Reach, skipping: Set<Digest>, bytes: Int) {
        self.after = after
        self.beyond = beyond
        self.skipping = skipping
        self.bytes = bytes
    }
}

/// What was read.
package struct LogSlice: Hashable, Sendable {
    /// The entries asked for, in log order.
    package var entries: [LogEntry]
    /// The position of the last changeset looked at, whether it was asked for or not.
    package var through: Int
    /// Whether nothing stands behind it.
    package var isEnd: Bool

    /// Describes what was read.
    package init(entries: [LogEntry], through: Int, isEnd: Bool) {
        self.entries = entries
        self.through = through
        self.isEnd = isEnd
    }
}

/// Which changesets to read for a peer that fetches them.
package struct FetchRequest: Hashable, Sendable {
    /// Their names, in the order of the answer.
    package var digests: [Digest]
    /// Stop before the lines exceed this, but answer for one at least.
    package var bytes: Int

    /// Names changesets.
    package init(digests: [Digest], bytes: Int) {
        self.digests = digests
        self.bytes = bytes
    }
}

/// What was read of a beginning of a `FetchRequest`.
package struct FetchSlice: Hashable, Sendable {
    /// The lines that are sound here, whole or not.
    package var entries: [LogEntry]
    /// Those that cannot be given whole: not held, damaged here too, or with parts wanted.
    package var missing: [Digest]
    /// How many of the names, from the first on, this answers for.
    package var answered: Int

    /// Describes what was read.
    package init(entries: [LogEntry], missing: [Digest], answered: Int) {
        self.entries = entries
        self.missing = missing
        self.answered = answered
    }
}

/// What became of one received changeset.
package enum Outcome: Hashable, Sendable {
    /// It is durable at this place, now or since before.
    case held(Place)
    /// It waits for its causes in memory, or was dropped for want of room: not durable.
    case dropped
    /// It may not be held.
    case refused(digest: Digest, dot: Dot?, WireErrorCode)
}
