internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierVocabulary

extension DatasetStore {
    /// Reads one state as `own` sees it, with nothing sent to anybody: a daemon, or an administrator's work.
    ///
    /// Throws `StoreError` and what `body` throws.
    func reading<Value: Sendable>(
        as own: PublicKey,
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        try await read { view in
            try body(
                Reading(view, own: own, vocabulary: .standard, acknowledged: VersionVector())
            )
        }
    }
}
