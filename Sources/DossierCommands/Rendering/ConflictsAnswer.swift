package import DossierNode
internal import DossierText

/// `dossier conflicts`: the open conflicts with their versions and how to end them.
package struct ConflictsAnswer: Answer {
    /// The conflicts.
    package let view: [ConflictView]

    /// The entities of which not everything could be compared.
    package let uncompared: [EntityName]

    /// Shows conflicts.
    package init(_ view: [ConflictView], uncompared: [EntityName] = []) {
        self.view = view
        self.uncompared = uncompared
    }

    /// The most entities that are told to be compared in part.
    private static let shownUncompared = 5

    /// The name of the JSON object.
    package let schema = "dossier.conflicts/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let rest = doubts(on: screen)
        guard !view.isEmpty else {
            return rest.isEmpty ? ["No open conflicts."] : ["No open conflicts were found."] + rest
        }
        var lines: [String] = []
        for conflict in view {
            if !lines.isEmpty { lines.append("") }
            lines += one(conflict, on: screen)
        }
        return lines + [""] + ways(on: screen) + (rest.isEmpty ? [] : [""] + rest)
    }

    private func doubts(on screen: Screen) -> [String] {
        var lines = uncompared.prefix(Self.shownUncompared).flatMap { entity in
            Ruled.lines(
                "",
                SideForms.uncompared(entity),
                marks: [],
                on: screen,
                textStyle: .yellow
            )
        }
        if uncompared.count > Self.shownUncompared {
            let count = HumanNumbers.grouped(uncompared.count - Self.shownUncompared)
            lines.append("… and of \(count) more.")
        }
        return lines
    }

    private func one(_ conflict: ConflictView, on screen: Screen) -> [String] {
        let head = "\(conflict.number)  "
        var lines = Ruled.lines(
            head,
            Words.place(conflict),
            marks: [Ruled.Mark("open since " + screen.day(conflict.openSince), .dim)],
            on: screen,
            textStyle: .bold
        )
        let answers = conflict.sides.map(Words.answer)
        let authors = conflict.sides.map(Words.authors)
        let answerWidth = min(28, answers.map(\.displayWidth).max() ?? 0)
        let authorWidth = min(20, authors.map(\.displayWidth).max() ?? 0)
        for (position, side) in conflict.sides.enumerated() {
            let long = answers[position].displayWidth > answerWidth
            let answer = long ? answers[position] : answers[position].padded(to: answerWidth)
            let remark = SideForms.remark(side)
            let text =
                answer + "   " + authors[position].padded(to: authorWidth)
                + (remark.isEmpty ? "" : "   " + remark)
            let start = Ruled.spaces(head.count) + SafeText.line(side.letter) + "  "
            lines += Ruled.lines(
                start,
                Ruled.trimmed(text),
                marks: sources(of: side, in: conflict).map { Ruled.Mark($0, .dim) },
                on: screen
            )
        }
        return lines
    }

    private func sources(of side: ConflictSide, in conflict: ConflictView) -> [String] {
        var numbers: [Int] = []
        for support in side.supports {
            if let number = support.sourceNumber, !numbers.contains(number) {
                numbers.append(number)
            }
        }
        guard let first = numbers.sorted().first else { return [] }
        let title = conflict.sources.first { $0.number == first }?.title
        let rest = numbers.count > 1 ? ", …" : ""
        return [
            "[\(first)]" + (title.map { " " + SafeText.line($0).truncated(to: 24) } ?? "") + rest
        ]
    }

    private func ways(on screen: Screen) -> [String] {
        guard let first = view.first else { return [] }
        let number = String(first.number)
        let letter = first.sides.last?.letter ?? "a"
        var ways = [
            ("keep one", Hints.command("resolve", number, "--keep", letter, "--why", "REASON"))
        ]
        if !first.isSingleValued {
            ways.append(("keep both", Hints.command("resolve", number, "--both")))
        }
        ways.append(
            (
                "new value",
                Hints.command("resolve", number, "--value", "VALUE", "--source", "SOURCE")
            )
        )
        return ways.map { "   " + $0.0.padded(to: 12) + screen.paint(screen.here($0.1), .cyan) }
    }

    /// The form for a pipe: a side in each row, as
    /// number, entity, property, letter, answer, value, authors, first stated, sources; and one with the answer
    /// `uncompared` for each entity of which not everything could be compared.
    package var rows: [[String]] {
        sides + uncompared.map { ["", $0.id, "", "", "uncompared", "", "", "", ""] }
    }

    private var sides: [[String]] {
        view.flatMap { conflict in
            conflict.sides.map { side in
                [
                    String(conflict.number), conflict.entity.id, conflict.property, side.letter,
                    SideForms.kind(side), SideForms.value(side),
                    side.supports.map(\.author.name).joined(separator: ","),
                    PipeCell.time(side.time),
                    side.supports.compactMap(\.source).joined(separator: ","),
                ]
            }
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        [
            JSONText.Member("conflicts", .array(view.map(ViewJSON.conflict))),
            JSONText.Member(
                "uncompared",
                uncompared.isEmpty ? .absent : .array(uncompared.map(ViewJSON.name))
            ),
        ]
    }
}

/// The forms of one side of a conflict.
enum SideForms {
    /// Says that an entity may have more conflicts.
    static func uncompared(_ entity: EntityName) -> String {
        "Not everything of \(SafeText.line(entity.caption)) could be compared: "
            + "there may be more conflicts."
    }

    static func kind(_ side: ConflictSide) -> String {
        switch side.answer {
        case .value: "value"
        case .withdrawn: "withdrawn"
        case .removed: "removed"
        case .kept: "kept"
        }
    }

    static func value(_ side: ConflictSide) -> String {
        switch side.answer {
        case .value(let value): value
        case .withdrawn, .removed, .kept: ""
        }
    }

    /// The first text that says why: the source's own words, a reason or a note.
    static func remark(_ side: ConflictSide) -> String {
        for support in side.supports {
            if let text = support.original ?? support.reason ?? support.note {
                return "\"" + SafeText.line(text).truncated(to: 48) + "\""
            }
        }
        return ""
    }
}
