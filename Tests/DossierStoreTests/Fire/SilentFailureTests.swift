import DossierCore
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// Failures of which SQLite or the system says nothing where one would expect it to.
@Suite struct SilentFailureTests {
    private static func stage() async throws -> (FireStage, FaultDisk) {
        let folder = try FireRig.folder()
        let disk = FaultDisk(folder)
        return (FireStage(try await FireScript(), folder, disk.calls), disk)
    }

    private static func create(_ stage: FireStage) throws -> DatasetStore {
        try DatasetStore.create(
            directory: stage.directory,
            dataset: nil,
            identity: stage.script.hand.key,
            rules: .forTests(),
            founding: stage.script.founding,
            files: stage.files
        )
    }

    /// The pragma that turns the log on answers before it commits: an error of that commit is easily passed over, and the
    /// database goes on with a rollback journal.
    @Test(arguments: [FaultPlan.Fault.inputOutput, .tornWrite, .noSpace, .shortWrite])
    func `a store is created with a write-ahead log or not at all`(
        fault: FaultPlan.Fault
    ) async throws {
        var failed = 0
        for first in 1...10 {
            let (stage, disk) = try await Self.stage()
            defer {
                disk.remove()
                try? FileManager.default.removeItem(atPath: stage.directory)
            }
            disk.plan(FaultPlan(fault: fault, first: first))
            let store: DatasetStore
            do {
                store = try Self.create(stage)
            } catch {
                failed += 1
                disk.heal()
                store = try Self.create(stage)
            }
            let mode = try await store.pool.writeWithoutTransaction { try $0.journalMode() }
            #expect(mode == "wal", "\(fault) at operation \(first)")
            #expect(!FileManager.default.fileExists(atPath: store.path + "-journal"))
            try store.close()
        }
        #expect(failed > 2)
    }

    /// A failed sync leaves in the cache what is not on the disk, and a second one finds nothing to do.
    ///
    /// Whoever starts again on the same machine must not commit behind it.
    @Test func `a log whose sync failed is written again before it is built upon`() async throws {
        let (first, disk) = try await Self.stage()
        defer {
            disk.remove()
            try? FileManager.default.removeItem(atPath: first.directory)
        }
        let hand = first.script.hand
        let batch = first.script.batch
        var stage = first
        stage.store = try Self.create(stage)
        try await stage.store?.say(hand, 1, "acme", [("name", "Acme")])
        disk.plan(FaultPlan(fault: .inputOutput, first: 1, counted: [.sync]))
        await #expect(throws: StoreError.self) {
            _ = try await stage.store?.apply(batch.map { ($0, nil) })
        }
        #expect(disk.struck == [.sync])
        disk.end()
        stage.close()
        disk.heal()
        try stage.open()
        let said = try await stage.store?.say(hand, 2, "acme", [("alias", "A")])
        disk.end()
        stage.close()
        try disk.cut(.nothing)
        disk.heal()
        try stage.open()
        let lines = try #require(try await stage.store?.log())
        #expect(try lines.contains(#require(said).line), "acknowledged, and lost")
        stage.close()
    }
}
