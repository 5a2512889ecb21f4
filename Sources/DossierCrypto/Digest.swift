/// A SHA-256 digest: the exact name of a changeset, a part, a chain or a state.
package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The digest as a number for sums and as bytes for order.
    package let value: Bytes32

    /// Wraps 32 bytes.
    package init(_ value: Bytes32) { self.value = value }

    /// Takes 32 bytes in order, or nil for any other length.
    package init?(bytes: some Collection<UInt8>) {
        guard let value = Bytes32(bytes) else { return nil }
        self.value = value
    }

    /// Reads 43 letters of base64url, or nil (padding, spare bits, foreign letters).
    package init?(base64URL text: String) {
        guard let bytes = Base64URL.decode(text, count: 32), let value = Bytes32(bytes) else {
            return nil
        }
        self.value = value
    }

    /// The 32 bytes.
    package var bytes: [UInt8] { value.bytes }

    /// Forty-three letters of base64url.
    package var base64URL: String { Base64URL.encode(value.bytes) }

    /// Reads sixty-four lower-case hexadecimal digits; nil for anything else.
    package init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x30...0x39: byte - 0x30
            case 0x61...0x66: byte - 0x57
            default: nil
            }
        }
        guard text.utf8.count == 64, digits.count == 64 else { return nil }
        let bytes = (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
        guard let value = Bytes32(bytes) else { return nil }
        self.init(value)
    }

    /// Sixty-four hexadecimal digits, for state digests on the screen.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in value.bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    package var description: String { base64URL }

    package static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}
