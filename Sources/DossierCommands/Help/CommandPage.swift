/// What help says about one command, before its options.
struct CommandPage: Sendable {
    /// The part of the work that a command belongs to.
    enum Group: String, CaseIterable, Sendable {
        case start
        case look
        case edit
        case share
        case lookAfter = "look after"
    }

    /// One line that can be typed as it stands.
    struct Example: Sendable {
        /// The whole line, `dossier` included.
        let line: String
        /// What it is for.
        let purpose: String

        init(_ line: String, _ purpose: String) {
            self.line = line
            self.purpose = purpose
        }
    }

    /// What the command does, in one sentence.
    let summary: String
    /// The part of the work that it belongs to.
    let group: Group
    /// The examples, the plainest first.
    let examples: [Example]
    /// What else there is to know; paragraphs parted by empty lines.
    let notes: String

    init(_ summary: String, _ group: Group, _ examples: [Example], notes: String = "") {
        self.summary = summary
        self.group = group
        self.examples = examples
        self.notes = notes
    }
}
