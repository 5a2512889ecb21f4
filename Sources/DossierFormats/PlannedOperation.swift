package import DossierCore

/// One operation that an import asks for, not yet in a changeset.
package struct PlannedOperation: Hashable, Sendable {
    /// The kinds of operation that an import makes.
    package enum Kind: Hashable, Sendable {
        /// States a value, and replaces what it removes.
        case assert
        /// Withdraws what it removes.
        case retract
    }

    /// What it does.
    package var kind: Kind
    /// The property that it states; empty for a retraction.
    package var property: String
    /// The value that it states; empty for a retraction.
    package var value: String
    /// The fields of the assertion, or of the reason for a retraction.
    package var fields: [String: String]
    /// The assertions that it removes.
    package var removes: [RemovalTarget]

    /// States a value.
    package static func assert(
        _ property: String,
        _ value: String,
        fields: [String: String] = [:],
        removes: [RemovalTarget] = []
    ) -> Self {
        Self(kind: .assert, property: property, value: value, fields: fields, removes: removes)
    }

    /// Withdraws assertions.
    package static func retract(
        _ removes: [RemovalTarget],
        fields: [String: String] = [:]
    ) -> Self {
        Self(kind: .retract, property: "", value: "", fields: fields, removes: removes)
    }
}

/// What changes of one value, for people.
package struct ValueChange: Hashable, Sendable {
    /// The property.
    package let property: String
    /// The value before; nil where one is added.
    package let before: String?
    /// The value after; nil where one is removed.
    package let after: String?

    /// One line: a sign, the property, the values.
    ///
    /// The sign is `+` for what comes, `-` for what goes, `~` for what is replaced. The caller makes it safe for a terminal.
    package var line: String {
        switch (before, after) {
        case (let before?, let after?):
            ByteText.same(before, after)
                ? "~ \(property) \(after) (said anew)" : "~ \(property) \(before) -> \(after)"
        case (nil, let after?): "+ \(property) \(after)"
        case (let before?, nil): "- \(property) \(before)"
        case (nil, nil): "  \(property)"
        }
    }
}

/// What an import would do to one entity.
package struct EntityPlan: Sendable {
    /// The entity's id.
    package let entity: String
    /// Whether nothing lived of it before.
    package let isNew: Bool
    /// The operations in order; empty if nothing changes.
    package internal(set) var operations: [PlannedOperation] = []
    /// The values that are removed or replaced, each beside its replacement.
    package internal(set) var removed: [(property: String, value: String, replacedBy: String?)] = []
    /// How many statements of the file live already.
    package internal(set) var unchanged = 0

    /// The changes value by value: what goes or is replaced, then what comes.
    package var changes: [ValueChange] {
        let gone = removed.map {
            ValueChange(property: $0.property, before: $0.value, after: $0.replacedBy)
        }
        let come = operations.filter { $0.kind == .assert && $0.removes.isEmpty }.map {
            ValueChange(property: $0.property, before: nil, after: $0.value)
        }
        return gone + come
    }
}

/// The counts of an import.
package struct ImportSummary: Hashable, Sendable {
    /// Entities of which nothing lived before.
    package private(set) var newEntities = 0
    /// Entities known before of which something changes.
    package private(set) var changedEntities = 0
    /// Entities of which nothing changes.
    package private(set) var unchangedEntities = 0
    /// Values that come, replacements counted.
    package private(set) var added = 0
    /// Values that go, replaced ones counted.
    package private(set) var removed = 0
    /// Values that stay.
    package private(set) var unchanged = 0

    /// Nothing counted yet.
    package init() {}

    /// Counts one entity.
    package mutating func add(_ plan: EntityPlan) {
        if plan.operations.isEmpty {
            unchangedEntities += 1
        } else if plan.isNew {
            newEntities += 1
        } else {
            changedEntities += 1
        }
        for operation in plan.operations where operation.kind == .assert { added += 1 }
        removed += plan.removed.count
        unchanged += plan.unchanged
    }

    /// The lines for a dry run: the entity, then one line for each value.
    package static func lines(_ plan: EntityPlan) -> [String] {
        guard !plan.operations.isEmpty else { return [] }
        return [plan.entity + (plan.isNew ? " (new)" : "")] + plan.changes.map { "  " + $0.line }
    }
}
