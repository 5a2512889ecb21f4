package import DossierCore
internal import DossierCrypto
internal import GRDB

/// What a proof of a fork came to here.
package enum ForkFinding: Hashable, Sendable {
    /// It is news: kept, shown, and to be passed on.
    case news
    /// Both changesets are held, or a proof of that chain is kept already.
    case known
    /// Nothing of that chain is held, so nobody can tell whose it is; whoever sent it sends it again with the next session.
    case unknownChain
    /// A signature is not the chain's key's.
    case unproven
}

extension StoreView {
    /// Proofs kept at most, one a chain; more are not taken.
    package static let keptForkProofs = 64
    /// Proofs that one session is told at most.
    static let toldForkProofs = 16

    /// Proofs of the forks that are not settled, to be passed on.
    package func forkProofs() throws -> [ForkEvidence] {
        var proofs: [ForkEvidence] = []
        for fork in try forkedChains() where !fork.isSettled {
            guard proofs.count < Self.toldForkProofs else { break }
            let sides = try changesets(at: fork.dot).prefix(2).map { ForkEvidence.Side($0) }
            if sides.count == 2, let proof = try? ForkEvidence(sides[0], sides[1]) {
                proofs.append(proof)
            } else if let kept = try keptForkProof(of: fork.dot.chain) {
                proofs.append(kept)
            }
        }
        return proofs
    }

    /// What `proof` would come to; `.news` where it is to be kept.
    package func finding(of proof: ForkEvidence) throws -> ForkFinding {
        guard let key = replica.index.key(of: proof.dot.chain),
            proof.dataset == nil || proof.dataset == replica.index.founding
        else { return .unknownChain }
        guard proof.isProven(by: key) else { return .unproven }
        let isHeld = try proof.sides.allSatisfy {
            try replica.storage.place(of: $0.digest) != nil
        }
        if try isHeld || keptForkProof(of: proof.dot.chain) != nil { return .known }
        let kept = try statement("SELECT count(*) FROM fork_proof").first { $0.integer(0) } ?? 0
        return kept < Self.keptForkProofs ? .news : .known
    }

    /// The proof of a chain that is kept; nil where there is none.
    func keptForkProof(of chain: Digest) throws -> ForkEvidence? {
        try keptForkProofs().first { $0.dot.chain == chain }
    }

    /// All proofs that are kept, by chain.
    func keptForkProofs() throws -> [ForkEvidence] {
        let statement = try statement(
            "SELECT first, first_signature, second, second_signature FROM fork_proof ORDER BY chain"
        )
        var proofs: [ForkEvidence] = []
        try statement.rows { row in
            func side(_ column: Int32) -> ForkEvidence.Side {
                ForkEvidence.Side(slice: row.blob(column)[...], signature: row.blob(column + 1))
            }
            if let proof = try? ForkEvidence(side(0), side(2)) { proofs.append(proof) }
        }
        return proofs
    }
}

extension StoreTransaction {
    /// Keeps a proof that `StoreView.finding` found to be news; the own chain, if it is that, ends.
    package mutating func keep(_ proof: ForkEvidence) throws {
        let statement = BoundStatement(
            try connection.open().cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO fork_proof (chain, sequence, first, first_signature, second,
                    second_signature) VALUES (?, ?, ?, ?, ?, ?)
                    """
            )
        )
        statement.bind(proof.dot.chain, at: 1)
        statement.bind(proof.dot.sequence, at: 2)
        for (number, side) in proof.sides.enumerated() {
            statement.bind(Array(side.slice), at: Int32(3 + 2 * number))
            statement.bind(side.signature, at: Int32(4 + 2 * number))
        }
        try statement.run()
        for side in proof.sides {
            let head = Head(
                chain: proof.dot.chain,
                sequence: proof.dot.sequence,
                digest: side.digest
            )
            _ = try doubt(shown: head)
        }
    }
}
