/// Something about an imported line that a person should know: an error keeps the line out, a note does not.
package struct ImportProblem: Hashable, Sendable, CustomStringConvertible {
    /// Stable kinds; the raw value is an id of the error catalogue.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The line is not what its format asks for.
        case badInput = "bad-input"
        /// One value, key or id cannot be taken.
        case badValue = "bad-value"
        /// The vocabulary does not know the type.
        case noSuchType = "no-such-type"
        /// The vocabulary does not know the property.
        case noSuchProperty = "no-such-property"
        /// Something is larger than a limit allows.
        case limit
    }

    /// How many problems of one line are kept; more say the same again.
    package static let maximumPerLine = 20
    /// Unicode scalars of a value that are shown.
    package static let shownScalars = 60

    /// What kind it is.
    package let kind: Kind
    /// Whether the line can be taken all the same.
    package let isNote: Bool
    /// The line's number in its file, from 1.
    package let line: Int
    /// The entity's id, where it could be read.
    package var entity: String?
    /// The property, where it is about one.
    package var property: String?
    /// The value, shortened, where it is about one.
    package var value: String?
    /// What is wrong, in plain words: lower case, no full stop.
    package let reason: String

    /// Describes a problem; `value` is shortened here.
    package init(
        _ kind: Kind,
        line: Int,
        entity: String? = nil,
        property: String? = nil,
        value: String? = nil,
        isNote: Bool = false,
        reason: String
    ) {
        self.kind = kind
        self.isNote = isNote
        self.line = line
        self.entity = entity
        self.property = property
        self.value = value.map(Self.shortened)
        self.reason = reason
    }

    /// One line for a person; the caller makes it safe for a terminal.
    package var description: String {
        var text = "line \(line)"
        if let entity { text += ", \(entity)" }
        if let property { text += ", \(property)" }
        text += ": \(reason)"
        if let value { text += " (\(value))" }
        return text
    }

    private static func shortened(_ value: String) -> String {
        let scalars = value.unicodeScalars
        guard
            let end = scalars.index(
                scalars.startIndex,
                offsetBy: shownScalars,
                limitedBy: scalars.endIndex
            ),
            end < scalars.endIndex
        else { return value }
        return String(scalars[..<end]) + "…"
    }
}
