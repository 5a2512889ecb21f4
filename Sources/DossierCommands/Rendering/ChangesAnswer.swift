package import DossierNode
internal import DossierText

/// `dossier diff`: what is not sent yet, value by value.
package struct ChangesAnswer: Answer {
    /// The changes.
    package let view: ChangesView
    /// Whether a daemon is set, so that there is somewhere to send them.
    package let hasRemote: Bool

    /// Shows changes.
    package init(_ view: ChangesView, hasRemote: Bool) {
        self.view = view
        self.hasRemote = hasRemote
    }

    /// The name of the JSON object.
    package let schema = "dossier.diff/1"
    /// It is asked for.
    package let isReport = false

    /// Whether there are any, for `--exit-code`.
    package var hasChanges: Bool { view.changesets > 0 }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard hasChanges else { return ["Nothing to send: no change since the last push."] }
        let changes = view.entities.map(\.entries.count).reduce(0, +)
        let counted =
            view.entities.count < view.entityCount
            ? "" : "\(HumanNumbers.count(changes, "change")) in "
        var lines = [
            "Not sent yet: " + counted
                + HumanNumbers.count(view.entityCount, "entity", "entities"), "",
        ]
        lines += DiffForms.lines(view.entities, on: screen)
        if view.entities.count < view.entityCount {
            lines.append("… \(HumanNumbers.grouped(view.entityCount - view.entities.count)) more")
        }
        return lines + Hints(hasRemote ? [Hints.command("push")] : []).lines(on: screen)
    }

    /// The form for a pipe: a change in each row, as
    /// id, property, change, value, replaced values, source, reason, author.
    package var rows: [[String]] { DiffForms.rows(view.entities) }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        [JSONText.Member("changes", ViewJSON.changes(view))]
    }
}

/// The forms of changes, value by value.
enum DiffForms {
    static func lines(_ entities: [EntityDiff], on screen: Screen) -> [String] {
        let labels = entities.flatMap(\.entries).map { Words.label($0.label).displayWidth }
        let column = min(20, labels.max() ?? 0)
        return entities.flatMap { entity -> [String] in
            let mark = entity.isNew ? "new" : entity.isGone ? "removed" : ""
            let head = Ruled.lines(
                "",
                SafeText.line(entity.entity.caption),
                marks: mark.isEmpty ? [] : [Ruled.Mark(mark)],
                on: screen,
                textStyle: .bold
            )
            return head + entity.entries.flatMap { line($0, column: column, on: screen) }
        }
    }

    private static func line(_ entry: DiffEntry, column: Int, on screen: Screen) -> [String] {
        let sign = DiffSign(entry.change)
        let label = Words.label(entry.label).truncated(to: column).padded(to: column)
        let value = SafeText.line(entry.display)
        let old = sign.replaced.map { SafeText.line($0) }.joined(separator: ", ")
        var text = old.isEmpty ? value : old + " -> " + value
        switch entry.change {
        case .supported: text += "   (one more source)"
        case .weakened: text += "   (one source less)"
        case .added, .withdrawn, .replaced: break
        }
        if let reason = entry.reason { text += "   why: " + SafeText.line(reason) }
        let marks =
            entry.source.map { [Ruled.Mark(SafeText.line($0).truncated(to: 24), .dim)] } ?? []
        return Ruled.lines(
            "  \(sign.sign) \(label)  ",
            text,
            marks: marks,
            on: screen,
            textStyle: sign.style
        )
    }

    static func rows(_ entities: [EntityDiff]) -> [[String]] {
        entities.flatMap { entity in
            entity.entries.map { entry in
                let sign = DiffSign(entry.change)
                return [
                    entity.entity.id, entry.property, sign.name, entry.value,
                    sign.replaced.joined(separator: ","), entry.source ?? "", entry.reason ?? "",
                    entry.author.name,
                ]
            }
        }
    }
}
