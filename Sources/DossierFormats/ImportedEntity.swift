/// One value that a file states about an entity, with what the file says about the value.
package struct ImportedStatement: Hashable, Sendable {
    /// An FtM property, or `@type`.
    package var property: String
    /// The value as it stood in the file.
    package var value: String
    /// Fields of the assertion by name, see `StatementField`.
    package var fields: [String: String]

    /// States a value.
    package init(_ property: String, _ value: String, fields: [String: String] = [:]) {
        self.property = property
        self.value = value
        self.fields = fields
    }
}

/// Everything that a file states about one entity in one place.
package struct ImportedEntity: Hashable, Sendable {
    /// The entity's id, valid in FtM.
    package var id: String
    /// The entity's type; empty where the line is extended and names none.
    package var type: String
    /// The statements in the order of the file; `@type` first.
    package var statements: [ImportedStatement]
    /// The list that speaks: the first of the line's datasets; nil where each statement says for itself.
    package var list: String?
    /// Whether the line carried statements with fields of their own.
    package var isExtended: Bool

    /// Describes an entity as read.
    package init(
        id: String,
        type: String,
        statements: [ImportedStatement],
        list: String? = nil,
        isExtended: Bool = false
    ) {
        self.id = id
        self.type = type
        self.statements = statements
        self.list = list
        self.isExtended = isExtended
    }
}

/// The fields that a statement may have, in the order in which they are written.
package enum StatementField {
    /// All names in order.
    package static let names = [
        "language", "source", "locator", "retrieved", "contentDigest", "derivedFrom", "original",
        "bound", "note", "reason", "corrects", "onBehalfOf", "dataset", "origin", "firstSeen",
        "lastSeen", "unknown",
    ]
    /// Each name's place in `names`.
    package static let ranks = Dictionary(
        uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) }
    )
    /// Fields that say only when something was seen: a change of these alone is no change.
    package static let volatile: Set<String> = ["firstSeen", "lastSeen"]
}

/// What one statement may weigh (FORMAT: "one encoded value ≤ 160 KiB", so that any value can be retold).
package enum StatementLimits {
    /// Bytes of a property's name.
    package static let propertyBytes = 200
    /// Bytes of one statement, value and fields in canonical JSON: with a full header it still fits a changeset.
    package static let statementBytes = 184 * 1024
    /// Bytes of one line of a file, its line feed not counted.
    package static let lineBytes = 16 * 1024 * 1024
    /// Containers inside each other in keys that are not ours.
    package static let foreignDepth = 1000
    /// Letters of an entity's id.
    package static let idLetters = 200
}
