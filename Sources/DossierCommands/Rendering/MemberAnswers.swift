internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// The forms of members, identities and remotes.
enum MemberForms {
    typealias Member = JSONText.Member

    static func json(_ member: MemberView) -> JSONText {
        .object([
            Member("name", .string(member.name)), Member("key", .string(member.key.base64URL)),
            Member("fingerprint", .string(member.fingerprint)),
            Member("role", member.role.map { .string($0.rawValue) } ?? .null),
            Member("changesets", .integer(member.changesets)),
            Member("lastSeen", .time(member.lastSeen)), Member("own", .bool(member.isOwn)),
            Member("founder", .bool(member.isFounder)),
        ])
    }

    static func json(_ identity: IdentityView) -> JSONText {
        .object([
            Member("name", .string(identity.name)), Member("key", .string(identity.key.base64URL)),
            Member("fingerprint", .string(identity.fingerprint)),
            Member("role", identity.role.map { .string($0.rawValue) } ?? .null),
        ])
    }

    static func json(_ remote: RemoteState) -> JSONText {
        .object([
            Member("name", .string(remote.name)), Member("address", .string(remote.address)),
            Member("key", .string(remote.key.base64URL)),
            Member("lastPull", .time(remote.lastPull)), Member("lastPush", .time(remote.lastPush)),
        ])
    }
}

/// `dossier peers`: the members of the dataset, the senior first.
package struct PeersAnswer: Answer {
    /// The members.
    package let view: [MemberView]

    /// Shows members.
    package init(_ view: [MemberView]) { self.view = view }

    /// The name of the JSON object.
    package let schema = "dossier.peers/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var table = Table(columns: [
            Table.Column("name", isFlexible: true), Table.Column("role"), Table.Column("key"),
            Table.Column("changesets", alignment: .trailing), Table.Column("last seen"),
        ])
        for member in view {
            let role = member.isFounder ? "founding key" : member.role?.rawValue ?? "removed"
            table.append([
                Table.Cell(member.name + (member.isOwn ? " (you)" : "")), Table.Cell(role),
                Table.Cell(screen.isVerbose ? member.key.base64URL : member.fingerprint),
                Table.Cell(HumanNumbers.grouped(member.changesets)),
                Table.Cell(member.lastSeen > 0 ? screen.time(member.lastSeen) : "-"),
            ])
        }
        let active = view.filter { $0.role != nil && !$0.isFounder }.count
        return table.lines(width: screen.width, mode: screen.mode)
            + ["", HumanNumbers.count(active, "member") + "."]
    }

    /// The form for a pipe: name, role, key, changesets, last seen, own, founder.
    package var rows: [[String]] {
        view.map { member in
            [
                member.name, member.role?.rawValue ?? "", member.key.base64URL,
                String(member.changesets), PipeCell.time(member.lastSeen), String(member.isOwn),
                String(member.isFounder),
            ]
        }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        [JSONText.Member("members", .array(view.map(MemberForms.json)))]
    }
}

/// `dossier whoami`: name, key and role of this working copy.
package struct IdentityAnswer: Answer {
    /// Who it is.
    package let view: IdentityView

    /// Shows an identity.
    package init(_ view: IdentityView) { self.view = view }

    /// The name of the JSON object.
    package let schema = "dossier.identity/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let role = view.role?.rawValue ?? "no member yet, or not any more"
        return Ruled.edges(
            SafeText.line(view.name),
            "key " + SafeText.line(view.fingerprint),
            on: screen,
            style: .bold
        )
            + (screen.isVerbose ? ["key  " + view.key.base64URL] : []) + ["role " + role]
    }

    /// The form for a pipe: name, role, fingerprint, key.
    package var rows: [[String]] {
        [[view.name, view.role?.rawValue ?? "", view.fingerprint, view.key.base64URL]]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        [JSONText.Member("identity", MemberForms.json(view))]
    }
}
