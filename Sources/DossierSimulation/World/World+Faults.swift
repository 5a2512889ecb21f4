internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// Things go wrong.
extension World {
    func strike() throws {
        guard phase == .faults, let fault = random.pick(shape.faults),
            let machine = random.pick(machines.filter(\.isRunning))
        else { return }
        switch fault {
        case .connectionCut, .halfLine, .repeatedLine, .cloggedLink, .stranger:
            try strikeConnection(fault, machine)
        case .fragments, .coalesced, .delay, .reordering, .newerFields: break
        case .oneWayPartition, .partition: partition(fault)
        case .slowReader:
            machine.isSlow = true
            count(fault, "at \(machine.name)")
            plan(.mend(.machine(machine.number)), after: delay(60_000))
        case .crashBeforeStore, .lostWrites, .tornWrite: crashPlans[machine.number] = .beforeStore
        case .crashBeforeAcknowledge: crashPlans[machine.number] = .afterStore
        case .crashInRecovery: try crash(machine)
        case .diskFull:
            machine.disk.isFull = true
            count(fault, "at \(machine.name)")
            plan(.mend(.machine(machine.number)), after: delay(40_000))
        case .syncError: machine.disk.breaksSync = true
        case .oldBackup, .clonedDisk, .rolledBack, .replacedMachine:
            try strikeDisk(fault, machine)
        case .clockBack, .clockForward, .clockFrozen: strikeClock(fault, machine)
        case .yearOffline: try yearOffline(machine)
        case .newerKinds, .newerMessages: try strikeVersions(fault, machine)
        case .falseVector, .forgedSignature, .forkedChain, .replayedLines, .endlessLine, .badJSON,
            .poisonBody, .skippedLine, .withheldPart, .hiddenFork, .falseAccusation:
            try lie(fault)
        case .removalApart, .retirementApart, .concurrentAdmissions, .mutualRemoval, .eraseApart,
            .keyRotation, .readerWriting, .removedWriting:
            try strikeMembership(fault, machine)
        }
    }

    // MARK: the network

    private func strikeConnection(_ fault: Fault, _ machine: Machine) throws {
        if fault == .stranger { return try stranger(at: machine) }
        guard let connection = random.pick(connections.filter(\.hasOpenEnds)) else { return }
        let side = random.below(2)
        switch fault {
        case .repeatedLine:
            connection.isTampered = true
            let bytes = connection.pipes[side].bytes
            guard let end = bytes.lastIndex(of: 0x0A), end > 0 else { return }
            let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            connection.pipes[side].bytes += bytes[start...end]
            count(fault)
        case .cloggedLink:
            connection.pipes[side].cloggedUntil = now + delay(100_000)
            connection.isDelayed = true
            count(fault)
        default:
            count(.connectionCut)
            try cut(connection)
        }
    }

    private func partition(_ fault: Fault) {
        let isolated = random.below(machines.count)
        for other in machines.indices where other != isolated {
            if fault == .partition || random.happens(70) {
                blocked.insert(Link(from: isolated, to: other))
            }
            if fault == .partition { blocked.insert(Link(from: other, to: isolated)) }
        }
        count(fault, "around m\(isolated)")
        plan(.mend(.links), after: delay(90_000))
    }

    /// Somebody whose key is no member's connects and talks: he hears nothing.
    private func stranger(at machine: Machine) throws {
        guard machine.listens, machine.replica.index.founding != nil else { return }
        count(.stranger, "at \(machine.name)")
        let setup = Session.Setup(
            dataset: dataset ?? Digest(.zero),
            chain: machine.author?.chain ?? Digest(.zero),
            software: "dossier-sim",
            wallClock: 0,
            state: machine.local
        )
        var session = Session(setup, peerIsMember: plant == .strangerAnswered)
        var actions = session.start(now: Instant(nanoseconds: now))
        let lines = [
            "{\"type\":\"ping\"}", "{\"type\":\"bye\"}", "{\"optional\":true,\"type\":\"x\"}",
        ]
        for line in lines {
            let message = try Message.decode(Array(line.utf8)[...])
            actions += session.received(message, now: Instant(nanoseconds: now))
            if session.isClosed { break }
        }
        let hasSpoken = actions.contains { action in
            switch action {
            case .send, .sendChangesets: true
            default: false
            }
        }
        check(.strangers, !hasSpoken && session.isClosed, "a stranger was answered")
    }

    // MARK: disks

    private func strikeDisk(_ fault: Fault, _ machine: Machine) throws {
        switch fault {
        case .oldBackup, .rolledBack: try goBack(fault, machine)
        case .clonedDisk:
            guard machines.count < 8, let chain = machine.author?.chain, machine.keys.count == 1
            else { return }
            let clone = try newMachine(listens: false, isNewer: machine.mergeRule > 1)
            clone.keys = machine.keys
            clone.disk = machine.disk.copy
            (machine.hasCause, clone.hasCause) = (true, true)
            if random.happens(50) {
                clone.disk.place = "files of \(clone.name)"
            } else {
                // The whole machine was copied: only when they meet can they tell it.
                ledger.forkable.insert(chain)
            }
            clone.state = .off
            clone.isLiar = machine.isLiar
            count(fault, "of \(machine.name)")
            plan(.start(machine: clone.number, epoch: clone.epoch), after: delay(2000))
        default:
            guard !isFounder(machine), machines.count < 8,
                let admin = machines.first(where: { $0.isRunning && isAdmin($0) }),
                admin !== machine
            else { return }
            try powerOff(machine)
            machine.isGone = true
            let newcomer = try newMachine(listens: machine.listens)
            admin.jobs.append(.edit(.admit(newcomer.key.publicKey, .editor, newcomer.name)))
            admin.jobs.append(.edit(.remove(machine.key.publicKey)))
            count(fault, "for \(machine.name)")
            try beginWriting(admin)
        }
    }

    /// A machine's disk, or its database alone, becomes an older one.
    private func goBack(_ fault: Fault, _ machine: Machine) throws {
        guard let backup = machine.backups.last(where: { $0.synced < machine.disk.synced })
        else {
            if machine.backups.count < 3 { machine.backups.append(machine.disk.copy) }
            return
        }
        try powerOff(machine)
        let (mark, place) = (machine.disk.mark, machine.disk.place)
        machine.disk = backup
        if fault == .rolledBack {
            // The mark's file stays where and what it is.
            (machine.disk.mark, machine.disk.place) = (mark, place)
            if random.happens(50) { machine.disk.place += ", restored" }
        } else if random.happens(50) {
            machine.disk.place += ", restored"
        } else {
            // The whole machine went back: only its peers can tell it.
            for chain in [mark?.head.chain, backup.mark?.head.chain].compactMap({ $0 }) {
                ledger.forkable.insert(chain)
            }
        }
        // Nothing of what the opening finds can be kept then.
        if shape.faults.contains(.diskFull), random.happens(40) {
            machine.disk.isFull = true
            count(.diskFull, "at \(machine.name)")
            plan(.mend(.machine(machine.number)), after: delay(40_000))
        }
        machine.wentBack = true
        machine.hasCause = true
        machine.promised = []
        machine.withdrawn = []
        count(fault, "at \(machine.name)")
        plan(.start(machine: machine.number, epoch: machine.epoch), after: delay(2000))
    }

    // MARK: clocks

    private func strikeClock(_ fault: Fault, _ machine: Machine) {
        let years = Int64(1 + random.below(10)) * 365 * 86_400_000
        switch fault {
        case _ where clocksAreTrue: break
        case .clockBack: machine.clockOffset = -years
        case .clockForward: machine.clockOffset = years
        default: machine.frozenClock = now
        }
        count(fault, "at \(machine.name)")
        if random.happens(50) { plan(.mend(.machine(machine.number)), after: delay(60_000)) }
    }

    /// One machine is off for a year, in which the others meet now and then.
    private func yearOffline(_ machine: Machine) throws {
        guard machine.number != 0 else { return }
        try powerOff(machine)
        count(.yearOffline, "for \(machine.name)")
        for other in machines where other.isRunning {
            other.jobs.append(.edit(.operation(.replace)))
            try beginWriting(other)
        }
        let year: Int64 = 365 * 86_400 * 1_000_000_000
        plan(.mend(.power(machine.number)), after: year)
    }

    // MARK: versions

    private func strikeVersions(_ fault: Fault, _ machine: Machine) throws {
        if fault == .newerMessages {
            guard let connection = random.pick(connections.filter(\.hasOpenEnds)) else { return }
            let line = "{\"forecast\":{\"rain\":[1,2]},\"optional\":true,\"type\":\"weather\"}\n"
            count(fault)
            return write(Array(line.utf8), from: connection.ends[random.below(2)])
        }
        guard let newer = machines.first(where: { $0.mergeRule > 1 && $0.isRunning }) else {
            return
        }
        newer.jobs.append(.edit(.newer))
        try beginWriting(newer)
    }

    // MARK: members

    private func strikeMembership(_ fault: Fault, _ machine: Machine) throws {
        let admins = machines.filter { $0.isRunning && isAdmin($0) }
        switch fault {
        case .removalApart:
            guard let admin = admins.first, !isFounder(machine), machine !== admin else { return }
            apart(machine)
            give(machine, .operation(.replace))
            give(admin, .remove(machine.key.publicKey))
        case .retirementApart:
            guard !isFounder(machine) else { return }
            apart(machine)
            give(machine, .retire)
        case .concurrentAdmissions:
            guard admins.count > 1, machines.count < 8 else { return }
            let newcomer = try newMachine(listens: random.happens(50))
            for (admin, role) in zip(admins, [Role.editor, .admin]) {
                give(admin, .admit(newcomer.key.publicKey, role, newcomer.name))
            }
        case .mutualRemoval:
            let juniors = admins.filter { !isFounder($0) }
            guard juniors.count > 1 else { return }
            apart(juniors[0])
            give(juniors[0], .remove(juniors[1].key.publicKey))
            give(juniors[1], .remove(juniors[0].key.publicKey))
        case .eraseApart:
            guard let admin = random.pick(admins) else { return }
            apart(admin)
            give(admin, .erase)
        case .keyRotation:
            give(machine, .operation(.rotate))
            return try beginWriting(machine)
        default:
            give(machine, .unentitled)
            return try beginWriting(machine)
        }
        count(fault, "at \(machine.name)")
        for machine in machines { try beginWriting(machine) }
    }

    private func apart(_ machine: Machine) {
        for other in machines where other !== machine {
            blocked.insert(Link(from: machine.number, to: other.number))
            blocked.insert(Link(from: other.number, to: machine.number))
        }
        plan(.mend(.links), after: delay(60_000))
    }

    private func give(_ machine: Machine, _ edit: Edit) { machine.jobs.append(.edit(edit)) }
}
