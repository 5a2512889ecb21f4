package import DossierCore
package import DossierText

/// One request over the control socket, one JSON line; each is answered by lines of which the last has `"done":true`.
///
/// The socket is for administration only, never for sync: its file mode says who may use it.
package struct ControlRequest: Sendable, Hashable {
    /// What is asked: `status`, `init`, `invite`, `join`, `peers`, `verify`, `reload`.
    package var command: String
    /// What the command needs, all text.
    package var arguments: [String: String]

    /// Asks for `command`.
    package init(_ command: String, _ arguments: [String: String] = [:]) {
        self.command = command
        self.arguments = arguments
    }

    /// The line without its line feed.
    package var line: [UInt8] {
        JSONValue.object([
            "command": .string(command),
            "arguments": .object(arguments.mapValues(JSONValue.string)),
        ]).canonical
    }

    /// Reads a line; nil if it is no request.
    package init?(line: [UInt8]) {
        guard case .object(let members)? = try? JSONValue(parsing: line[...]),
            case .string(let command)? = members["command"],
            case .object(let arguments) = members["arguments"] ?? .object([:])
        else { return nil }
        self.command = command
        self.arguments = [:]
        for (name, value) in arguments {
            guard case .string(let text) = value else { return nil }
            self.arguments[name] = text
        }
    }
}

/// One line of an answer over the control socket.
package struct ControlAnswer: Sendable, Hashable {
    /// What is said, as a JSON object.
    package var members: [String: JSONValue]
    /// Whether this is the last line.
    package var isDone: Bool

    /// Makes a line of an answer.
    package init(_ members: [String: JSONValue], isDone: Bool = true) {
        self.members = members
        self.isDone = isDone
    }

    /// Makes an answer of texts, for what is done without a daemon.
    package init(texts: [String: String]) { self.init(texts.mapValues(JSONValue.string)) }

    /// Makes the line that reports a failure.
    package init(_ report: ErrorReport) {
        members = [
            "error": .object([
                "id": .string(report.id.rawValue), "message": .string(report.message),
                "also": .array(report.also.map(JSONValue.string)),
                "didYouMean": .array(report.didYouMean.map(JSONValue.string)),
                "details": .array(report.details.map(JSONValue.string)),
                "tries": .array(report.tries.map(JSONValue.string)),
            ])
        ]
        isDone = true
    }

    /// The line without its line feed.
    package var line: [UInt8] {
        var all = members
        all["done"] = .bool(isDone)
        return JSONValue.object(all).canonical
    }

    /// Reads a line; nil if it is no answer.
    ///
    /// Throws the `ErrorReport` that it carries.
    package init?(line: [UInt8]) throws {
        guard case .object(var members)? = try? JSONValue(parsing: line[...]) else { return nil }
        if case .object(let error)? = members["error"] {
            var report = ErrorReport(
                ErrorID(rawValue: error["id"]?.text ?? "") ?? .internal,
                error["message"]?.text ?? "the daemon failed",
                details: error["details"]?.texts ?? [],
                didYouMean: error["didYouMean"]?.texts ?? [],
                tries: error["tries"]?.texts ?? []
            )
            report.also = error["also"]?.texts ?? []
            throw report
        }
        isDone = members.removeValue(forKey: "done") == .bool(true)
        self.members = members
    }
}

extension JSONValue {
    /// The value on one line, members sorted, in the spelling of `SafeText.jsonString`.
    package var printed: String {
        switch self {
        case .object(let members):
            let parts = members.sorted { $0.key < $1.key }.map { member in
                SafeText.jsonString(member.key) + ":" + member.value.printed
            }
            return "{" + parts.joined(separator: ",") + "}"
        case .array(let elements):
            return "[" + elements.map(\.printed).joined(separator: ",") + "]"
        case .string(let text): return SafeText.jsonString(text)
        case .integer(let number): return String(number)
        case .bool(let flag): return flag ? "true" : "false"
        case .null: return "null"
        case .raw(let bytes):
            // Somebody else's spelling: what is no JSON becomes a text.
            let value = try? JSONValue(parsing: bytes[...])
            return value?.printed ?? SafeText.jsonString(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The text of a string; nil for anything else.
    package var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The texts of an array of strings.
    package var texts: [String] {
        guard case .array(let elements) = self else { return [] }
        return elements.compactMap(\.text)
    }

    /// The number of an integer; nil for anything else.
    package var number: Int? {
        if case .integer(let number) = self { return Int(number) }
        return nil
    }
}

extension ControlAnswer {
    /// The answer as one JSON line for scripts; what members wrote acts on no terminal that shows it.
    package var json: String { JSONValue.object(members).printed }

    /// Whether a member says yes.
    package func isTrue(_ name: String) -> Bool { members[name] == .bool(true) }

    /// The text of a member of an object; nil where there is none.
    package func text(_ name: String, in object: String) -> String? {
        guard case .object(let inner)? = members[object] else { return nil }
        return inner[name]?.text
    }

    /// The objects of a list, their scalars as text.
    package func objects(_ name: String) -> [[String: String]] {
        guard case .array(let items)? = members[name] else { return [] }
        return items.compactMap { item in
            guard case .object(let members) = item else { return nil }
            return members.compactMapValues { value in
                switch value {
                case .string(let text): text
                case .integer(let number): String(number)
                case .bool(let flag): flag ? "true" : "false"
                case .null, .array, .object, .raw: nil
                }
            }
        }
    }
}
