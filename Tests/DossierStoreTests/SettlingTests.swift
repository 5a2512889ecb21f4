import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// Settling and shredding where the state is on a disk.
@Suite struct SettlingTests {
    /// A founder, an editor who writes `changesets` times, and the removal of him at nothing.
    private struct Story {
        var log: [Changeset]
        let removal: Changeset
        let entities: Int
    }

    private func story(changesets: Int, each: Int) throws -> Story {
        let (founder, editor) = (try Hand(), try Hand("editor"))
        func seal(
            _ author: inout Author,
            _ replica: Replica<MemoryStorage>,
            _ draft: Draft
        ) throws
            -> Changeset
        {
            try author.seal(
                draft,
                Author.Circumstances(
                    dataset: replica.index.founding,
                    vector: replica.vector,
                    time: 1,
                    salt: Array(SHA256.digest("\(replica.vector)".utf8).bytes.prefix(16))
                )
            )
        }
        var replica = Replica(dataset: nil, storage: MemoryStorage())
        var log: [Changeset] = []
        func hold(_ changeset: Changeset) throws {
            guard case .held = try replica.receive(changeset) else { throw StoreError.closed }
            log.append(changeset)
        }
        var first = Author(
            key: founder.key,
            grant: nil,
            incarnation: founder.occasion(0).incarnation
        )
        var draft = Draft()
        draft.admit(founder.key.publicKey, .admin, name: "F")
        try hold(try seal(&first, replica, draft))
        draft = Draft()
        draft.admit(editor.key.publicKey, .editor, name: "E")
        let admission = try seal(&first, replica, draft)
        try hold(admission)
        let grant = OperationID(admission.digest, 0)
        var second = Author(
            key: editor.key,
            grant: grant,
            incarnation: editor.occasion(0).incarnation
        )
        for number in 0..<changesets {
            draft = Draft()
            for entity in 0..<each { draft.assert("e\(number)-\(entity)", "name", "by E") }
            try hold(try seal(&second, replica, draft))
        }
        draft = Draft()
        draft.assert("own", "name", "by F")
        try hold(try seal(&first, replica, draft))
        draft = Draft()
        draft.remove([grant], heads: [])
        let removal = try seal(&first, replica, draft)
        return Story(log: log, removal: removal, entities: changesets * each)
    }

    private func open(_ scratch: Scratch) throws -> DatasetStore {
        try DatasetStore.open(directory: scratch.path, identity: nil, rules: .forTests())
    }

    @Test func `no transaction projects more than its step, and each crash goes on after it`()
        async throws
    {
        let story = try story(changesets: 6, each: 150)
        let scratch = try Scratch()
        var store = try DatasetStore.fresh(scratch)
        for changeset in story.log + [story.removal] {
            _ = try await store.apply([(changeset, nil)])
        }
        // The removal's own transaction projected nothing again.
        let touched = try await store.read { try $0.changed(since: $0.generation - 1).count }
        #expect(touched == 0)
        var steps = 0
        var isSettled = false
        while !isSettled {
            #expect(try await store.read { try $0.replica.comparableDigest() } == nil)
            let before = try await store.read { $0.replica.unsettledCount }
            let step = try await store.settleStep()
            isSettled = step.isSettled
            let changed = try await store.read { view in
                try view.changed(since: view.generation - 1, limit: 10_000).count
            }
            #expect(step.entities <= DatasetStore.settlingStep)
            #expect(changed == step.entities)
            // A copy of the files as they are is what a crash leaves.
            let crashed = try Scratch()
            for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path)
            where file != "lock" {
                try? FileManager.default.removeItem(atPath: crashed.path + "/" + file)
                try FileManager.default.copyItem(
                    atPath: scratch.path + "/" + file,
                    toPath: crashed.path + "/" + file
                )
            }
            let left = try await store.read { $0.replica.unsettledCount }
            #expect(left <= before)
            try store.close()
            store = try open(crashed)
            #expect(try await store.read { $0.replica.unsettledCount } == left)
            #expect(try await store.read { $0.replica.isSettled } == isSettled)
            try store.close()
            store = try open(scratch)
            steps += 1
        }
        #expect(steps == 4)
        #expect(try await store.verify(projection: true).findings == [])
        #expect(try await store.read(\.counts).entities == 1)
        // Another order, settled at once.
        let other = try DatasetStore.fresh(Scratch())
        _ = try await other.apply((story.log.prefix(2) + [story.removal]).map { ($0, nil) })
        _ = try await other.apply(story.log.map { ($0, nil) })
        try await other.settle()
        let digest = try await store.read { try $0.replica.comparableDigest() }
        #expect(try await other.read { try $0.replica.comparableDigest() } == digest)
        #expect(digest != nil)
    }

    @Test func `edits go on while the replica settles`() async throws {
        let story = try story(changesets: 3, each: 200)
        let scratch = try Scratch()
        let first = try DatasetStore.fresh(scratch)
        _ = try await first.apply((story.log + [story.removal]).map { ($0, nil) })
        try first.close()
        let hand = try Hand()
        let store = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        _ = try await store.settleStep()
        #expect(try await store.read { !$0.replica.isSettled })
        try await store.say(hand, 9, "e2-7", [("name", "by the founder")])
        #expect(try await store.read { try $0.live("e2-7").map(\.value) } == ["by the founder"])
        #expect(try await store.read { try $0.entity("e2-7") }?.statements == 1)
        try await store.settle()
        #expect(try await store.read { try $0.entity("e2-7") }?.statements == 1)
        #expect(try await store.read(\.counts).entities == 2)
        #expect(try await store.verify(projection: true).findings == [])
    }

    @Test func `an erase set aside gives its bytes back, and rebuilding from the log agrees`()
        async throws
    {
        let history = try #require(Vectors.histories.first { $0.name == "14 erase set aside" })
        let store = try DatasetStore.fresh(Scratch(), kinds: history.kinds)
        for changeset in try history.changesets() { _ = try await store.apply([(changeset, nil)]) }
        try await store.settle()
        #expect(try await store.read { try $0.replica.wantedParts().isEmpty })
        #expect(try await store.read { try $0.live("e").map(\.value) } == ["kept"])
        let digest = try await store.stateDigest()
        #expect(try await store.rebuildProjection() == digest)
        #expect(try await store.read { try $0.live("e").map(\.value) } == ["kept"])
        // Nothing waits to be shredded any more.
        let report = try await store.shred(now: .max / 2, grace: 0)
        #expect(report == ShreddingReport(shredded: 0, waiting: 0))
        #expect(try await store.read { try $0.live("e").map(\.value) } == ["kept"])
    }

    @Test func `while somebody reads an older state the files are not called scrubbed`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        let said = try await store.say(hand, 1, "acme", [("name", "marker-5577")])
        _ = try await store.edit(hand.occasion(2)) { _ in
            var draft = Draft()
            draft.erase(PartID(said.digest, 1))
            return [draft]
        }
        func isScrubbed() async throws -> Bool {
            try await store.read { view in
                try view.statement("SELECT 1 FROM unscrubbed").first { _ in true } == nil
            }
        }
        var snapshot: DatabaseSnapshot? = try store.pool.makeSnapshot()
        #expect(try await store.shred(now: 1, grace: 0).shredded == 1)
        #expect(try await !isScrubbed())
        #expect(try await snapshot?.read { try Int.fetchOne($0, sql: "SELECT 1") } == 1)
        snapshot = nil
        #expect(try await store.shred(now: 2) == ShreddingReport(shredded: 0, waiting: 0))
        #expect(try await isScrubbed())
        for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
            let data = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + file))
            #expect(data.range(of: Data("5577".utf8)) == nil, "\(file)")
        }
        try store.close()
    }

    @Test
    func `nothing is shredded while the replica settles, and a crash before the scrubbing goes on`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        var store = try await DatasetStore.founded(scratch, hand)
        let secret = "marker-8899-of-a-witness"
        // Long values fill overflow pages; many edits of one entity leave old copies of its record behind.
        let said = try await store.say(
            hand,
            1,
            "acme",
            (0..<40).map { ("summary", "\(secret) \($0) " + String(repeating: "x", count: 4000)) }
        )
        for count in 2..<12 {
            try await store.say(hand, count, "acme", [("name", "Acme \(count)")])
            if count % 3 == 0 { #expect(try await store.search("witness").count == 1) }
        }
        _ = try await store.edit(hand.occasion(20)) { _ in
            var draft = Draft()
            draft.erase(PartID(said.digest, 1))
            return [draft]
        }
        for count in 21..<30 { try await store.say(hand, count, "acme", [("name", "A \(count)")]) }
        _ = try await store.shred(now: 5)
        // As a crash leaves it: the rows are gone, the files not scrubbed.
        try await store.write { transaction in
            try transaction.connection.open().execute(
                sql: "DELETE FROM erased_part; INSERT INTO unscrubbed VALUES (1)"
            )
        }
        try store.close()
        store = try open(scratch)
        _ = try await store.shred(now: 6)
        for isOpen in [true, false] {
            if !isOpen { try store.close() }
            for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
                let data = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + file))
                for word in ["8899", "marker"] {
                    #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(file)")
                }
            }
        }
        store = try open(scratch)
        #expect(try await store.verify(projection: true).findings == [])
    }
}
