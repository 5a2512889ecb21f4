internal import DossierCore
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

extension WorkingCopy {
    /// Ends an open conflict by its number: an ordinary step, which others see and could answer.
    ///
    /// Throws `no-such-conflict`, `bad-value`, `no-such-source`.
    package func resolve(
        _ number: Int,
        _ resolution: Resolution,
        citation: Citation = Citation(),
        message: String? = nil
    ) async throws -> StepResult {
        try await perform(message: message ?? citation.reason) { reading in
            let all = try reading.conflicts()
            guard let group = all.first(where: { $0.number == number }) else {
                throw ErrorReport(
                    .noSuchConflict,
                    all.isEmpty
                        ? "there is no open conflict"
                        : "there is no conflict \(number); they are numbered 1 to \(all.count)",
                    details: [ErrorReport.nothingWritten],
                    tries: ["dossier conflicts"]
                )
            }
            let conflict = try reading.conflictView(group)
            let cleaner = ValueCleaner(reading: reading)
            let settlement = Settlement(
                conflict: conflict,
                fields: try cleaner.fields(citation),
                live: try reading.view.live(conflict.entity.id)
            )
            return PlannedStep(
                drafts: [try settlement.draft(try Self.choice(resolution, conflict, cleaner))],
                entity: conflict.entity.id
            )
        }
    }

    /// The sides to keep, or the value that takes the place of all.
    private static func choice(
        _ resolution: Resolution,
        _ conflict: ConflictView,
        _ cleaner: ValueCleaner
    ) throws -> Settlement.Choice {
        switch resolution {
        case .both: return .keep(conflict.sides)
        case .keep(let letters):
            let sides = try letters.map { letter in
                guard let side = conflict.sides.first(where: { $0.letter == letter.lowercased() })
                else {
                    throw ErrorReport(
                        .badValue,
                        "conflict \(conflict.number) has no side \(letter)",
                        details: [ErrorReport.nothingWritten],
                        didYouMean: conflict.sides.map(\.letter),
                        tries: ["dossier conflicts"]
                    )
                }
                return side
            }
            guard !sides.isEmpty else {
                throw ErrorReport(
                    .usage,
                    "name the side to keep",
                    details: [ErrorReport.nothingWritten],
                    tries: ["dossier conflicts"]
                )
            }
            return .keep(sides)
        case .value(let text):
            guard conflict.property != markerProperty else {
                throw ErrorReport(
                    .badValue,
                    "this conflict is about a removal; keep one of its sides",
                    details: [ErrorReport.nothingWritten],
                    didYouMean: conflict.sides.map(\.letter)
                )
            }
            let value = try cleaned(text, conflict, cleaner)
            let same = conflict.sides.filter { $0.answer == .value(value) }
            return same.isEmpty ? .value(value) : .keep(same)
        }
    }

    private static func cleaned(
        _ text: String,
        _ conflict: ConflictView,
        _ cleaner: ValueCleaner
    ) throws -> String {
        if conflict.property == typeProperty {
            guard let type = cleaner.reading.vocabulary.type(matching: text) else {
                throw ErrorReport(
                    .noSuchType,
                    "there is no type \(text)",
                    details: [ErrorReport.nothingWritten],
                    didYouMean: cleaner.reading.vocabulary.typeSuggestions(for: text)
                )
            }
            return type.name
        }
        let type = cleaner.reading.type(of: conflict.entity)
        guard let property = type?.property(named: conflict.property) else { return text }
        return try cleaner.value(text, property, conflict.entity.id)
    }
}

/// How a conflict's end is written (FORMAT: "`resolve` of one value re-asserts it, removes the
/// other sides and `keeps` what stays").
private struct Settlement {
    enum Choice {
        case keep([ConflictSide])
        case value(String)
    }

    let conflict: ConflictView
    let fields: [String: String]
    let live: [LiveAssertion]

    private var entity: String { conflict.entity.id }

    func draft(_ choice: Choice) throws -> Draft {
        var draft = Draft()
        switch choice {
        case .value(let value):
            let gone = conflict.sides.flatMap { Self.isStated($0) ? $0.ids : [] }
            let others = conflict.sides.flatMap { Self.isStated($0) ? [] : $0.ids }
            draft.resolve(
                entity,
                keeps: others.isEmpty ? [] : gone + others,
                removes: targets(gone),
                stating: (conflict.property, value),
                fields: fields
            )
        case .keep(let kept):
            let lost = conflict.sides.filter { side in
                !kept.contains { $0.letter == side.letter }
            }
            keep(kept, lost, &draft)
        }
        return draft
    }

    private static func isStated(_ side: ConflictSide) -> Bool {
        if case .value = side.answer { return true }
        return false
    }

    private func targets(_ ids: [OperationID]) -> [RemovalTarget] {
        ids.map { RemovalTarget($0.changeset, $0.index) }
    }

    private func keep(_ kept: [ConflictSide], _ lost: [ConflictSide], _ draft: inout Draft) {
        let keptIDs = kept.flatMap(\.ids)
        if kept.count == 1, kept[0].answer == .removed {
            // The removal stands: all that lives goes under a marker of this step.
            draft.delete(entity, removes: live.map(\.target), fields: fields)
            return
        }
        // A withdrawal cannot be removed; naming it among what was weighed settles it.
        let withdrawn = lost.filter { $0.answer == .withdrawn }.flatMap(\.ids)
        let removed = lost.filter { $0.answer != .withdrawn }.flatMap(\.ids)
        let weighed = withdrawn.isEmpty && !kept.contains { $0.answer == .withdrawn } ? [] : removed
        var words: (property: String, value: String)?
        var own = fields
        // Stated anew, so that two people who choose differently meet again as a conflict.
        if kept.count == 1, case .value(let value) = kept[0].answer, !removed.isEmpty {
            words = (conflict.property, value)
            let before = kept[0].supports.first { $0.source != nil } ?? kept[0].supports.first
            own = (before?.fields ?? [:]).merging(fields) { _, new in new }
            own["onBehalfOf"] = nil
        }
        draft.resolve(
            entity,
            keeps: keptIDs + withdrawn + weighed,
            removes: targets(removed),
            stating: words,
            fields: own
        )
    }
}
