internal import ArgumentParser
internal import DossierCore
internal import DossierNode
internal import DossierText

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
        let request = MemberRequest(
            .remove,
            member: member,
            lastCounted: lastCounted,
            why: why
        )
        return try await MemberStep(context).run(request, founding, needsReason: "peers remove")
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
    @Argument(help: "admin, editor or reader.") var role: String
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var founding: FoundingKeyOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        var problems = Problems()
        let found = Role(rawValue: role)
        if found == nil {
            problems.add(
                ErrorReport(
                    .usage,
                    "a role is admin, editor or reader, not \(role)",
                    details: ["Nothing was written."],
                    tries: ["dossier help peers role"]
                )
            )
        }
        let request = MemberRequest(.role(found ?? .reader), member: member, why: why)
        return try await MemberStep(context).run(request, founding, after: problems)
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
        let request = MemberRequest(.retire, why: why)
        return try await MemberStep(context).run(request, nil, needsReason: "retire")
    }
}

/// Shows what a change of membership would do, asks, and makes it.
struct MemberStep {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// With `command` a reason is asked for where none was given; it names the help page.
    func run(
        _ request: MemberRequest,
        _ founding: FoundingKeyOptions?,
        needsReason command: String? = nil,
        after earlier: Problems = Problems()
    ) async throws -> Outcome {
        var problems = earlier
        if let command { context.check(reason: request.why, help: command, &problems) }
        let founder = try problems.check { try founding?.key(context) }
        return try await context.withCopy(after: problems, confirms: true) { copy, problems in
            var problems = problems
            var request = request
            guard let founder, earlier.isEmpty else {
                let administration = copy.administration()
                _ = try await problems.checkAsync { try await administration.find(request) }
                context.checkConfirmation(&problems)
                throw problems.report
            }
            let administration = copy.administration(founder: founder)
            let hasRemote = try copy.remote() != nil
            let found = try await problems.checkAsync { try await administration.preview(request) }
            if let found, found.isAlreadySo, problems.isEmpty {
                return Outcome(MemberChangeAnswer(found, hasRemote: hasRemote))
            }
            context.checkConfirmation(&problems)
            var preview = try problems.settled(found)
            if let command {
                request.why = try context.reason(request.why, help: command)
                preview.why = request.why
            }
            if context.isForPeople, !context.options.isQuiet {
                let answer = MemberChangeAnswer(preview, hasRemote: hasRemote)
                context.terminal.print(answer.lines(on: context.screen))
            }
            guard try context.confirm("Do it?", tries: []) else { throw Declined.report }
            request.heads = preview.heads
            let done = try await administration.perform(request)
            return Outcome(MemberChangeAnswer(done, hasRemote: hasRemote))
        }
    }
}
