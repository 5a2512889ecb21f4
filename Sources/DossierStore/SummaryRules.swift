package import DossierCore

/// What the store needs to know of the vocabulary to summarise entities.
///
/// Its results are no part of the state digest.
package struct SummaryRules: Sendable {
    /// Another version means that every entity is summarised and indexed again when the store is opened.
    package let version: Int
    /// What conflicts depend on.
    package let conflicts: ConflictVocabulary
    /// The properties that can be a caption, best first, by entity type.
    package let captionProperties: @Sendable (String) -> [String]
    /// The one type to show of those that live: the descendant, or the first by bytes where they are unrelated.
    package let shownType: @Sendable ([String]) -> String
    /// Whether entities of a type are sources themselves: what they say needs no source.
    package let isSource: @Sendable (String) -> Bool
    /// The properties that name an entity: hits in them come first.
    package let nameProperties: Set<String>
    /// Whether the values of a property are worth searching.
    package let isSearchable: @Sendable (String) -> Bool

    /// What a name looks like: equal for names that people take for each other.
    package let look: @Sendable (String) -> String

    /// Gathers the rules.
    package init(
        version: Int,
        conflicts: ConflictVocabulary,
        captionProperties: @escaping @Sendable (String) -> [String] = { _ in ["name"] },
        shownType: @escaping @Sendable ([String]) -> String = { $0.first ?? "" },
        isSource: @escaping @Sendable (String) -> Bool = { _ in false },
        nameProperties: Set<String> = ["name"],
        isSearchable: @escaping @Sendable (String) -> Bool = { _ in true },
        look: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.version = version
        self.conflicts = conflicts
        self.captionProperties = captionProperties
        self.shownType = shownType
        self.isSource = isSource
        self.nameProperties = nameProperties
        self.isSearchable = isSearchable
        self.look = look
    }
}

/// How much there is: of one entity, or of all together.
package struct Counts: Hashable, Sendable {
    /// Entities of which anything lives.
    package var entities = 0
    /// Statements that live, types not counted.
    package var statements = 0
    /// Those without a source where one is needed.
    package var unsourced = 0
    /// Entities that are sources.
    package var sources = 0

    /// Whether none is negative.
    var isPossible: Bool { min(entities, statements, unsourced, sources) >= 0 }

    mutating func add(_ other: Counts) {
        entities += other.entities
        statements += other.statements
        unsourced += other.unsourced
        sources += other.sources
    }

    mutating func subtract(_ other: Counts) {
        entities -= other.entities
        statements -= other.statements
        unsourced -= other.unsourced
        sources -= other.sources
    }
}
