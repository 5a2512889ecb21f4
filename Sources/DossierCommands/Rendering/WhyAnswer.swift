internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier why`: who says so, when, from where, and what became of it.
package struct WhyAnswer: Answer {
    /// The values, live or not.
    package let view: [WhyView]
    /// What was erased.
    package let erasures: [ErasureNote]

    /// Shows where values come from.
    package init(_ view: [WhyView], erasures: [ErasureNote] = []) {
        self.view = view
        self.erasures = erasures
    }

    /// The name of the JSON object.
    package let schema = "dossier.why/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let erased = erasures.flatMap { ErasureForms.lines($0, on: screen, indent: 0) }
        guard !view.isEmpty else {
            return erased.isEmpty ? ["Nobody has said anything about that."] : erased
        }
        var lines: [String] = []
        for value in view {
            if !lines.isEmpty { lines.append("") }
            lines += one(value, on: screen)
        }
        if !erased.isEmpty { lines += [""] + erased }
        let isGood = view.flatMap(\.events).allSatisfy(\.isSignatureGood)
        return lines + ["", isGood ? "All signatures good." : "A signature is NOT good."]
    }

    private func one(_ value: WhyView, on screen: Screen) -> [String] {
        var marks: [Ruled.Mark] = []
        if let conflict = value.conflict {
            marks.append(Ruled.Mark("conflict \(conflict)", .yellow))
        }
        marks.append(Ruled.Mark(value.isLive ? "stated now" : "not stated any more", .dim))
        let title =
            SafeText.line(value.entity.caption) + " / " + Words.label(value.label) + ": "
            + SafeText.line(value.display)
        var lines = Ruled.lines("", title, marks: marks, on: screen, textStyle: .bold)
        for event in value.events { lines += self.event(event, of: value, on: screen) }
        return lines
    }

    private func event(_ event: WhyEvent, of value: WhyView, on screen: Screen) -> [String] {
        let support = event.support
        let verb = event.kind == "resolve" ? "decided by" : "stated by"
        var marks = [
            event.isSignatureGood
                ? Ruled.Mark("signature good", .green) : Ruled.Mark("signature NOT good", .red)
        ]
        if event.isForked { marks.insert(Ruled.Mark("one of two histories", .yellow), at: 0) }
        if !event.isCounted { marks.insert(Ruled.Mark("does not count", .yellow), at: 0) }
        let head =
            "\(verb) \(name(support.author)), \(screen.time(support.time)), "
            + SafeText.line(support.changeset.short)
        var lines = Ruled.lines("  ", head, marks: marks, on: screen)
        for (label, text) in details(event, of: value, on: screen) {
            lines += Ruled.lines("    " + label.padded(to: 12), text, marks: [], on: screen)
        }
        for removal in event.removals {
            let isAdopted = !event.isCounted && removal.replacement == value.value
            lines += self.removal(removal, isAdopted: isAdopted, on: screen)
        }
        return lines
    }

    private func name(_ author: AuthorView) -> String {
        author.isOwn
            ? "you" : "\(SafeText.line(author.name)) (key \(SafeText.line(author.fingerprint)))"
    }

    private func details(
        _ event: WhyEvent,
        of value: WhyView,
        on screen: Screen
    ) -> [(String, String)] {
        let support = event.support
        var details: [(String, String)] = []
        if let source = support.source {
            let known = value.sources.first { $0.id == source }
            var text =
                known.map { "[\($0.number)] " + SourceForms.text($0, among: value.sources) }
                ?? SafeText.line(source)
            if let locator = support.locator { text += ", " + SafeText.line(locator) }
            details.append(("source", text))
        } else {
            details.append(("source", "none given"))
        }
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { details.append((label, SafeText.line(text))) }
        }
        add("copied from", support.derivedFrom)
        add("read on", support.retrieved)
        if let original = support.original {
            details.append(("original", "\"" + SafeText.line(original) + "\""))
        }
        add("exactness", support.bound)
        add("for list", support.onBehalfOf)
        add("corrects", support.corrects)
        add("note", support.note)
        add("why", support.reason)
        if !event.replaced.isEmpty {
            add("replaced", event.replaced.joined(separator: ", "))
        }
        return details
    }

    private func removal(
        _ removal: WhyRemoval,
        isAdopted: Bool,
        on screen: Screen
    ) -> [String] {
        let verb =
            switch removal.kind {
            case _ where isAdopted: "adopted by"
            case "assert": "replaced by"
            case "resolve": "settled by"
            case "delete": "removed by"
            default: "withdrawn by"
            }
        var text =
            "\(verb) \(name(removal.author)), \(screen.time(removal.time)), "
            + SafeText.line(removal.changeset.short)
        if !isAdopted, let value = removal.replacement {
            text += ", now " + SafeText.line(value)
        }
        if let reason = removal.reason { text += ": " + SafeText.line(reason) }
        let marks = removal.isCounted ? [] : [Ruled.Mark("does not count", .yellow)]
        return Ruled.lines("    ", text, marks: marks, on: screen)
    }

    /// The form for a pipe: an assertion in each row, as id, property, value, live, kind, author,
    /// time, changeset, source, signature, counted, removed by; an erasure is one row of
    /// the kind `erase` without property and value.
    package var rows: [[String]] {
        let erased = erasures.map { note in
            [
                note.entity.id, "", "", "false", "erase", note.author.name,
                PipeCell.time(note.time), note.changeset.short, "", "", String(note.isCounted),
                "",
            ]
        }
        return values + erased
    }

    private var values: [[String]] {
        view.flatMap { value in
            value.events.map { event in
                [
                    value.entity.id, value.property, value.value, String(value.isLive), event.kind,
                    event.support.author.name, PipeCell.time(event.support.time),
                    event.support.changeset.short, event.support.source ?? "",
                    event.isSignatureGood ? "good" : "bad", String(event.isCounted),
                    event.removals.map(\.changeset.short).joined(separator: ","),
                ]
            }
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member(
                "values",
                .array(
                    view.map { value in
                        .object([
                            Member("entity", ViewJSON.name(value.entity)),
                            Member("property", .string(value.property)),
                            Member("label", .string(value.label)),
                            Member("value", .string(value.value)),
                            Member("display", .string(value.display)),
                            Member("live", .bool(value.isLive)),
                            Member("conflict", value.conflict.map(JSONText.integer) ?? .absent),
                            Member("events", .array(value.events.map(event))),
                            Member("sources", .array(value.sources.map(ViewJSON.source))),
                        ])
                    }
                )
            ),
            Member("erasures", .array(erasures.map(ErasureForms.json))),
        ]
    }

    private func event(_ event: WhyEvent) -> JSONText {
        typealias Member = JSONText.Member
        return .object([
            Member("kind", .string(event.kind)), Member("support", ViewJSON.support(event.support)),
            Member("signatureGood", .bool(event.isSignatureGood)),
            Member("counted", .bool(event.isCounted)), Member("forked", .bool(event.isForked)),
            Member("replaced", .strings(event.replaced)),
            Member(
                "removals",
                .array(
                    event.removals.map { removal in
                        .object([
                            Member("kind", .string(removal.kind)),
                            Member("author", ViewJSON.author(removal.author)),
                            Member("time", .time(removal.time)),
                            Member("changeset", ViewJSON.changeset(removal.changeset)),
                            Member("replacement", .optional(removal.replacement)),
                            Member("reason", .optional(removal.reason)),
                            Member("counted", .bool(removal.isCounted)),
                        ])
                    }
                )
            ),
        ])
    }
}
