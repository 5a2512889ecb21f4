/// Canonical JSON strings (RFC 8785) appended and measured eight bytes at a time.
enum JSONText {
    /// Appends `text` in quotes.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(0x22)
        var text = text
        text.withUTF8 { append(inner: $0, to: &output) }
        output.append(0x22)
    }

    /// The bytes that `append` adds for `text`, quotes included.
    static func size(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var size = bytes.count + 2
            var position = nextSpecial(bytes, from: 0)
            while position < bytes.count {
                size += extra(bytes[position])
                position = nextSpecial(bytes, from: position + 1)
            }
            return size
        }
    }

    private static func append(inner bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var from = 0
        var position = nextSpecial(bytes, from: 0)
        while position < bytes.count {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<position]))
            escape(bytes[position], to: &output)
            from = position + 1
            position = nextSpecial(bytes, from: from)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
    }

    private static func extra(_ byte: UInt8) -> Int {
        switch byte {
        case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D: 1
        default: 5
        }
    }

    private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(0x5C)
        switch byte {
        case 0x22, 0x5C: output.append(byte)
        case 0x08: output.append(0x62)
        case 0x09: output.append(0x74)
        case 0x0A: output.append(0x6E)
        case 0x0C: output.append(0x66)
        case 0x0D: output.append(0x72)
        default:
            output.append(contentsOf: "u00".utf8)
            for digit in [byte >> 4, byte & 15] {
                output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }

    /// The position of the next quote, backslash or control byte at or behind `start`; the count if there is none.
    @inline(__always)
    static func nextSpecial(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var position = start
        while position + 8 <= bytes.count {
            let word = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            )
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            // Each term has the high bit set in the first byte that matches; later bits may be false alarms.
            let hits =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- (ones &* 0x20)) & ~word)
            let found = hits & highs
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
            position += 1
        }
        return position
    }
}
