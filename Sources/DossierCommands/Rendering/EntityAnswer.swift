package import DossierNode
internal import DossierText

/// `dossier show`: one dossier, each line with the numbers of its sources.
package struct EntityAnswer: Answer {
    /// What it shows.
    package let view: EntityView
    /// Whether long lists and the details of links are shown in full.
    package let showsAll: Bool

    /// Shows an entity.
    package init(_ view: EntityView, showsAll: Bool = false) {
        self.view = view
        self.showsAll = showsAll
    }

    /// The name of the JSON object.
    package let schema = "dossier.entity/1"
    /// It is asked for.
    package let isReport = false

    /// The most values of one property that are shown without `--all`.
    static let shownValues = 8
    /// The most links of one label that are shown without `--all`.
    static let shownLinks = 20

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let type = view.typeLabel.isEmpty ? view.name.type : view.typeLabel
        var lines = Ruled.edges(
            SafeText.line(view.name.caption),
            SafeText.line(type) + "  " + SafeText.line(view.name.id),
            on: screen,
            style: .bold
        )
        lines += markers(on: screen)
        for sentence in NameDoubts(view).sentences {
            lines += Ruled.lines("  ", sentence, marks: [], on: screen, textStyle: .yellow)
        }
        if view.isUncompared {
            let sentence = SideForms.uncompared(view.name)
            lines += Ruled.lines("  ", sentence, marks: [], on: screen, textStyle: .yellow)
        }
        let layout = EntityLayout(view: view, showsAll: showsAll, screen: screen)
        for property in view.properties { lines += layout.property(property, indent: 2) }
        lines += view.erasures.flatMap { ErasureForms.lines($0, on: screen, indent: 2) }
        let links = layout.links()
        if !links.isEmpty { lines += [""] + links }
        let sources = layout.sources()
        if !sources.isEmpty { lines += [""] + sources }
        return lines + Hints(next(layout)).lines(on: screen)
    }

    private func markers(on screen: Screen) -> [String] {
        view.markers.flatMap { marker in
            let reason = marker.reason.map { ": " + SafeText.line($0) } ?? ""
            let rest = view.isRemoved ? "" : " What was stated without knowing of it is shown."
            let text =
                "removed by \(Words.author(marker.author)), \(screen.time(marker.time))" + reason
                + "." + rest
            return Ruled.lines("  ", text, marks: [], on: screen, textStyle: .yellow)
        }
    }

    private func next(_ layout: EntityLayout) -> [String] {
        guard !view.properties.isEmpty else { return [Hints.command("log", view.name.id)] }
        var commands = [Hints.command("why", view.name.id)]
        if layout.hasConflict { commands.append(Hints.command("conflicts", view.name.id)) }
        if layout.isShortened, !showsAll {
            commands.append(Hints.command("show", view.name.id, "--all"))
        }
        return commands
    }

    /// The form for a pipe: a value in each row, as
    /// id, property, value, language, sources, authors, first stated, conflict, link, doubts.
    ///
    /// Columns are only added, at the end.
    package var rows: [[String]] {
        let doubts = NameDoubts(view)
        func rows(_ property: PropertyView, _ entity: String, _ link: String) -> [[String]] {
            property.values.map { value in
                [
                    entity, property.property, value.value, value.language ?? "",
                    unique(value.supports.compactMap(\.source)),
                    unique(value.supports.map(\.author.name)),
                    PipeCell.time(value.supports.map(\.time).min() ?? 0),
                    value.conflict.map(String.init) ?? "", link,
                    link.isEmpty
                        ? doubts.codes(of: property.property, value.value).joined(separator: ",")
                        : "",
                ]
            }
        }
        return view.properties.flatMap { rows($0, view.name.id, "") }
            + view.links.flatMap { link in
                link.properties.flatMap { rows($0, link.entity.id, link.label) }
            }
    }

    private func unique(_ texts: [String]) -> String {
        var seen: [String] = []
        for text in texts where !seen.contains(text) { seen.append(text) }
        return seen.joined(separator: ",")
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("entity", ViewJSON.name(view.name)),
            Member("typeLabel", .string(view.typeLabel)),
            Member("removed", .bool(view.isRemoved)),
            Member("properties", .array(view.properties.map(ViewJSON.property))),
            Member("links", .array(view.links.map(link))),
            Member("linkCount", .integer(view.linkCount)),
            Member("sources", .array(view.sources.map(ViewJSON.source))),
            Member("conflicts", .array(view.conflicts.map(ViewJSON.conflict))),
            Member("uncompared", view.isUncompared ? .bool(true) : .absent),
            Member("markers", .array(view.markers.map(marker))),
            Member("erasures", .array(view.erasures.map(ErasureForms.json))),
            Member("doubts", .array(NameDoubts(view).members)),
        ]
    }

    private func link(_ link: LinkView) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("entity", ViewJSON.name(link.entity)), Member("label", .string(link.label)),
            Member("via", .strings(link.via)),
            Member("other", link.other.map(ViewJSON.name) ?? .absent),
            Member("text", .string(link.text)), Member("start", .optional(link.start)),
            Member("end", .optional(link.end)),
            Member("properties", .array(link.properties.map(ViewJSON.property))),
        ])
    }

    private func marker(_ marker: MarkerView) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("author", ViewJSON.author(marker.author)), Member("time", .time(marker.time)),
            Member("changeset", ViewJSON.changeset(marker.changeset)),
            Member("reason", .optional(marker.reason)),
        ])
    }
}
