internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// What is looked at after every transaction.
extension World {
    /// A changeset that has just become held is what its author signed, and everything before it is held.
    func checkHeld(_ digest: Digest, on machine: Machine) throws {
        let storage = machine.replica.storage
        guard let changeset = try storage.changeset(digest),
            let place = try storage.place(of: digest)
        else { return fail(.gaps, "\(machine.name) holds a changeset that it has not") }
        let header = changeset.header
        for cause in header.causes {
            check(
                .gaps,
                try storage.place(of: cause) != nil,
                "\(machine.name) holds \(digest) without its cause"
            )
        }
        let previous = try header.previous.flatMap { try storage.place(of: $0) }
        check(
            .gaps,
            place.sequence == header.sequence
                && (previous.map { $0.sequence == header.sequence - 1 } ?? (header.sequence == 1)),
            "\(machine.name) holds \(digest) at a wrong place"
        )
        checkBytes(of: changeset, on: machine)
    }

    /// The bytes of a held changeset, but for parts that are absent, are the signed ones.
    func checkBytes(of changeset: Changeset, on machine: Machine) {
        guard let signed = ledger[changeset.digest]?.changeset else {
            return check(.bytes, false, "\(machine.name) holds what nobody signed")
        }
        var isSame =
            signed.headerSlice.elementsEqual(changeset.headerSlice)
            && signed.signature == changeset.signature
            && signed.body.parts.count == changeset.body.parts.count
        for (mine, theirs) in zip(changeset.body.parts, signed.body.parts) {
            if let mine, let theirs { isSame = isSame && mine.elementsEqual(theirs) }
        }
        check(.bytes, isSame, "\(machine.name) holds other bytes than were signed")
    }

    /// The cheap checks of a machine's whole state.
    func checkState(_ machine: Machine) throws {
        let replica = machine.replica
        check(
            .waiting,
            replica.waitingCount <= Limits.waitingChangesets,
            "\(replica.waitingCount) changesets wait at \(machine.name)"
        )
        guard let digest = machine.local.stateDigest else { return }
        let name = StateName(vector: machine.local.vector, mergeRule: machine.mergeRule)
        if let known = digestsSeen[name] {
            check(
                .digests,
                known == digest,
                "\(machine.name) has another digest at an equal vector"
            )
        } else {
            digestsSeen[name] = digest
        }
        if phase == .faults, weather.happens(2) { try examine(machine) }
    }

    /// What is on a disk may be known to others: nobody honest writes its dot again.
    func checkDots(_ digests: some Sequence<Digest>, on machine: Machine) {
        for digest in digests {
            guard let header = ledger[digest]?.changeset.header else { continue }
            check(
                .dots,
                ledger.noteDurable(digest).isEmpty || ledger.forkable.contains(header.chain),
                "\(machine.name) has sequence \(header.sequence) of a chain a second time"
            )
        }
    }

    /// Everything promised is on the disk.
    func checkPromises(_ machine: Machine) {
        guard !machine.wentBack else { return }
        let storage = machine.replica.storage
        let missing = machine.promised.filter { digest in
            !machine.disk.durable.contains(digest) || storage.line(digest) == nil
        }
        check(
            .acknowledged,
            missing.isEmpty,
            "\(machine.name) has lost \(missing.count) changesets that it acknowledged"
        )
    }

    /// What all machines show: people see values, not ids or times.
    var shown: Digest {
        var hash = SHA256()
        for machine in machines {
            hash.update(Array("\(machine.name) \(machine.state)\n".utf8))
            for entity in machine.replica.storage.entities.sorted() {
                let lines = ((try? machine.replica.live(entity)) ?? []).map {
                    "\(entity) \($0.property) \($0.value) \($0.voice) \($0.isReturned)\n"
                }
                for line in lines.sorted() { hash.update(Array(line.utf8)) }
            }
        }
        return hash.finalize()
    }

    // MARK: the costly ones

    /// Compares a machine's state with the definition.
    func examine(_ machine: Machine) throws {
        let replica = machine.replica
        guard replica.index.founding != nil, replica.isSettled, failure == nil else { return }
        let missing = lacking(machine)
        let name = OracleName(
            vector: replica.vector,
            kinds: machine.mergeRule,
            missing: missing
        )
        try checkVector(machine)
        let oracle: Oracle
        if let known = oracles[name] {
            oracle = known
        } else {
            let held = replica.storage.order.compactMap { ledger[$0]?.changeset }
            var kinds = OperationKind.standard
            if machine.mergeRule > 1 { kinds[Self.newerKind] = .assertion }
            oracle = Oracle(held, kinds: kinds, missing: lacking(machine))
            oracles[name] = oracle
        }
        try compare(machine, oracle)
        let isShredded = try oracle.erased.allSatisfy { part in
            try replica.storage.changeset(part.changeset)?.body.parts[part.number] == nil
        }
        check(.oracle, isShredded, "\(machine.name) still has erased bytes in its log")
        try checkWithdrawn(machine, oracle)
    }

    /// The parts that a machine's log does not have.
    private func lacking(_ machine: Machine) -> Set<PartID> {
        var missing: Set<PartID> = []
        for digest in machine.replica.storage.order {
            guard machine.replica.storage.lacksParts(digest),
                let changeset = try? machine.replica.storage.changeset(digest)
            else { continue }
            for number in changeset.body.missing { missing.insert(PartID(digest, number)) }
        }
        return missing
    }

    /// The vector names exactly the ends of what is held.
    private func checkVector(_ machine: Machine) throws {
        let order = machine.replica.storage.order
        var ends = Set(order)
        var heads: [Head] = []
        for digest in order {
            if let previous = ledger[digest]?.changeset.header.previous { ends.remove(previous) }
        }
        for digest in order where ends.contains(digest) {
            guard let header = ledger[digest]?.changeset.header else { continue }
            heads.append(Head(chain: header.chain, sequence: header.sequence, digest: digest))
        }
        check(
            .gaps,
            VersionVector(heads) == machine.replica.vector,
            "\(machine.name)'s vector is not what it holds"
        )
        var claimed: [Dot: Int] = [:]
        for digest in order {
            guard let header = ledger[digest]?.changeset.header else { continue }
            claimed[Dot(chain: header.chain, sequence: header.sequence), default: 0] += 1
        }
        let forks = Set(claimed.filter { $0.value > 1 }.keys)
        check(
            .forks,
            forks == machine.replica.index.forks,
            "\(machine.name) shows \(machine.replica.index.forks.count) forks of \(forks.count)"
        )
    }

    private func compare(_ machine: Machine, _ oracle: Oracle) throws {
        let replica = machine.replica
        var live: [Oracle.Live] = []
        var returned: [OperationID] = []
        for entity in replica.storage.entities {
            for assertion in try replica.live(entity) {
                if assertion.isReturned { returned.append(assertion.id) }
                live.append(
                    Oracle.Live(
                        id: assertion.id,
                        entity: ExactText(entity),
                        property: ExactText(assertion.property),
                        value: ExactText(assertion.value),
                        language: assertion["language"]
                    )
                )
            }
        }
        var differences: [String] = []
        if live.sorted() != oracle.live { differences.append("what lives") }
        if returned.sorted() != oracle.returned { differences.append("what returned") }
        if replica.membership.grants != oracle.grants { differences.append("grants") }
        if try replica.setAside != oracle.setAside { differences.append("what is set aside") }
        if try replica.erasedParts() != oracle.erased { differences.append("what is erased") }
        if try replica.stateDigest != oracle.stateDigest { differences.append("state digest") }
        check(
            .oracle,
            differences.isEmpty,
            "\(machine.name) differs from the definition in \(differences.joined(separator: ", "))"
        )
    }

    /// What was once removed lives again only if its removal has ceased to count.
    private func checkWithdrawn(_ machine: Machine, _ oracle: Oracle) throws {
        var isReturned: Set<OperationID> = []
        var living: Set<OperationID> = []
        for entity in machine.replica.storage.entities {
            for assertion in try machine.replica.live(entity) {
                living.insert(assertion.id)
                if assertion.isReturned { isReturned.insert(assertion.id) }
            }
        }
        let risen = machine.withdrawn.intersection(living).subtracting(isReturned)
        check(
            .withdrawn,
            risen.isEmpty,
            "\(risen.count) withdrawn values are back at \(machine.name)"
        )
        for digest in machine.replica.storage.order {
            guard oracle.counted.contains(digest), let changeset = ledger[digest]?.changeset else {
                continue
            }
            for run in changeset.runs {
                for target in run.removes {
                    guard let index = target.index else { continue }
                    let id = OperationID(target.changeset, index)
                    if !living.contains(id) { machine.withdrawn.insert(id) }
                }
            }
        }
    }

    // MARK: ends of sessions

    /// Whether a session between honest machines ended for a reason that it met.
    func judgeEnding(_ endpoint: Endpoint, _ error: WireError) {
        let connection = endpoint.connection
        let other = endpoint.other
        guard !other.machine.isLiar, !endpoint.machine.isLiar, !connection.isTampered else {
            return
        }
        let isFit: Bool
        switch error.code {
        case .diskFull: isFit = endpoint.machine.disk.isFull || other.fault?.code == .diskFull
        case .notMember:
            isFit = !endpoint.machine.accepts(endpoint.peer) || other.fault?.code == .notMember
        case .protocol:
            let isDeadline =
                error.detail.hasPrefix("nothing was heard")
                || error.detail.hasPrefix("hello and have did not come")
            isFit = isDeadline || other.fault?.detail == error.detail
        case .limit, .busy, .dataset, .notPermitted, .badSignature, .brokenChain, .fork, .retired,
            .tooOld, .withheld, .corrupt, .internal:
            isFit = false
        }
        check(
            .endings,
            isFit,
            "\(endpoint.machine.name)'s session with \(other.machine.name) ended with \(error)"
        )
    }
}
