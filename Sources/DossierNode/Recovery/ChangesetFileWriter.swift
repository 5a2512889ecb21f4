internal import DossierCrypto
internal import DossierText
internal import Glibc

/// Writes a changeset file beside its place; it gets its name only when it is whole, checked and on the disk.
final class ChangesetFileWriter {
    /// Bytes that are gathered before they are written.
    private static let gathered = 256 * 1024

    let path: String
    /// Where it is written.
    let temporary: String
    private let descriptor: Int32
    private var hash: SHA256? = SHA256()
    private var buffer: [UInt8] = []
    /// Bytes so far.
    private(set) var bytes = 0
    private var isPlaced = false

    /// Begins the file.
    ///
    /// Throws an `ErrorReport`: `cannot-create` where something is at `path` already.
    init(_ path: String) throws {
        self.path = path
        temporary = path + ".part"
        try Self.mayBeMade(path)
        // What a killed run left; the name is ours.
        unlink(temporary)
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    /// Whether a file may be made there.
    ///
    /// Throws an `ErrorReport`: `cannot-create`.
    static func mayBeMade(_ path: String) throws {
        guard !FileAccess.existsItself(path) else { throw taken(path) }
        guard FileAccess.isDirectory(FileAccess.folder(of: path)) else {
            throw failure(path, ENOENT)
        }
    }

    deinit {
        close(descriptor)
        if !isPlaced { unlink(temporary) }
    }

    /// Writes a line and its line feed.
    ///
    /// Throws an `ErrorReport`.
    func write(_ line: [UInt8]) throws {
        buffer += line
        buffer.append(0x0A)
        if buffer.count >= Self.gathered { try flush() }
    }

    /// Writes the last line, and everything to the disk.
    ///
    /// Throws an `ErrorReport`.
    func end(changesets: Int) throws {
        try flush()
        guard let digest = hash.take()?.finalize() else { return }
        try write(ChangesetFile.ending(changesets: changesets, digest: digest))
        try flush()
        guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    }

    /// Gives the file its name, and never takes that of another.
    ///
    /// Throws an `ErrorReport`.
    func place() throws {
        do throws(FileFailure) {
            try FileAccess.place(temporary, as: path)
        } catch {
            throw error.number == EEXIST ? Self.taken(path) : Self.failure(path, error.number)
        }
        isPlaced = true
        do { try FileAccess.syncDirectory(of: path) } catch { throw Self.failure(path) }
    }

    private func flush() throws {
        hash?.update(buffer)
        var rest = buffer[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw Self.failure(path)
            }
        }
        bytes += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    private static func taken(_ path: String) -> ErrorReport {
        ErrorReport(
            .cannotCreate,
            "\(path) is there already",
            details: ["It was not touched. Give a name that is free."]
        )
    }

    private static func failure(_ path: String, _ number: Int32 = errno) -> ErrorReport {
        let isFull = number == ENOSPC || number == EDQUOT
        return ErrorReport(
            isFull ? .diskFull : number == EIO ? .io : .cannotCreate,
            "cannot write \(path): \(String(cString: strerror(number)))",
            details: ["No file of that name was made; the dataset is untouched."]
                + (isFull ? ["Make room on that disk, then give the command again."] : [])
        )
    }
}
