internal import DossierCore
internal import DossierCrypto
internal import DossierStore

extension Reading {
    /// The erasures that name an entity, the oldest first.
    ///
    /// Nothing in the format joins a part to its entity once its bytes are gone; so an erasure says in a part of
    /// its own of which entity it was, unless its author did not want that. Throws what the store throws.
    func erasures(of entity: String) throws -> [ErasureNote] {
        try erasures(in: EntityHistory(entity, self))
    }

    func erasures(in history: EntityHistory) throws -> [ErasureNote] {
        var notes: [ErasureNote] = []
        for fact in history.facts where fact.isErasureNote(replica) {
            let parts = replica.erased(by: fact.id.changeset)
            let due = try parts.compactMap { try view.shredding(of: $0) }
            notes.append(
                ErasureNote(
                    entity: try name(of: history.entity),
                    author: author(at: fact.place),
                    time: try time(fact.id.changeset),
                    changeset: name(fact.id.changeset, at: fact.place),
                    reason: try fact.fields["reason"] ?? message(fact.id.changeset),
                    parts: parts.count,
                    isCounted: replica.membership.isEffective("admin.erase", at: fact.place),
                    waiting: due.count,
                    due: due.contains(where: \.isUnset) ? nil : due.map(\.time).max()
                )
            )
        }
        return notes.sorted { ($0.time, $0.changeset.short) < ($1.time, $1.changeset.short) }
    }
}

extension EntityHistory.Fact {
    /// Whether it only tells that the same changeset erases something of the entity.
    func isErasureNote(_ replica: Replica<SQLiteStorage>) -> Bool {
        kind == "retract" && property.isEmpty && !replica.erased(by: id.changeset).isEmpty
    }
}

extension Replica where Storage == SQLiteStorage {
    /// The parts that a held changeset erases.
    func erased(by changeset: Digest) -> [PartID] {
        (acts[changeset]?.runs ?? []).compactMap { run in
            if case .erase(let part) = run.arguments { part } else { nil }
        }
    }
}
