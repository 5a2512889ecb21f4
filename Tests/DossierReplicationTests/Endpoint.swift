import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire

/// One side of a connection: a session, the work that it asked for, and the lines that it wrote.
final class Endpoint {
    enum Work {
        case verify(Int, ChangesetLine)
        case store(ClosedRange<Int>)
        case compare(CompareRequest)
        case read(ReadRequest)
        case fetch(FetchRequest)
        case grown
    }

    let node: Node
    var session: Session
    /// Work that was asked for and not yet done, in order.
    var work: [Work] = []
    /// Lines written and not yet delivered.
    var written: [[UInt8]] = []
    /// Set when the session closed the connection.
    var isClosed = false
    var outcome: WireError?
    /// Digests in the order they were sent: what an acknowledgement speaks of.
    var sentDigests: [Digest] = []
    /// Up to which of them an acknowledgement came.
    var acknowledgedBefore = 0
    /// Bytes written in all, line feeds counted.
    var bytesWritten = 0
    var events: [Event] = []
    /// Hears of every action.
    var trace: ((Action) -> Void)?
    private var judged: [Int: Node.Judged] = [:]

    init(_ node: Node, _ genesis: Genesis, mode: Session.Mode, accepts: Bool = true) throws {
        self.node = node
        session = Session(
            Session.Setup(
                dataset: genesis.dataset,
                chain: node.author?.chain ?? genesis.dataset,
                name: node.name,
                software: "dossier 1.0.0",
                mode: mode,
                accepts: accepts,
                wallClock: 1_571_788_800_000,
                state: node.state
            ),
            peerIsMember: true
        )
    }

    func perform(_ actions: [Action]) {
        for action in actions {
            trace?(action)
            switch action {
            case .send(let message): write(message.encoded)
            case .sendChangesets(let entries):
                for entry in entries {
                    write(Array(entry.line))
                    if let line = try? ChangesetLine(cutting: entry.line) {
                        sentDigests.append(line.digest)
                    }
                }
            case .verify(let number, let line): work.append(.verify(number, line))
            case .store(let range): work.append(.store(range))
            case .compare(let request): work.append(.compare(request))
            case .readLog(let request): work.append(.read(request))
            case .readChangesets(let request): work.append(.fetch(request))
            case .close(let error):
                isClosed = true
                outcome = error
            case .report(let event): events.append(event)
            case .setTimer, .raiseLineLimit, .pair: break
            }
        }
    }

    private func write(_ line: [UInt8]) {
        written.append(line)
        bytesWritten += line.count + 1
    }

    /// Takes a line from the other side, as bytes.
    func receive(_ line: [UInt8], now: Instant) {
        guard !isClosed else { return }
        do throws(WireError) {
            perform(session.received(try Message.decode(line[...]), now: now))
        } catch {
            perform(session.end(with: error))
        }
    }

    /// Does the oldest work; true if that made changesets durable here.
    func doWork() throws -> Bool {
        guard !work.isEmpty else { return false }
        switch work.removeFirst() {
        case .verify(let number, let line):
            judged[number] = node.judge(line)
            if case .refused(_, _, let code)? = judged[number], code.isSendersFault {
                perform(session.rejected(number, code))
            } else {
                perform(session.verified(number))
            }
        case .store(let range):
            let before = node.replica.storage.order.count
            let damaged = node.replica.storage.damagedChangesets()
            let outcomes = try node.store(range.compactMap { judged.removeValue(forKey: $0) })
            perform(session.stored(outcomes, node.state))
            return node.replica.storage.order.count > before
                || node.replica.storage.damagedChangesets() != damaged
        case .compare(let request):
            let comparison = try node.replica.compare(request)
            perform(session.compared(comparison, node.outstanding(comparison), node.state))
        case .read(let request):
            perform(session.logRead(node.read(request), node.state))
        case .fetch(let request): perform(session.fetched(node.fetch(request), node.state))
        case .grown: perform(session.logGrew(node.state))
        }
        return false
    }
}

/// A founded dataset: what everybody's first changesets are.
struct Genesis {
    let dataset: Digest
    let changesets: [Changeset]

    /// Founds with the first node, and admits all others as editors.
    ///
    /// Every node knows its grant.
    init(_ names: [String]) throws {
        guard let first = names.first else { throw TestFailure.noAuthor }
        let founder = try Node(name: first, seed: 1, dataset: nil)
        founder.author = Author(
            key: founder.key,
            grant: nil,
            incarnation: [UInt8](repeating: 1, count: 16)
        )
        var changesets = [
            try founder.write(time: 1) { $0.admit(founder.key.publicKey, .admin, name: first) }
        ]
        for (offset, name) in names.enumerated().dropFirst() {
            let key = try SigningKey(seed: [UInt8](repeating: UInt8(offset + 1), count: 32))
            changesets.append(
                try founder.write(time: 1) { $0.admit(key.publicKey, .editor, name: name) }
            )
        }
        self.changesets = changesets
        dataset = changesets[0].digest
        founderAuthor = founder.author
        self.names = names
    }

    private let founderAuthor: Author?
    private let names: [String]

    /// A node of this dataset; `isEmpty` leaves out even its own admission, as after pairing.
    func node(_ name: String, isEmpty: Bool = false) throws -> Node {
        guard let number = names.firstIndex(of: name) else { throw TestFailure.script(name) }
        let node = try Node(name: name, seed: UInt8(number + 1), dataset: dataset)
        node.author =
            number == 0
            ? founderAuthor
            : Author(
                key: node.key,
                grant: OperationID(changesets[number].digest, 0),
                incarnation: [UInt8](repeating: UInt8(number + 1), count: 16)
            )
        guard !isEmpty else { return node }
        for changeset in changesets { _ = try node.replica.receive(changeset) }
        return node
    }
}
