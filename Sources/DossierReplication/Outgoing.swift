internal import DossierCore
internal import DossierCrypto
internal import DossierWire

/// The sender's half of a session: a cursor over the log under a window of unacknowledged bytes.
struct Outgoing: Sendable {
    /// Bytes that are read from the log at once; while the window has less room, nothing is read.
    static let readBytes = 256 * 1024

    private enum Pending {
        case comparison
        case reading
        case fetching
    }
    private struct Flight {
        let chain: Digest
        let bytes: Int
    }

    /// Whether the peer takes changesets and we give any.
    var isSending = false
    /// What the peer holds or was sent.
    var reach = Reach()
    /// Chains that the peer refused.
    private(set) var refused: Set<Digest> = []
    /// What the peer refused and has not acknowledged yet.
    private var refusedNumbers: Set<Int> = []
    /// Chains of which the peer has acknowledged anything.
    private(set) var given: Set<Digest> = []
    /// Chains held back until the peer has told more.
    private(set) var heldBack: Set<Digest> = []
    /// How many were sent.
    private(set) var sent = 0
    /// Up to which number the peer has acknowledged.
    private(set) var acknowledged = 0
    /// What the peer asked for again.
    private(set) var answering = Answering()
    /// Whether `caughtUp` is to be sent once nothing is left.
    var owesCaughtUp = false

    private var pending: Pending?
    private var mustCompare = false
    private var mustRead = false
    private var cursor = 0
    private var backlog = Queue<LogEntry>()
    private var inFlight = Queue<Flight>()
    private(set) var inFlightBytes = 0

    /// Whether nothing is left to be looked up, read or sent.
    var isAtRest: Bool { pending == nil && !mustCompare && !mustRead && backlog.isEmpty }

    /// Whether the peer has been answered everything that it asked for again.
    var hasAnswered: Bool { answering.isIdle && answering.ready.isEmpty }

    /// Whether everything sent is acknowledged.
    var isAcknowledged: Bool { acknowledged == sent }

    // MARK: inputs

    /// Looks the peer's heads up again as soon as what was read is sent.
    mutating func compareAgain() { mustCompare = true }

    /// The log has more than when it was read last.
    mutating func logGrew() { if isSending { mustRead = true } }

    /// Takes the answer to `compare`; false if none was asked for.
    mutating func compared(_ comparison: Comparison, _ outstanding: Outstanding) -> Bool {
        guard case .comparison? = pending else { return false }
        pending = nil
        reach.raise(to: comparison.reach)
        heldBack = comparison.heldBack
        cursor = outstanding.after
        mustRead = isSending && (mustRead || outstanding.plan.changesets > 0)
        return true
    }

    /// Takes the answer to `readLog`; false if none was asked for.
    mutating func read(_ slice: LogSlice) -> Bool {
        guard case .reading? = pending else { return false }
        pending = nil
        for entry in slice.entries where !reach.covers(entry.place) { backlog.append(entry) }
        cursor = max(cursor, slice.through)
        if !slice.isEnd { mustRead = true }
        return true
    }

    /// Takes a `fetch` of the peer's.
    ///
    /// Throws `limit`.
    mutating func ask(_ digests: [Digest]) throws(WireError) { try answering.ask(digests) }

    /// Takes the answer to `readChangesets`; false if none was asked for.
    mutating func fetched(_ slice: FetchSlice) -> Bool {
        guard case .fetching? = pending else { return false }
        pending = nil
        return answering.read(slice)
    }

    /// Takes an acknowledgement, `dropped` excepted; false if it goes back or names what was never sent.
    mutating func acknowledge(through number: Int, dropped: Set<Int>) -> Bool {
        guard number > acknowledged, number <= sent else { return false }
        for done in acknowledged..<number {
            guard let flight = inFlight.removeFirst() else { break }
            inFlightBytes -= flight.bytes
            guard !refused.contains(flight.chain), !dropped.contains(done + 1) else { continue }
            given.insert(flight.chain)
        }
        for done in acknowledged..<number where !refusedNumbers.isEmpty {
            refusedNumbers.remove(done + 1)
        }
        acknowledged = number
        return true
    }

    /// Leaves the chain of a refused changeset out from now on; nil unless that changeset is under way, and was not
    /// refused before.
    mutating func refuse(_ number: Int) -> Digest? {
        guard number > acknowledged, number <= sent,
            let flight = inFlight.prefix(number - acknowledged).last,
            refusedNumbers.insert(number).inserted
        else { return nil }
        refused.insert(flight.chain)
        return flight.chain
    }

    // MARK: actions

    /// Begins a comparison if one is due and nothing that was read waits to be sent.
    mutating func beginComparison() -> Bool {
        guard mustCompare, pending == nil, backlog.isEmpty else { return false }
        mustCompare = false
        pending = .comparison
        return true
    }

    /// Sends what the window lets through, and asks for more when nothing waits.
    mutating func pump() -> [Action] {
        var actions = takeFromAnswers()
        let entries = answering.ready.isEmpty ? takeFromBacklog() : []
        if !entries.isEmpty { actions.append(.sendChangesets(entries)) }
        if pending == nil, answering.mustRead,
            WireLimits.windowBytes - inFlightBytes >= Self.readBytes,
            let request = answering.request(bytes: Self.readBytes)
        {
            pending = .fetching
            return actions + [.readChangesets(request)]
        }
        guard pending == nil, backlog.isEmpty, !mustCompare, mustRead,
            WireLimits.windowBytes - inFlightBytes >= Self.readBytes
        else { return actions }
        mustRead = false
        pending = .reading
        let request = ReadRequest(
            after: cursor,
            beyond: reach,
            skipping: heldBack.union(refused),
            bytes: Self.readBytes
        )
        return actions + [.readLog(request)]
    }

    /// What was asked for again goes first, whatever the peer holds or refused: it holds a damaged form of it.
    private mutating func takeFromAnswers() -> [Action] {
        var actions: [Action] = []
        var entries: [LogEntry] = []
        while let piece = answering.ready.first {
            switch piece {
            case .line(let entry):
                guard inFlightBytes + entry.line.count <= WireLimits.windowBytes else {
                    return entries.isEmpty ? actions : actions + [.sendChangesets(entries)]
                }
                entries.append(entry)
                note(entry)
            case .end(let missing):
                if !entries.isEmpty { actions.append(.sendChangesets(entries)) }
                entries = []
                actions.append(.send(.fetched(missing: missing)))
            }
            _ = answering.removeFirst()
        }
        return entries.isEmpty ? actions : actions + [.sendChangesets(entries)]
    }

    private mutating func note(_ entry: LogEntry) {
        inFlight.append(Flight(chain: entry.chain, bytes: entry.line.count))
        inFlightBytes += entry.line.count
        sent += 1
    }

    private mutating func takeFromBacklog() -> [LogEntry] {
        var entries: [LogEntry] = []
        while let entry = backlog.first {
            if refused.contains(entry.chain) || reach.covers(entry.place) {
                _ = backlog.removeFirst()
                continue
            }
            guard inFlightBytes + entry.line.count <= WireLimits.windowBytes else { break }
            _ = backlog.removeFirst()
            entries.append(entry)
            reach.raise(to: entry.place)
            note(entry)
        }
        return entries
    }
}
