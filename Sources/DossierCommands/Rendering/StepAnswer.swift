internal import DossierCrypto
package import DossierNode
internal import DossierText

/// What an edit did: `add`, `set`, `link`, `remove`, `source add`.
package struct StepAnswer: Answer {
    /// What was done.
    package let result: StepResult
    /// Whether a daemon is set, so that there is somewhere to send it.
    package let hasRemote: Bool

    /// Reports a step.
    package init(_ result: StepResult, hasRemote: Bool) {
        self.result = result
        self.hasRemote = hasRemote
    }

    /// The name of the JSON object.
    package let schema = "dossier.step/1"
    /// The work is done without it.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard !result.isEmpty else { return ["Nothing to do: everything is as asked already."] }
        var lines = DiffForms.lines(result.changes, on: screen)
        for warning in result.warnings {
            lines += Ruled.lines(
                "",
                SafeText.line(warning),
                marks: [],
                on: screen,
                textStyle: .yellow
            )
        }
        let names = result.changesets.map { SafeText.line($0.short) }
        var saved = "Saved as " + (names.last ?? "")
        if names.count > 1 { saved += " (\(HumanNumbers.count(names.count, "changeset")))" }
        lines.append(saved + ", not sent yet.")
        return lines + Hints(next).lines(on: screen)
    }

    private var next: [String] {
        var commands: [String] = []
        if let entity = result.entity { commands.append(Hints.command("show", entity.id)) }
        if hasRemote { commands.append(Hints.command("push")) }
        return commands
    }

    /// The form for a pipe: id and changeset in each row.
    package var rows: [[String]] {
        result.changesets.map { [result.entity?.id ?? "", $0.short, $0.digest.base64URL] }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("entity", result.entity.map(ViewJSON.name) ?? .null),
            Member("changesets", .array(result.changesets.map(ViewJSON.changeset))),
            Member("changes", .array(result.changes.map(ViewJSON.diff))),
            Member("warnings", .strings(result.warnings)),
        ]
    }
}

/// `dossier resolve`: how a conflict ended.
package struct ResolvedAnswer: Answer {
    /// The conflict as it was.
    package let conflict: ConflictView
    /// How it ended.
    package let resolution: Resolution
    /// What was done.
    package let result: StepResult
    /// Whether a daemon is set.
    package let hasRemote: Bool
    /// How many conflicts are still open.
    package let remaining: Int

    /// Reports a resolution.
    package init(
        _ conflict: ConflictView,
        _ resolution: Resolution,
        _ result: StepResult,
        hasRemote: Bool,
        remaining: Int
    ) {
        self.conflict = conflict
        self.resolution = resolution
        self.result = result
        self.hasRemote = hasRemote
        self.remaining = remaining
    }

    /// The name of the JSON object.
    package let schema = "dossier.resolved/1"
    /// The work is done without it.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var text = Words.place(conflict) + " " + outcome
        let gone = conflict.sides.filter { !isKept($0) }.map { SafeText.line($0.letter) }
        switch gone.count {
        case 0: text += " Every version stays."
        case 1: text += " Version \(gone[0]) stays in the history."
        default: text += " Versions \(gone.joined(separator: ", ")) stay in the history."
        }
        var lines = Paragraph.lines(text, width: screen.layoutWidth)
        for warning in result.warnings {
            lines += Ruled.lines(
                "",
                SafeText.line(warning),
                marks: [],
                on: screen,
                textStyle: .yellow
            )
        }
        var next: [String] = []
        if remaining > 0 { next.append(Hints.command("conflicts")) }
        if hasRemote { next.append(Hints.command("push")) }
        return lines + Hints(next).lines(on: screen)
    }

    private func isKept(_ side: ConflictSide) -> Bool {
        switch resolution {
        case .both: true
        case .keep(let letters): letters.contains(side.letter)
        case .value(let value): side.answer == .value(value)
        }
    }

    private var outcome: String {
        switch resolution {
        case .both: return "keeps both."
        case .value(let value): return "is " + SafeText.line(value) + "."
        case .keep:
            let kept = conflict.sides.filter(isKept)
            let values = kept.map { side in
                switch side.answer {
                case .value: "is " + SafeText.line(side.display)
                case .withdrawn: "is withdrawn"
                case .removed: "is removed"
                case .kept: "is kept"
                }
            }
            return values.joined(separator: " and ") + "."
        }
    }

    /// The form for a pipe: number, entity, property, changeset.
    package var rows: [[String]] {
        [
            [
                String(conflict.number), conflict.entity.id, conflict.property,
                result.changesets.last?.short ?? "",
            ]
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("conflict", ViewJSON.conflict(conflict)),
            Member("changesets", .array(result.changesets.map(ViewJSON.changeset))),
            Member("changes", .array(result.changes.map(ViewJSON.diff))),
            Member("warnings", .strings(result.warnings)), Member("remaining", .integer(remaining)),
        ]
    }
}
