internal import Glibc

/// The calls by which the store itself, beside SQLite, makes files durable.
///
/// Each answers as the C function of its name: negative where it fails, and `errno` says why. They are handed in so that
/// tests can let each of them fail, as they do with SQLite's.
struct FileCalls: Sendable {
    /// Opens a path with these flags; a file that is made is its owner's alone.
    var open: @Sendable (_ path: String, _ flags: CInt) -> CInt
    /// Writes bytes at an offset; it may write fewer than all.
    var write: @Sendable (CInt, ArraySlice<UInt8>, _ offset: Int) -> Int
    /// Makes the contents of a file, or the entries of a folder, durable.
    var sync: @Sendable (CInt) -> CInt
    /// Gives a file another name in place of whatever had it.
    var rename: @Sendable (_ path: String, _ target: String) -> CInt
    /// Gives a file a second name.
    var link: @Sendable (_ path: String, _ second: String) -> CInt = { Glibc.link($0, $1) }
    /// Takes a file's name away.
    var unlink: @Sendable (_ path: String) -> CInt

    /// The system's own.
    static let system = FileCalls(
        open: { Glibc.open($0, $1 | O_CLOEXEC, 0o600) },
        write: { descriptor, bytes, offset in
            bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
        },
        sync: { fsync($0) },
        rename: { Glibc.rename($0, $1) },
        unlink: { Glibc.unlink($0) }
    )

    /// Writes all of `bytes`.
    ///
    /// Throws what `failure` names.
    func writeAll(
        _ descriptor: CInt,
        _ bytes: ArraySlice<UInt8>,
        at offset: Int,
        of path: String
    ) throws(StoreError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = write(descriptor, rest, offset + rest.startIndex - bytes.startIndex)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(path) }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes the names in a folder durable.
    ///
    /// Throws what `failure` names.
    func syncFolder(_ path: String) throws(StoreError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { throw Self.failure(path) }
        defer { close(folder) }
        guard sync(folder) == 0 else { throw Self.failure(path) }
    }

    /// Names what `errno` says of a call on `path`: `diskFull`, `inputOutput` or `file`.
    static func failure(_ path: String) -> StoreError {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull
        case EIO: .inputOutput(code: errno)
        default: .file(path, errno: errno)
        }
    }
}

/// What a cannot-open of SQLite meant: it says the same for no space as for no permission.
enum SpaceProbe {
    /// The error to tell of instead of `error`: `diskFull` where no file can be made for want of space.
    static func named(_ error: any Error, _ directory: String, _ files: FileCalls) -> any Error {
        guard case StoreError.database(let code, _) = error, code & 0xFF == cannotOpen else {
            return error
        }
        let path = directory + "/probe"
        let descriptor = files.open(path, O_WRONLY | O_CREAT)
        guard descriptor >= 0 else { return isForSpace ? StoreError.diskFull : error }
        defer {
            close(descriptor)
            _ = files.unlink(path)
        }
        // A file system may still have room for a name where it has none for a page.
        let page = [UInt8](repeating: 0, count: 8192)
        do {
            try files.writeAll(descriptor, page[...], at: 0, of: path)
        } catch StoreError.diskFull {
            return StoreError.diskFull
        } catch {
            return error
        }
        return error
    }

    /// SQLITE_CANTOPEN.
    private static let cannotOpen: Int32 = 14

    private static var isForSpace: Bool { errno == ENOSPC || errno == EDQUOT }
}
