package import DossierCore
internal import DossierCrypto
internal import GRDB

extension StoreView {
    /// The forked chains, held and proven, by dot.
    package func forkedChains() throws -> [ForkedChain] {
        try replica.forkedChains(kept: connection.keptForkProofs())
    }

    /// Proofs of the forks that are not settled, to be passed on.
    package func forkProofs() throws -> [ForkEvidence] {
        try replica.forkProofs(kept: connection.keptForkProofs())
    }

    /// What `proof` would come to; `.news` where it is to be kept.
    package func finding(of proof: ForkEvidence) throws -> ForkFinding {
        try replica.finding(of: proof, kept: connection.keptForkProofs())
    }
}

extension StoreTransaction {
    /// Keeps a proof if it is news still, and returns whether it was; the own chain, if it is that, ends.
    ///
    /// Proofs that the log tells of by now make room.
    package mutating func keep(_ proof: ForkEvidence) throws -> Bool {
        let kept = try connection.keptForkProofs()
        guard try replica.finding(of: proof, kept: kept) == .news else { return false }
        try drop(kept.map(\.dot.chain).filter(replica.isForked))
        let statement = BoundStatement(
            try connection.open().cachedStatement(
                sql: """
                    INSERT INTO fork_proof (chain, sequence, first, first_signature, second,
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
        for head in proof.heads { _ = try doubt(shown: head) }
        return true
    }

    private func drop(_ chains: [Digest]) throws {
        let statement = BoundStatement(
            try connection.open().cachedStatement(sql: "DELETE FROM fork_proof WHERE chain = ?")
        )
        for chain in chains {
            statement.bind(chain, at: 1)
            try statement.run()
        }
    }
}

extension Connection {
    /// All proofs that are kept, by chain.
    fileprivate func keptForkProofs() throws -> [ForkEvidence] {
        let statement = BoundStatement(
            try open().cachedStatement(
                sql: """
                    SELECT first, first_signature, second, second_signature FROM fork_proof
                    ORDER BY chain
                    """
            )
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
