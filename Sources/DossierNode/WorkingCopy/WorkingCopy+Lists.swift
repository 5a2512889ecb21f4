internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// A page of entities.
    ///
    /// Throws `no-such-type`, `no-such-property`.
    package func list(_ query: EntityQuery) async throws -> [EntitySummary] {
        var filter = EntityFilter()
        if let type = query.type { filter.types = try descendants(of: type) }
        filter.isUnsourced = query.isUnsourced
        filter.isContested = query.isContested
        filter.after = query.after
        let conditions = try query.conditions.map { try condition($0, type: query.type) }
        let limit = query.limit
        try await refreshIndex()
        return try await reading { [filter] reading in
            var filter = filter
            var found: [EntitySummary] = []
            // With conditions most of a page may fall away: more is read until enough is found.
            filter.limit = conditions.isEmpty ? limit : 1000
            while found.count < limit {
                let page = try reading.view.entities(filter)
                for line in page where found.count < limit {
                    if try conditions.isEmpty || reading.satisfies(line, conditions) {
                        found.append(try reading.summary(line))
                    }
                }
                guard page.count == filter.limit, let last = page.last else { break }
                filter.after = last.id
            }
            return found
        }
    }

    /// The sources by id, at most `limit`.
    package func sources(limit: Int = 10_000) async throws -> [EntitySummary] {
        try await list(EntityQuery(type: "Document", limit: limit))
    }

    /// A type by name or label.
    ///
    /// Throws `no-such-type` with suggestions.
    func type(_ text: String) throws -> EntityType {
        if let type = vocabulary.type(matching: text) { return type }
        throw ErrorReport(
            .noSuchType,
            "there is no type \(text)",
            details: [ErrorReport.nothingWritten],
            didYouMean: vocabulary.typeSuggestions(for: text)
        )
    }

    /// The names of a type and all that descend from it.
    ///
    /// Throws `no-such-type`.
    func descendants(of text: String) throws -> [String] {
        let type = try type(text)
        return vocabulary.types.filter { $0.isA(type) }.map(\.name)
    }

    /// A condition with its properties' stored names and its value's stored form.
    private func condition(_ assignment: Assignment, type: String?) throws -> ListCondition {
        let types = try type.map { [try self.type($0)] } ?? vocabulary.types
        let properties = types.compactMap { $0.property(matching: assignment.property) }
        guard let first = properties.first else {
            throw ErrorReport(
                .noSuchProperty,
                "there is no property \(assignment.property)",
                didYouMean: types.count == 1
                    ? types[0].propertySuggestions(for: assignment.property) : []
            )
        }
        let cleaned = try? vocabulary.clean(assignment.value, property: first)
        return ListCondition(
            properties: Set(properties.map(\.name)),
            values: Set([assignment.value, cleaned ?? assignment.value].map { $0.lowercased() })
        )
    }
}

/// One `--where PROP=VALUE`.
struct ListCondition: Sendable {
    let properties: Set<String>
    /// In lower case.
    let values: Set<String>
}

extension Reading {
    fileprivate func satisfies(_ line: EntityLine, _ conditions: [ListCondition]) throws -> Bool {
        let live = try view.live(line.id).filter { !$0.isMarker }
        return try conditions.allSatisfy { condition in
            try live.contains { assertion in
                guard condition.properties.contains(assertion.property) else { return false }
                if condition.values.contains(assertion.value.lowercased()) { return true }
                let property = vocabulary.type(named: line.type)?
                    .property(named: assertion.property)
                guard property?.valueType == .entity else { return false }
                let caption = try view.entity(assertion.value)?.caption
                return caption.map { condition.values.contains($0.lowercased()) } ?? false
            }
        }
    }

    /// A line of a list; a link is called by its ends.
    func summary(_ line: EntityLine) throws -> EntitySummary {
        let caption = line.caption == line.id ? try name(of: line.id).caption : line.caption
        return EntitySummary(
            id: line.id,
            type: line.type,
            caption: caption,
            statements: line.statements,
            unsourced: line.unsourced,
            hasConflict: line.contested > 0,
            looksLike: try view.lookAlikes(of: caption, limit: Self.mostLookAlikes)
                .filter { $0 != line.id }
        )
    }
}
