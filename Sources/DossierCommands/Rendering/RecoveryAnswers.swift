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
        RecoveryScreen(.client, width: screen.width).lines(report)
    }

    /// The form for a pipe: file, changesets, bytes, state digest.
    package var rows: [[String]] {
        report.rows
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
        RecoveryScreen(.client, width: screen.width).lines(report, into: directory)
    }

    /// The form for a pipe: folder, changesets, changesets left out, state digest, role.
    package var rows: [[String]] {
        report.rows(directory)
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
    /// What was done.
    package enum Deed: Sendable {
        /// A file was made, for a member where one was named.
        case made(for: String?)
        /// One was taken.
        case taken
    }

    private let report: BundleReport
    private let deed: Deed

    /// Reports a bundle.
    package init(_ report: BundleReport, _ deed: Deed) {
        self.report = report
        self.deed = deed
    }

    /// The name of the JSON object.
    package let schema = "dossier.bundle/1"
    /// The work is done without it.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let recovery = RecoveryScreen(.client, width: screen.width)
        return switch deed {
        case .made(let name): recovery.lines(made: report, for: name)
        case .taken: recovery.lines(taken: report)
        }
    }

    /// The form for a pipe: file, changesets new or in it, known, waiting, refused, left out.
    package var rows: [[String]] {
        report.rows
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
            Member("leftOut", .integer(report.leftOut)),
        ]
    }
}
