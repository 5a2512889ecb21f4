internal import DossierCrypto

/// Crockford's base32: no letter that reads like another.
enum Crockford {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The lowest `count` · 5 bits of `number`, the highest first.
    static func letters(of number: UInt64, count: Int) -> String {
        var letters = ""
        for position in stride(from: count - 1, through: 0, by: -1) {
            letters.append(alphabet[Int((number >> UInt64(position * 5)) & 31)])
        }
        return letters
    }

    /// The letter that a person meant: case, O and 0, I, L and 1 do not matter.
    ///
    /// Nil for a foreign one.
    static func meant(_ letter: Character) -> Character? {
        switch letter.uppercased() {
        case "O": "0"
        case "I", "L": "1"
        case let upper where upper.count == 1 && alphabet.contains(Character(upper)):
            Character(upper)
        default: nil
        }
    }
}

/// A single-use code of 60 bits, such as `K7QF-3M9X-2TBW` (PROTOCOL: "Pairing").
package struct PairingCode: Hashable, Sendable, CustomStringConvertible {
    /// The twelve letters without dashes.
    package let letters: String

    /// A fresh code.
    package init() {
        var number: UInt64 = 0
        for byte in World.randomBytes(8) { number = (number << 8) | UInt64(byte) }
        letters = Crockford.letters(of: number, count: 12)
    }

    /// Reads what a person typed; nil unless twelve letters of the alphabet are in it.
    package init?(typed text: String) {
        var letters = ""
        for letter in text where letter != "-" && letter != " " {
            guard let meant = Crockford.meant(letter) else { return nil }
            letters.append(meant)
        }
        guard letters.count == 12 else { return nil }
        self.letters = letters
    }

    /// The code in groups of four.
    package var description: String {
        let all = Array(letters)
        return stride(from: 0, to: 12, by: 4).map { String(all[$0..<($0 + 4)]) }
            .joined(separator: "-")
    }

    /// The costly key of this code under a listener's salt (scrypt, RFC 7914); nil if memory is short.
    package func key(salt: [UInt8]) -> [UInt8]? {
        Scrypt.derive(password: Array(letters.utf8), salt: salt)
    }
}

/// What both sides of a pairing prove to each other over one TLS connection.
package struct PairingProof: Sendable {
    /// The scrypt key of the code.
    let key: [UInt8]
    /// The TLS exporter of this connection (32 bytes): a relay's two connections have two.
    let exporter: [UInt8]
    /// Who dialled.
    let dialler: PublicKey
    /// Who listens.
    let listener: PublicKey

    /// What the dialler sends: it proves first, so an impostor learns one code's HMAC and nothing else.
    package var ofDialler: [UInt8] { prove("dossier/1 join dialler\n") }

    /// What the listener answers.
    package var ofListener: [UInt8] { prove("dossier/1 join listener\n") }

    private func prove(_ label: String) -> [UInt8] {
        var message = Array(label.utf8)
        message += exporter
        message += SHA256.digest(dialler.bytes).bytes
        message += SHA256.digest(listener.bytes).bytes
        return HMAC.authenticate(message, key: key)
    }
}
