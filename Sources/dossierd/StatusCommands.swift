import ArgumentParser
import DossierNode
import DossierText

/// `dossierd status`.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what the daemon holds and whom it reaches.",
        discussion: "Examples:\n  dossierd status\n  dossierd status --json"
    )

    @OptionGroup var settings: SettingsOptions
    @Flag(help: "One line (or the JSON object), and exit code 1 if something is wrong.")
    var check = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let answer = try await settings.ask(ControlRequest("status"))
        let view = StatusLines(answer)
        Terminal.print(json ? [answer.json] : check ? [view.checkLine] : view.lines)
        if check, !view.isHealthy { throw ArgumentParser.ExitCode(1) }
    }
}

/// `dossierd peers`, with what is done about them.
struct Peers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists members and peers; cuts and restores links.",
        discussion: """
            Examples:
              dossierd peers
              dossierd peers pause newsroom
              dossierd peers resume newsroom
              dossierd peers remove field-1 --why "left the project"
            """,
        subcommands: [
            List.self, Pause.self, Resume.self, Remove.self, SetRole.self, SetAside.self,
        ],
        defaultSubcommand: List.self
    )

    /// Lists them.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists members and peers.")
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            let answer = try await settings.ask(ControlRequest("status"))
            Terminal.print(json ? [answer.json] : StatusLines(answer).peerLines)
        }
    }

    /// Cuts a link until it is restored.
    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Cuts the link to a peer.")
        @Argument(help: "The peer's name.") var peer: String
        @OptionGroup var settings: SettingsOptions

        func run() async throws {
            let answer = try await settings.ask(ControlRequest("pause", ["peer": peer]))
            Terminal.print(["The link to \(SafeText.line(answer["peer"])) is cut."])
            Terminal.print(["Next:  dossierd peers resume \(SafeText.shellWord(peer))"])
        }
    }

    /// Restores a link.
    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Restores the link to a peer.")
        @Argument(help: "The peer's name.") var peer: String
        @OptionGroup var settings: SettingsOptions

        func run() async throws {
            let answer = try await settings.ask(ControlRequest("resume", ["peer": peer]))
            Terminal.print(["The link to \(SafeText.line(answer["peer"])) is restored."])
        }
    }
}

/// The lines of a daemon's status.
struct StatusLines {
    private let answer: ControlAnswer

    init(_ answer: ControlAnswer) { self.answer = answer }

    private func number(_ name: String) -> Int { answer.members[name]?.number ?? 0 }

    var isHealthy: Bool {
        answer.members["dataset"] != nil && number("openForks") == 0 && number("wanted") == 0
            && number("damaged") == 0 && ended == nil && refusal == nil
    }

    /// Why this daemon takes part no more; nil while it does, as far as it can know.
    private var ended: String? {
        let why = answer.text("why", in: "ended").map { ": " + SafeText.line($0) } ?? ""
        switch answer.text("cause", in: "ended") {
        case "removed":
            return "removed by \(SafeText.line(answer.text("by", in: "ended") ?? ""))\(why)"
        case "retired": return "retired\(why)"
        case "rotated": return "its key was handed on to another"
        case .some: return "no member, as far as is known here"
        case nil: return nil
        }
    }

    /// What it may mean that all peers refuse the connection, of which they do not say why; nil where one does not.
    private var refusal: String? {
        let states = peers.compactMap { $0["state"] }.filter { $0 != "paused" }
        guard !states.isEmpty, states.allSatisfy({ $0 == "refused" }) else { return nil }
        return "every peer refuses the connection: paused there, removed, or not admitted there yet"
    }

    /// The same on a screen, with the way on.
    private var troubleLines: [String] {
        guard let ended else {
            guard let refusal else { return [] }
            let way =
                "If it was removed, an admin's code lets it back: dossierd join CODE@HOST --same-key"
            return Paragraph.paragraphs("Attention: \(refusal). \(way)", width: 80)
        }
        let back =
            answer.text("cause", in: "ended") == "retired"
            ? "dossierd join CODE@HOST" : "dossierd join CODE@HOST --same-key"
        let way =
            answer.text("cause", in: "ended") == "rotated"
            ? ""
            : " To go on, an admin gives a code: \(back) (a new state directory makes a new key)."
        return Paragraph.paragraphs(
            "This daemon takes part no more: \(ended). What it holds stays readable.\(way)",
            width: 80
        )
    }

    var checkLine: String {
        guard answer.members["dataset"] != nil else { return "no dataset" }
        let connected = peers.filter { $0["state"] == "connected" }.count
        return
            "\(isHealthy ? "ok" : "attention"): \(number("entities")) entities, "
            + "\(connected) peers connected, \(number("openForks")) forks, \(number("wanted")) parts wanted"
            + (number("damaged") == 0
                ? "" : ", \(HumanNumbers.count(number("damaged"), "changeset")) damaged")
            + ((ended ?? refusal).map { "; \($0)" } ?? "")
    }

    var lines: [String] {
        guard answer.members["dataset"] != nil else {
            let lines = ["No dataset yet in \(SafeText.line(answer["state"]))."]
            guard let own = OwnDaemon.running, own.state != answer["state"] else {
                return lines + ["Next:  dossierd init TITLE      (or: dossierd join CODE@HOST)"]
            }
            // What `dossier serve` started is another daemon than the machine's.
            return lines + [
                "A daemon of your own runs:",
                "  dossierd status --state \(SafeText.shellWord(own.state)) \\",
                "    --set listen.control=\(SafeText.shellWord(own.control))",
            ]
        }
        var lines = ["\(SafeText.line(answer["title"]))     \(SafeText.line(answer["state"]))"]
        lines.append(
            "\(HumanNumbers.grouped(number("entities"))) entities  "
                + "\(HumanNumbers.grouped(number("statements"))) statements  "
                + "\(HumanNumbers.grouped(number("changesets"))) changesets"
        )
        lines += troubleLines
        lines += upkeepLines
        if number("setAside") > 0 {
            lines.append(
                "Set aside   \(HumanNumbers.count(number("setAside"), "changeset")); for information"
            )
        }
        if number("forks") > 0 {
            let places = HumanNumbers.count(number("forks"), "place")
            lines.append("Forks       \(places): both branches are kept")
            for fork in objects("forkedChains") {
                let name = SafeText.line(fork["name"] ?? "")
                lines.append(
                    "            \(name): \(fork["branches"] ?? "") histories from change "
                        + "\(fork["sequence"] ?? "") on"
                        + (fork["settled"] == "true" ? "; settled" : "")
                )
            }
        }
        if let text = answer.text("text", in: "fence") {
            lines += Paragraph.paragraphs(SafeText.line(text), width: 80)
        }
        lines.append("")
        lines += peerLines
        return lines
    }

    /// What goes on by itself, and what somebody keeps back.
    private var upkeepLines: [String] {
        var lines = ["state digest \(answer["stateDigest"].prefix(16))"]
        if number("settling") > 0 {
            let left = HumanNumbers.count(number("settling"), "changeset")
            lines = ["Settling    \(left) left; counts are not up to date yet"]
        }
        if number("wanted") > 0 {
            lines.append("Wanted      \(HumanNumbers.count(number("wanted"), "part")) nobody gave:")
            for held in objects("withheld") {
                let author = SafeText.line(held["author"] ?? "")
                lines.append(
                    "            \(held["parts"] ?? "") of changeset "
                        + "\((held["changeset"] ?? "").prefix(8)) by \(author)"
                )
            }
        }
        if let first = objects("damagedChangesets").first?["name"] {
            let count = HumanNumbers.count(number("damaged"), "changeset")
            let more = number("damaged") > 1 ? ", …" : ""
            lines.append("Damaged     \(count) on this disk: \(SafeText.line(first))\(more)")
            lines.append("            a peer that has it gives it with the next connection")
        }
        if number("erasuresSetAside") > 0 {
            let parts = HumanNumbers.count(number("erasuresSetAside"), "erased part")
            lines.append("Restored    \(parts) back: the erasure does not count")
        }
        if number("shreddable") > 0 {
            let parts = HumanNumbers.count(number("shreddable"), "erased part")
            lines.append("To shred    \(parts) on this disk for at most 72 hours more")
        }
        return lines
    }

    private var peers: [[String: String]] { objects("peers") }

    private func objects(_ name: String) -> [[String: String]] {
        answer.objects(name)
    }

    var peerLines: [String] {
        var table = Table(columns: [
            Table.Column("NAME"), Table.Column("KEY"), Table.Column("ROLE"), Table.Column("STATE"),
            Table.Column("ADDRESS", isFlexible: true),
        ])
        var rest = peers
        for member in objects("members") {
            let key = member["key"] ?? ""
            let peer = rest.first { $0["key"] == key }
            rest.removeAll { $0["key"] == key }
            let isOwn = key == answer["key"]
            let isFounder = member["founder"] == "true"
            let state = isOwn ? "this daemon" : isFounder ? "founding key" : peer?["state"] ?? ""
            table.append([
                Table.Cell(member["name"] ?? ""), Table.Cell(key),
                Table.Cell(member["role"] ?? "removed"), Table.Cell(state),
                Table.Cell(peer?["address"] ?? ""),
            ])
        }
        return Terminal.isTerminal ? table.lines(width: 80) : table.tsvLines()
    }
}
