internal import DossierNode
internal import DossierText

/// Lays out the lines of one dossier: labels in a column, marks at the right edge.
struct EntityLayout {
    let view: EntityView
    let showsAll: Bool
    let screen: Screen

    /// The widest column of labels.
    private static let labelLimit = 20

    /// Whether any line shows a conflict.
    var hasConflict: Bool {
        !view.conflicts.isEmpty
            || view.properties.flatMap(\.values).contains { $0.conflict != nil }
            || view.links.contains { !$0.conflicts.isEmpty }
    }

    /// Whether something is left out.
    var isShortened: Bool {
        view.properties.contains { $0.values.count > EntityAnswer.shownValues }
            || view.linkCount > view.links.count
            || groups.contains { $0.links.count > EntityAnswer.shownLinks }
            || view.links.contains { $0.properties.contains { !isContested($0) } }
    }

    private var labelWidth: Int {
        let labels = view.properties.map(\.label) + view.links.map(\.label)
        let widths = labels.map { Words.label($0).displayWidth }
        // What is shown of a link itself stands two cells further in.
        let inner = view.links.flatMap(\.properties).filter { showsAll || isContested($0) }
            .map { Words.label($0.label).displayWidth + 2 }
        return min(Self.labelLimit, (widths + inner).max() ?? 0)
    }

    /// One property, a value a line.
    func property(_ property: PropertyView, indent: Int) -> [String] {
        var lines: [String] = []
        let column = max(0, labelWidth + 2 - indent)
        let head = Words.label(property.label).truncated(to: max(column, 8)).padded(to: column)
        let limit = showsAll ? property.values.count : EntityAnswer.shownValues
        for (position, value) in property.values.prefix(limit).enumerated() {
            let start = Ruled.spaces(indent) + (position == 0 ? head : Ruled.spaces(column)) + "  "
            lines += Ruled.lines(
                start,
                text(of: value),
                marks: marks(of: value),
                on: screen,
                textStyle: value.conflict != nil ? .yellow : value.isCorrected ? .dim : nil
            )
        }
        if property.values.count > limit {
            let more = HumanNumbers.grouped(property.values.count - limit)
            lines.append(Ruled.spaces(indent + column + 2) + "… \(more) more")
        }
        return lines
    }

    private func text(of value: ValueView) -> String {
        let text = Words.value(value.display, bound: value.bound)
        guard value.conflict != nil else { return text }
        var names: [String] = []
        for support in value.supports {
            let name = Words.author(support.author)
            if !names.contains(name) { names.append(name) }
        }
        return text + "   " + names.prefix(3).joined(separator: ", ")
    }

    private func marks(of value: ValueView) -> [Ruled.Mark] {
        var marks: [Ruled.Mark] = []
        if value.isCorrected { marks.append(Ruled.Mark("(corrected)", .dim)) }
        if value.isReturned, !value.supports.isEmpty {
            marks.append(Ruled.Mark("(returned)", .dim))
        }
        if !value.supports.isEmpty, !value.isSent { marks.append(Ruled.Mark("(not sent)", .dim)) }
        if let conflict = value.conflict {
            marks.append(Ruled.Mark("conflict \(conflict)", .yellow))
        }
        let numbers = value.sourceNumbers
        let source = numbers.isEmpty ? "no source" : Words.numbers(numbers)
        marks.append(Ruled.Mark(source, numbers.isEmpty ? .yellow : .dim))
        return marks
    }

    /// Links under one label.
    private struct Group {
        var label: String
        var links: [LinkView]
    }

    private var groups: [Group] {
        var groups: [Group] = []
        for link in view.links {
            if let last = groups.indices.last, groups[last].label == link.label {
                groups[last].links.append(link)
            } else {
                groups.append(Group(label: link.label, links: [link]))
            }
        }
        return groups
    }

    /// What points here, grouped by label.
    func links() -> [String] {
        var lines: [String] = []
        for group in groups {
            let limit = showsAll ? group.links.count : EntityAnswer.shownLinks
            for (position, link) in group.links.prefix(limit).enumerated() {
                let label = position == 0 ? Words.label(group.label) : ""
                let head = "  " + label.truncated(to: max(labelWidth, 8)).padded(to: labelWidth)
                lines += one(link, head + "  ")
            }
            if group.links.count > limit {
                lines.append(Ruled.spaces(labelWidth + 4) + "… \(group.links.count - limit) more")
            }
        }
        if view.linkCount > view.links.count {
            let more = HumanNumbers.grouped(view.linkCount - view.links.count)
            lines.append(Ruled.spaces(labelWidth + 4) + "… \(more) more that point here")
        }
        return lines
    }

    private func one(_ link: LinkView, _ head: String) -> [String] {
        let period = Words.period(link.start, link.end)
        let text = SafeText.line(link.text) + (period.map { ", " + $0 } ?? "")
        let numbers = link.sourceNumbers
        let marks =
            numbers.isEmpty
            ? [Ruled.Mark("no source", .yellow)] : [Ruled.Mark(Words.numbers(numbers), .dim)]
        var lines = Ruled.lines(head, text, marks: marks, on: screen)
        for part in link.properties where showsAll || isContested(part) {
            lines += property(part, indent: 4)
        }
        return lines
    }

    private func isContested(_ property: PropertyView) -> Bool {
        property.values.contains { $0.conflict != nil }
    }

    /// The numbered sources, in two columns where they fit.
    func sources() -> [String] {
        let texts = view.sources.map { source in
            "[\(source.number)] " + SourceForms.text(source, among: view.sources)
        }
        let column = screen.layoutWidth / 2
        guard texts.allSatisfy({ $0.displayWidth < column - 1 }) else {
            return texts.flatMap { text in
                Paragraph.lines(text, width: screen.layoutWidth, rest: 4)
            }
        }
        return stride(from: 0, to: texts.count, by: 2).map { position in
            guard position + 1 < texts.count else { return texts[position] }
            return texts[position].padded(to: column) + texts[position + 1]
        }
    }
}

/// The forms of sources.
enum SourceForms {
    /// Title, publisher and date, and what it copies.
    static func text(_ source: SourceView, among sources: [SourceView]) -> String {
        var text = SafeText.line(source.title)
        let extra = [source.publisher, source.date].compactMap { $0 }.map { SafeText.line($0) }
        if !extra.isEmpty { text += ", " + extra.joined(separator: ", ") }
        guard !source.copiedFrom.isEmpty else { return text }
        let copied = source.copiedFrom.map { id in
            sources.first { $0.id == id }.map { "[\($0.number)]" } ?? SafeText.line(id)
        }
        return text + " (copied from " + copied.joined(separator: ", ") + ")"
    }
}
