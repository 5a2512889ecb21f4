package import DossierCrypto

/// A strict pull reader over one slice of JSON: the one parser for everything that comes from outside.
///
/// Refuses duplicate and non-ASCII keys, fractions, exponents, −0, integers of 2^53 and beyond, U+0000,
/// lone surrogates, invalid UTF-8 and nesting beyond `Limits.jsonDepth`. A reader lives inside `read` only.
package struct JSONReader {
    @usableFromInline let base: UnsafeBufferPointer<UInt8>
    @usableFromInline var position = 0
    var depth = 0

    /// A string as it stands in the slice: where its inner bytes are, and whether any is escaped.
    package struct Token: Sendable, Hashable {
        /// Offset of the first inner byte.
        package let start: Int
        /// Offset behind the last inner byte.
        package let end: Int
        /// Whether a backslash stands between the quotes.
        package let isEscaped: Bool
    }

    private init(_ base: UnsafeBufferPointer<UInt8>) { self.base = base }

    /// Reads exactly one value from `bytes` with `body`.
    ///
    /// Throws the first rule broken.
    package static func read<Result>(
        _ bytes: ArraySlice<UInt8>,
        _ body: (inout JSONReader) throws(JSONViolation) -> Result
    ) throws(JSONViolation) -> Result {
        // Typed throws do not pass through `withUnsafeBufferPointer` here, so the outcome is carried as a value.
        let outcome: Swift.Result<Result, JSONViolation> = bytes.withUnsafeBufferPointer { buffer in
            guard UTF8Check.isValid(buffer) else { return .failure(.utf8) }
            var reader = JSONReader(buffer)
            do throws(JSONViolation) {
                let result = try body(&reader)
                try reader.end()
                return .success(result)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    // MARK: containers

    /// Reads an object, handing each key to `member`, which must read the member's value.
    package mutating func object(
        _ member: (String, inout JSONReader) throws(JSONViolation) -> Void
    ) throws(JSONViolation) {
        try members { (token, reader) throws(JSONViolation) in
            try member(reader.string(of: token), &reader)
        }
    }

    /// Reads an object, handing on each key as it stands: whoever skips it needs no text.
    private mutating func members(
        _ member: (Token, inout JSONReader) throws(JSONViolation) -> Void
    ) throws(JSONViolation) {
        try enter(0x7B)
        var keys = SeenKeys()
        var isFirst = true
        while try next(closing: 0x7D, isFirst: &isFirst) {
            let token = try key(&keys)
            try expect(0x3A)
            try member(token, &self)
        }
    }

    /// Reads an array, calling `element` with each position; it must read that element.
    package mutating func array(
        _ element: (Int, inout JSONReader) throws(JSONViolation) -> Void
    ) throws(JSONViolation) {
        try enter(0x5B)
        var isFirst = true
        var index = 0
        while try next(closing: 0x5D, isFirst: &isFirst) {
            try element(index, &self)
            index += 1
        }
    }

    private mutating func enter(_ bracket: UInt8) throws(JSONViolation) {
        guard try peek() == bracket else { throw .shape }
        guard depth < Limits.jsonDepth else { throw .depth }
        depth += 1
        position += 1
    }

    private mutating func next(closing: UInt8, isFirst: inout Bool) throws(JSONViolation) -> Bool {
        let byte = try peek()
        if byte == closing {
            position += 1
            depth -= 1
            return false
        }
        if isFirst {
            isFirst = false
            return true
        }
        guard byte == 0x2C else { throw .json }
        position += 1
        guard try peek() != closing else { throw .json }
        return true
    }

    private mutating func key(_ keys: inout SeenKeys) throws(JSONViolation) -> Token {
        guard try peek() == 0x22 else { throw .json }
        let token = try token()
        let isNew: Bool
        if token.isEscaped {
            let key = string(of: token)
            for byte in key.utf8 where byte >= 0x80 { throw .keyNotASCII }
            isNew = keys.insert(escaped: key)
        } else {
            for position in token.start..<token.end where base[position] >= 0x80 {
                throw .keyNotASCII
            }
            isNew = keys.insert(UnsafeBufferPointer(rebasing: base[token.start..<token.end]))
        }
        guard isNew else { throw .duplicateKey }
        return token
    }

    // MARK: scalars

    /// Reads a string.
    package mutating func string() throws(JSONViolation) -> String {
        guard try peek() == 0x22 else { throw .shape }
        return string(of: try token())
    }

    /// Reads a string without decoding it.
    package mutating func stringToken() throws(JSONViolation) -> Token {
        guard try peek() == 0x22 else { throw .shape }
        return try token()
    }

    /// Reads an integer.
    package mutating func integer() throws(JSONViolation) -> Int64 {
        let byte = try peek()
        guard byte == 0x2D || (0x30...0x39).contains(byte) else { throw .shape }
        return try number()
    }

    /// Reads an integer that is not negative.
    package mutating func count() throws(JSONViolation) -> Int {
        let value = try integer()
        guard value >= 0 else { throw .integer }
        return Int(value)
    }

    /// Reads true or false.
    package mutating func bool() throws(JSONViolation) -> Bool {
        switch try peek() {
        case 0x74:
            try word("true")
            return true
        case 0x66:
            try word("false")
            return false
        default: throw .shape
        }
    }

    /// Reads null if it stands here.
    package mutating func null() throws(JSONViolation) -> Bool {
        guard try peek() == 0x6E else { return false }
        try word("null")
        return true
    }

    /// Reads 32 bytes of base64url.
    package mutating func digest() throws(JSONViolation) -> Digest {
        let token = try stringToken()
        guard !token.isEscaped,
            let bytes = Base64URL.decode(base[token.start..<token.end], count: 32),
            let digest = Digest(bytes: bytes)
        else { throw .base64URL }
        return digest
    }

    /// Reads `length` bytes of base64url.
    package mutating func bytes(_ length: Int) throws(JSONViolation) -> [UInt8] {
        let token = try stringToken()
        guard !token.isEscaped,
            let bytes = Base64URL.decode(base[token.start..<token.end], count: length)
        else { throw .base64URL }
        return bytes
    }

    /// The first byte of the next value, white space passed over.
    package mutating func peek() throws(JSONViolation) -> UInt8 {
        while position < base.count {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return byte }
            position += 1
        }
        throw .json
    }

    private mutating func end() throws(JSONViolation) {
        while position < base.count {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { throw .json }
            position += 1
        }
    }

    private mutating func expect(_ byte: UInt8) throws(JSONViolation) {
        guard try peek() == byte else { throw .json }
        position += 1
    }

    private mutating func word(_ word: StaticString) throws(JSONViolation) {
        let length = word.utf8CodeUnitCount
        guard position + length <= base.count else { throw .json }
        for offset in 0..<length where base[position + offset] != word.utf8Start[offset] {
            throw .json
        }
        position += length
    }

    private mutating func number() throws(JSONViolation) -> Int64 {
        let isNegative = base[position] == 0x2D
        if isNegative { position += 1 }
        let start = position
        var value: Int64 = 0
        while position < base.count, (0x30...0x39).contains(base[position]) {
            if value < Limits.integer { value = value * 10 + Int64(base[position] - 0x30) }
            position += 1
        }
        guard position > start else { throw .json }
        if base[start] == 0x30, position - start > 1 { throw .json }
        if position < base.count, [0x2E, 0x65, 0x45].contains(base[position]) { throw .float }
        if isNegative, value == 0 { throw .minusZero }
        guard value < Limits.integer else { throw .integerRange }
        return isNegative ? -value : value
    }

    /// Reads and checks one value of any shape.
    package mutating func skip() throws(JSONViolation) {
        switch try peek() {
        case 0x7B: try members { (_, reader) throws(JSONViolation) in try reader.skip() }
        case 0x5B: try array { (_, reader) throws(JSONViolation) in try reader.skip() }
        case 0x22: _ = try token()
        case 0x74, 0x66: _ = try bool()
        case 0x6E: _ = try null()
        case 0x2D, 0x30...0x39: _ = try number()
        default: throw .json
        }
    }
}
