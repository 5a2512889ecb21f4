package import DossierCrypto

/// The fixed prefix of everything hashed or signed, so that bytes made for one purpose mean nothing in another.
package enum Purpose: String, Sendable {
    /// A header slice: the changeset digest.
    case header
    /// A header slice under a signature.
    case sign
    /// A key and an incarnation: the chain id.
    case chain
    /// A part's salt and slice.
    case part
    /// The part digests in order.
    case body
    /// Dataset, old key and new key under a successor's signature.
    case rotate
    /// One leaf of the state digest.
    case leaf

    /// `dossier/1 PURPOSE` and a line feed.
    package var prefix: [UInt8] { Array("dossier/1 \(rawValue)\n".utf8) }

    /// The digest of the prefix and `pieces`.
    package func digest(_ pieces: any Sequence<UInt8>...) -> Digest {
        var hash = SHA256()
        hash.update(prefix)
        for piece in pieces { hash.update(piece) }
        return hash.finalize()
    }

    /// The prefix and `pieces` in one run of bytes, as signatures take them.
    package func message(_ pieces: any Sequence<UInt8>...) -> [UInt8] {
        var message = prefix
        for piece in pieces { message.append(contentsOf: piece) }
        return message
    }

    /// The chain id of a key's incarnation (16 random bytes).
    package static func chainID(key: PublicKey, incarnation: [UInt8]) -> Digest {
        Purpose.chain.digest(key.bytes, incarnation)
    }
}
