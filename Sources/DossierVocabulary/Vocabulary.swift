/// The entity types, properties and rules that facts are written in.
///
/// It is FollowTheMoney, compiled in from the tables that Config/vocabulary/generate.py writes,
/// with the types and properties of `Overlay` added. It never changes while the program runs.
package struct Vocabulary: Sendable {
    /// The vocabulary of this build; read when it is first asked for.
    package static let standard = Vocabulary(overlay: true)

    /// The version of FollowTheMoney it was generated from.
    package let version: String
    /// The version of the types and properties that Dossier adds.
    package let overlayVersion: Int
    /// The version of the list of properties with one value.
    package var singleValuedVersion: Int { SingleValued.version }
    /// The SHA-256 digest of the table of types, in lower case hexadecimal digits.
    package var digest: String { ModelTable.digest }
    /// All types, by name.
    package let types: [EntityType]

    private let byName: [String: EntityType]

    /// FollowTheMoney with or without what Dossier adds.
    init(overlay: Bool) {
        var model = ModelReader()
        if overlay { Overlay.add(to: &model.rows) }
        version = model.version
        overlayVersion = overlay ? Overlay.version : 0
        var known: [String: EntityType] = [:]
        // An ancestor has fewer ancestors than its descendants, so it is always there in time.
        for row in model.rows.sorted(by: { $0.ancestors.count < $1.ancestors.count }) {
            known[row.name] = EntityType(row: row, above: row.ancestors.compactMap { known[$0] })
        }
        byName = known
        types = known.values.sorted { $0.name < $1.name }
    }

    /// The type of exactly that name, as it is stored and exported.
    package func type(named name: String) -> EntityType? { byName[name] }

    /// The narrower of two types of which one descends from the other.
    ///
    /// It is the type of an entity that two sources give different types; `nil` if neither
    /// descends from the other, that is if the two statements contradict each other.
    package func commonType(_ left: EntityType, _ right: EntityType) -> EntityType? {
        if left.isA(right) { return left }
        if right.isA(left) { return right }
        return nil
    }

    /// Whether neither of two types descends from the other.
    package func areUnrelated(_ left: EntityType, _ right: EntityType) -> Bool {
        commonType(left, right) == nil
    }

    /// Whether an entity of that type may be a value of the property.
    package func accepts(_ type: EntityType, as property: Property) -> Bool {
        guard property.valueType == .entity else { return false }
        return property.ranges.isEmpty || property.ranges.contains { type.isA($0) }
    }
}
