package import DossierCore
package import DossierCrypto
internal import GRDB

extension DatasetStore {
    /// Runs `body` in a transaction with whatever else waits, and returns when it is durable: the
    /// only place from which an acknowledgement may come.
    ///
    /// `body` must have no effect but on the transaction: it may be run again. Throws `StoreError`
    /// and what `body` throws; then disk and memory are as before, but that a damaged changeset in the
    /// way is noted, to be fetched again.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (inout StoreTransaction) throws -> Value
    ) async throws -> Value {
        try await notingDamage { try await queue(body) }
    }

    private func queue<Value: Sendable>(
        _ body: @escaping @Sendable (inout StoreTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = WriteJob(
                run: { transaction in
                    let value = try body(&transaction)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            guard writer.enqueue(job) else { return }
            pool.asyncWriteWithoutTransaction { [self] database in
                writer.drain(database) { checkpointer.afterCommit(database) }
            }
        }
    }

    /// Receives changesets in order, in one transaction.
    ///
    /// `verified` is the key under which the caller checked the signature. What became of each is
    /// told once all are durable.
    package func apply(
        _ batch: [(changeset: Changeset, verified: PublicKey?)]
    ) async throws -> [Reception] {
        try await write { transaction in
            try batch.map {
                try transaction.receive($0.changeset, verified: $0.verified)
            }
        }
    }

    /// Signs what `body` drafts on the state as it is, one group if it drafts several changesets,
    /// and makes it held in the same transaction.
    ///
    /// Nothing is written where it drafts nothing. Throws `StoreError.notPermitted` and others.
    package func edit(
        _ occasion: Occasion,
        _ body: @escaping @Sendable (Replica<SQLiteStorage>) throws -> [Draft]
    ) async throws -> [Changeset] {
        try await write { transaction in
            let drafts = try body(transaction.replica).filter { !$0.isEmpty }
            return drafts.isEmpty ? [] : try transaction.seal(drafts, occasion)
        }
    }
}
