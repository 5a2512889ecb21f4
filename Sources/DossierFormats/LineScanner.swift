internal import DossierCore

/// Why a line is not JSON that we take.
enum LineFault: Error, Hashable {
    case notJSON
    case notUTF8
    case nul
    case loneSurrogate
    case duplicateKey(String)
    case tooDeep

    /// What is wrong, in plain words.
    var reason: String {
        switch self {
        case .notJSON: "the line is not valid JSON"
        case .notUTF8: "the line is not valid UTF-8"
        case .nul: "the line holds the character U+0000"
        case .loneSurrogate: "the line holds half of a surrogate pair"
        case .duplicateKey(let key): "the key \(key) stands twice in one object"
        case .tooDeep: "the line nests deeper than \(StatementLimits.foreignDepth) levels"
        }
    }
}

/// Walks over one line of JSON as others write it: all of RFC 8259, floats and deep nesting included.
///
/// Strict only about what could not be kept: invalid UTF-8, U+0000, lone surrogates, duplicate keys where we read them.
struct LineScanner {
    /// A string as it stands in the line.
    struct Token {
        /// Offset of the first inner byte.
        let start: Int
        /// Offset behind the last inner byte.
        let end: Int
        /// Whether a backslash stands between the quotes.
        let isEscaped: Bool
    }

    let base: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    /// Starts at the beginning of a line that is checked to be UTF-8 here.
    init(_ base: UnsafeBufferPointer<UInt8>) throws(LineFault) {
        guard UTF8Check.isValid(base) else { throw .notUTF8 }
        self.base = base
    }

    /// The first byte of the next token, white space passed over.
    @inline(__always)
    mutating func peek() throws(LineFault) -> UInt8 {
        while position < base.count {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return byte }
            position += 1
        }
        throw .notJSON
    }

    /// Takes `byte` if it comes next.
    @inline(__always)
    mutating func take(_ byte: UInt8) throws(LineFault) -> Bool {
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    /// Takes `byte`, which must come next.
    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(LineFault) {
        guard try take(byte) else { throw .notJSON }
    }

    /// Passes over one byte.
    mutating func advance() { position += 1 }

    /// Whether nothing but white space is left.
    mutating func isAtEnd() -> Bool { (try? peek()) == nil }

    /// Moves to the next member or element of a container whose bracket was taken; false behind its last.
    @inline(__always)
    mutating func next(closing: UInt8, isFirst: inout Bool) throws(LineFault) -> Bool {
        let byte = try peek()
        if byte == closing {
            position += 1
            return false
        }
        if isFirst {
            isFirst = false
            return true
        }
        guard byte == 0x2C else { throw .notJSON }
        position += 1
        guard try peek() != closing else { throw .notJSON }
        return true
    }

    /// Reads a key and its colon.
    @inline(__always)
    mutating func key() throws(LineFault) -> Token {
        guard try peek() == 0x22 else { throw .notJSON }
        let key = try string()
        try expect(0x3A)
        return key
    }

    /// Reads the string that begins here.
    @inline(__always)
    mutating func string() throws(LineFault) -> Token {
        let start = position + 1
        let end = JSONText.nextSpecial(base, from: start)
        guard end < base.count, base[end] == 0x22 else { return try slowString(start, end) }
        position = end + 1
        return Token(start: start, end: end, isEscaped: false)
    }

    private mutating func slowString(_ start: Int, _ first: Int) throws(LineFault) -> Token {
        position = first
        while position < base.count {
            switch base[position] {
            case 0x22:
                position += 1
                return Token(start: start, end: position - 1, isEscaped: true)
            case 0x5C: try escape()
            default: throw .notJSON
            }
            position = JSONText.nextSpecial(base, from: position)
        }
        throw .notJSON
    }

    private mutating func escape() throws(LineFault) {
        guard position + 1 < base.count else { throw .notJSON }
        switch base[position + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
            position += 2
            return
        case 0x75: break
        default: throw .notJSON
        }
        let unit = try hexadecimal(at: position + 2)
        position += 6
        guard unit != 0 else { throw .nul }
        guard (0xD800...0xDFFF).contains(unit) else { return }
        guard unit < 0xDC00, position + 1 < base.count, base[position] == 0x5C,
            base[position + 1] == 0x75
        else { throw .loneSurrogate }
        guard (0xDC00...0xDFFF).contains(try hexadecimal(at: position + 2)) else {
            throw .loneSurrogate
        }
        position += 6
    }

    private func hexadecimal(at offset: Int) throws(LineFault) -> Int {
        guard offset + 4 <= base.count else { throw .notJSON }
        var value = 0
        for place in offset..<offset + 4 {
            let byte = base[place]
            switch byte {
            case 0x30...0x39: value = value << 4 | Int(byte - 0x30)
            case 0x41...0x46: value = value << 4 | Int(byte - 0x37)
            case 0x61...0x66: value = value << 4 | Int(byte - 0x57)
            default: throw .notJSON
            }
        }
        return value
    }

    /// The text of a token.
    @inline(__always)
    func text(_ token: Token) -> String {
        let inner = UnsafeBufferPointer(rebasing: base[token.start..<token.end])
        guard token.isEscaped else { return String(decoding: inner, as: UTF8.self) }
        return String(decoding: JSONReader.unescaped(inner), as: UTF8.self)
    }

    /// The bytes between two offsets.
    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: base[start..<end])
    }
}
