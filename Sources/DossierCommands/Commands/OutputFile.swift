internal import DossierNode
internal import DossierText
internal import Glibc

/// A file written beside its place and put there when it is whole.
final class OutputFile: Sendable {
    private let path: String
    private let temporary: String
    private let descriptor: Int32

    /// Begins a file.
    ///
    /// Throws an `ErrorReport` with `cannot-create`.
    init(_ path: String) throws {
        self.path = path
        temporary = path + ".part"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { close(descriptor) }

    /// Writes bytes.
    ///
    /// Throws an `ErrorReport`.
    func write(_ bytes: ArraySlice<UInt8>) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw Self.failure(path)
            }
        }
    }

    /// Puts the file in its place.
    ///
    /// Throws an `ErrorReport`.
    func commit() throws {
        guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw Self.failure(path) }
    }

    private static func failure(_ path: String) -> ErrorReport {
        let number = errno
        return ErrorReport(
            number == ENOSPC ? .diskFull : .cannotCreate,
            "cannot write \(path): \(String(cString: strerror(number)))",
            details: ["What was there before is as it was."]
        )
    }
}
