internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

extension World {
    // MARK: connecting

    /// A machine tries to reach those it is not connected with, and will try again.
    func dial(_ machine: Machine) throws {
        plan(.dial(machine: machine.number), after: delay(phase == .healing ? 4000 : 15_000))
        guard machine.isRunning, !machine.isGone else { return }
        for other in machines where other.number != machine.number && other.listens {
            guard other.isRunning, failure == nil, !isConnected(machine, other) else { continue }
            guard machine.listens == false || machine.number < other.number || !other.isRunning
            else { continue }
            if phase == .faults, !random.happens(60) { continue }
            try connect(machine, other)
        }
    }

    private func isConnected(_ one: Machine, _ other: Machine) -> Bool {
        one.endpoints.contains { !$0.isClosed && $0.other.machine === other }
    }

    func connect(_ one: Machine, _ other: Machine) throws {
        guard !one.isWriting, !other.isWriting else { return }
        let links = [
            Link(from: one.number, to: other.number), Link(from: other.number, to: one.number),
        ]
        guard links.allSatisfy({ !blocked.contains($0) }) else { return }
        let introduction = one.introduction(to: other)
        guard other.accepts(introduction), one.accepts(other.introduction(to: one)) else {
            trace.note(
                .connect,
                at: now,
                one.number,
                other.number,
                "\(one.name) is refused by \(other.name)"
            )
            return
        }
        trace.note(
            .connect,
            at: now,
            one.number,
            other.number,
            "\(one.name) connects to \(other.name)"
        )
        let connection = Connection(number: connections.count)
        connection.slowness =
            shape.isReordering && weather.happens(40) ? Int64(weather.within(2...30)) : 1
        if connection.slowness > 8 { count(.reordering) }
        connection.isFragmented = shape.isFragmenting && weather.happens(30)
        connections.append(connection)
        let isClient = !one.listens && weather.happens(50)
        let modes: [Session.Mode] = [.pull, .push, .both, .both]
        let mode = isClient && phase == .faults ? modes[weather.below(4)] : .live
        for (side, pair) in [(one, other), (other, one)].enumerated() {
            let accepts = phase == .healing || weather.happens(95)
            if !accepts { connection.isDeclined = true }
            let endpoint = Endpoint(
                pair.0,
                connection,
                side: side,
                peer: pair.1.introduction(to: pair.0),
                session: Session(
                    setup(pair.0, mode: side == 0 ? mode : .live, accepts: accepts),
                    peerIsMember: true
                )
            )
            connection.ends.append(endpoint)
            pair.0.endpoints.removeAll(where: \.isClosed)
            pair.0.endpoints.append(endpoint)
        }
        for endpoint in connection.ends {
            try perform(endpoint.session.start(now: Instant(nanoseconds: now)), on: endpoint)
        }
    }

    /// A head held here, and a later one of its chain that another machine holds.
    private func unheld(_ machine: Machine) -> (Head, Head)? {
        for head in machine.local.vector.sorted {
            for other in machines where other.isRunning {
                let later = other.local.vector[head.chain].first { $0.sequence > head.sequence }
                if let later { return (head, later) }
            }
        }
        return nil
    }

    private func setup(_ machine: Machine, mode: Session.Mode, accepts: Bool) -> Session.Setup {
        var state = machine.local
        if plant == .claimsUnheldHead, let (head, next) = unheld(machine) {
            state.vector = VersionVector(state.vector.sorted.filter { $0 != head } + [next])
        }
        return Session.Setup(
            dataset: dataset ?? Digest(.zero),
            chain: machine.author?.chain ?? dataset ?? Digest(.zero),
            name: machine.name,
            software: "dossier-sim",
            mergeRule: machine.mergeRule,
            mode: mode,
            accepts: accepts,
            wallClock: machine.wallClock(now),
            state: state
        )
    }

    // MARK: bytes

    /// Gives bytes to the network.
    func write(_ bytes: [UInt8], from endpoint: Endpoint) {
        let connection = endpoint.connection
        connection.pipes[endpoint.side].bytes += bytes
        endpoint.bytesWritten += bytes.count
        planDelivery(connection, from: endpoint.side)
    }

    func planDelivery(_ connection: Connection, from side: Int) {
        guard !connection.pipes[side].isPlanned else { return }
        connection.pipes[side].isPlanned = true
        var wait = delay(shape.latency) * connection.slowness
        if connection.ends.count > 1 - side, connection.ends[1 - side].machine.isSlow {
            wait += delay(2000)
        }
        if shape.isDelaying, weather.happens(3) {
            wait += delay(5000)
            count(.delay)
        }
        wait = max(wait, connection.pipes[side].cloggedUntil - now)
        plan(.deliver(connection: connection.number, from: side), after: wait)
    }

    /// Some of the bytes on their way arrive.
    func deliver(_ connection: Connection, from side: Int) throws {
        connection.pipes[side].isPlanned = false
        let sender = connection.ends[side]
        let receiver = connection.ends[1 - side]
        guard !receiver.isClosed else {
            connection.pipes[side].bytes = []
            return
        }
        let link = Link(from: sender.machine.number, to: receiver.machine.number)
        if blocked.contains(link) || connection.pipes[side].cloggedUntil > now {
            connection.isDelayed = true
            connection.pipes[side].isPlanned = true
            let wait = max(500_000_000, connection.pipes[side].cloggedUntil - now)
            plan(.deliver(connection: connection.number, from: side), after: wait)
            return
        }
        let waiting = connection.pipes[side].bytes.count
        if waiting > 0 {
            let count = piece(of: waiting, connection)
            let bytes = connection.pipes[side].bytes[..<count]
            statistics.bytes += count
            trace.note(
                .deliver,
                at: now,
                connection.number * 2 + side,
                count,
                "\(sender.machine.name) → \(receiver.machine.name): \(count) bytes"
            )
            connection.pipes[side].bytes = Array(connection.pipes[side].bytes[count...])
            try receive(damaged(bytes), on: receiver)
        }
        if !connection.pipes[side].bytes.isEmpty {
            planDelivery(connection, from: side)
        } else if connection.pipes[side].isEnding, !receiver.isClosed {
            try lose(receiver)
        }
    }

    /// What a planted mistake in framing makes of a piece.
    private func damaged(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        switch plant {
        case .piecesAreLines: bytes + [0x0A]
        case .byteLost: bytes.count > 2000 ? bytes.dropLast(7) + bytes.suffix(6) : bytes
        case .piecesSwapped:
            bytes.count > 900
                ? bytes.dropFirst(bytes.count / 2) + bytes.prefix(bytes.count / 2) : bytes
        default: bytes
        }
    }

    private func piece(of waiting: Int, _ connection: Connection) -> Int {
        guard connection.isFragmented, waiting > 1 else {
            if waiting > 4000 { statistics.faults[.coalesced, default: 0] += 1 }
            return waiting
        }
        statistics.faults[.fragments, default: 0] += 1
        return min(waiting, 1 + weather.below(weather.happens(30) ? 40 : 3000))
    }

    /// The connection is gone for one side.
    func lose(_ endpoint: Endpoint) throws {
        guard !endpoint.isClosed else { return }
        try perform(endpoint.session.connectionClosed(), on: endpoint)
        close(endpoint, nil, wasCut: true)
    }

    /// Cuts a connection for both sides; a little of what is on its way may still come, ending anywhere.
    func cut(_ connection: Connection) throws {
        for side in 0..<2 where !connection.ends[1 - side].isClosed && weather.happens(50) {
            let waiting = connection.pipes[side].bytes
            guard waiting.count > 1, phase == .faults else { continue }
            count(.halfLine)
            try receive(
                waiting[..<(1 + weather.below(waiting.count - 1))],
                on: connection.ends[1 - side]
            )
        }
        for endpoint in connection.ends { try lose(endpoint) }
        for side in 0..<2 { connection.pipes[side].bytes = [] }
    }

    /// Closes one side, and the other once it has read what was written.
    func close(_ endpoint: Endpoint, _ error: WireError?, wasCut: Bool = false) {
        guard !endpoint.isClosed else { return }
        endpoint.isClosed = true
        endpoint.fault = error
        endpoint.generation += 1
        endpoint.questions = []
        endpoint.judged = [:]
        let connection = endpoint.connection
        let name = wasCut ? "cut" : error?.code.rawValue ?? "in order"
        statistics.endings[name, default: 0] += 1
        trace.note(
            .end,
            at: now,
            connection.number * 2 + endpoint.side,
            0,
            "\(endpoint.machine.name)'s session with \(endpoint.other.machine.name) ends: "
                + (error?.description ?? name)
        )
        if let error { judgeEnding(endpoint, error) }
        connection.pipes[endpoint.side].isEnding = true
        planDelivery(connection, from: endpoint.side)
    }

    func mend(_ mending: Mending) throws {
        switch mending {
        case .links: blocked = []
        case .connection(let number):
            for side in 0..<2 { connections[number].pipes[side].cloggedUntil = 0 }
        case .machine(let number):
            let machine = machines[number]
            machine.isSlow = false
            machine.disk.isFull = false
            machine.clockOffset = 0
            machine.frozenClock = nil
            // What a full disk refused is tried again.
            if machine.isRunning { try goOn(machine) }
        case .power(let number):
            let machine = machines[number]
            if machine.state == .off || machine.state == .stopped {
                plan(.start(machine: number, epoch: machine.epoch), after: 0)
            }
        }
    }
}
