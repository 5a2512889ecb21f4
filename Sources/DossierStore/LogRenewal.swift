internal import Glibc

/// Makes the write-ahead log that an earlier process left durable, before anything is built upon it.
///
/// Where a sync has failed, the system's cache still shows the bytes, and no longer counts them as unwritten: a process
/// that starts again reads them, commits behind them, and syncs only its own. A power cut then takes the log from the
/// lost bytes on, with what was acknowledged since. So what is there is written once more and synced, which either
/// succeeds for these very bytes or fails in the open.
///
/// It must run before SQLite opens the files: closing one of them by ordinary calls drops SQLite's locks.
enum LogRenewal {
    private static let chunkBytes = 1 << 20

    /// Renews the log of the database at `path`; none, or an empty one, is well.
    ///
    /// Throws `StoreError`: `inputOutput`, `diskFull` or `file`.
    static func run(_ path: String, _ files: FileCalls) throws(StoreError) {
        let log = path + "-wal"
        guard access(log, F_OK) == 0 else { return }
        let descriptor = files.open(log, O_RDWR)
        guard descriptor >= 0 else { throw FileCalls.failure(log) }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: chunkBytes)
        var offset = 0
        while true {
            let count = pread(descriptor, &buffer, buffer.count, off_t(offset))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileCalls.failure(log) }
            if count == 0 { break }
            try files.writeAll(descriptor, buffer[..<count], at: offset, of: log)
            offset += count
        }
        guard offset > 0 else { return }
        guard files.sync(descriptor) == 0 else { throw FileCalls.failure(log) }
    }
}
