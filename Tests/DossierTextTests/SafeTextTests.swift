import DossierText
import Testing

@Suite struct SafeTextTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let raw: String
        let shown: String

        init(_ name: String, _ raw: String, _ shown: String) {
            testDescription = name
            self.raw = raw
            self.shown = shown
        }
    }

    static let cases = [
        // Stays as it is.
        Case("ascii", "Hikvision, Inc. ~30 %", "Hikvision, Inc. ~30 %"),
        Case("chinese", "海康威视", "海康威视"),
        Case("composed and decomposed accents", "é e\u{301}", "é e\u{301}"),
        Case("emoji with joiner", "👩‍💻 ❤️‍🔥 👍🏽 🇨🇳 1️⃣", "👩‍💻 ❤️‍🔥 👍🏽 🇨🇳 1️⃣"),
        Case("joiners after a virama", "क्‍ष क्‌ष", "क्‍ष क्‌ष"),
        Case("non-joiner in a Persian word", "می\u{200C}خواهم", "می\u{200C}خواهم"),
        Case("ideograph variant", "葛\u{E0100}", "葛\u{E0100}"),
        Case("bracket of the notation alone", "⟨a⟩ ⟨U", "⟨a⟩ ⟨U"),
        // Acts on a terminal.
        Case("colour", "\u{1B}[31mred", "⟨U+001B⟩[31mred"),
        Case("title", "\u{1B}]0;x\u{7}", "⟨U+001B⟩]0;x⟨U+0007⟩"),
        Case("C1 control sequence introducer", "\u{9B}31m", "⟨U+009B⟩31m"),
        Case("overwriting", "good\rbad\u{8}\u{7F}", "good⟨U+000D⟩bad⟨U+0008⟩⟨U+007F⟩"),
        Case("forged line", "a\r\nOK\tb", "a⟨U+000D⟩⟨U+000A⟩OK⟨U+0009⟩b"),
        Case("nul", "\0", "⟨U+0000⟩"),
        // Reorders or hides.
        Case("override", "a\u{202E}txt.exe", "a⟨U+202E⟩txt.exe"),
        Case("isolates", "\u{2066}a\u{2069}", "⟨U+2066⟩a⟨U+2069⟩"),
        Case("marks", "\u{200E}\u{200F}\u{61C}", "⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"),
        Case(
            "zero width",
            "Hik\u{200B}vi\u{200C}si\u{200D}on",
            "Hik⟨U+200B⟩vi⟨U+200C⟩si⟨U+200D⟩on"
        ),
        Case("joiner at the ends", "\u{200D}a👩\u{200D}", "⟨U+200D⟩a👩⟨U+200D⟩"),
        Case("non-joiner that shows nothing", "د\u{200C}ا", "د⟨U+200C⟩ا"),
        Case("byte order mark", "\u{FEFF}a", "⟨U+FEFF⟩a"),
        Case("separators", "a\u{2028}b\u{2029}", "a⟨U+2028⟩b⟨U+2029⟩"),
        Case("soft hyphen, filler, joiner", "\u{AD}\u{3164}\u{2060}", "⟨U+00AD⟩⟨U+3164⟩⟨U+2060⟩"),
        Case("tags", "🏴\u{E0067}\u{E007F}", "🏴⟨U+E0067⟩⟨U+E007F⟩"),
        Case("selector after a letter", "a\u{FE0F}", "a⟨U+FE0F⟩"),
        Case("private use", "\u{E000}\u{F0000}", "⟨U+E000⟩⟨U+F0000⟩"),
        Case("noncharacters", "\u{FFFE}\u{10FFFF}", "⟨U+FFFE⟩⟨U+10FFFF⟩"),
        Case("unassigned", "\u{378}", "⟨U+0378⟩"),
        Case("mark with nothing to sit on", "\u{301}a", "⟨U+0301⟩a"),
        // Looks like our notation.
        Case("notation in the text", "⟨U+200B⟩", "⟨U+27E8⟩U+200B⟩"),
    ]

    @Test(arguments: cases)
    func `what could act or hide is shown, the rest stays`(row: Case) {
        #expect(SafeText.line(row.raw) == row.shown)
    }

    @Test(arguments: cases)
    func `every visible escape has its way back`(row: Case) {
        expectSame(SafeText.unescaped(SafeText.line(row.raw)), row.raw)
        expectSame(SafeText.csvValue(unquoted(SafeText.csvCell(row.raw))), row.raw)
        expectSame(SafeText.tsvValue(SafeText.tsvCell(row.raw)), row.raw)
    }

    @Test func `each scalar alone is either harmless or shown, and comes back`() {
        for value in UInt32(0)...0x1_1000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = SafeText.line(String(scalar))
            expectSame(SafeText.unescaped(shown), String(scalar))
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
                expectSame(shown, SafeText.notation(of: scalar))
            default:
                break
            }
        }
    }

    @Test func `a run of marks is shown up to the limit`() {
        let limit = SafeText.combiningMarkLimit
        let atLimit = "a" + String(repeating: "\u{301}", count: limit)
        expectSame(SafeText.line(atLimit), atLimit)
        expectSame(SafeText.line(atLimit + "\u{301}b"), atLimit + "⟨U+0301⟩b")
    }

    @Test func `a broken notation is left as it is`() {
        for text in ["⟨U+12⟩", "⟨U+1234567⟩", "⟨U+D800⟩", "⟨U+110000⟩", "⟨U+00zz⟩", "⟨U+0041", "⟨"]
        {
            expectSame(SafeText.unescaped(text), text)
        }
        expectSame(SafeText.unescaped("⟨U+0041⟩⟨U+10FFFF⟩"), "A\u{10FFFF}")
    }

    @Test func `lines end at LF and at CR LF`() {
        #expect(SafeText.lines("a\r\nb\n\nc\rd") == ["a", "b", "", "c⟨U+000D⟩d"])
        #expect(SafeText.lines("") == [""])
    }

    /// Compares scalars, because strings compare equal when they are only canonically equivalent.
    private func expectSame(
        _ left: String,
        _ right: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            Array(left.unicodeScalars) == Array(right.unicodeScalars),
            sourceLocation: sourceLocation
        )
    }
}

/// What a CSV reader makes of one cell.
func unquoted(_ cell: String) -> String {
    var scalars = Array(cell.unicodeScalars)
    guard scalars.first == "\"" else { return cell }
    scalars = Array(scalars.dropFirst().dropLast())
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
        result.append(scalars[index])
        index += scalars[index] == "\"" ? 2 : 1
    }
    return String(result)
}
