package import DossierNode
internal import DossierText

/// `dossier list`, `dossier search` and `dossier source list`: a table of entities.
package struct ListAnswer: Answer {
    /// What the table is of.
    package enum Kind: Hashable, Sendable {
        /// Entities in the order of their ids.
        case list
        /// What a search found, the best first.
        case search
        /// Sources.
        case sources
    }

    /// The entities.
    package let view: [EntitySummary]
    /// What the table is of.
    package let kind: Kind
    /// The command that shows what comes after a full page; nil at the end.
    package let more: String?

    /// Shows a table of entities.
    package init(_ view: [EntitySummary], kind: Kind, more: String? = nil) {
        self.view = view
        self.kind = kind
        self.more = more
    }

    /// The name of the JSON object.
    package var schema: String { kind == .search ? "dossier.search/1" : "dossier.list/1" }
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard !view.isEmpty else { return [nothing] }
        var columns = [Table.Column("name"), Table.Column("id"), Table.Column("type")]
        columns += [Table.Column("statements", alignment: .trailing), Table.Column("remarks")]
        var table = Table(columns: columns)
        for line in view {
            table.append([
                Table.Cell(line.caption, style: .bold), Table.Cell(line.id),
                Table.Cell(line.type), Table.Cell(HumanNumbers.grouped(line.statements)),
                Table.Cell(remarks(line), style: .yellow),
            ])
        }
        let lines = table.lines(width: screen.width, mode: screen.mode)
        return lines + lookAlikes(on: screen) + [
            "",
            HumanNumbers.count(view.count, noun, plural)
                + (more == nil ? "." : ", and more follow."),
        ]
            + Hints(next).lines(on: screen)
    }

    /// Which entities of the table may be taken for which others.
    private func lookAlikes(on screen: Screen) -> [String] {
        let found = view.filter { !$0.looksLike.isEmpty }
        guard !found.isEmpty else { return [] }
        let sentences = found.prefix(Self.shownLookAlikes).flatMap { line in
            let others = line.looksLike.map { SafeText.line($0) }.joined(separator: ", ")
            return Ruled.lines(
                "",
                "\(SafeText.line(line.id)) looks like \(others).",
                marks: [],
                on: screen,
                textStyle: .yellow
            )
        }
        let rest = found.count - Self.shownLookAlikes
        return [""] + sentences + (rest > 0 ? ["… and \(HumanNumbers.grouped(rest)) more."] : [])
    }

    /// The most entities whose look-alikes are named below the table.
    private static let shownLookAlikes = 8

    private var noun: String { kind == .sources ? "source" : kind == .search ? "hit" : "entity" }
    private var plural: String? { kind == .list ? "entities" : nil }

    private var nothing: String {
        switch kind {
        case .list: "No entity fits."
        case .search: "Nothing was found."
        case .sources: "There are no sources yet."
        }
    }

    private var next: [String] {
        if let more { return [more] }
        guard kind == .search, let first = view.first else { return [] }
        return [Hints.command("show", first.id)]
    }

    private func remarks(_ line: EntitySummary) -> String {
        var remarks: [String] = []
        if !line.looksLike.isEmpty { remarks.append("look-alike") }
        switch LookAlike.oddity(line.caption) {
        case .invisibleCharacters: remarks.append("invisible characters")
        case .mixedScripts: remarks.append("mixed scripts")
        case nil: break
        }
        if line.hasConflict { remarks.append("conflict") }
        if line.unsourced > 0 {
            remarks.append("\(HumanNumbers.grouped(line.unsourced)) unsourced")
        }
        return remarks.joined(separator: ", ")
    }

    /// The form for a pipe: id, type, caption, statements, unsourced, conflict, doubts.
    ///
    /// Columns are only added, at the end.
    package var rows: [[String]] {
        view.map { line in
            [
                line.id, line.type, line.caption, String(line.statements),
                String(line.unsourced), String(line.hasConflict),
                (line.looksLike.map { "look-alike:" + $0 }
                    + [LookAlike.oddity(line.caption)?.code].compactMap(\.self))
                    .joined(separator: ","),
            ]
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("more", .bool(more != nil)),
            Member(
                "entities",
                .array(
                    view.map { line in
                        .object([
                            Member("id", .string(line.id)),
                            Member("type", .string(line.type)),
                            Member("caption", .string(line.caption)),
                            Member("statements", .integer(line.statements)),
                            Member("unsourced", .integer(line.unsourced)),
                            Member("conflict", .bool(line.hasConflict)),
                            Member("looksLike", .strings(line.looksLike)),
                            Member("oddity", .optional(LookAlike.oddity(line.caption)?.code)),
                        ])
                    }
                )
            ),
        ]
    }
}
