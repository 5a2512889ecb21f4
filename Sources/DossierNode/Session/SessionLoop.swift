internal import DossierCore
internal import DossierReplication
internal import DossierStore
internal import DossierWire
internal import NIOCore
internal import NIOPosix

/// Holds one session's machine and hands its actions to those who carry them out; the inputs come one by one.
actor SessionLoop {
    /// Bytes that may wait for a peer that does not read, beyond the session's window.
    private static let outboxLimit = WireLimits.windowBytes + 4 * WireLimits.lineBytes

    /// What the workers take up.
    struct Work: Sendable {
        let outbox: AsyncStream<[UInt8]>.Continuation
        let batches: AsyncStream<[Judged]>.Continuation
        let questions: AsyncStream<Question>.Continuation
        let alarms: AsyncStream<Void>.Continuation
    }

    /// What is looked up in the log.
    enum Question: Sendable {
        case compare(CompareRequest)
        case read(ReadRequest)
        case fetch(FetchRequest)
    }

    private var session: Session
    private let work: Work
    private let observe: @Sendable (Event) -> Void
    private var judged: [Int: Judged] = [:]
    private var current: Judged?
    private var outboxBytes = 0
    private var alarm: Scheduled<Void>?
    private var farewell: WireError?
    /// Why the session ended; nil for the orderly end.
    private(set) var ending: WireError?
    /// Whether the peer's greeting fitted: before that a failure is the connection's.
    private(set) var wasOpen = false

    init(_ session: Session, _ work: Work, observe: @escaping @Sendable (Event) -> Void) {
        self.session = session
        self.work = work
        self.observe = observe
    }

    private static var now: Instant { Instant(nanoseconds: World.monotonicNanoseconds) }

    func start() { perform(session.start(now: Self.now)) }

    func received(_ message: Message, judged verdict: Judged? = nil) {
        current = verdict
        perform(session.received(message, now: Self.now))
        current = nil
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

    func logGrew(_ state: LocalState) { perform(session.logGrew(state)) }

    func timerFired() { perform(session.timerFired(now: Self.now)) }

    func finish() { perform(session.finish(now: Self.now)) }

    func end(with error: WireError) { perform(session.end(with: error)) }

    /// Ends with a fault as soon as everything sent from now on is acknowledged.
    func endWhenAcknowledged(_ error: WireError) { farewell = error }

    func connectionClosed() {
        perform(session.connectionClosed())
        close()
    }

    func written(_ count: Int) { outboxBytes -= count }

    /// Sends a message that is no part of the session, such as an answer to a member that joins again.
    func sendAside(_ message: Message) { enqueue(message.encoded + [0x0A]) }

    private func perform(_ actions: [Action]) {
        var rest = actions[...]
        while let action = rest.popFirst() {
            switch action {
            case .send(let message): enqueue(message.encoded + [0x0A])
            case .sendChangesets(let entries): enqueue(Self.lines(entries))
            case .compare(let request): work.questions.yield(.compare(request))
            case .readLog(let request): work.questions.yield(.read(request))
            case .readChangesets(let request): work.questions.yield(.fetch(request))
            case .verify(let number, _):
                judged[number] = current
                rest.append(contentsOf: session.verified(number))
            case .store(let numbers):
                work.batches.yield(numbers.compactMap { judged.removeValue(forKey: $0) })
            case .setTimer(let moment): setAlarm(moment)
            case .raiseLineLimit, .pair: break
            case .report(let event):
                if case .greeted = event { wasOpen = true }
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

    private func enqueue(_ bytes: [UInt8]) {
        guard outboxBytes + bytes.count <= Self.outboxLimit else {
            ending = ending ?? WireError(.limit, "the peer does not read its answers")
            perform(session.connectionClosed())
            return close()
        }
        outboxBytes += bytes.count
        work.outbox.yield(bytes)
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
