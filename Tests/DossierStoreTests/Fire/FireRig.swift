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

    /// What `DOSSIER_FIRE` asks for: `full`, or the number of one operation.
    static let wish = ProcessInfo.processInfo.environment["DOSSIER_FIRE"]

    /// The operations at which a fault is tried: `count` spread over the script, beginning at another for each `salt`;
    /// every single one where `DOSSIER_FIRE=full` is set, and one alone with its number.
    func points(_ salt: String, _ count: Int) -> [Int] {
        if Self.wish == "full" { return Array(1...operations) }
        if let point = Self.wish.flatMap(Int.init) { return [point] }
        let step = max(operations / count, 1)
        let start = salt.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % step }
        return Array(stride(from: 1 + start, through: operations, by: step))
    }

    init() async throws {
        script = try await FireScript()
        let folder = try Self.folder()
        let disk = FaultDisk(folder)
        disk.plan(FaultPlan(fault: .inputOutput, first: .max))
        var stage = FireStage(script, folder, disk.calls)
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

    /// Plays until something fails.
    ///
    /// Returns the error; nil when all steps came to their end.
    func play(
        _ stage: inout FireStage,
        on disk: FaultDisk,
        synchronous: String? = nil
    ) async -> (any Error)? {
        do {
            try await stage.play { stage in
                if disk.isDead { throw Lost() }
                guard let synchronous, let store = stage.store else { return }
                try await store.pool.writeWithoutTransaction { database in
                    try database.execute(sql: "PRAGMA synchronous = \(synchronous)")
                }
            }
            return nil
        } catch {
            return error
        }
    }

    struct Lost: Error {}

    /// Starts again on the real disk after a fault: the store must open by itself, be sound and hold all that was
    /// acknowledged; then the rest of the script comes to the same end.
    ///
    /// Returns whether everything acknowledged was there.
    func recover(_ left: FireStage, _ context: String, mayLose: Bool = false) async -> Bool {
        var stage = FireStage(script, left.directory)
        stage.done = left.done
        stage.held = left.held
        defer { stage.close() }
        do {
            guard try await rejoin(&stage, context, mayLose: mayLose) else { return false }
            if mayLose { return true }
            if let store = stage.store { try await checkSound(store, context) }
            try await stage.play()
            stage.close()
            try stage.open(rules: 2)
            let store = try #require(stage.store)
            let end = try await Footprint(store)
            let expected = try #require(footprints[footprints.count - 1])
            let isSame = try await isFit(end, expected, store, context)
            #expect(isSame, "\(context): another end")
            return stage.held.isSubset(of: end.changesets)
        } catch {
            Issue.record("\(context): \(error)")
            return false
        }
    }

    /// Opens what is left and finds the step up to which it was played: the last that was acknowledged, or
    /// the one after it, nothing in between.
    ///
    /// Returns whether everything acknowledged is there.
    func rejoin(
        _ stage: inout FireStage,
        _ context: String,
        mayLose: Bool = false
    ) async throws -> Bool {
        do {
            try stage.open(rules: 2)
        } catch StoreError.noDataset where stage.done == 0 {
            return true
        } catch StoreError.noDataset {
            if !mayLose { Issue.record("\(context): no dataset after step \(stage.done)") }
            return false
        }
        let store = try #require(stage.store)
        let found = try await Footprint(store)
        let last = min(stage.done + 1, footprints.count - 1)
        for place in [stage.done, last] {
            guard let footprint = footprints[place] else { continue }
            guard try await isFit(found, footprint, store, context, mayLose: mayLose) else {
                continue
            }
            guard stage.held.isSubset(of: found.changesets) else { break }
            stage.done = place
            return true
        }
        if !mayLose {
            Issue.record("\(context): \(found.log.count) lines after step \(stage.done)")
        }
        return false
    }

    /// Whether a store says what it should.
    ///
    /// Byte for byte, unless it was cut between the high-water mark and the commit: then it rightly goes on with a new
    /// chain, and its entities must say the same. Nothing else that was done here may begin one.
    private func isFit(
        _ found: Footprint,
        _ expected: Footprint,
        _ store: DatasetStore,
        _ context: String,
        mayLose: Bool = false
    ) async throws -> Bool {
        let fences = try await store.read { try $0.fences() }
        let strange = fences.filter { $0.cause != .interrupted }
        #expect(strange.isEmpty || mayLose, "\(context)")
        let isNewChain = fences.contains { $0.successor != nil }
        return isNewChain ? found.isLike(expected) : found == expected
    }

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
}
