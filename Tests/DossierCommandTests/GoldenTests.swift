import DossierText
import Testing

@testable import DossierCommands

struct GoldenTests {
    static let names = Fixtures.answers.map(\.name)

    private func answer(_ name: String) throws -> any Answer {
        try #require(Fixtures.answers.first { $0.name == name }).answer
    }

    @Test(arguments: names, [80, 120])
    func `every answer looks on a terminal as its golden file has it`(
        name: String,
        width: Int
    ) throws {
        let lines = try answer(name).lines(on: Fixtures.screen(width))
        try Golden.expect(lines.map { $0 + "\n" }.joined(), "\(name)-\(width)")
    }

    @Test(arguments: names)
    func `every answer looks in a pipe and in JSON as its golden file has it`(name: String) throws {
        let answer = try answer(name)
        let text = (answer.pipeLines + ["", answer.json]).map { $0 + "\n" }.joined()
        try Golden.expect(text, "\(name)-pipe")
    }

    @Test(arguments: names)
    func `no line is wider than the terminal but for commands, which are never cut`(
        name: String
    ) throws {
        for width in [66, 80, 100, 120] {
            for line in try answer(name).lines(on: Fixtures.screen(width))
            where !line.contains("dossier ") {
                #expect(line.displayWidth <= width, "\(width): \(line)")
            }
        }
    }

    @Test(arguments: names)
    func `no line ends in spaces`(name: String) throws {
        for line in try answer(name).lines(on: Fixtures.screen()) {
            #expect(line.last != " ", "\(line)|")
        }
    }

    @Test(arguments: names)
    func `colour only repeats what the words say`(name: String) throws {
        let plain = try answer(name).lines(on: Fixtures.screen())
        let coloured = try answer(name).lines(on: Fixtures.screen(mode: .on))
        #expect(coloured.map(Self.withoutColour) == plain)
    }

    @Test(arguments: names)
    func `a pipe gets no escape sequence and every row has its cells`(name: String) throws {
        let answer = try answer(name)
        for line in answer.pipeLines + [answer.json] {
            #expect(!line.unicodeScalars.contains("\u{1B}"))
            #expect(!line.unicodeScalars.contains("\n"))
        }
    }

    @Test
    func `marks stand under each other also beside wide characters`() throws {
        let lines = EntityAnswer(Fixtures.entity).lines(on: Fixtures.screen())
        let marked = lines.filter { $0.hasSuffix("[2]") && !$0.hasPrefix("[") }
        #expect(marked.count >= 5)
        #expect(Set(marked.map(\.displayWidth)) == [80])
        #expect(marked.contains { $0.contains("海康威视") })
    }

    @Test
    func `schemas name their version`() {
        for (name, answer) in Fixtures.answers {
            #expect(answer.schema.hasPrefix("dossier."), "\(name)")
            #expect(answer.schema.hasSuffix("/1"), "\(name)")
            #expect(answer.json.hasPrefix("{\"schema\":\"\(answer.schema)\""), "\(name)")
        }
    }

    static func withoutColour(_ line: String) -> String {
        var text = ""
        var isEscape = false
        for scalar in line.unicodeScalars {
            if scalar == "\u{1B}" {
                isEscape = true
            } else if isEscape {
                isEscape = scalar != "m"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
