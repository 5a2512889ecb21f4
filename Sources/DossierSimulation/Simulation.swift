internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// A whole dataset's life, drawn from one seed: machines, people, faults, healing.
///
/// The code of Core, Wire and Replication is the real one; the network, the disks, the clocks and the drivers are
/// simulated, and nothing asks the world for anything: equal seeds give equal traces.
package enum Simulation {
    /// What became of one seed.
    package struct Result: Sendable {
        /// The seed.
        package let seed: UInt64
        /// The first thing found wrong; nil if nothing was.
        package let failure: Failure?
        /// SHA-256 over what all machines show at the end: values, without ids and times.
        package let shown: String
        /// SHA-256 over everything that happened, in order.
        package let traceDigest: String
        /// The trace in words, if it was asked for.
        package let trace: [String]
        /// What was done.
        package let statistics: Statistics
    }

    /// Runs one seed.
    ///
    /// `plant` makes one mistake on purpose; `keepsTrace` keeps the trace in words; where `clocksAreTrue`, faults of
    /// clocks strike and do nothing.
    package static func run(
        seed: UInt64,
        plant: Plant? = nil,
        keepsTrace: Bool = false,
        clocksAreTrue: Bool = false
    ) -> Result {
        let world = World(
            seed: seed,
            plant: plant,
            keepsWords: keepsTrace,
            clocksAreTrue: clocksAreTrue
        )
        do {
            try world.live()
        } catch {
            world.fail(.recovery, "stopped: \(error)")
        }
        world.statistics.simulated = world.now
        defer { world.dismantle() }
        return Result(
            seed: seed,
            failure: world.failure,
            shown: world.shown.hexadecimal,
            traceDigest: world.trace.digest.hexadecimal,
            trace: world.trace.lines,
            statistics: world.statistics
        )
    }
}

extension World {
    /// Steps of the first phase at most, and those within which everything must have converged.
    static let faultSteps = 20_000
    static let healSteps = 60_000

    func live() throws {
        try found()
        let end = Int64(shape.seconds) * 1_000_000_000
        for _ in 0..<shape.edits { queue.plan(.edit, at: Int64(random.below(Int(end)))) }
        for _ in 0..<shape.strikes { queue.plan(.fault, at: Int64(random.below(Int(end)))) }
        _ = try run(steps: Self.faultSteps) { [self] in now > end }
        guard failure == nil else { return }
        try heal()
    }

    /// A founder, and members that he admits; some know the founding only by name.
    private func found() throws {
        let founder = try newMachine(listens: true)
        founder.author = Author(key: founder.key, grant: nil, incarnation: random.bytes(16))
        let key = founder.key.publicKey
        try signFirst(founder) { $0.admit(key, .admin, name: "m0") }
        dataset = founder.replica.index.founding
        let hasLiar = shape.faults.contains { $0.isLie }
        for number in 1..<shape.machines {
            let isNewer = shape.faults.contains(.newerKinds) && number == 2
            let machine = try newMachine(
                listens: number <= shape.machines - 1 - shape.clients,
                isNewer: isNewer
            )
            machine.isLiar = hasLiar && number == shape.machines - 1
            let roles: [Role] = [.admin, .editor, .editor, .admin, .reader]
            let role = machine.isLiar ? .editor : roles[random.below(5)]
            try signFirst(founder) { $0.admit(machine.key.publicKey, role, name: machine.name) }
        }
        for machine in machines {
            if machine !== founder, random.happens(40) { continue }
            for digest in founder.replica.storage.order where machine !== founder {
                guard let changeset = ledger[digest]?.changeset else { continue }
                _ = try machine.replica.receive(changeset, verified: key)
            }
            var frames = machine.replica.storage.takeJournal()
            frames.append(.author(machine.author, .goesOn))
            machine.disk.write(frames)
            checkDots(machine.disk.sync(), on: machine)
            if let head = machine.author?.last {
                machine.disk.mark = HighWaterMark(
                    head: head,
                    before: nil,
                    place: machine.disk.place
                )
            }
            machine.local = try machine.stateNow()
        }
    }

    private func signFirst(_ founder: Machine, _ say: (inout Draft) -> Void) throws {
        guard var author = founder.author else { return }
        var draft = Draft()
        say(&draft)
        let here = circumstances(of: founder, seeing: founder.replica.vector)
        let changeset = try author.seal(draft, here)
        founder.author = author
        _ = try hold(changeset, on: founder)
    }

    /// Lets go of what holds each other: machines, their connections, and work that waits.
    fileprivate func dismantle() {
        for machine in machines {
            machine.endpoints = []
            machine.jobs = []
            machine.underWay = []
        }
        for connection in connections { connection.ends = [] }
    }

    // MARK: healing

    /// Faults stop, everything starts again, and all that may talk must come to one state.
    private func heal() throws {
        phase = .healing
        blocked = []
        crashPlans = [:]
        trace.note(.note, at: now, 0, 0, "healing")
        for connection in connections {
            for side in 0..<2 { connection.pipes[side].cloggedUntil = 0 }
        }
        for machine in machines where !machine.isGone {
            try mend(.machine(machine.number))
            machine.disk.breaksSync = false
            if machine.state != .running {
                plan(.start(machine: machine.number, epoch: machine.epoch), after: 0)
            }
        }
        // Connections that anything was done to are made anew.
        for connection in connections
        where connection.isTampered || connection.isDelayed || connection.isDeclined {
            try cut(connection)
        }
        for machine in machines where machine.isLiar {
            for endpoint in machine.endpoints where !endpoint.isClosed {
                try cut(endpoint.connection)
            }
        }
        let hasConverged = try run(steps: Self.healSteps) { [self] in
            queue.busy == 0 && isConverged
        }
        guard failure == nil else { return }
        check(.liveness, hasConverged, unconverged)
        guard failure == nil else { return }
        try checkEnd()
    }

    /// The machines whose key the founder's machine takes for a member's.
    private var group: [Machine] { machines.filter(isMember) }

    private func isMember(_ machine: Machine) -> Bool {
        machine.isRunning && !machine.isGone && machines[0].accepts(machine.key.publicKey)
    }

    private var isConverged: Bool {
        machines.allSatisfy { $0.isGone || $0.isRunning }
            && group.allSatisfy { machine in
                !machine.isWriting && machine.jobs.isEmpty && machine.replica.isSettled
                    && machine.local.vector == machines[0].local.vector
                    && machine.wantedNow.allSatisfy(isLost)
            }
            && unheardOf.isEmpty
    }

    /// Machines of the group that have not heard of a fork that another one passes on.
    private var unheardOf: [Machine] {
        let told = Set(
            group.flatMap { (try? $0.replica.forkProofs(kept: $0.proofs)) ?? [] }.map(\.dot.chain)
        )
        return group.filter { machine in told.contains { !knows(machine, forkOf: $0) } }
    }

    /// Whether a fork is held or proven at a machine, or it has enough proofs against the key; without looking at
    /// signatures, since it is asked at every step.
    private func knows(_ machine: Machine, forkOf chain: Digest) -> Bool {
        let index = machine.replica.index
        let sameKey = machine.proofs.count {
            index.key(of: $0.dot.chain) == index.key(of: chain)
        }
        return machine.replica.isForked(chain)
            || machine.proofs.contains { $0.dot.chain == chain }
            || sameKey >= Limits.keptForkProofsPerKey
    }

    /// Whether nobody has the whole of a changeset any more, as after erased bytes were shredded.
    private func isLost(_ digest: Digest) -> Bool {
        group.allSatisfy { $0.replica.storage.lacksParts(digest) }
    }

    private var unconverged: String {
        let others = group.filter { $0.local.vector != machines[0].local.vector }
        let wanting = group.filter { !$0.wantedNow.isEmpty }
        let working = group.filter {
            $0.isWriting || !$0.jobs.isEmpty || !$0.replica.isSettled
        }
        func names(_ machines: [Machine]) -> String {
            machines.isEmpty ? "none" : machines.map(\.name).joined(separator: " ")
        }
        return "no convergence: \(names(others)) differ from m0, \(names(wanting)) want parts, "
            + "\(names(unheardOf)) have not heard of a fork, \(names(working)) still work, \(queue.busy) events"
    }

    private func checkEnd() throws {
        for machine in group {
            try examine(machine)
            checkPromises(machine)
            // What a liar held back and, no member any more, brings nobody; and what it has because it said that it held
            // the causes, which the author has lost.
            let isHopeless = machines.contains { $0.isLiar && (!isMember($0) || $0.wentBack) }
            check(
                .waiting,
                machine.replica.waitingCount == 0 || isHopeless || machine.isLiar,
                "somebody waits at \(machine.name)"
            )
            for digest in machine.replica.storage.order {
                guard let line = machine.replica.storage.line(digest),
                    let changeset = try? Changeset(line: line)
                else {
                    fail(.bytes, "\(machine.name) cannot read its log")
                    continue
                }
                checkBytes(of: changeset, on: machine)
            }
            for one in group where one.mergeRule == machine.mergeRule {
                check(
                    .digests,
                    try one.replica.stateDigest == machine.replica.stateDigest,
                    "\(one.name) and \(machine.name) hold the same in unequal states"
                )
            }
        }
    }
}

extension Fault {
    /// Whether a liar does it.
    var isLie: Bool {
        switch self {
        case .falseVector, .forgedSignature, .forkedChain, .replayedLines, .endlessLine, .badJSON,
            .poisonBody, .skippedLine, .withheldPart, .hiddenFork, .falseAccusation:
            true
        case .connectionCut, .halfLine, .repeatedLine, .fragments, .coalesced, .delay, .reordering,
            .oneWayPartition, .partition, .cloggedLink, .slowReader, .crashBeforeStore,
            .crashBeforeAcknowledge, .crashInRecovery, .lostWrites, .tornWrite, .diskFull,
            .syncError, .oldBackup, .clonedDisk, .rolledBack, .replacedMachine, .clockBack,
            .clockForward, .clockFrozen, .yearOffline, .newerKinds, .newerFields, .newerMessages,
            .stranger, .removalApart, .retirementApart, .concurrentAdmissions, .mutualRemoval,
            .eraseApart, .keyRotation, .readerWriting, .removedWriting:
            false
        }
    }
}
