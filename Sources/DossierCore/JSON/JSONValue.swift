package import DossierCrypto

/// Any JSON of the strict grammar, for shapes that are not worth a reader of their own.
package enum JSONValue: Hashable, Sendable {
    /// Members; the writer sorts them by key.
    case object([String: JSONValue])
    /// Elements in order.
    case array([JSONValue])
    /// Text.
    case string(String)
    /// A whole number below 2^53 either way.
    case integer(Int64)
    /// True or false.
    case bool(Bool)
    /// Null.
    case null
    /// Bytes that are JSON already and stay as they are.
    case raw([UInt8])

    /// Reads one value of any shape.
    package init(_ reader: inout JSONReader) throws(JSONViolation) {
        switch try reader.peek() {
        case 0x7B:
            var members: [String: JSONValue] = [:]
            try reader.object { (key, reader) throws(JSONViolation) in
                members[key] = try JSONValue(&reader)
            }
            self = .object(members)
        case 0x5B:
            var elements: [JSONValue] = []
            try reader.array { (_, reader) throws(JSONViolation) in
                elements.append(try JSONValue(&reader))
            }
            self = .array(elements)
        case 0x22: self = .string(try reader.string())
        case 0x74, 0x66: self = .bool(try reader.bool())
        case 0x6E:
            _ = try reader.null()
            self = .null
        case 0x2D, 0x30...0x39: self = .integer(try reader.integer())
        default: throw .json
        }
    }

    /// Parses a whole slice.
    package init(parsing bytes: ArraySlice<UInt8>) throws(JSONViolation) {
        self = try JSONReader.read(bytes) { (reader) throws(JSONViolation) in
            try JSONValue(&reader)
        }
    }

    /// The value in base64url.
    package static func digest(_ digest: Digest) -> Self { .string(digest.base64URL) }

    /// A whole number.
    package static func count(_ count: Int) -> Self { .integer(Int64(count)) }

    /// The canonical spelling (RFC 8785 for ASCII keys, strings, integers, true, false, null).
    package var canonical: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}

/// Appends canonical JSON to bytes: our own spelling, never asked of what others write.
package struct JSONWriter {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Starts with nothing written.
    package init() {}

    /// Starts behind `bytes`.
    package init(appendingTo bytes: [UInt8]) { self.bytes = bytes }

    /// Makes room for `count` bytes in all.
    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends bytes that are JSON already.
    package mutating func raw(_ slice: some Sequence<UInt8>) { bytes.append(contentsOf: slice) }

    /// Appends ASCII that is JSON already.
    package mutating func raw(_ text: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }

    /// Appends a string in quotes.
    package mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { escape($0) }
        bytes.append(0x22)
    }

    /// Appends a digest in quotes.
    package mutating func digest(_ digest: Digest) {
        bytes.append(0x22)
        Base64URL.append(digest.bytes, to: &bytes)
        bytes.append(0x22)
    }

    /// Appends a whole number.
    package mutating func integer(_ value: some BinaryInteger) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Appends the inner bytes of a string, escaped where RFC 8785 asks for it.
    package mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var from = 0
        for (position, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C
        {
            bytes.append(contentsOf: text[from..<position])
            from = position + 1
            bytes.append(0x5C)
            switch byte {
            case 0x22, 0x5C: bytes.append(byte)
            case 0x08: bytes.append(0x62)
            case 0x0C: bytes.append(0x66)
            case 0x0A: bytes.append(0x6E)
            case 0x0D: bytes.append(0x72)
            case 0x09: bytes.append(0x74)
            default:
                let digits = Array("0123456789abcdef".utf8)
                raw("u00")
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            }
        }
        bytes.append(contentsOf: text[from...])
    }

    /// Appends any value, members sorted by key.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .object(let members):
            bytes.append(0x7B)
            for (position, key) in members.keys.sorted(by: Self.isBefore).enumerated() {
                if position > 0 { bytes.append(0x2C) }
                string(key)
                bytes.append(0x3A)
                members[key].map { self.value($0) }
            }
            bytes.append(0x7D)
        case .array(let elements):
            bytes.append(0x5B)
            for (position, element) in elements.enumerated() {
                if position > 0 { bytes.append(0x2C) }
                self.value(element)
            }
            bytes.append(0x5D)
        case .string(let text): string(text)
        case .integer(let number): integer(number)
        case .bool(let flag): raw(flag ? "true" : "false")
        case .null: raw("null")
        case .raw(let slice): raw(slice)
        }
    }

    /// Keys are ASCII, where the order of bytes is RFC 8785's order of UTF-16 units.
    private static func isBefore(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
