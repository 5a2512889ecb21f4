internal import DossierCore
internal import DossierCrypto
internal import DossierWire

/// What this side asks the peer for again: changesets that are damaged here or lack parts.
///
/// Each is asked for once; what the peer could not give is asked again after a while, since it may
/// have found another source meanwhile.
struct Fetching: Sendable {
    private var asked: Set<Digest> = []
    private var pending = Queue<Int>()
    private var askAgainAt: Instant?

    /// Whether every `fetch` is answered.
    var isIdle: Bool { pending.isEmpty }

    /// What to ask for now; nothing while an answer is awaited.
    mutating func next(of wanted: [Digest]) -> [Digest] {
        guard isIdle else { return [] }
        let new = wanted.filter { !asked.contains($0) }.prefix(WireLimits.fetchedChangesets)
        guard !new.isEmpty else { return [] }
        asked.formUnion(new)
        pending.append(new.count)
        return Array(new)
    }

    /// Takes the answer to a `fetch`; false if none was awaited.
    mutating func answered(_ missing: [Digest], now: Instant) -> Bool {
        guard pending.removeFirst() != nil else { return false }
        if !missing.isEmpty, askAgainAt == nil {
            askAgainAt = now.advanced(by: SessionDurations.fetchAgain)
        }
        return true
    }

    /// Forgets what was asked for, if the time for another attempt has come.
    mutating func ticked(_ now: Instant) {
        guard let moment = askAgainAt, now >= moment, isIdle else { return }
        askAgainAt = nil
        asked = []
    }
}

/// What the peer asked for again, answered in order and under the same window as the log.
struct Answering: Sendable {
    /// One thing that is ready to go.
    enum Piece: Sendable {
        case line(LogEntry)
        case end(missing: [Digest])
    }
    private struct Ask: Sendable {
        var rest: ArraySlice<Digest>
        var missing: [Digest] = []
        let count: Int
    }

    private var asks = Queue<Ask>()
    private var current: Ask?
    private var pending = 0
    private(set) var ready = Queue<Piece>()

    /// Whether every `fetch` of the peer's is answered.
    var isIdle: Bool { pending == 0 }

    /// Whether something is to be read.
    var mustRead: Bool { ready.isEmpty && (current != nil || !asks.isEmpty) }

    /// Takes a `fetch`.
    ///
    /// Throws `limit` where too much is asked at once.
    mutating func ask(_ digests: [Digest]) throws(WireError) {
        guard pending + digests.count <= WireLimits.fetchedChangesets else {
            throw WireError(
                .limit,
                "changesets asked for at once exceed \(WireLimits.fetchedChangesets)"
            )
        }
        pending += digests.count
        asks.append(Ask(rest: digests[...], count: digests.count))
    }

    /// What to read next.
    mutating func request(bytes: Int) -> FetchRequest? {
        current = current ?? asks.removeFirst()
        return current.map { FetchRequest(digests: Array($0.rest), bytes: bytes) }
    }

    /// Takes what was read; false if it answers for nothing, or for more than was asked.
    mutating func read(_ slice: FetchSlice) -> Bool {
        guard var ask = current, slice.answered > 0, slice.answered <= ask.rest.count,
            slice.entries.count <= slice.answered, slice.missing.count <= slice.answered
        else { return false }
        ask.rest = ask.rest.dropFirst(slice.answered)
        ask.missing += slice.missing
        for entry in slice.entries { ready.append(.line(entry)) }
        guard ask.rest.isEmpty else {
            current = ask
            return true
        }
        current = nil
        ready.append(.end(missing: ask.missing))
        pending -= ask.count
        return true
    }

    /// Takes the first piece that is ready.
    mutating func removeFirst() -> Piece? { ready.removeFirst() }
}
