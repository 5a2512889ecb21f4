extension SafeText {
    /// One field of a log line, `key=value`; the value is quoted where it must be.
    ///
    /// Quotes, backslashes, line ends and unsafe scalars are escaped with a backslash inside the
    /// quotes, so an event stays one line and a value cannot look like a second field.
    package static func logField(_ key: String, _ value: String) -> String {
        logWord(key) + "=" + logWord(value)
    }

    /// A whole log event on one line: the message, then the fields in the order given.
    package static func logLine(_ message: String, fields: [(String, String)] = []) -> String {
        ([backslashEscaped(message, quote: false)] + fields.map { logField($0.0, $0.1) })
            .joined(separator: " ")
    }

    /// A JSON string with its quotes, on one line and harmless on a terminal.
    ///
    /// Whatever is unsafe to print is written as `\uXXXX`, so a reader gets the exact text back.
    package static func jsonString(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = "\""
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if ScalarClass.isUnsafe(scalars, at: index) {
                    for unit in String(scalar).utf16 { result += "\\u" + hex4(UInt32(unit)) }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func logWord(_ value: String) -> String {
        let isBare =
            !value.isEmpty
            && value.utf8.allSatisfy { byte in
                byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3D && byte != 0x5C
            }
        return isBare ? value : "\"" + backslashEscaped(value, quote: true) + "\""
    }

    private static func backslashEscaped(_ text: String, quote: Bool) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\"" where quote: result += "\\\""
            default:
                if ScalarClass.isUnsafe(scalars, at: index) {
                    result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func hex4(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
