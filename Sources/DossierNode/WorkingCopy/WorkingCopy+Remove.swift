internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// Withdraws a value, a property, or a whole entity, which leaves its marker.
    ///
    /// What people stated goes first; a list's statement is withdrawn where only lists say it.
    /// Throws `no-such-entity`, `no-such-property`, `bad-value`.
    package func remove(
        _ reference: String,
        property: String? = nil,
        value: String? = nil,
        reason: String? = nil,
        message: String? = nil
    ) async throws -> StepResult {
        try await perform(message: message ?? reason) { reading in
            try Self.step(reference, property, value, reason, reading)
        }
    }

    /// Whether there is anything to withdraw; nothing is written.
    ///
    /// Throws `no-such-entity`, `no-such-property`, `bad-value`.
    package func findRemovable(
        _ reference: String,
        property: String?,
        value: String?
    ) async throws -> EntityName {
        try await reading { reading in
            _ = try Self.step(reference, property, value, nil, reading)
            return try EntityResolver(reading: reading).find(reference)
        }
    }

    private static func step(
        _ reference: String,
        _ property: String?,
        _ value: String?,
        _ reason: String?,
        _ reading: Reading
    ) throws -> PlannedStep {
        let name = try EntityResolver(reading: reading).find(reference)
        let fields = reason.map { ["reason": $0] } ?? [:]
        let live = try reading.view.live(name.id)
        guard let property else { return try removal(of: name, live, fields, reading) }
        return try withdrawal(of: property, value, name, live, fields, reading)
    }

    private static func removal(
        of name: EntityName,
        _ live: [LiveAssertion],
        _ fields: [String: String],
        _ reading: Reading
    ) throws -> PlannedStep {
        guard live.contains(where: { !$0.isMarker }) else {
            throw ErrorReport(
                .noSuchEntity,
                "nothing of \(name.id) is left to remove",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier why \(name.id)"]
            )
        }
        var step = PlannedStep(entity: name.id)
        step.withdraw(live.map(\.target), of: name.id, fields: fields) { draft, rest in
            draft.delete(name.id, removes: rest, fields: fields)
        }
        let pointing = try Referrers.of(name.id, reading).count
        if pointing > 0 {
            let what = pointing == 1 ? "1 entity still points" : "\(pointing) entities still point"
            step.warnings.append("\(what) at it.")
        }
        return step
    }

    private static func withdrawal(
        of text: String,
        _ value: String?,
        _ name: EntityName,
        _ live: [LiveAssertion],
        _ fields: [String: String],
        _ reading: Reading
    ) throws -> PlannedStep {
        let known = reading.type(of: name)?.property(matching: text)
        let property = known?.name ?? text
        let stated = live.filter { !$0.isMarker && $0.property == property }
        guard property != typeProperty, !stated.isEmpty else {
            throw ErrorReport(
                .noSuchProperty,
                "\(name.id) has no \(text)",
                details: [ErrorReport.nothingWritten],
                didYouMean: NearestNames.suggestions(
                    for: text,
                    among: Set(live.map(\.property)).sorted()
                ),
                tries: ["dossier show \(name.id)"]
            )
        }
        var chosen = stated
        if let value {
            let cleaned = known.flatMap {
                try? ValueCleaner(reading: reading).value(value, $0, nil)
            }
            chosen = stated.filter { $0.value == value || $0.value == cleaned }
            guard !chosen.isEmpty else {
                throw ErrorReport(
                    .badValue,
                    "\(property) of \(name.id) is not \(value)",
                    details: [ErrorReport.nothingWritten],
                    didYouMean: Array(Set(stated.map(\.value)).sorted().prefix(3))
                )
            }
        }
        var step = PlannedStep(entity: name.id)
        let people = chosen.filter(\.voice.isEmpty)
        let lists = Set(chosen.map(\.voice)).subtracting([""]).sorted()
        if people.isEmpty {
            step.warnings = lists.map { "Its next edition may state it again: \($0)." }
        } else {
            chosen = people
            step.warnings = lists.map { "The list \($0) still says so." }
        }
        step.withdraw(chosen.map(\.target), of: name.id, fields: fields) { draft, rest in
            draft.retract(name.id, removes: rest, fields: fields)
        }
        return step
    }
}
