/// Turns text from elsewhere into text that cannot act: on a terminal, in a log, in a spreadsheet,
/// in HTML or in a drawing.
///
/// Nothing is dropped. What could act, hide or reorder is shown as `⟨U+200B⟩`; that notation
/// standing in the text itself is shown with its first bracket escaped, so two different texts
/// never look the same and ``unescaped(_:)`` finds the way back.
package enum SafeText {
    /// The longest run of combining marks that is shown as it is; the rest of it is escaped.
    package static let combiningMarkLimit = 8

    /// One line for a terminal; line feeds and tabs are escaped too.
    package static func line(_ text: String) -> String {
        if isPlain(text) { return text }
        return escaped(text, keeping: [])
    }

    /// The lines of a text for a terminal, split at LF and CR LF; each is as ``line(_:)`` has it.
    package static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { part in
            line(String(part.last == "\r" ? part.dropLast() : part))
        }
    }

    /// The text that ``line(_:)`` was made from.
    package static func unescaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(open) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if let (value, length) = notation(at: rest) {
                result.append(value)
                rest = rest.dropFirst(length)
            } else {
                result.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }

    /// The visible notation of one scalar, such as `⟨U+001B⟩`: four to six digits.
    package static func notation(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }

    /// Escapes what ``ScalarClass`` calls unsafe in its place, except the scalars in `keeping`.
    static func escaped(_ text: String, keeping: Set<Unicode.Scalar>) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        var marks = 0
        for index in scalars.indices {
            let scalar = scalars[index]
            marks = ScalarClass.isCombiningMark(scalar) ? marks + 1 : 0
            let isFlood = marks > combiningMarkLimit
            // A mark with nothing before it would sit on whatever the program printed last.
            let isLoose = marks > 0 && marks == index + 1
            if keeping.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else if isFlood || isLoose || startsNotation(scalars, at: index)
                || ScalarClass.isUnsafe(scalars, at: index)
            {
                result += notation(of: scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether the text is printable ASCII only, which is most text.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }

    private static let open: Unicode.Scalar = "\u{27E8}"
    private static let close: Unicode.Scalar = "\u{27E9}"

    static func startsNotation(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        scalars[index] == open && scalars.count > index + 2 && scalars[index + 1] == "U"
            && scalars[index + 2] == "+"
    }

    private static func notation(
        at text: Substring.UnicodeScalarView
    ) -> (value: Unicode.Scalar, length: Int)? {
        var scalars = text.makeIterator()
        guard scalars.next() == open, scalars.next() == "U", scalars.next() == "+" else {
            return nil
        }
        var value: UInt32 = 0
        for count in 0...6 {
            guard let scalar = scalars.next() else { return nil }
            if scalar == close, count >= 4 {
                return Unicode.Scalar(value).map { ($0, count + 4) }
            }
            guard let digit = hexDigit(scalar), count < 6 else { return nil }
            value = value * 16 + digit
        }
        return nil
    }

    private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "0"..."9": scalar.value - 0x30
        case "A"..."F": scalar.value - 0x41 + 10
        default: nil
        }
    }
}
