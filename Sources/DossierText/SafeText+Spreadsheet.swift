extension SafeText {
    /// A cell that no spreadsheet takes for a formula: an apostrophe is put before text whose first
    /// scalar, leading apostrophes aside, is `=`, `+`, `-`, `@` (also full-width), TAB, CR or LF.
    ///
    /// The inverse of it is ``formulaRestored(_:)``, for every text.
    package static func formulaNeutralised(_ value: String) -> String {
        looksLikeFormula(value) ? "'" + value : value
    }

    /// The value behind a cell that ``formulaNeutralised(_:)`` wrote; other cells are unchanged.
    package static func formulaRestored(_ cell: String) -> String {
        guard cell.unicodeScalars.first == "'", looksLikeFormula(cell) else { return cell }
        return String(cell.unicodeScalars.dropFirst())
    }

    /// A CSV cell as RFC 4180 has it, formula-safe, with unsafe scalars in visible notation; TAB, CR
    /// and LF stay and are quoted.
    ///
    /// ``csvValue(_:)`` is the inverse, after a CSV reader has taken the quotes away.
    package static func csvCell(_ value: String, separator: Unicode.Scalar = ",") -> String {
        let cell = formulaNeutralised(escaped(value, keeping: ["\t", "\r", "\n"]))
        let needsQuotes =
            cell.unicodeScalars.contains { scalar in
                scalar == separator || ",;\"\t\r\n".unicodeScalars.contains(scalar)
            } || cell.unicodeScalars.first == " " || cell.unicodeScalars.last == " "
        guard needsQuotes else { return cell }
        return "\"" + replacing(cell, ["\"": "\"\""]) + "\""
    }

    /// The value behind an unquoted CSV cell that ``csvCell(_:separator:)`` wrote.
    package static func csvValue(_ cell: String) -> String {
        unescaped(formulaRestored(cell))
    }

    /// A cell of tab-separated output for pipes: one line, no tab, nothing that acts on a terminal.
    ///
    /// Backslash, TAB, LF and CR become `\\`, `\t`, `\n` and `\r`; other unsafe scalars become
    /// visible notation. Formulas are left alone, because scripts read this; a file for a
    /// spreadsheet takes `tsvCell(formulaNeutralised(value))`.
    package static func tsvCell(_ value: String) -> String {
        let kept = escaped(value, keeping: ["\t", "\n", "\r"])
        return replacing(kept, ["\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"])
    }

    /// The value behind a cell that ``tsvCell(_:)`` wrote.
    package static func tsvValue(_ cell: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscape = false
        for scalar in cell.unicodeScalars {
            if isEscape {
                result.append(backslashed[scalar] ?? scalar)
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                result.append(scalar)
            }
        }
        if isEscape { result.append("\\") }
        return unescaped(String(result))
    }

    private static let backslashed: [Unicode.Scalar: Unicode.Scalar] = [
        "t": "\t", "n": "\n", "r": "\r", "\\": "\\",
    ]

    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static func looksLikeFormula(_ value: String) -> Bool {
        guard let first = value.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return formulaStarts.contains(first)
    }

    /// Replaces single scalars by texts, in one pass.
    static func replacing(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let replacement = table[scalar] {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
