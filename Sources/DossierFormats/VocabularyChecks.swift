internal import DossierCore
internal import DossierVocabulary

/// What the vocabulary, and with it the real `ftm validate`, would say of an entity: notes, never errors.
struct VocabularyChecks: Sendable {
    private let types: [String: [String: Property]]
    private let details: [String: EntityType]

    init(_ vocabulary: Vocabulary) {
        var types: [String: [String: Property]] = [:]
        var details: [String: EntityType] = [:]
        for type in vocabulary.types {
            types[type.name] = Dictionary(type.properties.map { ($0.name, $0) }) { first, _ in first
            }
            details[type.name] = type
        }
        self.types = types
        self.details = details
        self.vocabulary = vocabulary
    }

    private let vocabulary: Vocabulary

    /// Appends notes about `entity`; `values` asks for each value to be tried.
    func check(
        _ entity: ImportedEntity,
        line: Int,
        values: Bool,
        _ problems: inout [ImportProblem]
    ) {
        guard !entity.type.isEmpty else { return }
        var notes = Notes(entity: entity.id, line: line, problems: problems)
        defer { problems = notes.problems }
        guard let known = types[entity.type], let type = details[entity.type] else {
            notes.add(.noSuchType, "the vocabulary does not know this type", nil, entity.type)
            return
        }
        if type.isAbstract {
            notes.add(.badValue, "no entity has just this type", nil, entity.type)
        }
        var current: String?
        var property: Property?
        for statement in entity.statements where statement.property != typeProperty {
            if statement.property != current {
                current = statement.property
                property = known[statement.property]
                note(statement.property, property, type, &notes)
            }
            guard values, let property, !property.isStub else { continue }
            note(statement.value, of: property, entity.id, &notes)
        }
        guard values else { return }
        for name in type.required where !entity.statements.contains(where: { $0.property == name })
        {
            notes.add(.badValue, "\(type.name) needs this property", name, nil)
        }
    }

    private func note(
        _ name: String,
        _ property: Property?,
        _ type: EntityType,
        _ notes: inout Notes
    ) {
        guard let property else {
            notes.add(.noSuchProperty, "\(type.name) has no such property", name, nil)
            return
        }
        guard property.isStub else { return }
        let reason = "this property only shows what other entities say"
        notes.add(.badValue, reason, name, nil)
    }

    private func note(_ value: String, of property: Property, _ id: String, _ notes: inout Notes) {
        do throws(CleaningError) {
            let cleaned = try vocabulary.clean(value, property: property, entityID: id)
            if !ByteText.same(cleaned, value) {
                notes.add(.badValue, "the usual form is \(cleaned)", property.name, value)
            }
        } catch {
            notes.add(.badValue, error.detail, property.name, value)
        }
    }

    private struct Notes {
        let entity: String
        let line: Int
        var problems: [ImportProblem]

        mutating func add(
            _ kind: ImportProblem.Kind,
            _ reason: String,
            _ property: String?,
            _ value: String?
        ) {
            guard problems.count < ImportProblem.maximumPerLine else { return }
            problems.append(
                ImportProblem(
                    kind,
                    line: line,
                    entity: entity,
                    property: property,
                    value: value,
                    isNote: true,
                    reason: reason
                )
            )
        }
    }
}
