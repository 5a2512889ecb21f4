import DossierText
import Testing

/// Laws that hold for any text, tried on texts put together from the awkward pieces.
@Suite struct LawTests {
    private static let pieces = [
        "a", " ", "=", "'", "\"", ",", "\t", "\r", "\n", "\\", "⟨", "U+", "⟨U+0041⟩", "\u{1B}",
        "\u{200D}", "\u{200C}", "\u{202E}", "\u{301}", "\u{FE0F}", "👩", "海", "क\u{94D}", "م",
    ]

    /// All texts of two pieces, and a repeatable walk through longer ones.
    static let texts: [String] = {
        var texts = pieces.flatMap { first in pieces.map { first + $0 } }
        var state: UInt64 = 0x51E9_0003
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            texts.append(text)
        }
        return texts
    }()

    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test func `every form for storing or showing text gives it back`() {
        for text in Self.texts {
            let expected = scalars(text)
            #expect(scalars(SafeText.unescaped(SafeText.line(text))) == expected)
            #expect(scalars(SafeText.tsvValue(SafeText.tsvCell(text))) == expected)
            #expect(scalars(SafeText.csvValue(unquoted(SafeText.csvCell(text)))) == expected)
            #expect(
                scalars(SafeText.formulaRestored(SafeText.formulaNeutralised(text))) == expected
            )
        }
    }

    @Test func `no form for one line has a control or a bidi control in it`() {
        for text in Self.texts {
            let forms = [
                SafeText.line(text), SafeText.tsvCell(text), SafeText.dotString(text),
                SafeText.mermaidString(text), SafeText.shellWord(text), SafeText.jsonString(text),
                SafeText.logLine(text, fields: [(text, text)]),
            ]
            for form in forms {
                #expect(
                    form.unicodeScalars.allSatisfy {
                        $0.properties.generalCategory != .control && $0 != "\u{202E}"
                    }
                )
            }
        }
    }

    @Test func `wrapping loses nothing but spaces and keeps to the width`() {
        for text in Self.texts.map(SafeText.line) {
            let lines = Paragraph.lines(text, width: 9)
            #expect(lines.allSatisfy { $0.displayWidth <= 9 })
            #expect(
                scalars(lines.joined()).filter { $0 != " " } == scalars(text).filter { $0 != " " }
            )
        }
    }

    @Test func `truncating and padding make every text exactly as wide as asked`() {
        for text in Self.texts.map(SafeText.line) {
            for width in 1...8 {
                #expect(text.truncated(to: width).padded(to: width).displayWidth == width)
            }
        }
    }
}
