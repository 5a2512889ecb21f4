extension Table {
    /// The width of each column so that a line fits `room` cells, as far as it can.
    func fittedWidths(_ texts: [[String]], room: Int) -> [Int] {
        var widths = columns.indices.map { column in
            texts.map { $0[column].displayWidth }.max() ?? 0
        }
        let available = room - Table.gap * (columns.count - 1)
        var excess = widths.reduce(0, +) - available
        if excess > 0, let flexible = columns.firstIndex(where: \.isFlexible) {
            let given = min(excess, max(0, widths[flexible] - Table.minimumWidth))
            widths[flexible] -= given
            excess -= given
        }
        // Level the widest columns first, so that short ones stay whole.
        while excess > 0, let widest = widest(widths) {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func widest(_ widths: [Int]) -> Int? {
        let candidates = widths.indices.filter { widths[$0] > Table.minimumWidth }
        return candidates.max { widths[$0] < widths[$1] }
    }

    /// One row, over as many lines as its flexible cell takes.
    func render(
        _ texts: [String],
        styles: [Style?],
        widths: [Int],
        indent: Int,
        mode: ColorMode
    ) -> [String] {
        let flexible = columns.firstIndex(where: \.isFlexible)
        let cells = columns.indices.map { column in
            column == flexible
                ? wrapped(texts[column], width: widths[column])
                : [texts[column].truncated(to: widths[column])]
        }
        let height = cells.map(\.count).max() ?? 1
        return (0..<height).map { line in
            let parts = columns.indices.map { column in
                line < cells[column].count ? cells[column][line] : ""
            }
            return join(parts, styles: styles, widths: widths, indent: indent, mode: mode)
        }
    }

    /// Keeps a fitting text as it is, double spaces and all.
    private func wrapped(_ text: String, width: Int) -> [String] {
        if text.displayWidth <= width { return [text] }
        return Paragraph.lines(text, width: max(width, Paragraph.minimumRoom))
    }

    private func join(
        _ parts: [String],
        styles: [Style?],
        widths: [Int],
        indent: Int,
        mode: ColorMode
    ) -> String {
        var line = String(repeating: " ", count: indent)
        guard let last = parts.lastIndex(where: { !$0.isEmpty }) else { return "" }
        for column in 0...last {
            let part = parts[column]
            let padding = String(
                repeating: " ",
                count: max(0, widths[column] - part.displayWidth)
            )
            let painted = styles[column]?.paint(part, mode: mode) ?? part
            switch columns[column].alignment {
            case .leading: line += column == last ? painted : painted + padding
            case .trailing: line += padding + painted
            }
            if column < last { line += String(repeating: " ", count: Table.gap) }
        }
        return line
    }
}
