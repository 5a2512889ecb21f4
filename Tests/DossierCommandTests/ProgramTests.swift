import DossierText
import Foundation
import Testing

@testable import DossierCommands

/// Whole commands against a real working copy, with only the streams replaced.
struct ProgramTests {
    private func founded() async throws -> (scratch: Scratch, terminal: TestTerminal) {
        let scratch = try Scratch()
        let terminal = TestTerminal(directory: scratch.path)
        #expect(await terminal.run(["init", "Test set", ".", "--name", "desk-a"]) == .ok)
        return (scratch, terminal)
    }

    @Test
    func `a first day goes from init to export without an escape sequence in a pipe`() async throws
    {
        let (scratch, terminal) = try await founded()
        #expect(terminal.output.contains("passphrase\t"))
        for words in [
            [
                "source", "add", "https://example.org/a", "--title", "Gazette", "--date",
                "2019-10-09",
            ],
            ["add", "Company", "Hikvision", "country=cn", "alias=海康威视", "-s", "src-gazette"],
            ["set", "hikvision", "sector=cameras", "-m", "first"],
            ["add", "Person", "Huang Fanghong"],
            ["link", "huang", "directs", "hikvision", "role=secretary", "-s", "src-gazette"],
            ["show", "hik"], ["status"], ["log", "-n", "3"], ["search", "海康威视"], ["diff"],
            ["list", "Company"], ["why", "hikvision", "sector"], ["conflicts"], ["whoami"],
            ["peers"],
            ["verify", "--full"], ["source", "list"], ["source", "show", "src-gazette"],
            ["export", "-o", "all.ftm.json"], ["export", "--plain"],
            ["remove", "hikvision", "sector", "--why", "typing error"],
            ["import", "all.ftm.json", "--dry-run"], ["import", "all.ftm.json", "--yes"],
        ] {
            #expect(await terminal.run(words) == .ok, "\(words) \(terminal.errors)")
            #expect(!terminal.output.contains("\u{1B}"), "\(words)")
            #expect(terminal.errors.isEmpty, "\(words) \(terminal.errors)")
        }
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `every answer with --json is one object on one line`() async throws {
        let (scratch, terminal) = try await founded()
        _ = await terminal.run(["add", "Company", "Hikvision", "--json"])
        for words in [
            ["status"], ["show", "hikvision"], ["log"], ["search", "hikvision"], ["diff"], ["list"],
            ["why", "hikvision"], ["conflicts"], ["whoami"], ["peers"], ["verify"],
            ["source", "list"],
            ["set", "hikvision", "country=cn"],
        ] {
            for isTerminal in [false, true] {
                #expect(
                    await terminal.run(["--json"] + words, isTerminal: isTerminal) == .ok,
                    "\(words)"
                )
                #expect(terminal.output.filter { $0 == "\n" }.count == 1, "\(words)")
                let object = try JSONSerialization.jsonObject(with: Data(terminal.output.utf8))
                let schema = (object as? [String: Any])?["schema"] as? String
                #expect(schema?.hasPrefix("dossier.") == true, "\(words)")
            }
        }
        withExtendedLifetime(scratch) {}
    }

    private static let failures: [(words: [String], code: ExitCode, id: String)] = [
        (["show", "nobody"], .noInput, "no-such-entity"),
        (["add", "Compny", "X"], .badInput, "no-such-type"),
        (["set", "desk", "country"], .usage, "usage"),
        (["resolve", "7", "--both"], .noInput, "no-such-conflict"),
        (["import", "missing.json", "--yes"], .noInput, "no-such-file"),
        (["import", "missing.json"], .usage, "needs-answer"),
        (["remove", "nobody", "country"], .usage, "needs-answer"),
        (["init", "Again", "."], .cannotCreate, "already-there"),
        (["help", "zzzz"], .noInput, "no-such-help"),
        (["push"], .unreachable, "no-daemon"),
        (["join", "K7QF@x"], .notPermitted, "bad-code"),
    ]

    @Test
    func `failures have their exit code, their form and their JSON`() async throws {
        let (scratch, terminal) = try await founded()
        for (words, code, id) in Self.failures {
            #expect(await terminal.run(words) == code, "\(terminal.errors)")
            #expect(terminal.output.isEmpty)
            #expect(terminal.errors.hasSuffix("  [\(id)]\n"), "\(terminal.errors)")
            for line in Self.tries(terminal.errors) {
                let typed = try #require(shellWords(line), "\(line)")
                #expect(throws: Never.self, "\(line)") {
                    try Program.check(Array(typed.dropFirst()))
                }
            }
            #expect(await terminal.run(words + ["--json"]) == code)
            let object = try JSONSerialization.jsonObject(with: Data(terminal.errors.utf8))
            #expect((object as? [String: Any])?["id"] as? String == id)
            #expect((object as? [String: Any])?["exit"] as? Int == Int(code.rawValue))
        }
        withExtendedLifetime(scratch) {}
    }

    /// The commands that a report offers.
    private static func tries(_ report: String) -> [String] {
        var isTrying = false
        return report.split(separator: "\n").compactMap { line -> String? in
            if line.hasPrefix("  Try:  ") { isTrying = true }
            guard isTrying, let start = line.range(of: "dossier ") else { return nil }
            return String(line[start.lowerBound...])
        }
    }

    @Test
    func `without a working copy commands say so, and with -C hints keep the place`() async throws {
        let terminal = TestTerminal()
        #expect(await terminal.run(["status"]) == .noInput)
        #expect(terminal.errors.contains("[no-working-copy]"))
        let (scratch, _) = try await founded()
        let other = TestTerminal()
        #expect(
            await other.run(["-C", scratch.path, "add", "Person", "A B"], isTerminal: true) == .ok
        )
        #expect(other.output.contains("dossier -C \(scratch.path) show"))
        #expect(await other.run(["status"], environment: ["DOSSIER_DIR": scratch.path]) == .ok)
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `quiet prints nothing of an edit, and --check and --exit-code find what is unsent`()
        async throws
    {
        let (scratch, terminal) = try await founded()
        #expect(await terminal.run(["status", "--check"]) == .ok)
        #expect(await terminal.run(["-q", "add", "Person", "A B"]) == .ok)
        #expect(terminal.output.isEmpty && terminal.errors.isEmpty)
        #expect(await terminal.run(["status", "--check"]) == .findings)
        #expect(await terminal.run(["diff", "--exit-code"]) == .findings)
        #expect(await terminal.run(["conflicts", "--exit-code"]) == .ok)
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `questions are asked on a terminal only, and no means nothing happens`() async throws {
        let (scratch, terminal) = try await founded()
        _ = await terminal.run(["add", "Person", "Ann Bee"])
        let remove = ["remove", "ann-bee", "--why", "made twice"]
        #expect(await terminal.run(remove) == .usage)
        #expect(
            await terminal.run(remove + ["--no-input"], isTerminal: true, answers: ["y"]) == .usage
        )
        #expect(await terminal.run(remove, isTerminal: true, answers: ["n"]) == .interrupted)
        #expect(await terminal.run(["show", "ann-bee"]) == .ok)
        #expect(terminal.output.contains("Ann Bee"))
        #expect(await terminal.run(remove, isTerminal: true, answers: ["y"]) == .ok)
        #expect(await terminal.run(["show", "ann-bee"]) != .internal)
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `an erasure is shown and asked for, and what is left is a note`() async throws {
        let (scratch, terminal) = try await founded()
        _ = await terminal.run(["add", "Person", "Ann Bee", "country=fr"])
        _ = await terminal.run(["set", "ann-bee", "phone=+33123456789"])
        let erase = ["erase", "ann-bee", "phone=+33123456789", "--why", "she asked"]
        #expect(await terminal.run(erase) == .usage)
        #expect(await terminal.run(erase, isTerminal: true, answers: ["n"]) == .interrupted)
        #expect(terminal.output.contains("+33123456789"))
        #expect(await terminal.run(["why", "ann-bee", "phone"]) == .ok)
        #expect(terminal.output.contains("+33123456789"))
        #expect(await terminal.run(erase, isTerminal: true, answers: ["y"]) == .ok)
        #expect(await terminal.run(["why", "ann-bee", "phone"], isTerminal: true) == .ok)
        #expect(terminal.output.contains("she asked"))
        #expect(!terminal.output.contains("+33123456789"))
        #expect(await terminal.run(erase) == .badInput)
        #expect(await terminal.run(["show", "ann-bee"]) == .ok)
        #expect(await terminal.run(["erase", "ann-bee", "--why", "all of it", "--yes"]) == .ok)
        #expect(await terminal.run(["show", "ann-bee"]) == .noInput)
        #expect(terminal.errors.contains("all of it"))
        #expect(await terminal.run(["erase", "--now"]) == .ok)
        #expect(terminal.output == "2\n")
        #expect(await terminal.run(["erase"]) == .usage)
        #expect(await terminal.run(["verify", "--full"]) == .ok)
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `an export never writes over a file unless told so`() async throws {
        let (scratch, terminal) = try await founded()
        #expect(await terminal.run(["export", "-o", "x.json"]) == .ok)
        #expect(await terminal.run(["export", "-o", "x.json"]) == .cannotCreate)
        #expect(terminal.errors.contains("--replace"))
        #expect(await terminal.run(["export", "-o", "x.json", "--replace"]) == .ok)
        #expect(await terminal.run(["export", "-o", "no/such/place.json"]) == .cannotCreate)
        withExtendedLifetime(scratch) {}
    }

    @Test
    func `the help of dossier alone says how the working copy stands`() async throws {
        let (scratch, terminal) = try await founded()
        #expect(await terminal.run([]) == .ok)
        #expect(terminal.output.hasSuffix("Test set: 0 entities, nothing to send, no conflicts.\n"))
        withExtendedLifetime(scratch) {}
    }
}
