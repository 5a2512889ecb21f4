internal import DossierText

/// Lines with a right-hand column: text on the left, marks such as `[2]` at the right edge.
struct Ruled {
    /// A mark at the right edge.
    struct Mark: Hashable {
        var text: String
        var style: Style?

        init(_ text: String, _ style: Style? = nil) {
            self.text = text
            self.style = style
        }
    }

    private static let gap = 2
    /// The least room for text, whatever the marks; then the marks go to a line of their own.
    private static let leastRoom = 24

    /// `head` in front of `text`, which wraps under itself, and the marks at the right edge of the
    /// first line.
    ///
    /// Both texts must have passed `SafeText`; `painted` is applied to the text's lines after
    /// layout.
    static func lines(
        _ head: String,
        _ text: String,
        marks: [Mark],
        on screen: Screen,
        headStyle: Style? = nil,
        textStyle: Style? = nil
    ) -> [String] {
        let width = screen.layoutWidth
        let plain = marks.map(\.text).joined(separator: "  ")
        let indent = head.displayWidth
        let reserved = plain.isEmpty ? 0 : plain.displayWidth + gap
        let isApart = width - indent - reserved < leastRoom
        let room = max(Paragraph.minimumRoom, width - indent - (isApart ? 0 : reserved))
        var parts = text.displayWidth <= room ? [text] : Paragraph.lines(text, width: room)
        if parts.isEmpty { parts = [""] }
        let painted = trimmed(
            marks.map { mark in
                let isBlank = mark.text.allSatisfy { $0 == " " }
                guard let style = mark.style, !isBlank else { return mark.text }
                let text = trimmed(mark.text)
                let tail = spaces(mark.text.displayWidth - text.displayWidth)
                return screen.paint(text, style) + tail
            }.joined(separator: "  ")
        )
        let shownHead = headStyle.map { screen.paint(head, $0) } ?? head
        var lines: [String] = []
        for (position, part) in parts.enumerated() {
            let start = position == 0 ? shownHead : spaces(indent)
            let shown = textStyle.map { screen.paint(part, $0) } ?? part
            guard position == 0, !plain.isEmpty, !isApart else {
                lines.append(trimmed(start + shown))
                continue
            }
            let fill = max(gap, width - indent - part.displayWidth - plain.displayWidth)
            lines.append(trimmed(start + shown + spaces(fill) + painted))
        }
        if isApart, !plain.isEmpty {
            lines.append(spaces(max(0, width - plain.displayWidth)) + painted)
        }
        return lines
    }

    /// So many spaces.
    static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// A line without the spaces at its end.
    static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// Two texts at the two edges of one line, or on two lines where they do not fit.
    static func edges(
        _ left: String,
        _ right: String,
        on screen: Screen,
        style: Style? = nil
    )
        -> [String]
    {
        let width = screen.layoutWidth
        let fill = width - left.displayWidth - right.displayWidth
        let shown = style.map { screen.paint(left, $0) } ?? left
        if right.isEmpty { return [shown] }
        if fill >= gap { return [shown + spaces(fill) + right] }
        return [shown, spaces(max(0, width - right.displayWidth)) + right]
    }
}
