import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Synchronization

/// The session machine under any order of inputs: its promises hold after every one.
func trySession(_ bytes: [UInt8]) -> FuzzTarget.Tried {
    let walk = SessionWalk.steps(bytes)
    return FuzzTarget.Tried(finding: walk.finding, inputs: walk.inputs)
}

/// One session driven by letters; `SessionScript.step` says what each does.
struct SessionWalk {
    /// The first promise that was broken.
    private(set) var finding: String?
    /// How many inputs the machine was given until it ended.
    private(set) var inputs = 0
    private(set) var wasOpen = false
    private(set) var wasStranger = false
    /// Changesets of the session that it acknowledged, and that it sent.
    private(set) var acknowledged = 0
    private(set) var sent = 0

    var session: Session
    var now = Instant.zero
    let setup: Session.Setup
    /// What the session waits for.
    private(set) var verdicts: [Int] = []
    private(set) var storing: ClosedRange<Int>?
    private(set) var comparing: CompareRequest?
    private(set) var reading: ReadRequest?
    private(set) var fetching: FetchRequest?
    private(set) var timer: Instant?
    var logPosition = 0

    private var mayspeak: Bool
    private var hasClosed = false
    private var hasRaised = false
    private var isTimerInput = false
    /// Whether the input is a changeset on which no verdict was asked for yet.
    private var isOffered = false
    private var received = 0
    private var sizes = Sizes()
    private var verified = 0
    private var stored = 0
    private var inFlight = Sizes()
    private var peerAcknowledged = 0
    /// Changesets that the peer asked for by name and that have not gone yet.
    private var named = 0

    init(mode: Session.Mode, isMember: Bool, accepts: Bool) {
        setup = Self.setup(mode, accepts)
        session = Session(setup, peerIsMember: isMember)
        mayspeak = isMember
        wasStranger = !isMember
    }

    private static func setup(_ mode: Session.Mode, _ accepts: Bool) -> Session.Setup {
        var setup = SessionScript.setup
        setup.mode = mode
        setup.accepts = accepts && mode != .push
        return setup
    }

    /// Carries out a whole script.
    static func steps(_ bytes: [UInt8]) -> Self {
        var reader = FuzzReader(bytes)
        let first = Int(reader.next())
        var walk = Self(
            mode: Session.Mode.allCases[first % 4],
            isMember: first & 4 == 0,
            accepts: first & 8 == 0
        )
        walk.take(walk.session.start(now: walk.now))
        while !reader.isAtEnd, walk.finding == nil { SessionScript.step(&walk, &reader) }
        return walk
    }

    // MARK: inputs that answer

    mutating func showMembership() {
        mayspeak = true
        take(session.membershipShown(now: now))
    }

    mutating func receive(_ message: Message) {
        guard !hasClosed else { return take(session.received(message, now: now)) }
        switch message {
        case .changeset: isOffered = true
        case .acknowledge(let acknowledge):
            if acknowledge.through > peerAcknowledged, acknowledge.through <= sent {
                inFlight.removeFirst(acknowledge.through - peerAcknowledged)
                peerAcknowledged = acknowledge.through
            }
        default: break
        }
        take(session.received(message, now: now))
        // Before the session is open a changeset is not expected, after our bye it is ignored.
        isOffered = false
    }

    mutating func lose() {
        take(session.connectionClosed())
        hasClosed = true
    }

    mutating func verify(isRight: Bool) {
        guard let number = verdicts.first else { return }
        verdicts.removeFirst()
        if isRight {
            verified = number
            take(session.verified(number))
        } else {
            take(session.rejected(number, .badSignature))
        }
    }

    mutating func store(_ outcome: (Int) -> Outcome) {
        guard let batch = storing else { return }
        storing = nil
        stored = batch.upperBound
        sizes.removeFirst(batch.count)
        let outcomes = batch.map(outcome)
        take(session.stored(outcomes, setup.state))
    }

    mutating func compared(_ change: (inout Comparison) -> Void, outstanding: Int) {
        guard let request = comparing,
            var comparison = try? Comparison(
                request,
                index: LogIndex(),
                storage: MemoryStorage()
            )
        else { return }
        comparing = nil
        change(&comparison)
        take(
            session.compared(
                comparison,
                Outstanding(
                    plan: Message.Plan(changesets: outstanding, bytes: outstanding * 100),
                    after: logPosition
                ),
                setup.state
            )
        )
    }

    mutating func logRead(_ entries: [LogEntry], isEnd: Bool) {
        guard reading != nil else { return }
        reading = nil
        take(
            session.logRead(
                LogSlice(entries: entries, through: logPosition, isEnd: isEnd),
                setup.state
            )
        )
    }

    /// Answers for `count` of the names asked for again, at least one; every other one cannot be given.
    mutating func fetched(_ count: Int, _ line: ArraySlice<UInt8>) {
        guard let request = fetching else { return }
        fetching = nil
        let names = request.digests.prefix(max(1, count))
        var slice = FetchSlice(entries: [], missing: [], answered: names.count)
        for (position, name) in names.enumerated() {
            if position & 1 == 1 {
                slice.missing.append(name)
            } else {
                let place = Place(segment: 0, sequence: position + 1)
                slice.entries.append(LogEntry(place: place, chain: setup.chain, line: line))
            }
        }
        named += slice.entries.count
        take(session.fetched(slice, setup.state))
    }

    mutating func fireTimer(at moment: Instant) {
        now = max(now, moment)
        timer = nil
        isTimerInput = true
        take(session.timerFired(now: now))
        isTimerInput = false
    }

    // MARK: promises

    mutating func take(_ actions: [Action]) {
        if !hasClosed { inputs += 1 }
        if hasClosed, !actions.isEmpty { broken("actions after the end: \(actions)") }
        for action in actions { judge(action) }
        let unstored = sizes.sum
        if !hasClosed, unstored > WireLimits.windowBytes { broken("\(unstored) bytes wait") }
        if hasClosed != session.isClosed, hasClosed { broken("closed without being closed") }
    }

    private mutating func judge(_ action: Action) {
        if hasClosed { broken("an action after close") }
        switch action {
        case .send(let message): judgeSent(message)
        case .sendChangesets(let entries): judgeSent(entries)
        case .verify(let number, let line):
            received += 1
            if !isOffered || number != received { broken("verdict \(number) of \(received)") }
            isOffered = false
            sizes.append(line.line.count)
            verdicts.append(number)
        case .store(let batch): judge(batch)
        case .compare(let request):
            if comparing != nil { broken("two comparisons at once") }
            wasOpen = true
            comparing = request
        case .readLog(let request):
            if reading != nil { broken("two readings at once") }
            if setup.mode == .pull { broken("a pull reads the log") }
            if request.bytes <= 0 { broken("reads nothing") }
            reading = request
        case .setTimer(let moment):
            if isTimerInput, moment <= now { broken("a timer that fires for ever") }
            timer = moment
        case .raiseLineLimit:
            if hasRaised || !mayspeak { broken("the line limit is raised") }
            hasRaised = true
        case .pair: if mayspeak { broken("a member pairs") }
        case .report: break
        case .readChangesets(let request):
            if fetching != nil { broken("two fetches are read at once") }
            if request.digests.isEmpty || request.bytes <= 0 { broken("fetches nothing") }
            fetching = request
        case .close(let error):
            if error?.code == .internal, !isPeersInternal { broken("\(error?.detail ?? "")") }
            hasClosed = true
        }
    }

    /// The peer's error may name any code.
    var isPeersInternal = false

    private mutating func judge(_ batch: ClosedRange<Int>) {
        if storing != nil { broken("two batches at once") }
        if batch.lowerBound != stored + 1 || batch.upperBound > verified {
            broken("stores \(batch) after \(stored), verified \(verified)")
        }
        if batch.count > WireLimits.batchChangesets { broken("a batch of \(batch.count)") }
        if batch.count > 1, sizes.first(batch.count) > WireLimits.batchBytes {
            broken("a batch of too many bytes")
        }
        storing = batch
    }

    private mutating func judgeSent(_ message: Message) {
        guard mayspeak else { return broken("a stranger hears \(message.type)") }
        if let fault = Spelling.fault(of: message) { broken(fault) }
        guard case .acknowledge(let acknowledge) = message else { return }
        if acknowledge.through != stored { broken("acknowledges more than is stored") }
        if acknowledge.through <= acknowledged { broken("acknowledges again") }
        acknowledged = acknowledge.through
    }

    private mutating func judgeSent(_ entries: [LogEntry]) {
        // It gives nothing, but helps a peer that asks by name for what it holds damaged.
        if setup.mode == .pull, entries.count > named { broken("a pull sends what nobody named") }
        named = max(0, named - entries.count)
        for entry in entries {
            sent += 1
            inFlight.append(entry.line.count)
        }
        let bytes = inFlight.sum
        if bytes > WireLimits.windowBytes { broken("\(bytes) bytes are under way") }
    }

    private mutating func broken(_ promise: String) {
        if finding == nil { finding = promise }
    }
}

/// Sizes in the order they came, with their sum.
private struct Sizes {
    private var sizes: [Int] = []
    private(set) var sum = 0

    mutating func append(_ size: Int) {
        sizes.append(size)
        sum += size
    }

    mutating func removeFirst(_ count: Int) {
        sum -= first(count)
        sizes.removeFirst(min(count, sizes.count))
    }

    /// The sum of the first so many.
    func first(_ count: Int) -> Int { sizes.prefix(count).reduce(0, +) }
}

/// Whether messages fit a line and read back as they were meant; each is tried once, since the answer never changes.
private enum Spelling {
    /// Emptied at this number, so that it stays small.
    private static let remembered = 4096
    private static let sound = Mutex<Set<Message>>([])

    static func fault(of message: Message) -> String? {
        guard !sound.withLock({ $0.contains(message) }) else { return nil }
        let line = message.encoded
        if line.count > WireLimits.lineBytes { return "\(message.type) is too long" }
        if (try? Message.decode(line[...])) != message { return "\(message.type) reads otherwise" }
        sound.withLock { sound in
            if sound.count >= remembered { sound.removeAll(keepingCapacity: true) }
            sound.insert(message)
        }
        return nil
    }
}
