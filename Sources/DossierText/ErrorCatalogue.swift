/// Every kind of failure with its exit code and its explanation in plain words.
package enum ErrorCatalogue {
    /// One kind of failure.
    package struct Entry: Hashable, Sendable {
        /// The stable name.
        package let id: ErrorID
        /// The exit code of a program that ends with it.
        package let exitCode: ExitCode
        /// What it is, as a title of a few words.
        package let title: String
        /// What it means, whether work is safe, and what to do.
        package let explanation: String

        init(_ id: ErrorID, _ exitCode: ExitCode, _ title: String, _ explanation: String) {
            self.id = id
            self.exitCode = exitCode
            self.title = title
            self.explanation = explanation
        }
    }

    /// All entries, in the order of ``ErrorID``'s groups.
    package static let entries: [Entry] = wire + connection + naming + editing + local

    /// The entry of a kind.
    package static func entry(_ id: ErrorID) -> Entry {
        // A test holds the catalogue complete; a gap must not turn one failure into another.
        byID[id] ?? Entry(id, .internal, "An unexplained failure", "No explanation was written.")
    }

    private static let byID = Dictionary(
        entries.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The help page of a kind, for `dossier help ERROR-ID`.
    package static func helpLines(for id: ErrorID, width: Int) -> [String] {
        let entry = entry(id)
        return ["\(entry.title)  [\(id.rawValue)]", ""]
            + Paragraph.paragraphs(entry.explanation, width: width)
            + ["", "Exit code \(entry.exitCode.rawValue) (\(entry.exitCode.name))."]
    }

    /// The list of all kinds with their exit codes, for `dossier help errors`.
    package static func listLines(width: Int) -> [String] {
        var table = Table(columns: [
            Table.Column("id"), Table.Column("exit", alignment: .trailing),
            Table.Column("what", isFlexible: true),
        ])
        for entry in entries {
            table.append([
                Table.Cell(entry.id.rawValue), Table.Cell("\(entry.exitCode.rawValue)"),
                Table.Cell(entry.title),
            ])
        }
        return table.lines(width: width)
    }
}
