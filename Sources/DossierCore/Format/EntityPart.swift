/// One part of a body that says something about one entity: rows, and the contexts that rows share.
package struct EntityPart: Sendable {
    /// A field of a row beyond property and value: source, locator, language …; other JSON than text as its canonical spelling.
    package struct Field: Hashable, Sendable {
        /// The field's name.
        package let name: String
        /// Its text.
        package let text: String

        /// Makes a field.
        package init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// What one operation says.
    ///
    /// Words stay undecoded: most are only hashed.
    package struct Row: Sendable {
        /// The number of the context, from 1; 0 for none.
        let context: Int
        /// Where the property stands in the slice; nil for a row that asserts nothing.
        let property: JSONReader.Token?
        /// Where the value stands in the slice.
        let value: JSONReader.Token?
        /// The row's own fields, which win over its context's.
        let own: [Field]
    }

    /// The part as written.
    package let slice: ArraySlice<UInt8>
    /// The entity's id.
    package let entity: String
    /// The rows in order.
    package let rows: [Row]
    private let contexts: [[Field]]

    /// Reads a part.
    ///
    /// Throws `JSONViolation`: then this part alone is void.
    package init(parsing slice: ArraySlice<UInt8>) throws(JSONViolation) {
        var entity: String?
        var contexts: [[Field]] = []
        var rows: [Row]?
        try JSONReader.read(slice) { (reader) throws(JSONViolation) in
            try reader.object { (key, reader) throws(JSONViolation) in
                switch key {
                case "entity": entity = try reader.string()
                case "contexts":
                    try reader.array { (_, reader) throws(JSONViolation) in
                        contexts.append(try Self.fields(&reader))
                    }
                case "rows":
                    var found: [Row] = []
                    try reader.array { (_, reader) throws(JSONViolation) in
                        found.append(try Self.row(&reader))
                    }
                    rows = found
                default: try reader.skip()
                }
            }
        }
        guard let entity, let rows else { throw .shape }
        for row in rows where row.context > contexts.count { throw .shape }
        self.slice = slice
        self.entity = entity
        self.contexts = contexts
        self.rows = rows
    }

    private static func row(_ reader: inout JSONReader) throws(JSONViolation) -> Row {
        var context: Int?
        var words: [JSONReader.Token] = []
        var own: [Field]?
        try reader.array { (position, reader) throws(JSONViolation) in
            guard own == nil else { throw .shape }
            if position == 0 {
                context = try reader.count()
            } else if try reader.peek() == 0x7B {
                own = try fields(&reader)
            } else {
                words.append(try reader.stringToken())
            }
        }
        guard let context, words.isEmpty || words.count == 2 else { throw .shape }
        return Row(
            context: context,
            property: words.first,
            value: words.last,
            own: own ?? []
        )
    }

    private static func fields(_ reader: inout JSONReader) throws(JSONViolation) -> [Field] {
        var fields: [Field] = []
        try reader.object { (name, reader) throws(JSONViolation) in
            if try reader.peek() == 0x22 {
                fields.append(Field(name, try reader.string()))
            } else {
                let text = try JSONValue(&reader).canonical
                fields.append(Field(name, String(decoding: text, as: UTF8.self)))
            }
        }
        return fields
    }

    /// The property of a row, or nil where it asserts nothing.
    package func property(of row: Row) -> String? { row.property.map(text) }

    /// The value of a row, or nil where it asserts nothing.
    package func value(of row: Row) -> String? { row.value.map(text) }

    /// A field of a row: its own, or its context's.
    package func field(_ name: String, of row: Row) -> String? {
        if let own = row.own.first(where: { $0.name == name }) { return own.text }
        guard row.context > 0 else { return nil }
        return contexts[row.context - 1].first { $0.name == name }?.text
    }

    /// All fields of a row by name, its own over its context's.
    package func fields(of row: Row) -> [String: String] {
        var fields: [String: String] = [:]
        if row.context > 0 {
            for field in contexts[row.context - 1] { fields[field.name] = field.text }
        }
        for field in row.own { fields[field.name] = field.text }
        return fields
    }

    /// Whether a token of this part means exactly `text`.
    func spells(_ text: String, _ token: JSONReader.Token) -> Bool {
        let inner = slice[(slice.startIndex + token.start)..<(slice.startIndex + token.end)]
        return token.isEscaped
            ? JSONReader.unescaped(inner).elementsEqual(text.utf8)
            : inner.elementsEqual(text.utf8)
    }

    /// Appends a token as a canonical JSON string: as it stands where nothing is escaped.
    func appendCanonical(_ token: JSONReader.Token, to writer: inout JSONWriter) {
        let inner = slice[(slice.startIndex + token.start)..<(slice.startIndex + token.end)]
        guard token.isEscaped else {
            writer.raw("\"")
            writer.raw(inner)
            writer.raw("\"")
            return
        }
        writer.string(String(decoding: JSONReader.unescaped(inner), as: UTF8.self))
    }

    private func text(_ token: JSONReader.Token) -> String {
        let inner = slice[(slice.startIndex + token.start)..<(slice.startIndex + token.end)]
        guard token.isEscaped else { return String(decoding: inner, as: UTF8.self) }
        return String(decoding: JSONReader.unescaped(inner), as: UTF8.self)
    }
}
