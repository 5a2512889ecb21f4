/// Text that is itself by its bytes (FORMAT: "Identity compares bytes").
///
/// `String` takes canonically equivalent spellings for one text; as the key of an entity that would make
/// two entities one, and state would depend on which spelling came first.
package struct ExactText: Hashable, Comparable, Sendable {
    /// The text.
    package let text: String

    /// Wraps a text.
    package init(_ text: String) { self.text = text }

    package static func == (one: Self, other: Self) -> Bool {
        one.text.utf8.count == other.text.utf8.count
            && one.text.utf8.elementsEqual(other.text.utf8)
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if done == nil { for byte in text.utf8 { hasher.combine(byte) } }
        hasher.combine(text.utf8.count)
    }
}
