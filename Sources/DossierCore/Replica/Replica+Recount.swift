package import DossierCrypto

extension Replica {
    func walk() throws -> Membership {
        try MembershipWalk.run(index, acts: Array(acts.values), placeOf: place)
    }

    /// Walks again only where the walk could come out differently; what is to be projected again
    /// for it goes on the work list.
    mutating func recount(
        _ changeset: Changeset,
        _ act: AdministrativeAct?,
        at place: Place
    ) throws {
        let changesMembership =
            act?.runs.contains { OperationKind.isMembership($0.kind) } ?? false
        guard
            changesMembership || membership.namedHeads.contains(changeset.digest)
                || changeset.header.isFounding
        else { return countNewcomer(at: place) }
        let before = membership
        membership = try walk()
        knownMembershipLeaf = nil
        for (number, segment) in index.segments.enumerated() {
            let old = number < before.limits.count ? before.limits[number] : 0
            let new = membership.limits[number]
            guard old != new else { continue }
            let low = max(min(old, new) + 1, segment.start)
            var high = min(max(old, new), segment.last)
            // The newcomer is projected in this transaction.
            if number == place.segment, high == place.sequence { high -= 1 }
            if low <= high { try unsettle(Stretch(segment: number, first: low, last: high)) }
        }
    }

    /// Counts a changeset that cannot change who counts.
    private mutating func countNewcomer(at place: Place) {
        if place.segment >= membership.limits.count {
            let grant = index.segments[place.segment].grant
            let role = membership.grants.first { $0.id == grant }?.role
            let isOpen = membership.cutoffs[grant] == nil && (role ?? .reader) > .reader
            membership.limits.append(isOpen ? .max : 0)
            membership.roles.append(role)
        }
        if !membership.counts(place) { knownMembershipLeaf = nil }
    }

    /// The changesets that are held and do not count: one stretch a segment at most.
    package var asideStretches: [Stretch] {
        index.segments.enumerated().compactMap { number, segment in
            let limit = number < membership.limits.count ? membership.limits[number] : 0
            guard limit < segment.last else { return nil }
            // No overflow: the limit is below the last sequence.
            return Stretch(
                segment: number,
                first: max(limit + 1, segment.start),
                last: segment.last
            )
        }
    }

    /// How many held changesets do not count.
    package var setAsideCount: Int { asideStretches.reduce(0) { $0 + $1.count } }

    /// Held changesets that do not count, all of them in memory: for lists and tests.
    ///
    /// Throws what the storage throws.
    package var setAside: Set<Digest> {
        get throws {
            var found: Set<Digest> = []
            try storage.digests(in: asideStretches) { found.insert($0) }
            return found
        }
    }

    /// Held changesets that count and still have operations without effect: these need an admin's grant,
    /// and their author has none.
    package var overreaching: Set<Digest> {
        let found = acts.values.filter { act in
            membership.counts(act.place)
                && act.runs.contains { !membership.isEffective($0.kind, at: act.place) }
        }
        return Set(found.map(\.digest))
    }

    /// The leaf of the membership result, computed as a stream: its length is the number of
    /// changesets set aside.
    func membershipLeaf() throws -> Bytes32 {
        guard index.founding != nil else { return .zero }
        let grants = membership.grants.map { grant in
            JSONValue.array([
                .digest(grant.id.changeset), .count(grant.id.index),
                .string(grant.key.base64URL), .string(grant.role.rawValue),
                .bool(membership.cutoffs[grant.id] != nil),
            ])
        }
        var hash = SHA256()
        var writer = JSONWriter(appendingTo: Purpose.leaf.prefix)
        writer.raw("[\"membership\",")
        writer.value(.array(grants))
        writer.raw(",[")
        hash.update(writer.bytes)
        var isFirst = true
        try storage.digests(in: asideStretches) { digest in
            var writer = JSONWriter()
            if !isFirst { writer.raw(",") }
            isFirst = false
            writer.digest(digest)
            hash.update(writer.bytes)
        }
        hash.update("]]".utf8)
        return hash.finalize().value
    }

    /// Computes what `stateDigest` needs of the membership once, for as long as that does not change;
    /// called at the end of a transaction.
    ///
    /// Throws what the storage throws.
    package mutating func refreshDigest() throws {
        if isSettled, knownMembershipLeaf == nil { knownMembershipLeaf = try membershipLeaf() }
    }
}
