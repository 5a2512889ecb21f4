import DossierCore
import DossierText
import Testing

@testable import DossierCommands
@testable import DossierNode

/// Texts of members that would act on a terminal, and every place where they could get out.
struct SafetyTests {
    static let nasty = [
        "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\r\nb", "safe\u{202E}txt.exe", "\u{9B}31mred",
        "tab\there", "zero\u{200B}width\u{2066}x", "\u{0}nul",
        "e" + String(repeating: "\u{301}", count: 40),
    ]

    private func answers(_ bad: String) -> [any Answer] { HostileViews(bad: bad).answers }

    @Test(arguments: nasty)
    func `nothing from members acts on a terminal, in a pipe or in JSON`(bad: String) {
        for answer in answers(bad) {
            let lines = answer.lines(on: Fixtures.screen()) + answer.pipeLines + [answer.json]
            for line in lines {
                #expect(Self.isHarmless(line), "\(type(of: answer)): \(line.debugDescription)")
            }
        }
    }

    @Test(arguments: nasty)
    func `with colour on the only escape sequences are those of the program`(bad: String) {
        for answer in answers(bad) {
            for line in answer.lines(on: Fixtures.screen(mode: .on)) {
                let rest = GoldenTests.withoutColour(line)
                #expect(Self.isHarmless(rest), "\(type(of: answer)): \(line.debugDescription)")
            }
        }
    }

    @Test(arguments: nasty)
    func `nothing in a daemon's answer acts on a terminal that shows its JSON`(
        bad: String
    ) throws {
        let deep = JSONValue.object(["a": .array([.string(bad), .object(["b": .string(bad)])])])
        let answer = ControlAnswer([
            "text": .string(bad), "deep": deep, "raw": .raw(deep.canonical),
            "list": .array([deep]), "number": .integer(-7), "flag": .bool(true), "none": .null,
        ])
        // A key is ASCII wherever it is read; it is not trusted for that.
        let odd = ControlAnswer([bad: .object([bad: .null])])
        for line in [answer.json, odd.json] {
            #expect(Self.isHarmless(line) && !line.contains("\t"), "\(line.debugDescription)")
        }
        // Nobody can have said this: no text has U+0000.
        guard !bad.contains("\u{0}") else { return }
        // A script reads the exact text back.
        var members = answer.members
        members["raw"] = deep
        #expect(try JSONValue(parsing: Array(answer.json.utf8)[...]) == .object(members))
        // The socket's own lines are canonical, and carry the same.
        #expect(try ControlAnswer(line: ControlAnswer(members).line)?.members == members)
    }

    static func isHarmless(_ line: String) -> Bool {
        line.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: scalar == "\t"
            case .format:
                !(0x202A...0x202E).contains(scalar.value)
                    && !(0x2066...0x2069).contains(scalar.value) && scalar.value != 0x200B
            default: true
            }
        }
    }

    @Test
    func `a tab from a member never makes a cell of its own`() {
        for answer in answers("tab\there") {
            let plain = type(of: answer)
            for (row, line) in zip(answer.rows, answer.pipeLines) {
                #expect(
                    line.split(separator: "\t", omittingEmptySubsequences: false).count
                        == row.count,
                    "\(plain)"
                )
            }
        }
    }
}
