internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Says why a change of membership may not be made, or would come to nothing.
struct MemberJudge {
    private let plan: MemberPlan
    private let hand: PublicKey
    private let replica: Replica<SQLiteStorage>
    private let isFounder: Bool

    init(
        _ plan: MemberPlan,
        hand: PublicKey,
        _ replica: Replica<SQLiteStorage>,
        isFounder: Bool
    ) {
        self.plan = plan
        self.hand = hand
        self.replica = replica
        self.isFounder = isFounder
    }

    private var membership: Membership { replica.membership }

    /// Whether `hand` may do a thing to anybody.
    ///
    /// Throws an `ErrorReport`.
    static func permits(
        _ action: MemberRequest.Action,
        _ hand: PublicKey,
        _ replica: Replica<SQLiteStorage>,
        isFounder: Bool
    ) throws {
        let role = replica.membership.currentGrant(of: hand)?.role
        if isFounder, role == nil {
            throw report(.notPermitted, "that key founded another dataset, or is no member of this")
        }
        switch action {
        case .retire:
            if role == nil { throw report(.retired, "this copy has no role that it could end") }
            guard role != .reader else {
                throw report(
                    .notPermitted,
                    "a reader cannot end its work: what a reader signs has no effect anywhere",
                    "An admin does it: peers remove NAME. This copy stays readable.",
                    tries: ["dossier peers"]
                )
            }
        case .remove, .role:
            let deed = "change who takes part"
            if let report = try ErrorReport(onlyAdmins: deed, hand, replica) { throw report }
        }
    }

    /// Before anything is tried.
    ///
    /// Throws an `ErrorReport`.
    func permits() throws {
        switch plan.action {
        case .retire: break
        case .remove:
            if plan.key == hand {
                throw Self.report(
                    .notPermitted,
                    "nobody can remove himself",
                    "Retiring ends the work of this copy.",
                    tries: ["dossier retire --why REASON"]
                )
            }
            if plan.before == nil, plan.grants.isEmpty {
                throw Self.report(.noSuchPeer, "\(plan.name) has no role any more", tries: [peers])
            }
        case .role:
            if plan.key == hand {
                throw Self.report(
                    .notPermitted,
                    "nobody can change his own role",
                    "Another admin can, or the founding key.",
                    tries: [peers]
                )
            }
        }
    }

    /// After it was tried.
    ///
    /// Throws an `ErrorReport`: `senior-member`, `last-admin`.
    func accepts(_ found: Consequences) throws {
        let isDone =
            switch plan.action {
            case .remove, .retire: plan.keys.allSatisfy { found.after[$0] == nil }
            case .role(let role): found.after[plan.key] == role
            }
        guard isDone else { throw try senior() }
        let hadAdmin = found.before.contains { $0.value == .admin && $0.key != founder }
        guard found.admins.isEmpty, hadAdmin, !isFounder else { return }
        throw Self.report(
            .lastAdmin,
            "\(plan.name) is the last admin; only the founding key could admit anybody then",
            "Make another member an admin first.",
            tries: ["dossier peers role NAME admin"]
        )
    }

    /// By seniority the operation would be void: say who could do it.
    private func senior() throws -> ErrorReport {
        let who = try People(replica)
        let order = membership.grants
        let rank = order.firstIndex { $0.key == plan.key } ?? 0
        let seniors = order[..<rank].filter { grant in
            grant.role == .admin && grant.key != founder && membership.cutoffs[grant.id] == nil
        }
        var names: [String] = []
        for grant in seniors where !names.contains(who.name(of: grant.key)) {
            names.append(who.name(of: grant.key))
        }
        let helpers = names.isEmpty ? "The" : "Those who can: \(names.joined(separator: ", ")); the"
        guard plan.key != founder else {
            return Self.report(
                .seniorMember,
                "\(plan.name) is the founding key, which nobody can remove",
                "It is kept offline, so that it can remove every other key."
            )
        }
        return Self.report(
            .seniorMember,
            "\(plan.name) is senior to this key, so this would have no effect anywhere",
            "\(helpers) founding key can always do it.",
            tries: ["dossier peers remove \(SafeText.shellWord(plan.name)) --founding-key FILE"]
        )
    }

    private var founder: PublicKey? { membership.grants.first?.key }
    private var peers: String { "dossier peers" }

    private static func report(
        _ id: ErrorID,
        _ message: String,
        _ detail: String? = nil,
        tries: [String] = []
    ) -> ErrorReport {
        ErrorReport(
            id,
            message,
            details: [ErrorReport.nothingWritten] + (detail.map { [$0] } ?? []),
            tries: tries
        )
    }
}

extension ErrorReport {
    /// That only an admin can do a thing, and who the admins are; nil where `hand` is one.
    ///
    /// Throws what the store throws.
    init?(onlyAdmins deed: String, _ hand: PublicKey, _ replica: Replica<SQLiteStorage>) throws {
        let membership = replica.membership
        let role = membership.currentGrant(of: hand)?.role
        guard role != .admin else { return nil }
        let people = try People(replica)
        let founder = membership.grants.first?.key
        let admins = membership.roles.filter { $0.value == .admin && $0.key != founder }
            .map { people.name(of: $0.key) }.sorted()
        self.init(
            .notPermitted,
            "only an admin can \(deed)",
            details: [
                ErrorReport.nothingWritten,
                "Your role here is \(role?.rawValue ?? "none"). "
                    + (admins.isEmpty
                        ? "The founding key can do it."
                        : "Admins are \(admins.joined(separator: ", "))."),
            ],
            tries: ["dossier peers"]
        )
    }
}
