import DossierCore
import DossierCrypto

/// Everything that must be equal on replicas that hold the same, compared by bytes.
struct Outcome: Equatable, Sendable {
    var stateDigest: Digest
    var vector: [Head]
    var grants: [Grant]
    var setAside: [Digest]
    var forks: [Dot]
    var erased: [PartID]
    var wanted: [PartID]
    var returned: [OperationID]
    var conflicts: [ConflictPair]
    var live: [LiveForm]

    /// One live assertion.
    struct LiveForm: Hashable, Comparable, Sendable {
        var id: OperationID
        var entity: ExactText
        var property: ExactText
        var value: ExactText

        static func < (one: Self, other: Self) -> Bool { one.id < other.id }
    }

    /// What a replica comes to once it is settled.
    init(_ unsettled: MemoryReplica) throws {
        let replica = try unsettled.settled()
        stateDigest = try replica.stateDigest
        vector = replica.vector.sorted
        grants = replica.membership.grants
        setAside = try replica.setAside.sorted()
        forks = replica.index.forks.sorted()
        erased = try replica.erasedParts().sorted()
        wanted = try replica.wantedParts().sorted()
        var returned: [OperationID] = []
        var conflicts: Set<ConflictPair> = []
        var live: [LiveForm] = []
        var reader = ConflictReader(replica, modelVocabulary)
        for entity in replica.storage.entities {
            conflicts.formUnion(try reader.conflicts(of: entity).pairs)
            for assertion in try replica.live(entity) {
                if assertion.isReturned { returned.append(assertion.id) }
                live.append(
                    LiveForm(
                        id: assertion.id,
                        entity: ExactText(entity),
                        property: ExactText(assertion.property),
                        value: ExactText(assertion.value)
                    )
                )
            }
        }
        self.returned = returned.sorted()
        self.conflicts = conflicts.sorted()
        self.live = live.sorted()
    }

    /// The values of one property of one entity, sorted.
    func values(_ entity: String, _ property: String = "name") -> [String] {
        live.filter { $0.entity.text == entity && $0.property.text == property }
            .map(\.value.text).sorted()
    }

    /// The names of the members that differ from another outcome's.
    func differences(from other: Self) -> [String] {
        var names: [String] = []
        if stateDigest != other.stateDigest { names.append("state digest") }
        if vector != other.vector { names.append("vector") }
        if grants != other.grants { names.append("grants") }
        if setAside != other.setAside { names.append("set aside") }
        if forks != other.forks { names.append("forks") }
        if erased != other.erased { names.append("erased") }
        if wanted != other.wanted { names.append("wanted") }
        if returned != other.returned { names.append("returned") }
        if conflicts != other.conflicts { names.append("conflicts") }
        if live != other.live { names.append("live") }
        return names
    }
}

extension Replica {
    /// This replica once nothing is left to be projected again, by steps of `limit` entities.
    func settled(limit: Int = 3) throws -> Self {
        var replica = self
        while try !replica.settle(limit: limit).isSettled {}
        return replica
    }
}

extension Outcome {
    /// The lists that the model's script writes, sorted by bytes.
    var lists: [String: [String]] {
        func id(_ id: OperationID) -> String { "\(id.changeset.base64URL) \(id.index)" }
        func part(_ part: PartID) -> String { "\(part.changeset.base64URL) \(part.number)" }
        let lists = [
            "stateDigest": [stateDigest.hexadecimal],
            "vector": vector.map {
                "\($0.chain.base64URL) \($0.sequence) \($0.digest.base64URL)"
            },
            "conflicts": conflicts.map { "\(id($0.one)) \(id($0.other))" },
            "setAside": setAside.map(\.base64URL),
            "grants": grants.map { "\(id($0.id)) \($0.key.base64URL) \($0.role.rawValue)" },
            "forks": forks.map { "\($0.chain.base64URL) \($0.sequence)" },
            "erased": erased.map(part), "wanted": wanted.map(part), "returned": returned.map(id),
            "live": live.map {
                "\(id($0.id)) \($0.entity.text) \($0.property.text) \($0.value.text)"
            },
        ]
        return lists.mapValues { list in list.map(ExactText.init).sorted().map(\.text) }
    }
}
