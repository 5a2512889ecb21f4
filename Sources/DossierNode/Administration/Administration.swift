internal import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Changes of membership, by the replica's own key or by the founding key.
///
/// A change is tried in a transaction that is put back, shown, and then made; both times the same code judges it.
package struct Administration: Sendable {
    private let store: DatasetStore
    private let own: PublicKey
    private let founder: SigningKey?

    /// Works in `store`, which the key `own` opened; `founder` signs where it is given.
    package init(_ store: DatasetStore, own: PublicKey, founder: SigningKey? = nil) {
        self.store = store
        self.own = own
        self.founder = founder
    }

    private var hand: PublicKey { founder?.publicKey ?? own }

    /// What a request would do; nothing is written.
    ///
    /// Throws an `ErrorReport`: `not-permitted`, `senior-member`, `last-admin`, `no-such-peer` …
    package func preview(_ request: MemberRequest) async throws -> MemberChangeView {
        let found = try await reportingAsync { try await tried(request) }
        return try await view(found, request, isWritten: false)
    }

    /// Whether a request names what is there, whoever may do it; nothing is written.
    ///
    /// Throws an `ErrorReport`: `no-such-peer`, `no-such-changeset`.
    package func find(_ request: MemberRequest) async throws {
        let hand = hand
        try await reportingAsync {
            _ = try await store.read { try MemberPlan(request, hand: hand, $0.replica).name }
        }
    }

    /// Does what a request asks for.
    ///
    /// Throws an `ErrorReport`; then nothing was written.
    package func perform(_ request: MemberRequest) async throws -> MemberChangeView {
        let occasion = occasion(request)
        let found = try await reportingAsync {
            do {
                return try await store.write { try make(request, occasion, in: &$0) }
            } catch let putBack as PutBack {
                return putBack.found
            }
        }
        return try await view(found, request, isWritten: true)
    }

    private func occasion(_ request: MemberRequest) -> Occasion {
        Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: request.why
        )
    }

    private func tried(_ request: MemberRequest) async throws -> Consequences {
        let occasion = occasion(request)
        do {
            return try await store.write { transaction in
                throw PutBack(found: try make(request, occasion, in: &transaction))
            }
        } catch let putBack as PutBack {
            return putBack.found
        }
    }

    private func make(
        _ request: MemberRequest,
        _ occasion: Occasion,
        in transaction: inout StoreTransaction
    ) throws -> Consequences {
        let before = transaction.replica
        let asideBefore = try before.setAside
        var problems = Problems()
        _ = try problems.check {
            try MemberJudge.permits(request.action, hand, before, isFounder: founder != nil)
        }
        let worked = try problems.check { try MemberPlan(request, hand: hand, before) }
        let plan = try problems.settled(worked)
        guard !plan.isDone else { throw PutBack(found: Consequences(nothing: plan, before)) }
        let judge = MemberJudge(plan, hand: hand, before, isFounder: founder != nil)
        try judge.permits()
        let written: Digest
        if let founder {
            written = try transaction.seal(plan.draft(), occasion, as: founder).digest
        } else {
            let sealed = try transaction.seal([plan.draft()], occasion)
            guard let last = sealed.last else { throw StoreError.ownRefused(nil) }
            written = last.digest
        }
        let after = transaction.replica
        let keys = Set(plan.keys)
        let counted = after.index.segments.enumerated().reduce(0) { sum, item in
            let (number, segment) = item
            guard keys.contains(segment.key), number < after.membership.limits.count else {
                return sum
            }
            let last = min(segment.last, after.membership.limits[number])
            return sum + max(0, last - segment.start + 1)
        }
        let found = Consequences(
            plan: plan,
            written: written,
            aside: try after.setAside.subtracting(asideBefore).sorted(),
            before: before.membership.roles,
            after: after.membership.roles,
            counted: counted,
            founder: after.membership.grants.first?.key
        )
        try judge.accepts(found)
        return found
    }

    private func view(
        _ found: Consequences,
        _ request: MemberRequest,
        isWritten: Bool
    ) async throws -> MemberChangeView {
        let own = own
        return try await reportingAsync {
            try await store.reading(as: own) { reading in
                let shown = found.aside.prefix(MemberChangeView.shownChangesets)
                let written = isWritten ? found.written : nil
                let place = try written.flatMap { try reading.replica.storage.place(of: $0) }
                return MemberChangeView(
                    action: request.action,
                    member: found.plan.name,
                    fingerprint: found.plan.key.fingerprint,
                    before: found.plan.before,
                    after: found.after[found.plan.key],
                    counted: found.counted,
                    aside: try reading.views(of: Array(shown)),
                    asideCount: found.aside.count,
                    losing: found.losing.map { reading.people.name(of: $0) }.sorted(),
                    admins: found.admins.map { reading.people.name(of: $0) }.sorted(),
                    heads: found.plan.heads,
                    changeset: written.flatMap { digest in
                        place.map { reading.name(digest, at: $0) }
                    },
                    isAlreadySo: found.written == nil,
                    why: request.why
                )
            }
        }
    }
}

extension Consequences {
    /// What comes of a plan by which nothing has to be done.
    fileprivate init(nothing plan: MemberPlan, _ replica: Replica<SQLiteStorage>) {
        let roles = replica.membership.roles
        self.init(
            plan: plan,
            written: nil,
            aside: [],
            before: roles,
            after: roles,
            counted: 0,
            founder: replica.membership.grants.first?.key
        )
    }
}

/// Carries what a trial found, or that nothing had to be done, out of the transaction that it undoes.
private struct PutBack: Error {
    let found: Consequences
}
