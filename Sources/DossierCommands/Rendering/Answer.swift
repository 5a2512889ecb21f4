/// What a command answers, in the three forms that ask for it: a terminal, a pipe, and `--json`.
///
/// Texts from elsewhere become safe in the forms themselves; an answer holds them as they are.
package protocol Answer: Sendable {
    /// The lines for a terminal, the most important one last.
    func lines(on screen: Screen) -> [String]
    /// The rows for a pipe: raw cells, ISO times, nothing cut and no header.
    var rows: [[String]] { get }
    /// The name and version of the JSON object, such as `dossier.status/1`; members are only added.
    var schema: String { get }
    /// The members of the JSON object after `schema`.
    var members: [JSONText.Member] { get }
    /// Whether `-q` leaves it out, because the command's work is done without it.
    var isReport: Bool { get }
}

extension Answer {
    /// The one line that `--json` prints.
    package var json: String {
        JSONText.object([JSONText.Member("schema", .string(schema))] + members).text
    }

    /// The lines for a pipe.
    package var pipeLines: [String] {
        rows.map { cells in cells.map(PipeCell.text).joined(separator: "\t") }
    }
}
