import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

@Suite struct ProjectionTests {
    @Test func `a removal that comes before what it removes waits for it`() async throws {
        let history = try #require(
            Vectors.histories.first { $0.name.hasPrefix("16 ") },
            "whole changeset removed"
        )
        let changesets = try history.changesets()
        let store = try DatasetStore.fresh(Scratch())
        _ = try await store.apply(changesets.reversed().map { ($0, nil) })
        #expect(try await store.stateDigest().hexadecimal == history.stateDigest)
        let pending = try await store.pool.read { database in
            try Int.fetchOne(database, sql: "SELECT count(*) FROM pending_removal") ?? 0
        }
        #expect(pending > 0)
    }

    @Test func `a rebuild gives the incremental projection, records and all`() async throws {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        for count in 1...30 {
            _ = try await store.edit(hand.occasion(count)) { replica in
                var draft = Draft()
                let entity = "e\(count % 7)"
                let old = try replica.live(entity).prefix(1)
                draft.assert(
                    entity,
                    "name",
                    "N\(count)",
                    removes: old.map { RemovalTarget($0.id.changeset, $0.id.index) }
                )
                draft.assert(entity, "country", "c\(count % 3)", fields: ["source": "s"])
                return [draft]
            }
        }
        let before = try await rows(store)
        let digest = try await store.stateDigest()
        #expect(try await store.rebuildProjection() == digest)
        #expect(try await rows(store) == before)
        try await store.say(hand, 31, "e0", [("name", "last")])
        #expect(try await store.verify(projection: true).findings == [])
    }

    private func rows(_ store: DatasetStore) async throws -> [String: Data] {
        try await store.pool.read { database in
            var rows: [String: Data] = [:]
            let all = try Row.fetchAll(
                database,
                sql: "SELECT id, leaf || record || statements || caption AS all_of FROM entity"
            )
            for row in all { rows[row["id"]] = row["all_of"] }
            return rows
        }
    }

    @Test func `an older merge rule is projected again when the store is opened`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        let digest = try await store.stateDigest()
        try store.close()
        try tamper(scratch, "DELETE FROM entity; UPDATE meta SET merge_rule = 0, entities = 0")
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: nil,
            rules: .forTests()
        )
        #expect(try await again.stateDigest() == digest)
        #expect(try await again.read { try $0.entity("acme") }?.caption == "Acme")
        #expect(try await again.verify(projection: true).findings == [])
    }

    @Test func `other summary rules summarise everything again`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        try await store.say(hand, 1, "acme", [("name", "Acme"), ("title", "Chief")])
        let digest = try await store.stateDigest()
        try store.close()
        let rules = SummaryRules(
            version: 2,
            conflicts: SummaryRules.forTests().conflicts,
            captionProperties: { _ in ["title"] }
        )
        let again = try DatasetStore.open(directory: scratch.path, identity: nil, rules: rules)
        #expect(try await again.read { try $0.entity("acme") }?.caption == "Chief")
        #expect(try await again.read(\.counts).entities == 1)
        #expect(try await again.stateDigest() == digest)
    }

    @Test func `verify names a damaged line, a damaged record and a wrong sum`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        try store.close()
        try tamper(
            scratch,
            """
            UPDATE changeset SET line = CAST(replace(CAST(line AS TEXT), 'Acme', 'Evil') AS BLOB);
            UPDATE entity SET leaf = zeroblob(32);
            """
        )
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: nil,
            rules: .forTests()
        )
        let findings = try await again.verify(projection: false).findings
        #expect(findings.contains { if case .line(_, position: 2) = $0 { true } else { false } })
        #expect(findings.contains(.leaf(entity: "acme")))
        #expect(findings.contains(.sum))
    }

    private func tamper(_ scratch: Scratch, _ sql: String) throws {
        let queue = try DatabaseQueue(path: scratch.path + "/dossier.db")
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test func `an erase takes the bytes from log and record, and shredding from the file`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        let secret = "witness-4711-lives-here"
        let said = try await store.say(hand, 1, "acme", [("address", secret)])
        #expect(try await store.search("witness").count == 1)
        _ = try await store.edit(hand.occasion(2)) { _ in
            var draft = Draft()
            draft.erase(PartID(said.digest, 1))
            return [draft]
        }
        #expect(try await store.read { try $0.live("acme").isEmpty })
        let left = try await store.pool.read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT count(*) FROM changeset WHERE instr(line, ?1) > 0)
                    + (SELECT count(*) FROM entity WHERE instr(record, ?1) > 0)
                    """,
                arguments: [Data(secret.utf8)]
            )
        }
        #expect(left == 0)
        #expect(try await store.read { try $0.replica.erasedParts() } == [PartID(said.digest, 1)])
        #expect(try await store.read { try $0.replica.wantedParts() }.isEmpty)
        let kept = try await store.shred(now: 1000)
        #expect(kept == ShreddingReport(shredded: 0, waiting: 1))
        let early = try await store.shred(now: 999 + DatasetStore.gracePeriod)
        #expect(early == ShreddingReport(shredded: 0, waiting: 1))
        let digest = try await store.read { try $0.replica.stateDigest }
        let late = try await store.shred(now: 1000 + DatasetStore.gracePeriod)
        #expect(late == ShreddingReport(shredded: 1, waiting: 0))
        #expect(try await store.read { try $0.replica.stateDigest } == digest)
        #expect(try await store.verify(projection: true).findings == [])
        for isOpen in [true, false] {
            if !isOpen { try store.close() }
            for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
                let data = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + file))
                #expect(data.range(of: Data("4711".utf8)) == nil, "\(file)")
            }
        }
    }

    @Test func `bytes that an erase took are in no line that is read or sent`() async throws {
        let store = try await DatasetStore.founded(Scratch(), Hand())
        let hand = try Hand()
        let said = try await store.say(hand, 1, "acme", [("address", "witness-4711")])
        _ = try await store.edit(hand.occasion(2)) { _ in
            var draft = Draft()
            draft.erase(PartID(said.digest, 1))
            return [draft]
        }
        let lines = try await store.read { view in
            try [said.digest].map { try view.changeset($0)?.line ?? [] }
        }
        #expect(lines.allSatisfy { Data($0).range(of: Data("4711".utf8)) == nil && !$0.isEmpty })
        let kept = try await store.read { try $0.replica.storage.kept(PartID(said.digest, 1)) }
        #expect(kept?.slice.isEmpty == false)
    }

    @Test func `several drafts are one group, and a stranger may not write`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        let sealed = try await store.edit(hand.occasion(1)) { _ in
            (0..<3).map { number in
                var draft = Draft()
                draft.assert("e\(number)", "name", "E")
                return draft
            }
        }
        #expect(sealed.map { $0.header.group?.index } == [0, 1, 2])
        #expect(Set(sealed.map { $0.header.group?.id }).count == 1)
        #expect(Set(sealed.compactMap { $0.body.salt }).count == 3)
        try store.close()
        let stranger = try Hand("stranger")
        let other = try DatasetStore.open(
            directory: scratch.path,
            identity: stranger.key,
            rules: .forTests()
        )
        await #expect(throws: StoreError.notPermitted) {
            try await other.say(stranger, 2, "e", [("name", "E")])
        }
    }
}
