import ArgumentParser
import DossierNode
import DossierText

/// `dossierd erase`.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erases statements out of the history, in every copy.",
        discussion: """
            Examples:
              dossierd erase tang-xiaoou phone=+8613800000000 --why "the person asked"
              dossierd erase tang-xiaoou --why "court order" --messages --yes
              dossierd erase --now           destroys at once what was erased before

            Only an admin's daemon can erase, or the founding key. What goes is everything
            that one step said of the entity: the command shows it and asks. Every copy
            forgets the values when it hears of it and destroys the bytes 72 hours later; a
            copy that is offline keeps its own until then, and backups, bundles and exports
            made before keep theirs.
            """
    )

    @Argument(help: "An id, the beginning of one, or a name.") var entity: String?
    @Argument(help: "PROPERTY or PROPERTY=VALUE; everything said of the entity if left out.")
    var what: String?
    @Option(help: "Why; it stays in the history.") var why: String?
    @Flag(help: "Erase the messages of those steps as well.") var messages = false
    @Flag(name: .customLong("no-note"), help: "Do not write down of which entity.")
    var leavesNoNote = false
    @Flag(help: "Destroy erased bytes on this machine at once, without 72 hours of grace.")
    var now = false
    @OptionGroup var founding: FoundingKeyOptions
    @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        guard entity != nil || now else { throw ValidationError("What to erase is missing.") }
    }

    func run() async throws {
        guard let entity else {
            let answer = try await settings.ask(ControlRequest("erase", ["now": "yes"]))
            if json { return Terminal.print([answer.json]) }
            return Terminal.say(Self.destroyed(answer.members["destroyed"]?.number ?? 0))
        }
        var problems = Problems()
        let property = try problems.check { try PropertyText(what, help: "erase") }
        Terminal.check(reason: why, &problems)
        var arguments = try founding.arguments(&problems)
        arguments["entity"] = entity
        arguments["why"] = why
        arguments["property"] = property?.name
        arguments["value"] = property?.value
        if messages { arguments["messages"] = "yes" }
        if leavesNoNote { arguments["note"] = "no" }
        if now { arguments["now"] = "yes" }
        let preview = try await settings.ask(
            ControlRequest("erase", arguments),
            after: problems,
            isConfirmed: yes
        )
        if !json { Terminal.print(Self.lines(preview)) }
        guard try yes || Terminal.confirm("Erase for everybody? Nobody can take it back.") else {
            throw ErrorReport(.interrupted, "nothing was done, as you wished")
        }
        arguments["do"] = "yes"
        arguments["agreed"] = (preview.members["agreed"]?.texts ?? []).joined(separator: " ")
        let answer = try await settings.ask(ControlRequest("erase", arguments))
        if json { return Terminal.print([answer.json]) }
        let parts = HumanNumbers.count(answer.members["partCount"]?.number ?? 0, "part")
        Terminal.print(["Erased \(parts).  (\(SafeText.line(answer["changeset"])))"])
        if let destroyed = answer.members["destroyed"]?.number {
            Terminal.say(Self.destroyed(destroyed))
        } else if let due = answer.members["due"]?.number {
            let day = CivilDate(milliseconds: Int64(due)).date
            Terminal.print([
                "The bytes on this machine are destroyed on \(day).",
                "At once:  dossierd erase --now",
            ])
        }
    }

    private static func destroyed(_ count: Int) -> String {
        count > 0
            ? "The bytes of \(HumanNumbers.count(count, "erased part")) on this machine are destroyed."
            : "No erased bytes are left on this machine."
    }

    private static func lines(_ answer: ControlAnswer) -> [String] {
        let parts = HumanNumbers.count(answer.members["partCount"]?.number ?? 0, "part")
        var lines = [
            "Erase \(parts) of \(SafeText.line(answer["caption"])): \(SafeText.line(answer["why"]))"
        ]
        for item in answer.objects("parts") {
            var line =
                "  \(SafeText.line(item["changeset"] ?? ""))  "
                + "\(SafeText.line(item["label"] ?? "")): \(SafeText.line(item["value"] ?? ""))"
            if item["asked"] == "false" { line += "  (goes with it)" }
            if item["live"] == "false" { line += "  (not stated any more)" }
            lines.append(line)
        }
        let others = answer.members["others"]?.number ?? 0
        if others > 0 {
            lines.append(
                "  \(HumanNumbers.count(others, "other value")) of the same step "
                    + (others == 1
                        ? "goes with it: state it again." : "go with it: state them again.")
            )
        }
        for message in answer.members["keptMessages"]?.texts ?? [] {
            lines.append("  Stays, unless you give --messages: \(SafeText.line(message))")
        }
        return lines + [
            "  Copies that are offline keep their own until they hear; backups, bundles and",
            "  exports made before keep theirs.",
        ]
    }
}
