internal import DossierCrypto

/// What was stated of entities, counted or not, and which counted operations removed it.
struct AdoptionFacts<Storage: ReplicaStorage> {
    /// What makes a statement one, with the source and the voice that support it.
    struct Statement: Hashable {
        let entity: ExactText
        let property: ExactText
        let value: ExactText
        let language: ExactText?
        let source: ExactText?
        let voice: ExactText?
    }

    /// One assertion, or the marker of a removed entity.
    struct Fact {
        let id: OperationID
        let kind: String
        let statement: Statement
        /// Property and value as written; nil for a marker.
        let row: (property: String?, value: String?)
        let fields: [String: String]
        /// Whether it counts.
        let isEffective: Bool
    }

    private struct Entity {
        var facts: [OperationID: Fact] = [:]
        /// The counted operations that remove an id, and those that remove all of a changeset.
        var removers: [RemovalTarget: [OperationID]] = [:]

        func removers(of id: OperationID) -> [OperationID] {
            (removers[RemovalTarget(id.changeset, id.index)] ?? [])
                + (removers[RemovalTarget(id.changeset, nil)] ?? [])
        }

        func standing(_ id: OperationID) -> Fact? {
            guard let fact = facts[id], removers(of: id).isEmpty else { return nil }
            return fact
        }
    }

    /// Entities remembered at once.
    private static var remembered: Int { 256 }

    private let replica: Replica<Storage>
    private var entities: [ExactText: Entity] = [:]
    /// The counted operations that remove all of a changeset, shared by its entities.
    private var wholes: [Digest: [OperationID]] = [:]
    private var recent: Changeset?

    /// How many entities may still be read.
    private(set) var reads: Int

    /// More would have to be read than may be.
    struct TooMany: Error {}

    init(_ replica: Replica<Storage>, reads: Int = .max) {
        self.replica = replica
        self.reads = reads
    }

    // MARK: questions

    /// Whether an erase that counts took a part.
    func isErased(_ part: PartID) -> Bool { replica.isErased(part) }

    /// An assertion that no counted operation removes, whether it counts or not.
    mutating func standing(_ id: OperationID, of entity: String) throws -> Fact? {
        try read(entity).standing(id)
    }

    /// Whether a counted operation removes `id`.
    mutating func isGone(_ id: OperationID, of entity: String) throws -> Bool {
        try !read(entity).removers(of: id).isEmpty
    }

    /// Whether anything that a removal names stands; it is looked for with `near` first.
    mutating func stands(_ target: RemovalTarget, near: String?) throws -> Bool {
        try found(target, near: near).contains { entity, id in entity.standing(id) != nil }
    }

    /// The live assertions that state again what a removal names, and name that first among what they remove.
    mutating func successors(of target: RemovalTarget, near: String?) throws -> [Fact] {
        var successors: [Fact] = []
        for (entity, id) in try found(target, near: near) {
            for remover in entity.removers(of: id) {
                guard let fact = entity.standing(remover), fact.isEffective,
                    fact.statement == entity.facts[id]?.statement,
                    let run = try replica.storage.changeset(remover.changeset)?
                        .run(of: remover.index),
                    run.removes.first == RemovalTarget(id.changeset, id.index)
                else { continue }
                successors.append(fact)
            }
        }
        return successors
    }

    /// The entity of what a removal names, if that stands.
    mutating func entity(of target: RemovalTarget) throws -> String? {
        try found(target, near: nil).lazy.compactMap { entity, id in
            entity.standing(id)?.statement.entity.text
        }.first
    }

    /// The fields of a run's first row.
    func reason(_ run: Run, _ changeset: Changeset) -> [String: String] {
        guard run.kind == "retract" || run.kind == "resolve" || run.kind == "delete",
            let part = changeset.entityParts[run.part],
            let position = changeset.indices(ofPart: run.part).firstIndex(of: run.first),
            part.rows.indices.contains(position)
        else { return [:] }
        return part.fields(of: part.rows[position])
    }

    // MARK: reading

    private mutating func found(
        _ target: RemovalTarget,
        near: String?
    ) throws -> [(Entity, OperationID)] {
        if let near, let index = target.index {
            let id = OperationID(target.changeset, index)
            let entity = try read(near)
            if entity.facts[id] != nil { return [(entity, id)] }
        }
        if recent?.digest != target.changeset {
            recent = try replica.storage.changeset(target.changeset)
        }
        guard let changeset = recent else { return [] }
        if let index = target.index {
            guard let number = changeset.run(of: index)?.part,
                let part = changeset.entityParts[number]
            else { return [] }
            return [(try read(part.entity), OperationID(target.changeset, index))]
        }
        var found: [(Entity, OperationID)] = []
        for (_, part) in changeset.entityParts.sorted(by: { $0.key < $1.key }) {
            let entity = try read(part.entity)
            found += entity.facts.keys.filter { $0.changeset == target.changeset }.sorted()
                .map { (entity, $0) }
        }
        return found
    }

    private mutating func read(_ id: String) throws -> Entity {
        if let known = entities[ExactText(id)] { return known }
        guard reads > 0 else { throw TooMany() }
        reads -= 1
        var entity = Entity()
        if let record = try replica.storage.record(of: id) {
            for entry in record.entries
            where !replica.isErased(PartID(entry.digest, entry.number)) {
                try add(entry, of: id, to: &entity)
            }
            for removal in record.removals {
                if removal.target.index == nil {
                    entity.removers[removal.target] = try wholes(of: removal.target.changeset)
                } else if replica.membership.isEffective(removal.kind, at: removal.place) {
                    entity.removers[removal.target, default: []].append(
                        OperationID(removal.remover, removal.first)
                    )
                }
            }
        }
        if entities.count >= Self.remembered { entities = [:] }
        entities[ExactText(id)] = entity
        return entity
    }

    private mutating func wholes(of changeset: Digest) throws -> [OperationID] {
        if let known = wholes[changeset] { return known }
        let found = try replica.storage.wholeRemovals(of: changeset)
            .filter { replica.membership.isEffective($0.kind, at: $0.place) }
            .map { OperationID($0.remover, $0.first) }
        if wholes.count >= Self.remembered { wholes = [:] }
        wholes[changeset] = found
        return found
    }

    private func add(
        _ entry: EntityRecord.Entry,
        of id: String,
        to entity: inout Entity
    ) throws {
        let part = try entry.part()
        var rows = part.rows.makeIterator()
        for operations in entry.operations {
            let effect = replica.kinds[operations.kind] ?? .nothing
            let isEffective = replica.membership.isEffective(operations.kind, at: entry.place)
            for index in operations.first..<(operations.first + operations.count) {
                guard let row = rows.next() else { throw RecordDamage.malformed }
                let property = part.property(of: row)
                guard effect == .marker || (effect == .assertion && property != nil) else {
                    continue
                }
                let operation = OperationID(entry.digest, index)
                let words = effect == .marker ? nil : part.value(of: row)
                let statement = Statement(
                    entity: ExactText(id),
                    property: ExactText(effect == .marker ? markerProperty : property ?? ""),
                    value: ExactText(words ?? ""),
                    language: part.field("language", of: row).map(ExactText.init),
                    source: part.field("source", of: row).map(ExactText.init),
                    voice: part.field("onBehalfOf", of: row).map(ExactText.init)
                )
                entity.facts[operation] = Fact(
                    id: operation,
                    kind: operations.kind,
                    statement: statement,
                    row: effect == .marker ? (nil, nil) : (property, words),
                    fields: part.fields(of: row),
                    isEffective: isEffective
                )
            }
        }
    }
}
