/// A type of entities, such as Company or Ownership, with what it inherits.
///
/// A class because types refer to their ancestors; it never changes and is compared by name.
package final class EntityType: Sendable {
    /// What makes a type a link between two entities.
    package struct Edge: Hashable, Sendable {
        /// The property that holds the entity where the link starts.
        package let source: String
        /// The property that holds the entity where the link ends.
        package let target: String
        /// What the link says, such as "owns".
        package let label: String
        /// The properties of which the first with a value is written at the link.
        package let caption: [String]
        /// Whether source and target play different parts.
        package let isDirected: Bool
    }

    /// The name that is stored and exported, such as `LegalEntity`.
    package let name: String
    /// The name that people read, such as "Legal entity".
    package let label: String
    /// The same for several.
    package let plural: String
    /// Whether no entity has this very type.
    package let isAbstract: Bool
    /// Whether entities of this type can be compared with each other to find doubles.
    package let isMatchable: Bool
    /// Whether it is not meant for people.
    package let isHidden: Bool
    /// Whether FollowTheMoney advises against it.
    package let isDeprecated: Bool
    /// Whether Dossier added it to FollowTheMoney; such entities are exported as a Note.
    package let isOverlay: Bool
    /// The names of the types it extends directly.
    package let extends: [String]
    /// The properties without which an entity is incomplete.
    package let required: [String]
    /// The properties of which the first with a value names an entity, best first.
    package let captionProperties: [String]
    /// What the link is, if entities of this type are links.
    package let edge: Edge?
    /// The properties that say when it began, best first.
    package let temporalStart: [String]
    /// The properties that say when it ended, best first.
    package let temporalEnd: [String]
    /// The properties it declares itself, by name.
    package let ownProperties: [Property]

    /// The ancestors without the type itself, nearest first.
    private let above: [EntityType]
    private let lineage: Set<String>
    private let own: [String: Property]

    init(row: TypeRow, above: [EntityType]) {
        name = row.name
        label = row.label
        plural = row.plural
        isAbstract = row.flags.contains("a")
        isMatchable = row.flags.contains("m")
        isHidden = row.flags.contains("h")
        isDeprecated = row.flags.contains("d")
        isOverlay = row.isOverlay
        extends = row.extends
        required = row.required
        captionProperties = row.caption
        edge = row.edge
        temporalStart = row.temporalStart
        temporalEnd = row.temporalEnd
        ownProperties = row.properties
        self.above = above
        lineage = Set(above.map(\.name)).union([row.name])
        own = Dictionary(row.properties.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The type itself and all it inherits from, nearest first.
    package var ancestors: [EntityType] { [self] + above }

    /// Whether entities of this type are also entities of the type of that name.
    package func isA(_ name: String) -> Bool { lineage.contains(name) }

    /// Whether entities of this type are also entities of that type.
    package func isA(_ type: EntityType) -> Bool { lineage.contains(type.name) }

    /// The property of exactly that name, its own or an inherited one.
    package func property(named name: String) -> Property? {
        if let property = own[name] { return property }
        for type in above {
            if let property = type.own[name] { return property }
        }
        return nil
    }

    /// All properties, its own before the inherited ones, each name once.
    package var properties: [Property] {
        var seen: Set<String> = []
        return ancestors.flatMap(\.ownProperties).filter { seen.insert($0.name).inserted }
    }

    /// The properties that can be written and are meant for people.
    package var writableProperties: [Property] {
        properties.filter { !$0.isStub && !$0.isHidden && !$0.isDeprecated }
    }
}

extension EntityType: Hashable {
    package static func == (left: EntityType, right: EntityType) -> Bool {
        left.name == right.name
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}
