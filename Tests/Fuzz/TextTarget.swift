import DossierText

/// Every sink of `SafeText`: nothing that acts gets through, and what has an inverse comes back.
func tryText(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let line = SafeText.line(text)
    guard isHarmless(line) else { return "line" }
    guard same(SafeText.unescaped(line), text) else { return "line does not come back" }
    let cell = SafeText.tsvCell(text)
    guard isHarmless(cell) else { return "tsvCell" }
    guard same(SafeText.tsvValue(cell), text) else { return "tsvCell does not come back" }
    guard isHarmless(SafeText.csvCell(text), keeping: "\t\r\n") else { return "csvCell" }
    guard isHarmless(SafeText.html(text), keeping: "\t\n") else { return "html" }
    guard isHarmless(SafeText.dotString(text)) else { return "dotString" }
    guard isHarmless(SafeText.mermaidString(text)) else { return "mermaidString" }
    guard isHarmless(SafeText.jsonString(text)) else { return "jsonString" }
    guard isHarmless(SafeText.shellWord(text)) else { return "shellWord" }
    guard isHarmless(SafeText.logLine(text, fields: [(text, text)])) else { return "logLine" }
    let neutral = SafeText.formulaNeutralised(text)
    guard same(SafeText.formulaRestored(neutral), text) else { return "formula does not come back" }
    if let first = neutral.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
        return "a formula"
    }
    return nil
}

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
