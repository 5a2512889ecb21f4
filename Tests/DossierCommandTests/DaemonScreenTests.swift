import DossierCore
import DossierText
import Testing

@testable import DossierNode

/// What the daemon's own program shows of checks, backups, restorations and bundles.
struct DaemonScreenTests {
    /// The screens by the name of their golden file.
    static var screens: [(name: String, lines: [String], rows: [[String]])] {
        let screen = RecoveryScreen(.daemon, width: 80)
        let state = "/var/lib/dossier"
        let (whole, lone) = (Fixtures.restored(.admin), Fixtures.restored(nil))
        let (made, taken) = (Fixtures.made(leftOut: 202), Fixtures.takenInPart)
        return [
            ("verify", screen.lines(Fixtures.checked), Fixtures.checked.rows),
            ("verify-findings", screen.lines(Fixtures.findings), Fixtures.findings.rows),
            ("backup", screen.lines(Fixtures.backup), Fixtures.backup.rows),
            ("restore", screen.lines(lone, into: state), lone.rows(state)),
            ("restore-member", screen.lines(whole, into: state), whole.rows(state)),
            ("bundle-made", screen.lines(made: made, for: "desk-b"), made.rows),
            ("bundle-part", screen.lines(taken: taken), taken.rows),
        ]
    }

    @Test(arguments: screens.map(\.name))
    func `a screen of the daemon's program looks as its golden file has it`(name: String) throws {
        let found = try #require(Self.screens.first { $0.name == name })
        let pipe = found.rows.map { $0.map { SafeText.tsvCell($0) }.joined(separator: "\t") }
        let text = (found.lines + [""] + pipe).map { $0 + "\n" }.joined()
        try Golden.expect(text, "daemon-\(name)")
        for line in found.lines where !line.contains("dossier") {
            #expect(line.displayWidth <= 80, "\(line)")
        }
    }

    @Test func `a report comes through the control socket as it was`() throws {
        let backup = ControlAnswer(Fixtures.backup.members)
        #expect(try #require(try ControlAnswer(line: backup.line)).backup == Fixtures.backup)
        let bundle = try #require(
            try ControlAnswer(line: ControlAnswer(Fixtures.takenInPart.members).line)
        ).bundle
        #expect(bundle == Fixtures.takenInPart)
        let restored = Fixtures.restored(.admin)
        let restoration = ControlAnswer(restored.members)
        #expect(try #require(try ControlAnswer(line: restoration.line)).restoration == restored)
        let checked = ControlAnswer(Fixtures.findings.members)
        #expect(try #require(try ControlAnswer(line: checked.line)).inspection == Fixtures.findings)
    }

    @Test func `all problems of a command come through the control socket`() throws {
        var problems = Problems()
        problems.add(ErrorReport(.usage, "a reason is missing", details: ["Nothing was done."]))
        problems.add(
            ErrorReport(.noSuchEntity, "there is no entity hik", didYouMean: ["hikvision"])
        )
        let sent = problems.report
        #expect(sent.also == ["there is no entity hik"])
        do {
            _ = try ControlAnswer(line: ControlAnswer(sent).line)
            Issue.record("no failure came")
        } catch let report as ErrorReport {
            #expect(report == sent)
        }
    }
}
