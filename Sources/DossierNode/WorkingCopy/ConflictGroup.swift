internal import DossierCore
internal import DossierStore
internal import DossierVocabulary

/// The open conflicts of the dataset.
struct OpenConflicts {
    /// By entity and property, numbered from 1.
    var groups: [ConflictGroup] = []
    /// The entities of which not everything could be compared.
    var uncompared: [String] = []
}

/// Everything that answers one property of one entity differently.
struct ConflictGroup {
    /// Entities looked at together.
    private static let page = 1000

    fileprivate(set) var number: Int
    let entity: String
    /// `@deleted` where the entity was removed and lives on.
    let property: String
    /// The operations of all sides.
    fileprivate(set) var ids: Set<OperationID>

    /// The open conflicts of the dataset.
    static func all(_ reading: Reading) throws -> OpenConflicts {
        var found = OpenConflicts()
        var filter = EntityFilter()
        filter.isContested = true
        filter.limit = page
        var reader = reading.view.conflictReader()
        while true {
            let lines = try reading.view.entities(filter)
            for line in lines {
                let conflicts = try reader.conflicts(of: line.id)
                if !conflicts.isComplete { found.uncompared.append(line.id) }
                found.groups += try groups(line.id, conflicts.pairs, reading)
            }
            guard lines.count == page, let last = lines.last else { break }
            filter.after = last.id
        }
        for position in found.groups.indices { found.groups[position].number = position + 1 }
        return found
    }

    private static func groups(
        _ entity: String,
        _ pairs: [ConflictPair],
        _ reading: Reading
    ) throws -> [ConflictGroup] {
        guard !pairs.isEmpty else { return [] }
        let live = Dictionary(
            try reading.view.live(entity).map { ($0.id, $0) },
            uniquingKeysWith: { one, _ in one }
        )
        let witnesses = live.values.filter { $0["corrects"] != nil && !$0.isMarker }
        var groups: [ExactText: ConflictGroup] = [:]
        for pair in pairs where !isCorrection(pair, live, witnesses) {
            let sides = [live[pair.one], live[pair.other]].compactMap { $0 }
            guard let first = sides.first else { continue }
            let property =
                sides.contains { $0.isMarker } ? markerProperty : first.property
            groups[
                ExactText(property),
                default: ConflictGroup(number: 0, entity: entity, property: property, ids: [])
            ].ids.formUnion([pair.one, pair.other])
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    /// A value beside the one that it corrects is an answer, not a question, whoever else states
    /// either.
    private static func isCorrection(
        _ pair: ConflictPair,
        _ live: [OperationID: LiveAssertion],
        _ witnesses: [LiveAssertion]
    ) -> Bool {
        guard let one = live[pair.one], let other = live[pair.other] else { return false }
        return witnesses.contains { witness in
            guard witness.property == one.property else { return false }
            return ExactText(witness.value) == ExactText(one.value) && corrects(witness, other)
                || ExactText(witness.value) == ExactText(other.value) && corrects(witness, one)
        }
    }

    /// Whether one assertion says that it corrects the other's value.
    static func corrects(_ one: LiveAssertion, _ other: LiveAssertion) -> Bool {
        guard let corrects = one["corrects"] else { return false }
        if ExactText(corrects) == ExactText(other.value) { return true }
        return OperationID(text: corrects) == other.id
    }
}
