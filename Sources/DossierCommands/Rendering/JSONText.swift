internal import DossierText

/// A JSON value for `--json`: members keep their order, and nothing in it acts on a terminal.
package enum JSONText: Hashable, Sendable {
    /// A member of an object.
    package struct Member: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// Its value.
        package let value: JSONText

        /// Names a value.
        package init(_ name: String, _ value: JSONText) {
            self.name = name
            self.value = value
        }
    }

    /// An object; a member that is `absent` is left out.
    case object([Member])
    /// A list.
    case array([JSONText])
    /// A text.
    case string(String)
    /// A whole number.
    case integer(Int)
    /// Yes or no.
    case bool(Bool)
    /// A value that is known not to be there.
    case null
    /// A member that is not said at all.
    case absent

    /// A text, or nothing said where there is none.
    package static func optional(_ text: String?) -> JSONText {
        text.map(JSONText.string) ?? .absent
    }

    /// The texts of a list.
    package static func strings(_ texts: [String]) -> JSONText {
        .array(texts.map(JSONText.string))
    }

    /// A moment as RFC 3339 in UTC; nothing said for 0, which means never.
    package static func time(_ milliseconds: Int) -> JSONText {
        milliseconds == 0
            ? .absent : .string(CivilDate(milliseconds: Int64(milliseconds)).rfc3339)
    }

    /// The value on one line.
    package var text: String {
        switch self {
        case .object(let members):
            let parts = members.filter { $0.value != .absent }.map { member in
                SafeText.jsonString(member.name) + ":" + member.value.text
            }
            return "{" + parts.joined(separator: ",") + "}"
        case .array(let values): return "[" + values.map(\.text).joined(separator: ",") + "]"
        case .string(let text): return SafeText.jsonString(text)
        case .integer(let number): return String(number)
        case .bool(let value): return value ? "true" : "false"
        case .null, .absent: return "null"
        }
    }
}
