internal import NIOCore

/// Counts one listener's connections and says when there are enough; pure.
package struct Admission: Sendable {
    /// Which count is at its cap.
    package enum Cap: String, Hashable, Sendable {
        case connections
        case unproven
        case unprovenFromAddress = "unproven-from-address"
    }

    /// Where a connection comes from, as far as the caps care.
    struct Origin: Hashable, Sendable {
        private let network: [UInt8]

        /// IPv4 counts by address, also inside IPv6; IPv6 by /64, which one host has to itself.
        init?(_ address: SocketAddress?) {
            guard let address else { return nil }
            let bytes = address.withSockAddr { start, count in
                Array(UnsafeRawBufferPointer(start: start, count: count))
            }
            switch address {
            case .v4: network = Array(bytes[Self.v4Bytes])
            case .v6:
                let host = bytes[Self.v6Bytes]
                let isMapped = host.starts(with: Self.mappedPrefix)
                network = Array(isMapped ? host.suffix(4) : host.prefix(8))
            case .unixDomainSocket: return nil
            }
        }

        /// Where the host stands in `sockaddr_in` (after family and port).
        private static let v4Bytes = 4..<8
        /// The same in `sockaddr_in6` (after family, port and flow).
        private static let v6Bytes = 8..<24
        private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
    }

    /// Names one connection for as long as it is open.
    typealias Ticket = ObjectIdentifier

    private let limits: TransportLimits
    private var open: Set<Ticket> = []
    private var unproven: [Ticket: Origin] = [:]
    private var unprovenByOrigin: [Origin: Int] = [:]

    init(limits: TransportLimits) {
        self.limits = limits
    }

    /// Counts a new connection, or names the cap that it would pass.
    ///
    /// It counts as unproven if it has an origin, until `prove`; without one (a Unix socket, whose
    /// file mode has judged already) it counts only among all.
    mutating func admit(_ ticket: Ticket, from origin: Origin?) -> Cap? {
        guard open.count < limits.connections else { return .connections }
        if let origin {
            guard unproven.count < limits.unproven else { return .unproven }
            let siblings = unprovenByOrigin[origin, default: 0]
            guard siblings < limits.unprovenPerAddress else { return .unprovenFromAddress }
            unproven[ticket] = origin
            unprovenByOrigin[origin] = siblings + 1
        }
        open.insert(ticket)
        return nil
    }

    /// The connection has shown membership and leaves the stricter caps.
    mutating func prove(_ ticket: Ticket) {
        guard let origin = unproven.removeValue(forKey: ticket) else { return }
        let rest = unprovenByOrigin[origin, default: 1] - 1
        unprovenByOrigin[origin] = rest > 0 ? rest : nil
    }

    /// The connection is closed.
    mutating func release(_ ticket: Ticket) {
        prove(ticket)
        open.remove(ticket)
    }
}
