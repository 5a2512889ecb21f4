import ArgumentParser
import DossierNode
import DossierText

/// `dossierd init TITLE`.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Founds the dataset that this daemon holds.",
        discussion: "Example:\n  sudo dossierd init \"PRC export controls\""
    )

    @Argument(help: "What the dataset is called.") var title: String
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var arguments = ["title": title]
        arguments["passphrase"] = Terminal.secret(
            "Passphrase for the founding key (empty: one is made up): "
        )
        let answer = try await settings.ask(ControlRequest("init", arguments))
        if json { return Terminal.print([answer.json]) }
        var lines = ["Founded \"\(SafeText.line(title))\".  This daemon's key: \(answer["key"])"]
        lines.append("")
        lines.append("The founding key can replace every other key. It is sealed in")
        lines.append("    \(SafeText.line(answer["foundingKey"]))")
        if let passphrase = answer.members["passphrase"]?.text {
            lines.append("Its passphrase, shown this once:  \(passphrase)")
        }
        lines.append("Move that file off this machine; nothing here needs it.")
        lines.append("")
        lines.append("Next:  dossierd serve     (then: dossierd invite --role editor)")
        Terminal.print(lines)
    }
}

/// `dossierd invite`.
struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a code with which one machine or client can join.",
        discussion: "Example:\n  dossierd invite --role editor --for desk-b"
    )

    @Option(help: "admin, editor or reader.") var role = "editor"
    @Option(name: .customLong("for"), help: "The name of who joins.") var name: String?
    @Option(help: "How long the code is valid, as 30s, 10m or 24h.") var ttl = "10m"
    @Flag(name: .customLong("no-wait"), help: "Do not wait for somebody to join.") var noWait =
        false
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var problems = Problems()
        _ = try problems.check { try InvitationTerms(role: role, ttl: ttl) }
        var arguments = ["role": role, "ttl": ttl]
        arguments["name"] = name
        if !problems.isEmpty {
            _ = try await settings.ask(
                ControlRequest("invite", arguments),
                after: problems,
                isConfirmed: true
            )
        }
        let waits = Terminal.isTerminal && !noWait && !json
        arguments["wait"] = waits ? "yes" : "no"
        let answer = try await settings.ask(ControlRequest("invite", arguments)) { answer in
            Terminal.print(lines(answer, waits: true))
        }
        if json { return Terminal.print([answer.json]) }
        if let joined = answer.members["joined"]?.text {
            Terminal.print(["\(SafeText.line(joined)) joined as \(role), proven by the code."])
        } else {
            Terminal.print(lines(answer, waits: false))
        }
    }

    private func lines(_ answer: ControlAnswer, waits: Bool) -> [String] {
        let code = answer["code"]
        var lines = ["    \(code)          one use, valid for \(ttl)", ""]
        let listening = answer.members["listening"]?.texts ?? []
        let places = InvitationAddresses.of(host: World.hostName, listening: listening)
        for place in places.map(SafeText.line) {
            lines.append("On the other machine:   dossier join \(code)@\(place)")
            lines.append("A daemon joins with:    dossierd join \(code)@\(place)")
        }
        if waits { lines.append("Waiting … (Ctrl-C stops waiting, the code stays valid)") }
        return lines
    }
}

/// `dossierd join CODE@HOST[:PORT]`.
struct Join: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes the dataset of another daemon and keeps it in step.",
        discussion: """
            Example:
              dossierd join K7QF-3M9X-2TBW@newsroom.example.org

            A daemon that has retired comes back with its key and its data. One that was
            removed makes a new key in an empty state directory, unless --same-key says
            that the old one was never in other hands.
            """
    )

    @Argument(help: "CODE@HOST or CODE@HOST:PORT.") var address: String
    @Flag(help: "Come back with a key that was removed.") var sameKey = false
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var arguments = ["address": address]
        if sameKey { arguments["same-key"] = "yes" }
        let answer = try await settings.ask(ControlRequest("join", arguments))
        if json { return Terminal.print([answer.json]) }
        Terminal.print([
            "\(SafeText.line(answer["peer"])) (\(answer["address"])): code proven on both sides",
            "Joined as \(answer["role"]): \(answer.members["received"]?.number ?? 0) changesets received.",
            "Next:  dossierd status",
        ])
    }
}

/// `dossierd reload`.
struct Reload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks the configuration and asks the running daemon to apply it.",
        discussion: "Example:\n  sudo dossierd reload"
    )

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let configuration = try await settings.load()
        let client = ControlClient(path: configuration.listenControl)
        let answer = try await client.ask(
            ControlRequest("reload", ["config": settings.config ?? ""])
        )
        Terminal.print([SafeText.line(answer["message"])])
    }
}

/// `dossierd config check`.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Checks or shows the settings in force.",
        discussion: "Examples:\n  dossierd config check\n  dossierd config show",
        subcommands: [Check.self, Show.self]
    )

    /// Checks without starting anything.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Checks the settings.")
        @OptionGroup var settings: SettingsOptions

        func run() async throws {
            _ = try await settings.load()
            Terminal.print(["The configuration is valid."])
        }
    }

    /// Prints the settings in force.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints the settings in force.")
        @OptionGroup var settings: SettingsOptions

        func run() async throws {
            let found = try await settings.load()
            Terminal.print([
                "daemon.name: \(SafeText.line(found.name))",
                "daemon.state: \(SafeText.line(found.state))",
                "listen.sync: \(SafeText.line(found.listenSync.joined(separator: ", ")))",
                "listen.control: \(SafeText.line(found.listenControl))",
                "sync.peers: \(SafeText.line(found.peers.map(\.name).joined(separator: ", ")))",
                "log.level: \(found.logLevel)",
            ])
        }
    }
}

extension ControlAnswer {
    /// The text of a member; empty where there is none.
    subscript(name: String) -> String { members[name]?.text ?? "" }
}
