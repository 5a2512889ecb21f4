internal import DossierCore
internal import DossierCrypto

/// People take over what is set aside.
extension World {
    /// States again, in its own name, what one changeset says that does not count, and replaces what that had replaced.
    func adopt(on machine: Machine) throws -> [Digest] {
        let aside = try machine.replica.setAside
        guard let name = random.pick(machine.replica.storage.order.filter(aside.contains)),
            let changeset = try machine.replica.storage.changeset(name)
        else { return [] }
        var taken: [(entity: String, property: String, value: String)] = []
        let digests = try seal(on: machine) { draft in
            var next: [Int: Int] = [:]
            for run in changeset.runs {
                guard let part = changeset.entityParts[run.part] else { continue }
                let rows = part.rows.dropFirst(next[run.part, default: 0]).prefix(run.count)
                next[run.part, default: 0] += run.count
                guard run.kind == "assert" else { continue }
                var removes = try machine.replica.live(part.entity)
                    .map { RemovalTarget($0.id.changeset, $0.id.index) }
                    .filter {
                        run.removes.contains($0)
                            || run.removes.contains(RemovalTarget($0.changeset, nil))
                    }
                for row in rows {
                    guard let property = part.property(of: row), let value = part.value(of: row)
                    else { continue }
                    draft.assert(
                        part.entity,
                        property,
                        value,
                        removes: removes,
                        fields: part.fields(of: row)
                    )
                    removes = []
                    taken.append((part.entity, property, value))
                }
            }
        }
        guard let digest = digests.first, !machine.isLiar else { return digests }
        let lives = try taken.allSatisfy { words in
            try machine.replica.live(words.entity).contains {
                $0.id.changeset == digest && $0.property == words.property
                    && $0.value == words.value
            }
        }
        check(.intent, lives, "\(machine.name) does not show what it has adopted")
        return digests
    }
}
