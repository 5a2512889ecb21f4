internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// What the operations of changesets do, counted.
struct OperationTally {
    private(set) var added = 0
    private(set) var replaced = 0
    private(set) var removed = 0

    /// Adds a changeset; what it removes of changesets that do not count by `isCounted` changes nothing.
    mutating func add(_ changeset: Changeset, _ isCounted: (Digest) throws -> Bool) rethrows {
        for run in changeset.runs where run.part > 0 {
            let removes = try run.removes.filter { try isCounted($0.changeset) }
            switch run.kind {
            case "retract": removed += removes.count
            case "delete": removed += max(removes.count, 1)
            case _ where removes.isEmpty: added += run.count
            default: replaced += run.count
            }
        }
    }
}

/// One step while its changesets are gathered.
private struct Step {
    var last: LogLine
    var group: Header.Group?
    var changesets = 0
    var message: String?
    var entities: [String] = []
    var seen: Set<ExactText> = []
    var tally = OperationTally()
    var administration: [String] = []
    var place: Place
}

extension Reading {
    /// Lines read together.
    private static let page = 500

    /// Steps, newest first.
    func log(_ query: LogQuery) throws -> [LogEntry] {
        let author = try query.author.map { try key(named: $0) }
        let wanted = try query.entity.map { try changesets(touching: $0) }
        var steps: [Step] = []
        var groups: [String: Int] = [:]
        var position: Int?
        while true {
            let lines = try view.log(before: position, author: author, limit: Self.page)
            for line in lines {
                if let since = query.since, line.time < since { continue }
                if let wanted, !wanted.contains(line.digest) { continue }
                guard let changeset = try view.changeset(line.digest) else { continue }
                let group = changeset.header.group.map { "\(line.author.base64URL) \($0.id)" }
                if let group, let known = groups[group] {
                    try add(changeset, to: &steps[known])
                    continue
                }
                guard steps.count < query.limit else { return try steps.map { try entry($0) } }
                guard let place = try replica.storage.place(of: line.digest) else { continue }
                var step = Step(last: line, group: changeset.header.group, place: place)
                try add(changeset, to: &step)
                if let group { groups[group] = steps.count }
                steps.append(step)
            }
            guard lines.count == Self.page, let last = lines.last else { break }
            position = last.position
        }
        return try steps.map { try entry($0) }
    }

    /// Whether a changeset counts; one that is not held here may.
    func isCounted(_ digest: Digest) throws -> Bool {
        try replica.storage.place(of: digest).map(replica.membership.counts) ?? true
    }

    private func add(_ changeset: Changeset, to step: inout Step) throws {
        step.changesets += 1
        step.message = changeset.text.message ?? step.message
        try step.tally.add(changeset, isCounted)
        for (_, part) in changeset.entityParts.sorted(by: { $0.key < $1.key })
        where step.seen.insert(ExactText(part.entity)).inserted {
            if step.entities.count < LogEntry.shownEntities { step.entities.append(part.entity) }
        }
        for run in changeset.runs {
            if let words = administration(run) { step.administration.append(words) }
        }
    }

    private func administration(_ run: Run) -> String? {
        switch run.arguments {
        case .admit(let key, let role): "admits \(people.name(of: key)) as \(role.rawValue)"
        case .remove(let grants, _): "removes \(names(of: grants))"
        case .erase: "erases one part"
        case .retire: "retires"
        case .rotate(_, let key, _): "hands over to key \(key.fingerprint)"
        case .none, .resolve: nil
        }
    }

    private func names(of grants: [OperationID]) -> String {
        let keys = replica.membership.grants.filter { grants.contains($0.id) }.map(\.key)
        return Set(keys.map { people.name(of: $0) }).sorted().joined(separator: ", ")
    }

    private func entry(_ step: Step) throws -> LogEntry {
        LogEntry(
            changeset: ChangesetName(
                short: people.shortName(step.last.dot.chain, step.last.dot.sequence),
                digest: step.last.digest
            ),
            changesets: step.changesets,
            total: step.group?.total ?? 1,
            author: author(step.last.author),
            time: step.last.time,
            message: step.message,
            entities: try step.entities.map { try name(of: $0) },
            entityCount: step.seen.count,
            added: step.tally.added,
            replaced: step.tally.replaced,
            removed: step.tally.removed,
            administration: step.administration,
            isSent: isSent(step.place),
            isCounted: step.last.isCounted
        )
    }

    private func changesets(touching reference: String) throws -> Set<Digest> {
        let name = try EntityResolver(reading: self).find(reference)
        guard let record = try view.record(name.id) else { return [] }
        var touching = Set(record.entries.map(\.digest))
        var wholes: Set<Digest> = []
        for removal in record.removals {
            if removal.target.index != nil {
                touching.insert(removal.remover)
            } else if wholes.insert(removal.target.changeset).inserted {
                let whole = try replica.storage.wholeRemovals(of: removal.target.changeset)
                touching.formUnion(whole.map(\.remover))
            }
        }
        return touching
    }

    /// The key of a member by name or fingerprint.
    ///
    /// Throws `no-such-peer`.
    private func key(named text: String) throws -> PublicKey {
        let wanted = text.lowercased()
        let keys = Set(segments.map(\.key)).union(people.names.keys).sorted()
        if wanted == "me" || wanted == "you" { return own }
        let found = keys.first {
            people.name(of: $0).lowercased() == wanted || $0.fingerprint.lowercased() == wanted
        }
        if let found { return found }
        throw ErrorReport(
            .noSuchPeer,
            "there is no member \(text)",
            didYouMean: NearestNames.suggestions(
                for: text,
                among: keys.map { people.name(of: $0) }
            )
        )
    }
}

extension WorkingCopy {
    /// Steps, newest first.
    ///
    /// Throws `no-such-entity`, `no-such-peer`.
    package func log(_ query: LogQuery = LogQuery()) async throws -> [LogEntry] {
        if query.entity != nil { try await refreshIndex() }
        return try await reading { try $0.log(query) }
    }
}
