internal import DossierCore
package import DossierCrypto
package import DossierWire

/// One connection's exchange, from the first flight to `bye`; both sides run the same machine.
///
/// Inputs are methods, outputs are actions for the driver to carry out in order. The machine asks nobody for the
/// time, reads no log and stores nothing: only `stored` can produce an acknowledgement. After `close` every input
/// answers nothing.
package struct Session: Sendable {
    /// What a session does before it ends by itself.
    package enum Mode: Hashable, Sendable, CaseIterable {
        /// Stays, and passes on what becomes durable.
        case live
        /// Takes what the peer has; gives only what it is asked to fetch.
        case pull
        /// Gives what the peer lacks, takes nothing.
        case push
        /// Takes and gives until both have all.
        case both
    }

    /// Who we are and what we hold.
    package struct Setup: Hashable, Sendable {
        /// The dataset's id.
        package var dataset: Digest
        /// The chain that this replica writes.
        package var chain: Digest
        /// The replica's name, for people.
        package var name: String?
        /// Name and version of the program.
        package var software: String
        /// The number of the merge rule.
        package var mergeRule: Int
        /// What the session is for.
        package var mode: Mode
        /// Whether the peer shall send; false while catching up elsewhere.
        package var accepts: Bool
        /// Milliseconds since 1970, as `hello` tells it.
        package var wallClock: Int
        /// What is held when the session begins; the driver reports growth from this moment on.
        package var state: LocalState

        /// Describes a replica.
        package init(
            dataset: Digest,
            chain: Digest,
            name: String? = nil,
            software: String,
            mergeRule: Int = 1,
            mode: Mode = .live,
            accepts: Bool = true,
            wallClock: Int,
            state: LocalState
        ) {
            self.dataset = dataset
            self.chain = chain
            self.name = name
            self.software = software
            self.mergeRule = mergeRule
            self.mode = mode
            self.accepts = accepts && mode != .push
            self.wallClock = wallClock
            self.state = state
        }
    }

    /// The protocol versions that this machine speaks.
    package static let protocols = 1...1

    /// The capability of answering `fetch`.
    package static let fetchCapability = "fetch"
    /// What this machine can do beside what every one can.
    package static let capabilities = [fetchCapability]

    enum State: Hashable, Sendable, CaseIterable {
        /// Not started.
        case new
        /// The peer has not shown membership; it gets no byte.
        case stranger
        /// The first flight went; the peer's is not complete.
        case opening
        /// Both flights are complete.
        case open
        /// Our `bye` went.
        case closing
        /// Ended.
        case closed
    }

    let setup: Setup
    let peerIsMember: Bool
    var state = State.new
    var local: LocalState
    /// Nothing before the first flight.
    var announcement = Announcement(VersionVector())
    var incoming = Incoming()
    var outgoing = Outgoing()
    var peer = PeerKnowledge()
    var fetching = Fetching()
    var clock = SessionClock()
    /// Whether anything was stored since the peer's heads were last compared with the log.
    var hasStoredSinceComparison = false
    /// Whether this state's agreement or divergence was reported.
    var lastVerdict: LocalState?

    /// A session that has not started.
    ///
    /// `peerIsMember` is false on a listener whose dialler's key is not a member's.
    package init(_ setup: Setup, peerIsMember: Bool) {
        self.setup = setup
        self.peerIsMember = peerIsMember
        local = setup.state
    }

    /// The name of the state that the session is in, for logs and statistics.
    package var stateName: String { String(describing: state) }

    /// Whether the session has ended.
    package var isClosed: Bool { state == .closed }
    /// How many of the peer's heads the session keeps.
    package var keptHeads: Int { peer.keptHeads }

    // MARK: inputs

    /// The connection stands: both sides send their first flight, unless the peer is a stranger.
    package mutating func start(now: Instant) -> [Action] {
        switch state {
        case .new:
            clock.start(now)
            if peerIsMember { return [.raiseLineLimit] + open() }
            state = .stranger
            clock.deadline = now.advanced(by: SessionDurations.membership)
            return [.setTimer(clock.deadline)]
        case .stranger, .opening, .open, .closing, .closed: return []
        }
    }

    /// The stranger has become a member.
    package mutating func membershipShown(now: Instant) -> [Action] {
        switch state {
        case .stranger:
            clock.start(now)
            return [.raiseLineLimit] + open()
        case .new, .opening, .open, .closing, .closed: return []
        }
    }

    /// A message came.
    package mutating func received(_ message: Message, now: Instant) -> [Action] {
        clock.heard(now)
        switch state {
        case .new, .closed: return []
        case .stranger: return receivedFromStranger(message)
        case .opening: return receivedWhileOpening(message)
        case .open: return receivedWhileOpen(message)
        case .closing: return receivedWhileClosing(message)
        }
    }

    /// FORMAT has given its verdict on the changeset `number`, and its signature is right or cannot
    /// be checked yet.
    ///
    /// A changeset that may not be held is verified too: `stored` reports it as refused.
    package mutating func verified(_ number: Int) -> [Action] {
        switch state {
        case .open:
            guard incoming.verify(number) else {
                return fail(WireError(.internal, "verdict \(number) is out of order"))
            }
            return proceed()
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The changeset `number` shows that the peer does not check what it holds: the session ends.
    package mutating func rejected(_ number: Int, _ code: WireErrorCode) -> [Action] {
        switch state {
        case .open: return fail(WireError(code, "changeset \(number) of this session"))
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The batch asked for by `store` is durable, each changeset with its outcome.
    ///
    /// The only way to an acknowledgement.
    package mutating func stored(_ outcomes: [Outcome], _ now: LocalState) -> [Action] {
        switch state {
        case .open: return storedWhileOpen(outcomes, now)
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The answer to `compare`.
    package mutating func compared(
        _ comparison: Comparison,
        _ outstanding: Outstanding,
        _ now: LocalState
    ) -> [Action] {
        switch state {
        case .open: return comparedWhileOpen(comparison, outstanding, now)
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The answer to `readLog`.
    package mutating func logRead(_ slice: LogSlice, _ now: LocalState) -> [Action] {
        switch state {
        case .open:
            guard outgoing.read(slice) else {
                return fail(WireError(.internal, "a log slice that was not asked for"))
            }
            local = now
            return proceed()
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The answer to `readChangesets`.
    package mutating func fetched(_ slice: FetchSlice, _ now: LocalState) -> [Action] {
        switch state {
        case .open:
            guard outgoing.fetched(slice) else {
                return fail(WireError(.internal, "changesets that were not asked for"))
            }
            local = now
            return proceed()
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The log has grown and the growth is durable: own changesets, or what other sessions stored.
    ///
    /// Growth by this session's own `store` may be told too, but after its `stored`.
    package mutating func logGrew(_ now: LocalState) -> [Action] {
        switch state {
        case .open:
            if local.wanted != now.wanted {
                // What was held back behind a damaged changeset may go now.
                outgoing.compareAgain()
                outgoing.owesCaughtUp = true
            }
            local = now
            outgoing.logGrew()
            return proceed()
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The moment asked for by `setTimer` has come.
    package mutating func timerFired(now: Instant) -> [Action] {
        switch state {
        case .new, .closed: return []
        case .stranger:
            guard now >= clock.deadline else { return [.setTimer(clock.deadline)] }
            return close(WireError(.notMember, "no membership was shown in time"))
        case .opening:
            guard now >= clock.deadline else { return [.setTimer(clock.deadline)] }
            return fail(WireError(.protocol, "hello and have did not come in time"))
        case .open: return timerFiredWhileOpen(now)
        case .closing:
            guard now >= clock.deadline else { return [.setTimer(clock.deadline)] }
            return close(nil)
        }
    }

    /// End in order: the program stops, or nothing more is wanted.
    package mutating func finish(now: Instant) -> [Action] {
        switch state {
        case .opening, .open:
            clock.heard(now)
            return sayBye()
        case .new, .stranger: return close(nil)
        case .closing, .closed: return []
        }
    }

    /// End with a fault that only the driver knows: busy, disk-full, not-member, corrupt.
    package mutating func end(with error: WireError, retryAfter: Int? = nil) -> [Action] {
        switch state {
        case .opening, .open: return fail(error, retryAfter: retryAfter)
        case .new, .stranger, .closing: return close(error)
        case .closed: return []
        }
    }

    /// The connection is gone.
    package mutating func connectionClosed() -> [Action] {
        switch state {
        case .new, .stranger, .opening, .open, .closing:
            state = .closed
            return []
        case .closed: return []
        }
    }

    /// Tells the peer of a fork of `chain`, once, if the session is open.
    ///
    /// A peer that holds nothing of the chain cannot tell whose it is: it is told once it does, which is reported.
    package mutating func tell(_ proof: Message.ForkProof, of chain: Digest) -> [Action] {
        switch state {
        case .open:
            guard !peer.heardForks.contains(chain) else { return [] }
            guard peerHolds(chain) else {
                peer.untoldForks.insert(chain)
                return []
            }
            peer.heardForks.insert(chain)
            return [.send(.fork(proof))]
        case .new, .stranger, .opening, .closing, .closed: return []
        }
    }

    /// The peer has told of a fork of `chain` itself.
    package mutating func heard(ofFork chain: Digest) { peer.heardForks.insert(chain) }

    private func peerHolds(_ chain: Digest) -> Bool {
        !peer.vector[chain].isEmpty || outgoing.given.contains(chain)
    }

    /// Reports that a fork can be told which the peer could not have made anything of before.
    mutating func judgeUntoldForks() -> [Action] {
        let tellable = peer.untoldForks.filter(peerHolds)
        guard !tellable.isEmpty else { return [] }
        peer.untoldForks.subtract(tellable)
        return [.report(.forkTellable)]
    }
}
