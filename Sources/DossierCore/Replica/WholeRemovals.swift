internal import DossierCrypto

/// Which changesets are removed as a whole by an operation that counts, asked once each.
///
/// Records note only that a changeset is named so. Who names it is kept once for all of its entities, since some hundred
/// bytes name thousands of them.
package struct WholeRemovals {
    /// Changesets remembered at once.
    private static var remembered: Int { 4096 }

    private var known: [Digest: Bool] = [:]

    /// Knows nothing yet.
    package init() {}

    mutating func isCounted(
        _ changeset: Digest,
        _ replica: Replica<some ReplicaStorage>
    ) throws -> Bool {
        if let known = known[changeset] { return known }
        let membership = replica.membership
        let isCounted = try replica.storage.hasWholeRemoval(of: changeset) { removal in
            membership.isEffective(removal.kind, at: removal.place)
        }
        if known.count >= Self.remembered { known = [:] }
        known[changeset] = isCounted
        return isCounted
    }
}

extension Replica {
    /// Touches the entities of a changeset that a newcomer removes as a whole, unless nothing is different for it:
    /// it names thousands of them in some hundred bytes, and can be followed by thousands of its kind.
    func touch(all removal: EntityRecord.Removal, _ touched: inout Touched) throws {
        guard try makesDifference(removal) else { return }
        let parts = try storage.changeset(removal.target.changeset)?.entityParts ?? [:]
        for part in parts.values.sorted(by: { $0.entity < $1.entity }) {
            try touched.edit(part.entity, storage) { $0.add(whole: removal) }
        }
    }

    /// Whether it is the first of its changeset, the first that counts, or a retraction that conflicts may be made of.
    private func makesDifference(_ removal: EntityRecord.Removal) throws -> Bool {
        let target = removal.target.changeset
        // Those of its own changeset are as new.
        guard
            try storage.hasWholeRemoval(of: target, where: { $0.remover != removal.remover })
        else { return true }
        guard membership.isEffective(removal.kind, at: removal.place) else { return false }
        let isCounted = { (other: EntityRecord.Removal) in
            other.remover != removal.remover
                && membership.isEffective(other.kind, at: other.place)
        }
        guard try storage.hasWholeRemoval(of: target, where: isCounted) else { return true }
        guard removal.kind == "retract" else { return false }
        let key = index.segments[removal.place.segment].key
        var retractions = 0
        return try !storage.hasWholeRemoval(of: target) { other in
            if isCounted(other), other.kind == "retract",
                index.segments[other.place.segment].key == key
            {
                retractions += 1
            }
            return retractions == ConflictLimits.wholeRetractions
        }
    }

    /// Whether no later changeset of a stretch removes all of `changeset` as well, at whose turn its entities would be
    /// projected once more.
    func isLast(removing changeset: Digest, in stretch: Stretch) throws -> Bool {
        try !storage.hasWholeRemoval(of: changeset) { removal in
            removal.place.segment == stretch.segment && removal.place.sequence > stretch.first
                && removal.place.sequence <= stretch.last
        }
    }
}
