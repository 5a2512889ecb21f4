internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier erase`.
struct EraseCommand: DossierCommand {
    static let page = CommandPage(
        "Erases statements out of the history, in every copy; remove only withdraws them.",
        .lookAfter,
        [
            CommandPage.Example(
                "dossier erase tang-xiaoou phone=+8613800000000 --why \"the person asked\"",
                "one value"
            ),
            CommandPage.Example(
                "dossier erase tang-xiaoou phone --why \"no public interest\" --messages",
                "a property, with the messages of those steps"
            ),
            CommandPage.Example(
                "dossier erase tang-xiaoou --why \"court order\" --founding-key k.sealed",
                "everything said of it, by the founding key"
            ),
            CommandPage.Example("dossier erase --now", "destroys at once what was erased before"),
        ],
        notes: """
            Only an admin can erase. What goes is everything that one step said of the entity: the \
            command shows it and asks. Signatures and chains stay good. Every copy forgets the \
            values when it hears of it and destroys the bytes 72 hours later; a copy that is offline \
            keeps its own until then, and backups, bundles and exports made before keep theirs. \
            The same words in another entity, or an id that spells a name, are not found by this.
            """
    )
    static let configuration = configured("erase")

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String?
    @Argument(
        help: ArgumentHelp(
            "What is erased; everything said of the entity if left out.",
            valueName: "property[=value]"
        )
    )
    var what: String?
    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @Flag(help: "Erase the messages of those steps as well.") var messages = false
    @Flag(
        name: .customLong("no-note"),
        help: "Do not write down of which entity: dossier why then knows of nothing."
    )
    var leavesNoNote = false
    @Flag(help: "Destroy erased bytes on this computer at once, without 72 hours of grace.")
    var now = false
    @OptionGroup var founding: FoundingKeyOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard entity != nil || now else { throw ValidationError("What to erase is missing.") }
    }

    func run(in context: Context) async throws -> Outcome {
        guard let entity else {
            return try await context.withCopy { copy in
                let count = try await copy.erasing().destroy()
                return Outcome(DestroyedAnswer(count: count))
            }
        }
        var problems = Problems()
        let property = try problems.check { try PropertyText(what, help: "erase") }
        context.check(reason: why, help: "erase", &problems)
        let founder = try problems.check { try founding.key(context) }
        let request = ErasureRequest(
            entity,
            property: property?.name,
            value: property?.value,
            takesMessages: messages,
            leavesNote: !leavesNoNote,
            why: why ?? ""
        )
        return try await context.withCopy(after: problems, confirms: true) { copy, problems in
            var problems = problems
            guard let founder else {
                _ = try await problems.checkAsync { try await copy.erasing().find(request) }
                context.checkConfirmation(&problems)
                throw problems.report
            }
            let erasing = copy.erasing(founder: founder)
            let preview = try await problems.checkAsync { try await erasing.preview(request) }
            context.checkConfirmation(&problems)
            return try await perform(request, try problems.settled(preview), copy, erasing, context)
        }
    }

    private func perform(
        _ request: ErasureRequest,
        _ preview: ErasureView,
        _ copy: WorkingCopy,
        _ erasing: Erasing,
        _ context: Context
    ) async throws -> Outcome {
        var request = request
        var preview = preview
        request.why = try context.reason(why, help: "erase")
        preview.why = request.why
        let hasRemote = try copy.remote() != nil
        if context.isForPeople, !context.options.isQuiet {
            let answer = ErasureAnswer(preview, hasRemote: hasRemote, endsGrace: now)
            context.terminal.print(answer.lines(on: context.screen))
        }
        let question = "Erase for everybody? Nobody can take it back."
        guard try context.confirm(question, tries: []) else { throw Declined.report }
        request.agreed = preview.names
        var done = try await erasing.perform(request)
        if now {
            _ = try await erasing.destroy()
            done.due = nil
        }
        return Outcome(ErasureAnswer(done, hasRemote: hasRemote, endsGrace: now))
    }
}
