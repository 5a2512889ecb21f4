internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// What people and lists say, and what they meant by it.
extension World {
    private func words() -> (entity: String, property: String, value: String) {
        let properties = ["name", "name", "capital", "@type"]
        let property = properties[random.below(properties.count)]
        let values = ["Company", "Person", "Vessel"]
        let value =
            property == "@type"
            ? values[random.below(values.count)]
            : random.happens(50) ? "value \(random.below(shape.values))" : "value \(edits) new"
        return ("e\(random.below(shape.entities))", property, value)
    }

    private func live(_ entity: String, on machine: Machine) throws -> [LiveAssertion] {
        // Not by id: ids hang on the clock, and what people do must not.
        try machine.replica.live(entity).sorted { one, other in
            one.place.segment != other.place.segment
                ? one.place.segment < other.place.segment
                : (one.place.sequence, one.id.index) < (other.place.sequence, other.id.index)
        }
    }

    func writeStatement(_ operation: Shape.Operation, on machine: Machine) throws -> [Digest] {
        let words = words()
        let before = try live(words.entity, on: machine)
        var meant = Meant(entity: words.entity, before: before.map(\.id))
        let digests = try seal(on: machine) { draft in
            switch operation {
            case .assert:
                draft.assert(words.entity, words.property, words.value, fields: fields())
                meant.adds = 1
            case .replace: replace(words, before, machine, &draft, &meant)
            case .retract:
                guard let one = random.pick(before.filter { $0.voice.isEmpty }) else { return }
                draft.retract(words.entity, removes: targets([one.id], but: .retractNothing))
                meant.removes = [one.id]
            case .delete: delete(words.entity, before, &draft, &meant)
            case .resolve: resolve(words.entity, before, &draft, &meant)
            case .importList: importList(words.entity, before, &draft, &meant)
            case .several:
                for number in 0..<(2 + random.below(6)) {
                    draft.assert(
                        "e\(number % shape.entities)",
                        "name",
                        "several \(edits) \(number)"
                    )
                    if "e\(number % shape.entities)" == words.entity { meant.adds += 1 }
                }
            case .removeWhole:
                guard let one = random.pick(before) else { return }
                let whole = before.filter { $0.id.changeset == one.id.changeset }
                draft.retract(
                    words.entity,
                    removes: [RemovalTarget(one.id.changeset, nil)]
                )
                meant.removes = whole.map(\.id)
            case .large:
                // Longer than what a stranger may say in one line.
                let length = 4 * 1024 + random.below(8 * 1024)
                draft.assert(
                    words.entity,
                    "notes",
                    String(repeating: "long ", count: length / 5) + "\(edits)"
                )
                meant.adds = 1
            case .admit, .promote, .remove, .retire, .rotate, .erase, .eraseOwn, .adopt: break
            }
        }
        if let digest = digests.first, !machine.isLiar { try check(meant, digest, on: machine) }
        return digests
    }

    private func fields() -> [String: String] {
        var fields: [String: String] = [:]
        if random.happens(40) { fields["source"] = "s\(random.below(3))" }
        if random.happens(15) { fields["language"] = "deu" }
        if shape.faults.contains(.newerFields), random.happens(40) {
            fields["futureField"] = "x\(random.below(9))"
            statistics.faults[.newerFields, default: 0] += 1
        }
        return fields
    }

    private func targets(_ ids: [OperationID], but plant: Plant) -> [RemovalTarget] {
        self.plant == plant ? [] : ids.map { RemovalTarget($0.changeset, $0.index) }
    }

    private func replace(
        _ words: (entity: String, property: String, value: String),
        _ before: [LiveAssertion],
        _ machine: Machine,
        _ draft: inout Draft,
        _ meant: inout Meant
    ) {
        let replaced = before.filter {
            $0.property == words.property && ($0.voice.isEmpty || plant == .replacesLists)
        }.map(\.id)
        var removes = replaced.map { RemovalTarget($0.changeset, $0.index) }
        if plant == .replacesUnseen { removes += unseen(words.entity, by: machine) }
        draft.assert(words.entity, words.property, words.value, removes: removes, fields: fields())
        meant.adds = 1
        meant.removes = before.filter { $0.property == words.property && $0.voice.isEmpty }.map(
            \.id
        )
    }

    /// What another machine shows of an entity: a planted mistake's knowledge.
    private func unseen(_ entity: String, by machine: Machine) -> [RemovalTarget] {
        for other in machines where other !== machine {
            for assertion in (try? other.replica.live(entity)) ?? []
            where (try? machine.replica.storage.place(of: assertion.id.changeset)) ?? nil == nil {
                return [RemovalTarget(assertion.id.changeset, assertion.id.index)]
            }
        }
        return []
    }

    private func delete(
        _ entity: String,
        _ before: [LiveAssertion],
        _ draft: inout Draft,
        _ meant: inout Meant
    ) {
        guard !before.isEmpty else { return }
        let removes = before.map { RemovalTarget($0.id.changeset, $0.id.index) }
        if plant == .deleteWithoutMarker {
            draft.retract(entity, removes: removes)
        } else {
            draft.delete(entity, removes: removes)
        }
        meant.removes = before.map(\.id)
        meant.adds = 1
        meant.leavesMarker = true
    }

    private func resolve(
        _ entity: String,
        _ before: [LiveAssertion],
        _ draft: inout Draft,
        _ meant: inout Meant
    ) {
        guard let kept = random.pick(before), !kept.isMarker else { return }
        let others = before.filter {
            $0.property == kept.property && $0.value != kept.value
        }
        guard !others.isEmpty else { return }
        var removes = others.map(\.id)
        if plant == .resolveRemovesKept {
            removes = before.filter { $0.property == kept.property }.map(\.id)
        }
        draft.resolve(
            entity,
            keeps: [kept.id],
            removes: removes.map { RemovalTarget($0.changeset, $0.index) },
            stating: (kept.property, kept.value)
        )
        meant.removes = others.map(\.id)
        meant.adds = 1
    }

    private func importList(
        _ entity: String,
        _ before: [LiveAssertion],
        _ draft: inout Draft,
        _ meant: inout Meant
    ) {
        let list = "list\(random.below(2))"
        let edition = (0..<random.within(1...3)).map { _ in "listed \(random.below(4))" }
        let mine = before.filter { $0.voice == list }
        let gone = mine.filter { !edition.contains($0.value) }
        let new = Set(edition).subtracting(mine.map(\.value)).sorted()
        var removes = gone.map(\.id)
        if plant == .retractsByAbsence {
            removes = before.filter { !edition.contains($0.value) && !$0.isMarker }.map(\.id)
        }
        meant.removes = gone.map(\.id)
        meant.adds = new.count
        var rest = removes.map { RemovalTarget($0.changeset, $0.index) }
        for value in new {
            draft.assert(entity, "name", value, removes: rest, fields: ["onBehalfOf": list])
            rest = []
        }
        if !rest.isEmpty { draft.retract(entity, removes: rest) }
    }

    /// What an edit was meant to change of one entity, as its author saw it.
    struct Meant {
        let entity: String
        let before: [OperationID]
        var removes: [OperationID] = []
        var adds = 0
        var leavesMarker = false
    }

    private func check(_ meant: Meant, _ digest: Digest, on machine: Machine) throws {
        let after = try machine.replica.live(meant.entity)
        let own = after.filter { $0.id.changeset == digest }
        let kept = Set(after.map(\.id)).subtracting(own.map(\.id))
        check(
            .intent,
            kept == Set(meant.before).subtracting(meant.removes) && own.count == meant.adds
                && (!meant.leavesMarker || own.allSatisfy(\.isMarker)),
            "an edit at \(machine.name) did something else than was meant"
        )
    }
}
