internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// A new entity. Throws `no-such-type`, `no-such-property`, `bad-value`, `no-such-source` …
    package func add(
        type text: String,
        name: String,
        _ assignments: [Assignment] = [],
        citation: Citation = Citation(),
        id: String? = nil,
        message: String? = nil
    ) async throws -> StepResult {
        let type = try type(text)
        guard !type.isAbstract else {
            let below = vocabulary.types.filter { $0.isA(type) && !$0.isAbstract }
            throw ErrorReport(
                .noSuchType,
                "no entity is just a \(type.name); name the kind",
                details: [ErrorReport.nothingWritten],
                didYouMean: Array(below.prefix(3).map(\.name))
            )
        }
        let all = try Self.naming(type, name) + assignments
        return try await perform(message: message) { reading in
            let cleaner = ValueCleaner(reading: reading)
            let values = try cleaner.clean(all, type: type, entity: nil)
            let fields = StatementFields(all: try cleaner.fields(citation))
            let base = Slug.of(name, or: Slug.of(type.name))
            let new = try Self.newID(id, base, reading)
            var step = PlannedStep(entity: new)
            var draft = Draft()
            draft.assert(new, typeProperty, type.name, fields: fields.common)
            for value in values {
                let property = type.property(named: value.property)
                let isNaming = value == values.first && !name.isEmpty
                draft.assert(
                    new,
                    value.property,
                    value.value,
                    fields: isNaming ? fields.common : fields.fields(for: property?.valueType)
                )
            }
            step.drafts = [draft]
            if !type.isA("Document") { step.warnings += fields.warning(values.count) }
            step.warnings += try Self.namesakes(name, reading)
            return step
        }
    }

    /// The name as an assignment; types whose entities have no name take none.
    private static func naming(_ type: EntityType, _ name: String) throws -> [Assignment] {
        let property = type.isA("Document") ? "title" : "name"
        guard !name.isEmpty else {
            guard type.property(named: property) == nil || type.isA("Interval") || type.isOverlay
            else {
                throw ErrorReport(
                    .badValue,
                    "a \(type.name) needs a name",
                    details: [ErrorReport.nothingWritten]
                )
            }
            return []
        }
        guard type.property(named: property) != nil else {
            throw ErrorReport(
                .badInput,
                "a \(type.name) has no name: it links two entities",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier help link"]
            )
        }
        return [Assignment(property, name)]
    }

    /// The id asked for, or one made of `base`.
    ///
    /// Throws `bad-value`, `already-there`.
    static func newID(_ wanted: String?, _ base: String, _ reading: Reading) throws -> String {
        guard let wanted else {
            return try Slug.unique(base) { try reading.view.record($0) != nil }
        }
        guard let id = try? Vocabulary.clean(wanted, as: .entity), id == wanted else {
            throw ErrorReport(
                .badValue,
                "an id has letters, digits, dots and hyphens: \(wanted)",
                details: [ErrorReport.nothingWritten],
                didYouMean: [Slug.of(wanted)]
            )
        }
        guard try reading.view.record(id) == nil else {
            throw ErrorReport(
                .alreadyThere,
                "there is an entity \(id) already",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier show \(id)"]
            )
        }
        return id
    }

    /// What to say where others have the same name.
    private static func namesakes(_ name: String, _ reading: Reading) throws -> [String] {
        let wanted = name.lowercased()
        guard !wanted.isEmpty else { return [] }
        return try reading.view.search(name, limit: 20).filter {
            $0.caption.lowercased() == wanted
        }.prefix(3).map { "There is another \($0.type) of this name: \($0.id)." }
    }

    /// A new source. Throws `no-such-type`, `bad-value`, `no-such-file` …
    package func addSource(
        _ source: SourceDraft,
        message: String? = nil
    ) async throws -> StepResult {
        let type = try type(source.type)
        guard type.isA("Document") else {
            throw ErrorReport(
                .noSuchType,
                "a source is a Document or an Article, not a \(type.name)",
                details: [ErrorReport.nothingWritten],
                didYouMean: ["Document", "Article"]
            )
        }
        let digest = try source.file.map { path in try reporting { try FileStream.digest(path) } }
        let fileName = source.file.flatMap { $0.split(separator: "/").last.map(String.init) }
        let pairs: [(String, String?)] = [
            ("title", source.title), ("publisher", source.publisher), ("author", source.author),
            ("publishedAt", source.date), ("sourceUrl", source.url), ("fileName", fileName),
        ]
        let assignments = pairs.compactMap { name, value in value.map { Assignment(name, $0) } }
        return try await perform(message: message) { reading in
            let values = try ValueCleaner(reading: reading).clean(
                assignments,
                type: type,
                entity: nil
            )
            let base = "src-" + Slug.of(source.title, or: "")
            let id = try Self.newID(source.id, base, reading)
            var fields = ["source": id]
            fields["contentDigest"] = digest
            var draft = Draft()
            draft.assert(id, typeProperty, type.name, fields: ["source": id])
            for value in values { draft.assert(id, value.property, value.value, fields: fields) }
            return PlannedStep(drafts: [draft], entity: id)
        }
    }
}
