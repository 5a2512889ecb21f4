internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Questions; each is answered from one consistent state. They throw `ErrorReport`.
extension WorkingCopy {
    /// Brings the index of names and references up to date, so that nothing is missed.
    func refreshIndex() async throws {
        try await reportingAsync { while try await !store.feedSearch() {} }
    }

    /// Finds an entity by id, unique prefix, caption or alias.
    ///
    /// Throws `no-such-entity`, `ambiguous-name`.
    package func find(_ reference: String) async throws -> EntityName {
        try await refreshIndex()
        return try await reading { try EntityResolver(reading: $0).find(reference) }
    }

    /// One dossier, named by id, unique prefix, caption or alias.
    ///
    /// Throws `no-such-entity`, `ambiguous-name`.
    package func entity(_ reference: String) async throws -> EntityView {
        try await refreshIndex()
        return try await reading { reading in
            try reading.dossier(try EntityResolver(reading: reading).find(reference).id)
        }
    }

    /// How many entities live of each type, by type.
    package func types() async throws -> [(type: String, count: Int)] {
        try await reading { try $0.view.types() }
    }

    /// Entities by words in names, aliases and texts, best first; those whose name as a whole looks like
    /// the words follow.
    ///
    /// Throws `no-such-type`.
    package func search(
        _ words: String,
        type: String? = nil,
        limit: Int = 20
    ) async throws -> [EntitySummary] {
        let types = try type.map { try descendants(of: $0) } ?? []
        try await refreshIndex()
        return try await reading { reading in
            var lines = try reading.view.search(words, types: types, limit: limit)
            for id in try reading.view.lookAlikes(of: words, limit: Reading.mostLookAlikes)
            where lines.count < limit && !lines.contains(where: { $0.id == id }) {
                guard let line = try reading.view.entity(id),
                    types.isEmpty || types.contains(line.type)
                else { continue }
                lines.append(line)
            }
            return try lines.map { try reading.summary($0) }
        }
    }

    /// Who says so, when, from where, and what it replaced: every value that a property ever had,
    /// or all properties; and what was erased.
    ///
    /// Throws `no-such-entity`, `ambiguous-name`, `no-such-property`.
    package func why(_ reference: String, property: String? = nil) async throws -> WhyReport {
        try await refreshIndex()
        return try await reading { reading in
            let name = try EntityResolver(reading: reading).find(reference)
            let erasures = try reading.erasures(of: name.id)
            guard let property else {
                return WhyReport(
                    values: try reading.why(name.id, properties: nil),
                    erasures: erasures
                )
            }
            let type = reading.type(of: name)
            let wanted = type?.property(matching: property)?.name ?? property
            let found = try reading.why(name.id, properties: [wanted])
            guard found.isEmpty, erasures.isEmpty else {
                return WhyReport(values: found, erasures: erasures)
            }
            let stated = Set(try reading.view.live(name.id).map(\.property)).sorted()
            throw ErrorReport(
                .noSuchProperty,
                "nothing was ever stated as \(property) of \(name.id)",
                didYouMean: NearestNames.suggestions(for: property, among: stated),
                tries: ["dossier why \(name.id)"]
            )
        }
    }

    /// How many changesets are held.
    package func changesetCount() async throws -> Int {
        try await reading { $0.view.changesetCount }
    }

    /// What is not sent yet, value by value; of one entity or of all.
    package func unsent(_ reference: String? = nil, limit: Int = 1000) async throws -> ChangesView {
        if reference != nil { try await refreshIndex() }
        return try await reading { reading in
            let entity = try reference.map { try EntityResolver(reading: reading).find($0).id }
            return try reading.changes(of: try reading.unsent(), only: entity, limit: limit)
        }
    }

    /// This moment, to ask with `changes(since:)` later.
    package func moment() async throws -> LogMoment {
        try await reading { LogMoment($0.replica.vector) }
    }

    /// What came since a moment: changes of others, and how many own changesets came back.
    package func changes(since moment: LogMoment, limit: Int = 1000) async throws -> ChangesView {
        try await reading { reading in
            let (others, own) = try reading.digests(
                beyond: try reading.view.reach(of: moment.vector)
            )
            return try reading.changes(of: others, cameBack: own, limit: limit)
        }
    }

    /// The open conflicts, of one entity or of all, with their numbers.
    package func conflicts(_ reference: String? = nil) async throws -> [ConflictView] {
        try await openConflicts(reference).conflicts
    }

    /// The open conflicts, of one entity or of all, and the entities of which not everything could be compared.
    package func openConflicts(_ reference: String? = nil) async throws -> ConflictsView {
        if reference != nil { try await refreshIndex() }
        return try await reading { reading in
            let entity = try reference.map { try EntityResolver(reading: reading).find($0).id }
            return ConflictsView(
                conflicts: try reading.conflicts().filter {
                    entity == nil || $0.entity == entity
                }.map { try reading.conflictView($0) },
                uncompared: try reading.uncompared().filter {
                    entity == nil || $0 == entity
                }.map { try reading.name(of: $0) }
            )
        }
    }

    /// Who this working copy is.
    package func whoami() async throws -> IdentityView { try await reading { $0.identity } }

    /// Everybody who was ever admitted, senior first.
    package func members() async throws -> [MemberView] { try await reading { try $0.members() } }

    /// What is here and what is to do.
    package func status() async throws -> StatusView {
        let remote = try remote()
        let directory = directory
        return try await reading { try $0.status(directory: directory, remote: remote) }
    }
}
