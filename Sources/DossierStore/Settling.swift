package import DossierCore

extension DatasetStore {
    /// Entities projected again in one transaction of settling, so that edits and batches come
    /// between.
    package static let settlingStep = 256

    /// Takes one step of settling, a transaction of its own; nothing is written where nothing is left.
    ///
    /// Throws `StoreError`.
    package func settleStep() async throws -> SettlingStep {
        try await write { try $0.settle(limit: Self.settlingStep) }
    }

    /// Takes steps until the replica is settled, at most `limit` of them; other writes come between them.
    ///
    /// A damaged changeset in the way is noted, to be fetched again, and ends it: what is left goes on
    /// once it is mended. Returns whether the replica is settled. Throws `StoreError`, and
    /// `CancellationError` between two steps.
    @discardableResult
    package func settle(steps limit: Int = .max) async throws -> Bool {
        guard try await !read(\.replica.isSettled) else { return true }
        for _ in 0..<limit {
            do {
                if try await settleStep().isSettled { return true }
            } catch StoreError.damaged {
                return false
            }
            try Task.checkCancellation()
        }
        return false
    }
}
