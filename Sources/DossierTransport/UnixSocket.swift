#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The file of a Unix socket that listens: made, guarded by its mode, and removed again.
struct UnixSocketFile: Sendable {
    let path: String
    private let device: dev_t
    private let inode: ino_t

    /// Binds a socket at `path` with mode 0660 and returns its descriptor, which does not listen yet.
    ///
    /// The mode is set before anybody can connect. A socket file that nobody listens on is replaced.
    /// Throws `.pathInUse` if somebody does or if something else is there, `.badAddress` for a path
    /// that does not fit, `.system` for the rest.
    static func create(
        path: String
    ) throws(TransportError) -> (file: UnixSocketFile, descriptor: CInt) {
        try removeStale(path)
        let descriptor = try makeSocket()
        do throws(TransportError) {
            guard try withAddress(path, { bind(descriptor, $0, $1) }) == 0 else {
                // Somebody was faster than us.
                throw errno == EADDRINUSE ? .pathInUse(path) : .last("bind")
            }
            guard chmod(path, 0o660) == 0 else { throw .last("chmod") }
            var status = stat()
            guard lstat(path, &status) == 0 else { throw .last("lstat") }
            let file = UnixSocketFile(path: path, device: status.st_dev, inode: status.st_ino)
            return (file, descriptor)
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Removes the file if it is still the one that was made.
    func remove() {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_dev == device, status.st_ino == inode else {
            return
        }
        unlink(path)
    }

    /// Whether somebody may listen at `path`: not where nothing is, nor on a socket that a killed process left behind.
    static func mayBeOpen(_ path: String) -> Bool {
        guard let probe = try? makeSocket() else { return true }
        defer { close(probe) }
        guard let result = try? withAddress(path, { connect(probe, $0, $1) }) else { return false }
        // Anything but a refusal means that somebody may be there, if only too busy to answer.
        return result == 0 || ![ECONNREFUSED, ENOENT].contains(errno)
    }

    private static func removeStale(_ path: String) throws(TransportError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .last("lstat")
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .pathInUse(path) }
        guard !mayBeOpen(path) else { throw .pathInUse(path) }
        guard unlink(path) == 0 || errno == ENOENT else { throw .last("unlink") }
    }

    private static func makeSocket() throws(TransportError) -> CInt {
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { throw .last("socket") }
        return descriptor
    }

    private static func withAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) throws(TransportError) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        // One byte stays for the NUL.
        guard !bytes.isEmpty, !bytes.contains(0),
            bytes.count < MemoryLayout.size(ofValue: address.sun_path)
        else { throw .badAddress(path) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

extension Dialler {
    /// Whether somebody may listen on the Unix socket at `path`; a socket that a killed process left behind is none.
    package static func mayListen(unixSocket path: String) -> Bool {
        UnixSocketFile.mayBeOpen(path)
    }
}

extension TransportError {
    /// The system call that has just failed in this thread.
    static func last(_ call: String) -> TransportError { .system(call: call, errno: errno) }
}
