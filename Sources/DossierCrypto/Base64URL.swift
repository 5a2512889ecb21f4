/// Base64url without padding, one text for one value (RFC 4648 §5; spare bits must be zero).
package enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(value) }
        return table
    }()

    /// The number of letters that `count` bytes take.
    package static func encodedCount(_ count: Int) -> Int { (count * 4 + 2) / 3 }

    /// Appends the letters of `bytes` to `output`.
    package static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
        bytes.withBytes { append($0, to: &output) }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8) | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                output.append(alphabet[Int((buffer >> UInt32(bits)) & 63)])
            }
        }
        if bits > 0 { output.append(alphabet[Int((buffer << UInt32(6 - bits)) & 63)]) }
    }

    /// The letters of `bytes`.
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(encodedCount(bytes.count))
        append(bytes, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of `letters`, or nil for padding, foreign letters, spare bits or another length than `count` bytes.
    package static func decode(_ letters: some Collection<UInt8>, count: Int) -> [UInt8]? {
        letters.withBytes { decode($0, count: count) }
    }

    private static func decode(_ letters: UnsafeBufferPointer<UInt8>, count: Int) -> [UInt8]? {
        guard letters.count == encodedCount(count) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(count)
        var buffer: UInt32 = 0
        var bits = 0
        for letter in letters {
            let value = values[Int(letter)]
            guard value != 255 else { return nil }
            buffer = (buffer << 6) | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        guard buffer & ((1 << UInt32(bits)) - 1) == 0 else { return nil }
        return output
    }

    /// The bytes of `text`, or nil; see `decode(_:count:)` for letters.
    package static func decode(_ text: String, count: Int) -> [UInt8]? {
        decode(text.utf8, count: count)
    }
}

extension Collection<UInt8> {
    /// The bytes in one piece, so that what works on them is compiled once and not for any collection.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}
