/// Text compared and hashed by its bytes: Swift's own equality takes differently normalised texts for the same,
/// and the merge rule says that identity compares bytes.
struct ByteText: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: Self, other: Self) -> Bool { same(one.text, other.text) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }

    /// Whether two texts have the same bytes.
    static func same(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count else { return false }
        var one = one
        var other = other
        return one.withUTF8 { left in other.withUTF8 { right in same(left, right) } }
    }

    /// Whether two stretches have the same bytes, eight at a time.
    static func same(
        _ left: UnsafeBufferPointer<UInt8>,
        _ right: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard left.count == right.count else { return false }
        let one = UnsafeRawBufferPointer(left)
        let other = UnsafeRawBufferPointer(right)
        var position = 0
        while position + 8 <= one.count {
            guard
                one.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                    == other.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            else { return false }
            position += 8
        }
        while position < one.count {
            guard one[position] == other[position] else { return false }
            position += 1
        }
        return true
    }
}

/// Values of one property while they are collected: each once, by bytes.
struct DistinctValues {
    private var set: Set<ByteText> = []

    /// Whether `value` is new beside `known`, the values so far.
    mutating func insert(_ value: String, beside known: ArraySlice<String>) -> Bool {
        if known.count < 8 {
            for other in known where ByteText.same(other, value) { return false }
            return true
        }
        if set.isEmpty { set = Set(known.map(ByteText.init)) }
        return set.insert(ByteText(value)).inserted
    }

    /// The same beside statements, whose values count.
    mutating func insert(_ value: String, beside known: ArraySlice<ImportedStatement>) -> Bool {
        if known.count < 8 {
            for other in known where ByteText.same(other.value, value) { return false }
            return true
        }
        if set.isEmpty { set = Set(known.map { ByteText($0.value) }) }
        return set.insert(ByteText(value)).inserted
    }

    /// Forgets everything, for the next property.
    mutating func removeAll() {
        if !set.isEmpty { set.removeAll() }
    }
}
