internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// A machine's one writer: jobs that wait share a transaction, and nothing of it is told before the disk has it.
extension World {
    func beginWriting(_ machine: Machine) throws {
        guard machine.isRunning, !machine.isWriting, !machine.jobs.isEmpty, failure == nil else {
            return
        }
        let count = min(machine.jobs.count, 1 + weather.below(4))
        let jobs = Array(machine.jobs.prefix(count))
        machine.jobs.removeFirst(count)
        let replica = machine.disk.isFull ? machine.replica : nil
        let before = (
            author: machine.author, continuity: machine.continuity, proofs: machine.proofs
        )
        for job in jobs where failure == nil {
            machine.underWay.append(try run(job, on: machine))
        }
        doubtLog(machine)
        var frames = machine.replica.storage.takeJournal()
        let head = machine.author?.last
        let hasWritten = head != before.author?.last
        if hasWritten && plant != .authorNotDurable || machine.continuity != before.continuity {
            frames.append(.author(machine.author, machine.continuity))
        }
        if plant != .proofNotDurable {
            frames += machine.proofs.dropFirst(before.proofs.count).map(Disk.Frame.proof)
        }
        let isSettling = machine.underWay.contains { if case .settle = $0 { true } else { false } }
        guard !frames.isEmpty || isSettling, failure == nil else { return try finish(machine) }
        if let replica {
            if plant == .fullDiskIgnored { return try finish(machine) }
            machine.replica = replica
            (machine.author, machine.continuity, machine.proofs) = before
            return try refuse(machine)
        }
        machine.isWriting = true
        if hasWritten, let head {
            let mark = HighWaterMark(
                head: head,
                before: before.author?.last,
                place: machine.disk.place
            )
            // Durable before the changesets that it covers.
            if plant != .markForgotten, plant != .markLate { machine.disk.mark = mark }
            machine.lateMark = mark
        }
        machine.disk.write(frames)
        trace.note(
            .commit,
            at: now,
            machine.number,
            frames.count,
            "\(machine.name) writes \(frames.count) frames"
        )
        if plant == .acknowledgeBeforeStore {
            machine.local = try machine.stateNow()
            try tell(machine)
        }
        plan(.synced(machine: machine.number, epoch: machine.epoch), after: delay(shape.latency))
    }

    private func run(_ job: Job, on machine: Machine) throws -> Job.Done {
        switch job {
        case .settle:
            _ = try machine.replica.settle(limit: 1 + weather.below(4))
            return .settle
        case .edit(let edit):
            let before = (machine.author, machine.continuity)
            let digests = try write(edit, on: machine)
            // Where nothing was said no chain begins.
            if digests.isEmpty { (machine.author, machine.continuity) = before }
            return .edit(digests)
        case .doubt(let head):
            let written = machine.author?.last
            doubt(try machine.replica.continuity(shown: head, written: written), on: machine)
            return .edit([])
        case .proof(let endpoint, let proof):
            try keep(proof, on: machine)
            return .proof(endpoint)
        case .batch(let endpoint, let batch):
            var outcomes: [Outcome] = []
            var grew = false
            for judged in batch {
                let (outcome, held) = try store(judged, on: machine)
                outcomes.append(outcome)
                grew = grew || held
            }
            return .batch(endpoint, outcomes, grew: grew)
        }
    }

    private func store(_ judged: Judged, on machine: Machine) throws -> (Outcome, Bool) {
        switch judged {
        case .refused(let refusal, let digest):
            if plant == .acknowledgeRefused {
                return (.held(Place(segment: 0, sequence: 1)), false)
            }
            return (.refused(digest: digest, dot: nil, WireErrorCode(refusal.code)), false)
        case .fit(let changeset, let key):
            if try isIgnored(changeset, on: machine) {
                return (.held(Place(segment: 0, sequence: 1)), false)
            }
            let reception = try machine.replica.receive(changeset, verified: key)
            switch reception {
            case .held(let digests):
                for digest in digests { try checkHeld(digest, on: machine) }
                return (try place(changeset, machine), true)
            case .known: return (try place(changeset, machine), false)
            case .waiting, .dropped:
                let place = Place(segment: 0, sequence: 1)
                return (plant == .acknowledgeDropped ? .held(place) : .dropped, false)
            case .refused(let refusal):
                if plant == .acknowledgeRefused {
                    return (.held(Place(segment: 0, sequence: 1)), false)
                }
                let header = changeset.header
                return (
                    .refused(
                        digest: changeset.digest,
                        dot: Dot(chain: header.chain, sequence: header.sequence),
                        WireErrorCode(refusal.code)
                    ), false
                )
            }
        }
    }

    /// What a planted mistake passes over.
    private func isIgnored(_ changeset: Changeset, on machine: Machine) throws -> Bool {
        switch plant {
        case .unknownKindsDropped:
            return changeset.runs.contains { machine.kinds[$0.kind] == nil }
        case .clockDecides, .idDecides:
            for part in changeset.entityParts.values {
                for other in try machine.replica.live(part.entity) {
                    guard let known = ledger[other.id.changeset]?.changeset else { continue }
                    let isOlder =
                        plant == .clockDecides
                        ? known.header.time > changeset.header.time
                        : known.digest > changeset.digest
                    if isOlder, !ledger.saw(known.digest, changeset.digest) { return true }
                }
            }
            return false
        default: return false
        }
    }

    private func place(_ changeset: Changeset, _ machine: Machine) throws -> Outcome {
        try machine.replica.storage.place(of: changeset.digest).map(Outcome.held) ?? .dropped
    }

    /// The disk was full: nothing of the transaction is kept, and who waited is told so.
    private func refuse(_ machine: Machine) throws {
        let jobs = machine.underWay
        machine.underWay = []
        for job in jobs {
            switch job {
            case .batch(let endpoint, _, _), .proof(let endpoint):
                let full = WireError(.diskFull, "the disk of the receiver is full")
                try perform(endpoint.session.end(with: full), on: endpoint)
            case .edit, .settle: break
            }
        }
        try goOn(machine)
    }

    // MARK: the disk answers

    func synced(_ machine: Machine, _ epoch: Int) throws {
        guard machine.epoch == epoch, machine.isRunning, machine.isWriting else { return }
        if machine.disk.breaksSync {
            machine.disk.breaksSync = false
            count(.syncError, "at \(machine.name)")
            if plant == .goesOnAfterSyncError {
                machine.isWriting = false
                return try finish(machine)
            }
            return try stop(machine)
        }
        switch crashPlans.removeValue(forKey: machine.number) {
        case .beforeStore:
            count(.crashBeforeStore, "at \(machine.name)")
            return try crash(machine)
        case .afterStore:
            checkDots(machine.disk.sync(), on: machine)
            count(.crashBeforeAcknowledge, "at \(machine.name)")
            return try crash(machine)
        case nil: break
        }
        checkDots(machine.disk.sync(), on: machine)
        if plant == .markLate, let mark = machine.lateMark { machine.disk.mark = mark }
        machine.isWriting = false
        trace.note(.synced, at: now, machine.number, 0, "\(machine.name)'s disk has it")
        try finish(machine)
    }

    private func finish(_ machine: Machine) throws {
        let before = machine.local
        machine.local = try machine.stateNow()
        if plant == .staleDigest { machine.local.stateDigest = before.stateDigest }
        if plant == .staleVector { machine.local.vector = before.vector }
        if plant == .wantedNotTold { machine.local.wanted = [] }
        try checkState(machine)
        try tell(machine)
        try goOn(machine)
    }

    /// Tells who waited for the transaction, and all sessions that the log grew.
    private func tell(_ machine: Machine) throws {
        let done = machine.underWay
        machine.underWay = []
        var grew = false
        for job in done {
            switch job {
            case .settle: break
            case .proof: try passForksOn(machine)
            case .edit(let digests):
                for digest in digests { promise(digest, by: machine) }
                grew = grew || !digests.isEmpty
            case .batch(let endpoint, let outcomes, let hasGrown):
                grew = grew || hasGrown
                guard !endpoint.isClosed else { continue }
                try perform(endpoint.session.stored(outcomes, machine.local), on: endpoint)
            }
        }
        guard grew else { return }
        for endpoint in machine.endpoints where !endpoint.isClosed {
            guard machine.accepts(endpoint.peer) || plant == .staysWithRemoved else {
                let gone = WireError(.notMember, "this key is no member any more")
                try perform(endpoint.session.end(with: gone), on: endpoint)
                continue
            }
            check(
                .strangers,
                machine.accepts(endpoint.peer),
                "\(machine.name) goes on with \(endpoint.other.machine.name), no member any more"
            )
            if plant == .growthNotTold { continue }
            try perform(endpoint.session.logGrew(machine.local), on: endpoint)
            if !endpoint.isClosed { ask(.forks, endpoint) }
        }
    }

    func goOn(_ machine: Machine) throws {
        let settles = machine.jobs.contains { if case .settle = $0 { true } else { false } }
        if !machine.replica.isSettled, !settles, !machine.disk.isFull, plant != .neverSettles {
            machine.jobs.append(.settle)
        }
        for endpoint in machine.endpoints where !endpoint.isClosed { planWork(endpoint) }
        try beginWriting(machine)
    }

    /// What was told to be kept must be kept from now on.
    func promise(_ digest: Digest, by machine: Machine) {
        statistics.acknowledgements += 1
        check(
            .acknowledged,
            machine.disk.durable.contains(digest),
            "\(machine.name) acknowledged what its disk does not have"
        )
        machine.promised.append(digest)
    }
}
