internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// What an edit will write, decided on one state.
struct PlannedStep: Sendable {
    /// Removals of one operation; an entity with more is taken apart in several.
    static let removalsTogether = 2000

    var drafts: [Draft] = []
    /// The entity it is about.
    var entity: String?
    var warnings: [String] = []

    /// Withdraws assertions, in as many drafts as the limits ask for; `last` says the final
    /// operation.
    mutating func withdraw(
        _ targets: [RemovalTarget],
        of entity: String,
        fields: [String: String],
        last: (inout Draft, [RemovalTarget]) -> Void
    ) {
        var rest = targets[...]
        while rest.count > Self.removalsTogether {
            var draft = Draft()
            draft.retract(
                entity,
                removes: Array(rest.prefix(Self.removalsTogether)),
                fields: fields
            )
            drafts.append(draft)
            rest = rest.dropFirst(Self.removalsTogether)
        }
        var draft = Draft()
        last(&draft, Array(rest))
        drafts.append(draft)
    }
}

extension WorkingCopy {
    /// Plans on one state and writes the plan as one step.
    ///
    /// Throws `ErrorReport`.
    func perform(
        message: String?,
        _ plan: @escaping @Sendable (Reading) throws -> PlannedStep
    ) async throws -> StepResult {
        try await refreshIndex()
        let step = try await reading(plan)
        let occasion = Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: message
        )
        let written: [Changeset]
        do {
            written = try await store.edit(occasion) { _ in step.drafts }
        } catch {
            throw await explained(ErrorReport(about: error))
        }
        return try await reading { reading in
            let digests = written.map(\.digest)
            let changes = try reading.changes(of: digests, limit: 100)
            return StepResult(
                changesets: try digests.compactMap { digest in
                    try reading.replica.storage.place(of: digest).map {
                        reading.name(digest, at: $0)
                    }
                },
                entity: try step.entity.map { try reading.name(of: $0) },
                changes: changes.entities,
                warnings: written.isEmpty
                    ? ["Everything is as you asked already; nothing was written."]
                    : step.warnings
            )
        }
    }
}

extension LiveAssertion {
    /// How a removal names it.
    var target: RemovalTarget { RemovalTarget(id.changeset, id.index) }
}
