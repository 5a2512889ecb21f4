internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier log`: steps, newest first.
package struct LogAnswer: Answer {
    /// The steps.
    package let view: [LogEntry]
    /// How many changesets are held in all.
    package let total: Int

    /// Shows steps.
    package init(_ view: [LogEntry], total: Int) {
        self.view = view
        self.total = total
    }

    /// The name of the JSON object.
    package let schema = "dossier.log/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard !view.isEmpty else { return ["No step fits."] }
        let names = view.map { SafeText.line($0.changeset.short).displayWidth }
        let nameWidth = min(20, names.max() ?? 0)
        let days = view.map { screen.day($0.time) }
        let dayWidth = days.map(\.displayWidth).max() ?? 0
        let counts = view.map { LogForms.counts($0).joined(separator: " ") }
        let countWidth = counts.map(\.displayWidth).max() ?? 0
        let flagWidth = view.map { LogForms.flags($0).displayWidth }.max() ?? 0
        var lines: [String] = []
        for (position, entry) in view.enumerated() {
            let name = SafeText.line(entry.changeset.short).truncated(to: nameWidth)
            let head =
                name.padded(to: nameWidth) + "  " + days[position].padded(to: dayWidth) + "  "
            var marks = [Ruled.Mark(counts[position].padded(to: countWidth, alignment: .trailing))]
            if flagWidth > 0 {
                let flags = LogForms.flags(entry).padded(to: flagWidth)
                marks.append(Ruled.Mark(flags, entry.isCounted ? .dim : .yellow))
            }
            lines += Ruled.lines(head, LogForms.summary(entry), marks: marks, on: screen)
        }
        return lines + [LogForms.footer(view, total: total)]
    }

    /// The form for a pipe: a step in each row, as changeset, time, author, message,
    /// entities, added, replaced, removed, sent, counted, digest.
    package var rows: [[String]] {
        view.map { entry in
            [
                entry.changeset.short, PipeCell.time(entry.time), entry.author.name,
                entry.message ?? "", String(entry.entityCount), String(entry.added),
                String(entry.replaced), String(entry.removed), String(entry.isSent),
                String(entry.isCounted), entry.changeset.digest.base64URL,
            ]
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("total", .integer(total)),
            Member(
                "steps",
                .array(
                    view.map { entry in
                        .object([
                            Member("changeset", ViewJSON.changeset(entry.changeset)),
                            Member("changesets", .integer(entry.changesets)),
                            Member("author", ViewJSON.author(entry.author)),
                            Member("time", .time(entry.time)),
                            Member("message", .optional(entry.message)),
                            Member("entities", .array(entry.entities.map(ViewJSON.name))),
                            Member("entityCount", .integer(entry.entityCount)),
                            Member("added", .integer(entry.added)),
                            Member("replaced", .integer(entry.replaced)),
                            Member("removed", .integer(entry.removed)),
                            Member("administration", .strings(entry.administration)),
                            Member("sent", .bool(entry.isSent)),
                            Member("counted", .bool(entry.isCounted)),
                        ])
                    }
                )
            ),
        ]
    }
}

/// The forms of steps.
enum LogForms {
    /// `~1 +1 -2`, only what is not 0.
    static func counts(_ entry: LogEntry) -> [String] {
        [("~", entry.replaced), ("+", entry.added), ("-", entry.removed)]
            .filter { $0.1 > 0 }
            .map { $0.0 + HumanNumbers.grouped($0.1) }
    }

    /// What is unusual about a step.
    static func flags(_ entry: LogEntry) -> String {
        [entry.isSent ? nil : "not sent", entry.isCounted ? nil : "does not count"]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// What the author said, or what the step touched.
    static func summary(_ entry: LogEntry) -> String {
        var text: String
        if let message = entry.message, !message.isEmpty {
            text = SafeText.line(message)
        } else if !entry.administration.isEmpty {
            text = entry.administration.map { SafeText.line($0) }.joined(separator: "; ")
        } else {
            let names = entry.entities.prefix(2).map { SafeText.line($0.caption) }
            let rest = entry.entityCount - names.count
            text =
                names.joined(separator: ", ")
                + (rest > 0 ? " and \(HumanNumbers.grouped(rest)) more" : "")
        }
        if entry.changesets > 1 {
            text += " (\(HumanNumbers.count(entry.changesets, "changeset")))"
        }
        if entry.changesets < entry.total {
            text += " (\(HumanNumbers.grouped(entry.total - entry.changesets)) not here yet)"
        }
        return text.isEmpty ? "-" : text
    }

    static func footer(_ entries: [LogEntry], total: Int) -> String {
        "\(HumanNumbers.count(entries.count, "step")) of \(HumanNumbers.count(total, "changeset"))."
    }
}
