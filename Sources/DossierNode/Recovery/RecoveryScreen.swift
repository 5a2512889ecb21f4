internal import DossierCore
internal import DossierCrypto
package import DossierText

/// What people read of checks, backups, restorations and bundles, the same in both programs.
///
/// In a pipe each is one row of raw cells; a check has a row for each finding.
package struct RecoveryScreen: Sendable {
    /// Whose commands are offered.
    package enum Program: String, Sendable {
        /// A working copy's.
        case client = "dossier"
        /// A daemon's.
        case daemon = "dossierd"
    }

    /// The most findings or refusals that are shown to people.
    package static let shown = 20

    private let program: Program
    private let width: Int

    /// Lines of at most `width` cells; commands are never cut.
    package init(_ program: Program, width: Int) {
        self.program = program
        self.width = width
    }

    private func wrapped(_ texts: [String]) -> [String] {
        texts.flatMap { Paragraph.lines($0, width: width) }
    }

    /// The lines of a text, in which a word longer than a line, such as a path, has one of its own.
    private func kept(_ text: String) -> [String] {
        var lines: [String] = []
        var words: [Substring] = []
        func flush() {
            lines += words.isEmpty ? [] : wrapped([words.joined(separator: " ")])
            words = []
        }
        for word in text.split(separator: " ") {
            if String(word).displayWidth > width {
                flush()
                lines.append(String(word))
            } else {
                words.append(word)
            }
        }
        flush()
        return lines
    }

    /// A check: its findings first, then what they mean; `paint` gives colour, which only repeats the words.
    package func lines(
        _ report: InspectionReport,
        paint: (String, Style) -> String = { text, _ in text }
    ) -> [String] {
        let counts =
            HumanNumbers.count(report.changesets, "changeset") + " and "
            + HumanNumbers.count(report.entities, "entity", "entities") + " checked"
        guard !report.isClean else {
            return [
                counts + ".", paint("Every signature, chain and digest is good.", .green),
            ]
        }
        var lines = report.findings.prefix(Self.shown).flatMap { finding in
            Paragraph.lines(SafeText.line(finding), width: width, first: 2, rest: 4)
                .map { paint($0, .red) }
        }
        let more = report.findings.count - Self.shown
        if more > 0 { lines.append("  … \(HumanNumbers.grouped(more)) more; all with --json") }
        lines.append(counts + ": " + HumanNumbers.count(report.findings.count, "problem") + ".")
        let done = report.mended.map { "Done: " + $0 + "." }
        return lines + (done + report.advice).flatMap { kept(SafeText.line($0)) }
    }

    /// A backup.
    package func lines(_ report: BackupReport) -> [String] {
        [SafeText.line(report.path)]
            + wrapped([
                HumanNumbers.count(report.changesets, "changeset") + ", " + bytes(report.bytes)
                    + ". Restored for trial: every line is good, and the state is the same.",
                "It holds no secret key. Keep a sealed one on another medium:",
            ]) + ["  \(program.rawValue) key backup FILE"]
    }

    /// A restoration into `directory`.
    package func lines(_ report: RestoreReport, into directory: String) -> [String] {
        let counts =
            HumanNumbers.count(report.changesets, "changeset") + ", "
            + HumanNumbers.count(report.entities, "entity", "entities") + ", "
            + HumanNumbers.count(report.statements, "statement") + "."
        let whole =
            report.left > 0
            ? HumanNumbers.count(report.left, "changeset")
                + " of the file could not be taken: what is here is sound, and not all. The file "
                + "is as it was; a member or another backup may have the rest."
            : "The state is the one that was backed up."
        return [SafeText.line(report.title) + "     " + SafeText.line(directory)]
            + wrapped([counts, whole] + future(report)) + next(report)
    }

    private func future(_ report: RestoreReport) -> [String] {
        if let role = report.role {
            return ["It goes on with a member's key (\(role.rawValue)), in a new chain."]
        }
        switch program {
        case .client:
            return [
                "Its key is new and nobody's: it reads and exports, and does not write or sync. To "
                    + "write, join again elsewhere and take the file there:"
            ]
        case .daemon:
            return [
                "Its key is new and nobody's: it holds the dataset, and no member lets it sync. "
                    + "While a member is left, join in another state directory and take the file "
                    + "there:"
            ]
        }
    }

    private func next(_ report: RestoreReport) -> [String] {
        guard report.role != nil else { return ["  \(program.rawValue) bundle apply FILE"] }
        return program == .daemon ? ["Next:  dossierd serve"] : []
    }

    /// A bundle that was made; `name` is whom it is for, where that was said.
    package func lines(made report: BundleReport, for name: String?) -> [String] {
        let whose = name.map { SafeText.line($0) } ?? "the other desk"
        let size = HumanNumbers.count(report.received, "changeset") + ", " + bytes(report.bytes)
        var text = size + "."
        if report.leftOut > 0 {
            text =
                size + "; \(HumanNumbers.grouped(report.leftOut)) that \(whose) has "
                + "\(report.leftOut == 1 ? "is" : "are") left out."
        } else if let name {
            text = size + ": everything, since nothing is known of what \(SafeText.line(name)) has."
        }
        if report.received == 0 { text += " Nothing is new for \(whose): no need to carry it." }
        return [SafeText.line(report.path)] + wrapped([text])
            + ["At the other desk:  dossier bundle apply FILE"]
    }

    /// What a bundle brought.
    package func lines(taken report: BundleReport) -> [String] {
        var texts = report.problems.prefix(Self.shown).map { "Refused: " + SafeText.line($0) }
        let more = report.refused - texts.count
        if more > 0 { texts.append("… and \(HumanNumbers.grouped(more)) more; they are not here.") }
        if report.waiting > 0 {
            texts.append(
                HumanNumbers.count(report.waiting, "changeset")
                    + " could not be taken: what they build on is not here. Take an earlier bundle "
                    + "first, or ask for one without --since and --for."
            )
        }
        let came = HumanNumbers.count(report.received, "changeset")
        let known = HumanNumbers.grouped(report.known)
        texts.append(
            report.received > 0
                ? "\(came) came, each checked; \(known) \(report.known == 1 ? "was" : "were") here already."
                : report.known == 0
                    ? "Nothing came, and nothing was changed."
                    : "Nothing new: \(HumanNumbers.count(report.known, "changeset")) "
                        + "\(report.known == 1 ? "was" : "were") here already."
        )
        return wrapped(texts)
    }

    private func bytes(_ count: Int) -> String { HumanNumbers.bytes(UInt64(max(0, count))) }
}

extension InspectionReport {
    /// The form for a pipe: the findings, one a row.
    package var rows: [[String]] { findings.map { [$0] } }
}

extension BackupReport {
    /// The form for a pipe: file, changesets, bytes, state digest.
    package var rows: [[String]] {
        [[path, String(changesets), String(bytes), stateDigest.hexadecimal]]
    }
}

extension RestoreReport {
    /// The form for a pipe: folder, changesets, changesets left out, state digest, role.
    package func rows(_ directory: String) -> [[String]] {
        [
            [
                directory, String(changesets), String(left), stateDigest.hexadecimal,
                role?.rawValue ?? "",
            ]
        ]
    }
}

extension BundleReport {
    /// The form for a pipe: file, changesets new or in it, known, waiting, refused, left out.
    package var rows: [[String]] {
        [[path] + [received, known, waiting, refused, leftOut].map(String.init)]
    }
}
