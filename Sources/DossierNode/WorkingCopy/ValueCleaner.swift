internal import DossierCore
internal import DossierText
internal import DossierVocabulary

/// One value of one property as it will be stored.
struct CleanValue: Hashable, Sendable {
    let property: String
    let value: String
    let isAddition: Bool
    let isSingleValued: Bool
}

/// Turns what was typed into what is stored, or says why it cannot be.
struct ValueCleaner {
    let reading: Reading

    private var vocabulary: Vocabulary { reading.vocabulary }

    /// The stored values of a whole step.
    ///
    /// Throws the first report, with the other faults as its details.
    func clean(
        _ assignments: [Assignment],
        type: EntityType,
        verb: LinkVerb? = nil,
        entity: String?
    ) throws -> [CleanValue] {
        var values: [CleanValue] = []
        var faults: [ErrorReport] = []
        for assignment in assignments {
            do {
                values.append(try clean(assignment, type, verb, entity))
            } catch let report as ErrorReport {
                faults.append(report)
            }
        }
        if let fault = faults.first { throw Self.joined(fault, faults) }
        try refuseSeveral(values)
        return values
    }

    private static func joined(_ first: ErrorReport, _ all: [ErrorReport]) -> ErrorReport {
        guard all.count > 1 else { return first }
        var report = first
        report.details = all.dropFirst().map { "Also: \($0.message)." } + first.details
        return report
    }

    private func clean(
        _ assignment: Assignment,
        _ type: EntityType,
        _ verb: LinkVerb?,
        _ entity: String?
    ) throws -> CleanValue {
        let property = try property(assignment.property, type, verb)
        return CleanValue(
            property: property.name,
            value: try value(assignment.value, property, entity),
            isAddition: assignment.isAddition,
            isSingleValued: property.isSingleValued
        )
    }

    /// A property by name, label or the verb's word for it.
    ///
    /// Throws `no-such-property`.
    func property(_ text: String, _ type: EntityType, _ verb: LinkVerb? = nil) throws -> Property {
        let found =
            verb.flatMap { vocabulary.property(matching: text, of: $0) }
            ?? type.property(matching: text)
        if let found { return found }
        let words = verb.map { Array($0.propertyAliases.keys) } ?? []
        throw ErrorReport(
            .noSuchProperty,
            "\(type.name) has no property \(text)",
            details: [ErrorReport.nothingWritten],
            didYouMean: type.propertySuggestions(for: text)
                + NearestNames.suggestions(for: text, among: words)
        )
    }

    /// A value in its stored form; entities may be given by name. Throws `bad-value`,
    /// `no-such-entity` …
    func value(_ text: String, _ property: Property, _ entity: String?) throws -> String {
        var text = text
        if property.valueType == .entity, !property.isStub {
            let target = try EntityResolver(reading: reading).find(text)
            if let type = reading.type(of: target), !vocabulary.accepts(type, as: property) {
                let ranges = property.ranges.joined(separator: " or ")
                throw ErrorReport(
                    .badValue,
                    "\(target.caption) is a \(type.name); \(property.name) takes a \(ranges)",
                    details: [ErrorReport.nothingWritten]
                )
            }
            text = target.id
        }
        do throws(CleaningError) {
            return try vocabulary.clean(text, property: property, entityID: entity)
        } catch {
            throw ErrorReport(
                .badValue,
                "\(property.name): \(error.detail)",
                details: [ErrorReport.nothingWritten],
                didYouMean: error.suggestions
            )
        }
    }

    /// Two values at once for a property that has one are a slip, not a statement.
    private func refuseSeveral(_ values: [CleanValue]) throws {
        let single = Dictionary(grouping: values.filter(\.isSingleValued), by: \.property)
        for (property, values) in single.sorted(by: { $0.key < $1.key })
        where Set(values.map(\.value)).count > 1 {
            throw ErrorReport(
                .badValue,
                "\(property) has one value, and \(values.count) were given",
                details: [ErrorReport.nothingWritten]
            )
        }
    }

    /// The fields of every statement of a step.
    ///
    /// Throws `no-such-source`, `bad-value`.
    func fields(_ citation: Citation) throws -> [String: String] {
        let resolver = EntityResolver(reading: reading)
        var fields: [String: String] = [:]
        fields["source"] = try citation.source.map { try resolver.source($0) }
        fields["derivedFrom"] = try citation.derivedFrom.map { try resolver.source($0) }
        fields["retrieved"] = try citation.retrieved.map { try cleaned($0, .date, "retrieved") }
        fields["language"] = try citation.language.map { try cleaned($0, .language, "language") }
        if let bound = citation.bound {
            guard Overlay.bounds.contains(bound) else {
                throw ErrorReport(
                    .badValue,
                    "bound cannot be \(bound)",
                    details: [ErrorReport.nothingWritten],
                    didYouMean: Overlay.bounds
                )
            }
            fields["bound"] = bound
        }
        fields["locator"] = citation.locator
        fields["original"] = citation.original
        fields["note"] = citation.note
        fields["reason"] = citation.reason
        fields["corrects"] = citation.corrects
        return fields.filter { !$0.value.isEmpty }
    }

    private func cleaned(_ text: String, _ type: ValueType, _ field: String) throws -> String {
        do throws(CleaningError) {
            return try Vocabulary.clean(text, as: type)
        } catch {
            throw ErrorReport(
                .badValue,
                "\(field): \(error.detail)",
                details: [ErrorReport.nothingWritten],
                didYouMean: error.suggestions
            )
        }
    }
}
