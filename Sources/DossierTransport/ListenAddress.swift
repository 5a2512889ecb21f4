/// Where a listener waits for connections.
package enum ListenAddress: Hashable, Sendable {
    /// A host (IPv4, IPv6 without brackets, or a name) and a port; port 0 lets the system choose.
    case tcp(host: String, port: Int)
    /// A Unix socket at this path.
    case unix(path: String)
    /// A socket that somebody else has bound, such as systemd; its family says what it is.
    case descriptor(CInt)

    /// Reads `HOST:PORT`, `[IPV6]:PORT` or `unix:PATH`.
    ///
    /// Throws `TransportError.badAddress`.
    package init(parsing text: String) throws(TransportError) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst("unix:".count))
            guard !path.isEmpty else { throw .badAddress(text) }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...])
        else { throw .badAddress(text) }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            throw .badAddress(text)  // without brackets an IPv6 address and its port run together
        }
        guard !host.isEmpty else { throw .badAddress(text) }
        self = .tcp(host: String(host), port: Int(port))
    }
}
