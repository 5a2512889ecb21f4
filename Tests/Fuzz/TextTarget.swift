import DossierText

/// A sink of `SafeText`, chosen by the first byte: nothing that acts gets through, and what has an inverse
/// comes back.
func tryText(_ bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    return sinks[Int(first) % sinks.count](text)
}

private let sinks: [@Sendable (String) -> String?] = [
    { text in
        let line = SafeText.line(text)
        guard isHarmless(line) else { return "line" }
        return same(SafeText.unescaped(line), text) ? nil : "line does not come back"
    },
    { text in
        let cell = SafeText.tsvCell(text)
        guard isHarmless(cell) else { return "tsvCell" }
        return same(SafeText.tsvValue(cell), text) ? nil : "tsvCell does not come back"
    },
    { isHarmless(SafeText.csvCell($0), keeping: "\t\r\n") ? nil : "csvCell" },
    { isHarmless(SafeText.html($0), keeping: "\t\n") ? nil : "html" },
    { isHarmless(SafeText.dotString($0)) ? nil : "dotString" },
    { isHarmless(SafeText.mermaidString($0)) ? nil : "mermaidString" },
    { isHarmless(SafeText.jsonString($0)) ? nil : "jsonString" },
    { isHarmless(SafeText.shellWord($0)) ? nil : "shellWord" },
    { isHarmless(SafeText.logLine($0, fields: [($0, $0)])) ? nil : "logLine" },
    { text in
        let neutral = SafeText.formulaNeutralised(text)
        guard same(SafeText.formulaRestored(neutral), text) else {
            return "formula does not come back"
        }
        guard let first = neutral.unicodeScalars.first else { return nil }
        return "=+-@\t\r".unicodeScalars.contains(first) ? "a formula" : nil
    },
    { text in
        // Whatever a name looks like, that looks like itself.
        let look = LookAlike.skeleton(text)
        return same(LookAlike.skeleton(look), look) ? nil : "the skeleton has another"
    },
]

/// `String` compares by canonical equivalence; here every scalar counts.
private func same(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.elementsEqual(other.unicodeScalars)
}

private func isHarmless(_ text: String, keeping kept: String = "") -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: kept.unicodeScalars.contains(scalar)
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x206F,
            0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            false
        default: true
        }
    }
}
