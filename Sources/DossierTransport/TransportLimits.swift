package import NIOCore

/// Every bound of the transport, in one place; the defaults are the protocol's.
package struct TransportLimits: Hashable, Sendable {
    /// The longest line before membership is shown, in bytes without its LF.
    package var strangerLineBytes = 4 * 1024
    /// The longest line afterwards, in bytes without its LF.
    package var memberLineBytes = 1024 * 1024
    /// What may wait for the handshake to end, in bytes of plaintext.
    package var waitingBytes = 64 * 1024
    /// The largest piece given to the socket at once; a longer write waits between pieces.
    package var writePieceBytes = 64 * 1024
    /// Open connections of one listener, proven or not: 2,000 members, and strangers crowd none of them out.
    package var connections = 2_000 + 256
    /// Connections of one listener that have not shown membership.
    package var unproven = 256
    /// The same from one address (IPv6: from one /64).
    package var unprovenPerAddress = 16
    /// How long each wait may last.
    package var deadlines = Deadlines()

    /// The protocol's limits; change a field for another.
    package init() {}
}

/// How long each wait may last; nil waits for ever.
///
/// Deadlines on reading stand still while we do not read, so a peer is not blamed for our slowness.
package struct Deadlines: Hashable, Sendable {
    /// From the connection to the end of the TLS handshake.
    package var handshake: TimeAmount? = .seconds(10)
    /// From the end of the handshake to the LF of the first line.
    package var firstLine: TimeAmount? = .seconds(10)
    /// From a line's first byte to its LF, however many bytes come in between.
    package var wholeLine: TimeAmount? = .seconds(30)
    /// For both proofs of a pairing code, from the first word of it.
    package var pairing: TimeAmount? = .seconds(30)
    /// Since the peer's last byte; the session's pings keep a healthy connection below this.
    package var idle: TimeAmount? = .seconds(120)
    /// While the peer takes too few of our bytes for the socket to become writable again.
    package var write: TimeAmount? = .seconds(120)
    /// From the end of our use to the end of the connection, both ways.
    package var closing: TimeAmount? = .seconds(10)
    /// For a TCP connection to be made.
    package var connect: TimeAmount = .seconds(10)

    /// The protocol's deadlines; change a field for another.
    package init() {}
}
