internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier status`.
struct StatusCommand: DossierCommand {
    static let page = CommandPage(
        "What is unsent, in conflict, unsourced; and the next step.",
        .look,
        [
            CommandPage.Example("dossier status", "one screen"),
            CommandPage.Example(
                "dossier status --check",
                "exit code 1 if there is something to do"
            ),
            CommandPage.Example("dossier status --json", "for scripts"),
        ]
    )
    static let configuration = configured("status")

    @Flag(
        help:
            "Exit with 1 if something is unsent, in conflict, missing or damaged, or the membership ended."
    )
    var check = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy(tellsDamage: true) { copy in
            let answer = StatusAnswer(try await copy.status())
            return Outcome(answer, code: check && answer.hasFindings ? .findings : .ok)
        }
    }
}

/// `dossier show`.
struct ShowCommand: DossierCommand {
    static let page = CommandPage(
        "One dossier, each line with the numbers of its sources.",
        .look,
        [
            CommandPage.Example("dossier show hikvision", "by id or its beginning"),
            CommandPage.Example("dossier show \"Huang Fanghong\"", "by name"),
            CommandPage.Example(
                "dossier show hikvision --all",
                "with every value and link in full"
            ),
        ],
        notes: """
            In a pipe each value is a row: id, property, value, language, sources, authors, when it \
            was first stated, conflict, link, and what is doubtful about the name: look-alike:ID, \
            look-alike, mixed-scripts, invisible-characters. Columns are only ever added at the end.
            """
    )
    static let configuration = configured("show")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String
    @Flag(help: "Show long lists and the details of links in full.") var all = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let view = try await copy.entity(entity)
            guard !view.isEmpty else { throw Self.nothing(view) }
            return Outcome(EntityAnswer(view, showsAll: all))
        }
    }

    /// That the id is known and nothing stands under it.
    private static func nothing(_ view: EntityView) -> ErrorReport {
        let why =
            view.erasures.last.map { note in
                "It was erased by \(note.author.isOwn ? "you" : note.author.name)"
                    + (note.reason.map { ": \($0)." } ?? ".")
            } ?? "What was said of it was withdrawn, or does not count."
        return ErrorReport(
            .noSuchEntity,
            "nothing is stated of \(view.name.id) now",
            details: [why],
            tries: ["dossier why \(SafeText.shellWord(view.name.id))"]
        )
    }
}

/// `dossier search`.
struct SearchCommand: DossierCommand {
    static let page = CommandPage(
        "Finds entities by words in names, aliases and texts.",
        .look,
        [
            CommandPage.Example("dossier search hikvision", "one word"),
            CommandPage.Example("dossier search 海康威视", "in any script"),
            CommandPage.Example(
                "dossier search facial recognition --type Company",
                "several words"
            ),
        ]
    )
    static let configuration = configured("search")

    @Argument(help: "Words that all have to be there.") var words: [String]
    @Option(help: "Only entities of this type.") var type: String?
    @Option(name: .shortAndLong, help: "The most hits.") var limit = 20
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !words.isEmpty else { throw ValidationError("Words to search for are missing.") }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit takes 1 to 1000.") }
    }

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let hits = try await copy.search(words.joined(separator: " "), type: type, limit: limit)
            return Outcome(ListAnswer(hits, kind: .search))
        }
    }
}

/// `dossier list`.
struct ListCommand: DossierCommand {
    static let page = CommandPage(
        "A table of entities.",
        .look,
        [
            CommandPage.Example("dossier list", "the first hundred"),
            CommandPage.Example(
                "dossier list Company --where country=cn",
                "of one type, with a value"
            ),
            CommandPage.Example("dossier list --unsourced", "where a source is missing"),
        ]
    )
    static let configuration = configured("list")

    @Argument(help: "A type, such as Company or Person.") var type: String?
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only entities with this value; may be repeated.",
            valueName: "property=value"
        )
    )
    var conditions: [String] = []
    @Flag(help: "Only entities with statements that lack a source.") var unsourced = false
    @Flag(help: "Only entities with an open conflict.") var conflicts = false
    @Option(help: ArgumentHelp("Only what follows this id.", valueName: "id")) var after = ""
    @Option(name: .shortAndLong, help: "The most entities.") var limit = 100
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError("--limit takes 1 to 100000.")
        }
    }

    func run(in context: Context) async throws -> Outcome {
        let query = EntityQuery(
            type: type,
            conditions: try conditions.map { try Assignment(parsing: $0) },
            isUnsourced: unsourced,
            isContested: conflicts,
            after: after,
            limit: limit
        )
        return try await context.withCopy { copy in
            let page = try await copy.list(query)
            return Outcome(
                ListAnswer(page, kind: .list, more: page.count == limit ? more(page.last) : nil)
            )
        }
    }

    private func more(_ last: EntitySummary?) -> String? {
        guard let last else { return nil }
        var words = ["dossier", "list"]
        if let type { words.append(type) }
        for condition in conditions { words += ["--where", condition] }
        if unsourced { words.append("--unsourced") }
        if conflicts { words.append("--conflicts") }
        if limit != 100 { words += ["--limit", String(limit)] }
        words += ["--after", last.id]
        return words.map(SafeText.shellWord).joined(separator: " ")
    }
}

/// `dossier why`.
struct WhyCommand: DossierCommand {
    static let page = CommandPage(
        "Who says so, when, from where, and what it replaced.",
        .look,
        [
            CommandPage.Example("dossier why hikvision", "every value it ever had"),
            CommandPage.Example("dossier why hikvision country", "one property"),
        ]
    )
    static let configuration = configured("why")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String
    @Argument(help: "A property's name or label.") var property: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let report = try await copy.why(entity, property: property)
            return Outcome(WhyAnswer(report.values, erasures: report.erasures))
        }
    }
}

/// `dossier log`.
struct LogCommand: DossierCommand {
    static let page = CommandPage(
        "The steps that made the dataset, newest first.",
        .look,
        [
            CommandPage.Example("dossier log -n 4", "the last four"),
            CommandPage.Example("dossier log hikvision", "those that touch an entity"),
            CommandPage.Example("dossier log --by legal-desk --since 2026-11-01", "of one member"),
        ]
    )
    static let configuration = configured("log")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String?
    @Option(help: "Only steps of this member, by name or key.") var by: String?
    @Option(help: ArgumentHelp("Only steps at or after this day.", valueName: "date")) var since:
        String?
    @Option(name: .shortAndLong, help: "The most steps.") var number = 50
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...100_000).contains(number) else { throw ValidationError("-n takes 1 to 100000.") }
        if let since, DayText.milliseconds(since, offset: { _ in 0 }) == nil {
            throw ValidationError("--since takes a day such as 2026-11-01, not \(since).")
        }
    }

    func run(in context: Context) async throws -> Outcome {
        let start = since.flatMap { DayText.milliseconds($0, offset: context.terminal.offset) }
        let query = LogQuery(entity: entity, author: by, since: start, limit: number)
        return try await context.withCopy { copy in
            Outcome(LogAnswer(try await copy.log(query), total: try await copy.changesetCount()))
        }
    }
}
