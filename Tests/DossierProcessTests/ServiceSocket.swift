import Foundation
import Synchronization

/// The service manager's side of sd_notify(3): a datagram socket that a daemon reports its state to.
final class ServiceSocket: Sendable {
    /// What `$NOTIFY_SOCKET` names.
    let path: String
    private let descriptor: Int32
    private let heard = Mutex<[String]>([])

    init(_ path: String) throws {
        self.path = path
        unlink(path)
        descriptor = socket(
            AF_UNIX,
            Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
                | Int32(SOCK_CLOEXEC.rawValue),
            0
        )
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let letters = Array(path.utf8)
        guard descriptor >= 0, letters.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw StageError(description: "no notify socket at \(path)")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: letters) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length)
            }
        }
        guard bound == 0 else { throw StageError(description: "no notify socket at \(path)") }
    }

    deinit { close(descriptor) }

    /// Every line of every datagram so far.
    var lines: [String] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        return heard.withLock { heard in
            while true {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { return heard }
                let text = String(decoding: buffer[..<count], as: UTF8.self)
                heard += text.split(separator: "\n").map(String.init)
            }
        }
    }
}
