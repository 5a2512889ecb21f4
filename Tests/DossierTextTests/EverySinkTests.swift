import DossierText
import Testing

/// Every Unicode scalar through every sink (QUALITY R22).
@Suite struct EverySinkTests {
    struct Sink: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// What this sink may put out raw although it acts elsewhere.
        var keeps: Set<Unicode.Scalar> = []
        let write: @Sendable (String) -> String
    }

    static let sinks = [
        Sink(testDescription: "a terminal's line", write: SafeText.line),
        Sink(testDescription: "a terminal's lines") { SafeText.lines($0).joined() },
        Sink(testDescription: "a pipe's cell", write: SafeText.tsvCell),
        Sink(testDescription: "a log's message") { SafeText.logLine($0) },
        Sink(testDescription: "a log's field") { SafeText.logField($0, $0) },
        Sink(testDescription: "JSON", write: SafeText.jsonString),
        Sink(testDescription: "HTML", keeps: ["\n", "\t"], write: SafeText.html),
        Sink(testDescription: "DOT", write: SafeText.dotString),
        Sink(testDescription: "Mermaid", write: SafeText.mermaidString),
        Sink(testDescription: "CSV", keeps: ["\n", "\r", "\t"]) { SafeText.csvCell($0) },
        Sink(testDescription: "a shell's word", write: SafeText.shellWord),
        Sink(testDescription: "a link") { text in
            text.unicodeScalars.compactMap { SafeText.webLink("http://x/x\($0)x") }.joined()
        },
    ]

    /// By number, not by the classes that the module itself asks.
    static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
        case 0x2028, 0x2029: true  // line and paragraph separators
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidi controls
        case 0x00AD, 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF: true
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: true  // fillers
        case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true  // selectors
        case 0xFFF9...0xFFFC, 0xE0000...0xE007F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true  // private use
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE  // noncharacters
        }
    }

    /// Every scalar that means anything, each between two letters, in texts of some thousand: three planes, and
    /// the ends of the others, where every scalar is of one class.
    static func texts() -> [String] {
        var texts: [String] = []
        var text = String.UnicodeScalarView()
        for value in UInt32(0)...0x10FFFF {
            let isEnd = !(0x200...0xFDFF).contains(value & 0xFFFF)
            if value < 0x3_0000 || isEnd, let scalar = Unicode.Scalar(value) {
                text.append("x")
                text.append(scalar)
            }
            guard value % 8192 == 8191 || value == 0x10FFFF else { continue }
            texts.append(String(text))
            text = String.UnicodeScalarView()
        }
        return texts
    }

    @Test func `the texts hold whatever acts`() {
        let missing = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            Self.acts(scalar) && scalar.value >= 0x3_0000
                && (0x200...0xFDFF).contains(scalar.value & 0xFFFF)
        }
        #expect(missing.allSatisfy { $0.properties.generalCategory == .privateUse })
    }

    @Test(arguments: sinks)
    func `no scalar that acts, hides or reorders gets out raw`(sink: Sink) {
        var loose: Set<Unicode.Scalar> = []
        for text in Self.texts() {
            for scalar in sink.write(text).unicodeScalars
            where Self.acts(scalar) && !sink.keeps.contains(scalar) {
                loose.insert(scalar)
            }
        }
        #expect(loose.map { String($0.value, radix: 16) }.sorted() == [])
    }

    @Test func `the sinks that a text has to come back from give back every scalar`() {
        for text in Self.texts() {
            let wanted = Array(text.unicodeScalars)
            #expect(Array(SafeText.unescaped(SafeText.line(text)).unicodeScalars) == wanted)
            #expect(Array(SafeText.tsvValue(SafeText.tsvCell(text)).unicodeScalars) == wanted)
            let cell = SafeText.csvCell(text)
            #expect(Array(SafeText.csvValue(unquoted(cell)).unicodeScalars) == wanted)
        }
    }

    @Test func `no text ends the sink's own string or field`() {
        for text in Self.texts() {
            let html = SafeText.html(text)
            #expect(!html.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
            #expect(!SafeText.tsvCell(text).unicodeScalars.contains("\t"))
            for string in [SafeText.dotString(text), SafeText.jsonString(text)] {
                #expect(Self.endsOnceOnly(string))
            }
            let inner = SafeText.mermaidString(text).unicodeScalars.dropFirst().dropLast()
            #expect(!inner.contains("\""))
            let word = SafeText.shellWord(text)
            let rest = word.replacing("'\\''", with: "").unicodeScalars
            #expect(rest.filter { $0 == "'" }.count == 2)
        }
    }

    /// A quoted string whose quotes inside all stand behind a backslash that counts.
    private static func endsOnceOnly(_ string: String) -> Bool {
        let scalars = Array(string.unicodeScalars)
        guard scalars.count > 1, scalars.first == "\"", scalars.last == "\"" else { return false }
        var isEscaped = false
        for scalar in scalars.dropFirst().dropLast() {
            if scalar == "\"", !isEscaped { return false }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return !isEscaped
    }
}
