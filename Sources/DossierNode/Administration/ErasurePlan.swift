internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// The parts that hold what is to be erased, found on one state.
///
/// The unit of erasure is a part: everything that one step said of one entity. So the plan names what else goes.
struct ErasurePlan {
    /// Parts that one changeset erases at most: its operations are limited (FORMAT: "Limits").
    private static let limit = Limits.operations - 1

    private let reading: Reading
    private let request: ErasureRequest
    private let name: EntityName
    private let history: EntityHistory
    private let record: EntityRecord?
    private var asked: Set<OperationID> = []

    /// Finds what a request means.
    ///
    /// Throws an `ErrorReport`: `no-such-entity`, `no-such-property`, `bad-value`, `limit`.
    init(_ request: ErasureRequest, _ reading: Reading) throws {
        self.reading = reading
        self.request = request
        name = try EntityResolver(reading: reading).find(request.entity)
        history = try EntityHistory(name.id, reading)
        record = try reading.view.record(name.id)
        asked = try findAsked()
    }

    /// What goes.
    ///
    /// Throws an `ErrorReport`.
    func view() throws -> ErasureView {
        let entries = (record?.entries ?? []).filter { entry in
            asked.contains { $0.changeset == entry.digest && entry.contains($0.index) }
        }
        let texts = try request.takesMessages ? texts(of: entries.map(\.digest)) : []
        var names = entries.map { PartName(PartID($0.digest, $0.number)) } + texts
        if let agreed = request.agreed { names = names.filter(Set(agreed).contains) }
        guard names.count <= Self.limit else {
            throw ErrorReport(
                .limit,
                "\(names.count) parts are more than one erasure takes",
                details: [ErrorReport.nothingWritten, "Erase property by property."]
            )
        }
        let shown = try entries.map(part).sorted { one, other in
            (one.time, one.changeset.short) < (other.time, other.changeset.short)
        }
        let live = facts(of: entries).filter { $0.isLive && !$0.isMarker }
        return ErasureView(
            entity: name,
            parts: Array(shown.prefix(ErasureView.shownParts)),
            partCount: names.count,
            asked: live.filter { asked.contains($0.id) }.count,
            others: live.filter { !asked.contains($0.id) }.count,
            messages: texts.count,
            keptMessages: try keptMessages(entries.map(\.digest)),
            leavesNote: request.leavesNote,
            why: request.why,
            names: names
        )
    }

    private func findAsked() throws -> Set<OperationID> {
        let facts = history.facts.filter { !$0.isErasureNote(reading.replica) }
        guard !facts.isEmpty else {
            throw ErrorReport(
                .noSuchEntity,
                "nothing that was said of \(name.id) is left to erase",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier why \(SafeText.shellWord(name.id))"]
            )
        }
        guard let text = request.property else { return Set(facts.map(\.id)) }
        let known = reading.type(of: name)?.property(matching: text)
        let property = known?.name ?? (text == "type" ? typeProperty : text)
        let stated = facts.filter { $0.property == property }
        guard !stated.isEmpty else {
            throw ErrorReport(
                .noSuchProperty,
                "nothing was ever stated as \(text) of \(name.id), or it is erased",
                details: [ErrorReport.nothingWritten],
                didYouMean: NearestNames.suggestions(
                    for: text,
                    among: Set(facts.map(\.property)).subtracting([""]).sorted()
                ),
                tries: ["dossier why \(SafeText.shellWord(name.id))"]
            )
        }
        guard let value = request.value else { return Set(stated.map(\.id)) }
        let cleaned = known.flatMap { try? ValueCleaner(reading: reading).value(value, $0, nil) }
        let chosen = stated.filter { $0.value == value || $0.value == cleaned }
        guard !chosen.isEmpty else {
            throw ErrorReport(
                .badValue,
                "\(property) of \(name.id) was never \(value), or it is erased",
                details: [ErrorReport.nothingWritten],
                didYouMean: Array(Set(stated.map(\.value)).sorted().prefix(3))
            )
        }
        return Set(chosen.map(\.id))
    }

    private func facts(of entries: [EntityRecord.Entry]) -> [EntityHistory.Fact] {
        history.facts.filter { fact in
            entries.contains { $0.digest == fact.id.changeset && $0.contains(fact.id.index) }
        }
    }

    private func part(_ entry: EntityRecord.Entry) throws -> ErasedPartView {
        let type = reading.type(of: name)
        let facts = facts(of: [entry])
        let statements = try facts.prefix(ErasedPartView.shownStatements).map { fact in
            ErasedStatement(
                label: fact.property.isEmpty
                    ? "withdrawal" : reading.label(fact.property, type),
                display: fact.property.isEmpty
                    ? fact.fields["reason"] ?? ""
                    : try reading.display(fact.value, type?.property(named: fact.property)).text,
                isAsked: asked.contains(fact.id),
                isLive: fact.isLive
            )
        }
        return ErasedPartView(
            changeset: reading.name(entry.digest, at: entry.place),
            author: reading.author(at: entry.place),
            time: try reading.time(entry.digest),
            statements: statements,
            statementCount: facts.count
        )
    }

    /// The text parts of changesets, but for those that name people: an admission without its name helps nobody.
    private func texts(of digests: [Digest]) throws -> [PartName] {
        try Set(digests).sorted().compactMap { digest in
            guard let changeset = try reading.view.changeset(digest),
                changeset.text.message != nil, changeset.text.names.isEmpty
            else { return nil }
            return PartName(PartID(digest, changeset.body.parts.count - 1))
        }
    }

    private func keptMessages(_ digests: [Digest]) throws -> [String] {
        guard !request.takesMessages else { return [] }
        var messages: [String] = []
        for digest in digests {
            guard let message = try reading.message(digest), !messages.contains(message) else {
                continue
            }
            messages.append(message)
        }
        return Array(messages.prefix(ErasureView.shownMessages))
    }
}
