/// Reads a compiled-in table: lines of fields separated by tabs.
///
/// The bytes belong to the program and live as long as it does; nothing is copied before a field
/// is asked for.
struct TableReader: Sequence, IteratorProtocol {
    /// One line; a field that is not there is empty.
    struct Line {
        private let fields: [Range<Int>]
        private let bytes: UnsafeBufferPointer<UInt8>

        init(fields: [Range<Int>], bytes: UnsafeBufferPointer<UInt8>) {
            self.fields = fields
            self.bytes = bytes
        }

        subscript(index: Int) -> String {
            guard index < fields.count else { return "" }
            return String(decoding: bytes[fields[index]], as: UTF8.self)
        }

        func optional(_ index: Int) -> String? {
            guard index < fields.count, !fields[index].isEmpty else { return nil }
            return self[index]
        }

        func list(_ index: Int) -> [String] {
            guard index < fields.count, !fields[index].isEmpty else { return [] }
            return bytes[fields[index]].split(separator: UInt8(ascii: ","))
                .map { String(decoding: $0, as: UTF8.self) }
        }

        /// Whether a field of flags has that letter.
        func flag(_ index: Int, _ letter: Unicode.Scalar) -> Bool {
            guard index < fields.count else { return false }
            return bytes[fields[index]].contains(UInt8(ascii: letter))
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private let kinds: [UInt8]

    /// Only lines whose first byte is one of `kinds` are returned.
    init(_ text: StaticString, kinds: String) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        self.kinds = Array(kinds.utf8)
    }

    mutating func next() -> Line? {
        while position < bytes.count {
            let start = position
            var fields: [Range<Int>] = []
            let wanted = kinds.contains(bytes[start])
            if wanted { fields.reserveCapacity(16) }
            var fieldStart = start
            while position < bytes.count, bytes[position] != 0x0A {
                if bytes[position] == 0x09 {
                    if wanted { fields.append(fieldStart..<position) }
                    fieldStart = position + 1
                }
                position += 1
            }
            if wanted { fields.append(fieldStart..<position) }
            position += 1
            if wanted { return Line(fields: fields, bytes: bytes) }
        }
        return nil
    }
}
