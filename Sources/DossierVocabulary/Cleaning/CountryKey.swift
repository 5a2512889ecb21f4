/// The form of a name under which a country is found: `São Tomé` and `SAO TOME` are the same.
///
/// Config/vocabulary/generate.py does exactly the same to the names in the table.
enum CountryKey {
    private static let skipped: Set<Unicode.Scalar> = Set(".()[],;:_-/ʻ'’".unicodeScalars)

    private static let folded: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
        "ı": "i", "ħ": "h", "ς": "σ", "և": "եւ",
    ]

    /// The key of a name; empty if it has neither letters nor digits.
    static func key(_ name: String) -> String {
        var narrow = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            narrow.append((isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : nil) ?? scalar)
        }
        var out = String.UnicodeScalarView()
        var base: UInt32 = 0
        for scalar in CleanText.decomposed(String(narrow).lowercased()) {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark:
                // Accents are dropped from the European scripts and kept where they are vowels.
                if base >= 0x530 { out.append(scalar) }
                continue
            default: base = scalar.value
            }
            if skipped.contains(scalar) { continue }
            if !CleanText.isAlphanumeric(scalar) {
                out.append(" ")
            } else if let letters = folded[scalar] {
                out.append(contentsOf: letters.unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return CleanText.composed(CleanText.squashed(String(out)))
    }
}
