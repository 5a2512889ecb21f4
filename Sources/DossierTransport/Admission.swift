internal import NIOCore

/// Counts one listener's connections and says when there are enough; pure.
package struct Admission: Sendable {
    /// Which count is at its cap.
    package enum Cap: String, Hashable, Sendable {
        case connections
        case unproven
        case unprovenFromAddress = "unproven-from-address"
    }

    /// Where a connection comes from, as far as caps and counts care.
    package struct Origin: Hashable, Sendable {
        private let network: UInt64
        private let isNetwork: Bool

        /// IPv4 counts by address, also inside IPv6; IPv6 by /64, which one host has to itself.
        init?(_ address: SocketAddress?) {
            guard let address else { return nil }
            let isV6: Bool
            switch address {
            case .v4: isV6 = false
            case .v6: isV6 = true
            case .unixDomainSocket: return nil
            }
            (network, isNetwork) = address.withSockAddr { start, count in
                let bytes = UnsafeRawBufferPointer(start: start, count: count)
                guard isV6 else { return (Self.number(bytes[Self.v4Bytes]), false) }
                let host = bytes[Self.v6Bytes]
                let isMapped = host.starts(with: Self.mappedPrefix)
                return (Self.number(isMapped ? host.suffix(4) : host.prefix(8)), !isMapped)
            }
        }

        /// The same for an address in text, IPv6 without brackets; nil where it is none.
        package init?(host: String) {
            guard let address = try? SocketAddress(ipAddress: host, port: 0) else { return nil }
            self.init(address)
        }

        private static func number(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
            bytes.reduce(0) { $0 << 8 | UInt64($1) }
        }

        /// Where the host stands in `sockaddr_in` (after family and port).
        private static let v4Bytes = 4..<8
        /// The same in `sockaddr_in6` (after family, port and flow).
        private static let v6Bytes = 8..<24
        private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
    }

    /// Names one connection for as long as it is open.
    typealias Ticket = ObjectIdentifier

    /// What became of a new connection.
    enum Verdict: Hashable, Sendable {
        case admitted
        /// It is admitted in the place of another, which is to be closed.
        case inPlaceOf(Ticket)
        case refused(Cap)
    }

    private struct Unproven {
        let ticket: Ticket
        /// Counts up with each arrival.
        let number: Int
    }

    /// The unproven connections of one origin.
    private struct Crowd {
        /// The oldest first.
        var members: [Unproven] = []
        /// Whether a member came from there lately.
        var isKnown: Bool
    }

    private let limits: TransportLimits
    private var open: Set<Ticket> = []
    private var origins: [Ticket: Origin] = [:]
    /// None of them is empty.
    private var unproven: [Origin: Crowd] = [:]
    /// Counts arrivals and proofs up.
    private var moments = 0
    /// Where members came from lately, and when last.
    private var known: [Origin: Int] = [:]
    /// How many such origins are kept in mind.
    static let knownOrigins = 4096
    /// Whose connection made room lately, and when.
    private var putOff: [Origin: Int] = [:]
    /// For so many arrivals nobody makes room for an origin again that has just made room.
    static let arrivalsPutOff = 4096

    init(limits: TransportLimits) {
        self.limits = limits
    }

    /// How many are open, and how many of them have not shown membership.
    var counts: (open: Int, unproven: Int) { (open.count, origins.count) }

    /// Counts a new connection, or names the cap that it would pass.
    ///
    /// It counts as unproven if it has an origin, until `prove`; without one (a Unix socket, whose
    /// file mode has judged already) it counts only among all.
    ///
    /// Where too many are open or unproven an unproven one makes room: an honest handshake takes a moment,
    /// and whoever holds connections half-open must not keep members out. It is the oldest of the origin
    /// that has most, so that a flood from few addresses displaces its own; and none from where a member
    /// came lately, unless the newcomer comes from such a place itself. Whoever made room does not get
    /// another's place at once by dialling again: in a flood that comes again most are refused, which
    /// costs little.
    mutating func admit(_ ticket: Ticket, from origin: Origin?) -> Verdict {
        guard let origin else {
            guard open.count < limits.connections else { return .refused(.connections) }
            open.insert(ticket)
            return .admitted
        }
        moments += 1
        guard unproven[origin]?.members.count ?? 0 < limits.unprovenPerAddress else {
            return .refused(.unprovenFromAddress)
        }
        var verdict = Verdict.admitted
        let isFull = open.count >= limits.connections
        if isFull || origins.count >= limits.unproven {
            guard let displaced = displaceable(for: origin) else {
                return .refused(isFull ? .connections : .unproven)
            }
            putOff(displaced)
            release(displaced)
            verdict = .inPlaceOf(displaced)
        }
        open.insert(ticket)
        origins[ticket] = origin
        unproven[origin, default: Crowd(isKnown: known[origin] != nil)]
            .members.append(Unproven(ticket: ticket, number: moments))
        return verdict
    }

    /// Who makes room for a newcomer, if anybody.
    private func displaceable(for origin: Origin) -> Ticket? {
        let isKnown = known[origin] != nil
        if !isKnown, let since = putOff[origin], moments - since <= Self.arrivalsPutOff {
            return nil
        }
        return dispensable(evenKnown: false) ?? (isKnown ? dispensable(evenKnown: true) : nil)
    }

    private mutating func putOff(_ ticket: Ticket) {
        guard let origin = origins[ticket] else { return }
        putOff[origin] = moments
        // At most as many as the span has arrivals are left, so this happens once a span at most.
        guard putOff.count > 2 * Self.arrivalsPutOff else { return }
        let moments = moments
        putOff = putOff.filter { moments - $0.value <= Self.arrivalsPutOff }
    }

    /// The oldest of the origin that has most, among those from where no member came lately, or among all.
    ///
    /// A flood asks this for each of its connections, so it allocates and hashes nothing.
    private func dispensable(evenKnown: Bool) -> Ticket? {
        var most = 0
        var oldest: Unproven?
        for crowd in unproven.values where evenKnown || !crowd.isKnown {
            let count = crowd.members.count
            guard count >= most, let first = crowd.members.first else { continue }
            if count == most, let oldest, oldest.number < first.number { continue }
            (most, oldest) = (count, first)
        }
        return oldest?.ticket
    }

    /// The connection has shown membership and leaves the stricter caps.
    mutating func prove(_ ticket: Ticket) {
        guard let origin = origins[ticket] else { return }
        forget(ticket)
        moments += 1
        known[origin] = moments
        unproven[origin]?.isKnown = true
        if known.count > Self.knownOrigins, let oldest = known.min(by: { $0.value < $1.value }) {
            known[oldest.key] = nil
            unproven[oldest.key]?.isKnown = false
        }
    }

    private mutating func forget(_ ticket: Ticket) {
        guard let origin = origins.removeValue(forKey: ticket) else { return }
        unproven[origin]?.members.removeAll { $0.ticket == ticket }
        if unproven[origin]?.members.isEmpty == true { unproven[origin] = nil }
    }

    /// The connection is closed.
    mutating func release(_ ticket: Ticket) {
        forget(ticket)
        open.remove(ticket)
    }
}
