internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// What ids of links begin with; other types by their name.
    private static let prefixes = [
        "Ownership": "own", "Directorship": "dir", "Employment": "work", "Membership": "member",
        "Sanction": "listing", "UnknownLink": "link", "Representation": "rep",
        "ProductUse": "use", "ProjectParticipant": "part", "ContractAward": "award",
        "Documentation": "doc",
    ]

    /// A new relation of two entities, such as `link("alibaba", "owns", "megvii", …)`.
    ///
    /// Throws `usage` for an unknown verb, `no-such-entity`, `bad-value`, `no-such-property`,
    /// `no-such-source` …
    package func link(
        _ left: String,
        _ verbText: String,
        _ right: String,
        _ assignments: [Assignment] = [],
        citation: Citation = Citation(),
        message: String? = nil
    ) async throws -> StepResult {
        guard let verb = vocabulary.linkVerb(verbText),
            let type = vocabulary.type(named: verb.typeName)
        else {
            throw ErrorReport(
                .usage,
                "there is no verb \(verbText)",
                details: [ErrorReport.nothingWritten],
                didYouMean: vocabulary.linkVerbSuggestions(for: verbText),
                tries: ["dossier help link"]
            )
        }
        return try await perform(message: message) { reading in
            let cleaner = ValueCleaner(reading: reading)
            let fields = StatementFields(all: try cleaner.fields(citation))
            let ends = [
                (verb.left, try Self.end(left, verb, .left, reading)),
                (verb.right, try Self.end(right, verb, .right, reading)),
            ]
            let values = try cleaner.clean(assignments, type: type, verb: verb, entity: nil)
            let twins = try Self.twins(type, ends, reading)
            if assignments.isEmpty { try Self.refuse(twins) }
            let id = try Self.newID(nil, Self.linkID(type, verb, ends), reading)
            var step = PlannedStep(entity: id)
            var draft = Draft()
            draft.assert(id, typeProperty, type.name, fields: fields.common)
            for (property, value) in ends {
                draft.assert(id, property, value, fields: fields.common)
            }
            let given = Set(values.map(\.property))
            let presets = verb.presets.filter { !given.contains($0.key) }.sorted { $0.key < $1.key }
            for (property, value) in presets {
                draft.assert(id, property, value, fields: fields.common)
            }
            for value in values {
                let property = type.property(named: value.property)
                draft.assert(
                    id,
                    value.property,
                    value.value,
                    fields: fields.fields(for: property?.valueType)
                )
            }
            step.drafts = [draft]
            step.warnings = fields.warning(ends.count + presets.count + values.count)
            step.warnings += twins
            return step
        }
    }

    /// A relation that says nothing new is no step.
    private static func refuse(_ twins: [String]) throws {
        guard let twin = twins.first else { return }
        throw ErrorReport(
            .alreadyThere,
            twin,
            details: [
                ErrorReport.nothingWritten,
                "A second relation of the two needs something that tells it apart, as from=2019.",
            ]
        )
    }

    /// The stored value of one end: an entity's id, or a text where the vocabulary has a text.
    private static func end(
        _ text: String,
        _ verb: LinkVerb,
        _ end: LinkEnd,
        _ reading: Reading
    ) throws -> String {
        guard let property = reading.vocabulary.property(of: verb, at: end) else {
            throw ErrorReport(.internal, "the verb \(verb.name) has no such end")
        }
        if property.valueType != .entity,
            let found = try? EntityResolver(reading: reading).find(text)
        {
            return try ValueCleaner(reading: reading).value(found.caption, property, nil)
        }
        return try ValueCleaner(reading: reading).value(text, property, nil)
    }

    /// Such as `own-alibaba-megvii`: the type, then the ends as the vocabulary orders them.
    private static func linkID(
        _ type: EntityType,
        _ verb: LinkVerb,
        _ ends: [(String, String)]
    ) -> String {
        var parts = ends
        if let edge = type.edge, parts.first?.0 == edge.target { parts.reverse() }
        if type.name == "Sanction" { parts = parts.filter { $0.0 == "entity" } }
        let names = parts.map { Slug.of($0.1) }.filter { !$0.isEmpty }
        return ([prefixes[type.name] ?? Slug.of(type.name)] + names).joined(separator: "-")
    }

    /// What to say where the two are linked in the same way already.
    private static func twins(
        _ type: EntityType,
        _ ends: [(String, String)],
        _ reading: Reading
    ) throws -> [String] {
        let anchor = ends.first { type.property(named: $0.0)?.valueType == .entity }
        guard let anchor else { return [] }
        return try Referrers.of(anchor.1, reading).filter { referrer in
            referrer.line.type == type.name
                && ends.allSatisfy { end in
                    referrer.live.contains { $0.property == end.0 && $0.value == end.1 }
                }
        }.prefix(3).map { "The two are linked like this already: \($0.line.id)." }
    }
}
