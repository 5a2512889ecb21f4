package import DossierNode
internal import DossierText

/// `dossier verify`: what a check of the working copy found, and what was done.
package struct VerifyAnswer: Answer {
    /// What was found.
    package let report: InspectionReport

    /// Reports a check.
    package init(_ report: InspectionReport) { self.report = report }

    /// The name of the JSON object.
    package let schema = "dossier.verify/1"
    /// It is asked for.
    package let isReport = false

    /// The most findings that are shown to people.
    static let shownFindings = 20

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let counts =
            HumanNumbers.count(report.changesets, "changeset") + " and "
            + HumanNumbers.count(report.entities, "entity", "entities") + " checked"
        guard !report.isClean else {
            return [
                counts + ".", screen.paint("Every signature, chain and digest is good.", .green),
            ]
        }
        var lines = report.findings.prefix(Self.shownFindings).flatMap { finding in
            Ruled.lines(
                "  ",
                SafeText.line(finding),
                marks: [],
                on: screen,
                textStyle: .red
            )
        }
        let more = report.findings.count - Self.shownFindings
        if more > 0 { lines.append("  … \(HumanNumbers.grouped(more)) more") }
        lines.append(counts + ": " + HumanNumbers.count(report.findings.count, "problem") + ".")
        for text in report.mended.map({ "Done: " + $0 + "." }) + report.advice {
            lines += Paragraph.lines(SafeText.line(text), width: screen.width)
        }
        return lines
    }

    /// The form for a pipe: the findings, one a row.
    package var rows: [[String]] { report.findings.map { [$0] } }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("changesets", .integer(report.changesets)),
            Member("entities", .integer(report.entities)), Member("clean", .bool(report.isClean)),
            Member("findings", .strings(report.findings)),
            Member("mended", .strings(report.mended)), Member("advice", .strings(report.advice)),
        ]
    }
}
