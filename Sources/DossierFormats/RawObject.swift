/// A JSON object as text whose members stay as they were written.
enum RawObject {
    /// One member: its key, and the text from the key's quote to the end of its value.
    struct Member {
        let key: String
        let text: String
        /// Where the value begins in `text`, in bytes.
        let valueOffset: Int
        /// The value's text alone.
        var value: String { String(decoding: text.utf8.dropFirst(valueOffset), as: UTF8.self) }
    }

    /// The members in order; nil where the text is not one JSON object.
    static func members(_ text: String) -> [Member]? {
        var text = text
        return text.withUTF8 { bytes in
            do throws(LineFault) {
                return try members(bytes)
            } catch {
                return nil
            }
        }
    }

    private static func members(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(LineFault) -> [Member] {
        var scanner = try LineScanner(bytes)
        var found: [Member] = []
        try scanner.expect(0x7B)
        var isFirst = true
        while try scanner.next(closing: 0x7D, isFirst: &isFirst) {
            let key = try scanner.key()
            _ = try scanner.peek()
            let start = scanner.position
            try scanner.skip()
            found.append(
                Member(
                    key: scanner.text(key),
                    text: String(
                        decoding: scanner.slice(key.start - 1, scanner.position),
                        as: UTF8.self
                    ),
                    valueOffset: start - key.start + 1
                )
            )
        }
        guard scanner.isAtEnd() else { throw .notJSON }
        return found
    }

    /// The object of `members`.
    static func text(_ members: some Sequence<Member>) -> String {
        "{" + members.map(\.text).joined(separator: ",") + "}"
    }

    /// `base` with those members of `extra` whose keys stand in none of `known`.
    ///
    /// `caption` never comes along: in an extended line it is derived.
    static func adding(_ extra: String, to known: [String], base: String?) -> String? {
        var keys: Set<String> = ["caption"]
        for text in known { keys.formUnion((members(text) ?? []).map(\.key)) }
        let new = (members(extra) ?? []).filter { !keys.contains($0.key) }
        guard !new.isEmpty else { return base }
        return text((base.flatMap(members) ?? []) + new)
    }

    /// The text of a JSON string; nil where `json` is anything else.
    static func string(_ json: String) -> String? {
        var json = json
        return json.withUTF8 { bytes in
            do throws(LineFault) {
                var scanner = try LineScanner(bytes)
                guard try scanner.peek() == 0x22 else { return nil }
                return scanner.text(try scanner.string())
            } catch {
                return nil
            }
        }
    }

    /// Keys that say only when something was seen.
    private static let volatile: Set<String> = ["first_seen", "last_seen", "last_change"]

    /// Whether two texts say the same apart from when something was seen.
    static func saysTheSame(_ one: String?, _ other: String?) -> Bool {
        if let one, let other, ByteText.same(one, other) { return true }
        if one == nil, other == nil { return true }
        guard let left = lasting(one), let right = lasting(other), left.count == right.count else {
            return false
        }
        let values = Dictionary(left.map { ($0.key, $0.value) }) { first, _ in first }
        return right.allSatisfy { member in
            values[member.key].map { ByteText.same($0, member.value) } ?? false
        }
    }

    private static func lasting(_ text: String?) -> [Member]? {
        guard let text else { return [] }
        return members(text)?.filter { !volatile.contains($0.key) }
    }
}
