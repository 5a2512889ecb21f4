import DossierCore
import DossierCrypto
import DossierReplication
import DossierStore
import DossierText
import DossierTransport
import DossierWire
import Logging
import NIOCore
import Synchronization
import Testing

@testable import DossierNode

/// What one member may ask of a daemon that others need as well.
@Suite(.timeLimit(.minutes(2))) struct PeerServiceTests {
    private final class Journal: Sendable {
        let lines = Mutex<[String]>([])
    }

    /// Keeps what is logged.
    private struct Recorder: LogHandler {
        let journal: Journal
        var metadata = Logger.Metadata()
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let count = event.metadata?["count"].map { " \($0)" } ?? ""
            journal.lines.withLock { $0.append("\(event.message)" + count) }
        }
    }

    @Test func `of the refusals in a session the first, second, fourth and so on are told`()
        async throws
    {
        let copy = try await Desks.found().first
        let node = try await Node(
            home: Home(copy.home.path),
            store: copy.store,
            keys: KeyRing(copy.key),
            name: "door"
        )
        let journal = Journal()
        let logger = Logger(label: "door") { _ in Recorder(journal: journal) }
        let service = PeerService(node: node, logger: logger)
        let refusals = Refusals()
        for number in 1...1000 {
            let refused = Message.RefusedChangeset(
                number: number,
                digest: node.dataset,
                dot: nil,
                code: .notMember
            )
            let event = number.isMultiple(of: 2) ? Event.refused(refused) : .chainRefused(refused)
            service.observe(event, 0, "eve", refusals)
        }
        #expect(
            journal.lines.withLock { $0 }
                == (0...9).map { "changeset refused \(1 << $0)" }
        )
    }

    @Test func `4,096 keys of chains are kept, and one more empties the cache`() async throws {
        let copy = try await Desks.found().first
        let key = copy.key.publicKey
        var judge = Judge(copy.store)
        func chain(_ number: Int) -> Digest { SHA256.digest("chain \(number)".utf8) }
        #expect(Judge.keptKeys == 4096)
        for number in 0..<4096 { judge.keep(key, of: chain(number)) }
        #expect(judge.keys.count == 4096)
        judge.keep(key, of: chain(4095))
        #expect(judge.keys.count == 4096, "one that is kept already takes no other's place")
        judge.keep(key, of: chain(4096))
        #expect(judge.keys == [chain(4096): key])
    }

    @Test func `an older membership that was read first and comes last counts no more`()
        async throws
    {
        let desks = try await Desks.found()
        let eve = try await desks.join("eve")
        let copy = desks.first
        let node = try await Node(
            home: Home(copy.home.path),
            store: copy.store,
            keys: KeyRing(copy.key),
            name: "door"
        )
        let key = eve.key.publicKey
        #expect(node.role(of: key) == .editor)
        let before = try await node.store.read { Node.Members($0) }
        _ = try await Administration(node.store, own: node.key.publicKey)
            .perform(MemberRequest(.remove, member: "eve", why: "left us"))
        try await node.refreshMembers()
        #expect(node.role(of: key) == nil)
        node.take(before)
        #expect(node.role(of: key) == nil)
        #expect(node.isGone(key))
    }

    @Test func `four connections of a key may wait to greet, and of one more the oldest ends`()
        async throws
    {
        let desks = try await Desks.found()
        let eve = try await desks.join("eve")
        let other = try await desks.join("other")
        try await Door.open(desks) { door in
            #expect(WaitingConnections.limit == 4)
            let (ended, endedIn) = AsyncStream.makeStream(of: Int.self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                /// Opens a connection that says nothing, and waits until it has its place.
                func open(_ number: Int, _ key: SigningKey, expecting count: Int) async throws {
                    let (opened, openedIn) = AsyncStream.makeStream(of: Void.self)
                    group.addTask {
                        try? await door.dial(key) { connection in
                            openedIn.finish()
                            let lines = LineSource(connection)
                            while (try? await lines.line()) ?? nil != nil {}
                        }
                        endedIn.yield(number)
                    }
                    for await _ in opened {}
                    while door.node.waiting.count(of: key.publicKey) < count {
                        try await Task.sleep(for: .milliseconds(5))
                    }
                }
                try await open(0, other.key, expecting: 1)
                for number in 1...4 { try await open(number, eve.key, expecting: number) }
                try await open(5, eve.key, expecting: 4)
                var endings = ended.makeAsyncIterator()
                #expect(await endings.next(isolation: #isolation) == 1)
                #expect(door.node.waiting.count(of: eve.key.publicKey) == 4)
                #expect(door.node.waiting.count(of: other.key.publicKey) == 1)
                group.cancelAll()
            }
        }
    }

    @Test func `a member, too, has its time to greet, whatever it asks`() async throws {
        var limits = TransportLimits()
        limits.deadlines.pairing = .milliseconds(200)
        let desks = try await Desks.found()
        let eve = try await desks.join("eve")
        try await Door.open(desks, limits: limits) { door in
            _ = try door.invite()
            #expect(door.node.verdict(on: eve.key.publicKey) == .member)
            // It would ask for ever.
            let end = try await door.dial(eve.key) { connection in
                let lines = LineSource(connection)
                let ask = Message.join(.ask(name: "eve")).encoded + [0x0A]
                do {
                    repeat { try await connection.write(ask) } while try await lines.line() != nil
                } catch {}
                return try? await lines.line()
            }
            #expect(end == nil)
        }
    }

    @Test func `a daemon takes its lock when who looked at it has let go`() async throws {
        let folder = try ScratchFolder()
        let holder = try ServingLock(folder.path)
        var pauses = 0
        let lock = try await ServingLock.waiting(folder.path) {
            pauses += 1
            holder.release()
        }
        #expect(pauses == 1)
        lock.release()
    }

    @Test func `a daemon does not wait for ever for a lock that is kept`() async throws {
        let folder = try ScratchFolder()
        let holder = try ServingLock(folder.path)
        let failure = await report { try await ServingLock.waiting(folder.path) }
        #expect(failure?.id == .locked)
        holder.release()
    }
}
