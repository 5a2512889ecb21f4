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
        let people = try People(view)
        let membership = view.replica.membership
        var order: [PublicKey] = []
        for grant in membership.grants {
            let key = people.lineage.current(of: grant.key)
            if !order.contains(key) { order.append(key) }
        }
        let founder = membership.grants.first.map { people.lineage.current(of: $0.key) }
        return order.map { key in
            Self(
                name: people.name(of: key),
                key: key,
                role: membership.currentGrant(of: key)?.role,
                isFounder: key == founder
            )
        }
    }
}
