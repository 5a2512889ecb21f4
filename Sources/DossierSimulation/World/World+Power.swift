internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// Machines lose power, start again, and stop where their disk fails.
extension World {
    /// Memory and connections are gone; the disk keeps what it likes of what was not synced.
    func crash(_ machine: Machine) throws {
        let unsynced = machine.disk.frames.count - machine.disk.synced
        if unsynced > 0 {
            // The mark may be ahead of what is left.
            machine.hasCause = true
            let kept = weather.happens(40) ? 0 : weather.below(unsynced + 1)
            let tears = kept > 0 && weather.happens(50)
            if kept < unsynced { count(.lostWrites, "at \(machine.name)") }
            if tears { count(.tornWrite, "at \(machine.name)") }
            machine.disk.crash(keeping: kept, tears: tears)
        }
        try powerOff(machine)
        plan(.start(machine: machine.number, epoch: machine.epoch), after: delay(3000))
    }

    /// A failed sync says nothing of what is on the disk: the machine does no more.
    func stop(_ machine: Machine) throws {
        let unsynced = machine.disk.frames.count - machine.disk.synced
        machine.hasCause = true
        machine.disk.crash(keeping: weather.below(unsynced + 1), tears: weather.happens(30))
        try powerOff(machine)
        machine.state = .stopped
        plan(.mend(.power(machine.number)), after: delay(20_000))
    }

    func powerOff(_ machine: Machine) throws {
        trace.note(.crash, at: now, machine.number, 0, "\(machine.name) is off")
        machine.epoch += 1
        machine.state = .off
        machine.isWriting = false
        machine.jobs = []
        machine.underWay = []
        crashPlans[machine.number] = nil
        for endpoint in machine.endpoints where !endpoint.isClosed {
            let other = endpoint.other
            try lose(endpoint)
            // The other side hears of it, or finds out by silence.
            if weather.happens(70) { try lose(other) } else { endpoint.connection.isDelayed = true }
            endpoint.connection.pipes[endpoint.side].bytes = []
            endpoint.connection.pipes[endpoint.side].isEnding = false
        }
        machine.endpoints = []
    }

    func start(_ machine: Machine, _ epoch: Int) throws {
        guard machine.epoch == epoch, machine.state == .off || machine.state == .stopped else {
            return
        }
        let found = machine.disk.recover()
        let lines = found.lines
        if phase == .faults, shape.faults.contains(.crashInRecovery), weather.happens(30) {
            count(.crashInRecovery, "at \(machine.name)")
            machine.epoch += 1
            plan(.start(machine: machine.number, epoch: machine.epoch), after: delay(1000))
            return
        }
        trace.note(
            .recover,
            at: now,
            machine.number,
            lines.count,
            "\(machine.name) starts with \(lines.count) changesets"
        )
        var log = lines
        if plant == .recoveryLosesLast { log = Array(lines.dropLast()) }
        if plant == .recoveryReorders { log.reverse() }
        guard var replica = try rebuilt(machine, log) else { return }
        _ = replica.storage.takeJournal()
        if weather.happens(50) { replica = try restored(replica, machine) }
        machine.replica = replica
        machine.author = found.author
        machine.continuity = found.continuity
        machine.proofs = found.proofs
        checkProofs(machine)
        try fence(machine)
        machine.state = .running
        machine.local = try machine.stateNow()
        checkPromises(machine)
        checkDots(replica.storage.order, on: machine)
        try checkState(machine)
        try goOn(machine)
    }

    /// Compares mark, database and place, as a store does when it is opened.
    private func fence(_ machine: Machine) throws {
        guard plant != .markIgnored else { return }
        let finding = try machine.replica.continuity(
            marked: machine.disk.mark,
            written: machine.author?.last,
            place: plant == .placeIgnored
                ? machine.disk.mark?.place ?? "" : machine.disk.place,
            key: machine.key.publicKey
        )
        let found = machine.continuity
        let joined = found.joined(with: finding)
        check(
            .continuity,
            !finding.mustBegin || machine.hasCause,
            "\(machine.name) gives its chain up without a cause: \(finding)"
        )
        guard joined != found else { return }
        machine.continuity = joined
        // Where the disk is full it is not kept, but known until the next start, which finds it again.
        guard !machine.disk.isFull else {
            if plant == .doubtLostWhenFull { machine.continuity = found }
            return
        }
        machine.disk.write([.author(machine.author, joined)])
        _ = machine.disk.sync()
    }

    /// Gives every stored line to an empty replica.
    private func rebuilt(
        _ machine: Machine,
        _ lines: [[UInt8]]
    ) throws -> Replica<SimulatedStorage>? {
        var replica = Replica(
            dataset: machine.replica.dataset,
            storage: SimulatedStorage(plant: plant),
            kinds: machine.kinds
        )
        for line in lines {
            let changeset: Changeset
            do throws(Refusal) {
                changeset = try Changeset(line: line[...])
            } catch {
                fail(.recovery, "\(machine.name) cannot read its own log: \(error)")
                return nil
            }
            // What is in the log was checked when it came.
            let key = keyOf(changeset)
            guard case .held = try replica.receive(changeset, verified: key) else {
                fail(.recovery, "\(machine.name)'s log is not causally closed")
                return nil
            }
        }
        return replica
    }

    private func keyOf(_ changeset: Changeset) -> PublicKey? {
        var current = ledger[changeset.digest]?.changeset
        while let now = current {
            if let key = now.header.key { return key }
            current = now.header.previous.flatMap { ledger[$0]?.changeset }
        }
        return nil
    }

    /// The same replica from what a store keeps of it: segments, acts, records and their sum.
    private func restored(
        _ replica: Replica<SimulatedStorage>,
        _ machine: Machine
    ) throws -> Replica<SimulatedStorage> {
        guard let founding = replica.index.founding else { return replica }
        var sum = Bytes32.zero
        for entity in replica.storage.entities {
            if let record = try replica.storage.record(of: entity) { sum = sum &+ record.leaf }
        }
        let copy = try Replica(
            restoring: replica.storage,
            dataset: founding,
            index: replica.index,
            acts: plant == .actsForgotten
                ? [] : replica.acts.values.sorted { $0.digest < $1.digest },
            sum: plant == .sumForgotten ? .zero : sum,
            kinds: replica.kinds
        )
        check(
            .recovery,
            try copy.stateDigest == replica.stateDigest && copy.vector == replica.vector
                && copy.setAside == replica.setAside,
            "\(machine.name) loads another state than its log gives"
        )
        return copy
    }
}
