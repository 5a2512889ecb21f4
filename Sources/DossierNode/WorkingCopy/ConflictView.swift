package import DossierCore

/// One side of a conflict: a value, a withdrawal or a removal, with who stands for it.
package struct ConflictSide: Hashable, Sendable {
    /// What a side answers.
    package enum Answer: Hashable, Sendable {
        /// A value.
        case value(String)
        /// That it was withdrawn.
        case withdrawn
        /// That the entity was removed.
        case removed
        /// That the entity lives on.
        case kept
    }

    /// `a`, `b`, `c` … in the order of the times stated.
    package var letter: String
    /// What it answers.
    package var answer: Answer
    /// The answer for people.
    package var display: String
    /// Who states it; the time is the first of theirs.
    package var supports: [SupportView]
    /// The operations behind it, sorted.
    package var ids: [OperationID]

    /// Milliseconds since 1970 of its first support.
    package var time: Int { supports.map(\.time).min() ?? 0 }
}

/// One open conflict: everything that answers one property of one entity differently.
package struct ConflictView: Hashable, Sendable {
    /// Its number among the open conflicts of the dataset, from 1, by entity and property.
    package var number: Int
    /// The entity.
    package var entity: EntityName
    /// The stored name of the property; `@type` or `@deleted` for type and removal.
    package var property: String
    /// The name for people.
    package var label: String
    /// Whether the property has one value in the world: then keeping both is unusual.
    package var isSingleValued: Bool
    /// The sides, a first.
    package var sides: [ConflictSide]
    /// The sources of the sides with their numbers here.
    package var sources: [SourceView]

    /// Milliseconds since 1970 when the second of its sides was stated: open since.
    package var openSince: Int { sides.map(\.time).sorted().dropFirst().first ?? 0 }
}

/// The open conflicts, and where there may be more.
package struct ConflictsView: Hashable, Sendable {
    /// The conflicts.
    package var conflicts: [ConflictView]
    /// The entities of which not everything could be compared.
    package var uncompared: [EntityName]

    /// Shows conflicts.
    package init(conflicts: [ConflictView], uncompared: [EntityName] = []) {
        self.conflicts = conflicts
        self.uncompared = uncompared
    }
}
