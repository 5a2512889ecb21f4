internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier whoami`.
struct WhoamiCommand: DossierCommand {
    static let page = CommandPage(
        "Name, key and role of this working copy.",
        .lookAfter,
        [
            CommandPage.Example("dossier whoami", "to compare keys"),
            CommandPage.Example("dossier whoami -v", "with the whole key"),
        ]
    )
    static let configuration = configured("whoami")

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { Outcome(IdentityAnswer(try await $0.whoami())) }
    }
}

/// `dossier peers`.
struct PeersCommand: DossierCommand {
    static let page = CommandPage(
        "The members of the dataset with roles and keys.",
        .lookAfter,
        [
            CommandPage.Example("dossier peers", "a table, the senior first"),
            CommandPage.Example("dossier peers role field-1 reader", "another role"),
            CommandPage.Example("dossier peers remove field-1 --why left", "end a membership"),
            CommandPage.Example("dossier peers set-aside", "what does not count"),
        ]
    )
    static let configuration = CommandConfiguration(
        commandName: "peers",
        abstract: page.summary,
        subcommands: [
            PeersRemoveCommand.self, PeersRoleCommand.self, PeersSetAsideCommand.self,
        ]
    )

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { Outcome(PeersAnswer(try await $0.members())) }
    }
}

/// `dossier verify`.
struct VerifyCommand: DossierCommand {
    static let page = CommandPage(
        "Checks every signature, chain and digest of the working copy.",
        .lookAfter,
        [
            CommandPage.Example("dossier verify", "exit code 1 if something is wrong"),
            CommandPage.Example("dossier verify --full", "makes the whole state anew as well"),
            CommandPage.Example("dossier verify --repair", "mends what can be mended"),
        ]
    )
    static let configuration = configured("verify")

    @Flag(help: "Make the state anew from the log and compare.") var full = false
    @Flag(help: "Make the state anew from the log; mark what has to be fetched again.")
    var repair = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let home = try context.home()
        let meter = Meter(context)
        defer { meter.finish() }
        let report = try await Inspection.run(
            Home(home.path),
            isFull: full,
            repairs: repair,
            for: .client
        ) { meter.update($0.line) }
        meter.finish()
        return Outcome(VerifyAnswer(report), code: report.isClean ? .ok : .findings)
    }
}

/// `dossier help`.
struct HelpCommand: DossierCommand {
    static let page = CommandPage(
        "Explains a command, an error id, or how things fit together.",
        .lookAfter,
        [
            CommandPage.Example("dossier help", "all commands"),
            CommandPage.Example("dossier help resolve", "one command"),
            CommandPage.Example("dossier help concepts", "how things fit together"),
            CommandPage.Example("dossier help key-changed", "an error id"),
        ]
    )
    static let configuration = configured("help")

    @Argument(help: "A command, concepts, exit-codes, environment, errors, or an error id.")
    var topic: [String] = []
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let width = context.screen.width
        context.terminal.print(try lines(width: width))
        return Outcome()
    }

    private func lines(width: Int) throws -> [String] {
        guard let first = topic.first else { return HelpPages.overview(width: width) }
        var command: any ParsableCommand.Type = Dossier.self
        var path: [String] = []
        for word in topic {
            guard let child = Dossier.child(word, of: command) else { break }
            command = child
            path.append(word)
        }
        if path.count == topic.count { return HelpPages.command(command, path, width: width) }
        if topic.count == 1, let page = HelpTopics.page(first, width: width) { return page }
        let names =
            Dossier.pages.map { $0.path.joined(separator: " ") } + HelpTopics.names
            + ErrorID.allCases.map(\.rawValue)
        let wanted = topic.joined(separator: " ")
        throw ErrorReport(
            .noSuchHelp,
            "there is no help on \"\(wanted)\"",
            didYouMean: NearestNames.suggestions(for: wanted, among: names),
            tries: ["dossier help"]
        )
    }
}
