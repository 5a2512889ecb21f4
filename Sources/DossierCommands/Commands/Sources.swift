internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier source` with what is below it.
struct SourceCommand: CommandGroup {
    static let page = CommandPage(
        "Sources: what statements are taken from.",
        .edit,
        [
            CommandPage.Example("dossier source list", "all of them"),
            CommandPage.Example(
                "dossier source add https://www.govinfo.gov/a --title \"84 FR 54002\"",
                "from the web"
            ),
            CommandPage.Example(
                "dossier source add report.pdf --title \"Annual report\"",
                "from a file"
            ),
        ]
    )
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: page.summary,
        subcommands: [SourceAddCommand.self, SourceListCommand.self, SourceShowCommand.self]
    )
}

/// `dossier source add`.
struct SourceAddCommand: DossierCommand {
    static let page = CommandPage(
        "Records a source, for --source of other commands.",
        .edit,
        [
            CommandPage.Example(
                "dossier source add https://www.govinfo.gov/a --title \"84 FR 54002\"",
                "from the web"
            ),
            CommandPage.Example(
                "dossier source add report.pdf --title \"Annual report\" --date 2019",
                "from a file, whose SHA-256 is kept"
            ),
        ]
    )
    static let configuration = configured("add")

    @Argument(help: "A web address or a file.") var place: String?
    @Option(help: "The title; by default the address or the file's name.") var title: String?
    @Option(help: "Document, Article or another type of document.") var type = "Document"
    @Option(help: "Who published it.") var publisher: String?
    @Option(help: "Who wrote it.") var author: String?
    @Option(help: "When it was published.") var date: String?
    @Option(help: "The id; made from the title if it is not given.") var id: String?
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard place != nil || title != nil else {
            throw ValidationError("A web address, a file or --title is needed.")
        }
    }

    func run(in context: Context) async throws -> Outcome {
        let isWeb = place.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
        let file = isWeb ? nil : place.map(context.absolute)
        let name = place.map { place in
            isWeb ? place : place.split(separator: "/").last.map(String.init) ?? place
        }
        let draft = SourceDraft(
            title: title ?? name ?? "",
            type: type,
            publisher: publisher,
            author: author,
            date: date,
            url: isWeb ? place : nil,
            file: file,
            id: id
        )
        return try await context.edit { try await $0.addSource(draft, message: message.message) }
    }
}

/// `dossier source list`.
struct SourceListCommand: DossierCommand {
    static let page = CommandPage(
        "All sources, by title.",
        .edit,
        [CommandPage.Example("dossier source list", "a table")]
    )
    static let configuration = configured("list")

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { Outcome(ListAnswer(try await $0.sources(), kind: .sources)) }
    }
}

/// `dossier source show`.
struct SourceShowCommand: DossierCommand {
    static let page = CommandPage(
        "One source, as a dossier.",
        .edit,
        [CommandPage.Example("dossier source show gazette", "by id or its beginning")]
    )
    static let configuration = configured("show")

    @Argument(help: "An id, the beginning of one, or a title.") var source: String
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            Outcome(EntityAnswer(try await copy.entity(source), showsAll: true))
        }
    }
}
