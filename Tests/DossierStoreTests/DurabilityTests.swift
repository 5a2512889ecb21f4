import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

@Suite struct DurabilityTests {
    private struct Injected: Error {}

    @Test func `synchronous reads full on the live writer`() async throws {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        #expect(try store.synchronous() == 2)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        #expect(try store.synchronous() == 2)
    }

    @Test func `a writer that is not durable is refused`() throws {
        let queue = try DatabaseQueue(path: Scratch().path + "/some.db")
        try queue.writeWithoutTransaction { database in
            #expect(throws: StoreError.notLogged(journalMode: "delete")) {
                try database.makeDurable()
            }
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
            #expect(try database.synchronous() == 1)
            try database.makeDurable()
            #expect(try database.synchronous() == 2)
        }
        #expect(StoreError.notDurable(synchronous: 1).code == "not-durable")
    }

    @Test func `a second instance is refused until the first is closed`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        #expect(throws: StoreError.locked(holder: getpid())) {
            _ = try DatasetStore.open(
                directory: scratch.path,
                identity: hand.key,
                rules: .forTests()
            )
        }
        try store.close()
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        #expect(try await again.read(\.changesetCount) == 1)
    }

    @Test func `what is not there cannot be opened and what is there is not created again`()
        async throws
    {
        let scratch = try Scratch()
        #expect(throws: StoreError.noDataset) {
            _ = try DatasetStore.open(directory: scratch.path, identity: nil, rules: .forTests())
        }
        let store = try await DatasetStore.founded(scratch, try Hand())
        try store.close()
        #expect(throws: StoreError.datasetExists) { _ = try DatasetStore.fresh(scratch) }
    }

    @Test func `a newer schema and a newer merge rule are refused`() async throws {
        let scratch = try Scratch()
        try await DatasetStore.founded(scratch, try Hand()).close()
        func tamper(_ sql: String) throws {
            let queue = try DatabaseQueue(path: scratch.path + "/dossier.db")
            try queue.write { try $0.execute(sql: sql) }
            try queue.close()
        }
        func opened() throws -> DatasetStore {
            try DatasetStore.open(directory: scratch.path, identity: nil, rules: .forTests())
        }
        try tamper("UPDATE meta SET merge_rule = merge_rule + 1")
        #expect(throws: StoreError.tooNew) { _ = try opened() }
        try tamper("UPDATE meta SET merge_rule = merge_rule - 1")
        try opened().close()
        try tamper("INSERT INTO grdb_migrations VALUES ('v9: to come')")
        #expect(throws: StoreError.tooNew) { _ = try opened() }
    }

    @Test func `reopening gives the same vector, digest and author`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        for count in 1...5 {
            try await store.say(hand, count, "e\(count)", [("name", "E\(count)")])
        }
        let before = try await state(store)
        try store.close()
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        let after = try await state(again)
        #expect(after == before)
        let next = try await again.say(hand, 6, "e6", [("name", "E6")])
        #expect(next.header.sequence == 7)
        #expect(next.header.saw == [])
        #expect(try await again.verify(projection: true).findings == [])
    }

    private struct State: Equatable {
        let vector: VersionVector
        let digest: Digest
        let counts: Counts
        let last: Head?
        let grant: OperationID?
        let shown: Set<Head>?
    }

    private func state(_ store: DatasetStore) async throws -> State {
        let author = try await store.write { transaction in
            (transaction.author?.last, transaction.author?.grant, transaction.author?.shown)
        }
        return try await store.read { view in
            State(
                vector: view.replica.vector,
                digest: try view.replica.stateDigest,
                counts: view.counts,
                last: author.0,
                grant: author.1,
                shown: author.2
            )
        }
    }

    @Test func `an injected error leaves memory and disk as they were`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        let before = try await state(store)
        await #expect(throws: Injected.self) {
            try await store.write { transaction in
                var draft = Draft()
                draft.assert("acme", "name", "Other")
                draft.assert("new", "name", "New")
                _ = try transaction.seal([draft], hand.occasion(2))
                throw Injected()
            }
        }
        #expect(try await state(store) == before)
        #expect(try await store.read { try $0.entity("new") } == nil)
        let next = try await store.say(hand, 3, "acme", [("alias", "A")])
        #expect(next.header.sequence == 3)
        try store.close()
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        #expect(try await again.verify(projection: true).findings == [])
    }

    @Test
    func `writers that come together share commits, and a failing one takes no other with it`()
        async throws
    {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        let kept = await withTaskGroup(of: Bool.self) { group in
            for count in 1...40 {
                group.addTask {
                    let done: Void? = try? await store.write { transaction in
                        var draft = Draft()
                        draft.assert("e\(count)", "name", "E\(count)")
                        _ = try transaction.seal([draft], hand.occasion(count))
                        if count % 4 == 0 { throw Injected() }
                    }
                    return done != nil
                }
            }
            var kept = 0
            for await done in group where done { kept += 1 }
            return kept
        }
        #expect(kept == 30)
        #expect(try await store.read(\.counts).entities == 30)
        #expect(try await store.read(\.changesetCount) == 31)
        #expect(try await store.verify(projection: true).findings == [])
    }

    @Test func `a full disk refuses writes, keeps reads, and recovers`() async throws {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        let before = try await state(store)
        try await limitPages(store, toCurrent: true)
        let long = String(repeating: "x", count: 100_000)
        await #expect(throws: StoreError.diskFull) {
            for count in 2...100 { try await store.say(hand, count, "e\(count)", [("note", long)]) }
        }
        #expect(try await store.read { try $0.entity("acme") }?.caption == "Acme")
        #expect(try await store.log().count >= 2)
        try await limitPages(store, toCurrent: false)
        try await store.say(hand, 200, "acme", [("alias", "A")])
        #expect(try await store.read { try $0.entity("acme") }?.statements == 2)
        #expect(try await state(store).digest != before.digest)
        #expect(try await store.verify(projection: true).findings == [])
    }

    private func limitPages(_ store: DatasetStore, toCurrent: Bool) async throws {
        try await store.pool.writeWithoutTransaction { database in
            let count = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            let limit = toCurrent ? count : 1_000_000_000
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(limit)")
        }
    }

    @Test func `a database that another program keeps busy refuses a write and goes on`()
        async throws
    {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        try await store.pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA busy_timeout = 50")
        }
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: store.path, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        let error = await #expect(throws: StoreError.self) {
            try await store.say(hand, 1, "acme", [("name", "Acme")])
        }
        #expect(error?.isFatal == false)
        #expect(store.failure.error == nil)
        #expect(try await store.read(\.changesetCount) == 1)
        try await other.writeWithoutTransaction { try $0.rollback() }
        try await store.say(hand, 2, "acme", [("name", "Acme")])
        #expect(try await store.read(\.changesetCount) == 2)
        try other.close()
    }

    @Test func `a disk that fails ends all writing`() async throws {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        await #expect(throws: StoreError.inputOutput(code: 1034)) {
            try await store.write { _ in throw StoreError.inputOutput(code: 1034) }
        }
        await #expect(throws: StoreError.inputOutput(code: 1034)) {
            try await store.say(hand, 1, "acme", [("name", "Acme")])
        }
        #expect(try await store.read(\.changesetCount) == 1)
    }

    @Test func `what was acknowledged survives kill -9 in the middle of a transaction`()
        async throws
    {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            try await DurabilityTests.writeUntilKilled()
        }
        let scratch = try Scratch(named: "killed-\(getpid())")
        let acknowledged = try String(
            contentsOfFile: scratch.path + "/acknowledged",
            encoding: .utf8
        )
        .split(separator: "\n").count
        #expect(acknowledged == 25)
        let hand = try Hand()
        let store = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        #expect(try await store.read(\.changesetCount) == acknowledged + 1)
        #expect(try await store.verify(projection: true).findings == [])
        let next = try await store.say(hand, 1000, "after", [("name", "After")])
        #expect(next.header.sequence == acknowledged + 2)
    }

    private static func writeUntilKilled() async throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("store-killed-\(getppid())").path
        let hand = try Hand()
        let store = try DatasetStore.create(
            directory: path,
            dataset: nil,
            identity: hand.key,
            rules: .forTests()
        )
        let key = hand.key.publicKey
        _ = try await store.edit(hand.occasion(0)) { _ in
            var draft = Draft()
            draft.admit(key, .admin)
            return [draft]
        }
        let file = try #require(fopen(path + "/acknowledged", "w"))
        for count in 1...25 {
            try await store.say(hand, count, "e\(count)", [("name", "E\(count)")])
            fputs("\(count)\n", file)
            fflush(file)
        }
        try await store.write { transaction in
            var draft = Draft()
            draft.assert("lost", "name", "Lost")
            _ = try transaction.seal([draft], hand.occasion(26))
            kill(getpid(), SIGKILL)
        }
    }
}
