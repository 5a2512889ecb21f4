internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// What somebody does at a machine; what it concerns is chosen when the writer comes to it.
enum Edit {
    case operation(Shape.Operation)
    /// Admits a key under a name.
    case admit(PublicKey, Role, String)
    /// Removes everything of a member.
    case remove(PublicKey)
    case retire
    case erase
    /// Writes a kind that only newer versions know, with a field that nobody knows.
    case newer
    /// Writes although the role does not allow it, or no longer.
    case unentitled
    /// A liar's second changeset of one dot.
    case fork
    /// A liar's changeset whose parts break the grammar.
    case poison
}

extension World {
    /// Somebody somewhere does something.
    func edit() throws {
        let writers = machines.filter { $0.isRunning }
        guard let machine = random.pick(writers), let operation = random.pick(shape.operations)
        else {
            return
        }
        let goesBack: Set<Fault> = [.oldBackup, .rolledBack]
        if !goesBack.isDisjoint(with: shape.faults), machine.backups.count < 4 {
            machine.backups.append(machine.disk.copy)
        }
        machine.jobs.append(.edit(.operation(operation)))
        try beginWriting(machine)
    }

    /// Does an edit in the transaction under way; returns what was written.
    func write(_ edit: Edit, on machine: Machine) throws -> [Digest] {
        switch edit {
        case .operation(let operation):
            let digests = try write(operation, on: machine)
            if !digests.isEmpty { statistics.work["\(operation)", default: 0] += 1 }
            return digests
        case .admit(let key, let role, let name):
            guard isAdmin(machine) else { return [] }
            return try seal(on: machine) { $0.admit(key, role, name: name) }
        case .remove(let key): return try remove(key, on: machine)
        case .retire: return try retire(machine)
        case .erase: return try erase(on: machine, own: false)
        case .newer: return try writeNewer(on: machine)
        case .unentitled: return try writeUnentitled(on: machine)
        case .fork: return try fork(machine)
        case .poison: return try poison(machine)
        }
    }

    private func write(_ operation: Shape.Operation, on machine: Machine) throws -> [Digest] {
        switch operation {
        case .assert, .replace, .retract, .delete, .resolve, .importList, .several, .removeWhole,
            .large:
            return try writeStatement(operation, on: machine)
        case .admit:
            try admitNewcomer(by: machine)
            return []
        case .promote: return try promote(on: machine)
        case .remove: return try removeSomebody(on: machine)
        case .retire: return random.happens(30) ? try retire(machine) : []
        case .rotate: return random.happens(50) ? try rotate(machine) : []
        case .erase: return try erase(on: machine, own: false)
        case .eraseOwn: return try erase(on: machine, own: true)
        case .adopt: return try adopt(on: machine)
        }
    }

    // MARK: who writes

    /// Makes sure that the machine writes under its present grant, on a chain that is only its own.
    ///
    /// Returns false where it may not write.
    func readyAuthor(_ machine: Machine, evenUnentitled: Bool = false) throws -> Bool {
        let membership = machine.replica.membership
        let key = machine.key.publicKey
        guard machine.replica.index.founding != nil else { return false }
        var grant = membership.currentGrant(of: key)
        if plant == .oldestGrant { grant = membership.grants.first { $0.key == key } ?? grant }
        if evenUnentitled { grant = grant ?? membership.grants.last { $0.key == key } }
        guard let grant, grant.role > .reader || evenUnentitled || plant == .readersWrite else {
            return false
        }
        doubtLog(machine)
        let mayGoOn = !machine.continuity.mustBegin || plant == .fenceIgnored
        if mayGoOn, machine.author?.grant == grant.id { return true }
        machine.continuity = .goesOn
        machine.author = Author(
            key: machine.key,
            grant: grant.id,
            incarnation: random.bytes(16),
            continues: machine.replica.lastHead(of: key)
        )
        return true
    }

    /// Asks the log whether somebody else writes the own chain.
    func doubtLog(_ machine: Machine) {
        guard plant != .forkCheckSkipped else { return }
        doubt(machine.replica.continuity(of: machine.author?.last), on: machine)
    }

    func doubt(_ finding: Continuity, on machine: Machine) {
        machine.continuity = machine.continuity.joined(with: finding)
    }

    func isAdmin(_ machine: Machine) -> Bool {
        machine.replica.membership.currentGrant(of: machine.key.publicKey)?.role == .admin
    }

    // MARK: signing

    /// Signs a draft, holds it and checks it; nothing is told before the disk has it.
    func seal(
        on machine: Machine,
        message: String? = nil,
        evenUnentitled: Bool = false,
        _ say: (inout Draft) throws -> Void
    ) throws -> [Digest] {
        guard try readyAuthor(machine, evenUnentitled: evenUnentitled),
            var author = machine.author
        else { return [] }
        var draft = Draft()
        try say(&draft)
        guard !draft.isEmpty else { return [] }
        let vector = plant == .sawForgotten ? VersionVector() : machine.replica.vector
        let changeset = try author.seal(
            draft,
            circumstances(of: machine, seeing: vector, message: message)
        )
        machine.author = author
        return try hold(changeset, on: machine, evenUnentitled: evenUnentitled)
    }

    /// What a changeset is signed in: the machine's clock, a fresh salt, and what it shows to have seen.
    func circumstances(
        of machine: Machine,
        seeing vector: VersionVector,
        message: String? = nil
    ) -> Author.Circumstances {
        Author.Circumstances(
            dataset: machine.replica.index.founding,
            vector: vector,
            time: machine.wallClock(now),
            salt: random.bytes(16),
            message: message
        )
    }

    func hold(
        _ changeset: Changeset,
        on machine: Machine,
        evenUnentitled: Bool = false
    ) throws -> [Digest] {
        statistics.changesets += 1
        edits += 1
        verdicts.note(changeset, by: machine.key.publicKey)
        ledger.add(changeset, writer: machine.number)
        checkCauses(changeset, machine)
        let branches = machine.replica.index.segments(of: changeset.header.chain).count
        check(
            .dots,
            branches <= 1 && !machine.proofs.contains { $0.dot.chain == changeset.header.chain }
                || machine.isLiar,
            "\(machine.name) goes on with its chain although it has forked"
        )
        trace.note(
            .edit,
            at: now,
            machine.number,
            changeset.header.sequence,
            "\(machine.name) writes \(changeset.header.sequence): "
                + changeset.runs.map(\.kind).joined(separator: ", ")
        )
        guard case .held = try machine.replica.receive(changeset, verified: machine.key.publicKey)
        else {
            fail(.intent, "\(machine.name) cannot hold what it wrote")
            return []
        }
        try checkHeld(changeset.digest, on: machine)
        if !evenUnentitled, !machine.isLiar {
            check(
                .intent,
                try !machine.replica.setAside.contains(changeset.digest),
                "what \(machine.name) wrote by right does not count"
            )
        }
        return [changeset.digest]
    }

    /// Nobody removes or keeps what he had not seen, and a header shows all that the body names.
    private func checkCauses(_ changeset: Changeset, _ machine: Machine) {
        for run in changeset.runs {
            for target in run.removes {
                check(
                    .causality,
                    ledger.saw(changeset.digest, target.changeset),
                    "\(machine.name) removes what it had not seen"
                )
            }
        }
    }
}
