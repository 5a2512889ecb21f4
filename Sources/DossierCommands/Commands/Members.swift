internal import ArgumentParser
internal import DossierCore
internal import DossierNode
internal import DossierText

extension Role: ExpressibleByArgument {}

/// `dossier peers remove`.
struct PeersRemoveCommand: DossierCommand {
    static let page = CommandPage(
        "Ends a membership; what came before the cut-off goes on counting.",
        .lookAfter,
        [
            CommandPage.Example(
                "dossier peers remove field-1 --why \"left the project\"",
                "all that is here goes on counting"
            ),
            CommandPage.Example(
                "dossier peers remove field-1 --at field-1:88 --why \"laptop stolen\"",
                "what came later is set aside"
            ),
            CommandPage.Example(
                "dossier peers remove newsroom --founding-key founding-key.sealed --why stolen",
                "an admin, by the key that is senior to all"
            ),
        ],
        notes: """
            It shows what would be set aside and asks. What is set aside stays in every copy, is \
            listed by dossier peers set-aside, and can be taken over with dossier adopt. Of chains \
            that --at does not name, and that lead to none it names, nothing counts any more. An \
            admin cannot remove one who is senior to him; the founding key can remove everybody.
            """
    )
    static let configuration = configured("remove")

    @Argument(help: "The member's name or the fingerprint of its key.") var member: String
    @Option(
        name: .customLong("at"),
        help: ArgumentHelp("The last changeset that counts; repeatable.", valueName: "member:seq")
    )
    var lastCounted: [String] = []
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var founding: FoundingKeyOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let why = try context.reason(why, help: "peers remove")
        let request = MemberRequest(
            .remove,
            member: member,
            lastCounted: lastCounted,
            why: why
        )
        return try await MemberStep(context).run(request, founding)
    }
}

/// `dossier peers role`.
struct PeersRoleCommand: DossierCommand {
    static let page = CommandPage(
        "Gives a member another role.",
        .lookAfter,
        [
            CommandPage.Example("dossier peers role field-1 reader --why \"on leave\"", "less"),
            CommandPage.Example("dossier peers role legal-desk admin", "more"),
        ],
        notes: """
            A lower role holds from what is here now on: edits of the member that have not come yet \
            are set aside. With a higher role they go on counting.
            """
    )
    static let configuration = configured("role")

    @Argument(help: "The member's name or the fingerprint of its key.") var member: String
    @Argument(help: "admin, editor or reader.") var role: Role
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var founding: FoundingKeyOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let request = MemberRequest(.role(role), member: member, why: why)
        return try await MemberStep(context).run(request, founding)
    }
}

/// `dossier peers set-aside`.
struct PeersSetAsideCommand: DossierCommand {
    static let page = CommandPage(
        "Changesets that are held and do not count, with author and cause.",
        .lookAfter,
        [
            CommandPage.Example("dossier peers set-aside", "all of them"),
            CommandPage.Example("dossier peers set-aside field-1", "those of one member"),
        ]
    )
    static let configuration = configured("set-aside")

    @Argument(help: "The member's name or the fingerprint of its key.") var member: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { Outcome(SetAsideAnswer(try await $0.setAside(of: member))) }
    }
}

/// `dossier retire`.
struct RetireCommand: DossierCommand {
    static let page = CommandPage(
        "Ends the work of this copy with a signed statement; it stays readable.",
        .lookAfter,
        [CommandPage.Example("dossier retire --why \"laptop handed back\"", "then: dossier push")],
        notes: """
            Send the statement with dossier push. Nothing can be edited here afterwards; the way \
            back is a new invitation by an admin.
            """
    )
    static let configuration = configured("retire")

    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let why = try context.reason(why, help: "retire")
        return try await MemberStep(context).run(MemberRequest(.retire, why: why), nil)
    }
}

/// Shows what a change of membership would do, asks, and makes it.
struct MemberStep {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func run(_ request: MemberRequest, _ founding: FoundingKeyOptions?) async throws -> Outcome {
        let founder = try founding?.key(context)
        return try await context.withCopy { copy in
            let administration = copy.administration(founder: founder)
            let hasRemote = try copy.remote() != nil
            let preview = try await administration.preview(request)
            if context.isForPeople, !context.options.isQuiet {
                let answer = MemberChangeAnswer(preview, hasRemote: hasRemote)
                context.terminal.print(answer.lines(on: context.screen))
            }
            guard try context.confirm("Do it?", tries: []) else { throw Declined.report }
            var request = request
            request.heads = preview.heads
            let done = try await administration.perform(request)
            return Outcome(MemberChangeAnswer(done, hasRemote: hasRemote))
        }
    }
}

extension Context {
    /// A reason that a command cannot do without.
    ///
    /// Throws `needs-answer`.
    func reason(_ why: String?, help command: String) throws -> String {
        let text =
            try why
            ?? ask(
                "Why?",
                for: "a reason",
                instead: "--why TEXT",
                tries: ["dossier help \(command)"]
            )
        guard text.trimmedOfSpaces.isEmpty else { return text.trimmedOfSpaces }
        throw ErrorReport(
            .usage,
            "a reason is needed: it stays in the history",
            details: ["Nothing was written."],
            tries: ["dossier help \(command)"]
        )
    }
}
