internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Answers an administrator who changes who takes part: the same with a daemon and without.
struct MembershipDesk: Sendable {
    let store: DatasetStore
    let key: SigningKey

    /// Arguments: `action` (remove, role, retire, list), `member`, `role`, `at` and `heads` (parted by spaces),
    /// `why`, `sealed` and `passphrase` (the founding key), `do` (yes, or only show it), `judged` (no: who signs is
    /// not known, so only what is named is looked for).
    ///
    /// Throws an `ErrorReport`.
    func answer(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        if arguments["action"] == "list" { return try await list(arguments["member"]) }
        let founder = try SealedKeyFile.founder(arguments)
        let administration = Administration(store, own: key.publicKey, founder: founder)
        do {
            var problems = Problems()
            let asked = try problems.check { try Self.request(arguments) }
            guard let request = asked, arguments["judged"] != "no" else {
                let named = asked ?? MemberRequest(.remove, member: arguments["member"] ?? "")
                _ = try await problems.checkAsync { try await administration.find(named) }
                try problems.finish()
                return [:]
            }
            let view =
                arguments["do"] == "yes"
                ? try await administration.perform(request)
                : try await administration.preview(request)
            return view.json
        } catch let report as ErrorReport {
            throw report.forDaemon
        }
    }

    private static func request(_ arguments: [String: String]) throws -> MemberRequest {
        func words(_ name: String) -> [String] {
            (arguments[name] ?? "").split(separator: " ").map(String.init)
        }
        let action: MemberRequest.Action
        switch (arguments["action"], arguments["role"].flatMap(Role.init(rawValue:))) {
        case ("remove", _): action = .remove
        case ("retire", _): action = .retire
        case ("role", let role?): action = .role(role)
        default: throw ErrorReport(.usage, "a role is admin, editor or reader")
        }
        return MemberRequest(
            action,
            member: arguments["member"] ?? "",
            lastCounted: words("at"),
            heads: arguments["heads"] == nil
                ? nil : words("heads").compactMap { Digest(base64URL: $0) },
            why: arguments["why"]
        )
    }

    private func list(_ member: String?) async throws -> [String: JSONValue] {
        let found = try await store.reading(as: key.publicKey) { reading in
            try reading.setAside(by: try member.map { try reading.memberKey($0) })
        }
        return ["setAside": .array(found.map(\.json))]
    }
}

extension SetAsideView {
    /// The view in a control answer.
    var json: JSONValue {
        .object([
            "changeset": .string(changeset.short), "author": .string(author.name),
            "time": .count(time), "cause": .string(cause), "reason": .string(reason),
            "message": message.map(JSONValue.string) ?? .null,
            "statements": .count(statementCount), "nothingLeft": .bool(isNothingLeft),
        ])
    }
}

extension MemberChangeView {
    /// The view in a control answer.
    var json: [String: JSONValue] {
        [
            "schema": .string("dossierd.member-change/1"), "member": .string(member),
            "fingerprint": .string(fingerprint),
            "before": before.map { .string($0.rawValue) } ?? .null,
            "after": after.map { .string($0.rawValue) } ?? .null, "counted": .count(counted),
            "setAsideCount": .count(asideCount), "setAside": .array(aside.map(\.json)),
            "losing": .array(losing.map(JSONValue.string)),
            "admins": .array(admins.map(JSONValue.string)),
            "heads": .array(heads.map { .string($0.base64URL) }),
            "changeset": changeset.map { .string($0.short) } ?? .null,
            "already": .bool(isAlreadySo),
        ]
    }
}
