import ArgumentParser
import DossierNode
import DossierText

/// The option that lets the founding key sign.
struct FoundingKeyOptions: ParsableArguments {
    @Option(
        name: .customLong("founding-key"),
        help: "Sign with the founding key in this sealed file."
    )
    var foundingKey: String?

    /// What the daemon needs to open the file; the secrets go through the control socket only.
    ///
    /// Where something is wrong with it, what else is asked is only looked for: nobody knows who would sign.
    func arguments(_ problems: inout Problems) throws -> [String: String] {
        guard let foundingKey else { return [:] }
        let sealed = try problems.check { try SealedKeyFile.read(foundingKey) }
        let phrase = try problems.check { try Terminal.passphrase("Passphrase: ") }
        guard let sealed, let phrase else { return ["judged": "no"] }
        return ["sealed": String(decoding: sealed, as: UTF8.self), "passphrase": phrase]
    }
}

/// Shows what a change of membership would do, asks, and has it made.
struct MemberStep {
    let settings: SettingsOptions
    let json: Bool
    let yes: Bool

    /// Asks for it, unless it turns out that something is wrong besides `problems`.
    ///
    /// Throws an `ErrorReport`.
    func run(
        _ arguments: [String: String],
        after problems: Problems,
        done: (ControlAnswer) -> String
    ) async throws {
        let preview = try await settings.ask(
            ControlRequest("members", arguments),
            after: problems,
            isConfirmed: yes
        )
        guard !preview.isTrue("already") else {
            let words =
                "\(SafeText.line(preview["member"])) has the role \(preview["after"]) already"
            return json
                ? Terminal.print([preview.json]) : Terminal.say(words + "; nothing was written.")
        }
        if !json { Terminal.print(Self.lines(preview, arguments)) }
        guard try yes || Terminal.confirm("Do it?") else {
            throw ErrorReport(.interrupted, "nothing was done, as you wished")
        }
        var arguments = arguments
        arguments["do"] = "yes"
        arguments["heads"] = (preview.members["heads"]?.texts ?? []).joined(separator: " ")
        let answer = try await settings.ask(ControlRequest("members", arguments))
        if json { return Terminal.print([answer.json]) }
        Terminal.say("\(done(answer)) (\(SafeText.line(answer["changeset"])))")
        if answer.members["admins"]?.texts.isEmpty == true {
            Terminal.print(["Nobody is an admin now but the founding key."])
        }
    }

    private static func lines(_ answer: ControlAnswer, _ arguments: [String: String]) -> [String] {
        let name = SafeText.line(answer["member"])
        let before = answer["before"].isEmpty ? "no role" : answer["before"]
        var lines = ["\(name) (\(before), key \(SafeText.line(answer["fingerprint"])))"]
        if let why = arguments["why"] { lines[0] += ": " + SafeText.line(why) }
        let counted = answer.members["counted"]?.number ?? 0
        lines.append("  \(HumanNumbers.count(counted, "changeset")) of it go on counting.")
        let count = answer.members["setAsideCount"]?.number ?? 0
        if count > 0 {
            lines.append("  \(HumanNumbers.count(count, "changeset")) here would be set aside:")
            for item in answer.objects("setAside") {
                let message = item["message"].map { "  " + SafeText.line($0) } ?? ""
                lines.append("    " + SafeText.line(item["changeset"] ?? "") + message)
            }
        }
        let losing = answer.members["losing"]?.texts ?? []
        if !losing.isEmpty {
            let names = losing.map { SafeText.line($0) }.joined(separator: ", ")
            lines.append("  These lose their role with it: \(names)")
        }
        return lines
    }
}

extension Peers {
    /// Ends a membership.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends a membership; what came before the cut-off goes on counting.",
            discussion: """
                Examples:
                  dossierd peers remove field-1 --why "left the project"
                  dossierd peers remove field-1 --at field-1:88 --why "laptop stolen" --yes
                """
        )
        @Argument(help: "The member's name or the fingerprint of its key.") var member: String
        @Option(name: .customLong("at"), help: "The last changeset that counts; repeatable.")
        var lastCounted: [String] = []
        @Option(help: "Why; it stays in the history.") var why: String?
        @OptionGroup var founding: FoundingKeyOptions
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var problems = Problems()
            Terminal.check(reason: why, &problems)
            var arguments = try founding.arguments(&problems)
            arguments["action"] = "remove"
            arguments["member"] = member
            arguments["why"] = why
            if !lastCounted.isEmpty { arguments["at"] = lastCounted.joined(separator: " ") }
            let step = MemberStep(settings: settings, json: json, yes: yes)
            try await step.run(arguments, after: problems) {
                "\(SafeText.line($0["member"])) is removed."
            }
        }
    }

    /// Gives another role.
    struct SetRole: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "role",
            abstract: "Gives a member another role.",
            discussion: "Example:\n  dossierd peers role field-1 reader --why \"on leave\" --yes"
        )
        @Argument(help: "The member's name or the fingerprint of its key.") var member: String
        @Argument(help: "admin, editor or reader.") var role: String
        @Option(help: "Why; it stays in the history.") var why: String?
        @OptionGroup var founding: FoundingKeyOptions
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var problems = Problems()
            var arguments = try founding.arguments(&problems)
            arguments["action"] = "role"
            arguments["member"] = member
            arguments["role"] = role
            arguments["why"] = why
            let step = MemberStep(settings: settings, json: json, yes: yes)
            try await step.run(arguments, after: problems) {
                "\(SafeText.line($0["member"])) has the role \($0["after"]) now."
            }
        }
    }

    /// Lists what does not count.
    struct SetAside: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set-aside",
            abstract: "Changesets that are held and do not count, with author and cause.",
            discussion: "Example:\n  dossierd peers set-aside field-1"
        )
        @Argument(help: "The member's name or the fingerprint of its key.") var member: String?
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var arguments = ["action": "list"]
            arguments["member"] = member
            let answer = try await settings.ask(ControlRequest("members", arguments))
            if json { return Terminal.print([answer.json]) }
            var table = Table(columns: [
                Table.Column("CHANGESET"), Table.Column("AUTHOR"),
                Table.Column("NOT COUNTED", isFlexible: true),
            ])
            for item in answer.objects("setAside") {
                table.append([
                    Table.Cell(item["changeset"] ?? ""), Table.Cell(item["author"] ?? ""),
                    Table.Cell(
                        (item["nothingLeft"] == "true" ? "nothing left to adopt; " : "")
                            + (item["reason"] ?? "")
                    ),
                ])
            }
            Terminal.print(Terminal.isTerminal ? table.lines(width: 80) : table.tsvLines())
        }
    }
}

/// `dossierd retire`.
struct Retire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ends the work of this daemon's key with a signed statement.",
        discussion: "Example:\n  dossierd retire --why \"the server is given up\" --yes"
    )
    @Option(help: "Why; it stays in the history.") var why: String?
    @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var problems = Problems()
        Terminal.check(reason: why, &problems)
        var arguments = ["action": "retire"]
        arguments["why"] = why
        let step = MemberStep(settings: settings, json: json, yes: yes)
        try await step.run(arguments, after: problems) { _ in
            "This daemon has ended its work; it admits and removes nobody any more."
        }
    }
}
