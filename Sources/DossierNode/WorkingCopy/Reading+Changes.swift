internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierVocabulary

extension Reading {
    /// What changesets changed, value by value; own ones that came back are counted, and looked through for conflicts.
    func changes(
        of digests: [Digest],
        cameBack own: [Digest] = [],
        only entity: String? = nil,
        limit: Int
    ) throws -> ChangesView {
        let set = Set(digests)
        var result = ChangesView(
            changesets: digests.count,
            byAuthor: [],
            added: 0,
            withdrawn: 0,
            entities: [],
            entityCount: 0,
            newConflicts: []
        )
        var authors: [PublicKey: AuthorChanges] = [:]
        var touched: Set<ExactText> = []
        var operations = (added: 0, withdrawn: 0)
        for digest in digests {
            guard let changeset = try summary(of: digest) else { continue }
            operations.added += changeset.added
            operations.withdrawn += changeset.withdrawn
            touched.formUnion(changeset.entities.map(ExactText.init))
            var changes =
                authors[changeset.author]
                ?? AuthorChanges(author: author(changeset.author), changesets: 0, messages: [])
            changes.changesets += 1
            if let message = changeset.message, !changes.messages.contains(message),
                changes.messages.count < 5
            {
                changes.messages.append(message)
            }
            authors[changeset.author] = changes
        }
        result.byAuthor = authors.values.sorted {
            ($1.changesets, $0.author.name) < ($0.changesets, $1.author.name)
        }
        // Beyond this, folding each entity would take longer than reading the answer: operations are counted instead.
        let isLarge = entity == nil && touched.count > Self.foldedEntities
        for id in touched.sorted() where entity == nil || id.text == entity {
            if isLarge, result.entities.count >= limit { break }
            let diff = try diff(of: id.text, set)
            guard !diff.entries.isEmpty else { continue }
            result.entityCount += 1
            for entry in diff.entries { result.count(entry) }
            if result.entities.count < limit { result.entities.append(diff) }
        }
        if isLarge {
            result.entityCount = touched.count
            result.added = operations.added
            result.withdrawn = operations.withdrawn
        }
        result.cameBack = own.count
        let news = set.union(own)
        result.newConflicts = try conflicts().filter { group in
            group.ids.contains { news.contains($0.changeset) }
        }.map { try conflictView($0) }
        return result
    }

    private struct Summary {
        let author: PublicKey
        let message: String?
        let entities: [String]
        let added: Int
        let withdrawn: Int
    }

    /// Entities that are folded one by one to tell what changed.
    private static let foldedEntities = 5000

    private func summary(of digest: Digest) throws -> Summary? {
        guard let changeset = try view.changeset(digest),
            let place = try replica.storage.place(of: digest)
        else { return nil }
        return Summary(
            author: segments[place.segment].key,
            message: changeset.text.message,
            entities: changeset.entityParts.values.map(\.entity),
            added: changeset.runs.reduce(0) { $0 + ($1.kind == "assert" ? $1.count : 0) },
            withdrawn: changeset.runs.reduce(0) { $0 + $1.removes.count }
        )
    }

    /// One entity with and without some changesets.
    func diff(of entity: String, _ later: Set<Digest>) throws -> EntityDiff {
        let history = try EntityHistory(entity, self)
        let name = try name(of: entity)
        let type = type(of: name)
        let before = history.facts.filter { $0.isLive(without: later) }
        let after = history.facts.filter(\.isLive)
        let isNew = !before.contains { !$0.isMarker }
        var diff = EntityDiff(
            entity: name,
            isNew: isNew && after.contains { !$0.isMarker },
            isGone: !isNew && !after.contains { !$0.isMarker },
            entries: []
        )
        if diff.isGone, diff.entity.caption == entity,
            let caption = type?.captionProperties.lazy.compactMap({ property in
                before.first { $0.property == property }?.value
            }).first ?? before.first(where: { $0.property == "name" })?.value
        {
            diff.entity.caption = caption
        }
        let old = Dictionary(grouping: before, by: Statement.init)
        let new = Dictionary(grouping: after, by: Statement.init)
        let properties = Set((before + after).map(\.property))
        for property in ordered(properties, type) where !(isNew && property == typeProperty) {
            var entries = try come(property, old, new, history, later, type)
            let replaced = Set(
                entries.flatMap { entry in
                    if case .replaced(let values) = entry.change { return values }
                    return []
                }.map(ExactText.init)
            )
            entries += try gone(property, old, new, later, type).filter {
                !replaced.contains(ExactText($0.value)) || $0.change != .withdrawn
            }
            diff.entries += entries
        }
        return diff
    }

    /// What makes a statement one statement.
    private struct Statement: Hashable {
        let property: ExactText
        let value: ExactText
        let language: String?

        init(_ fact: EntityHistory.Fact) {
            property = ExactText(fact.property)
            value = ExactText(fact.value)
            language = fact.fields["language"]
        }
    }

    private typealias Statements = [Statement: [EntityHistory.Fact]]

    private func come(
        _ property: String,
        _ old: Statements,
        _ new: Statements,
        _ history: EntityHistory,
        _ later: Set<Digest>,
        _ type: EntityType?
    ) throws -> [DiffEntry] {
        var entries: [DiffEntry] = []
        for (statement, facts) in new.sorted(by: { $0.key.value < $1.key.value })
        where statement.property == ExactText(property) {
            let added = facts.filter { later.contains($0.id.changeset) }
            guard let fact = added.first else { continue }
            if old[statement] != nil {
                entries.append(try entry(fact, .supported, type))
                continue
            }
            let replaced = added.flatMap { history.removed(by: $0.id) }.filter {
                $0.isEffective && $0.property == property && new[Statement($0)] == nil
            }
            let values = Set(replaced.map { ExactText($0.value) }).sorted().map(\.text)
            entries.append(try entry(fact, values.isEmpty ? .added : .replaced(values), type))
        }
        return entries
    }

    /// What took a fact away: of several the earliest by its author's clock, for people.
    private func firstRemoval(
        of fact: EntityHistory.Fact,
        in later: Set<Digest>
    ) throws -> EntityHistory.Removal? {
        try fact.removals.filter { $0.isCounted && later.contains($0.by.changeset) }
            .map { (time: try view.time(of: $0.by.changeset) ?? 0, removal: $0) }
            .min { ($0.time, $0.removal.by) < ($1.time, $1.removal.by) }?.removal
    }

    private func gone(
        _ property: String,
        _ old: Statements,
        _ new: Statements,
        _ later: Set<Digest>,
        _ type: EntityType?
    ) throws -> [DiffEntry] {
        var entries: [DiffEntry] = []
        for (statement, facts) in old.sorted(by: { $0.key.value < $1.key.value })
        where statement.property == ExactText(property) {
            let removed = facts.filter { !$0.isLive }
            guard let fact = removed.first, let removal = try firstRemoval(of: fact, in: later)
            else { continue }
            let isStillThere = new[statement] != nil
            if isStillThere,
                new[statement]?.contains(where: { later.contains($0.id.changeset) }) == true
            {
                continue
            }
            var entry = try entry(fact, isStillThere ? .weakened : .withdrawn, type)
            entry.author = author(at: removal.place)
            entry.reason = try message(removal.by.changeset)
            entries.append(entry)
        }
        return entries
    }

    private func entry(
        _ fact: EntityHistory.Fact,
        _ change: DiffEntry.Change,
        _ type: EntityType?
    ) throws -> DiffEntry {
        DiffEntry(
            property: fact.property,
            label: label(fact.property, type),
            value: fact.value,
            display: try display(fact.value, type?.property(named: fact.property)).text,
            change: change,
            source: fact.fields["source"],
            reason: try fact.fields["reason"] ?? message(fact.id.changeset),
            author: author(at: fact.place)
        )
    }
}

extension ChangesView {
    fileprivate mutating func count(_ entry: DiffEntry) {
        switch entry.change {
        case .added: added += 1
        case .replaced(let values):
            added += 1
            withdrawn += values.count
        case .withdrawn: withdrawn += 1
        case .supported, .weakened: break
        }
    }
}
