internal import DossierCore
package import DossierCrypto

/// A secret key in a file that may leave the machine: sealed under a passphrase.
package enum KeyBackup {
    private static let cost: UInt64 = 1 << 16

    /// The file's one line of JSON; `contents` make it fit for a restore of the whole replica.
    ///
    /// Nil if memory for scrypt is short.
    package static func sealed(
        _ key: SigningKey,
        passphrase: String,
        contents: KeyBackupContents? = nil
    ) -> [UInt8]? {
        let salt = World.randomBytes(16)
        let nonces = [World.randomBytes(12), World.randomBytes(12)]
        var seed = key.seed
        var typed = Array(passphrase.utf8)
        defer {
            wipe(&seed)
            wipe(&typed)
        }
        guard var secret = Scrypt.derive(password: typed, salt: salt, cost: cost) else {
            return nil
        }
        defer { wipe(&secret) }
        guard let box = SealedBox.seal(seed, key: secret, nonce: nonces[0]) else { return nil }
        var members: [String: JSONValue] = [
            "type": .string("dossier.key-backup/1"), "public": .string(key.publicKey.base64URL),
            "kdf": .string("scrypt"), "cost": .integer(Int64(cost)),
            "salt": .string(Base64URL.encode(salt)),
            "nonce": .string(Base64URL.encode(nonces[0])),
            "sealed": .string(Base64URL.encode(box)),
        ]
        if let contents {
            let more = SealedBox.seal(contents.bytes, key: secret, nonce: nonces[1])
            guard let more else { return nil }
            members["contentsNonce"] = .string(Base64URL.encode(nonces[1]))
            members["contents"] = .string(Base64URL.encode(more))
        }
        return JSONValue.object(members).canonical + [0x0A]
    }

    /// The key in a backup, or nil for a wrong passphrase or a damaged file.
    package static func open(_ file: [UInt8], passphrase: String) -> SigningKey? {
        openAll(file, passphrase: passphrase)?.key
    }

    /// The key in a backup and what else it holds, or nil for a wrong passphrase or a damaged file.
    package static func openAll(
        _ file: [UInt8],
        passphrase: String
    ) -> (key: SigningKey, contents: KeyBackupContents?)? {
        var line = file[...]
        while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
        var typed = Array(passphrase.utf8)
        defer { wipe(&typed) }
        guard case .object(let members)? = try? JSONValue(parsing: line),
            members["type"] == .string("dossier.key-backup/1"),
            case .integer(let cost)? = members["cost"], (1 << 10...1 << 20).contains(cost),
            let salt = bytes(members["salt"], 16), let nonce = bytes(members["nonce"], 12),
            let box = bytes(members["sealed"], 48),
            var secret = Scrypt.derive(password: typed, salt: salt, cost: UInt64(cost))
        else { return nil }
        defer { wipe(&secret) }
        guard var seed = SealedBox.open(box, key: secret, nonce: nonce) else { return nil }
        defer { wipe(&seed) }
        guard let key = try? SigningKey(seed: seed) else { return nil }
        guard let sealed = members["contents"]?.text else { return (key, nil) }
        guard let more = Base64URL.decode(sealed, count: sealed.utf8.count * 3 / 4),
            let moreNonce = bytes(members["contentsNonce"], 12),
            let plain = SealedBox.open(more, key: secret, nonce: moreNonce),
            let contents = KeyBackupContents(bytes: plain)
        else { return nil }
        return (key, contents)
    }

    private static func bytes(_ value: JSONValue?, _ count: Int) -> [UInt8]? {
        value?.text.flatMap { Base64URL.decode($0, count: count) }
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
