internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier peers remove`, `dossier peers role`, `dossier retire`: what it does, or would do.
package struct MemberChangeAnswer: Answer {
    /// What changes.
    package let view: MemberChangeView
    /// Whether a daemon is set.
    package let hasRemote: Bool

    /// Reports a change, or what would change.
    package init(_ view: MemberChangeView, hasRemote: Bool) {
        self.view = view
        self.hasRemote = hasRemote
    }

    /// The name of the JSON object.
    package let schema = "dossier.member-change/1"
    /// The work is done without it.
    package var isReport: Bool { view.changeset != nil || view.isAlreadySo }

    private var name: String { SafeText.line(view.member) }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        if view.isAlreadySo, let role = view.after {
            let text = "\(name) is \(Self.article(role)) already; nothing was written."
            return Ruled.lines("", text, marks: [], on: screen)
        }
        guard let changeset = view.changeset else { return preview(on: screen) }
        var lines = Ruled.lines("", outcome, marks: [], on: screen)
        lines.append("Saved as \(SafeText.line(changeset.short)), not sent yet.")
        if view.admins.isEmpty {
            lines += Ruled.lines(
                "",
                "Nobody is an admin now but the founding key. It can make one: "
                    + "dossier peers role NAME admin --founding-key FILE",
                marks: [],
                on: screen
            )
        }
        var next: [String] = []
        if view.asideCount > 0 { next.append(Hints.command("peers", "set-aside")) }
        if hasRemote { next.append(Hints.command("push")) }
        return lines + Hints(next).lines(on: screen)
    }

    private var outcome: String {
        switch view.action {
        case .remove: "\(name) is removed."
        case .role(let role): "\(name) is \(Self.article(role)) now."
        case .retire: "This copy has ended its work. It stays readable."
        }
    }

    private static func article(_ role: Role) -> String {
        role == .reader ? "a reader" : "an \(role.rawValue)"
    }

    private func preview(on screen: Screen) -> [String] {
        var head: String
        switch view.action {
        case .remove: head = "Remove \(name) (\(view.before?.rawValue ?? "no role any more"), "
        case .role(let role):
            head = "Make \(name) \(Self.article(role)) (\(view.before?.rawValue ?? "no role"), "
        case .retire: head = "End the work of \(name) (\(view.before?.rawValue ?? "no role"), "
        }
        head += "key \(SafeText.line(view.fingerprint)))"
        if let why = view.why { head += ": " + SafeText.line(why) }
        var lines = Ruled.lines("", head, marks: [], on: screen)
        let counted = HumanNumbers.count(view.counted, "changeset")
        lines.append("  \(counted) of \(view.action == .retire ? "it" : name) go on counting.")
        if view.asideCount > 0 {
            lines.append(
                "  \(HumanNumbers.count(view.asideCount, "changeset")) here would be set aside:"
            )
            for item in view.aside { lines += SetAsideForms.lines(item, on: screen, indent: 4) }
            if view.asideCount > view.aside.count {
                lines.append("    and \(view.asideCount - view.aside.count) more")
            }
        } else if view.action != .retire, view.before != view.after {
            lines.append("  Nothing that is here is set aside.")
        }
        if !view.losing.isEmpty {
            lines += Ruled.lines(
                "  ",
                "These lose their role with it: "
                    + view.losing.map { SafeText.line($0) }.joined(separator: ", "),
                marks: [],
                on: screen
            )
        }
        return lines
    }

    /// The form for a pipe: what, member, roles before and after, counted, set aside, changeset.
    package var rows: [[String]] {
        [
            [
                verb, view.member, view.before?.rawValue ?? "", view.after?.rawValue ?? "",
                String(view.counted), String(view.asideCount), view.changeset?.short ?? "",
            ]
        ]
    }

    private var verb: String {
        switch view.action {
        case .remove: "remove"
        case .role: "role"
        case .retire: "retire"
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("action", .string(verb)), Member("member", .string(view.member)),
            Member("fingerprint", .string(view.fingerprint)),
            Member("before", view.before.map { .string($0.rawValue) } ?? .null),
            Member("after", view.after.map { .string($0.rawValue) } ?? .null),
            Member("counted", .integer(view.counted)),
            Member("setAsideCount", .integer(view.asideCount)),
            Member("setAside", .array(view.aside.map(SetAsideForms.json))),
            Member("losing", .strings(view.losing)), Member("admins", .strings(view.admins)),
            Member("why", .optional(view.why)),
            Member("changeset", view.changeset.map(ViewJSON.changeset) ?? .null),
            Member("already", .bool(view.isAlreadySo)),
        ]
    }
}
