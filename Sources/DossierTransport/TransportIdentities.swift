package import DossierCrypto
internal import Synchronization

/// The keys that one replica answers to: the present one, and those that it had before.
///
/// A listener shows its certificate before it knows who dials, and after a rotation some peers still expect the key of
/// before. So a dialler names the key that it expects (`ExpectedKey`), and the listener shows that one if it is
/// among its own; without such a name it shows the present one.
package final class TransportIdentities: Sendable {
    private let all: Mutex<[TransportIdentity]>

    /// The present key first, then earlier ones.
    package init(_ present: TransportIdentity, earlier: [TransportIdentity] = []) {
        all = Mutex([present] + earlier)
    }

    /// The one that is shown to who expects none in particular.
    package var present: TransportIdentity { all.withLock { $0[0] } }

    /// All of them, the present one first.
    package var each: [TransportIdentity] { all.withLock { $0 } }

    /// Takes another key for the present one; connections that are open keep theirs.
    package func rotate(to identity: TransportIdentity) {
        all.withLock { $0.insert(identity, at: 0) }
    }

    /// The one whose key a dialler expects by the name in its hello; the present one where it names none of these.
    func expected(by name: [UInt8]?) -> TransportIdentity {
        all.withLock { all in
            guard let name else { return all[0] }
            return all.first { ExpectedKey.matches(name, $0.publicKey) } ?? all[0]
        }
    }
}

/// The name under which a dialler asks for a key, in the clear part of its hello (SNI, RFC 6066): 32 hexadecimal
/// letters of a random number, a dot, and 32 of its HMAC-SHA-256 under the key.
///
/// Who does not know the public key learns nothing by it, and no two connections can be told to be for one key.
package enum ExpectedKey {
    /// Bytes of the random number, and of the code.
    static let half = 16
    private static let label = Array("dossier/1 expected key\n".utf8)

    /// A name for `key`; `nonce` is 16 random bytes.
    package static func name(_ key: PublicKey, nonce: [UInt8]) -> String {
        precondition(nonce.count == half, "a nonce has 16 bytes")
        return hexadecimal(nonce) + "." + hexadecimal(code(key, nonce))
    }

    /// Whether `name` asks for `key`; anything that is no such name asks for none.
    static func matches(_ name: [UInt8], _ key: PublicKey) -> Bool {
        let halves = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard halves.count == 2, let nonce = bytes(halves[0]), let shown = bytes(halves[1]) else {
            return false
        }
        return HMAC.isEqual(shown, code(key, nonce))
    }

    private static func code(_ key: PublicKey, _ nonce: [UInt8]) -> [UInt8] {
        Array(HMAC.authenticate(label + nonce, key: key.bytes).prefix(half))
    }

    private static let letters = Array("0123456789abcdef".utf8)

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let text = bytes.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count == 2 * half else { return nil }
        let digits = text.compactMap { letter in
            let small = letter >= UInt8(ascii: "A") ? letter | 0x20 : letter
            return letters.firstIndex(of: small).map(UInt8.init)
        }
        guard digits.count == text.count else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
