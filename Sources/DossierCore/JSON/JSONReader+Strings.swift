extension JSONReader {
    /// Reads the string at `position` up to its closing quote and checks its escapes.
    mutating func token() throws(JSONViolation) -> Token {
        position += 1
        let start = position
        var isEscaped = false
        while position < base.count {
            let byte = base[position]
            if byte == 0x22 {
                defer { position += 1 }
                return Token(start: start, end: position, isEscaped: isEscaped)
            }
            if byte == 0x5C {
                isEscaped = true
                try escape()
            } else if byte < 0x20 {
                throw .json
            } else {
                position += 1
            }
        }
        throw .json
    }

    private mutating func escape() throws(JSONViolation) {
        position += 1
        guard position < base.count else { throw .json }
        switch base[position] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
        case 0x75: try unicodeEscape()
        default: throw .json
        }
    }

    private mutating func unicodeEscape() throws(JSONViolation) {
        let unit = try hexadecimal(at: position + 1)
        position += 5
        switch unit {
        case 0: throw .nul
        case 0xDC00...0xDFFF: throw .loneSurrogate
        case 0xD800...0xDBFF:
            guard position + 1 < base.count, base[position] == 0x5C, base[position + 1] == 0x75
            else {
                throw .loneSurrogate
            }
            guard (0xDC00...0xDFFF).contains(try hexadecimal(at: position + 2)) else {
                throw .loneSurrogate
            }
            position += 6
        default: break
        }
    }

    private func hexadecimal(at offset: Int) throws(JSONViolation) -> UInt32 {
        guard offset + 4 <= base.count else { throw .json }
        var value: UInt32 = 0
        for place in offset..<offset + 4 {
            guard let digit = Self.hexadecimalDigit(base[place]) else { throw .json }
            value = (value << 4) | digit
        }
        return value
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }

    /// The text of a token of this reader.
    package func string(of token: Token) -> String {
        let inner = UnsafeBufferPointer(rebasing: base[token.start..<token.end])
        guard token.isEscaped else { return String(decoding: inner, as: UTF8.self) }
        return String(decoding: Self.unescaped(inner), as: UTF8.self)
    }

    /// The bytes that the inner bytes of an escaped string mean; the escapes were checked when the token was read.
    package static func unescaped(_ inner: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(inner.count)
        var iterator = inner.makeIterator()
        func unit() -> UInt32 {
            var value: UInt32 = 0
            for _ in 0..<4 {
                value = (value << 4) | (iterator.next().flatMap(hexadecimalDigit) ?? 0)
            }
            return value
        }
        while let byte = iterator.next() {
            guard byte == 0x5C else {
                output.append(byte)
                continue
            }
            switch iterator.next() {
            case 0x62: output.append(0x08)
            case 0x66: output.append(0x0C)
            case 0x6E: output.append(0x0A)
            case 0x72: output.append(0x0D)
            case 0x74: output.append(0x09)
            case 0x75:
                var value = unit()
                if (0xD800...0xDBFF).contains(value) {
                    _ = iterator.next()
                    _ = iterator.next()
                    value = 0x10000 + ((value - 0xD800) << 10) + (unit() - 0xDC00)
                }
                output.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
            case let plain?: output.append(plain)
            case nil: break
            }
        }
        return output
    }
}

/// UTF-8 as RFC 3629 has it, with a fast way over ASCII.
package enum UTF8Check {
    /// Whether all of `bytes` are well-formed UTF-8.
    package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var position = 0
        let count = bytes.count
        while position < count {
            if position + 8 <= count,
                raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080
                    == 0
            {
                position += 8
                continue
            }
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                continue
            }
            guard let length = sequenceLength(bytes, at: position) else { return false }
            position += length
        }
        return true
    }

    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let first = bytes[start]
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            start + offset < bytes.count && range.contains(bytes[start + offset])
        }
        switch first {
        case 0xC2...0xDF: return continues(1) ? 2 : nil
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
        default: return nil
        }
    }
}
