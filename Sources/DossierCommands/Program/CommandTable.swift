internal import ArgumentParser
internal import DossierText

/// A command with the help that people see first.
protocol DossierCommand: ParsableCommand {
    /// The options of every command.
    var global: GlobalOptions { get }
    /// What help says about it.
    static var page: CommandPage { get }
    /// Does it.
    func run(in context: Context) async throws -> Outcome
}

extension DossierCommand {
    /// What ArgumentParser needs to know, taken from the page.
    static func configured(_ name: String) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: page.summary)
    }
}

/// What a command comes to.
struct Outcome {
    /// What it prints; nothing where it printed as it went.
    var answer: (any Answer)?
    /// The exit code.
    var code: DossierText.ExitCode = .ok

    init(_ answer: (any Answer)? = nil, code: DossierText.ExitCode = .ok) {
        self.answer = answer
        self.code = code
    }
}

/// The root; it only holds the commands.
struct Dossier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Shared dossiers with sources, complete on every computer.",
        version: "dossier " + Program.version,
        subcommands: [
            InitCommand.self, JoinCommand.self, InviteCommand.self, ServeCommand.self,
            StatusCommand.self, ShowCommand.self, SearchCommand.self, ListCommand.self,
            WhyCommand.self, LogCommand.self, AddCommand.self, SetCommand.self, LinkCommand.self,
            RemoveCommand.self, SourceCommand.self, ImportCommand.self, ExportCommand.self,
            PullCommand.self, PushCommand.self, SyncCommand.self, DiffCommand.self,
            ConflictsCommand.self, ResolveCommand.self, WhoamiCommand.self, PeersCommand.self,
            RetireCommand.self, KeyCommand.self, AdoptCommand.self, EraseCommand.self,
            VerifyCommand.self, BackupCommand.self, RestoreCommand.self, BundleCommand.self,
            HelpCommand.self,
        ]
    )

    /// The commands with their pages, by the words that name them, in the order of the table.
    static var pages: [(path: [String], page: CommandPage)] { pages(of: Dossier.self, under: []) }

    private static func pages(
        of parent: any ParsableCommand.Type,
        under path: [String]
    ) -> [(path: [String], page: CommandPage)] {
        parent.configuration.subcommands.flatMap { child -> [(path: [String], page: CommandPage)] in
            let here = path + [child.configuration.commandName ?? ""]
            let own = (child as? any DossierCommand.Type).map { [(path: here, page: $0.page)] }
            let group = (child as? any CommandGroup.Type).map { [(path: here, page: $0.page)] }
            return (own ?? group ?? []) + pages(of: child, under: here)
        }
    }

    /// The command of that name below `parent`.
    static func child(
        _ name: String,
        of parent: any ParsableCommand.Type
    ) -> (any ParsableCommand.Type)? {
        parent.configuration.subcommands.first { $0.configuration.commandName == name }
    }
}

/// A command that only holds others.
protocol CommandGroup: ParsableCommand {
    /// What help says about it.
    static var page: CommandPage { get }
}
