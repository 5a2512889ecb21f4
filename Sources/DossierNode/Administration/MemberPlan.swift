package import DossierCore
package import DossierCrypto
internal import DossierStore
internal import DossierText

/// What an administrator asks for about one member.
package struct MemberRequest: Hashable, Sendable {
    /// What is to happen.
    package enum Action: Hashable, Sendable {
        /// The membership ends.
        case remove
        /// Another role takes the place of the present one.
        case role(Role)
        /// The replica that asks ends its own work.
        case retire
    }
    /// What is to happen.
    package var action: Action
    /// The member's name or fingerprint; empty for oneself.
    package var member: String
    /// The last changesets that are to count, as people name them; none for everything held here.
    package var lastCounted: [String]
    /// The heads that a preview showed: what was agreed to is what is done.
    package var heads: [Digest]?
    /// Why; it is written into the dataset.
    package var why: String?

    /// Asks for something.
    package init(
        _ action: Action,
        member: String = "",
        lastCounted: [String] = [],
        heads: [Digest]? = nil,
        why: String? = nil
    ) {
        self.action = action
        self.member = member
        self.lastCounted = lastCounted
        self.heads = heads
        self.why = why
    }
}

/// A request worked out on one state: whom it concerns, and the operations that say it.
struct MemberPlan: Sendable {
    let action: MemberRequest.Action
    let key: PublicKey
    let keys: [PublicKey]
    let name: String
    let before: Role?
    let grants: [OperationID]
    let heads: [Digest]

    /// Works a request out; `hand` is the key that will sign.
    ///
    /// Throws an `ErrorReport`: `no-such-peer`, `no-such-changeset` and what makes the request senseless.
    init(_ request: MemberRequest, hand: PublicKey, _ replica: Replica<SQLiteStorage>) throws {
        let people = try People(replica)
        let lineage = people.lineage
        action = request.action
        if request.action == .retire || ["me", "you"].contains(request.member.lowercased()) {
            key = hand
        } else if let found = people.key(named: request.member) {
            key = found
        } else {
            var problems = Problems()
            problems.add(people.unknown(request.member))
            // Whose changesets they would be is not known, but perhaps that there are none.
            let cutOff = CutOff(replica, keys: nil)
            _ = try problems.check { try cutOff.at(request.lastCounted, people) }
            throw problems.report
        }
        let all = lineage.keys(of: key)
        keys = all
        name = people.name(of: key)
        let membership = replica.membership
        before = membership.currentGrant(of: key)?.role
        let isNarrower = !request.lastCounted.isEmpty
        grants = membership.grants.filter { grant in
            // A narrower cut-off than an earlier end has to name the ended grants as well.
            all.contains(grant.key) && (isNarrower || membership.cutoffs[grant.id] == nil)
        }.map(\.id)
        let cutOff = CutOff(replica, keys: all)
        heads =
            try request.heads
            ?? (isNarrower ? cutOff.at(request.lastCounted, people) : cutOff.everythingHeld)
    }

    /// Whether everything is as asked already.
    var isDone: Bool {
        if case .role(let wanted) = action { return before == wanted }
        return false
    }

    /// The operations.
    ///
    /// A member that gets more than before keeps its old grant: what it wrote under it and has not sent yet
    /// goes on counting.
    func draft() -> Draft {
        var draft = Draft()
        switch action {
        case .remove: draft.remove(grants, heads: heads)
        case .retire: draft.retire(heads: heads)
        case .role(let role):
            draft.admit(key, role, name: name)
            if let before, role < before, !grants.isEmpty { draft.remove(grants, heads: heads) }
        }
        return draft
    }
}
