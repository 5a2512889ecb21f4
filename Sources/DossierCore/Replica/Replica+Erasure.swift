package import DossierCrypto

/// The bytes of a part that an erase took, kept apart from the log until they are shredded
/// (FORMAT: "Erase").
///
/// They are sent to nobody; an erase that stops counting in the meantime gives them back.
package struct ErasedPart: Hashable, Sendable {
    /// Which part.
    package let id: PartID
    /// The part as written.
    package let slice: ArraySlice<UInt8>
    /// Its derived salt, 32 bytes.
    package let salt: [UInt8]

    /// Describes a part.
    package init(id: PartID, slice: ArraySlice<UInt8>, salt: [UInt8]) {
        self.id = id
        self.slice = slice
        self.salt = salt
    }
}

extension Replica {
    mutating func note(_ act: AdministrativeAct) {
        acts[act.digest] = act
        for run in act.runs {
            guard case .erase(let part) = run.arguments else { continue }
            erasers[part.changeset, default: [:]][part.number, default: []]
                .insert(OperationID(act.digest, run.first))
        }
    }

    /// The erases of a part that count.
    package func effectiveErasers(of part: PartID) -> [OperationID] {
        (erasers[part.changeset]?[part.number] ?? []).filter { eraser in
            guard let act = acts[eraser.changeset] else { return false }
            return membership.isEffective("admin.erase", at: act.place)
        }
    }

    /// Whether an erase that counts names a part.
    func isErased(_ part: PartID) -> Bool {
        guard !erasers.isEmpty else { return false }
        return !effectiveErasers(of: part).isEmpty
    }

    /// Whether an erase names a part and none that does counts: then its value is back, flagged.
    package func isErasureSetAside(_ part: PartID) -> Bool {
        erasers[part.changeset]?[part.number] != nil && !isErased(part)
    }

    /// The parts named by erases in a changeset.
    static func erased(by changeset: Changeset) -> [PartID] {
        var parts: Set<PartID> = []
        for run in changeset.runs {
            if case .erase(let part) = run.arguments { parts.insert(part) }
        }
        return parts.sorted()
    }

    /// The held parts that erases name none of which counts: their values are back, or wanted.
    ///
    /// Throws what the storage throws.
    package func setAsideErasures() throws -> [PartID] {
        var parts: [PartID] = []
        for (changeset, numbers) in erasers where try place(of: changeset) != nil {
            parts += numbers.keys.map { PartID(changeset, $0) }.filter(isErasureSetAside)
        }
        return parts.sorted()
    }

    /// The parts of a changeset that erases name, whether they count or not.
    func contested(_ changeset: Digest) -> [PartID] {
        (erasers[changeset] ?? [:]).keys.sorted().map { PartID(changeset, $0) }
    }

    /// The entity that a part speaks of, be its bytes in the log or kept.
    func entity(of part: PartID) throws -> String? {
        guard part.number > 0, let held = try storage.changeset(part.changeset) else { return nil }
        if let known = held.entityParts[part.number] { return known.entity }
        guard let kept = try storage.kept(part) else { return nil }
        return held.with(held.body.restoring(kept)).entityParts[part.number]?.entity
    }

    /// Takes a part out of the log and its record where an erase counts, and brings it back where
    /// none does any more and its bytes are kept.
    ///
    /// What records keep of a part goes also where the log's bytes are damaged; those go when a sound copy comes.
    mutating func reconcile(_ part: PartID, _ touched: inout Touched) throws {
        if try storage.isDamaged(part.changeset) {
            if isErased(part) { try forget([part], &touched) }
            return
        }
        guard part.number > 0, let place = try place(of: part.changeset),
            let held = try storage.changeset(part.changeset),
            part.number < held.body.parts.count
        else { return }
        if let eraser = effectiveErasers(of: part).min() {
            guard let slice = held.body.parts[part.number],
                let salt = held.body.salts[part.number]
            else { return }
            try storage.keep(ErasedPart(id: part, slice: slice, salt: salt))
            try storage.replace(held.without(part.number, erase: eraser))
            guard let entity = held.entityParts[part.number]?.entity else { return }
            try forget([part], of: entity, &touched)
        } else if held.body.parts[part.number] == nil, let kept = try storage.kept(part) {
            let whole = held.with(held.body.restoring(kept))
            try storage.replace(whole)
            try storage.letGo(part)
            try enter(whole, at: place, parts: [part.number], &touched)
        }
    }

    private mutating func forget(_ parts: Set<PartID>, _ touched: inout Touched) throws {
        for entity in try storage.entities(keeping: parts) {
            try forget(parts, of: entity, &touched)
        }
    }

    /// Takes parts from a record.
    ///
    /// Nothing tells from then on of which entity their operations were, so who removed them is kept by their names.
    private mutating func forget(
        _ parts: Set<PartID>,
        of entity: String,
        _ touched: inout Touched
    ) throws {
        let record = try touched.record(entity, storage)
        var gone: [Digest: Set<Int>] = [:]
        for entry in record.entries where parts.contains(PartID(entry.digest, entry.number)) {
            for operations in entry.operations {
                gone[entry.digest, default: []]
                    .formUnion(operations.first..<(operations.first + operations.count))
            }
        }
        for removal in record.removals {
            if let index = removal.target.index,
                gone[removal.target.changeset]?.contains(index) == true
            {
                try storage.addPending(removal)
            }
        }
        try touched.edit(entity, storage) { record in
            for part in parts { record.forget(part) }
        }
    }

    /// A second copy may bring parts that the first lacked; what an erase took is not taken back.
    ///
    /// A sound copy takes the place of a damaged one.
    mutating func fill(_ changeset: Changeset, _ verified: PublicKey?) throws {
        if try storage.isDamaged(changeset.digest) { return try mend(changeset, verified) }
        guard let held = try storage.changeset(changeset.digest), !held.body.missing.isEmpty,
            let place = try place(of: changeset.digest)
        else { return }
        var offered = changeset.body
        for number in held.body.missing where isErased(PartID(changeset.digest, number)) {
            offered = offered.without(number, erase: nil)
        }
        let body = held.body.filled(from: offered)
        let filled = held.body.missing.filter { body.parts[$0] != nil }
        guard !filled.isEmpty else { return }
        let whole = held.with(body)
        try storage.replace(whole)
        for number in filled { try storage.letGo(PartID(changeset.digest, number)) }
        var touched = Touched()
        try enter(whole, at: place, parts: filled, &touched)
        try project(touched)
    }

    /// Puts a sound copy in the place of a damaged one; the projection still has what the lost bytes said.
    ///
    /// A copy that lacks a part which no erase here accounts for is not taken: a record may keep the only bytes there
    /// are. The digest does not cover the signature, so that is asked again: it would be passed on.
    private mutating func mend(_ changeset: Changeset, _ verified: PublicKey?) throws {
        guard let place = try place(of: changeset.digest) else { return }
        let key = index.segments[place.segment].key
        guard verified == key || changeset.isSigned(by: key) else { return }
        let absent = try storage.absentParts()
        let lost = changeset.body.missing.map { PartID(changeset.digest, $0) }
            .filter { !absent.contains($0) }
        guard lost.allSatisfy(isErased) else { return }
        var touched = Touched()
        if !lost.isEmpty { try forget(Set(lost), &touched) }
        try storage.replace(changeset)
        for (number, part) in changeset.entityParts {
            // What is kept of it may have been made of the damaged bytes.
            try touched.edit(part.entity, storage) { $0.forget(PartID(changeset.digest, number)) }
        }
        try enter(changeset, at: place, parts: Array(changeset.entityParts.keys), &touched)
        for part in contested(changeset.digest) { try reconcile(part, &touched) }
        try project(touched)
    }

    /// The parts whose bytes an effective erase took, or will take when they come.
    package func erasedParts() throws -> Set<PartID> {
        var parts: Set<PartID> = []
        for (changeset, numbers) in erasers where try place(of: changeset) != nil {
            for number in numbers.keys {
                let part = PartID(changeset, number)
                if isErased(part) { parts.insert(part) }
            }
        }
        return parts
    }

    /// The parts that are neither here nor erased: fetched from whoever has them, and an alarm while
    /// nobody gives them.
    package func wantedParts() throws -> Set<PartID> {
        try storage.absentParts().filter { try !isErased($0) && storage.kept($0) == nil }
    }

    /// The held changesets to fetch again, the damaged before those of which parts are wanted: at most `limit`.
    package func wantedChangesets(limit: Int) throws -> [Digest] {
        let damaged = try storage.damagedChangesets().prefix(limit)
        let incomplete = Set(try wantedParts().map(\.changeset)).subtracting(damaged)
        return Array(damaged) + incomplete.sorted().prefix(limit - damaged.count)
    }
}
