internal import DossierText

/// The pages of `dossier help` that are about no command.
enum HelpTopics {
    /// The names of the topics.
    static let names = ["concepts", "exit-codes", "environment", "errors"]

    /// The page of a topic or of an error id; nil where there is none.
    static func page(_ topic: String, width: Int) -> [String]? {
        switch topic {
        case "concepts": concepts(width: width)
        case "exit-codes": ExitCode.helpLines(width: width)
        case "environment": environment(width: width)
        case "errors": ErrorCatalogue.listLines(width: width)
        default: ErrorID(rawValue: topic).map { ErrorCatalogue.helpLines(for: $0, width: width) }
        }
    }

    private static func concepts(width: Int) -> [String] {
        Paragraph.paragraphs(
            """
            A dataset is a shared list of entities (companies, people, listings and more) and of \
            statements about them, each with a source.

            Your working copy is a complete copy on your computer. Everything works without a \
            network.

            Every command that changes something is one step, written as changesets signed with \
            your key, into your working copy.

            push sends your changesets to a daemon, on this computer or another; pull gets the \
            changesets of others; sync does both.

            If two people changed the same thing without knowing of each other, both versions are \
            kept and shown as a conflict until somebody resolves it. Nothing is overwritten, and \
            neither pull nor push fails because of a conflict.

            An entity is named by its id (hikvision), by a beginning of it that no other shares, \
            or by its name in quotes. A changeset is named by its author's machine and a number, \
            such as desk-a:214. A source is an entity too, named in the same ways.

            A date may be a year, a month or a day: 2019, 2019-10, 2019-10-09. Several values of \
            one property stand side by side; PROPERTY=VALUE takes the place of what people stated \
            and you have seen, PROPERTY+=VALUE adds.
            """,
            width: width
        )
    }

    private static func environment(width: Int) -> [String] {
        let variables = [
            ("DOSSIER_DIR", "the working copy, as -C says it; -C wins"),
            ("DOSSIER_REMOTE", "the address of the daemon, as --to and --from say it"),
            (
                "DOSSIER_PASSPHRASE_FILE",
                "a file, mode 600, whose first line opens or seals a key file"
            ),
            ("XDG_CONFIG_HOME", "where dossier/config.yaml lies, with the setting default"),
            ("XDG_DATA_HOME", "where the daemon of this user keeps its state"),
            ("XDG_RUNTIME_DIR", "where the daemon of this user has its control socket"),
            ("NO_COLOR", "set and not empty: no colour"),
            ("FORCE_COLOR", "set and neither empty nor 0: colour in pipes too"),
            ("CLICOLOR_FORCE", "the same"),
            ("COLUMNS", "the width to lay out for; --width wins"),
            ("TZ", "the time zone of tables; JSON and pipes are always UTC"),
        ]
        var table = Table(columns: [Table.Column(), Table.Column(isFlexible: true)])
        for (name, meaning) in variables { table.append([Table.Cell(name), Table.Cell(meaning)]) }
        return table.lines(width: width) + [""]
            + Paragraph.paragraphs(
                """
                The working copy is looked for in this order: -C or DOSSIER_DIR; this directory \
                and those above it; default in the settings; the only one in ~/Dossiers.
                """,
                width: width
            )
    }
}
