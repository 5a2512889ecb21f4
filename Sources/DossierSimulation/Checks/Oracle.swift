package import DossierCore
package import DossierCrypto

/// What an oracle depends on.
struct OracleName: Hashable {
    let vector: VersionVector
    let kinds: Int
    let missing: Set<PartID>
}

/// The state by its definition, from all held changesets at once as their authors signed them: no index, no records,
/// nothing kept up to date, no clock.
///
/// What Core keeps incrementally is compared with it, here and in Core's own tests.
package struct Oracle {
    /// One live assertion.
    package struct Live: Hashable, Comparable {
        /// Which.
        package let id: OperationID
        /// Of what.
        package let entity: ExactText
        /// As what; the marker's own name for a marker.
        package let property: ExactText
        /// What is said; empty for a marker.
        package let value: ExactText
        let language: String?

        package static func < (one: Self, other: Self) -> Bool { one.id < other.id }
    }

    private let held: [Digest: Changeset]
    private let order: [Changeset]
    private let kinds: [String: OperationKind.Effect]
    private var firsts: [Digest: Changeset] = [:]
    private var depths: [Digest: Int] = [:]
    /// The grants that count, senior first.
    package private(set) var grants: [Grant] = []
    private(set) var counted: Set<Digest> = []
    private(set) var roleOf: [Digest: Role] = [:]
    private var cut: [OperationID: [Set<Digest>]] = [:]
    /// What lives, by id.
    package private(set) var live: [Live] = []
    /// What lives although a removal without effect names it, by id.
    package private(set) var returned: [OperationID] = []
    /// The parts of held changesets that an erase takes away.
    package private(set) var erased: Set<PartID> = []
    /// FORMAT's digest of the state.
    package private(set) var stateDigest = Digest(.zero)

    /// Works out the state of `changesets`, which stand with causes first; `missing` parts say nothing.
    package init(
        _ changesets: [Changeset],
        kinds: [String: OperationKind.Effect],
        missing: Set<PartID>
    ) {
        order = changesets
        held = Dictionary(changesets.map { ($0.digest, $0) }) { first, _ in first }
        self.kinds = kinds
        for changeset in changesets {
            let before = changeset.header.previous
            firsts[changeset.digest] = before.flatMap { firsts[$0] } ?? changeset
            let behind = before ?? changeset.header.continues?.digest
            depths[changeset.digest] = (behind.flatMap { depths[$0] } ?? 0) + 1
        }
        walk()
        erased = findErased()
        findLive(missing: missing)
        stateDigest = digest()
    }

    private func grant(of changeset: Changeset) -> OperationID {
        let first = firsts[changeset.digest] ?? changeset
        return first.header.admission ?? OperationID(first.digest, 0)
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

    private func isBefore(_ one: Changeset, _ other: Changeset) -> Bool {
        let depths = (self.depths[one.digest] ?? 0, self.depths[other.digest] ?? 0)
        return depths.0 != depths.1 ? depths.0 < depths.1 : one.digest < other.digest
    }

    private mutating func walk() {
        guard let founding = order.first(where: \.header.isFounding), let key = founding.header.key
        else { return }
        var queue = [Grant(id: OperationID(founding.digest, 0), key: key, role: .admin, by: nil)]
        var taken: Set<OperationID> = []
        while !queue.isEmpty {
            let grant = queue.removeFirst()
            guard taken.insert(grant.id).inserted else { continue }
            grants.append(grant)
            var own = order.filter { self.grant(of: $0) == grant.id }
            for changeset in own { roleOf[changeset.digest] = grant.role }
            if grant.role == .reader { continue }
            own = within(cut[grant.id] ?? [], own)
            for changeset in own {
                for run in changeset.runs {
                    switch run.arguments {
                    case .retire(let heads), .rotate(let heads, _, _):
                        cut[grant.id, default: []].append(Set(heads + [changeset.digest]))
                    case .none, .resolve, .admit, .remove, .erase: break
                    }
                }
            }
            own = within(cut[grant.id] ?? [], own).sorted(by: isBefore)
            counted.formUnion(own.map(\.digest))
            var successors: [Grant] = []
            for changeset in own {
                for run in changeset.runs {
                    take(run, changeset, grant, founding.digest, taken, &queue, &successors)
                }
            }
            queue = successors + queue
        }
        cut = cut.filter { taken.contains($0.key) }
    }

    private func within(_ ends: [Set<Digest>], _ own: [Changeset]) -> [Changeset] {
        var own = own
        for heads in ends {
            let allowed = atOrBelow(heads)
            own.removeAll { !allowed.contains($0.digest) }
        }
        return own
    }

    private mutating func take(
        _ run: Run,
        _ changeset: Changeset,
        _ grant: Grant,
        _ founding: Digest,
        _ taken: Set<OperationID>,
        _ queue: inout [Grant],
        _ successors: inout [Grant]
    ) {
        for index in run.first..<(run.first + run.count) {
            let id = OperationID(changeset.digest, index)
            switch run.arguments {
            case .admit(let key, let role) where grant.role == .admin:
                queue.append(Grant(id: id, key: key, role: role, by: grant.id))
            case .rotate(_, let key, let proof)
            where key.isValidSignature(
                proof,
                over: Array("dossier/1 rotate\n".utf8) + founding.bytes + grant.key.bytes
                    + key.bytes
            ):
                successors.append(Grant(id: id, key: key, role: grant.role, by: grant.id))
            case .none, .resolve, .admit, .remove, .erase, .retire, .rotate: break
            }
        }
        if case .remove(let targets, let heads) = run.arguments, grant.role == .admin {
            for target in targets where !taken.contains(target) {
                cut[target, default: []].append(Set(heads))
            }
        }
    }

    private func isEffective(_ kind: String, in changeset: Digest) -> Bool {
        counted.contains(changeset)
            && (!kind.hasPrefix("admin.") || roleOf[changeset] == .admin)
    }

    /// Held changesets that count nowhere.
    package var setAside: Set<Digest> { Set(held.keys).subtracting(counted) }

    private func findErased() -> Set<PartID> {
        var erased: Set<PartID> = []
        for changeset in order {
            for run in changeset.runs where isEffective(run.kind, in: changeset.digest) {
                if case .erase(let part) = run.arguments, held[part.changeset] != nil {
                    erased.insert(part)
                }
            }
        }
        return erased
    }

    private mutating func findLive(missing: Set<PartID>) {
        var named: Set<RemovalTarget> = []
        var removed: Set<RemovalTarget> = []
        for changeset in order {
            for run in changeset.runs {
                named.formUnion(run.removes)
                if isEffective(run.kind, in: changeset.digest) { removed.formUnion(run.removes) }
            }
        }
        func has(_ targets: Set<RemovalTarget>, _ id: OperationID) -> Bool {
            targets.contains(RemovalTarget(id.changeset, id.index))
                || targets.contains(RemovalTarget(id.changeset, nil))
        }
        for changeset in order {
            for (number, part) in changeset.entityParts.sorted(by: { $0.key < $1.key }) {
                let name = PartID(changeset.digest, number)
                guard !erased.contains(name), !missing.contains(name) else { continue }
                for (row, index) in zip(part.rows, changeset.indices(ofPart: number)) {
                    let id = OperationID(changeset.digest, index)
                    guard let run = changeset.run(of: index), let effect = kinds[run.kind],
                        effect != .nothing, isEffective(run.kind, in: changeset.digest),
                        !has(removed, id)
                    else { continue }
                    let isMarker = effect == .marker
                    guard let property = isMarker ? markerProperty : part.property(of: row) else {
                        continue
                    }
                    live.append(
                        Live(
                            id: id,
                            entity: ExactText(part.entity),
                            property: ExactText(property),
                            value: ExactText(isMarker ? "" : part.value(of: row) ?? ""),
                            language: part.field("language", of: row)
                        )
                    )
                    if has(named, id) { returned.append(id) }
                }
            }
        }
        live.sort()
        returned.sort()
    }

    /// The sum of the leaves, each written here by itself.
    private func digest() -> Digest {
        var rows: [ExactText: [JSONValue]] = [:]
        for one in live {
            rows[one.entity, default: []].append(
                .array([
                    .digest(one.id.changeset), .count(one.id.index), .string(one.property.text),
                    .string(one.value.text), one.language.map(JSONValue.string) ?? .null,
                ])
            )
        }
        let members = grants.map { grant in
            JSONValue.array([
                .digest(grant.id.changeset), .count(grant.id.index),
                .string(grant.key.base64URL), .string(grant.role.rawValue),
                .bool(cut[grant.id] != nil),
            ])
        }
        let membership = JSONValue.array([
            .string("membership"), .array(members),
            .array(setAside.sorted().map(JSONValue.digest)),
        ])
        var sum = Purpose.leaf.digest(membership.canonical).value
        for (entity, rows) in rows {
            let leaf = JSONValue.array([.string("entity"), .string(entity.text), .array(rows)])
            sum = sum &+ Purpose.leaf.digest(leaf.canonical).value
        }
        return Digest(sum)
    }
}
