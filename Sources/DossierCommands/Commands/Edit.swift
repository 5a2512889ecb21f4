internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier add`.
struct AddCommand: DossierCommand {
    static let page = CommandPage(
        "A new entity.",
        .edit,
        [
            CommandPage.Example(
                "dossier add Company \"SenseTime Group\" country=cn --source gazette",
                "with a value"
            ),
            CommandPage.Example("dossier add Person \"Tang Xiao'ou\"", "a name alone"),
        ],
        notes:
            "Types are those of FollowTheMoney and more. Dates are 2019, 2019-10 or 2019-10-09."
    )
    static let configuration = configured("add")

    @Argument(help: "The type, such as Company.") var type: String
    @Argument(help: "What it is called.") var name: String
    @Argument(help: ArgumentHelp("What is stated of it.", valueName: "property=value"))
    var values: [String] = []
    @Option(help: "The id; made from the name if it is not given.") var id: String?
    @OptionGroup var citing: CitationOptions
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let assignments = try values.map { try Assignment(parsing: $0) }
        return try await context.edit { copy in
            try await copy.add(
                type: type,
                name: name,
                assignments,
                citation: citing.citation,
                id: id,
                message: message.message
            )
        }
    }
}

/// `dossier set`.
struct SetCommand: DossierCommand {
    static let page = CommandPage(
        "States facts: takes the place of what people stated and you have seen.",
        .edit,
        [
            CommandPage.Example("dossier set hikvision country=cn --source gazette", "a value"),
            CommandPage.Example(
                "dossier set hikvision alias+=HIK --source gazette",
                "one more value"
            ),
            CommandPage.Example(
                "dossier set hikvision sector=security -s gazette --original \"monitoring\"",
                "with the source's own words"
            ),
        ],
        notes:
            "What a published list states stays beside it, and so does what you have not seen yet."
    )
    static let configuration = configured("set")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String
    @Argument(help: ArgumentHelp("What is stated.", valueName: "property=value")) var values:
        [String]
    @OptionGroup var citing: CitationOptions
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !values.isEmpty else { throw ValidationError("PROPERTY=VALUE is missing.") }
    }

    func run(in context: Context) async throws -> Outcome {
        let assignments = try values.map { try Assignment(parsing: $0) }
        return try await context.edit { copy in
            try await copy.set(
                entity,
                assignments,
                citation: citing.citation,
                message: message.message
            )
        }
    }
}

/// `dossier link`.
struct LinkCommand: DossierCommand {
    static let page = CommandPage(
        "A new relation of two entities.",
        .edit,
        [
            CommandPage.Example(
                "dossier link alibaba owns megvii share=15 --source gazette",
                "a share"
            ),
            CommandPage.Example(
                "dossier link \"Huang Fanghong\" directs hikvision role=secretary -s news",
                "an office"
            ),
        ],
        notes:
            "Verbs are owns, holds, invests-in, controls, directs, works-for and more; a wrong one "
            + "is answered with those that are near."
    )
    static let configuration = configured("link")

    @Argument(help: "The entity before the verb.") var left: String
    @Argument(help: "What it does: owns, directs, invests-in …") var verb: String
    @Argument(help: "The entity after the verb.") var right: String
    @Argument(help: ArgumentHelp("What is stated of the relation.", valueName: "property=value"))
    var values: [String] = []
    @OptionGroup var citing: CitationOptions
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let assignments = try values.map { try Assignment(parsing: $0) }
        return try await context.edit { copy in
            try await copy.link(
                left,
                verb,
                right,
                assignments,
                citation: citing.citation,
                message: message.message
            )
        }
    }
}

/// `dossier remove`.
struct RemoveCommand: DossierCommand {
    static let page = CommandPage(
        "Withdraws statements; the history stays.",
        .edit,
        [
            CommandPage.Example(
                "dossier remove hikvision country=us --why \"typing error\"",
                "one value"
            ),
            CommandPage.Example(
                "dossier remove hikvision sector --why \"no source\"",
                "a property"
            ),
            CommandPage.Example("dossier remove hikvison --why \"made twice\" --yes", "an entity"),
        ]
    )
    static let configuration = configured("remove")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String
    @Argument(
        help: ArgumentHelp(
            "What is withdrawn; the whole entity if left out.",
            valueName: "property[=value]"
        )
    )
    var what: String?
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        var problems = Problems()
        let property = try problems.check { try PropertyText(what, help: "remove") }
        context.check(reason: why, help: "remove", &problems)
        let confirms = what == nil
        return try await context.withCopy(after: problems, confirms: confirms) { copy, problems in
            var problems = problems
            let found = try await problems.checkAsync {
                try await copy.findRemovable(
                    entity,
                    property: property?.name,
                    value: property?.value
                )
            }
            if confirms { context.checkConfirmation(&problems) }
            let name = try problems.settled(found)
            let reason = try context.reason(why, help: "remove")
            if confirms {
                let question = "Remove everything that is stated of \(SafeText.line(name.caption))?"
                guard try context.confirm(question) else { throw Declined.report }
            }
            let result = try await copy.remove(
                name.id,
                property: property?.name,
                value: property?.value,
                reason: reason,
                message: message.message
            )
            return Outcome(StepAnswer(result, hasRemote: try copy.remote() != nil))
        }
    }
}

/// What a "no" to a question ends with.
enum Declined {
    static let report = ErrorReport(.interrupted, "you said no", details: ["Nothing was written."])
}
