package import DossierCore
package import DossierCrypto

/// A chain of which more than one branch is held, or proven by headers.
package struct ForkedChain: Hashable, Sendable {
    /// The first dot that two changesets claim.
    package let dot: Dot
    /// Whose chain it is.
    package let key: PublicKey
    /// How many branches are known.
    package let branches: Int
    /// Whether it is over: the key's grant has ended, or the key has gone on in another chain whose first changeset
    /// has seen the ends of all branches.
    package let isSettled: Bool
    /// Whether only a proof tells of it: not all branches have come.
    package var isProofOnly = false
}

extension StoreView {
    /// The forked chains held, by dot.
    package func forkedChains() throws -> [ForkedChain] {
        let index = replica.index
        var forked: [ForkedChain] = []
        for (number, segment) in index.segments.enumerated() {
            let numbers = index.segments(of: segment.chain)
            guard numbers.count > 1, numbers[0] == number else { continue }
            forked.append(
                ForkedChain(
                    dot: Dot(chain: segment.chain, sequence: Self.start(of: numbers, index)),
                    key: segment.key,
                    branches: numbers.count,
                    isSettled: try isSettled(segment, numbers)
                )
            )
        }
        let held = Set(forked.map(\.dot.chain))
        for proof in try keptForkProofs() where !held.contains(proof.dot.chain) {
            guard let number = index.segments(of: proof.dot.chain).first else { continue }
            let segment = index.segments[number]
            forked.append(
                ForkedChain(
                    dot: proof.dot,
                    key: segment.key,
                    branches: 2,
                    isSettled: replica.membership.cutoffs[segment.grant] != nil,
                    isProofOnly: true
                )
            )
        }
        return forked.sorted { $0.dot < $1.dot }
    }

    /// Whether the changeset at `place` stands in a stretch of its chain that has a second history.
    package func isForked(_ place: Place) -> Bool {
        let index = replica.index
        let numbers = index.segments(of: index.segments[place.segment].chain)
        return numbers.count > 1 && place.sequence >= Self.start(of: numbers, index)
    }

    private static func start(of numbers: [Int], _ index: LogIndex) -> Int {
        numbers.dropFirst().map { index.segments[$0].start }.min() ?? 1
    }

    private func isSettled(_ segment: Segment, _ branches: [Int]) throws -> Bool {
        if replica.membership.cutoffs[segment.grant] != nil { return true }
        let segments = replica.index.segments
        let later = segments.indices.filter { number in
            segments[number].key == segment.key && segments[number].chain != segment.chain
                && segments[number].start == 1
        }
        return try later.contains { number in
            guard let first = try replica.storage.digests(inSegment: number, 1...1).first,
                let header = try replica.storage.changeset(first)?.header
            else { return false }
            let seen = Set(header.causes)
            return branches.allSatisfy { seen.contains(segments[$0].lastDigest) }
        }
    }
}
