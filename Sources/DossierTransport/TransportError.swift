package import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Which of the transport's waits ran out.
package enum DeadlineKind: String, Hashable, Sendable {
    /// From the connection to the end of the TLS handshake.
    case handshake
    /// From the handshake to the end of the first line.
    case firstLine = "first-line"
    /// From the first byte of a line to its LF.
    case wholeLine = "whole-line"
    /// From the first word of a pairing to both proofs.
    case pairing
    /// Since the peer's last byte.
    case idle
    /// Since the peer last took enough of our bytes for more to be written.
    case write
    /// From our last byte to the peer's.
    case closing
}

/// Why a connection could not be made, or ended other than in an orderly way.
package enum TransportError: Error, Hashable, Sendable {
    /// A line passed its limit before its LF came.
    case lineTooLong(limitBytes: Int)
    /// A wait ran out.
    case deadline(DeadlineKind, after: TimeAmount)
    /// The peer's certificate carries no Ed25519 key.
    case peerKeyNotEd25519
    /// The peer's certificate says that its key does not sign.
    case keyUsageForbids
    /// `PeerJudgement` said refused.
    case peerRefused
    /// The peer did not agree to speak `dossier/1`.
    case protocolNotAgreed
    /// The peer ended the connection with this TLS alert (RFC 8446, section 6).
    case alertReceived(UInt8)
    /// Any other failure of TLS, in OpenSSL's words.
    case tls(String)
    /// The peer's bytes ended without a close_notify, so some may be missing.
    case truncated
    /// More was written before the handshake than may wait for it.
    case tooManyBytesWaiting(limitBytes: Int)
    /// A cap on connections was reached.
    case tooManyConnections(Admission.Cap)
    /// There were too many unproven connections, and this one had to go for a newer one.
    case madeRoom
    /// The process's budget for buffers has nothing left for this connection.
    case noRoom
    /// The connection is closed; reading tells why.
    case closed
    /// An address that cannot be parsed, resolved or used here.
    case badAddress(String)
    /// Somebody else listens at this path, or it is not a socket.
    case pathInUse(String)
    /// A system call failed with this errno value.
    case system(call: String, errno: Int32)
    /// A listening socket closed by itself.
    case listenerClosed

    /// The stable kebab-case code for logs and `--json`.
    package var code: String {
        switch self {
        case .lineTooLong: "line-too-long"
        case .deadline(let kind, _): "\(kind.rawValue)-deadline"
        case .peerKeyNotEd25519: "peer-key-not-ed25519"
        case .keyUsageForbids: "key-usage-forbids"
        case .peerRefused: "peer-refused"
        case .protocolNotAgreed: "protocol-not-agreed"
        case .alertReceived: "alert-received"
        case .tls: "tls"
        case .truncated: "truncated"
        case .tooManyBytesWaiting: "too-many-bytes-waiting"
        case .tooManyConnections: "too-many-connections"
        case .madeRoom: "made-room"
        case .noRoom: "no-room"
        case .closed: "closed"
        case .badAddress: "bad-address"
        case .pathInUse: "path-in-use"
        case .system: "system"
        case .listenerClosed: "listener-closed"
        }
    }
}

extension TransportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .lineTooLong(let limit): "line exceeds \(limit) bytes"
        case .deadline(let kind, let after): "\(kind.rawValue) deadline of \(after) passed"
        case .peerKeyNotEd25519: "peer's certificate carries no Ed25519 key"
        case .keyUsageForbids: "peer's certificate says that its key does not sign"
        case .peerRefused: "peer's key is refused"
        case .protocolNotAgreed: "peer does not speak \(TLSContext.protocolName)"
        case .alertReceived(let alert): "peer sent TLS alert \(alert)"
        case .tls(let reason): "TLS failed: \(reason)"
        case .truncated: "peer's bytes end without close_notify"
        case .tooManyBytesWaiting(let limit): "more than \(limit) bytes wait for the handshake"
        case .tooManyConnections(let cap): "too many connections: \(cap)"
        case .madeRoom: "closed to make room: too many connections have shown no membership"
        case .noRoom: "no room for more buffers"
        case .closed: "connection is closed"
        case .badAddress(let text): "address cannot be used: \(text)"
        case .pathInUse(let path): "path is in use: \(path)"
        case .system(let call, let errno): "\(call) failed: \(String(cString: strerror(errno)))"
        case .listenerClosed: "a listening socket closed by itself"
        }
    }
}
