internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// States values: they replace what people stated of these properties and this copy has seen; a
    /// list's values stay beside them.
    ///
    /// A value that corrects another stands beside it. Stating anything of a removed entity takes
    /// its marker away. Throws `no-such-entity`, `no-such-property`, `bad-value`, `no-such-source`
    /// …
    package func set(
        _ reference: String,
        _ assignments: [Assignment],
        citation: Citation = Citation(),
        message: String? = nil
    ) async throws -> StepResult {
        guard !assignments.isEmpty else {
            throw ErrorReport(
                .usage,
                "nothing to set: give PROPERTY=VALUE",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier help set"]
            )
        }
        return try await perform(message: message ?? citation.reason) { reading in
            let name = try EntityResolver(reading: reading).find(reference)
            let (type, revived) = try reading.editableType(name)
            let cleaner = ValueCleaner(reading: reading)
            let values = try cleaner.clean(assignments, type: type, entity: name.id)
            let fields = StatementFields(all: try cleaner.fields(citation))
            let live = try reading.view.live(name.id)
            var edit = SetEdit(entity: name.id, type: type, live: live, fields: fields)
            try edit.checkCorrection(values)
            for value in values { edit.state(value, among: values) }
            var step = PlannedStep(entity: name.id)
            if !edit.draft.isEmpty {
                edit.revive(typeName: revived)
                step.drafts = [edit.draft]
                if !type.isA("Document") { step.warnings += fields.warning(edit.stated) }
            }
            return step
        }
    }
}

extension Reading {
    /// The type by which an edit is checked; for an entity whose type is gone, also the name to
    /// state again.
    func editableType(_ name: EntityName) throws -> (type: EntityType, revived: String?) {
        if let type = type(of: name) { return (type, nil) }
        guard name.type.isEmpty else {
            throw ErrorReport(
                .noSuchType,
                "\(name.id) is a \(name.type), which this program does not know",
                details: ["A newer version may. \(ErrorReport.nothingWritten)"]
            )
        }
        let last = try EntityHistory(name.id, self).facts.last { $0.property == typeProperty }
        let text = last?.value ?? "Thing"
        guard let type = vocabulary.type(named: text) else {
            throw ErrorReport(
                .noSuchType,
                "\(name.id) was a \(text), which this program does not know",
                details: [ErrorReport.nothingWritten]
            )
        }
        return (type, text)
    }
}

/// One `set` while its draft grows.
private struct SetEdit {
    let entity: String
    let type: EntityType
    let live: [LiveAssertion]
    let fields: StatementFields
    var draft = Draft()
    var stated = 0
    private var replaced: Set<String> = []
    private var markers: [RemovalTarget]

    init(entity: String, type: EntityType, live: [LiveAssertion], fields: StatementFields) {
        self.entity = entity
        self.type = type
        self.live = live
        self.fields = fields
        markers = live.filter(\.isMarker).map(\.target)
    }

    /// What is corrected must be there.
    ///
    /// Throws `bad-value`.
    func checkCorrection(_ values: [CleanValue]) throws {
        guard let corrects = fields.all["corrects"] else { return }
        let properties = Set(values.map(\.property))
        let known = live.filter { !$0.isMarker && properties.contains($0.property) }.map(\.value)
        guard !known.contains(corrects) else { return }
        throw ErrorReport(
            .badValue,
            "\(entity) has no value \(corrects) to correct",
            details: [ErrorReport.nothingWritten],
            didYouMean: Array(known.prefix(3))
        )
    }

    mutating func state(_ value: CleanValue, among all: [CleanValue]) {
        let own = fields.fields(for: type.property(named: value.property)?.valueType)
        let people = live.filter {
            !$0.isMarker && $0.property == value.property && $0.voice.isEmpty
        }
        let isBeside = value.isAddition || own["corrects"] != nil
        let wanted = Set(all.filter { $0.property == value.property }.map(\.value))
        if people.contains(where: { $0.value == value.value && $0.fields == own }),
            isBeside || people.allSatisfy({ wanted.contains($0.value) })
        {
            return
        }
        var removes = takeMarkers()
        if !isBeside, replaced.insert(value.property).inserted {
            removes += people.map(\.target)
        }
        draft.assert(entity, value.property, value.value, removes: removes, fields: own)
        stated += 1
    }

    private mutating func takeMarkers() -> [RemovalTarget] {
        defer { markers = [] }
        return markers
    }

    /// States the type again where it is gone.
    mutating func revive(typeName: String?) {
        if let typeName { draft.assert(entity, typeProperty, typeName, fields: fields.common) }
    }
}
