internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier adopt`.
struct AdoptCommand: DossierCommand {
    static let page = CommandPage(
        "Takes over what is set aside, in your own name and with its sources.",
        .edit,
        [
            CommandPage.Example(
                "dossier adopt field-1:89 --why \"checked against the gazette\"",
                "one changeset"
            ),
            CommandPage.Example(
                "dossier adopt --all-from field-1 --why \"checked\"",
                "everything of a member"
            ),
        ],
        notes: """
            What would live if it counted lives afterwards: what its author replaced or removed \
            there stays gone. What was taken over before is not written again, so it can be \
            repeated.
            """
    )
    static let configuration = configured("adopt")

    @Argument(
        help: ArgumentHelp("Changesets, as peers set-aside names them.", valueName: "member:seq")
    )
    var changesets: [String] = []
    @Option(
        name: .customLong("all-from"),
        help: ArgumentHelp("Everything that is set aside of a member.", valueName: "member")
    )
    var member: String?
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        var problems = Problems()
        if changesets.isEmpty != (member != nil) {
            problems.add(
                ErrorReport(
                    .usage,
                    "name changesets, or a member with --all-from",
                    details: ["Nothing was written."],
                    tries: ["dossier peers set-aside"]
                )
            )
        }
        context.check(reason: why, help: "adopt", &problems)
        return try await context.withCopy(after: problems) { copy, problems in
            var problems = problems
            _ = try await problems.checkAsync {
                try await copy.findSetAside(changesets, allFrom: member)
            }
            try problems.finish()
            let why = try context.reason(why, help: "adopt")
            let result = try await copy.adopt(changesets, allFrom: member, why: why)
            return Outcome(StepAnswer(result, hasRemote: try copy.remote() != nil))
        }
    }
}
