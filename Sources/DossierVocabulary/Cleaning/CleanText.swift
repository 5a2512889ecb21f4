// Foundation would bring normalisation as well and costs every command its start-up time. The
// standard library has the tables anyway, for comparing strings, and offers them under this name.
@_spi(_Unicode) import Swift

/// What is done to every text before anything else looks at it.
enum CleanText {
    /// NFC, without controls and invisible characters, with plain spaces, without outer white
    /// space; `nil` if nothing is left.
    static func sanitized(_ text: String) -> String? {
        // Most values are plain ASCII: nothing to normalise, and rarely anything to drop.
        let bytes = text.utf8
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), let first = bytes.first,
            let last = bytes.last, first != 0x20, last != 0x20
        {
            return text
        }
        var scalars = String.UnicodeScalarView()
        for scalar in text._nfc {
            if isSpaceLike(scalar) {
                scalars.append(" ")
            } else if !isUnsafe(scalar) {
                scalars.append(scalar)
            }
        }
        let trimmed = trimmed(scalars[...])
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    /// One space for each run of white space, none at the ends.
    static func squashed(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || isSpaceLike(scalar) {
                pending = !out.isEmpty
            } else {
                if pending { out.append(" ") }
                pending = false
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// The text without white space at its ends.
    static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var rest = text
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return rest
    }

    /// The scalars of a text in decomposed form.
    static func decomposed(_ text: String) -> [Unicode.Scalar] { Array(text._nfd) }

    /// The text in composed form.
    static func composed(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        out.append(contentsOf: text._nfc)
        return String(out)
    }

    /// Whether a regular expression would see a letter, a digit or an underscore.
    static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || isAlphanumeric(scalar)
    }

    /// Whether it is a letter or a digit of any script; vowel signs are neither.
    static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// Spaces of typesetters, and the separators of lines and paragraphs.
    private static func isSpaceLike(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2000...0x200A, 0x2028, 0x2029, 0x0A00, 0x1680, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Controls, and what is there without being seen: it makes equal names differ.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F,
            0x2060...0x2064, 0xFEFF:
            true
        default: false
        }
    }
}
