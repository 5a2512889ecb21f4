// The standard library has the tables of normalisation anyway, for comparing strings, and offers them so.
@_spi(_Unicode) import Swift

/// Tells texts that look the same to a person and are not the same.
///
/// Two spellings of one letter (NFC, NFD), letters of other scripts (Latin, Cyrillic, Greek, Armenian),
/// full-width and mathematical letters, digits for letters, dotless i, other hyphens, quotes and spaces,
/// and what is there without being seen.
package enum LookAlike {
    /// What a text looks like: equal for texts that look alike; for comparing, never for showing.
    ///
    /// Follows the idea of Unicode TR39's skeleton with a table of our own. Case and accents are seen, so
    /// they stay.
    package static func skeleton(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 && !Confusables.isMappedASCII($0) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text._nfd where !scalar.properties.isDefaultIgnorableCodePoint {
            result.append(contentsOf: Confusables.prototype(scalar))
        }
        return String(result)
    }

    /// Whether two texts are different and look the same.
    package static func areAlike(_ one: String, _ other: String) -> Bool {
        !one.unicodeScalars.elementsEqual(other.unicodeScalars)
            && skeleton(one).unicodeScalars.elementsEqual(skeleton(other).unicodeScalars)
    }

    /// For each text the positions of the others that look like it, in order.
    package static func matches(_ texts: [String]) -> [[Int]] {
        let skeletons = texts.map { Array(skeleton($0).unicodeScalars) }
        let groups = Dictionary(grouping: texts.indices) { skeletons[$0] }
        return texts.indices.map { position in
            (groups[skeletons[position]] ?? []).filter { other in
                other != position
                    && !texts[other].unicodeScalars.elementsEqual(texts[position].unicodeScalars)
            }
        }
    }

    /// What each of two texts has where they first differ, such as `U+0041` and `U+0410`; nil where
    /// they are the same.
    package static func difference(_ one: String, _ other: String) -> (String, String)? {
        var (left, right) = (one.unicodeScalars.makeIterator(), other.unicodeScalars.makeIterator())
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return nil
            case (let first, let second) where first == second: continue
            case (let first, let second): return (code(first), code(second))
            }
        }
    }

    private static func code(_ scalar: Unicode.Scalar?) -> String {
        guard let scalar else { return "nothing" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What can be odd about one text by itself.
    package enum Oddity: Hashable, Sendable {
        /// Characters that nobody sees.
        case invisibleCharacters
        /// Letters of these scripts in one word.
        case mixedScripts([String])

        /// The stable kebab-case name for `--json`.
        package var code: String {
            switch self {
            case .invisibleCharacters: "invisible-characters"
            case .mixedScripts: "mixed-scripts"
            }
        }

        /// The end of a sentence about the text.
        package var words: String {
            switch self {
            case .invisibleCharacters: "has invisible characters"
            case .mixedScripts(let names):
                "mixes \(names.joined(separator: " and ")) letters in one word"
            }
        }
    }

    /// What is odd about one text by itself; nil for most.
    package static func oddity(_ text: String) -> Oddity? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        let scalars = Array(text.unicodeScalars)
        for index in scalars.indices
        where scalars[index].properties.isDefaultIgnorableCodePoint
            && ScalarClass.isUnsafe(scalars, at: index)
        {
            return .invisibleCharacters
        }
        for word in scalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
            let scripts = Set(word.compactMap(Script.init)).sorted { $0.rawValue < $1.rawValue }
            if scripts.count > 1 {
                return .mixedScripts(scripts.map(\.rawValue))
            }
        }
        return nil
    }

    /// Scripts whose letters are mistaken for each other.
    private enum Script: String {
        case cyrillic = "Cyrillic"
        case greek = "Greek"
        case latin = "Latin"

        init?(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF3A,
                0xFF41...0xFF5A:
                self = .latin
            case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
            case 0x400...0x52F: self = .cyrillic
            default: return nil
            }
        }
    }
}
