internal import DossierText

#if canImport(Glibc)
internal import Glibc
#endif

/// The lock on a state directory that a daemon or its administration holds from its first moment, before there is
/// a dataset whose own lock would do.
final class ServingLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock; the directory is made where it is not there.
    ///
    /// Throws an `ErrorReport`: `locked`.
    init(_ directory: String) throws {
        do {
            try FileAccess.makeDirectory(directory)
        } catch let failure as FileFailure {
            throw ErrorReport(.cannotCreate, failure.description)
        }
        descriptor = open(directory + "/serving", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ErrorReport(
                .cannotCreate,
                FileFailure("create", directory + "/serving").description
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw ErrorReport(
                .locked,
                "\(directory) is in use by another daemon or command",
                details: ["Nothing was changed."]
            )
        }
    }

    /// How long a daemon tries: who only asks whether the lock is taken has it for a moment.
    private static let patience: Int64 = 1_000_000_000

    /// Takes the lock as `init` does, after some tries if need be, with a `pause` between them.
    static func waiting(
        _ directory: String,
        pause: () async throws -> Void = { try await Task.sleep(for: .milliseconds(50)) }
    ) async throws -> ServingLock {
        let end = World.monotonicNanoseconds + patience
        while true {
            do {
                return try ServingLock(directory)
            } catch let report as ErrorReport
                where report.id == .locked && World.monotonicNanoseconds < end
            {
                try await pause()
            }
        }
    }

    /// Gives the lock back.
    func release() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}
