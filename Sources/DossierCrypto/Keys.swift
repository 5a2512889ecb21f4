internal import COpenSSL

/// An Ed25519 public key (RFC 8032): a member's identity, on the wire and as an author.
package struct PublicKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 32 raw bytes.
    package let value: Bytes32

    /// Takes 32 raw bytes, or nil for any other length.
    package init?(bytes: some Collection<UInt8>) {
        guard let value = Bytes32(bytes) else { return nil }
        self.value = value
    }

    /// Reads 43 letters of base64url, or nil.
    package init?(base64URL text: String) {
        guard let bytes = Base64URL.decode(text, count: 32) else { return nil }
        self.init(bytes: bytes)
    }

    /// The 32 raw bytes.
    package var bytes: [UInt8] { value.bytes }

    /// Forty-three letters of base64url.
    package var base64URL: String { Base64URL.encode(value.bytes) }

    package var description: String { base64URL }

    package static func < (one: Self, other: Self) -> Bool { one.value < other.value }

    /// Whether `signature` (64 bytes) is this key's over `message`; false for anything malformed.
    package func isValidSignature(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard signature.count == 64,
            let key = EVP_PKEY_new_raw_public_key_ex(nil, "ED25519", nil, bytes, 32)
        else {
            ERR_clear_error()
            return false
        }
        defer { EVP_PKEY_free(key) }
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        let valid =
            EVP_DigestVerifyInit_ex(context, nil, nil, nil, nil, key, nil) == 1
            && EVP_DigestVerify(context, signature, 64, message, message.count) == 1
        if !valid { ERR_clear_error() }
        return valid
    }
}

/// What can go wrong with a secret key.
package enum KeyError: Error, Equatable {
    /// A seed has 32 bytes; this one had another count.
    case seedLength(Int)
    /// OpenSSL refused to sign.
    case signing
}

/// An Ed25519 secret key (RFC 8032), kept as its 32-byte seed, which is overwritten with the last copy of this value.
package struct SigningKey: Sendable {
    private let secret: Secret
    /// The public half.
    package let publicKey: PublicKey

    /// Derives the key pair of a 32-byte seed.
    ///
    /// Throws `KeyError.seedLength`.
    package init(seed: [UInt8]) throws(KeyError) {
        guard seed.count == 32,
            let key = EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, seed, 32)
        else { throw .seedLength(seed.count) }
        defer { EVP_PKEY_free(key) }
        var raw = [UInt8](repeating: 0, count: 32)
        var count = 32
        guard EVP_PKEY_get_raw_public_key(key, &raw, &count) == 1,
            let publicKey = PublicKey(bytes: raw)
        else { throw .signing }
        secret = Secret(seed)
        self.publicKey = publicKey
    }

    /// The seed, copied: secret, never logged, never printed.
    package var seed: [UInt8] { secret.copy }

    /// The 64-byte signature over `message`.
    ///
    /// Throws `KeyError.signing`.
    package func sign(_ message: [UInt8]) throws(KeyError) -> [UInt8] {
        let secretKey = secret.withBytes {
            EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, $0, 32)
        }
        guard let key = secretKey else { throw .signing }
        defer { EVP_PKEY_free(key) }
        guard let context = EVP_MD_CTX_new() else { throw .signing }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 64)
        var count = 64
        guard EVP_DigestSignInit_ex(context, nil, nil, nil, nil, key, nil) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == 64
        else { throw .signing }
        return signature
    }
}
