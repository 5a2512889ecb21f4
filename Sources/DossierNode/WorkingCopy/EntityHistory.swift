internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// Everything that was ever said of one entity and what became of it, from its record.
struct EntityHistory {
    /// One operation on the entity's part, live or not.
    struct Fact {
        let id: OperationID
        let place: Place
        let kind: String
        /// Empty for a retraction.
        let property: String
        let value: String
        let fields: [String: String]
        /// Whether it states something, or leaves a marker, and counts.
        let isEffective: Bool
        let isMarker: Bool
        /// Whether an erasure that does not count had taken it.
        let isErasureSetAside: Bool
        /// What named it for removal.
        var named: [Removal] = []
        /// What named all of its changeset: one list for all facts of that.
        var whole: [Removal] = []

        /// What removes it, counted or not.
        var removals: [Removal] { whole.isEmpty ? named : named + whole }
        /// Whether it lives.
        var isLive: Bool { isEffective && !isRemoved(where: \.isCounted) }
        /// Whether it lives although something that does not count removed it.
        var isReturned: Bool { isLive && (isRemoved { _ in true } || isErasureSetAside) }

        /// Whether it lives, or lived, when `later` was not there yet.
        func isLive(without later: Set<Digest>) -> Bool {
            isEffective && !later.contains(id.changeset)
                && !isRemoved { $0.isCounted && !later.contains($0.by.changeset) }
        }

        func isRemoved(where isMeant: (Removal) -> Bool) -> Bool {
            named.contains(where: isMeant) || whole.contains(where: isMeant)
        }
    }

    /// One removal of a fact.
    struct Removal {
        /// The first operation of the removing run.
        let by: OperationID
        let place: Place
        let kind: String
        let isCounted: Bool

        init(_ removal: EntityRecord.Removal, _ membership: Membership) {
            by = OperationID(removal.remover, removal.first)
            place = removal.place
            kind = removal.kind
            isCounted = membership.isEffective(removal.kind, at: removal.place)
        }
    }

    let entity: String
    private(set) var facts: [Fact] = []
    private var positions: [OperationID: Int] = [:]
    private let record: EntityRecord?

    /// Reads the record of `entity`; empty where nothing touches it.
    init(_ entity: String, _ reading: Reading) throws {
        self.entity = entity
        record = try reading.view.record(entity)
        guard let record else { return }
        for entry in record.entries { try add(entry, reading.replica) }
        var whole: [Digest: [Removal]] = [:]
        for removal in record.removals {
            let changeset = removal.target.changeset
            if let index = removal.target.index {
                guard let position = positions[OperationID(changeset, index)] else { continue }
                facts[position].named.append(Removal(removal, reading.replica.membership))
            } else if whole[changeset] == nil {
                whole[changeset] = try reading.replica.storage
                    .wholeRemovals(of: changeset)
                    .map { Removal($0, reading.replica.membership) }
            }
        }
        guard !whole.isEmpty else { return }
        for position in facts.indices {
            facts[position].whole = whole[facts[position].id.changeset] ?? []
        }
    }

    private mutating func add(
        _ entry: EntityRecord.Entry,
        _ replica: Replica<SQLiteStorage>
    ) throws {
        let membership = replica.membership
        let isErasureSetAside = replica.isErasureSetAside(PartID(entry.digest, entry.number))
        let part = try entry.part()
        var rows = part.rows.makeIterator()
        for operations in entry.operations {
            let effect = replica.kinds[operations.kind] ?? .nothing
            for index in operations.first..<(operations.first + operations.count) {
                guard let row = rows.next() else { return }
                let property = part.property(of: row)
                let states = effect == .marker || (effect == .assertion && property != nil)
                let id = OperationID(entry.digest, index)
                positions[id] = facts.count
                facts.append(
                    Fact(
                        id: id,
                        place: entry.place,
                        kind: operations.kind,
                        property: effect == .marker ? markerProperty : property ?? "",
                        value: effect == .marker ? "" : part.value(of: row) ?? "",
                        fields: part.fields(of: row),
                        isEffective: states
                            && membership.isEffective(operations.kind, at: entry.place),
                        isMarker: effect == .marker || property == markerProperty,
                        isErasureSetAside: isErasureSetAside
                    )
                )
            }
        }
    }

    /// One operation; nil where it is not of this entity.
    func fact(_ id: OperationID) -> Fact? { positions[id].map { facts[$0] } }

    /// The facts that the run beginning with `id` removed.
    func removed(by id: OperationID) -> [Fact] {
        facts.filter { fact in fact.isRemoved { $0.by == id } }
    }
}
