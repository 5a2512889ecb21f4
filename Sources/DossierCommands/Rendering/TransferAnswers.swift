internal import DossierFormats
package import DossierNode
internal import DossierText

/// `dossier import`: what a file brought, or would bring.
package struct ImportAnswer: Answer {
    /// What was done.
    package let report: ImportReport
    /// The file's name.
    package let file: String
    /// Whether nothing was to be written.
    package let isDryRun: Bool
    /// Whether a daemon is set.
    package let hasRemote: Bool

    /// Reports an import.
    package init(_ report: ImportReport, file: String, isDryRun: Bool, hasRemote: Bool) {
        self.report = report
        self.file = file
        self.isDryRun = isDryRun
        self.hasRemote = hasRemote
    }

    /// The name of the JSON object.
    package let schema = "dossier.import/1"
    /// A dry run is asked for; otherwise the work is done without it.
    package var isReport: Bool { !isDryRun }

    /// The most problems that are shown to people.
    static let shownProblems = 10

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var lines = Ruled.lines("", SafeText.line(file) + ": " + summary, marks: [], on: screen)
        lines.append("  " + changes)
        for problem in report.problems.prefix(Self.shownProblems) {
            lines += Ruled.lines(
                "  ",
                SafeText.line(problem.description),
                marks: [],
                on: screen,
                textStyle: problem.isNote ? .dim : .yellow
            )
        }
        let more = report.problemCount - min(Self.shownProblems, report.problems.count)
        if more > 0 { lines.append("  … \(HumanNumbers.grouped(more)) more") }
        if report.skipped > 0 {
            lines.append(HumanNumbers.count(report.skipped, "line") + " left out.")
        }
        guard !isDryRun else { return lines + ["Nothing was written."] }
        guard let last = report.changesets.last else {
            return lines + ["Nothing to do: everything is here already."]
        }
        lines.append("Saved as \(SafeText.line(last.short)), not sent yet.")
        return lines
            + Hints(
                hasRemote
                    ? [Hints.command("diff"), Hints.command("push")] : [Hints.command("status")]
            )
            .lines(on: screen)
    }

    private var summary: String {
        HumanNumbers.count(report.lines, "entity", "entities") + ", "
            + HumanNumbers.grouped(report.newEntities) + " new, "
            + HumanNumbers.grouped(report.changedEntities) + " changed"
    }

    private var changes: String {
        HumanNumbers.count(report.added, "statement") + " added, "
            + HumanNumbers.grouped(report.replaced) + " replaced, "
            + HumanNumbers.grouped(report.withdrawn) + " withdrawn, "
            + HumanNumbers.grouped(report.unchanged) + " as before"
    }

    /// The form for a pipe: a name and a value in each row, then the problems.
    package var rows: [[String]] {
        [
            ["lines", String(report.lines)], ["newEntities", String(report.newEntities)],
            ["changedEntities", String(report.changedEntities)], ["added", String(report.added)],
            ["replaced", String(report.replaced)], ["withdrawn", String(report.withdrawn)],
            ["unchanged", String(report.unchanged)], ["skipped", String(report.skipped)],
            ["changesets", String(report.changesets.count)],
        ] + report.problems.map { ["problem", $0.description] }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("file", .string(file)), Member("dryRun", .bool(isDryRun)),
            Member("lines", .integer(report.lines)),
            Member("newEntities", .integer(report.newEntities)),
            Member("changedEntities", .integer(report.changedEntities)),
            Member("added", .integer(report.added)), Member("replaced", .integer(report.replaced)),
            Member("withdrawn", .integer(report.withdrawn)),
            Member("unchanged", .integer(report.unchanged)),
            Member("skipped", .integer(report.skipped)),
            Member("problemCount", .integer(report.problemCount)),
            Member("problems", .array(report.problems.map(problem))),
            Member("changesets", .array(report.changesets.map(ViewJSON.changeset))),
        ]
    }

    private func problem(_ problem: ImportProblem) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("id", .string(problem.kind.rawValue)), Member("note", .bool(problem.isNote)),
            Member("line", .integer(problem.line)), Member("entity", .optional(problem.entity)),
            Member("property", .optional(problem.property)),
            Member("value", .optional(problem.value)), Member("reason", .string(problem.reason)),
        ])
    }
}

/// `dossier export -o FILE`: what was written.
package struct ExportAnswer: Answer {
    /// What was written.
    package let report: ExportReport
    /// The file's path.
    package let file: String

    /// Reports an export.
    package init(_ report: ExportReport, file: String) {
        self.report = report
        self.file = file
    }

    /// The name of the JSON object.
    package let schema = "dossier.export/1"
    /// The work is done without it.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        Ruled.lines(
            "",
            "\(screen.path(file)): " + HumanNumbers.count(report.entities, "entity", "entities")
                + ", " + HumanNumbers.count(report.statements, "statement") + ", "
                + HumanNumbers.bytes(UInt64(max(0, report.bytes))),
            marks: [],
            on: screen
        )
    }

    /// The form for a pipe: file, entities, statements, bytes.
    package var rows: [[String]] {
        [[file, String(report.entities), String(report.statements), String(report.bytes)]]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("file", .string(file)), Member("entities", .integer(report.entities)),
            Member("statements", .integer(report.statements)),
            Member("bytes", .integer(report.bytes)),
        ]
    }
}

/// A message of a few lines that is the same in every form.
package struct TextAnswer: Answer {
    /// The lines.
    package let text: [String]
    /// The name of the JSON object.
    package let schema: String
    /// Whether `-q` leaves it out.
    package let isReport: Bool

    /// Says something of the program's own.
    package init(_ text: [String], schema: String = "dossier.message/1", isReport: Bool = true) {
        self.text = text
        self.schema = schema
        self.isReport = isReport
    }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] { text.map { SafeText.line($0) } }
    /// The form for a pipe.
    package var rows: [[String]] { text.map { [$0] } }
    /// The members of the JSON object.
    package var members: [JSONText.Member] { [JSONText.Member("message", .strings(text))] }
}
