internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// One key with its name and its highest role now.
struct DaemonMember: Sendable {
    let name: String
    let key: PublicKey
    let role: Role?
    let isFounder: Bool

    var json: JSONValue {
        .object([
            "name": .string(name), "key": .string(key.fingerprint),
            "role": role.map { .string($0.rawValue) } ?? .null, "founder": .bool(isFounder),
        ])
    }

    /// Everybody who was ever admitted, the senior first.
    static func all(_ view: StoreView) throws -> [Self] {
        var order: [PublicKey] = []
        var names: [PublicKey: String] = [:]
        var roles: [PublicKey: Role] = [:]
        let membership = view.replica.membership
        for grant in membership.grants {
            if names[grant.key] == nil { order.append(grant.key) }
            let text = try view.changeset(grant.id.changeset)?.text
            names[grant.key] =
                text?.names[grant.id.index] ?? names[grant.key] ?? grant.key.fingerprint
            if membership.cutoffs[grant.id] == nil {
                roles[grant.key] = max(roles[grant.key] ?? .reader, grant.role)
            }
        }
        let founder = membership.grants.first?.key
        return order.map { key in
            Self(
                name: names[key] ?? key.fingerprint,
                key: key,
                role: roles[key],
                isFounder: key == founder
            )
        }
    }
}
