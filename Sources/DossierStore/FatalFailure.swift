internal import Synchronization

/// The first error after which a store may write no more, kept for good, and whom to tell of it.
final class FatalFailure: Sendable {
    private struct State {
        var error: StoreError?
        var tell: (@Sendable (StoreError) -> Void)?
    }
    private let state = Mutex(State())

    /// The error; nil while all is well.
    var error: StoreError? { state.withLock { $0.error } }

    /// Takes note of an error that somebody met, if it is one to stop for.
    func note(_ error: any Error) {
        guard let error = error as? StoreError, error.isFatal else { return }
        let tell = state.withLock { state -> (@Sendable (StoreError) -> Void)? in
            guard state.error == nil else { return nil }
            state.error = error
            return state.tell
        }
        tell?(error)
    }

    /// Calls `tell` once: when the error comes, or now if it has come.
    func whenSet(_ tell: @escaping @Sendable (StoreError) -> Void) {
        let error = state.withLock { state in
            state.tell = tell
            return state.error
        }
        if let error { tell(error) }
    }
}

extension DatasetStore {
    /// Calls `tell` once if the disk fails, in whatever part of the store: from then on nothing is written or
    /// acknowledged, and the process must end (QUALITY: R3).
    package func whenFailed(_ tell: @escaping @Sendable (StoreError) -> Void) {
        failure.whenSet(tell)
    }

    /// Runs work on the files outside the writer's transactions; an error of the disk stops the store.
    func watched<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            let error = StoreError.translating(error)
            noteDisk(error)
            throw error
        }
    }

    /// Runs work on the files outside the writer's transactions; an error of the disk stops the store.
    func watched<Value: Sendable>(
        _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch {
            let error = StoreError.translating(error)
            noteDisk(error)
            throw error
        }
    }

    /// Damage that a reader meets is for it to report and to repair; a disk that fails is everybody's.
    private func noteDisk(_ error: any Error) {
        if let error = error as? StoreError, case .inputOutput = error { failure.note(error) }
    }
}
