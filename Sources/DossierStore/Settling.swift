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

    /// Takes steps until the replica is settled; other writes come between them.
    ///
    /// Throws `StoreError`, and `CancellationError` between two steps.
    package func settle() async throws {
        guard try await !read(\.replica.isSettled) else { return }
        while try await !settleStep().isSettled { try Task.checkCancellation() }
    }
}
