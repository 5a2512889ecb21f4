internal import DossierCrypto

/// The one walk that decides who counts (FORMAT: "Counted"): breadth-first over grants, the senior first.
///
/// A grant taken earlier is senior: nothing can be done to it by a later one.
struct MembershipWalk {
    let index: LogIndex
    /// Acts by the grant under which they were written, deepest last.
    private let acts: [OperationID: [AdministrativeAct]]
    private let segmentsOf: [OperationID: [Int]]
    private let placeOf: (Digest) throws -> Place?

    private var queue: [Grant] = []
    private var taken: Set<OperationID> = []
    private var cutoffs: [OperationID: [[Digest]]] = [:]
    private var result = Membership()

    init(
        _ index: LogIndex,
        acts: some Collection<AdministrativeAct>,
        placeOf: @escaping (Digest) throws -> Place?
    ) {
        self.index = index
        self.placeOf = placeOf
        var segmentsOf: [OperationID: [Int]] = [:]
        for (number, segment) in index.segments.enumerated() {
            segmentsOf[segment.grant, default: []].append(number)
        }
        self.segmentsOf = segmentsOf
        var byGrant: [OperationID: [AdministrativeAct]] = [:]
        for act in acts {
            byGrant[index.segments[act.place.segment].grant, default: []].append(act)
        }
        for grant in Array(byGrant.keys) {
            byGrant[grant]?.sort { one, other in
                let depths = (index.depth(one.place), index.depth(other.place))
                return depths.0 != depths.1 ? depths.0 < depths.1 : one.digest < other.digest
            }
        }
        self.acts = byGrant
    }

    /// Walks from the founding grant.
    ///
    /// Throws what looking up a named head throws.
    static func run(
        _ index: LogIndex,
        acts: some Collection<AdministrativeAct>,
        placeOf: @escaping (Digest) throws -> Place?
    ) throws -> Membership {
        var walk = MembershipWalk(index, acts: acts, placeOf: placeOf)
        try walk.walk()
        return walk.result
    }

    private mutating func walk() throws {
        result.limits = Array(repeating: 0, count: index.segments.count)
        result.roles = Array(repeating: nil, count: index.segments.count)
        guard let founding = index.founding, let place = try placeOf(founding) else { return }
        let key = index.segments[place.segment].key
        queue = [Grant(id: OperationID(founding, 0), key: key, role: .admin, by: nil)]
        while !queue.isEmpty {
            let grant = queue.removeFirst()
            guard taken.insert(grant.id).inserted else { continue }
            try take(grant)
        }
        result.cutoffs = cutoffs.filter { taken.contains($0.key) }
        result.namedHeads = Set(cutoffs.values.joined().joined())
    }

    /// Fixes which changesets of a grant count, then records what those grant and remove.
    private mutating func take(_ grant: Grant) throws {
        result.grants.append(grant)
        let segments = segmentsOf[grant.id] ?? []
        for segment in segments { result.roles[segment] = grant.role }
        guard grant.role > .reader else { return }
        try endByItself(grant)
        let limits = try allowed(grant.id)
        for segment in segments {
            result.limits[segment] = limits?[segment] ?? (limits == nil ? .max : 0)
        }
        var successors: [Grant] = []
        for act in acts[grant.id] ?? [] where result.counts(act.place) {
            for run in act.runs { collect(run, of: act, under: grant, &successors) }
        }
        queue.insert(contentsOf: successors, at: 0)
    }

    /// Every end of its own that the seniors' cut-offs left standing applies, and each spares itself.
    private mutating func endByItself(_ grant: Grant) throws {
        let standing = try allowed(grant.id)
        for act in acts[grant.id] ?? [] {
            if let standing, act.place.sequence > standing[act.place.segment] ?? 0 { continue }
            for run in act.runs {
                switch run.arguments {
                case .retire(let heads), .rotate(let heads, _, _):
                    cutoffs[grant.id, default: []].append(heads + [act.digest])
                case .none, .resolve, .admit, .remove, .erase: break
                }
            }
        }
    }

    /// For each segment the last sequence at or below the heads of every end set to `grant`; nil without an end.
    private func allowed(_ grant: OperationID) throws -> [Int: Int]? {
        guard let ends = cutoffs[grant], !ends.isEmpty else { return nil }
        var allowed: [Int: Int]?
        for heads in ends {
            let reach = index.reach(of: try heads.compactMap(placeOf))
            allowed =
                allowed.map { known in
                    known.reduce(into: [:]) { both, limit in
                        if let other = reach[limit.key] {
                            both[limit.key] = min(limit.value, other)
                        }
                    }
                } ?? reach
        }
        return allowed
    }

    private mutating func collect(
        _ run: Run,
        of act: AdministrativeAct,
        under grant: Grant,
        _ successors: inout [Grant]
    ) {
        switch run.arguments {
        case .admit(let key, let role) where grant.role == .admin:
            for position in run.first..<(run.first + run.count) {
                queue.append(
                    Grant(
                        id: OperationID(act.digest, position),
                        key: key,
                        role: role,
                        by: grant.id
                    )
                )
            }
        case .rotate(_, let key, let proof):
            // Without the successor's co-signature the rotation is only a retirement.
            guard let founding = index.founding,
                key.isValidSignature(
                    proof,
                    over: Purpose.rotate.message(founding.bytes, grant.key.bytes, key.bytes)
                )
            else { return }
            for position in run.first..<(run.first + run.count) {
                successors.append(
                    Grant(
                        id: OperationID(act.digest, position),
                        key: key,
                        role: grant.role,
                        by: grant.id
                    )
                )
            }
        case .remove(let grants, let heads) where grant.role == .admin:
            for target in grants where !taken.contains(target) {
                cutoffs[target, default: []].append(heads)
            }
        case .none, .resolve, .admit, .remove, .erase, .retire: break
        }
    }
}
