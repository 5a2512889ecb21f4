internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier backup`: a file that was tried.
package struct BackupAnswer: Answer {
    private let report: BackupReport

    /// Reports a backup.
    package init(_ report: BackupReport) { self.report = report }

    /// The name of the JSON object.
    package let schema = "dossier.backup/1"
    /// The file is the work.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        [
            SafeText.line(report.path),
            HumanNumbers.count(report.changesets, "changeset") + ", "
                + HumanNumbers.bytes(UInt64(max(0, report.bytes)))
                + ". Restored for trial: every line is good, and the state is the same.",
            "It has no secret key: keep a sealed one beside it, on another medium.",
        ].flatMap { Paragraph.lines($0, width: screen.width) }
    }

    /// The form for a pipe: file, changesets, bytes, state digest.
    package var rows: [[String]] {
        [
            [
                report.path, String(report.changesets), String(report.bytes),
                report.stateDigest.hexadecimal,
            ]
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("file", .string(report.path)),
            Member("changesets", .integer(report.changesets)),
            Member("bytes", .integer(report.bytes)),
            Member("stateDigest", .string(report.stateDigest.hexadecimal)),
        ]
    }
}

/// `dossier restore`: a new working copy.
package struct RestoreAnswer: Answer {
    private let report: RestoreReport
    private let directory: String

    /// Reports a restoration into `directory`.
    package init(_ report: RestoreReport, directory: String) {
        self.report = report
        self.directory = directory
    }

    /// The name of the JSON object.
    package let schema = "dossier.restore/1"
    /// The copy is the work.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let title = SafeText.line(report.title) + "     " + SafeText.line(directory)
        var lines = [
            HumanNumbers.count(report.changesets, "changeset") + ", "
                + HumanNumbers.count(report.entities, "entity", "entities") + ", "
                + HumanNumbers.count(report.statements, "statement") + "."
        ]
        if report.left > 0 {
            lines.append(
                HumanNumbers.count(report.left, "changeset")
                    + " of the file could not be taken: what is here is sound, and not all."
            )
        } else {
            lines.append("The state is the one that was backed up.")
        }
        if let role = report.role {
            lines.append("It goes on with the key of a member: \(role.rawValue).")
        } else {
            lines.append(
                "Its key is new and nobody's: it reads and exports. To write, join again elsewhere "
                    + "and take the backup there: dossier bundle apply FILE."
            )
        }
        return [title] + lines.flatMap { Paragraph.lines($0, width: screen.width) }
    }

    /// The form for a pipe: folder, changesets, changesets left out, state digest, role.
    package var rows: [[String]] {
        [
            [
                directory, String(report.changesets), String(report.left),
                report.stateDigest.hexadecimal, report.role?.rawValue ?? "",
            ]
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("directory", .string(directory)), Member("title", .string(report.title)),
            Member("changesets", .integer(report.changesets)),
            Member("left", .integer(report.left)),
            Member("entities", .integer(report.entities)),
            Member("statements", .integer(report.statements)),
            Member("stateDigest", .string(report.stateDigest.hexadecimal)),
            Member("equal", .bool(report.isEqual)),
            Member("role", .string(report.role?.rawValue ?? "")),
        ]
    }
}

/// `dossier bundle`: a file that was made, or what one brought.
package struct BundleAnswer: Answer {
    private let report: BundleReport
    private let isMade: Bool

    /// Reports a bundle.
    package init(_ report: BundleReport, isMade: Bool) {
        self.report = report
        self.isMade = isMade
    }

    /// The name of the JSON object.
    package let schema = "dossier.bundle/1"
    /// The work is done without it.
    package let isReport = true

    /// The most refusals that are shown to people.
    private static let shown = 10

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let count = HumanNumbers.count(report.received, "changeset")
        if isMade {
            return [
                SafeText.line(report.path),
                "\(count), \(HumanNumbers.bytes(UInt64(max(0, report.bytes)))).",
                "At the other desk:  dossier bundle apply FILE",
            ]
        }
        var lines = report.problems.prefix(Self.shown).map { "Refused: " + SafeText.line($0) }
        if report.refused > Self.shown {
            lines.append("… and \(report.refused - Self.shown) more")
        }
        if report.waiting > 0 {
            lines.append(
                HumanNumbers.count(report.waiting, "changeset")
                    + " could not be taken: what they build on is not here. Ask for a bundle "
                    + "without --since."
            )
        }
        lines.append(
            report.received == 0
                ? "Nothing new: \(HumanNumbers.count(report.known, "changeset")) were here already."
                : "\(count) came; \(HumanNumbers.grouped(report.known)) were here already."
        )
        return lines.flatMap { Paragraph.lines($0, width: screen.width) }
    }

    /// The form for a pipe: file, changesets new or in it, known, waiting, refused.
    package var rows: [[String]] {
        [
            [
                report.path, String(report.received), String(report.known),
                String(report.waiting), String(report.refused),
            ]
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("file", .string(report.path)),
            Member("changesets", .integer(report.received)),
            Member("known", .integer(report.known)), Member("waiting", .integer(report.waiting)),
            Member("refused", .integer(report.refused)),
            Member("problems", .strings(report.problems)), Member("bytes", .integer(report.bytes)),
        ]
    }
}
