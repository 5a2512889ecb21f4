import DossierCore
import DossierCrypto

/// The definition, from all held changesets at once: no index, no records, nothing kept up to date.
struct Scratch {
    let held: [Digest: Changeset]
    let kinds: [String: OperationKind.Effect]
    private(set) var grants: [Grant] = []
    private(set) var counted: Set<Digest> = []
    private(set) var roleOf: [Digest: Role] = [:]
    private var cut: [OperationID: [Set<Digest>]] = [:]

    init(_ unsettled: MemoryReplica) throws {
        let replica = try unsettled.settled()
        var held: [Digest: Changeset] = [:]
        for digest in replica.storage.order { held[digest] = replica.storage.changeset(digest) }
        self.held = held
        kinds = replica.kinds
        walk()
    }

    private func first(_ changeset: Changeset) -> Changeset {
        var current = changeset
        while let previous = current.header.previous.flatMap({ held[$0] }) { current = previous }
        return current
    }

    private func grant(of changeset: Changeset) -> OperationID {
        let first = first(changeset)
        return first.header.admission ?? OperationID(first.digest, 0)
    }

    private func depth(_ changeset: Changeset) -> Int {
        var depth = 1
        var current = changeset
        while let name = current.header.previous ?? current.header.continues?.digest,
            let before = held[name]
        {
            depth += 1
            current = before
        }
        return depth
    }

    private func atOrBelow(_ heads: Set<Digest>) -> Set<Digest> {
        var found: Set<Digest> = []
        for head in heads {
            var name: Digest? = head
            while let current = name.flatMap({ held[$0] }), found.insert(current.digest).inserted {
                name = current.header.previous
            }
        }
        return found
    }

    private mutating func walk() {
        guard let founding = held.values.first(where: \.header.isFounding),
            let key = founding.header.key
        else { return }
        var queue = [Grant(id: founding.operation(), key: key, role: .admin, by: nil)]
        var taken: Set<OperationID> = []
        while !queue.isEmpty {
            let grant = queue.removeFirst()
            guard taken.insert(grant.id).inserted else { continue }
            grants.append(grant)
            var own = held.values.filter { self.grant(of: $0) == grant.id }
            for heads in cut[grant.id] ?? [] {
                let allowed = atOrBelow(heads)
                own.removeAll { !allowed.contains($0.digest) }
            }
            for changeset in own { roleOf[changeset.digest] = grant.role }
            if grant.role == .reader { continue }
            for changeset in own {
                for case .retire(let heads) in changeset.runs.map(\.arguments) {
                    cut[grant.id, default: []].append(Set(heads + [changeset.digest]))
                }
                for case .rotate(let heads, _, _) in changeset.runs.map(\.arguments) {
                    cut[grant.id, default: []].append(Set(heads + [changeset.digest]))
                }
            }
            for heads in cut[grant.id] ?? [] {
                let allowed = atOrBelow(heads)
                own.removeAll { !allowed.contains($0.digest) }
            }
            own.sort { one, other in
                let depths = (depth(one), depth(other))
                return depths.0 != depths.1 ? depths.0 < depths.1 : one.digest < other.digest
            }
            counted.formUnion(own.map(\.digest))
            var successors: [Grant] = []
            for changeset in own {
                for run in changeset.runs {
                    take(run, changeset, grant, founding, taken, &queue, &successors)
                }
            }
            queue = successors + queue
        }
        cut = cut.filter { taken.contains($0.key) }
    }

    private mutating func take(
        _ run: Run,
        _ changeset: Changeset,
        _ grant: Grant,
        _ founding: Changeset,
        _ taken: Set<OperationID>,
        _ queue: inout [Grant],
        _ successors: inout [Grant]
    ) {
        for index in run.first..<(run.first + run.count) {
            let id = OperationID(changeset.digest, index)
            if case .admit(let key, let role) = run.arguments, grant.role == .admin {
                queue.append(Grant(id: id, key: key, role: role, by: grant.id))
            }
            if case .rotate(_, let key, let proof) = run.arguments,
                key.isValidSignature(
                    proof,
                    over: Array("dossier/1 rotate\n".utf8) + founding.digest.bytes
                        + grant.key.bytes + key.bytes
                )
            {
                successors.append(Grant(id: id, key: key, role: grant.role, by: grant.id))
            }
        }
        if case .remove(let targets, let heads) = run.arguments, grant.role == .admin {
            for target in targets where !taken.contains(target) {
                cut[target, default: []].append(Set(heads))
            }
        }
    }

    private func effective(_ kind: String, in changeset: Digest) -> Bool {
        counted.contains(changeset)
            && (!kind.hasPrefix("admin.") || roleOf[changeset] == .admin)
    }

    var setAside: Set<Digest> { Set(held.keys).subtracting(counted) }

    var erased: Set<PartID> {
        var erased: Set<PartID> = []
        for changeset in held.values {
            for run in changeset.runs where effective(run.kind, in: changeset.digest) {
                if case .erase(let part) = run.arguments, held[part.changeset] != nil {
                    erased.insert(part)
                }
            }
        }
        return erased
    }

    var wanted: Set<PartID> {
        var absent: Set<PartID> = []
        for changeset in held.values {
            for (number, part) in changeset.body.parts.enumerated() where part == nil {
                absent.insert(PartID(changeset.digest, number))
            }
        }
        return absent.subtracting(erased)
    }

    /// Every live assertion with its language, and those that a removal without effect names.
    func live() -> (forms: [(form: Outcome.LiveForm, language: String?)], returned: [OperationID]) {
        var named: Set<RemovalTarget> = []
        var removed: Set<RemovalTarget> = []
        for changeset in held.values {
            for run in changeset.runs {
                named.formUnion(run.removes)
                if effective(run.kind, in: changeset.digest) { removed.formUnion(run.removes) }
            }
        }
        func has(_ targets: Set<RemovalTarget>, _ id: OperationID) -> Bool {
            targets.contains(id.target) || targets.contains(RemovalTarget(id.changeset, nil))
        }
        let erased = erased
        var forms: [(form: Outcome.LiveForm, language: String?)] = []
        var returned: [OperationID] = []
        for changeset in held.values {
            for (number, part) in changeset.entityParts
            where !erased.contains(PartID(changeset.digest, number)) {
                for (row, index) in zip(part.rows, changeset.indices(ofPart: number)) {
                    let id = OperationID(changeset.digest, index)
                    guard let run = changeset.run(of: index), let effect = kinds[run.kind],
                        effective(run.kind, in: changeset.digest), !has(removed, id)
                    else { continue }
                    let property = effect == .marker ? markerProperty : part.property(of: row)
                    guard effect != .nothing, let property else { continue }
                    let value = effect == .marker ? "" : part.value(of: row) ?? ""
                    let form = Outcome.LiveForm(
                        id: id,
                        entity: ExactText(part.entity),
                        property: ExactText(property),
                        value: ExactText(value)
                    )
                    forms.append((form, part.field("language", of: row)))
                    if has(named, id) { returned.append(id) }
                }
            }
        }
        return (forms.sorted { $0.form < $1.form }, returned.sorted())
    }

    /// The sum of the leaves, each written here by itself.
    func stateDigest() -> Digest {
        var rows: [ExactText: [JSONValue]] = [:]
        for (form, language) in live().forms {
            rows[form.entity, default: []].append(
                .array([
                    .digest(form.id.changeset), .count(form.id.index), .string(form.property.text),
                    .string(form.value.text), language.map(JSONValue.string) ?? .null,
                ])
            )
        }
        let membership = JSONValue.array([
            .string("membership"),
            .array(
                grants.map {
                    .array([
                        .digest($0.id.changeset), .count($0.id.index), .string($0.key.base64URL),
                        .string($0.role.rawValue), .bool(cut[$0.id] != nil),
                    ])
                }
            ), .array(setAside.sorted().map(JSONValue.digest)),
        ])
        var sum = Purpose.leaf.digest(membership.canonical).value
        for (entity, rows) in rows {
            let leaf = JSONValue.array([.string("entity"), .string(entity.text), .array(rows)])
            sum = sum &+ Purpose.leaf.digest(leaf.canonical).value
        }
        return Digest(sum)
    }

    /// What the incremental replica has otherwise than the definition says.
    func differences(from replica: MemoryReplica) throws -> [String] {
        let outcome = try Outcome(replica)
        var names: [String] = []
        if stateDigest() != outcome.stateDigest { names.append("state digest") }
        if grants != outcome.grants { names.append("grants") }
        if setAside != Set(outcome.setAside) { names.append("set aside") }
        if erased != Set(outcome.erased) { names.append("erased") }
        if wanted != Set(outcome.wanted) { names.append("wanted") }
        let (forms, returned) = live()
        if forms.map(\.form) != outcome.live { names.append("live") }
        if returned != outcome.returned { names.append("returned") }
        return names
    }
}
