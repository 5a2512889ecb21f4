internal import DossierStore

extension WorkingCopy {
    /// Steps of settling that one command takes before its own work: a second or so; a pull takes all.
    private static let settlingSteps = 16

    /// Does what is due whenever the working copy is opened: goes on with settling, and destroys erased
    /// bytes whose grace period is over.
    ///
    /// A full disk stops neither reading nor this. Throws `ErrorReport`.
    package func upkeep() async throws {
        try await reportingAsync {
            do {
                try await store.settle(steps: Self.settlingSteps)
                _ = try await store.shred(now: World.milliseconds)
            } catch StoreError.diskFull {
                return
            }
        }
    }
}
