internal import DossierCore
package import DossierCrypto

/// A secret key in a file that may leave the machine: sealed under a passphrase.
package enum KeyBackup {
    private static let cost: UInt64 = 1 << 16

    /// The file's one line of JSON.
    ///
    /// Nil if memory for scrypt is short.
    package static func sealed(_ key: SigningKey, passphrase: String) -> [UInt8]? {
        let salt = World.randomBytes(16)
        let nonce = World.randomBytes(12)
        guard
            let secret = Scrypt.derive(password: Array(passphrase.utf8), salt: salt, cost: cost),
            let box = SealedBox.seal(key.seed, key: secret, nonce: nonce)
        else { return nil }
        let file = JSONValue.object([
            "type": .string("dossier.key-backup/1"), "public": .string(key.publicKey.base64URL),
            "kdf": .string("scrypt"), "cost": .integer(Int64(cost)),
            "salt": .string(Base64URL.encode(salt)), "nonce": .string(Base64URL.encode(nonce)),
            "sealed": .string(Base64URL.encode(box)),
        ])
        return file.canonical + [0x0A]
    }

    /// The key in a backup, or nil for a wrong passphrase or a damaged file.
    package static func open(_ file: [UInt8], passphrase: String) -> SigningKey? {
        var line = file[...]
        while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
        guard case .object(let members)? = try? JSONValue(parsing: line),
            members["type"] == .string("dossier.key-backup/1"),
            case .integer(let cost)? = members["cost"], (1 << 10...1 << 20).contains(cost),
            case .string(let saltText)? = members["salt"],
            case .string(let nonceText)? = members["nonce"],
            case .string(let sealedText)? = members["sealed"],
            let salt = Base64URL.decode(saltText, count: 16),
            let nonce = Base64URL.decode(nonceText, count: 12),
            let box = Base64URL.decode(sealedText, count: 48),
            let secret = Scrypt.derive(
                password: Array(passphrase.utf8),
                salt: salt,
                cost: UInt64(cost)
            ),
            let seed = SealedBox.open(box, key: secret, nonce: nonce)
        else { return nil }
        return try? SigningKey(seed: seed)
    }

    /// Six groups of four letters: 120 bits, for people who type none of their own.
    package static func generatedPassphrase() -> String {
        (0..<6).map { _ in
            var number: UInt64 = 0
            for byte in World.randomBytes(3) { number = (number << 8) | UInt64(byte) }
            return Crockford.letters(of: number, count: 4)
        }.joined(separator: "-")
    }
}
