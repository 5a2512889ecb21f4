internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// The driver of sessions: what the daemon does with tasks and streams, as plain data.
extension World {
    // MARK: receiving

    func receive(_ bytes: ArraySlice<UInt8>, on endpoint: Endpoint) throws {
        var lines: [[UInt8]] = []
        var isTooLong = false
        do throws(LineFramer.Failure) {
            try endpoint.framer.append(bytes, into: &lines)
        } catch {
            isTooLong = true
        }
        for line in lines where !endpoint.isClosed && failure == nil {
            try receive(line: line, on: endpoint)
        }
        if isTooLong, !endpoint.isClosed {
            let limit = WireError(.limit, "a line exceeds \(endpoint.framer.limitBytes) bytes")
            try perform(endpoint.session.end(with: limit), on: endpoint)
        }
    }

    private func receive(line: [UInt8], on endpoint: Endpoint) throws {
        statistics.states["\(endpoint.session.stateName)", default: 0] += 1
        let message: Message
        do throws(WireError) {
            message = try Message.decode(line[...])
        } catch {
            return try perform(endpoint.session.end(with: error), on: endpoint)
        }
        switch message {
        case .changeset(let line): endpoint.current = judge(line, on: endpoint)
        default: break
        }
        let actions = endpoint.session.received(message, now: Instant(nanoseconds: now))
        try perform(actions, on: endpoint)
        endpoint.current = nil
        if case .acknowledge(let acknowledge) = message, !endpoint.isClosed {
            note(acknowledge, from: endpoint.other, to: endpoint)
        }
    }

    private func judge(_ line: ChangesetLine, on endpoint: Endpoint) -> Judged {
        let changeset: Changeset
        do throws(Refusal) {
            changeset = try line.changeset()
        } catch {
            return .refused(error, line.digest)
        }
        let chain = changeset.header.chain
        guard
            let key = changeset.header.key ?? endpoint.keys[chain]
                ?? endpoint.machine.replica.index.key(of: chain)
        else { return .fit(changeset, nil) }
        endpoint.keys[chain] = key
        guard plant == .signatureSkipped || verdicts.isSigned(changeset, by: key) else {
            return .refused(Refusal(.badSignature, "signature"), changeset.digest)
        }
        return .fit(changeset, key)
    }

    /// An acknowledgement names what its sender must hold from then on.
    private func note(_ message: Message.Acknowledge, from machine: Endpoint, to endpoint: Endpoint)
    {
        let first = endpoint.acknowledged + 1
        endpoint.acknowledged = message.through
        // One that went back meanwhile has others keep what it said.
        guard !endpoint.connection.isTampered, !machine.machine.isLiar,
            !machine.machine.wentBack, first <= message.through
        else { return }
        for number in first...message.through where number <= endpoint.sent.count {
            guard !message.refused.contains(number), !message.dropped.contains(number) else {
                continue
            }
            if plant == .resumeHint,
                let line = endpoint.machine.replica.storage.line(endpoint.sent[number - 1])
            {
                let link = Link(from: endpoint.machine.number, to: machine.machine.number)
                let hint = Hint(connection: endpoint.connection.number, line: Array(line))
                hints[link, default: []].append(hint)
            }
            promise(endpoint.sent[number - 1], by: machine.machine)
        }
    }

    // MARK: carrying out

    func perform(_ actions: [Action], on endpoint: Endpoint) throws {
        var rest = actions[...]
        while let action = rest.popFirst(), failure == nil {
            switch action {
            case .send(let message): send(message, from: endpoint)
            case .sendChangesets(let entries): send(entries, from: endpoint)
            case .compare(let request): ask(.compare(request), endpoint)
            case .readLog(let request): ask(.read(request), endpoint)
            case .readChangesets(let request): ask(.fetch(request), endpoint)
            case .verify(let number, _):
                endpoint.judged[number + (plant == .verdictsMixed ? 1 : 0)] = endpoint.current
                rest.append(contentsOf: verdict(number, on: endpoint))
            case .store(let numbers):
                let batch = numbers.compactMap { endpoint.judged.removeValue(forKey: $0) }
                endpoint.machine.jobs.append(.batch(endpoint, batch))
                try beginWriting(endpoint.machine)
            case .setTimer(let moment):
                endpoint.generation += 1
                let timer = Happening.timer(
                    connection: endpoint.connection.number,
                    side: endpoint.side,
                    generation: endpoint.generation
                )
                queue.plan(timer, at: max(now, moment.nanoseconds))
            case .raiseLineLimit where plant == .limitNotRaised: break
            case .raiseLineLimit: endpoint.framer.raiseLimit(toBytes: WireLimits.lineBytes)
            case .pair: break
            case .report(let event):
                note(event, on: endpoint)
                switch event {
                case .peerHeads, .forkTellable: ask(.forks, endpoint)
                case .forkProof(let proof): ask(.proof(proof), endpoint)
                default: break
                }
            case .close(let error): close(endpoint, error)
            }
        }
    }

    private func verdict(_ number: Int, on endpoint: Endpoint) -> [Action] {
        if case .refused(let refusal, _)? = endpoint.judged[number] {
            let code = WireErrorCode(refusal.code)
            statistics.refusals[code.rawValue, default: 0] += 1
            // A driver may end the session at once, or leave it to the outcome of the batch.
            if code.isSendersFault, shape.rejectsAtOnce {
                return endpoint.session.rejected(number, code)
            }
        }
        return endpoint.session.verified(number)
    }

    private func send(_ message: Message, from endpoint: Endpoint) {
        write(line: message.encoded, from: endpoint)
    }

    private func send(_ entries: [LogEntry], from endpoint: Endpoint) {
        for entry in entries {
            // The digest of what is sent is known from the log, as the reader of it knows it.
            if skips(endpoint) { continue }
            if let line = try? ChangesetLine(cutting: entry.line) {
                endpoint.sent.append(line.digest)
            }
            write(line: Array(entry.line), from: endpoint)
        }
    }

    private func write(line: [UInt8], from endpoint: Endpoint) {
        write(spoiled(line, from: endpoint.machine) + [0x0A], from: endpoint)
    }

    func ask(_ question: Question, _ endpoint: Endpoint) {
        endpoint.questions.append(question)
        planWork(endpoint)
    }

    func planWork(_ endpoint: Endpoint) {
        guard !endpoint.isPlanned, !endpoint.questions.isEmpty else { return }
        endpoint.isPlanned = true
        let work = Happening.work(connection: endpoint.connection.number, side: endpoint.side)
        plan(work, after: delay(5))
    }

    /// Answers a session's oldest question, between transactions.
    func work(_ endpoint: Endpoint) throws {
        endpoint.isPlanned = false
        guard !endpoint.isClosed, !endpoint.machine.isWriting, !endpoint.questions.isEmpty else {
            return
        }
        let machine = endpoint.machine
        switch endpoint.questions.removeFirst() {
        case .compare(let request):
            let comparison = try machine.replica.compare(request)
            // Before anything else is written: a head of the own chain that is not held here ends that chain.
            for head in comparison.unknown where head.chain == machine.author?.chain {
                machine.jobs.insert(.doubt(head), at: 0)
            }
            var outstanding = machine.outstanding(comparison)
            if plant == .cursorAtEnd { outstanding.after = machine.replica.storage.log.count }
            try perform(
                endpoint.session.compared(comparison, outstanding, machine.local),
                on: endpoint
            )
            try beginWriting(machine)
        case .read(let request):
            var slice = machine.read(request)
            if plant == .sliceLosesFirst { slice.entries = Array(slice.entries.dropFirst()) }
            if plant == .resumeHint {
                let hints =
                    hints[Link(from: machine.number, to: endpoint.other.machine.number)] ?? []
                let first = endpoint.connection.number
                slice.entries.removeAll { entry in
                    hints.contains { $0.line == Array(entry.line) && $0.connection < first }
                }
            }
            try perform(endpoint.session.logRead(slice, machine.local), on: endpoint)
        case .fetch(let request) where plant == .fetchIgnored:
            let slice = FetchSlice(
                entries: [],
                missing: request.digests,
                answered: request.digests.count
            )
            try perform(endpoint.session.fetched(slice, machine.local), on: endpoint)
        case .fetch(let request):
            try perform(
                endpoint.session.fetched(machine.read(request), machine.local),
                on: endpoint
            )
        case .forks: try tellForks(endpoint)
        case .proof(let message): try take(message, on: endpoint)
        }
        planWork(endpoint)
    }

    func timer(_ endpoint: Endpoint, _ generation: Int) throws {
        guard !endpoint.isClosed, endpoint.generation == generation else { return }
        statistics.states["\(endpoint.session.stateName)", default: 0] += 1
        try perform(endpoint.session.timerFired(now: Instant(nanoseconds: now)), on: endpoint)
    }

    // MARK: what sessions tell

    private func note(_ event: Event, on endpoint: Endpoint) {
        statistics.events[event.name, default: 0] += 1
        switch event {
        case .divergence:
            let isHonest = !endpoint.other.machine.isLiar && !endpoint.connection.isTampered
            check(
                .divergence,
                !isHonest,
                "\(endpoint.machine.name) and \(endpoint.other.machine.name) hold the same in unequal states"
            )
        case .refused(let refused): statistics.refusals[refused.code.rawValue, default: 0] += 1
        case .unavailable, .greeted, .peerHeads, .toReceive, .toSend, .received, .sent, .caughtUp,
            .peerCaughtUp,
            .peerDeclines, .chainRefused, .peerDropped, .dropped, .forkFound, .forkTellable,
            .forkProof,
            .ownChainAhead,
            .converged, .peerFailed:
            break
        }
    }
}

extension Event {
    /// The event's case.
    var name: String {
        switch self {
        case .greeted: "greeted"
        case .peerHeads: "peerHeads"
        case .toReceive: "toReceive"
        case .toSend: "toSend"
        case .received: "received"
        case .sent: "sent"
        case .caughtUp: "caughtUp"
        case .peerCaughtUp: "peerCaughtUp"
        case .peerDeclines: "peerDeclines"
        case .chainRefused: "chainRefused"
        case .peerDropped: "peerDropped"
        case .refused: "refused"
        case .dropped: "dropped"
        case .forkFound: "forkFound"
        case .forkTellable: "forkTellable"
        case .forkProof: "forkProof"
        case .ownChainAhead: "ownChainAhead"
        case .divergence: "divergence"
        case .converged: "converged"
        case .peerFailed: "peerFailed"
        case .unavailable: "unavailable"
        }
    }
}
