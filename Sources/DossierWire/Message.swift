package import DossierCore
package import DossierCrypto

/// One line of the protocol.
///
/// Keys of its JSON are sorted, digests and keys are base64url; see `encoded`.
package enum Message: Hashable, Sendable {
    /// First on both sides: who speaks, and which versions.
    case hello(Hello)
    /// What the sender holds.
    case have(Have)
    /// What the sender holds of one chain below its head, to find where a chain forks.
    case digests(ChainDigests)
    /// How much is to come from here on.
    case plan(Plan)
    /// One changeset, cut but not judged.
    case changeset(ChangesetLine)
    /// A changeset that the sender of this message may not hold.
    case refused(RefusedChangeset)
    /// Nothing more to send for now.
    case caughtUp(CaughtUp)
    /// What is durable.
    case acknowledge(Acknowledge)
    /// Changesets that the sender holds damaged or not whole, to be sent once more.
    case fetch([Digest])
    /// A `fetch` is answered: those of it that cannot be given whole.
    case fetched(missing: [Digest])
    /// Proof that a chain forked.
    case fork(ForkProof)
    /// A stranger asks for the salt of its invitation, or proves that it knows the code.
    case join(Join)
    /// The salt of the invitation: 16 bytes.
    case salt([UInt8])
    /// The stranger is a member now.
    case joined(Joined)
    /// Are you there?
    case ping
    /// I am.
    case pong
    /// Why the session ends.
    case error(PeerError)
    /// The session ends in order.
    case bye
    /// A type that this version does not know and that says that it may be ignored.
    case ignored(type: String)
}

extension Message {
    /// Who speaks.
    ///
    /// `{"capabilities":[…],"chain":…,"dataset":…,"mergeRule":1,"name":…?,"now":ms,`
    /// `"protocol":[1,1],"software":…,"type":"hello"}`
    package struct Hello: Hashable, Sendable {
        /// The lowest and the highest protocol version spoken.
        package var protocols: ClosedRange<Int>
        /// The dataset's id.
        package var dataset: Digest
        /// Name and version of the program; for people.
        package var software: String
        /// The number of the merge rule: state digests are compared between equal numbers only.
        package var mergeRule: Int
        /// What else the sender can do.
        package var capabilities: [String]
        /// Milliseconds since 1970, to warn people of a wrong clock.
        package var now: Int
        /// The chain that the sender writes.
        package var chain: Digest
        /// The replica's name, for people.
        package var name: String?

        /// Makes a greeting.
        package init(
            protocols: ClosedRange<Int>,
            dataset: Digest,
            software: String,
            mergeRule: Int,
            capabilities: [String] = [],
            now: Int,
            chain: Digest,
            name: String? = nil
        ) {
            self.protocols = protocols
            self.dataset = dataset
            self.software = software
            self.mergeRule = mergeRule
            self.capabilities = capabilities
            self.now = now
            self.chain = chain
            self.name = name
        }
    }

    /// What the sender holds.
    ///
    /// `{"heads":{chain:[[sequence,digest],…],…},"more":true?,"send":true,"stateDigest":…?,"type":"have"}`
    package struct Have: Hashable, Sendable {
        /// Heads by chain; the lines of one `have` add up.
        package var heads: [Head]
        /// Whether another line of the same `have` follows.
        package var more: Bool
        /// Whether the receiver shall send what is missing here.
        package var send: Bool
        /// The state digest; absent while it may not be compared (settling, or parts wanted).
        package var stateDigest: Digest?

        /// Makes one line of a `have`; the heads are sorted.
        package init(heads: [Head], more: Bool = false, send: Bool, stateDigest: Digest?) {
            self.heads = heads.sorted()
            self.more = more
            self.send = send
            self.stateDigest = stateDigest
        }
    }

    /// What the sender holds of one chain, highest sequence first.
    ///
    /// `{"chain":…,"digests":[[sequence,digest],…],"type":"digests"}`
    package struct ChainDigests: Hashable, Sendable {
        /// The chain.
        package var chain: Digest
        /// What the sender holds of it, each with its sequence.
        package var digests: [Head]

        /// Makes a list; it is sorted, highest sequence first.
        package init(chain: Digest, digests: [Head]) {
            self.chain = chain
            self.digests = digests.sorted { $1 < $0 }
        }
    }

    /// How much is to come.
    ///
    /// `{"bytes":n,"changesets":n,"type":"plan"}`
    package struct Plan: Hashable, Sendable {
        /// How many changesets are still to come.
        package var changesets: Int
        /// How many bytes their lines have.
        package var bytes: Int

        /// Makes a plan.
        package init(changesets: Int, bytes: Int) {
            self.changesets = changesets
            self.bytes = bytes
        }
    }

    /// What may not be held.
    ///
    /// `{"chain":…?,"code":…,"digest":…,"number":n,"sequence":n?,"type":"refused"}`
    package struct RefusedChangeset: Hashable, Sendable {
        /// Which of the session's changesets from the receiver of this message, counted from 1.
        package var number: Int
        /// The digest of its header slice.
        package var digest: Digest
        /// Its chain and sequence, if the header could be read.
        package var dot: Dot?
        /// Why.
        package var code: WireErrorCode

        /// Makes a refusal.
        package init(number: Int, digest: Digest, dot: Dot?, code: WireErrorCode) {
            self.number = number
            self.digest = digest
            self.dot = dot
            self.code = code
        }
    }

    /// The end of what the sender has for now.
    ///
    /// `{"heads":{…},"more":true?,"stateDigest":…?,"type":"caughtUp"}`
    package struct CaughtUp: Hashable, Sendable {
        /// All heads of those chains whose heads moved since the sender's last `have` or `caughtUp`.
        package var heads: [Head]
        /// Whether another line of the same `caughtUp` follows.
        package var more: Bool
        /// The state digest; absent while it may not be compared.
        package var stateDigest: Digest?

        /// Makes one line of a `caughtUp`; the heads are sorted.
        package init(heads: [Head], more: Bool = false, stateDigest: Digest?) {
            self.heads = heads.sorted()
            self.more = more
            self.stateDigest = stateDigest
        }
    }

    /// What is durable.
    ///
    /// `{"dropped":[number,…]?,"refused":[number,…]?,"through":n,"type":"acknowledge"}`
    package struct Acknowledge: Hashable, Sendable {
        /// Of the session's changesets up to this number all are durable, those listed excepted.
        package var through: Int
        /// Numbers of those that were refused; a `refused` for each came before.
        package var refused: [Int]
        /// Numbers of those that are not durable because a cause is not held.
        package var dropped: [Int]

        /// Makes an acknowledgement.
        package init(through: Int, refused: [Int] = [], dropped: [Int] = []) {
            self.through = through
            self.refused = refused
            self.dropped = dropped
        }
    }

    /// Two headers of one place.
    ///
    /// `{"headers":[{…},{…}],"signatures":[…,…],"type":"fork"}`
    package struct ForkProof: Hashable, Sendable {
        /// One header slice as its author wrote it.
        package var first: ArraySlice<UInt8>
        /// Its signature: 64 bytes.
        package var firstSignature: [UInt8]
        /// Another header slice of the same chain and sequence.
        package var second: ArraySlice<UInt8>
        /// Its signature: 64 bytes.
        package var secondSignature: [UInt8]

        /// Makes a proof; whether it proves anything is for the receiver to check.
        package init(
            first: ArraySlice<UInt8>,
            firstSignature: [UInt8],
            second: ArraySlice<UInt8>,
            secondSignature: [UInt8]
        ) {
            self.first = first
            self.firstSignature = firstSignature
            self.second = second
            self.secondSignature = secondSignature
        }
    }

    /// The stranger's two messages of pairing.
    ///
    /// `{"name":…,"step":"ask","type":"join"}`, then
    /// `{"key":…,"name":…,"proof":…,"step":"prove","type":"join"}`
    package enum Join: Hashable, Sendable {
        /// Asks for the salt.
        case ask(name: String)
        /// Proves knowledge of the code (32 bytes of HMAC) for a key.
        case prove(name: String, key: PublicKey, proof: [UInt8])
    }

    /// The end of pairing.
    ///
    /// `{"admission":[digest,index],"dataset":…,"name":…,"proof":…,"role":…,"type":"joined"}`
    package struct Joined: Hashable, Sendable {
        /// The inviter's own proof: 32 bytes of HMAC.
        package var proof: [UInt8]
        /// The dataset's id.
        package var dataset: Digest
        /// The grant.
        package var admission: OperationID
        /// What the grant allows.
        package var role: Role
        /// The inviter's name.
        package var name: String

        /// Makes the answer to a proof.
        package init(
            proof: [UInt8],
            dataset: Digest,
            admission: OperationID,
            role: Role,
            name: String
        ) {
            self.proof = proof
            self.dataset = dataset
            self.admission = admission
            self.role = role
            self.name = name
        }
    }

    /// Why the session ends.
    ///
    /// `{"code":…,"retryAfter":seconds?,"text":…,"type":"error"}`
    package struct PeerError: Hashable, Sendable {
        /// The stable code; one that this version does not know is read as `internal`.
        package var code: WireErrorCode
        /// For people; never parsed.
        package var text: String
        /// Seconds after which another attempt makes sense.
        package var retryAfter: Int?

        /// Makes the message of a fault.
        package init(_ error: WireError, retryAfter: Int? = nil) {
            code = error.code
            text = error.detail
            self.retryAfter = retryAfter
        }

        /// The fault that the peer reports.
        package var error: WireError { WireError(code, text) }
    }
}
