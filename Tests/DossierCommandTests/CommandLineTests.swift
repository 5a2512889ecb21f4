import DossierText
import Foundation
import Testing

@testable import DossierCommands
@testable import DossierNode

struct CommandLineTests {
    static let examples = Program.examples.flatMap { command in
        command.lines.map { (command: command.command, line: $0) }
    }

    @Test
    func `every command has an example`() {
        #expect(Program.examples.count >= 30)
        for command in Program.examples { #expect(!command.lines.isEmpty, "\(command.command)") }
    }

    @Test(arguments: examples)
    func `every example in the help is a command line that is accepted`(
        command: String,
        line: String
    ) throws {
        let words = try #require(shellWords(line), "\(line)")
        #expect(words.first == "dossier")
        #expect(throws: Never.self, "\(line)") { try Program.check(Array(words.dropFirst())) }
        #expect(line.hasPrefix("dossier " + command), "\(line)")
    }

    @Test
    func `the examples of the first help are accepted`() throws {
        let lines = HelpPages.short.filter { $0.hasPrefix("  dossier") }
        #expect(lines.count == 3)
        #expect(HelpPages.short.count == 12)
        for line in lines {
            let end = line.range(of: "   ").map { line[..<$0.lowerBound] } ?? line[...]
            let words = try #require(shellWords(String(end.drop { $0 == " " })))
            #expect(throws: Never.self) { try Program.check(Array(words.dropFirst())) }
        }
        for line in HelpPages.short { #expect(line.count <= 80) }
    }

    @Test(arguments: Fixtures.answers.map(\.name))
    func `every hint is a command line that is accepted`(name: String) throws {
        let answer = try #require(Fixtures.answers.first { $0.name == name }).answer
        let lines = answer.lines(on: Fixtures.screen(120))
        var count = 0
        for line in lines {
            guard let start = line.range(of: "dossier ") else { continue }
            for part in line[start.lowerBound...].split(separator: "      ") {
                let command = part.drop { $0 == " " }
                guard command.hasPrefix("dossier "), let words = shellWords(String(command)) else {
                    continue
                }
                #expect(throws: Never.self, "\(command)") {
                    try Program.check(Array(words.dropFirst()))
                }
                count += 1
            }
        }
        if ["status", "show", "diff", "conflicts", "join", "invite", "pull", "step"].contains(name)
        {
            #expect(count > 0)
        }
    }

    @Test
    func `global options stand before or after the command`() throws {
        for words in [
            ["-C", "/x", "status"], ["status", "-C", "/x"], ["--json", "show", "x"],
            ["-q", "source", "--json", "list"], ["--width", "80", "log", "-n", "3"],
            ["--color=never", "status"], ["source", "list", "-v"],
        ] {
            #expect(throws: Never.self, "\(words)") { try Program.check(words) }
        }
        let invocation = try Invocation(["-C", "/x", "--json", "source", "list"])
        #expect(invocation.words == ["source", "list", "-C", "/x", "--json"])
        #expect(invocation.directory == "/x")
    }

    @Test(arguments: [
        (["sttaus"], "status"), (["pul"], "pull"), (["source", "ad"], "add"),
        (["confilcts"], "conflicts"),
    ])
    func `a mistyped command is answered with the one meant`(words: [String], meant: String) throws
    {
        let report = try #require(throws: ErrorReport.self) { try Program.check(words) }
        #expect(report.id == .usage)
        #expect(report.didYouMean.contains(meant))
    }

    @Test(arguments: [
        ["show"], ["show", "a", "b"], ["show", "--nope", "a"], ["resolve", "x"], ["set", "a"],
        ["source"],
        ["resolve", "1", "--both", "--keep", "a"], ["invite", "--role", "king"],
        ["status", "--width", "3"],
        ["invite", "--ttl", "25h"], ["log", "--since", "2026-02-30"], ["search"], ["init", " "],
        ["status", "-q", "-v"], ["status", "--color", "blue"], ["list", "--limit", "0"],
    ])
    func `wrong arguments are usage errors in our own words`(words: [String]) async {
        let terminal = TestTerminal()
        #expect(await terminal.run(words) == .usage)
        #expect(terminal.output.isEmpty)
        let lines = terminal.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("dossier: ") == true)
        #expect(lines.last == "  [usage]")
        #expect(lines.count <= ErrorReport.lineLimit)
        #expect(!terminal.errors.contains("Usage:") && !terminal.errors.contains("Error:"))
    }

    @Test
    func `help and version end well and go to standard output`() async {
        let terminal = TestTerminal()
        for words in [
            [], ["-h"], ["--help"], ["--version"], ["help"], ["help", "show"], ["show", "--help"],
            ["help", "source", "add"], ["help", "concepts"], ["help", "exit-codes"],
            ["help", "environment"], ["help", "errors"], ["help", "key-changed"],
            ["--generate-completion-script", "bash"],
        ] {
            #expect(await terminal.run(words) == .ok, "\(words)")
            #expect(!terminal.output.isEmpty && terminal.errors.isEmpty, "\(words)")
            #expect(!terminal.output.contains("\u{1B}"), "\(words)")
        }
        #expect(await terminal.run(["help", "concpets"]) == .noInput)
        #expect(terminal.errors.contains("concepts"))
    }

    @Test
    func `help of every command begins with its examples and fits 80 columns`() async {
        let terminal = TestTerminal()
        for command in Program.examples {
            let words = ["help"] + command.command.split(separator: " ").map(String.init)
            #expect(await terminal.run(words) == .ok)
            let lines = terminal.output.split(separator: "\n", omittingEmptySubsequences: false)
            let examples = lines.firstIndex(of: "Examples") ?? .max
            let usage = lines.firstIndex { $0.hasPrefix("USAGE:") } ?? 0
            #expect(examples < usage, "\(command.command)")
            for line in lines { #expect(line.displayWidth(limit: 80), "\(line)") }
        }
    }

    @Test
    func `every error id has a help page`() async {
        let terminal = TestTerminal()
        for id in ErrorID.allCases {
            #expect(await terminal.run(["help", id.rawValue]) == .ok)
            #expect(terminal.output.contains("[\(id.rawValue)]"))
        }
    }

    @Test
    func `the table of exit codes in the help is that of the program`() async {
        let terminal = TestTerminal()
        _ = await terminal.run(["help", "exit-codes"])
        for code in ExitCode.allCases {
            #expect(terminal.output.contains("\(code.rawValue)  \(code.name)"), "\(code.name)")
        }
    }

    @Test
    func `commands that the reports of a working copy offer are accepted`() throws {
        for line in [
            "dossier init TITLE", "dossier join CODE@HOST", "dossier status",
            "dossier join CODE@HOST '/home/a/my copy' --same-key", "dossier list",
            "dossier verify --full",
            "dossier whoami", "dossier pull", "dossier -C /home/a/x status", "dossier source list",
            "dossier source add FILE", "dossier search x", "dossier conflicts", "dossier sync",
            "dossier invite", "dossier serve --background", "dossier help init", "dossier verify",
            "dossier import 'a b.json' --yes", "dossier export -o x --replace",
        ] {
            let words = try #require(shellWords(line))
            #expect(throws: Never.self, "\(line)") { try Program.check(Array(words.dropFirst())) }
        }
    }
}

extension Substring {
    fileprivate func displayWidth(limit: Int) -> Bool { String(self).displayWidth <= limit }
}
