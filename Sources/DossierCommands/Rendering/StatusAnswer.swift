internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier status`: what is here, what is unsent, in conflict, unsourced, and what comes next.
package struct StatusAnswer: Answer {
    /// What it shows.
    package let view: StatusView

    /// Shows a status.
    package init(_ view: StatusView) { self.view = view }

    /// The name of the JSON object.
    package let schema = "dossier.status/1"
    /// It is asked for, so `-q` prints it too.
    package let isReport = false

    /// Whether there is something to do or to look into, for `--check`.
    ///
    /// What is set aside stays so for ever, adopted or not: it is information. That the own membership has ended is not.
    package var hasFindings: Bool {
        view.unsentChangesets > 0 || !view.conflicts.isEmpty
            || view.openForks > 0 || view.wanted > 0 || !view.damaged.isEmpty || view.ended != nil
    }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var lines = Ruled.edges(
            SafeText.line(view.title),
            "working copy " + screen.path(view.directory),
            on: screen,
            style: .bold
        )
        lines += Ruled.edges(counts, exchange(on: screen), on: screen)
        let body = work(on: screen)
        lines += [""] + (body.isEmpty ? ["Nothing to send, no conflicts."] : body)
        lines += [""] + people(on: screen)
        let hints = Hints(next).lines(on: screen)
        return hints.isEmpty ? lines : lines + [""] + hints
    }

    private var counts: String {
        [
            HumanNumbers.count(view.entities, "entity", "entities"),
            HumanNumbers.count(view.statements, "statement"),
            HumanNumbers.count(view.sources, "source"),
        ].joined(separator: "  ")
    }

    private func exchange(on screen: Screen) -> String {
        guard let remote = view.remote else { return "no daemon is set" }
        if remote.lastPull > 0 { return "last pull " + screen.ago(remote.lastPull) }
        return "never pulled from " + SafeText.line(remote.name)
    }

    private func work(on screen: Screen) -> [String] {
        var lines = ended(on: screen)
        func row(_ label: String, _ count: Int, _ text: String, _ style: Style) {
            let number = HumanNumbers.grouped(count)
            let head = label.padded(to: 12) + number.padded(to: 4)
            lines += Ruled.lines(head, text, marks: [], on: screen, textStyle: style)
        }
        if view.unsentChangesets > 0 {
            let text =
                HumanNumbers.count(view.unsentChanges, "change") + " in "
                + HumanNumbers.count(view.unsentChangesets, "changeset")
            // A retirement is still to be told; nobody takes what else a key writes that is no member's.
            let isOver = view.ended != nil && view.ended?.cause != "retired"
            let said =
                isOver
                ? text + ", kept here"
                : isInDoubt ? "not known before the next pull; at most " + text : text
            let label = isOver ? "Not sent" : "To send"
            lines += Ruled.lines(label.padded(to: 12), said, marks: [], on: screen)
        }
        if let first = view.conflicts.first {
            let more = view.conflicts.count > 1 ? ", …" : ""
            row("Conflicts", view.conflicts.count, Words.place(first) + more, .yellow)
        }
        if view.unsourced > 0 {
            let text = view.unsourced == 1 ? "statement has no source" : "statements have no source"
            row("Unsourced", view.unsourced, text, .dim)
        }
        if view.setAside > 0 {
            let noun = view.setAside == 1 ? "changeset that does" : "changesets that do"
            row("Set aside", view.setAside, noun + " not count; see dossier peers set-aside", .dim)
        }
        lines += upkeep(on: screen) + forks(on: screen)
        if let fence = view.fence {
            lines += Ruled.lines("This copy".padded(to: 12), fence.text, marks: [], on: screen)
        }
        return lines
    }

    /// The chains that two machines wrote, each with whose it is.
    private func forks(on screen: Screen) -> [String] {
        guard view.forks > 0 else { return [] }
        let places = view.forks == 1 ? "place" : "places"
        var lines = Ruled.lines(
            "Forks".padded(to: 12) + HumanNumbers.grouped(view.forks).padded(to: 4),
            places + " where one machine wrote two histories",
            marks: [],
            on: screen,
            textStyle: view.openForks > 0 ? .red : .dim
        )
        for fork in view.forkedChains {
            let name = SafeText.line(fork.name)
            lines += Ruled.lines(
                "".padded(to: 12),
                "\(name): \(fork.branches) histories from change \(fork.sequence) on; all are kept"
                    + (fork.isSettled ? "; settled, it has gone on in a new one" : ""),
                marks: [],
                on: screen
            )
        }
        return lines
    }

    /// Whether what the remote has of this copy is only known after a pull.
    private var isInDoubt: Bool { view.remote != nil && view.fence?.isInDoubt == true }

    /// That this copy may not take part any more, and what still can be done.
    private func ended(on screen: Screen) -> [String] {
        guard let ended = view.ended else { return [] }
        let why = ended.why.map { ": " + SafeText.line($0) } ?? ""
        let when = ended.time > 0 ? " (" + screen.day(ended.time) + ")" : ""
        let kept = "Everything here stays readable."
        let text: String
        switch ended.cause {
        case "removed":
            let by = SafeText.line(ended.by ?? "")
            text =
                "was removed from the dataset by \(by)\(when)\(why). \(kept) To go on, ask an admin for "
                + "a code and join into a new folder; with --same-key into this one, if its key was "
                + "never in other hands."
        case "retired":
            text =
                "has ended its work\(when)\(why). \(kept) To go on, ask an admin for a code and join "
                + "again into this folder."
        case "rotated":
            let key = SafeText.line(ended.successor ?? "")
            text =
                "has a key that was handed on to key \(key). \(kept) Use the copy that has that key."
        default: text = "is no member of the dataset, as far as is known here. \(kept)"
        }
        return Ruled.lines(
            "This copy".padded(to: 12),
            text,
            marks: [],
            on: screen,
            textStyle: .red
        )
    }

    /// What goes on by itself, and what somebody keeps back.
    private func upkeep(on screen: Screen) -> [String] {
        var lines: [String] = []
        func row(_ label: String, _ text: String, _ style: Style) {
            lines += Ruled.lines(
                label.padded(to: 12),
                text,
                marks: [],
                on: screen,
                textStyle: style
            )
        }
        if view.settling > 0 {
            let left = HumanNumbers.count(view.settling, "changeset")
            row("Settling", left + " left; lists and counts are not up to date yet", .yellow)
        }
        if view.wanted > 0 {
            let authors = view.withheld.map { held in
                HumanNumbers.count(held.parts, "part") + " of " + SafeText.line(held.author) + " "
                    + held.changeset.base64URL.prefix(8)
            }
            let more = view.withheld.reduce(0) { $0 + $1.parts } < view.wanted ? ", …" : ""
            row("Withheld", "nobody has given " + authors.joined(separator: ", ") + more, .red)
        }
        if let first = view.damaged.first {
            let more = view.damaged.count > 1 ? ", …" : ""
            let waiting = view.damaged.reduce(0) { $0 + $1.waiting }
            let wait =
                waiting > 0
                ? "; \(HumanNumbers.count(waiting, "changeset")) of yours cannot be sent before it"
                : ""
            let count = HumanNumbers.count(view.damaged.count, "changeset")
            row(
                "Damaged",
                "\(count) on this disk: \(SafeText.line(first.name))\(more)\(wait)",
                .red
            )
        }
        if view.erasuresSetAside > 0 {
            let parts = HumanNumbers.count(view.erasuresSetAside, "erased part")
            row("Restored", parts + " back: the erasure does not count", .yellow)
        }
        if view.shreddable > 0 {
            let parts = HumanNumbers.count(view.shreddable, "erased part")
            row("To shred", parts + " on this disk for at most 72 hours more", .dim)
        }
        return lines
    }

    private func people(on screen: Screen) -> [String] {
        var lines: [String] = []
        if let remote = view.remote {
            let state =
                isInDoubt
                ? "what it has of yours is not known yet"
                : view.unsentChangesets == 0
                    ? "has everything of yours"
                    : "has everything but your " + HumanNumbers.count(view.unsentChanges, "change")
            let met = max(remote.lastPull, remote.lastPush)
            let when = met > 0 ? "last met " + screen.ago(met) : "not met yet"
            lines += Ruled.lines(
                SafeText.line(remote.name).padded(to: 16),
                when.padded(to: 26) + state,
                marks: [],
                on: screen
            )
        }
        let active = view.members.filter { $0.role != nil && !$0.isFounder }
        let names = active.map { member in
            SafeText.line(member.name) + (member.isOwn ? " (you)" : "")
        }
        if !names.isEmpty {
            let text = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
            lines += Ruled.lines(
                HumanNumbers.count(names.count, "member").padded(to: 16),
                text,
                marks: [],
                on: screen
            )
        }
        return lines
    }

    private var next: [String] {
        var commands: [String] = []
        if !view.damaged.isEmpty {
            return [
                view.remote == nil ? Hints.command("verify", "--repair") : Hints.command("sync")
            ]
        }
        if let ended = view.ended {
            switch ended.cause {
            case "removed":
                commands.append(
                    Hints.command("join", "CODE@HOST", view.directory) + " --same-key"
                )
            case "retired" where view.unsentChangesets > 0 && view.remote != nil:
                commands.append(Hints.command("push"))
            case "retired": commands.append(Hints.command("join", "CODE@HOST", view.directory))
            default: break
            }
        } else if isInDoubt {
            commands.append(Hints.command("pull"))
        } else if view.unsentChangesets > 0, view.remote != nil {
            commands.append(Hints.command("push"))
        } else if view.remote != nil, view.conflicts.isEmpty {
            commands.append(Hints.command("pull"))
        }
        if !view.conflicts.isEmpty { commands.append(Hints.command("conflicts")) }
        if view.unsourced > 0, commands.count < 2 {
            commands.append(Hints.command("list", "--unsourced"))
        }
        return commands
    }

    /// The form for a pipe: a name and a value in each row.
    package var rows: [[String]] {
        [
            ["title", view.title], ["directory", view.directory],
            ["entities", String(view.entities)], ["statements", String(view.statements)],
            ["sources", String(view.sources)], ["unsourced", String(view.unsourced)],
            ["unsentChanges", String(view.unsentChanges)],
            ["unsentChangesets", String(view.unsentChangesets)],
            ["conflicts", String(view.conflicts.count)], ["setAside", String(view.setAside)],
            ["ended", view.ended?.cause ?? ""],
            ["forks", String(view.forks)], ["wanted", String(view.wanted)],
            ["fence", view.fence?.text ?? ""],
            ["settling", String(view.settling)], ["shreddable", String(view.shreddable)],
            ["erasuresSetAside", String(view.erasuresSetAside)],
            ["members", String(view.members.filter { $0.role != nil }.count)],
            ["remote", view.remote?.name ?? ""],
            ["lastPull", PipeCell.time(view.remote?.lastPull ?? 0)],
            ["lastPush", PipeCell.time(view.remote?.lastPush ?? 0)],
            ["stateDigest", view.stateDigest?.hexadecimal ?? ""],
            ["damaged", String(view.damaged.count)],
        ]
    }

    private static func json(_ fence: FenceView) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("time", .integer(fence.time)), Member("cause", .string(fence.cause)),
            Member("text", .string(fence.text)),
            Member("isTailMissing", .bool(fence.isTailMissing)),
            Member("hasBegun", .bool(fence.hasBegun)),
            Member("isInDoubt", .bool(fence.isInDoubt)),
        ])
    }

    private static func json(_ ended: EndedView) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("cause", .string(ended.cause)), Member("by", .optional(ended.by)),
            Member("time", .time(ended.time)), Member("why", .optional(ended.why)),
            Member("successor", .optional(ended.successor)),
        ])
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("title", .string(view.title)),
            Member("dataset", .optional(view.dataset?.base64URL)),
            Member("directory", .string(view.directory)),
            Member("entities", .integer(view.entities)),
            Member("statements", .integer(view.statements)),
            Member("sources", .integer(view.sources)),
            Member("unsourced", .integer(view.unsourced)),
            Member("unsentChanges", .integer(view.unsentChanges)),
            Member("unsentChangesets", .integer(view.unsentChangesets)),
            Member("conflicts", .array(view.conflicts.map(ViewJSON.conflict))),
            Member("setAside", .integer(view.setAside)),
            Member("ended", view.ended.map(Self.json) ?? .absent),
            Member("forks", .integer(view.forks)),
            Member("openForks", .integer(view.openForks)),
            Member(
                "forkedChains",
                .array(
                    view.forkedChains.map { fork in
                        .object([
                            Member("name", .string(fork.name)),
                            Member("sequence", .integer(fork.sequence)),
                            Member("branches", .integer(fork.branches)),
                            Member("settled", .bool(fork.isSettled)),
                        ])
                    }
                )
            ),
            Member("fence", view.fence.map(Self.json) ?? .absent),
            Member("wanted", .integer(view.wanted)),
            Member(
                "withheld",
                .array(
                    view.withheld.map { held in
                        .object([
                            Member("changeset", .string(held.changeset.base64URL)),
                            Member("author", .string(held.author)),
                            Member("parts", .integer(held.parts)),
                        ])
                    }
                )
            ),
            Member("settling", .integer(view.settling)),
            Member("shreddable", .integer(view.shreddable)),
            Member("erasuresSetAside", .integer(view.erasuresSetAside)),
            Member("members", .array(view.members.map(MemberForms.json))),
            Member("identity", MemberForms.json(view.identity)),
            Member("remote", view.remote.map(MemberForms.json) ?? .absent),
            Member("stateDigest", .optional(view.stateDigest?.hexadecimal)),
            Member("damaged", .array(view.damaged.map(ViewJSON.damaged))),
        ]
    }
}
