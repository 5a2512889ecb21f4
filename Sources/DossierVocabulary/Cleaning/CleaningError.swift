/// Why a value cannot be a value of a property.
package struct CleaningError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of reasons; the raw value is stable and goes into machine readable output.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// Nothing is left of it.
        case empty = "empty-value"
        /// The property is the reverse side of another one.
        case stub = "stub-property"
        /// It has more Unicode scalars than the property holds.
        case tooLong = "value-too-long"
        /// It has the wrong form for its type.
        case malformed = "malformed-value"
        /// It has the right form, and there is no such day, hour or address.
        case impossible = "impossible-value"
        /// It is not in the fixed list of values.
        case unknown = "unknown-value"
        /// The entity would refer to itself.
        case selfReference = "self-reference"
    }

    /// The kind of reason.
    package let code: Code
    /// What is wrong, for a person: lower case, no full stop.
    package let detail: String
    /// Values that may have been meant, the likeliest first.
    package let suggestions: [String]

    init(_ code: Code, _ detail: String, suggestions: [String] = []) {
        self.code = code
        self.detail = detail
        self.suggestions = suggestions
    }

    /// What is wrong, with what may have been meant.
    package var description: String {
        guard !suggestions.isEmpty else { return detail }
        return "\(detail) (did you mean \(suggestions.joined(separator: ", "))?)"
    }
}
