#if canImport(Glibc)
internal import Glibc
#endif

/// What systemd and the daemon tell each other (sd_notify(3), sd_listen_fds(3)), without libsystemd.
package enum ServiceManager {
    /// Sends one state datagram to `$NOTIFY_SOCKET`.
    ///
    /// Returns false where nobody listens.
    @discardableResult
    package static func notify(_ state: String) -> Bool {
        guard let path = World.environment("NOTIFY_SOCKET"),
            let first = path.utf8.first, first == 0x2F || first == 0x40
        else { return false }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var letters = Array(path.utf8)
        if first == 0x40 { letters[0] = 0 }  // the abstract namespace
        guard letters.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: letters) }
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        let length = socklen_t(offset + letters.count)
        let descriptor = socket(
            AF_UNIX,
            Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue),
            0
        )
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let message = Array(state.utf8)
        let sent = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(
                    descriptor,
                    message,
                    message.count,
                    Int32(MSG_NOSIGNAL),
                    $0,
                    length
                )
            }
        }
        return sent == message.count
    }

    /// How often the watchdog wants a sign of life, in nanoseconds; nil where it is off or meant for another process.
    package static var watchdogNanoseconds: Int64? {
        guard let text = World.environment("WATCHDOG_USEC"), let microseconds = Int64(text),
            microseconds > 0
        else { return nil }
        if let owner = World.environment("WATCHDOG_PID"), Int32(owner) != getpid() { return nil }
        return microseconds * 1000
    }

    /// The sockets that systemd has opened for this process, by the names of its units.
    ///
    /// Asked once: the variables are unset.
    package static func takeSockets() -> [String: [CInt]] {
        guard let owner = World.environment("LISTEN_PID"), Int32(owner) == getpid(),
            let text = World.environment("LISTEN_FDS"), let count = Int32(text), count > 0
        else { return [:] }
        let names = (World.environment("LISTEN_FDNAMES") ?? "").split(
            separator: ":",
            omittingEmptySubsequences: false
        )
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        var sockets: [String: [CInt]] = [:]
        for offset in 0..<count {
            let descriptor = 3 + offset
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let name = Int(offset) < names.count ? String(names[Int(offset)]) : "unknown"
            sockets[name, default: []].append(descriptor)
        }
        return sockets
    }
}
