internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Finds entities by what people type: an id, the beginning of one, or a name.
struct EntityResolver {
    /// Hits looked at when a name is typed.
    private static let hits = 50
    /// Names of an ambiguous reference that are shown.
    private static let shown = 5

    let reading: Reading

    /// The entity that is meant.
    ///
    /// Throws `no-such-entity` or `ambiguous-name`.
    func find(_ reference: String) throws -> EntityName {
        let wanted = reference.lowercased()
        guard !wanted.isEmpty else { throw missing(reference, []) }
        if try reading.view.record(reference) != nil { return try reading.name(of: reference) }
        let hits = try reading.view.search(reference, limit: Self.hits)
        let named = try hits.filter { try isCalled($0, wanted) }
        if !named.isEmpty { return try only(named, reference, "is called") }
        let begun = try beginnings(reference)
        if !begun.isEmpty { return try only(begun, reference, "begins with") }
        let near = hits.prefix(3).map(\.id)
        throw missing(reference, near.isEmpty ? try alike(reference) : near)
    }

    /// The source that is meant.
    ///
    /// Throws `no-such-source` or `ambiguous-name`.
    func source(_ reference: String) throws -> String {
        let found: EntityName
        do {
            found = try find(reference)
        } catch let report as ErrorReport where report.id == .noSuchEntity {
            throw ErrorReport(
                .noSuchSource,
                "there is no source \(reference)",
                details: [ErrorReport.nothingWritten],
                didYouMean: try sources(like: reference),
                tries: ["dossier source list", "dossier source add FILE"]
            )
        }
        guard found.type.isEmpty || DatasetRules.isSource(found.type) else {
            throw ErrorReport(
                .noSuchSource,
                "\(found.id) is a \(found.type), not a source",
                details: [ErrorReport.nothingWritten],
                didYouMean: try sources(like: reference),
                tries: ["dossier source list"]
            )
        }
        return found.id
    }

    private func isCalled(_ line: EntityLine, _ wanted: String) throws -> Bool {
        if line.caption.lowercased() == wanted { return true }
        let type = reading.vocabulary.type(named: line.type)
        return try reading.view.live(line.id).contains { assertion in
            assertion.value.lowercased() == wanted
                && (assertion.property == "title"
                    || type?.property(named: assertion.property)?.valueType == .name)
        }
    }

    private func beginnings(_ reference: String) throws -> [EntityLine] {
        var found: [EntityLine] = []
        for prefix in Set([reference, reference.lowercased()]).sorted() {
            var filter = EntityFilter()
            filter.idPrefix = prefix
            filter.limit = Self.shown
            found += try reading.view.entities(filter)
        }
        return found
    }

    private func only(
        _ lines: [EntityLine],
        _ reference: String,
        _ how: String
    ) throws -> EntityName {
        guard lines.count > 1 else {
            return try reading.name(of: lines.first?.id ?? reference)
        }
        let shown = lines.prefix(Self.shown)
        throw ErrorReport(
            .ambiguousName,
            "more than one entity \(how) \(reference)",
            details: shown.map { "\($0.id)  \($0.type)  \($0.caption)" }
                + [ErrorReport.nothingWritten],
            didYouMean: shown.map(\.id)
        )
    }

    private func missing(_ reference: String, _ near: [String]) -> ErrorReport {
        // A search for it was made already: what it found is near.
        ErrorReport(
            .noSuchEntity,
            "there is no entity \(reference)",
            details: [ErrorReport.nothingWritten],
            didYouMean: near,
            tries: [near.first.map { "dossier show \(SafeText.shellWord($0))" } ?? "dossier list"]
        )
    }

    /// Ids that a slip of the keyboard away from what was typed, among those that begin alike.
    private func alike(_ reference: String) throws -> [String] {
        var filter = EntityFilter()
        filter.idPrefix = String(reference.lowercased().prefix(1))
        filter.limit = 2000
        guard !filter.idPrefix.isEmpty else { return [] }
        return NearestNames.suggestions(
            for: reference,
            among: try reading.view.entities(filter).map(\.id)
        )
    }

    private func sources(like reference: String) throws -> [String] {
        let types = reading.vocabulary.types.filter { $0.isA("Document") }.map(\.name)
        let hits = try reading.view.search(reference, types: types, limit: 3).map(\.id)
        guard hits.isEmpty else { return hits }
        var filter = EntityFilter()
        filter.types = types
        filter.limit = 2000
        return NearestNames.suggestions(
            for: reference,
            among: try reading.view.entities(filter).map(\.id)
        )
    }
}
