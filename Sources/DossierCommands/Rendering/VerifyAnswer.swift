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

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        RecoveryScreen(.client, width: screen.width).lines(report) { screen.paint($0, $1) }
    }

    /// The form for a pipe: the findings, one a row.
    package var rows: [[String]] { report.rows }

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
