import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// Whatever one column of one row holds, the store works or says that it is damaged; it never ends the process.
@Suite struct AbsurdTests {
    @Test func `whatever one column holds, the store works or says that it is damaged`()
        async throws
    {
        let base = try await AbsurdDatabase.make()
        let whole = try await findings(base.scratch, base.hand)
        #expect(whole.error == nil)
        let count = try saved(base.scratch)
        var (tried, refused) = (0, 0)
        for column in base.columns {
            var isWritten = false
            let isIndex = ["segment", "changeset", "meta", "unsettled"].contains(column.table)
            let numbers = isIndex ? AbsurdDatabase.numbers : AbsurdDatabase.someNumbers
            let values = column.isInteger ? numbers : AbsurdDatabase.bytes
            let isLong = ["segment", "changeset"].contains(column.table)
            for (value, isLast) in values.flatMap({ [($0, true), ($0, false)] })
            where isLast || isLong {
                guard let copy = try base.copy(column, value, isLast: isLast) else { continue }
                isWritten = true
                tried += 1
                let found = try await findings(copy, base.hand)
                if let error = found.error {
                    refused += 1
                    let isVersion = column.name == "merge_rule" && error.code == "too-new"
                    #expect(error.isDamage || isVersion, "\(column) = \(value): \(error)")
                }
                #expect(try saved(copy) >= count - 1, "\(column) = \(value)")
                try FileManager.default.removeItem(atPath: copy.path)
            }
            #expect(isWritten, "\(column)")
        }
        #expect(tried > 250 && refused > 100, "\(tried) tried, \(refused) refused")
    }

    private struct Found {
        var error: StoreError?
    }

    /// Opens the store, and asks, writes, checks and mends everything, until something throws.
    private func findings(_ scratch: Scratch, _ hand: Hand) async throws -> Found {
        let store: DatasetStore
        do {
            store = try DatasetStore.open(
                directory: scratch.path,
                identity: hand.key,
                rules: .forTests()
            )
        } catch let error as StoreError {
            return Found(error: error)
        }
        defer { try? store.close() }
        var found = Found()
        func attempt(_ body: () async throws -> Void) async throws {
            do {
                try await body()
            } catch let error as StoreError {
                // `closed` follows from an error that came first.
                if found.error == nil { found.error = error }
            }
        }
        try await attempt { try await store.read(Self.lists) }
        try await attempt { try await store.read(Self.entities) }
        try await attempt { try await store.read(Self.outgoing) }
        try await attempt { _ = try await store.repair(store.verify(projection: true)) }
        try await attempt { _ = try await store.search("acme") }
        try await attempt { try await store.say(hand, 9, "acme", [("name", "Last")]) }
        try await attempt { _ = try await store.shred(now: 2000) }
        return found
    }

    @Sendable private static func lists(_ view: StoreView) throws {
        let replica = view.replica
        _ = try (view.log(), view.fences(), view.forkedChains(), view.forkProofs(), view.types())
        _ = (replica.setAsideCount, replica.unsettledCount, replica.overreaching)
        _ = try (replica.setAside, replica.wantedParts(), replica.erasedParts())
        _ = try replica.wantedChangesets(limit: 10)
        for part in try replica.erasedParts() { _ = try view.shredding(of: part) }
        _ = replica.index.forks
    }

    @Sendable private static func entities(_ view: StoreView) throws {
        var reader = view.conflictReader()
        for line in try view.entities(EntityFilter()) {
            for entry in try view.record(line.id)?.entries ?? [] {
                _ = view.replica.index.depth(entry.place)
            }
            for assertion in try view.live(line.id) {
                _ = view.replica.index.segments[assertion.place.segment]
            }
            _ = try reader.conflicts(of: line.id)
        }
    }

    @Sendable private static func outgoing(_ view: StoreView) throws {
        var cursor = SendCursor()
        _ = try view.plan(cursor)
        var count = 0
        while count < 100 {
            let lines = try view.lines(&cursor, bytes: 1)
            guard !lines.isEmpty else { break }
            count += lines.count
        }
        #expect(count < 100)
        _ = try view.fetch(view.log().map(\.digest), bytes: 1 << 20)
    }

    /// How many lines are read one by one.
    private func saved(_ scratch: Scratch) throws -> Int {
        let log = try RawLog(directory: scratch.path)
        defer { log.close() }
        var count = 0
        while let (_, line) = log.next() {
            if (try? Changeset(line: line[...])) != nil { count += 1 }
        }
        return count
    }

    @Test func `a damaged count of lines does not make lines be looked for one by one`()
        async throws
    {
        let base = try await AbsurdDatabase.make()
        let count = try saved(base.scratch)
        for sql in [
            "UPDATE meta SET position = 1 << 40",
            "UPDATE segment SET last = 1 << 40 WHERE number = 0",
            "UPDATE changeset SET position = 1 << 40 WHERE position = 3",
        ] {
            let copy = try Scratch()
            try FileManager.default.copyItem(
                atPath: base.scratch.path + "/dossier.db",
                toPath: copy.path + "/dossier.db"
            )
            try AbsurdDatabase.tamper(copy, sql)
            let log = try RawLog(directory: copy.path)
            #expect(log.end == count)
            log.close()
            #expect(try saved(copy) == count)
        }
    }
}
