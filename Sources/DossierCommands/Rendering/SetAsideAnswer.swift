internal import DossierCrypto
package import DossierNode
internal import DossierText

/// The forms of one changeset that is set aside.
enum SetAsideForms {
    static func lines(_ view: SetAsideView, on screen: Screen, indent: Int) -> [String] {
        let head = Ruled.spaces(indent) + SafeText.line(view.changeset.short) + "  "
        let when = screen.day(view.time)
        let message = view.message.map { "  " + SafeText.line($0) } ?? ""
        var lines = Ruled.lines(head, when + message, marks: [], on: screen)
        let inner = Ruled.spaces(indent + 2)
        for statement in view.statements {
            let place =
                "\(SafeText.line(statement.entity.caption)) / \(Words.label(statement.label))"
            lines += Ruled.lines(
                inner,
                "\(place)  \(SafeText.line(statement.display))",
                marks: [],
                on: screen
            )
        }
        let rest = view.statementCount - view.statements.count
        if rest > 0 { lines.append("\(inner)and \(HumanNumbers.grouped(rest)) more") }
        return lines
    }

    static func json(_ view: SetAsideView) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("changeset", ViewJSON.changeset(view.changeset)),
            Member("author", ViewJSON.author(view.author)), Member("time", .time(view.time)),
            Member("message", .optional(view.message)), Member("cause", .string(view.cause)),
            Member("reason", .string(view.reason)),
            Member("nothingLeft", .bool(view.isNothingLeft)),
            Member("statementCount", .integer(view.statementCount)),
            Member(
                "statements",
                .array(
                    view.statements.map { statement in
                        .object([
                            Member("entity", .string(statement.entity.id)),
                            Member("label", .string(statement.label)),
                            Member("display", .string(statement.display)),
                        ])
                    }
                )
            ),
        ])
    }
}

/// `dossier peers set-aside`: what is held and does not count.
package struct SetAsideAnswer: Answer {
    /// The changesets.
    package let view: [SetAsideView]

    /// Shows changesets.
    package init(_ view: [SetAsideView]) { self.view = view }

    /// The name of the JSON object.
    package let schema = "dossier.set-aside/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard !view.isEmpty else { return ["Nothing is set aside."] }
        var lines: [String] = []
        for item in view {
            lines += SetAsideForms.lines(item, on: screen, indent: 0)
            lines += Ruled.lines(
                "  ",
                "not counted: " + SafeText.line(item.reason),
                marks: [],
                on: screen
            )
            if item.isNothingLeft { lines.append("  nothing left to adopt") }
        }
        let done = view.count(where: \.isNothingLeft)
        let summary =
            "\(HumanNumbers.count(view.count, "changeset")), held everywhere, without effect"
            + (done == 0 ? "." : "; \(HumanNumbers.grouped(done)) with nothing left to adopt.")
        return lines + [""] + Ruled.lines("", summary, marks: [], on: screen)
    }

    /// The form for a pipe: changeset, author, time, cause, reason, statements, message, digest, `nothing-left` or
    /// nothing.
    package var rows: [[String]] {
        view.map { item in
            [
                item.changeset.short, item.author.name, PipeCell.time(item.time), item.cause,
                item.reason, String(item.statementCount), item.message ?? "",
                item.changeset.digest.base64URL, item.isNothingLeft ? "nothing-left" : "",
            ]
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        [JSONText.Member("changesets", .array(view.map(SetAsideForms.json)))]
    }
}
