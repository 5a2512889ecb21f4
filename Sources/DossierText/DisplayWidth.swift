/// How many terminal cells text takes, counted by what people see as one character.
///
/// Wide and full-width characters take two cells, combining marks none, emoji sequences two, and
/// characters of ambiguous width one, as terminals outside East Asian legacy locales draw them.
/// Text from elsewhere passes ``SafeText`` first: a control character counts as nothing here.
package enum DisplayWidth {
    /// The cells that one character takes: 0, 1 or 2.
    package static func cells(of character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count > 1, isEmojiSequence(first, scalars) { return 2 }
        // Consonants that a script draws as one cluster still take a cell each; two is the most.
        return min(2, scalars.reduce(0) { $0 + cells(of: $1) })
    }

    /// The cells that a text on one line takes.
    package static func cells(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + cells(of: $1) }
    }

    /// The cells of one scalar standing alone: 0, 1 or 2.
    static func cells(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 {
            return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? 0 : 1
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator:
            return 0
        default:
            break
        }
        // Vowels and final consonants of Hangul are drawn inside the cell of the syllable's start.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
            return 0
        }
        if scalar.value < 0x1100 { return 1 }
        return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
    }

    private static func isEmojiSequence(
        _ first: Unicode.Scalar,
        _ scalars: Character.UnicodeScalarView
    ) -> Bool {
        guard first.properties.isEmoji else { return false }
        return scalars.contains { scalar in
            scalar == "\u{FE0F}" || scalar == "\u{20E3}" || scalar.properties.isEmojiModifier
                || scalar.properties.isEmojiPresentation
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = WideRanges.all.count
        while low < high {
            let middle = (low + high) / 2
            let range = WideRanges.all[middle]
            if value < range.lowerBound {
                high = middle
            } else if value > range.upperBound {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }
}

/// The side of a column on which its text stands.
package enum Alignment: Hashable, Sendable {
    /// Text starts at the column's left edge.
    case leading
    /// Text ends at the column's right edge; for numbers.
    case trailing
}

extension String {
    /// The terminal cells that this text takes on one line.
    package var displayWidth: Int { DisplayWidth.cells(of: self) }

    /// This text with spaces up to `width` cells; longer text is unchanged.
    package func padded(to width: Int, alignment: Alignment = .leading) -> String {
        let spaces = String(repeating: " ", count: max(0, width - displayWidth))
        return alignment == .leading ? self + spaces : spaces + self
    }

    /// This text in at most `width` cells, ending in `…` if it was cut; never cuts a character.
    ///
    /// For terminals only: what goes into a pipe or a file is never cut. A width below 1 gives
    /// nothing.
    package func truncated(to width: Int) -> String {
        guard displayWidth > width else { return self }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for character in self {
            let cells = DisplayWidth.cells(of: character)
            guard used + cells <= width - 1 else { break }
            result.append(character)
            used += cells
        }
        return result + "…"
    }
}
