internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierVocabulary
internal import Synchronization

/// One consistent state while questions about it are answered; used inside the store's closure
/// only.
final class Reading {
    let view: StoreView
    let vocabulary: Vocabulary
    let own: PublicKey
    let people: People
    private let sent: [Int: Int]
    private var names: [String: EntityName] = [:]
    private var headers: [Digest: (time: Int, message: String?, isGood: Bool)] = [:]
    private var knownConflicts: OpenConflicts?
    private var numbers: [OperationID: Int] = [:]

    var replica: Replica<SQLiteStorage> { view.replica }
    var lineage: Lineage { people.lineage }
    var segments: [Segment] { view.replica.index.segments }

    init(
        _ view: StoreView,
        own: PublicKey,
        vocabulary: Vocabulary,
        acknowledged: VersionVector
    ) throws {
        self.view = view
        self.own = own
        self.vocabulary = vocabulary
        people = try People(view)
        sent = try view.reach(of: acknowledged)
    }

    // MARK: people

    func author(_ key: PublicKey) -> AuthorView {
        AuthorView(
            name: people.name(of: key),
            fingerprint: key.fingerprint,
            isOwn: isOwn(key)
        )
    }

    /// Whether a key is this replica's, or was before it was rotated.
    func isOwn(_ key: PublicKey) -> Bool { lineage.current(of: key) == lineage.current(of: own) }

    func author(at place: Place) -> AuthorView { author(segments[place.segment].key) }

    func name(_ digest: Digest, at place: Place) -> ChangesetName {
        ChangesetName(
            short: people.shortName(segments[place.segment].chain, place.sequence),
            digest: digest
        )
    }

    /// Whether the remote is known to have it; what others wrote came from there or will go another
    /// way.
    func isSent(_ place: Place) -> Bool {
        !isOwn(segments[place.segment].key) || place.sequence <= sent[place.segment] ?? 0
    }

    /// How far the remote is known to be in each segment.
    var sentReach: [Int: Int] { sent }

    // MARK: changesets

    func time(_ digest: Digest) throws -> Int { try header(digest).time }

    func message(_ digest: Digest) throws -> String? { try header(digest).message }

    /// Whether the stored bytes still bear their author's signature.
    func isSignatureGood(_ digest: Digest) throws -> Bool { try header(digest).isGood }

    private func header(
        _ digest: Digest
    ) throws -> (time: Int, message: String?, isGood: Bool) {
        if let known = headers[digest] { return known }
        let changeset = try view.changeset(digest)
        let place = try replica.storage.place(of: digest)
        let key = place.map { segments[$0.segment].key }
        let found = (
            time: try changeset?.header.time ?? view.time(of: digest) ?? 0,
            message: changeset?.text.message,
            isGood: key.map { changeset?.isSigned(by: $0) ?? false } ?? false
        )
        headers[digest] = found
        return found
    }

    // MARK: entities

    /// What an entity is called; its id where nothing names it.
    func name(of id: String) throws -> EntityName {
        if let known = names[id] { return known }
        let line = try view.entity(id)
        var name = EntityName(id: id, type: line?.type ?? "", caption: line?.caption ?? id)
        if name.caption == id, let caption = try linkCaption(name) { name.caption = caption }
        names[id] = name
        return name
    }

    /// A link of two entities is called by its ends.
    private func linkCaption(_ name: EntityName) throws -> String? {
        guard let type = vocabulary.type(named: name.type), let edge = type.edge else { return nil }
        let live = try view.live(name.id)
        func end(_ property: String) throws -> String? {
            guard let id = live.first(where: { $0.property == property })?.value, id != name.id
            else { return nil }
            return try view.entity(id)?.caption ?? id
        }
        guard let source = try end(edge.source), let target = try end(edge.target) else {
            return nil
        }
        return "\(source) \(edge.label) \(target)"
    }

    func type(of name: EntityName) -> EntityType? { vocabulary.type(named: name.type) }

    /// A property for people; `type` may be unknown.
    func label(_ property: String, _ type: EntityType?) -> String {
        switch property {
        case typeProperty: "type"
        case markerProperty: "removed"
        default: type?.property(named: property)?.label ?? property
        }
    }

    /// A value for people, and the entity that it names.
    func display(
        _ value: String,
        _ property: Property?
    ) throws -> (text: String, target: EntityName?) {
        switch property?.valueType {
        case .country: return (CodeLists.standard.countries[value] ?? value, nil)
        case .topic: return (CodeLists.standard.topics[value]?.label ?? value, nil)
        case .language: return (CodeLists.standard.languages[value] ?? value, nil)
        case .entity:
            guard try view.entity(value) != nil else { return (value, nil) }
            let name = try name(of: value)
            return (name.caption, name)
        default: return (value, nil)
        }
    }

    /// Properties in the order of reading: what names the entity, then the type's own, then the
    /// inherited.
    func ordered(_ properties: some Sequence<String>, _ type: EntityType?) -> [String] {
        var ranks: [String: Int] = [typeProperty: -2]
        for name in (type?.captionProperties ?? ["name"]) + (type?.properties.map(\.name) ?? [])
        where ranks[name] == nil {
            ranks[name] = ranks.count
        }
        return properties.sorted { one, other in
            let left = ranks[one] ?? .max
            let right = ranks[other] ?? .max
            return left != right ? left < right : ExactText(one) < ExactText(other)
        }
    }

    // MARK: conflicts

    /// All open conflicts in their order; computed once.
    func conflicts() throws -> [ConflictGroup] { try openConflicts().groups }

    /// The entities of which not everything could be compared.
    func uncompared() throws -> [String] { try openConflicts().uncompared }

    private func openConflicts() throws -> OpenConflicts {
        if let known = knownConflicts { return known }
        let found = try ConflictGroup.all(self)
        knownConflicts = found
        for group in found.groups { for id in group.ids { numbers[id] = group.number } }
        return found
    }

    /// The number of the open conflict that an assertion is part of.
    func conflictNumber(of id: OperationID) throws -> Int? {
        _ = try conflicts()
        return numbers[id]
    }
}

extension WorkingCopy {
    /// Answers from one consistent state, around damaged changesets, which are remembered to be told.
    ///
    /// Throws `ErrorReport`.
    func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        let acknowledged = try remote()?.acknowledged ?? VersionVector()
        let own = key.publicKey
        let vocabulary = vocabulary
        return try await reportingAsync {
            let (value, damaged) = try await store.readAround { view in
                let reading = try Reading(
                    view,
                    own: own,
                    vocabulary: vocabulary,
                    acknowledged: acknowledged
                )
                let value = try body(reading)
                return (value, try reading.passedOver())
            }
            passedOver.withLock { $0.formUnion(damaged) }
            return value
        }
    }
}
