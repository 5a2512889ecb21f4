package import DossierCore
package import DossierCrypto
internal import DossierStore

/// What a change of membership does, or would do.
package struct MemberChangeView: Hashable, Sendable {
    /// What it is about.
    package var action: MemberRequest.Action
    /// The member's name.
    package var member: String
    /// Eight letters of its key.
    package var fingerprint: String
    /// The role it had; nil for none.
    package var before: Role?
    /// The role it has then; nil for none.
    package var after: Role?
    /// Changesets of it that go on counting.
    package var counted: Int
    /// The first changesets that are set aside by it, of the member and of others.
    package var aside: [SetAsideView]
    /// How many there are.
    package var asideCount: Int
    /// Other members whose role ends with it, because what had admitted them does not count any more.
    package var losing: [String]
    /// Who is an admin then, the founding key left out.
    package var admins: [String]
    /// The heads up to which the member's changesets count.
    package var heads: [Digest]
    /// The changeset that says it; nil while it was only tried, and where nothing had to be written.
    package var changeset: ChangesetName?
    /// Whether everything was as asked already.
    package var isAlreadySo: Bool = false
    /// Why, as it is written into the dataset.
    package var why: String?

    /// The most changesets that are shown one by one.
    package static let shownChangesets = 10
}

/// What a transaction that was put back, or kept, changed about who counts.
struct Consequences: Sendable {
    var plan: MemberPlan
    /// Nil where everything is as asked already.
    var written: Digest?
    var aside: [Digest]
    var before: [PublicKey: Role]
    var after: [PublicKey: Role]
    var counted: Int
    var founder: PublicKey?

    /// Who is an admin afterwards, the founding key left out.
    var admins: [PublicKey] {
        after.filter { $0.value == .admin && $0.key != founder }.map(\.key).sorted()
    }

    /// Who else had a role and has none.
    var losing: [PublicKey] {
        before.keys.filter { after[$0] == nil && !plan.keys.contains($0) }.sorted()
    }
}

extension Membership {
    /// The role of everybody who has one.
    var roles: [PublicKey: Role] {
        var roles: [PublicKey: Role] = [:]
        for grant in grants where cutoffs[grant.id] == nil {
            roles[grant.key] = max(roles[grant.key] ?? .reader, grant.role)
        }
        return roles
    }
}
