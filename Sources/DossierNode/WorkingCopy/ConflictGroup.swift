internal import DossierCore
internal import DossierStore
internal import DossierVocabulary

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

    /// The open conflicts of the dataset by entity and property, numbered from 1.
    static func all(_ reading: Reading) throws -> [ConflictGroup] {
        var found: [ConflictGroup] = []
        var filter = EntityFilter()
        filter.isContested = true
        filter.limit = page
        var reader = reading.view.conflictReader()
        while true {
            let lines = try reading.view.entities(filter)
            for line in lines { found += try groups(line.id, &reader, reading) }
            guard lines.count == page, let last = lines.last else { break }
            filter.after = last.id
            // The reader remembers lines; it is renewed before they fill the memory.
            reader = reading.view.conflictReader()
        }
        for position in found.indices { found[position].number = position + 1 }
        return found
    }

    private static func groups(
        _ entity: String,
        _ reader: inout ConflictReader<SQLiteStorage>,
        _ reading: Reading
    ) throws -> [ConflictGroup] {
        let pairs = try reader.conflicts(of: entity)
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
