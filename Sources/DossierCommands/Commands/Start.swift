internal import ArgumentParser
internal import DossierCore
internal import DossierNode
internal import DossierText

/// `dossier init`.
struct InitCommand: DossierCommand {
    static let page = CommandPage(
        "A new dataset, with a working copy here.",
        .start,
        [
            CommandPage.Example("dossier init \"PRC export controls\"", "in ~/Dossiers"),
            CommandPage.Example(
                "dossier init \"PRC export controls\" . --name desk-a",
                "in this directory"
            ),
            CommandPage.Example(
                "dossier init \"PRC export controls\" --serve",
                "with a daemon, so others can join"
            ),
        ],
        notes: "Without --serve the dataset stays on this computer: a working copy never listens."
    )
    static let configuration = configured("init")

    @Argument(help: "What the dataset is called.") var title: String
    @Argument(help: "The working copy's directory.") var place: String?
    @Option(help: "What this working copy is called among the members.") var name: String?
    @Option(name: .customLong("import"), help: "A file of FollowTheMoney lines to begin with.")
    var file: String?
    @Flag(help: "Found it in your own daemon, start that, and join it.") var serve = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !title.trimmedOfSpaces.isEmpty else { throw ValidationError("The title is empty.") }
    }

    func run(in context: Context) async throws -> Outcome {
        let directory = place.map(context.absolute) ?? Places(context).freeDirectory(for: title)
        if let file, file != "-", !FileAccess.exists(context.absolute(file)) {
            throw ErrorReport(
                .noSuchFile,
                "there is no file \(file)",
                details: ["Nothing was written."]
            )
        }
        var answer =
            serve
            ? try await Serving(context).found(title, directory: directory, name: name)
            : try await found(in: directory, context)
        if let file {
            let copy = try WorkingCopy.open(directory: directory)
            let path = file == "-" ? "-" : context.absolute(file)
            let report = try await copy.importFile(
                path,
                ImportRequest(message: "import of \(file)")
            )
            try copy.close()
            context.show(ImportAnswer(report, file: file, isDryRun: false, hasRemote: serve))
        }
        answer.next = next(directory, context)
        return Outcome(answer)
    }

    private func found(in directory: String, _ context: Context) async throws -> ReadyAnswer {
        // Before the question: whoever leaves at it has founded nothing.
        _ = try WorkingCopy.prepare(directory: directory)
        let chosen = context.secret("Passphrase for the founding key (empty: one is made up):")
        let home = HomeDirectory(directory)
        var file: FoundingKeyFile?
        do {
            let copy = try await WorkingCopy.found(
                title: title,
                directory: directory,
                name: name ?? World.hostName
            ) { file = try FoundingKeyFile($0, passphrase: chosen, in: home.path) }
            try copy.close()
        } catch {
            if !home.hasDataset { file?.discard() }
            throw error
        }
        return ReadyAnswer(
            title: title,
            directory: directory,
            role: Role.admin.rawValue,
            foundingKey: file?.path,
            passphrase: file?.passphrase
        )
    }

    private func next(_ directory: String, _ context: Context) -> [String] {
        Places(context).commands(["status"] + (serve ? ["invite"] : []), in: directory)
    }
}

/// `dossier join`.
struct JoinCommand: DossierCommand {
    static let page = CommandPage(
        "Gets a copy of a dataset with a code from one of its members.",
        .start,
        [
            CommandPage.Example("dossier join K7QF-3M9X-2TBW@newsroom.local", "into ~/Dossiers"),
            CommandPage.Example(
                "dossier join K7QF-3M9X-2TBW@192.168.1.20:7717 prc --as desk-b",
                "into a directory"
            ),
            CommandPage.Example("dossier join -", "the code is read from standard input"),
        ],
        notes: """
            Upper and lower case do not matter, and O and 0, I, L and 1 are the same. A copy that has \
            retired comes back by joining into its own directory. After a removal join into a new \
            one, or, if the key was never in other hands, give --same-key; what was not sent before \
            is then set aside, and dossier adopt takes it over.
            """
    )
    static let configuration = configured("join")

    @Argument(help: ArgumentHelp("The code and where it was made.", valueName: "code@host[:port]"))
    var address: String
    @Argument(help: "The working copy's directory.") var place: String?
    @Option(
        name: [.customLong("as"), .customLong("name")],
        help: "What this working copy is called among the members."
    )
    var name: String?
    @Flag(help: "Come back with a key that was removed.") var sameKey = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        var typed = address
        if typed == "-" {
            guard let line = context.terminal.readLine()?.trimmedOfSpaces, !line.isEmpty else {
                throw ErrorReport(
                    .needsAnswer,
                    "no code came on standard input",
                    details: ["Nothing was done."]
                )
            }
            typed = line
        }
        var joining = try Joining(parsing: typed)
        joining.takesRemovedKey = sameKey
        context.say("Joining \(SafeText.line(joining.host)):\(joining.port) …")
        var answer = try await JoiningCopy(context).join(
            joining,
            directory: place.map(context.absolute),
            name: name ?? World.hostName
        )
        answer.next = Places(context).commands(["status"], in: answer.directory)
        return Outcome(answer)
    }
}

/// `dossier invite`.
struct InviteCommand: DossierCommand {
    static let page = CommandPage(
        "A code with which one other machine can join; for admins.",
        .start,
        [
            CommandPage.Example("dossier invite", "for an editor, ten minutes"),
            CommandPage.Example("dossier invite --role reader --ttl 1h --no-wait", "for a reader"),
        ],
        notes: "It asks the daemon on this computer, since a working copy never listens."
    )
    static let configuration = configured("invite")

    @Option(help: "admin, editor or reader.") var role = "editor"
    @Option(name: .customLong("for"), help: "The name of who joins.") var name: String?
    @Option(help: "How long the code is valid: 30s, 10m, 24h.") var ttl = "10m"
    @Flag(name: .customLong("no-wait"), help: "Do not wait for somebody to join.") var noWait =
        false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let waits = context.isForPeople && !noWait
        let answer = try await Inviting(context).invite(
            role: role,
            name: name,
            ttl: ttl,
            waits: waits
        )
        return Outcome(answer)
    }
}

/// `dossier serve`.
struct ServeCommand: DossierCommand {
    static let page = CommandPage(
        "Runs your own daemon, which listens so that others can join.",
        .start,
        [
            CommandPage.Example("dossier serve", "in the foreground, until Ctrl-C"),
            CommandPage.Example("dossier serve --background", "starts it and comes back"),
        ],
        notes: "It holds one dataset: the one of dossier init --serve. For a server use dossierd."
    )
    static let configuration = configured("serve")

    @Flag(help: "Start it and come back.") var background = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let serving = Serving(context)
        guard background else { throw try serving.replaceProcess() }
        let path = try await serving.start()
        return Outcome(TextAnswer(["The daemon runs; its control socket is \(path)."]))
    }
}
