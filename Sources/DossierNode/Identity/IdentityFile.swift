package import DossierCrypto

/// A replica's secret key on disk: one line of base64url, readable by its owner alone.
package enum IdentityFile {
    /// Why an identity cannot be used.
    package enum Failure: Error, CustomStringConvertible {
        /// The file can be read by others.
        case mode(path: String, mode: UInt32)
        /// The file does not hold a key.
        case malformed(path: String)

        /// Whether the file's permissions are the cause.
        var isMode: Bool {
            if case .mode = self { return true }
            return false
        }

        package var description: String {
            switch self {
            case .mode(let path, let mode):
                "\(path) can be read by others (mode \(String(mode, radix: 8)))"
            case .malformed(let path): "\(path) does not hold a key"
            }
        }
    }

    /// Reads the key at `path`.
    ///
    /// A credential's group may read: where the service manager lets the service in by an access
    /// list, the mode shows that list's mask as the group's. Throws `Failure`, or `FileFailure`
    /// where it cannot be read.
    package static func read(_ path: String, isCredential: Bool = false) throws -> SigningKey {
        let mode = try FileAccess.mode(path)
        guard mode & (isCredential ? 0o037 : 0o077) == 0 else {
            throw Failure.mode(path: path, mode: UInt32(mode))
        }
        var bytes = try FileAccess.read(path, limit: 256)
        while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
        guard let seed = Base64URL.decode(bytes, count: 32) else {
            throw Failure.malformed(path: path)
        }
        return try SigningKey(seed: seed)
    }

    /// Makes a new key and writes it to `path`, which must not exist.
    ///
    /// Throws `FileFailure`.
    package static func create(_ path: String) throws -> SigningKey {
        let key = try SigningKey(seed: World.randomBytes(32))
        try write(key, path)
        return key
    }

    /// Writes a key to `path`, which must not exist.
    ///
    /// Throws `FileFailure`.
    package static func write(_ key: SigningKey, _ path: String) throws {
        try FileAccess.create(path, with: line(key), mode: 0o600)
    }

    /// A key as its file has it.
    static func line(_ key: SigningKey) -> [UInt8] {
        Array(Base64URL.encode(key.seed).utf8) + [0x0A]
    }
}

extension PublicKey {
    /// Eight letters for people to compare: Crockford base32 of the key's digest.
    package var fingerprint: String {
        let bytes = SHA256.digest(bytes).bytes
        var number: UInt64 = 0
        for byte in bytes.prefix(5) { number = (number << 8) | UInt64(byte) }
        let letters = Crockford.letters(of: number, count: 8)
        return "\(letters.prefix(4))-\(letters.suffix(4))"
    }
}
