internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier diff`.
struct DiffCommand: DossierCommand {
    static let page = CommandPage(
        "What is not sent yet, value by value.",
        .share,
        [
            CommandPage.Example("dossier diff", "of all entities"),
            CommandPage.Example("dossier diff hikvision", "of one"),
            CommandPage.Example("dossier diff --exit-code -q", "exit code 1 if there is anything"),
        ]
    )
    static let configuration = configured("diff")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String?
    @Flag(name: .customLong("exit-code"), help: "Exit with 1 if something is not sent yet.")
    var exitCode = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let answer = ChangesAnswer(
                try await copy.unsent(entity),
                hasRemote: try copy.remote() != nil
            )
            return Outcome(answer, code: exitCode && answer.hasChanges ? .findings : .ok)
        }
    }
}

/// `dossier conflicts`.
struct ConflictsCommand: DossierCommand {
    static let page = CommandPage(
        "The open conflicts with their versions a, b, c and how to end them.",
        .share,
        [
            CommandPage.Example("dossier conflicts", "all of them"),
            CommandPage.Example("dossier conflicts hikvision", "those of one entity"),
        ]
    )
    static let configuration = configured("conflicts")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String?
    @Flag(name: .customLong("exit-code"), help: "Exit with 1 if there are any.") var exitCode =
        false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let open = try await copy.openConflicts(entity)
            let hasAny = !open.conflicts.isEmpty || !open.uncompared.isEmpty
            return Outcome(
                ConflictsAnswer(open.conflicts, uncompared: open.uncompared),
                code: exitCode && hasAny ? .findings : .ok
            )
        }
    }
}

/// `dossier resolve`.
struct ResolveCommand: DossierCommand {
    static let page = CommandPage(
        "Ends a conflict; the other versions stay in the history.",
        .share,
        [
            CommandPage.Example(
                "dossier resolve 1 --keep b --why \"legal effective date\"",
                "one version"
            ),
            CommandPage.Example("dossier resolve 2 --both", "all versions, and it is settled"),
            CommandPage.Example(
                "dossier resolve 1 --value 2019-10-09 --source gazette",
                "another value"
            ),
        ],
        notes:
            "Numbers and letters are those of dossier conflicts. Without an option it asks."
    )
    static let configuration = configured("resolve")

    @Argument(help: "The conflict's number.") var number: Int
    @Option(help: ArgumentHelp("The version to keep; may be repeated.", valueName: "letter"))
    var keep: [String] = []
    @Flag(help: "Keep all versions.") var both = false
    @Option(help: "A value that takes the place of all.") var value: String?
    @OptionGroup var citing: CitationOptions
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        let ways = (keep.isEmpty ? 0 : 1) + (both ? 1 : 0) + (value == nil ? 0 : 1)
        guard ways <= 1 else {
            throw ValidationError("Give only one of --keep, --both and --value.")
        }
    }

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            let open = try await copy.conflicts(nil)
            guard let conflict = open.first(where: { $0.number == number }) else {
                throw ErrorReport(
                    .noSuchConflict,
                    "there is no open conflict \(number)",
                    details: ["Nothing was written."],
                    tries: ["dossier conflicts"]
                )
            }
            let resolution = try chosen(conflict, context)
            let result = try await copy.resolve(
                number,
                resolution,
                citation: citing.citation,
                message: message.message
            )
            return Outcome(
                ResolvedAnswer(
                    conflict,
                    resolution,
                    result,
                    hasRemote: try copy.remote() != nil,
                    remaining: try await copy.conflicts(nil).count
                )
            )
        }
    }

    private func chosen(_ conflict: ConflictView, _ context: Context) throws -> Resolution {
        if both { return .both }
        if let value { return .value(value) }
        let letters = conflict.sides.map(\.letter)
        if !keep.isEmpty {
            let chosen = keep.flatMap { $0.split(separator: ",").map(String.init) }
            if let unknown = chosen.first(where: { !letters.contains($0) }) {
                throw ErrorReport(
                    .badValue,
                    "conflict \(number) has no version \(unknown)",
                    details: [
                        "Its versions are \(letters.joined(separator: ", ")). Nothing was written."
                    ],
                    tries: ["dossier conflicts"]
                )
            }
            return .keep(chosen)
        }
        if context.canAsk {
            context.terminal.printError(ConflictsAnswer([conflict]).lines(on: context.screen))
        }
        let choices = letters.joined(separator: ", ") + (conflict.isSingleValued ? "" : " or both")
        let answer = try context.ask(
            "Which version stays (\(choices))?",
            for: "a choice",
            instead: "--keep LETTER, --both or --value VALUE",
            tries: ["dossier resolve \(number) --keep \(letters.first ?? "a")"]
        )
        if answer == "both", !conflict.isSingleValued { return .both }
        guard letters.contains(answer) else { throw Declined.report }
        return .keep([answer])
    }
}
