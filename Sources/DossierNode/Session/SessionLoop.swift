internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierStore
internal import DossierTransport
internal import DossierWire
internal import NIOCore
internal import NIOPosix

/// Holds one session's machine and hands its actions to those who carry them out; the inputs come one by one.
actor SessionLoop {
    /// Bytes that may wait for a peer that does not read, beyond the session's window.
    private static let outboxLimit = WireLimits.windowBytes + 4 * WireLimits.lineBytes

    /// A changeset that waits to be stored takes its line's bytes and about as many once it is read.
    private static let decodedFactor = 2
    /// When a peer that found no room shall try again.
    private static let retrySeconds = 30
    /// What one of the peer's heads takes, here and where peers are listed.
    private static let headBytes = 400
    /// Bytes of acknowledgements, pings, errors and forks that may wait although nothing is left to borrow.
    private static let reserveBytes = 64 * 1024

    /// Bytes on their way to the peer.
    struct Piece: Sendable {
        let bytes: [UInt8]
        /// Whether they have their room in the reserve and not in the budget.
        let isReserve: Bool
    }

    /// Changesets for one transaction, and what they take of the budget.
    struct Batch: Sendable {
        let items: [Judged]
        let taken: Int
    }

    /// What the workers take up.
    struct Work: Sendable {
        let outbox: AsyncStream<Piece>.Continuation
        let batches: AsyncStream<Batch>.Continuation
        let questions: AsyncStream<Question>.Continuation
        let alarms: AsyncStream<Void>.Continuation
    }

    /// What is looked up in the log.
    enum Question: Sendable {
        case compare(CompareRequest)
        case read(ReadRequest)
        case fetch(FetchRequest)
        /// Which forks the peer should hear of.
        case forks
        /// What a proof of a fork comes to.
        case proof(Message.ForkProof)
    }

    /// Proofs of a peer that may wait to be judged.
    static let waitingProofs = 16

    private var session: Session
    private let work: Work
    private let observe: @Sendable (Event) -> Void
    private let share: BufferBudget.Share
    private var pendingProofs = 0
    private var judged: [Int: Judged] = [:]
    private var taken: [Int: Int] = [:]
    private var current: (judged: Judged?, taken: Int) = (nil, 0)
    private var outboxBytes = 0
    private var reserveUsed = 0
    private var headsTaken = 0
    private var alarm: Scheduled<Void>?
    private var farewell: WireError?
    /// Why the session ended; nil for the orderly end.
    private(set) var ending: WireError?
    /// Whether the session is over: nothing more is read.
    var isClosed: Bool { session.isClosed }
    /// Whether the peer's greeting fitted: before that a failure is the connection's.
    private(set) var wasOpen = false

    /// What the session keeps in memory takes its room from `share`.
    init(
        _ session: Session,
        _ work: Work,
        _ share: BufferBudget.Share,
        observe: @escaping @Sendable (Event) -> Void
    ) {
        self.session = session
        self.work = work
        self.share = share
        self.observe = observe
    }

    private static var now: Instant { Instant(nanoseconds: World.monotonicNanoseconds) }

    func start() { perform(session.start(now: Self.now)) }

    func received(_ message: Message, judged verdict: Judged? = nil) {
        var room = 0
        if case .changeset(let line) = message { room = line.line.count * Self.decodedFactor }
        guard share.take(room) else { return endForWantOfRoom() }
        current = (verdict, room)
        perform(session.received(message, now: Self.now))
        // What the session did not want to have verified is not kept.
        share.give(current.taken)
        current = (nil, 0)
        takeRoomForHeads()
    }

    private func takeRoomForHeads() {
        let more = session.keptHeads - headsTaken
        if more < 0 {
            share.give(-more * Self.headBytes)
        } else if more > 0, !share.take(more * Self.headBytes) {
            return endForWantOfRoom()
        }
        headsTaken = session.keptHeads
    }

    func stored(_ outcomes: [Outcome], _ state: LocalState) {
        perform(session.stored(outcomes, state))
    }

    func compared(_ comparison: Comparison, _ outstanding: Outstanding, _ state: LocalState) {
        perform(session.compared(comparison, outstanding, state))
    }

    func logRead(_ slice: LogSlice, _ state: LocalState) {
        perform(session.logRead(slice, state))
    }

    func fetched(_ slice: FetchSlice, _ state: LocalState) {
        perform(session.fetched(slice, state))
    }

    func logGrew(_ state: LocalState) {
        perform(session.logGrew(state))
        work.questions.yield(.forks)
    }

    /// Tells the peer of forks, of each chain once.
    func tell(_ proofs: [ForkEvidence]) {
        for proof in proofs {
            perform(session.tell(Message.ForkProof(proof), of: proof.dot.chain))
        }
    }

    /// A proof was judged; who told us what we could make something of need not hear it again.
    func settled(_ proof: Message.ForkProof, of chain: Digest, isKnown: Bool) {
        pendingProofs -= 1
        share.give(proof.bytes)
        if isKnown { session.heard(ofFork: chain) }
    }

    private func receivedProof(_ proof: Message.ForkProof) {
        pendingProofs += 1
        guard pendingProofs <= Self.waitingProofs else {
            return perform(session.end(with: WireError(.limit, "proofs of forks that wait")))
        }
        guard share.take(proof.bytes) else { return endForWantOfRoom() }
        work.questions.yield(.proof(proof))
    }

    func timerFired() { perform(session.timerFired(now: Self.now)) }

    func finish() { perform(session.finish(now: Self.now)) }

    func end(with error: WireError) { perform(session.end(with: error)) }

    /// Ends with a fault as soon as everything sent from now on is acknowledged.
    func endWhenAcknowledged(_ error: WireError) { farewell = error }

    /// Nothing is left to borrow: the peer shall try again when others have finished.
    func endForWantOfRoom() {
        perform(
            session.end(
                with: WireError(.busy, "no room for more buffers"),
                retryAfter: Self.retrySeconds
            )
        )
    }

    func connectionClosed() {
        perform(session.connectionClosed())
        close()
    }

    func written(_ piece: Piece) {
        outboxBytes -= piece.bytes.count
        if piece.isReserve {
            reserveUsed -= piece.bytes.count
        } else {
            share.give(piece.bytes.count)
        }
    }

    /// The batch is stored, or never will be.
    func released(_ batch: Batch) { share.give(batch.taken) }

    /// Puts a message on its way to the peer.
    func send(_ message: Message) {
        enqueue(message.encoded + [0x0A], isUrgent: Self.isUrgent(message))
    }

    private func perform(_ actions: [Action]) {
        var rest = actions[...]
        while let action = rest.popFirst() {
            switch action {
            case .send(let message): send(message)
            case .sendChangesets(let entries): enqueue(Self.lines(entries), isUrgent: false)
            case .compare(let request): work.questions.yield(.compare(request))
            case .readLog(let request): work.questions.yield(.read(request))
            case .readChangesets(let request): work.questions.yield(.fetch(request))
            case .verify(let number, _):
                (judged[number], taken[number]) = current
                current.taken = 0
                rest.append(contentsOf: session.verified(number))
            case .store(let numbers):
                let batch = Batch(
                    items: numbers.compactMap { judged.removeValue(forKey: $0) },
                    taken: numbers.reduce(0) { $0 + (taken.removeValue(forKey: $1) ?? 0) }
                )
                work.batches.yield(batch)
            case .setTimer(let moment): setAlarm(moment)
            case .raiseLineLimit, .pair: break
            case .report(let event):
                switch event {
                case .greeted: wasOpen = true
                // Before anything is compared, so that a short exchange hears of forks as well.
                case .peerHeads, .forkTellable: work.questions.yield(.forks)
                case .forkProof(let proof): receivedProof(proof)
                default: break
                }
                observe(event)
                if let farewell, case .sent(let acknowledged, let all) = event,
                    acknowledged == all
                {
                    self.farewell = nil
                    perform(session.end(with: farewell))
                    return
                }
            case .close(let error):
                ending = ending ?? error
                close()
            }
        }
    }

    private static func lines(_ entries: [DossierReplication.LogEntry]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.line.count + 1 })
        for entry in entries {
            bytes.append(contentsOf: entry.line)
            bytes.append(0x0A)
        }
        return bytes
    }

    /// What must not wait for others to give back what they borrowed.
    private static func isUrgent(_ message: Message) -> Bool {
        switch message {
        case .acknowledge, .ping, .pong, .error, .fork, .bye: true
        case .hello, .have, .digests, .plan, .changeset, .refused, .caughtUp, .fetch, .fetched,
            .join, .salt, .joined, .ignored:
            false
        }
    }

    private func enqueue(_ bytes: [UInt8], isUrgent: Bool) {
        guard outboxBytes + bytes.count <= Self.outboxLimit else {
            return abandon(WireError(.limit, "the peer does not read its answers"))
        }
        if share.take(bytes.count) {
            work.outbox.yield(Piece(bytes: bytes, isReserve: false))
        } else if isUrgent, reserveUsed + bytes.count <= Self.reserveBytes {
            reserveUsed += bytes.count
            work.outbox.yield(Piece(bytes: bytes, isReserve: true))
        } else if isUrgent {
            return abandon(WireError(.busy, "no room for more buffers"))
        } else {
            return endForWantOfRoom()
        }
        outboxBytes += bytes.count
    }

    /// Ends without a word, since there is no room for one.
    private func abandon(_ error: WireError) {
        ending = ending ?? error
        perform(session.connectionClosed())
        close()
    }

    private func setAlarm(_ moment: Instant) {
        alarm?.cancel()
        let alarms = work.alarms
        let deadline = NIODeadline.uptimeNanoseconds(UInt64(max(0, moment.nanoseconds)))
        alarm = MultiThreadedEventLoopGroup.singleton.next().scheduleTask(deadline: deadline) {
            _ = alarms.yield()
        }
    }

    private func close() {
        alarm?.cancel()
        work.outbox.finish()
        work.batches.finish()
        work.questions.finish()
        work.alarms.finish()
    }
}
