import DossierCore
import DossierCrypto
import GRDB
import Testing

@testable import DossierStore

/// What a changeset that removes all of another costs in the database.
@Suite struct WholeRemovalTests {
    private static let entities = (0..<400).map { "e\($0)" }

    private func remove(
        _ whole: RemovalTarget,
        _ hand: Hand,
        _ count: Int,
        in store: DatasetStore,
        _ say: @Sendable @escaping (inout Draft, RemovalTarget) -> Void
    ) async throws {
        _ = try await store.edit(hand.occasion(count)) { _ in
            var draft = Draft()
            say(&draft, whole)
            return [draft]
        }
    }

    /// A dataset of four hundred entities said in one changeset.
    private func large(
        _ scratch: Scratch,
        _ hand: Hand
    ) async throws -> (store: DatasetStore, whole: RemovalTarget) {
        let store = try await DatasetStore.founded(scratch, hand)
        let said = try await store.edit(hand.occasion(1)) { _ in
            var draft = Draft()
            for entity in Self.entities { draft.assert(entity, "name", entity) }
            return [draft]
        }
        return (store, RemovalTarget(try #require(said.first).digest, nil))
    }

    private func state(
        _ scratch: Scratch
    ) throws -> (records: Int, last: Int, changed: Int, pending: Int) {
        try AbsurdDatabase.reading(scratch) { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT sum(length(record)), max(revision),
                    sum(revision = (SELECT max(revision) FROM entity WHERE id GLOB 'e*')),
                    (SELECT count(*) FROM pending_removal)
                    FROM entity WHERE id GLOB 'e*'
                    """
            )
            let found = try #require(row)
            return (found[0], found[1], found[2], found[3])
        }
    }

    @Test func `the second removal of all of a changeset writes none of its entities`() async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let (store, whole) = try await large(scratch, hand)
        try await remove(whole, hand, 2, in: store) { $0.assert("x", "name", "x", removes: [$1]) }
        let once = try state(scratch)
        #expect(once.changed == 400 && once.pending == 1)
        for count in 3...12 {
            try await remove(whole, hand, count, in: store) {
                $0.assert("x", "name", "x", removes: [$1])
            }
        }
        let often = try state(scratch)
        #expect(often == (once.records, once.last, 400, 11))
        #expect(try await store.read { try $0.live("e9").isEmpty })
        try store.close()
    }

    @Test func `retractions of all of a changeset have its entities looked at eight times`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let (store, whole) = try await large(scratch, hand)
        var last = try state(scratch).last
        var looks = 0
        for count in 2...20 {
            try await remove(whole, hand, count, in: store) { $0.retract("x", removes: [$1]) }
            let now = try state(scratch)
            if now.last != last { looks += 1 }
            last = now.last
        }
        #expect(looks == ConflictLimits.wholeRetractions)
        #expect(try state(scratch).pending == 19)
        let report = try await store.verify(projection: true)
        #expect(report.isClean, "\(report.findings)")
        try store.close()
    }

    @Test func `a removal of all of a changeset that the database lost is found and put back`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let (store, whole) = try await large(scratch, hand)
        for count in 2...3 {
            try await remove(whole, hand, count, in: store) { $0.retract("x", removes: [$1]) }
        }
        try store.close()
        // One of two that count: nothing that lives is different for it.
        try AbsurdDatabase.tamper(
            scratch,
            "DELETE FROM pending_removal WHERE remover = (SELECT max(remover) FROM pending_removal)"
        )
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        let report = try await again.verify(projection: true)
        #expect(report.findings == [.projection])
        _ = try await again.repair(report)
        #expect(try await again.verify(projection: true).isClean)
        #expect(try state(scratch).pending == 2)
        try again.close()
    }

    @Test func `a retraction of all of a changeset marks what took its place as contested`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let (store, whole) = try await large(scratch, hand)
        _ = try await store.edit(hand.occasion(2)) { _ in
            var draft = Draft()
            let old = RemovalTarget(whole.changeset, 9)
            draft.assert("e9", "name", "nine", removes: [old])
            return [draft]
        }
        let calm = try await store.read { try $0.entity("e9")?.contested }
        try await remove(whole, hand, 3, in: store) { $0.assert("x", "name", "x", removes: [$1]) }
        let replaced = try await store.read { try $0.entity("e9")?.contested }
        try await remove(whole, hand, 4, in: store) { $0.retract("x", removes: [$1]) }
        let retracted = try await store.read { try $0.entity("e9")?.contested }
        #expect([calm, replaced, retracted] == [0, 0, 1])
        try store.close()
    }
}
