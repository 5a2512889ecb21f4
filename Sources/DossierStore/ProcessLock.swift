internal import Glibc
internal import Synchronization

/// The lock that one process holds on a directory, on a file of its own: opening the database by ordinary
/// file calls would drop SQLite's locks.
final class ProcessLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock or throws `StoreError.locked`; the file keeps the holder's process id for people.
    init(path: String) throws {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw FileCalls.failure(path) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let cause = errno
            let holder = Self.holder(opened)
            close(opened)
            guard cause == EWOULDBLOCK else { throw StoreError.file(path, errno: cause) }
            throw StoreError.locked(holder: holder)
        }
        descriptor = Mutex(opened)
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(opened, 0)
        _ = pwrite(opened, text, text.count, 0)
    }

    deinit { release() }

    /// Gives the lock back; again is nothing.
    func release() {
        descriptor.withLock { descriptor in
            if let descriptor {
                // Unlocked by word: a child that was forked just now and has not become its program yet holds a copy.
                flock(descriptor, LOCK_UN)
                close(descriptor)
            }
            descriptor = nil
        }
    }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self))
    }
}
