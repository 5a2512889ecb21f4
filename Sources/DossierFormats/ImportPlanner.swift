package import DossierCore

/// How a file is to be taken.
package struct ImportOptions: Sendable {
    /// The list that speaks; nil takes what each line names.
    ///
    /// Extended lines say for themselves.
    package var list: String?
    /// Fields for every statement that has none of its own by that name, such as source or retrieved.
    package var fields: [String: String]
    /// Whether what people said of an entity and the file does not say is to go.
    ///
    /// Lists replace themselves anyway.
    package var isReplacing: Bool

    /// Names the options.
    package init(
        list: String? = nil,
        fields: [String: String] = [:],
        isReplacing: Bool = false
    ) {
        self.list = list
        self.fields = fields
        self.isReplacing = isReplacing
    }
}

/// Turns what a file states into the fewest operations: what lives already is not said again.
///
/// A list's new edition is the list speaking again: it removes only assertions on behalf of that list, whatever their
/// source or date. A value that stays is not re-asserted, and keeps the source and the retrieval date it had.
/// When something was first or last seen (`firstSeen`, `lastSeen`; in other keys `first_seen`, `last_seen`,
/// `last_change`) is no part of what is said: a change of these alone makes no operation.
package struct ImportPlanner: Sendable {
    private let options: ImportOptions
    private var listName: String?
    private var listFields: [String: String]

    /// A planner for one file.
    package init(_ options: ImportOptions = ImportOptions()) {
        self.options = options
        listFields = options.fields
    }

    /// The operations that bring `live`, all that lives of the entity, to what the file says.
    package mutating func plan(_ entity: ImportedEntity, live: [LiveAssertion]) -> EntityPlan {
        guard !entity.isExtended else { return peoplePlan(entity, live, fields: options.fields) }
        guard let list = options.list ?? entity.list else {
            return peoplePlan(entity, live, fields: options.fields)
        }
        if list != listName {
            listName = list
            listFields = options.fields.merging(["onBehalfOf": list]) { _, new in new }
        }
        return listPlan(entity, list, live)
    }

    /// What it takes to withdraw all that `list` says of an entity that its new edition no longer names:
    /// retracted as the list's statement only, what others say stays.
    package func vanished(
        _ entity: String,
        list: String,
        live: [LiveAssertion]
    ) -> EntityPlan {
        var plan = EntityPlan(entity: entity, isNew: live.isEmpty)
        let gone = live.filter { !$0.isMarker && $0.voice == list }
        guard !gone.isEmpty else { return plan }
        for assertion in gone {
            plan.removed.append((assertion.property, assertion.value, nil))
        }
        let fields = options.fields.merging(["onBehalfOf": list]) { _, new in new }
        plan.operations.append(.retract(gone.map(Self.target), fields: fields))
        return plan
    }

    private static func target(_ assertion: LiveAssertion) -> RemovalTarget {
        RemovalTarget(assertion.id.changeset, assertion.id.index)
    }

    private static func merged(
        _ own: [String: String],
        over shared: [String: String]
    ) -> [String: String] {
        if own.isEmpty { return shared }
        return shared.isEmpty ? own : shared.merging(own) { _, own in own }
    }

    // MARK: a list

    private func listPlan(
        _ entity: ImportedEntity,
        _ list: String,
        _ live: [LiveAssertion]
    ) -> EntityPlan {
        var plan = EntityPlan(entity: entity.id, isNew: live.isEmpty)
        var known = KnownStatements(live.filter { !$0.isMarker && $0.voice == list })
        var new: [ImportedStatement] = []
        if live.isEmpty {
            new = entity.statements
        } else {
            for statement in entity.statements {
                if known.takeAll(statement) {
                    plan.unchanged += 1
                } else {
                    new.append(statement)
                }
            }
        }
        replace(known.left, by: new, fields: listFields, &plan)
        return plan
    }

    /// One value gone and one come of the same property is a replacement; otherwise nobody can say which replaces which,
    /// so what comes is stated and what goes is withdrawn.
    private func replace(
        _ gone: [LiveAssertion],
        by new: [ImportedStatement],
        fields: [String: String],
        _ plan: inout EntityPlan
    ) {
        let leaving = Dictionary(grouping: gone, by: \.property)
        var coming: [String: Int] = [:]
        if !gone.isEmpty {
            for statement in new { coming[statement.property, default: 0] += 1 }
        }
        plan.operations.reserveCapacity(new.count + 1)
        var replaced: Set<OperationID> = []
        for statement in new {
            var removes: [RemovalTarget] = []
            if let old = leaving[statement.property], old.count == 1,
                coming[statement.property] == 1
            {
                removes = [Self.target(old[0])]
                replaced.insert(old[0].id)
                plan.removed.append((old[0].property, old[0].value, statement.value))
            }
            plan.operations.append(
                .assert(
                    statement.property,
                    statement.value,
                    fields: Self.merged(statement.fields, over: fields),
                    removes: removes
                )
            )
        }
        let rest = gone.filter { !replaced.contains($0.id) }
        guard !rest.isEmpty else { return }
        for assertion in rest {
            plan.removed.append((assertion.property, assertion.value, nil))
        }
        let voice = fields.filter { $0.key == "onBehalfOf" || $0.key == "source" }
        plan.operations.append(.retract(rest.map(Self.target), fields: voice))
    }

    // MARK: people

    private func peoplePlan(
        _ entity: ImportedEntity,
        _ live: [LiveAssertion],
        fields: [String: String]
    ) -> EntityPlan {
        var plan = EntityPlan(entity: entity.id, isNew: live.isEmpty)
        let said = live.filter { !$0.isMarker }
        var known = KnownStatements(said)
        var voices: Set<String> = [""]
        var seen: Set<StatementKey> = []
        var new: [ImportedStatement] = []
        for statement in entity.statements {
            let full = ImportedStatement(
                statement.property,
                statement.value,
                fields: Self.merged(statement.fields, over: fields)
            )
            if let voice = full.fields["onBehalfOf"] { voices.insert(voice) }
            if !said.isEmpty, known.takeEqual(full) {
                plan.unchanged += 1
            } else if seen.insert(StatementKey(full)).inserted {
                new.append(full)
            }
        }
        let gone = options.isReplacing ? known.left.filter { voices.contains($0.voice) } : []
        replace(gone, by: new, fields: [:], &plan)
        return plan
    }
}
