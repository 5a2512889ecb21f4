import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// Plays the script on failing disks and looks at what is left.
struct FireRig: Sendable {
    let script: FireScript
    /// What is there after so many steps; nil where there is no dataset yet.
    let footprints: [Footprint?]
    /// Operations that the whole script takes on a disk without faults.
    let operations: Int

    /// The operations at which a fault is tried: about twenty spread over the script; every single one
    /// where `DOSSIER_FIRE=full` is set.
    var points: [Int] {
        if ProcessInfo.processInfo.environment["DOSSIER_FIRE"] == "full" {
            return Array(1...operations)
        }
        let step = max(operations / 20, 1)
        return Array(stride(from: 1 + step / 3, through: operations, by: step))
    }

    init() async throws {
        script = try await FireScript()
        let folder = try Self.folder()
        let disk = FaultDisk(folder)
        disk.plan(FaultPlan(fault: .inputOutput, first: .max))
        var stage = FireStage(script, folder)
        var found: [Footprint?] = [nil]
        do {
            // The last step closes the store: what was there before is there afterwards.
            try await stage.play { stage in
                if let store = stage.store {
                    found.append(try await Footprint(store))
                } else {
                    found.append(found.last ?? nil)
                }
            }
        }
        footprints = found
        operations = disk.count
        disk.remove()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// A folder in memory where the machine has one: durability is the fault layer's, not the disk's.
    static func folder() throws -> String {
        let fast = "/dev/shm"
        let parent =
            access(fast, W_OK) == 0
            ? fast : FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        let path = parent + "/dossier-fire-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true
        )
        return path
    }

    /// Starts again on the real disk after a fault that came after `done` steps: it must open by itself, be sound
    /// and hold all that was acknowledged; then the rest of the script comes to the same end.
    ///
    /// Returns whether everything acknowledged was there.
    func recover(
        _ directory: String,
        done: Int,
        _ context: String,
        mayLose: Bool = false
    ) async -> Bool {
        do {
            return try await recovered(directory, done, context, mayLose)
        } catch {
            Issue.record("\(context): \(error)")
            return false
        }
    }

    private func recovered(
        _ directory: String,
        _ done: Int,
        _ context: String,
        _ mayLose: Bool
    ) async throws -> Bool {
        var stage = FireStage(script, directory)
        do {
            try stage.open(rules: 2)
        } catch StoreError.noDataset where done == 0 || mayLose {
            stage.done = 0
        }
        if let store = stage.store {
            let found = try await Footprint(store)
            let last = min(done + 1, footprints.count - 1)
            if let place = [done, last].first(where: { footprints[$0] == found }) {
                stage.done = place
            } else if mayLose {
                stage.close()
                return false
            } else {
                Issue.record("\(context): \(found.log.count) lines, after step \(done)")
                throw Lost()
            }
            try await checkSound(store, context)
        } else if done > 0 {
            return false
        }
        if mayLose {
            stage.close()
            return true
        }
        try await stage.play()
        try stage.open(rules: 2)
        let end = try await Footprint(#require(stage.store))
        #expect(end == footprints.last, "\(context): another end")
        stage.close()
        return true
    }

    struct Lost: Error {}

    private func checkSound(_ store: DatasetStore, _ context: String) async throws {
        let report = try await store.verify(projection: true)
        #expect(report.findings == [], "\(context)")
        let words = try await store.pool.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check")
        }
        #expect(words == ["ok"], "\(context)")
        do {
            try await store.pool.write { database in
                try database.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
            }
        } catch {
            Issue.record("\(context): search index: \(error)")
        }
    }

    /// Plays until something fails.
    ///
    /// Returns the stage and the error; no error when all steps came to their end.
    func play(
        on disk: FaultDisk,
        synchronous: String? = nil
    ) async throws -> (FireStage, (any Error)?) {
        var stage = FireStage(script, disk.directory)
        do {
            try await stage.play { stage in
                if disk.isDead { throw Lost() }
                guard let synchronous, let store = stage.store else { return }
                try await store.pool.writeWithoutTransaction { database in
                    try database.execute(sql: "PRAGMA synchronous = \(synchronous)")
                }
            }
            return (stage, nil)
        } catch {
            return (stage, error)
        }
    }
}
