package import DossierCrypto

/// What the membership says about the key a peer has just shown.
package enum PeerVerdict: Hashable, Sendable {
    /// The key belongs to a member: the full line limit holds from the first byte.
    case member
    /// The key is unknown but may speak, so that it can pair; it stays under the caps for strangers.
    case unproven
    /// The key may not speak: the handshake ends in a TLS alert, before any application byte.
    case refused
}

/// Judges a peer's key during the handshake.
///
/// Runs on an event loop for every handshake, so it looks something up and returns: no waiting, no
/// disk. The peer has not yet proved that it holds the secret half; TLS does that right afterwards.
package typealias PeerJudgement = @Sendable (PublicKey) -> PeerVerdict
