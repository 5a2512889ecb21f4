package import DossierCore
package import DossierCrypto
package import DossierWire

/// What the peer says it holds, to be looked up in the log.
package struct CompareRequest: Hashable, Sendable {
    /// The peer's heads.
    package var heads: [Head]
    /// What else the peer holds, from its `digests`.
    package var points: [Head]
    /// What we told the peer that we hold.
    package var advertised: VersionVector
    /// Chains of which the peer's `digests` have come.
    package var answered: Set<Digest>
    /// Chains whose `digests` must be answered: the peer has had none of ours.
    package var toAnswer: Set<Digest>
    /// Chains that the peer refused.
    package var refused: Set<Digest>
    /// What was sent already.
    package var reach: Reach

    /// Describes a question.
    package init(
        heads: [Head],
        points: [Head] = [],
        advertised: VersionVector,
        answered: Set<Digest> = [],
        toAnswer: Set<Digest> = [],
        refused: Set<Digest> = [],
        reach: Reach = Reach()
    ) {
        self.heads = heads
        self.points = points
        self.advertised = advertised
        self.answered = answered
        self.toAnswer = toAnswer
        self.refused = refused
        self.reach = reach
    }
}

/// What the peer lacks, found by looking its heads up in the log.
///
/// A head that we hold covers everything behind it. Of an unknown head higher than ours the peer will tell us; until
/// then the chain is held back. An unknown head at or below ours is a fork: we ask by `digests`.
package struct Comparison: Hashable, Sendable {
    /// What the peer holds of our log, or was sent.
    package var reach: Reach
    /// Heads of the peer's that are not held here.
    package var unknown: [Head]
    /// Chains that are not sent for now.
    package var heldBack: Set<Digest>
    /// What to ask where a chain forks.
    package var asks: [Message.ChainDigests]
    /// What to answer where the peer asked.
    package var replies: [Message.ChainDigests]
    private let refused: Set<Digest>

    /// The chains that the sender leaves out.
    package var skipping: Set<Digest> { heldBack.union(refused) }

    /// Looks the peer's heads up.
    ///
    /// Throws what the storage throws.
    package init(
        _ request: CompareRequest,
        index: LogIndex,
        storage: some ReplicaStorage
    ) throws {
        func locate(_ head: Head) throws -> Place? {
            // Most of what a liar invents costs no look into the log.
            guard !index.segments(of: head.chain).isEmpty,
                let place = try index.placeOfHead(head.digest) ?? storage.place(of: head.digest),
                place.sequence == head.sequence, index.segments[place.segment].chain == head.chain
            else { return nil }
            return place
        }
        var places: [Place] = []
        unknown = []
        replies = []
        refused = request.refused
        for head in request.heads {
            if let place = try locate(head) { places.append(place) } else { unknown.append(head) }
        }
        var common: [Digest: Head] = [:]
        for point in request.points {
            guard let place = try locate(point) else { continue }
            places.append(place)
            if point.sequence > common[point.chain]?.sequence ?? 0 { common[point.chain] = point }
        }
        reach = request.reach
        reach.raise(to: Reach(index.reach(of: places)))
        heldBack = []
        asks = []
        for chain in request.toAnswer.sorted() {
            replies.append(
                Message.ChainDigests(
                    chain: chain,
                    digests: [common[chain]].compactMap { $0 }
                )
            )
        }
        try ask(request, index: index, storage: storage)
    }

    private mutating func ask(
        _ request: CompareRequest,
        index: LogIndex,
        storage: some ReplicaStorage
    ) throws {
        let byChain = Dictionary(grouping: unknown, by: \.chain)
        for chain in byChain.keys.sorted() where !request.answered.contains(chain) {
            guard let top = request.advertised[chain].last?.sequence else { continue }
            heldBack.insert(chain)
            let forked = Set((byChain[chain] ?? []).map(\.sequence).filter { $0 <= top })
            guard !forked.isEmpty else { continue }
            let digests = try Self.digests(
                of: chain,
                below: forked,
                index: index,
                storage: storage
            )
            asks.append(Message.ChainDigests(chain: chain, digests: digests))
        }
    }

    /// Our digests at 1, 2, 4 … below each sequence, on every branch of the chain.
    private static func digests(
        of chain: Digest,
        below sequences: Set<Int>,
        index: LogIndex,
        storage: some ReplicaStorage
    ) throws -> [Head] {
        var steps: Set<Int> = []
        for sequence in sequences {
            var distance = 1
            while distance < sequence {
                steps.insert(sequence - distance)
                distance *= 2
            }
        }
        var found: [Head] = []
        for step in steps.sorted(by: >) {
            for number in index.segments(of: chain) {
                let segment = index.segments[number]
                guard segment.start <= step, step <= segment.last else { continue }
                for digest in try storage.digests(inSegment: number, step...step) {
                    guard found.count < WireLimits.digestsInLine else { return found }
                    found.append(Head(chain: chain, sequence: step, digest: digest))
                }
            }
        }
        return found
    }
}

/// How much of the log lies beyond a reach; a store answers it from its own index.
package struct Outstanding: Hashable, Sendable {
    /// How many changesets, and the bytes of their lines.
    package var plan: Message.Plan
    /// The log position before the first of them; the log's end if there is none.
    package var after: Int

    /// Describes what is to be sent.
    package init(plan: Message.Plan, after: Int) {
        self.plan = plan
        self.after = after
    }
}

extension Replica {
    /// Answers a session's `compare`, but for what is outstanding.
    ///
    /// Throws what the storage throws.
    package func compare(_ request: CompareRequest) throws -> Comparison {
        try Comparison(request, index: index, storage: storage)
    }
}
