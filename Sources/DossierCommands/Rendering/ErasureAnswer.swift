internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier erase`: what it takes, or would take.
package struct ErasureAnswer: Answer {
    /// What goes.
    package let view: ErasureView
    /// Whether a daemon is set.
    package let hasRemote: Bool
    /// Whether the bytes here go at once.
    package let endsGrace: Bool

    /// Reports an erasure, or what would be erased.
    package init(_ view: ErasureView, hasRemote: Bool, endsGrace: Bool = false) {
        self.view = view
        self.hasRemote = hasRemote
        self.endsGrace = endsGrace
    }

    /// The name of the JSON object.
    package let schema = "dossier.erasure/1"
    /// The work is done without it.
    package var isReport: Bool { view.changeset != nil }

    private var entity: String { SafeText.line(view.entity.caption) }
    private var parts: String { HumanNumbers.count(view.partCount, "part") }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard let changeset = view.changeset else { return preview(on: screen) }
        var lines = ["Erased \(parts) of \(entity)."]
        if endsGrace {
            lines.append("The bytes on this computer are destroyed.")
        } else if let due = view.due {
            lines.append("The bytes here are destroyed on \(screen.time(due)).")
            lines.append("At once:  " + screen.here(Hints.command("erase", "--now")))
        }
        lines.append("Saved as \(SafeText.line(changeset.short)), not sent yet.")
        return lines + Hints(hasRemote ? [Hints.command("push")] : []).lines(on: screen)
    }

    private func paragraph(_ text: String, on screen: Screen, _ style: Style? = nil) -> [String] {
        Ruled.lines("  ", text, marks: [], on: screen, textStyle: style)
    }

    private func preview(on screen: Screen) -> [String] {
        var lines = Ruled.lines(
            "",
            "Erase \(parts) of \(entity): \(SafeText.line(view.why))",
            marks: [],
            on: screen,
            textStyle: .bold
        )
        for part in view.parts { lines += self.part(part, on: screen) }
        let hidden = view.partCount - view.messages - view.parts.count
        if hidden > 0 { lines.append("  and \(hidden) more") }
        lines.append("")
        lines += paragraph(count, on: screen)
        if view.others > 0 {
            lines += paragraph(
                "\(HumanNumbers.count(view.others, "other value")) of the same step "
                    + (view.others == 1
                        ? "goes with it: state it again afterwards."
                        : "go with it: state them again afterwards."),
                on: screen,
                .yellow
            )
        }
        for message in view.keptMessages {
            lines += paragraph(
                "This message stays, unless you give --messages: \(SafeText.line(message))",
                on: screen,
                .yellow
            )
        }
        lines += paragraph(after, on: screen)
        let note =
            view.leavesNote
            ? "A note stays with \(SafeText.line(view.entity.id)): erased, by whom, when and why."
            : "No note says of which entity; the reason stays in the log."
        return lines + paragraph(note, on: screen)
    }

    private var count: String {
        var text =
            view.asked == 0
            ? "Nothing of it is stated now; the history forgets it."
            : "\(HumanNumbers.count(view.asked, "value")) stated now, and every earlier one above, will be forgotten."
        if view.messages > 0 {
            text += " \(HumanNumbers.count(view.messages, "message")) of those steps too."
        }
        return text
    }

    private var after: String {
        let here = endsGrace ? "at once here, and 72 hours later elsewhere" : "72 hours later"
        return
            "Every copy forgets them when it hears of this and destroys the bytes \(here). A copy "
            + "that is offline keeps its own until it hears; backups, bundles and exports made "
            + "before keep theirs."
    }

    private func part(_ part: ErasedPartView, on screen: Screen) -> [String] {
        var lines = [
            "  \(SafeText.line(part.changeset.short))  \(Words.author(part.author)), "
                + screen.time(part.time)
        ]
        for statement in part.statements {
            let text = Words.label(statement.label) + ": " + SafeText.line(statement.display)
            var marks: [Ruled.Mark] = []
            if !statement.isAsked { marks.append(Ruled.Mark("goes with it", .yellow)) }
            if !statement.isLive { marks.append(Ruled.Mark("not stated any more", .dim)) }
            lines += Ruled.lines("    ", text, marks: marks, on: screen)
        }
        let rest = part.statementCount - part.statements.count
        if rest > 0 { lines.append("    and \(HumanNumbers.grouped(rest)) more") }
        return lines
    }

    /// The form for a pipe: entity, changeset that erases, part, when the bytes here go.
    package var rows: [[String]] {
        view.names.map { name in
            [
                view.entity.id, view.changeset?.short ?? "", name.text,
                view.due.map(PipeCell.time) ?? "",
            ]
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("entity", ViewJSON.name(view.entity)),
            Member("parts", .strings(view.names.map(\.text))),
            Member("asked", .integer(view.asked)), Member("others", .integer(view.others)),
            Member("messages", .integer(view.messages)),
            Member("keptMessages", .strings(view.keptMessages)),
            Member("note", .bool(view.leavesNote)), Member("why", .string(view.why)),
            Member("changeset", view.changeset.map(ViewJSON.changeset) ?? .null),
            Member("due", view.due.map(JSONText.time) ?? .null),
        ]
    }
}

/// `dossier erase --now`: what was destroyed.
package struct DestroyedAnswer: Answer {
    /// How many parts.
    package let count: Int

    /// Reports it.
    package init(count: Int) { self.count = count }

    /// The name of the JSON object.
    package let schema = "dossier.destroyed/1"
    /// The work is done without it.
    package let isReport = true

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard count > 0 else { return ["No erased bytes are left on this computer."] }
        return [
            "The bytes of \(HumanNumbers.count(count, "erased part")) on this computer are destroyed."
        ]
    }

    /// The form for a pipe: how many parts.
    package var rows: [[String]] { [[String(count)]] }

    /// The members of the JSON object.
    package var members: [JSONText.Member] { [JSONText.Member("parts", .integer(count))] }
}

/// The forms of what remains of an erasure.
enum ErasureForms {
    static func lines(_ note: ErasureNote, on screen: Screen, indent: Int) -> [String] {
        var text =
            "\(HumanNumbers.count(note.parts, "part")) erased by \(Words.author(note.author)), "
            + "\(screen.time(note.time)), \(SafeText.line(note.changeset.short))"
        if let reason = note.reason { text += ": " + SafeText.line(reason) }
        var lines = Ruled.lines(
            Ruled.spaces(indent),
            text,
            marks: note.isCounted ? [] : [Ruled.Mark("does not count", .yellow)],
            on: screen,
            textStyle: .yellow
        )
        guard note.waiting > 0 else { return lines }
        let when = note.due.map { "on \(screen.time($0))" } ?? "72 hours after the next command"
        lines += Ruled.lines(
            Ruled.spaces(indent + 2),
            "Its bytes on this computer are destroyed \(when).",
            marks: [],
            on: screen,
            textStyle: .dim
        )
        return lines
    }

    static func json(_ note: ErasureNote) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("author", ViewJSON.author(note.author)), Member("time", .time(note.time)),
            Member("changeset", ViewJSON.changeset(note.changeset)),
            Member("reason", .optional(note.reason)), Member("parts", .integer(note.parts)),
            Member("counted", .bool(note.isCounted)), Member("waiting", .integer(note.waiting)),
            Member("due", note.due.map(JSONText.time) ?? .null),
        ])
    }
}
