/// Which scalars may be shown as they are, and where.
///
/// Follows the general categories and the default-ignorable property of the Unicode version that
/// the standard library carries; what that version does not know counts as unassigned.
enum ScalarClass {
    /// Whether the scalar at this place could act, hide, reorder, or show nothing.
    static func isUnsafe(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return true
        default:
            break
        }
        if isVariationSelector(scalar) { return !selects(scalars, at: index) }
        if scalar == zeroWidthJoiner { return !joins(scalars, at: index) }
        if scalar == zeroWidthNonJoiner { return !separates(scalars, at: index) }
        return scalar.properties.isDefaultIgnorableCodePoint || otherUnsafe.contains(scalar)
    }

    /// Whether the scalar is drawn onto the one before it.
    static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return !isVariationSelector(scalar)
        default: return false
        }
    }

    private static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
    private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

    /// Annotation marks, the object replacement character and the blank of Braille.
    ///
    /// Many terminals draw nothing for them. Spaces of other widths are seen, so they stay.
    private static let otherUnsafe: Set<Unicode.Scalar> = [
        "\u{FFF9}", "\u{FFFA}", "\u{FFFB}", "\u{FFFC}", "\u{2800}",
    ]

    private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isVariationSelector
    }

    /// A variation selector has a meaning after an emoji, an ideograph or a Mongolian letter only.
    private static func selects(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0 else { return false }
        let base = scalars[index - 1]
        switch scalars[index].value {
        case 0xFE0E, 0xFE0F: return base.properties.isEmoji
        case 0x180B...0x180F: return (0x1820...0x18AA).contains(base.value)
        default: return base.properties.isIdeographic
        }
    }

    /// A joiner has a meaning between two emoji or after a virama (canonical combining class 9).
    private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        if followsVirama(scalars, at: index) { return true }
        guard isPictograph(scalars[index + 1]) else { return false }
        var before = index - 1
        while before > 0, isVariationSelector(scalars[before]) || isModifier(scalars[before]) {
            before -= 1
        }
        return isPictograph(scalars[before])
    }

    /// A non-joiner has a meaning after a virama, and between two Arabic letters the first of which
    /// would otherwise join (Persian writes words with it).
    private static func separates(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        if followsVirama(scalars, at: index) { return true }
        let before = scalars[index - 1]
        return isArabicLetter(before) && !joinsOnlyBackward.contains(before)
            && isArabicLetter(scalars[index + 1])
    }

    private static func followsVirama(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        scalars[index - 1].properties.canonicalCombiningClass.rawValue == 9
            && scalars[index + 1].properties.isAlphabetic
    }

    private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji && !isModifier(scalar)
    }

    private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmojiModifier
    }

    private static func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x0620...0x06FF).contains(scalar.value)
            && scalar.properties.generalCategory == .otherLetter
    }

    private static let joinsOnlyBackward: Set<Unicode.Scalar> = [
        "\u{0621}", "\u{0622}", "\u{0623}", "\u{0624}", "\u{0625}", "\u{0627}", "\u{0629}",
        "\u{062F}", "\u{0630}", "\u{0631}", "\u{0632}", "\u{0648}", "\u{0698}", "\u{06D5}",
    ]
}
