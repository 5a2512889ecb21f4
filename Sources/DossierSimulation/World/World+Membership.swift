internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// Who belongs, and who no longer does.
extension World {
    /// A machine that has nothing yet, with a key that somebody is about to admit.
    @discardableResult
    func newMachine(listens: Bool, isNewer: Bool = false) throws -> Machine {
        var kinds = OperationKind.standard
        if isNewer { kinds[Self.newerKind] = .assertion }
        if plant == .unknownKindsAssert, shape.faults.contains(.newerKinds) {
            kinds[Self.newerKind] = .assertion
        }
        let machine = Machine(
            number: machines.count,
            name: "m\(machines.count)",
            key: try SigningKey(seed: random.bytes(32)),
            listens: listens,
            dataset: dataset,
            kinds: kinds,
            plant: plant
        )
        machine.mergeRule = isNewer ? 2 : 1
        machine.state = .running
        machine.disk.place = "files of \(machine.name)"
        machines.append(machine)
        plan(.dial(machine: machine.number), after: delay(2000))
        return machine
    }

    /// The kind of operation that newer machines know.
    static let newerKind = "annotate"

    /// An admin admits a new machine, which starts empty.
    func admitNewcomer(by machine: Machine) throws {
        guard isAdmin(machine), machines.count < 8 else { return }
        let newcomer = try newMachine(listens: random.happens(40))
        let roles: [Role] = [.editor, .editor, .admin, .reader]
        let role = roles[random.below(4)]
        machine.jobs.append(.edit(.admit(newcomer.key.publicKey, role, newcomer.name)))
    }

    func promote(on machine: Machine) throws -> [Digest] {
        guard isAdmin(machine), let other = random.pick(machines), other !== machine else {
            return []
        }
        let roles: [Role] = [.editor, .admin]
        let role = roles[random.below(2)]
        return try seal(on: machine) { $0.admit(other.key.publicKey, role, name: other.name) }
    }

    func removeSomebody(on machine: Machine) throws -> [Digest] {
        guard isAdmin(machine), random.happens(40) else { return [] }
        let others = machines.filter { $0 !== machine && !isFounder($0) }
        guard let other = random.pick(others) else { return [] }
        return try remove(other.key.publicKey, on: machine)
    }

    /// Removes every grant of a key at the heads that this machine holds of it.
    func remove(_ key: PublicKey, on machine: Machine) throws -> [Digest] {
        guard isAdmin(machine) else { return [] }
        let grants = machine.replica.membership.grants.filter { $0.key == key }.map(\.id)
        guard !grants.isEmpty else { return [] }
        let heads = machine.replica.index.segments.filter { grants.contains($0.grant) }
            .map(\.lastDigest)
        return try seal(on: machine) { $0.remove(grants, heads: heads) }
    }

    /// Whether it is the founder's machine or a copy of it.
    func isFounder(_ machine: Machine) -> Bool {
        machine.keys.contains { key in
            machines[0].keys.contains { $0.publicKey == key.publicKey }
        }
    }

    private func ownHeads(_ machine: Machine) -> [Digest] {
        guard let grant = machine.author?.grant else { return [] }
        return machine.replica.index.segments.filter { $0.grant == grant }.map(\.lastDigest)
    }

    /// Nobody who is alone in holding the dataset together retires.
    func retire(_ machine: Machine) throws -> [Digest] {
        guard !isFounder(machine), try readyAuthor(machine) else { return [] }
        let heads = ownHeads(machine)
        guard !heads.isEmpty else { return [] }
        return try seal(on: machine) { $0.retire(heads: heads) }
    }

    /// Hands a machine's place to a new key, which signs too.
    func rotate(_ machine: Machine) throws -> [Digest] {
        // A clone has the old key and would go on with it.
        guard try readyAuthor(machine), let founding = machine.replica.index.founding,
            machines.filter({ $0.key.publicKey == machine.key.publicKey }).count == 1
        else { return [] }
        let heads = ownHeads(machine)
        guard !heads.isEmpty else { return [] }
        let successor = try SigningKey(seed: random.bytes(32))
        let proof = try successor.sign(
            Purpose.rotate.message(
                founding.bytes,
                machine.key.publicKey.bytes,
                successor.publicKey.bytes
            )
        )
        let digests = try seal(on: machine) {
            $0.rotate(heads: heads, to: successor.publicKey, proof: proof)
        }
        guard !digests.isEmpty else { return [] }
        machine.keys.insert(successor, at: 0)
        machine.hasCause = true
        count(.keyRotation, "at \(machine.name)")
        return digests
    }

    func erase(on machine: Machine, own: Bool) throws -> [Digest] {
        guard isAdmin(machine) else { return [] }
        let order = machine.replica.storage.order.filter { digest in
            guard let entry = ledger[digest] else { return false }
            return !entry.changeset.entityParts.isEmpty && (!own || entry.writer == machine.number)
        }
        guard let digest = random.pick(order), let target = ledger[digest]?.changeset else {
            return []
        }
        let numbers = target.entityParts.keys.sorted()
        guard let number = random.pick(numbers) else { return [] }
        return try seal(on: machine, message: "asked for") { $0.erase(PartID(digest, number)) }
    }

    // MARK: what others would not write

    func writeNewer(on machine: Machine) throws -> [Digest] {
        let entity = "e\(random.below(shape.entities))"
        let some = try machine.replica.live(entity).map(\.id).sorted { one, other in
            (ledger[one.changeset]?.number ?? 0, one.index)
                < (ledger[other.changeset]?.number ?? 0, other.index)
        }
        let removes = random.happens(40) ? random.pick(some).map { [$0] } ?? [] : []
        let digests = try seal(on: machine) { draft in
            _ = draft.row(
                Self.newerKind,
                entity,
                ("name", "newer \(edits)"),
                removes.map { RemovalTarget($0.changeset, $0.index) },
                .none,
                ["futureField": "y"]
            )
        }
        if !digests.isEmpty { count(.newerKinds, "at \(machine.name)") }
        return digests
    }

    func writeUnentitled(on machine: Machine) throws -> [Digest] {
        let membership = machine.replica.membership
        let key = machine.key.publicKey
        guard membership.grants.contains(where: { $0.key == key }) else { return [] }
        let isReader = membership.currentGrant(of: key) != nil
        guard (membership.currentGrant(of: key)?.role ?? .reader) == .reader else { return [] }
        let live = try machine.replica.live("e0").map(\.id).sorted { one, other in
            (ledger[one.changeset]?.number ?? 0, one.index)
                < (ledger[other.changeset]?.number ?? 0, other.index)
        }
        let digests = try seal(on: machine, evenUnentitled: true) { draft in
            draft.assert(
                "e0",
                "name",
                "unentitled \(edits)",
                removes: live.prefix(1).map { RemovalTarget($0.changeset, $0.index) }
            )
        }
        if !digests.isEmpty {
            count(isReader ? .readerWriting : .removedWriting, "at \(machine.name)")
        }
        return digests
    }

    /// A liar writes two changesets for one dot, and goes on behind either.
    func fork(_ machine: Machine) throws -> [Digest] {
        guard try readyAuthor(machine), let before = machine.author, before.last != nil else {
            return []
        }
        ledger.forkable.insert(before.chain)
        machine.hasCause = true
        let one = try seal(on: machine) { $0.assert("e0", "name", "fork \(edits) one") }
        guard !one.isEmpty else { return [] }
        let first = machine.author
        machine.author = before
        var author = before
        var draft = Draft()
        draft.assert("e0", "name", "fork \(edits) other")
        // Its vector would show the first branch: a liar hides it.
        let shown = VersionVector(before.shown.sorted())
        let changeset = try author.seal(draft, circumstances(of: machine, seeing: shown))
        let other = try hold(changeset, on: machine)
        machine.author = random.happens(50) ? first : author
        count(.forkedChain, "at \(machine.name)")
        return one + other
    }

    /// A liar signs parts that break the grammar: they are void, and everything else goes on.
    func poison(_ machine: Machine) throws -> [Digest] {
        guard try readyAuthor(machine), let author = machine.author, let last = author.last,
            let founding = machine.replica.index.founding
        else { return [] }
        let isZero = random.happens(40)
        let zero =
            isZero
            ? "{\"operations\":[[\"assert\",1,1]],\"operations\":[]}"
            : "{\"operations\":[[\"assert\",1,1]]}"
        let parts = [zero, "{\"entity\":\"e0\",\"rows\":[[0,\"name\",1.5]]}"].map {
            Array($0.utf8)[...]
        }
        let body = Body(parts: parts, salt: random.bytes(16))
        guard let digest = body.digest else { return [] }
        var header = Header(
            chain: author.chain,
            sequence: last.sequence + 1,
            saw: [],
            time: machine.wallClock(now),
            body: digest,
            bytes: parts.reduce(0) { $0 + $1.count }
        )
        header.dataset = founding
        header.previous = last.digest
        let slice = header.canonical
        let changeset = try Changeset(
            headerSlice: slice[...],
            signature: try machine.key.sign(Purpose.sign.message(slice)),
            body: body
        )
        machine.author = Author(
            key: machine.key,
            grant: author.grant,
            incarnation: author.incarnation,
            continues: author.continues,
            last: Head(chain: author.chain, sequence: header.sequence, digest: changeset.digest),
            shown: author.shown
        )
        count(.poisonBody, "at \(machine.name)")
        return try hold(changeset, on: machine)
    }
}
