package import DossierCrypto

extension Replica {
    func walk() throws -> Membership {
        try MembershipWalk.run(index, acts: Array(acts.values), placeOf: place)
    }

    /// Walks again only where the walk could come out differently.
    ///
    /// Returns whether counting changed for others than the newcomer.
    mutating func recount(
        _ changeset: Changeset,
        _ act: AdministrativeAct?,
        at place: Place,
        _ touched: inout Touched
    ) throws -> Bool {
        let changesMembership =
            act?.runs.contains { OperationKind.isMembership($0.kind) } ?? false
        guard
            changesMembership || membership.namedHeads.contains(changeset.digest)
                || changeset.header.isFounding
        else {
            countNewcomer(changeset, at: place)
            return false
        }
        let before = membership
        let wasAside = setAside
        membership = try walk()
        var changed: Set<Digest> = []
        for (number, segment) in index.segments.enumerated() {
            let old = number < before.limits.count ? before.limits[number] : 0
            let new = membership.limits[number]
            guard old != new else { continue }
            let low = max(min(old, new) + 1, segment.start)
            let high = min(max(old, new), segment.last)
            guard low <= high else { continue }
            let digests = try storage.digests(inSegment: number, low...high)
            if new > old { setAside.subtract(digests) } else { setAside.formUnion(digests) }
            changed.formUnion(digests)
        }
        if membership.counts(place) {
            setAside.remove(changeset.digest)
        } else {
            setAside.insert(changeset.digest)
        }
        refreshMembershipLeaf()
        changed.remove(changeset.digest)
        for digest in changed.sorted() { try touch(digest, &touched) }
        return !changed.isEmpty || wasAside != setAside
    }

    /// Counts a changeset that cannot change who counts.
    private mutating func countNewcomer(_ changeset: Changeset, at place: Place) {
        if place.segment >= membership.limits.count {
            let grant = index.segments[place.segment].grant
            let role = membership.grants.first { $0.id == grant }?.role
            let isOpen = membership.cutoffs[grant] == nil && (role ?? .reader) > .reader
            membership.limits.append(isOpen ? .max : 0)
            membership.roles.append(role)
        }
        if !membership.counts(place) {
            setAside.insert(changeset.digest)
            refreshMembershipLeaf()
        }
    }

    /// Marks every entity that a changeset says something of or removes something from.
    private func touch(_ digest: Digest, _ touched: inout Touched) throws {
        guard let changeset = try storage.changeset(digest) else { return }
        for part in changeset.entityParts.values { _ = try touched.record(part.entity, storage) }
        for run in changeset.runs {
            for target in run.removes {
                guard let other = try storage.changeset(target.changeset) else { continue }
                if let index = target.index {
                    if let number = other.run(of: index)?.part, let part = other.entityParts[number]
                    {
                        _ = try touched.record(part.entity, storage)
                    }
                } else {
                    for part in other.entityParts.values {
                        _ = try touched.record(part.entity, storage)
                    }
                }
            }
        }
    }

    mutating func refreshMembershipLeaf() {
        let grants = membership.grants.map { grant in
            JSONValue.array([
                .digest(grant.id.changeset), .count(grant.id.index),
                .string(grant.key.base64URL), .string(grant.role.rawValue),
                .bool(membership.cutoffs[grant.id] != nil),
            ])
        }
        let leaf = JSONValue.array([
            .string("membership"), .array(grants), .array(setAside.sorted().map(JSONValue.digest)),
        ])
        membershipLeaf = Purpose.leaf.digest(leaf.canonical).value
    }

    /// The parts whose bytes an effective erase took, or will take when they come.
    package func erasedParts() throws -> Set<PartID> {
        var parts: Set<PartID> = []
        for part in erasers.keys where !effectiveErasers(of: part).isEmpty {
            if try place(of: part.changeset) != nil { parts.insert(part) }
        }
        return parts
    }

    /// The parts that are neither here nor erased: fetched from whoever has them, and an alarm while nobody gives them.
    package func wantedParts() throws -> Set<PartID> {
        try storage.absentParts().subtracting(try erasedParts())
    }

    /// The held changesets to fetch again, the damaged before those of which parts are wanted: at most `limit`.
    package func wantedChangesets(limit: Int) throws -> [Digest] {
        let damaged = try storage.damagedChangesets().prefix(limit)
        let incomplete = Set(try wantedParts().map(\.changeset)).subtracting(damaged)
        return Array(damaged) + incomplete.sorted().prefix(limit - damaged.count)
    }

    /// What lives of an entity, sorted by id.
    package func live(_ entity: String) throws -> [LiveAssertion] {
        try storage.record(of: entity)?.live(membership, kinds: kinds) ?? []
    }
}
