package import DossierCrypto

/// What to write so that changesets which are set aside take effect after all, in another author's name
/// (FORMAT: "set aside … adoptable by re-asserting").
///
/// The law: afterwards those statements live that would live if these changesets counted. So what one of them
/// replaced or removed of another is left out, and what they removed of others goes. An operation names among
/// its removals the one that it takes over: nobody takes that over again when its statement has changed since,
/// and taking over in pieces comes to the same as all at once. Time decides nothing.
package struct Adoption: Sendable {
    /// One operation to write.
    package struct Operation: Hashable, Sendable {
        /// The changeset that is taken over.
        package let origin: Digest
        /// `assert`, `delete`, `resolve` or `retract`.
        package let kind: String
        /// Of what.
        package let entity: String
        /// What it asserts, if it does.
        package var words: (property: String, value: String)? {
            property.flatMap { property in value.map { (property, $0) } }
        }
        /// What a `resolve` keeps.
        package let arguments: Arguments
        /// What it removes, the operation that it takes over first; at most `Adoption.removalsTogether`.
        package internal(set) var removes: [RemovalTarget]
        /// The fields as they were.
        package let fields: [String: String]
        let property: String?
        let value: String?
    }

    /// The most removals of one operation; where there are more, others go before it.
    package static let removalsTogether = 1000

    /// The operations in the order of the chains.
    package let operations: [Operation]
    /// Operations on members, and erasures: nobody takes these over.
    package let administrative: Int
    /// Parts that are not here, whose statements can be taken over once they are.
    package let absentParts: Int

    /// Plans to take over `digests`, held in `replica` and set aside there.
    ///
    /// `isAdopted` tells whether the fields of an assertion say that it took another over. Throws what the storage
    /// throws.
    package init<Storage: ReplicaStorage>(
        of digests: some Sequence<Digest>,
        in replica: Replica<Storage>,
        isAdopted: @escaping ([String: String]) -> Bool
    ) throws {
        var planner = AdoptionPlanner(replica, isAdopted: isAdopted)
        try planner.gather(digests)
        try planner.speak()
        try planner.withdraw()
        operations = planner.operations.flatMap(Self.split)
        administrative = planner.administrative
        absentParts = planner.absentParts.count
    }

    /// Whether nothing that a changeset which is set aside states or removes is left to take over; false where it says
    /// nothing of entities, where a part is yet to come, and where `reads` entities are too few to tell.
    ///
    /// `reads` is what may still be read, and is less afterwards. Throws what the storage throws.
    package static func isDone<Storage: ReplicaStorage>(
        _ digest: Digest,
        in replica: Replica<Storage>,
        reads: inout Int
    ) throws -> Bool {
        guard reads > 0, let changeset = try replica.storage.changeset(digest) else { return false }
        var facts = AdoptionFacts(replica, reads: reads)
        defer { reads = facts.reads }
        do {
            return try isDone(changeset, &facts)
        } catch is AdoptionFacts<Storage>.TooMany {
            return false
        }
    }

    private static func isDone<Storage: ReplicaStorage>(
        _ changeset: Changeset,
        _ facts: inout AdoptionFacts<Storage>
    ) throws -> Bool {
        let digest = changeset.digest
        guard !changeset.entityParts.isEmpty,
            changeset.body.missing.allSatisfy({ facts.isErased(PartID(digest, $0)) })
        else { return false }
        for (number, part) in changeset.entityParts {
            for index in changeset.indices(ofPart: number)
            where try facts.standing(OperationID(digest, index), of: part.entity) != nil {
                return false
            }
        }
        var seen: Set<RemovalTarget> = []
        for run in changeset.runs {
            let entity = changeset.entityParts[run.part]?.entity
            for target in run.removes where seen.insert(target).inserted {
                guard try !facts.stands(target, near: entity) else { return false }
            }
            if case .resolve(let keeps) = run.arguments, !keeps.isEmpty, let entity,
                try !facts.isGone(OperationID(digest, run.first), of: entity)
            {
                return false
            }
        }
        return true
    }

    private static func split(_ operation: Operation) -> [Operation] {
        guard operation.removes.count > removalsTogether else { return [operation] }
        var rest = operation.removes[...]
        var parts: [Operation] = []
        while rest.count > removalsTogether {
            parts.append(
                Operation(
                    origin: operation.origin,
                    kind: "retract",
                    entity: operation.entity,
                    arguments: .none,
                    removes: Array(rest.suffix(removalsTogether)),
                    fields: [:],
                    property: nil,
                    value: nil
                )
            )
            rest = rest.dropLast(removalsTogether)
        }
        var last = operation
        last.removes = Array(rest)
        return parts + [last]
    }
}

extension Draft {
    /// Writes an operation of an adoption, with `fields` in the place of its own.
    package mutating func adopt(_ operation: Adoption.Operation, fields: [String: String]) {
        _ = row(
            operation.kind,
            operation.entity,
            operation.words,
            operation.removes,
            operation.arguments,
            fields
        )
    }
}
