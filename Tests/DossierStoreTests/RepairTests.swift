import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// What a check finds, and what mending does about it.
@Suite struct RepairTests {
    private func opened(_ scratch: Scratch) throws -> DatasetStore {
        try DatasetStore.open(directory: scratch.path, identity: nil, rules: .forTests())
    }

    /// A closed replica to which the second changeset came without its part; the name of that.
    private func withheld(_ scratch: Scratch) async throws -> Digest {
        let hand = try Hand()
        let source = try await DatasetStore.founded(Scratch(), hand)
        let said = try await source.say(hand, 1, "acme", [("name", "Acme")])
        try await source.say(hand, 2, "bob", [("name", "Bob")])
        let lines = try await source.log()
        let store = try DatasetStore.fresh(scratch)
        for line in lines {
            let changeset = try Changeset(line: line[...])
            let given =
                changeset.digest == said.digest
                ? changeset.without(1, erase: nil) : changeset
            _ = try await store.apply([(given, nil)])
        }
        #expect(try await store.read { try $0.replica.wantedParts() } == [PartID(said.digest, 1)])
        try store.close()
        return said.digest
    }

    @Test(
        arguments: [
            "DELETE FROM absent_part", "UPDATE absent_part SET number = 7",
            "UPDATE absent_part SET changeset = zeroblob(32)",
            "INSERT INTO absent_part SELECT digest, 1 FROM changeset WHERE position = 3",
            "INSERT INTO absent_part VALUES (zeroblob(32), 1)",
        ]
    )
    func `a wrong list of absent parts is made anew, and the part is asked for again`(
        _ sql: String
    ) async throws {
        let scratch = try Scratch()
        let digest = try await withheld(scratch)
        try AbsurdDatabase.tamper(scratch, sql)
        let store = try opened(scratch)
        let report = try await store.verify(projection: true)
        #expect(!report.isClean && !report.isFileDamaged && report.hasMisnoted)
        _ = try await store.repair(report)
        #expect(try await store.verify(projection: true).findings == [])
        #expect(try await store.read { try $0.replica.wantedParts() } == [PartID(digest, 1)])
        #expect(try await store.read { try $0.replica.wantedChangesets(limit: 9) } == [digest])
    }

    @Test func `a changeset that does not follow the one before it is damage of the file`()
        async throws
    {
        let scratch = try Scratch()
        _ = try await withheld(scratch)
        try AbsurdDatabase.tamper(
            scratch,
            """
            UPDATE changeset SET sequence = 9 WHERE position = 2;
            UPDATE changeset SET sequence = 2 WHERE position = 3;
            UPDATE changeset SET sequence = 3 WHERE position = 2;
            """
        )
        let report = try await opened(scratch).verify(projection: true)
        let isChain = report.findings.contains { if case .chain = $0 { true } else { false } }
        #expect(isChain && report.isFileDamaged)
    }

    @Test(
        arguments: [
            "UPDATE changeset SET time = time + 1 WHERE position = 2",
            "UPDATE changeset SET administrative = 1 WHERE position = 3",
        ]
    )
    func `what is noted beside a line and is not what it says is damage of the file`(
        _ sql: String
    ) async throws {
        let scratch = try Scratch()
        _ = try await withheld(scratch)
        try AbsurdDatabase.tamper(scratch, sql)
        let report = try await opened(scratch).verify(projection: true)
        let isRow = report.findings.contains { if case .row = $0 { true } else { false } }
        #expect(isRow && report.isFileDamaged)
    }

    @Test(arguments: ["UPDATE meta SET statements = 7", "UPDATE entity SET statements = 4"])
    func `counts that are wrong are counted anew`(_ sql: String) async throws {
        let scratch = try Scratch()
        _ = try await withheld(scratch)
        let before = try await {
            let store = try opened(scratch)
            defer { try? store.close() }
            return try await store.read(\.counts)
        }()
        try AbsurdDatabase.tamper(scratch, sql)
        let store = try opened(scratch)
        let report = try await store.verify(projection: true)
        #expect(report.findings == [.counts])
        #expect(try await store.repair(report).isRebuilt)
        #expect(try await store.read(\.counts) == before)
        #expect(try await store.verify(projection: true).findings == [])
    }
}
