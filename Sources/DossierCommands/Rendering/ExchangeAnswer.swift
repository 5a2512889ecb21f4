package import DossierNode
internal import DossierText

/// `dossier pull`, `dossier push` and `dossier sync`: what came and what went.
package struct ExchangeAnswer: Answer {
    /// What the exchange did.
    package struct Result: Hashable, Sendable {
        /// What was asked for.
        package var mode: SyncMode
        /// What to call the daemon.
        package var name: String
        /// HOST:PORT.
        package var address: String
        /// Eight letters of its key.
        package var fingerprint: String
        /// What came, as members wrote it; nil where nothing was asked for.
        package var brought: ChangesView?
        /// Changesets that went and are durable there.
        package var sent: Int
        /// The last of the own changesets that it has now.
        package var head: String?
        /// Own changesets that it does not have yet.
        package var unsent: Int
        /// Changed values that were to be sent.
        package var checked: Int
        /// How many of them have no source.
        package var unsourced: Int
        /// Codes of changesets that it refused.
        package var refused: [String]
        /// Changesets that it did not keep, since something that they build on is missing or damaged there.
        package var dropped = 0
        /// Whether both hold the same now.
        package var isConverged: Bool
        /// Alarm: both hold the same log with different states.
        package var isDiverged: Bool
        /// The other clock minus this one, in milliseconds.
        package var clockDifference: Int
        /// The changesets that are damaged on this disk still.
        package var damaged: [DamagedView] = []
        /// What people call those that were damaged and are whole again.
        package var mended: [String] = []

        /// Describes an exchange in which nothing moved.
        package init(mode: SyncMode, name: String, address: String, fingerprint: String) {
            self.mode = mode
            self.name = name
            self.address = address
            self.fingerprint = fingerprint
            sent = 0
            unsent = 0
            checked = 0
            unsourced = 0
            refused = []
            isConverged = false
            isDiverged = false
            clockDifference = 0
        }
    }

    /// What it did.
    package let result: Result

    /// Reports an exchange.
    package init(_ result: Result) { self.result = result }

    /// The name of the JSON object.
    package var schema: String {
        switch result.mode {
        case .pull: "dossier.pull/1"
        case .push: "dossier.push/1"
        case .both, .live: "dossier.sync/1"
        }
    }
    /// The work is done without it.
    package let isReport = true

    /// Clocks that differ more than this are worth a word; milliseconds.
    static let clockLimit = 300_000

    /// The line that is printed before connecting.
    package static func announcement(name: String, address: String, fingerprint: String) -> String {
        "\(SafeText.line(name)) (\(SafeText.line(address)))  key \(SafeText.line(fingerprint))"
    }

    /// Whether a damaged changeset kept this from doing all that it is for.
    package var isHeldUp: Bool {
        !result.damaged.isEmpty && (result.mode != .push || result.unsent > 0)
    }

    private var sends: Bool { result.mode != .pull }

    /// The form for a terminal; the announcement came before.
    package func lines(on screen: Screen) -> [String] {
        var lines = result.brought.map { brought($0, on: screen) } ?? []
        lines += alarms(on: screen) + damage(on: screen)
        if sends { lines += went.flatMap { Ruled.lines("", $0, marks: [], on: screen) } }
        if result.mode != .push {
            let ending = lines.isEmpty ? "" : "Nothing you wrote was changed."
            if let brought = result.brought, brought.isNews { lines.append(ending) }
        }
        return lines + Hints(next).lines(on: screen)
    }

    private func brought(_ changes: ChangesView, on screen: Screen) -> [String] {
        guard changes.isNews else {
            return ["Nothing new: you have everything that \(SafeText.line(result.name)) has."]
        }
        var lines = changes.changesets > 0 ? fromOthers(changes, on: screen) : []
        if changes.cameBack > 0 {
            let count = HumanNumbers.count(changes.cameBack, "changeset")
            lines += Ruled.lines("", "\(count) of your own came back.", marks: [], on: screen)
        }
        return lines + [""] + conflicts(changes.newConflicts, on: screen)
    }

    /// What others' changesets brought, member by member.
    private func fromOthers(_ changes: ChangesView, on screen: Screen) -> [String] {
        let summary =
            HumanNumbers.count(changes.changesets, "changeset") + " from "
            + HumanNumbers.count(changes.byAuthor.count, "member") + ": "
            + HumanNumbers.count(changes.added, "statement") + " added, "
            + HumanNumbers.grouped(changes.withdrawn) + " withdrawn"
        var lines = Ruled.lines("", summary, marks: [], on: screen)
        let names = changes.byAuthor.map { SafeText.line($0.author.name) }
        let nameWidth = min(20, names.map(\.displayWidth).max() ?? 0)
        let numbers = changes.byAuthor.map { HumanNumbers.grouped($0.changesets) }
        let numberWidth = max(3, numbers.map(\.count).max() ?? 0)
        for (position, part) in changes.byAuthor.enumerated() {
            let head =
                "  " + names[position].truncated(to: nameWidth).padded(to: nameWidth) + "  "
                + numbers[position].padded(to: numberWidth, alignment: .trailing) + "   "
            let text = part.messages.map { SafeText.line($0) }.joined(separator: "; ")
            lines += Ruled.lines(head, text, marks: [], on: screen)
        }
        return lines
    }

    private func conflicts(_ found: [ConflictView], on screen: Screen) -> [String] {
        var lines: [String] = []
        let count = found.count
        for (position, conflict) in found.prefix(5).enumerated() {
            let label = HumanNumbers.count(count, "new conflict")
            let head = (position == 0 ? label : "").padded(to: label.displayWidth + 3)
            lines += Ruled.lines(
                head,
                Words.place(conflict),
                marks: [],
                on: screen,
                textStyle: .yellow
            )
            let sides = conflict.sides.map { "\(Words.answer($0)) (\(Words.authors($0)))" }
            lines += Ruled.lines(
                Ruled.spaces(label.displayWidth + 3),
                sides.joined(separator: "     "),
                marks: [],
                on: screen
            )
        }
        if count > 5 { lines.append("… \(HumanNumbers.grouped(count - 5)) more conflicts") }
        return lines
    }

    private func alarms(on screen: Screen) -> [String] {
        var lines: [String] = []
        if result.isDiverged {
            lines += Ruled.lines(
                "",
                "ALARM: both sides hold the same changesets but not the same state.",
                marks: [],
                on: screen,
                textStyle: .red
            )
        }
        if !result.refused.isEmpty {
            let codes = Array(Set(result.refused)).sorted().map { SafeText.line($0) }
            let text =
                "\(SafeText.line(result.name)) refused "
                + HumanNumbers.count(result.refused.count, "changeset") + ": "
                + codes.joined(separator: ", ")
            lines += Ruled.lines("", text, marks: [], on: screen, textStyle: .red)
        }
        if result.dropped > 0 {
            let count = HumanNumbers.count(result.dropped, "changeset")
            let (they, them) = result.dropped == 1 ? ("it builds", "it") : ("they build", "them")
            let text =
                "\(SafeText.line(result.name)) did not take \(count): what \(they) on is missing or "
                + "damaged there. Your work is safe here; the next sync sends \(them) again."
            lines += Ruled.lines("", text, marks: [], on: screen, textStyle: .red)
        }
        if abs(result.clockDifference) > Self.clockLimit {
            let span = HumanNumbers.span(milliseconds: Int64(abs(result.clockDifference)))
            let way = result.clockDifference > 0 ? "ahead of" : "behind"
            lines += Ruled.lines(
                "",
                "The clock of \(SafeText.line(result.name)) is \(span) \(way) yours. Nothing depends on clocks.",
                marks: [],
                on: screen
            )
        }
        return lines
    }

    /// What was damaged on this disk, and what became of it.
    private func damage(on screen: Screen) -> [String] {
        var texts: [(text: String, style: Style)] = []
        if let first = result.mended.first {
            let more = result.mended.count > 1 ? " and \(result.mended.count - 1) more" : ""
            texts.append(
                (
                    "\(SafeText.line(first))\(more) was damaged on this disk and is whole again.",
                    .green
                )
            )
        }
        if let first = result.damaged.first {
            let more = result.damaged.count > 1 ? " and \(result.damaged.count - 1) more" : ""
            let end =
                result.mode == .push
                ? "." : ", and \(SafeText.line(result.name)) has not given it."
            texts.append(
                ("\(SafeText.line(first.name))\(more) is damaged on this disk\(end)", .red)
            )
            let waiting = result.damaged.reduce(0) { $0 + $1.waiting }
            if waiting > 0 {
                let count = HumanNumbers.count(waiting, "changeset")
                texts.append(
                    (
                        "\(count) of yours cannot be sent before it is whole; your work is kept.",
                        .red
                    )
                )
            }
        }
        return texts.flatMap {
            Ruled.lines("", $0.text, marks: [], on: screen, textStyle: $0.style)
        }
    }

    private var went: [String] {
        let name = SafeText.line(result.name)
        var lines: [String] = []
        if result.sent == 0, result.unsent == 0 {
            return ["Nothing to send: \(name) has everything you have."]
        }
        if result.unsourced > 0 {
            lines.append(
                HumanNumbers.count(result.checked, "change") + " checked: "
                    + HumanNumbers.grouped(result.unsourced)
                    + (result.unsourced == 1 ? " has" : " have")
                    + " no source (allowed, and shown as such)"
            )
        }
        lines.append("Sent " + HumanNumbers.count(result.sent, "changeset") + ".")
        let head = result.head.map { " (" + SafeText.line($0) + ")" } ?? ""
        lines.append(
            result.unsent == 0
                ? "\(name) has everything you have now\(head)."
                : "\(name) still lacks \(HumanNumbers.count(result.unsent, "changeset")) of yours."
        )
        return lines
    }

    private var next: [String] {
        if let brought = result.brought, !brought.newConflicts.isEmpty {
            return [Hints.command("conflicts")]
        }
        if !result.damaged.isEmpty {
            return result.mode == .push
                ? [Hints.command("sync")] : [Hints.command("verify", "--repair")]
        }
        if result.isDiverged || !result.refused.isEmpty { return [Hints.command("verify")] }
        if result.dropped > 0 { return [Hints.command("sync")] }
        if result.mode == .pull, result.unsent > 0 { return [Hints.command("push")] }
        return []
    }

    /// The form for a pipe: a name and a value in each row.
    package var rows: [[String]] {
        var rows = [["remote", result.name], ["address", result.address]]
        if let brought = result.brought {
            rows += [
                ["received", String(brought.changesets)], ["cameBack", String(brought.cameBack)],
                ["added", String(brought.added)],
                ["withdrawn", String(brought.withdrawn)],
                ["newConflicts", String(brought.newConflicts.count)],
            ]
        }
        if sends { rows.append(["sent", String(result.sent)]) }
        return rows + [
            ["unsent", String(result.unsent)], ["refused", String(result.refused.count)],
            ["dropped", String(result.dropped)],
            ["converged", String(result.isConverged)], ["diverged", String(result.isDiverged)],
            ["damaged", String(result.damaged.count)], ["mended", String(result.mended.count)],
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member(
                "remote",
                .object([
                    Member("name", .string(result.name)),
                    Member("address", .string(result.address)),
                    Member("fingerprint", .string(result.fingerprint)),
                ])
            ),
            Member("received", result.brought.map(ViewJSON.changes) ?? .absent),
            Member("sent", sends ? .integer(result.sent) : .absent),
            Member("unsent", .integer(result.unsent)),
            Member("checked", .integer(result.checked)),
            Member("unsourced", .integer(result.unsourced)),
            Member("refused", .strings(result.refused)),
            Member("dropped", .integer(result.dropped)),
            Member("converged", .bool(result.isConverged)),
            Member("diverged", .bool(result.isDiverged)),
            Member("clockDifferenceMilliseconds", .integer(result.clockDifference)),
            Member("damaged", .array(result.damaged.map(ViewJSON.damaged))),
            Member("mended", .strings(result.mended)),
        ]
    }
}

extension ChangesView {
    /// Whether anything came at all.
    fileprivate var isNews: Bool { changesets > 0 || cameBack > 0 || !newConflicts.isEmpty }
}
