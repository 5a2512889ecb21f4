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
    package let isProofOnly: Bool
}

/// What a proof of a fork came to here.
package enum ForkFinding: Hashable, Sendable {
    /// It is news: to be kept, shown, and passed on.
    case news
    /// Both changesets are held, a proof of that chain is kept already, or no more are taken.
    case known
    /// Nothing of that chain is held, so nobody can tell whose it is; whoever sent it sends it again with the next session.
    case unknownChain
    /// A signature is not the chain's key's.
    case unproven
}

/// Forks as people are shown them and as peers are told them; `kept` are the proofs that a replica has beside its log.
extension Replica {
    /// The forked chains, held and proven, by dot.
    ///
    /// Throws what the storage throws.
    package func forkedChains(kept: [ForkEvidence]) throws -> [ForkedChain] {
        var forked: [ForkedChain] = []
        for (number, segment) in index.segments.enumerated() {
            let numbers = index.segments(of: segment.chain)
            guard numbers.count > 1, numbers[0] == number else { continue }
            forked.append(
                ForkedChain(
                    dot: Dot(chain: segment.chain, sequence: start(of: numbers)),
                    key: segment.key,
                    branches: numbers.count,
                    isSettled: try isSettled(segment, numbers),
                    isProofOnly: false
                )
            )
        }
        for proof in kept where !isForked(proof.dot.chain) {
            guard let number = index.segments(of: proof.dot.chain).first else { continue }
            let segment = index.segments[number]
            forked.append(
                ForkedChain(
                    dot: proof.dot,
                    key: segment.key,
                    branches: 2,
                    isSettled: membership.cutoffs[segment.grant] != nil,
                    isProofOnly: true
                )
            )
        }
        return forked.sorted { $0.dot < $1.dot }
    }

    /// Proofs of the forks that are not settled, `Limits.toldForkProofs` at most: what peers are told.
    ///
    /// Throws what the storage throws.
    package func forkProofs(kept: [ForkEvidence]) throws -> [ForkEvidence] {
        var proofs: [ForkEvidence] = []
        for fork in try forkedChains(kept: kept) where !fork.isSettled {
            guard proofs.count < Limits.toldForkProofs else { break }
            let sides = try changesets(at: fork.dot).prefix(2).map { ForkEvidence.Side($0) }
            if sides.count == 2, let proof = try? ForkEvidence(sides[0], sides[1]) {
                proofs.append(proof)
            } else if let proof = kept.first(where: { $0.dot.chain == fork.dot.chain }) {
                proofs.append(proof)
            }
        }
        return proofs
    }

    /// What `proof` comes to.
    ///
    /// A key that goes wrong on purpose fills its own `Limits.keptForkProofsPerKey` and nobody else's room. Throws what
    /// the storage throws.
    package func finding(of proof: ForkEvidence, kept: [ForkEvidence]) throws -> ForkFinding {
        let chain = proof.dot.chain
        guard let key = index.key(of: chain),
            proof.dataset == nil || proof.dataset == index.founding
        else { return .unknownChain }
        guard proof.isProven(by: key) else { return .unproven }
        let isHeld = try proof.sides.allSatisfy { try storage.place(of: $0.digest) != nil }
        let waiting = kept.filter { !isForked($0.dot.chain) }
        guard !isHeld, !kept.contains(where: { $0.dot.chain == chain }),
            waiting.count < Limits.keptForkProofs,
            waiting.count(where: { index.key(of: $0.dot.chain) == key })
                < Limits.keptForkProofsPerKey
        else { return .known }
        return .news
    }

    /// The held changesets at a dot, several where the chain is forked.
    ///
    /// Throws what the storage throws.
    package func changesets(at dot: Dot) throws -> [Changeset] {
        var found: [Changeset] = []
        for number in index.segments(of: dot.chain) {
            let segment = index.segments[number]
            guard segment.start <= dot.sequence, dot.sequence <= segment.last else { continue }
            for digest in try storage.digests(
                inSegment: number,
                dot.sequence...dot.sequence
            ) {
                if let changeset = try storage.changeset(digest) { found.append(changeset) }
            }
        }
        return found
    }

    /// Whether more than one branch of `chain` is held: then the log tells of the fork, and no proof need be kept.
    package func isForked(_ chain: Digest) -> Bool { index.segments(of: chain).count > 1 }

    /// Whether the changeset at `place` stands in a stretch of its chain that has a second history.
    package func isForked(_ place: Place) -> Bool {
        let numbers = index.segments(of: index.segments[place.segment].chain)
        return numbers.count > 1 && place.sequence >= start(of: numbers)
    }

    private func start(of numbers: [Int]) -> Int {
        numbers.dropFirst().map { index.segments[$0].start }.min() ?? 1
    }

    private func isSettled(_ segment: Segment, _ branches: [Int]) throws -> Bool {
        if membership.cutoffs[segment.grant] != nil { return true }
        let segments = index.segments
        let later = segments.indices.filter { number in
            segments[number].key == segment.key && segments[number].chain != segment.chain
                && segments[number].start == 1
        }
        return try later.contains { number in
            guard let first = try storage.digests(inSegment: number, 1...1).first,
                let header = try storage.changeset(first)?.header
            else { return false }
            let seen = Set(header.causes)
            return branches.allSatisfy { seen.contains(segments[$0].lastDigest) }
        }
    }
}
