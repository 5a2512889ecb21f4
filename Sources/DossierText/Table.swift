/// Rows and columns for a terminal, or for a pipe.
///
/// Cells hold raw text: the table itself makes it safe (``SafeText``), once, in each form.
package struct Table: Sendable {
    /// One column.
    package struct Column: Hashable, Sendable {
        /// What stands above the column on a terminal; nil in every column = no header line.
        package var title: String?
        /// Where the text stands.
        package var alignment: Alignment
        /// Whether this column takes the room that is left and wraps; the first such column does.
        package var isFlexible: Bool

        /// A column; by default without title, leading, of the width of its widest cell.
        package init(
            _ title: String? = nil,
            alignment: Alignment = .leading,
            isFlexible: Bool = false
        ) {
            self.title = title
            self.alignment = alignment
            self.isFlexible = isFlexible
        }
    }

    /// One cell.
    package struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The raw text, or what a person reads if `exact` differs.
        package var text: String
        /// What a pipe gets instead of `text`: ungrouped number, RFC 3339 time.
        package var exact: String?
        /// How the cell stands out on a terminal.
        package var style: Style?

        /// A cell.
        package init(_ text: String, exact: String? = nil, style: Style? = nil) {
            self.text = text
            self.exact = exact
            self.style = style
        }

        /// A cell of plain text.
        package init(stringLiteral value: String) {
            self.init(value)
        }
    }

    /// The cells between two columns on a terminal.
    package static let gap = 2
    /// The least width of a column that has to give room.
    package static let minimumWidth = 8

    /// The columns, from left to right.
    package let columns: [Column]
    /// The rows, each with as many cells as there are columns.
    package private(set) var rows: [[Cell]] = []

    /// An empty table.
    package init(columns: [Column]) {
        precondition(!columns.isEmpty, "a table has at least one column")
        self.columns = columns
    }

    /// Adds a row; missing cells at the end are empty, too many are a programming error.
    package mutating func append(_ cells: [Cell]) {
        precondition(cells.count <= columns.count, "a row has at most a cell for each column")
        rows.append(cells + Array(repeating: Cell(""), count: columns.count - cells.count))
    }

    /// The lines for a terminal `width` cells wide, each indented by `indent` spaces.
    ///
    /// The flexible column wraps; if that is not enough, the widest other columns are cut with `…`
    /// down to ``minimumWidth``, and a narrower terminal than that sees longer lines. No line ends
    /// in spaces.
    package func lines(width: Int, indent: Int = 0, mode: ColorMode = .off) -> [String] {
        let safe = rows.map { row in row.map { SafeText.line($0.text) } }
        let titles = columns.map { $0.title.map(SafeText.line) ?? "" }
        let hasHeader = columns.contains { $0.title != nil }
        let widths = fittedWidths(
            (hasHeader ? [titles] : []) + safe,
            room: width - indent
        )
        var lines: [String] = []
        if hasHeader {
            let styles = [Style?](repeating: .bold, count: columns.count)
            lines += render(titles, styles: styles, widths: widths, indent: indent, mode: mode)
        }
        for (row, texts) in zip(rows, safe) {
            let styles = row.map(\.style)
            lines += render(texts, styles: styles, widths: widths, indent: indent, mode: mode)
        }
        return lines
    }

    /// The lines for a pipe: tab-separated, no header, nothing cut or wrapped, no colour.
    package func tsvLines() -> [String] {
        rows.map { row in
            row.map { SafeText.tsvCell($0.exact ?? $0.text) }.joined(separator: "\t")
        }
    }

    /// The lines of a CSV file with a header line; line ends are the caller's.
    package func csvLines(separator: Unicode.Scalar = ",") -> [String] {
        let header = columns.map { SafeText.csvCell($0.title ?? "", separator: separator) }
        let body = rows.map { row in
            row.map { SafeText.csvCell($0.exact ?? $0.text, separator: separator) }
        }
        return ([header] + body).map { $0.joined(separator: String(separator)) }
    }
}
