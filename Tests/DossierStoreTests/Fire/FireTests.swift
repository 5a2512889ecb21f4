import Foundation
import Testing

@testable import DossierStore

/// The store on disks that fail at each single operation of its life.
///
/// An ordinary run tries six operations of the script in each test, others in each; `DOSSIER_FIRE=full` tries all,
/// `DOSSIER_FIRE=242` that one.
@Suite struct FireTests {
    /// Made once: the script and what it must come to.
    private static let rig = Task { try await FireRig() }

    /// Plays on a disk of its own, once for each point, or as often as there are `ways` where every operation is tried.
    private func atEachPoint(
        _ salt: String,
        of count: Int = 6,
        ways: Int = 1,
        _ body: (FireRig, FaultDisk, Int, inout FireStage) async throws -> Void
    ) async throws {
        let rig = try await Self.rig.value
        let times = FireRig.wish == "full" ? ways : 1
        for first in rig.points(salt, count).flatMap({ Array(repeating: $0, count: times) }) {
            let folder = try FireRig.folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let disk = FaultDisk(folder)
            defer { disk.remove() }
            var stage = FireStage(rig.script, folder, disk.calls)
            try await body(rig, disk, first, &stage)
            stage.close()
        }
    }

    @Test func `the script reaches every kind of operation`() async throws {
        let rig = try await Self.rig.value
        let folder = try FireRig.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let disk = FaultDisk(folder)
        defer { disk.remove() }
        disk.plan(nil)
        var stage = FireStage(rig.script, folder, disk.calls)
        let error = await rig.play(&stage, on: disk)
        #expect(error == nil)
        #expect(stage.done == FireStep.allCases.count)
        #expect(Set(disk.counts.keys) == Set(FaultDisk.Operation.allCases))
        let counts = disk.counts.map { "\($0.key.rawValue) \($0.value)" }.sorted()
        print("operations of the script: \(counts.joined(separator: ", "))")
    }

    // MARK: the process or the power ends

    @Test func `the process ends at any operation`() async throws {
        try await atEachPoint("kill") { rig, disk, first, stage in
            disk.plan(FaultPlan(fault: .kill, first: first))
            _ = await rig.play(&stage, on: disk)
            #expect(disk.isDead, "kill \(first): fewer operations than before")
            stage.close()
            disk.remove()
            #expect(await rig.recover(stage, "kill \(first)"))
        }
    }

    /// What is on the disk of what was never synced: nothing, everything, or some of it.
    @Test(arguments: 0...2) func `the power goes at any operation`(kept: Int) async throws {
        try await atEachPoint("power \(kept)") { rig, disk, first, stage in
            disk.plan(FaultPlan(fault: .powerCut, first: first))
            _ = await rig.play(&stage, on: disk)
            #expect(disk.isDead, "power cut \(first): fewer operations than before")
            stage.close()
            try disk.cut(.seeded(kept < 2 ? kept : first + 1))
            disk.remove()
            #expect(await rig.recover(stage, "power cut \(first), survival \(kept)"))
        }
    }

    @Test(arguments: FaultPlan.Fault.allCases)
    func `something fails again while the store recovers`(fault: FaultPlan.Fault) async throws {
        try await atEachPoint("again \(fault)") { rig, disk, first, stage in
            disk.plan(FaultPlan(fault: .powerCut, first: first))
            _ = await rig.play(&stage, on: disk)
            stage.close()
            try disk.cut(.seeded(first))
            disk.heal()
            for second in 1...24 {
                disk.plan(FaultPlan(fault: fault, first: second % 12 + 1))
                var again = FireStage(rig.script, stage.directory, disk.calls)
                do {
                    try again.open(rules: 2)
                } catch StoreError.noDataset {
                    break
                } catch {
                    #expect(!disk.struck.isEmpty, "\(fault) \(first), \(second): \(error)")
                }
                let isStruck = !disk.struck.isEmpty
                disk.end()
                again.close()
                if fault == .powerCut { try disk.cut(.seeded(second + 1)) }
                disk.heal()
                guard isStruck else { break }
            }
            disk.remove()
            #expect(await rig.recover(stage, "power cut \(first), then \(fault)"))
        }
    }

    @Test func `with synchronous NORMAL a power cut loses what was acknowledged`() async throws {
        var lost = 0
        // Until one is found: where a point is followed by a checkpoint nothing can be lost.
        try await atEachPoint("normal", of: 40) { rig, disk, first, stage in
            guard lost == 0 || FireRig.wish == "full" else { return }
            disk.plan(FaultPlan(fault: .powerCut, first: first))
            _ = await rig.play(&stage, on: disk, synchronous: "NORMAL")
            guard disk.isDead else { return }
            stage.close()
            try disk.cut(.nothing)
            disk.remove()
            if await !rig.recover(stage, "NORMAL \(first)", mayLose: true) { lost += 1 }
        }
        guard FireRig.wish.flatMap(Int.init) == nil else { return }
        #expect(lost > 0, "the power cut takes nothing, so its test proves nothing")
        print("synchronous NORMAL: acknowledged work lost in \(lost) power cuts")
    }

    // MARK: the disk fails

    /// What happens after the disk has failed.
    enum Aftermath: CaseIterable {
        /// The power goes at once.
        case powerCut
        /// The store is closed, and the power goes then.
        case closed
        /// The process starts again, works on, and the power goes while it does.
        case restarted
    }

    @Test(arguments: [FaultPlan.Fault.inputOutput, .tornWrite], [false, true])
    func `the disk fails at any operation`(
        fault: FaultPlan.Fault,
        isForEver: Bool
    ) async throws {
        var turn = 0
        let ways = Aftermath.allCases.count
        try await atEachPoint("fails \(fault) \(isForEver)", ways: ways) {
            rig,
            disk,
            first,
            stage in
            turn += 1
            // So each operation meets all of them where every one is tried, and one otherwise.
            let aftermath = Aftermath.allCases[turn % ways]
            let context = "\(fault) \(first)\(isForEver ? " for ever" : ""), \(aftermath)"
            disk.plan(FaultPlan(fault: fault, first: first, isForEver: isForEver))
            if let error = await rig.play(&stage, on: disk) {
                await expectStopped(stage, disk, error, context)
            }
            try await end(&stage, disk, rig, aftermath, first, context)
            disk.remove()
            #expect(await rig.recover(stage, context))
        }
    }

    /// R3: once the disk has failed, nothing is written or acknowledged, even if it works again.
    private func expectStopped(
        _ stage: FireStage,
        _ disk: FaultDisk,
        _ error: any Error,
        _ context: String
    ) async {
        guard let error = error as? StoreError else {
            Issue.record("\(context): \(error)")
            return
        }
        guard let store = stage.store else { return }
        let isStopped = store.failure.error != nil
        #expect(isStopped || disk.struck == [.open], "\(context): \(error) at \(disk.struck)")
        disk.heal()
        guard isStopped else { return }
        await #expect(throws: StoreError.self, "\(context)") {
            try await store.say(stage.script.hand, 99, "acme", [("name", "Too late")])
        }
    }

    private func end(
        _ stage: inout FireStage,
        _ disk: FaultDisk,
        _ rig: FireRig,
        _ aftermath: Aftermath,
        _ first: Int,
        _ context: String
    ) async throws {
        switch aftermath {
        case .powerCut:
            disk.end()
            stage.close()
        case .closed:
            disk.heal()
            stage.close()
            disk.end()
        case .restarted:
            disk.end()
            stage.close()
            disk.heal()
            disk.plan(nil)
            #expect(try await rig.rejoin(&stage, context), "\(context): lost by a restart")
            disk.plan(FaultPlan(fault: .powerCut, first: 1 + first * 7 % 60))
            _ = await rig.play(&stage, on: disk)
            disk.end()
            stage.close()
        }
        try disk.cut(.seeded(first + 1))
    }

    @Test(arguments: [FaultPlan.Fault.inputOutput, .noSpace])
    func `reading fails at any place`(fault: FaultPlan.Fault) async throws {
        try await atEachPoint("read \(fault)") { rig, disk, first, stage in
            let plan = FaultPlan(fault: fault, first: first * 3, counted: [.read])
            disk.plan(plan)
            if let error = await rig.play(&stage, on: disk) {
                await expectStopped(stage, disk, error, "read \(first)")
            }
            #expect(fault != .noSpace || disk.struck.isEmpty)
            disk.end()
            stage.close()
            disk.remove()
            #expect(await rig.recover(stage, "\(fault), read \(first)"))
        }
    }

    // MARK: no space

    @Test(arguments: [FaultPlan.Fault.noSpace, .shortWrite], [false, true])
    func `no space is left at any operation, then there is space again`(
        fault: FaultPlan.Fault,
        isForEver: Bool
    ) async throws {
        var refused = 0
        var tried = 0
        try await atEachPoint("space \(fault) \(isForEver)") { rig, disk, first, stage in
            tried += 1
            let context = "\(fault) \(first)\(isForEver ? " for ever" : "")"
            disk.plan(FaultPlan(fault: fault, first: first, isForEver: isForEver))
            if let error = await rig.play(&stage, on: disk) {
                refused += 1
                // Where it came back at that very moment, SQLite says no more than that it cannot open.
                let isNamed =
                    error as? StoreError == .diskFull || (!isForEver && disk.struck == [.open])
                #expect(isNamed, "\(context): \(error) at \(disk.struck)")
                if let store = stage.store, !disk.struck.contains(.open) {
                    let found = try await Footprint(store)
                    #expect(found == rig.footprints[stage.done], "\(context): half written")
                }
                disk.heal()
                do {
                    try await stage.goOn()
                } catch {
                    Issue.record("\(context): \(error) although there is space")
                    return
                }
            }
            disk.heal()
            stage.close()
            disk.remove()
            #expect(stage.done == FireStep.allCases.count, "\(context)")
            #expect(await rig.recover(stage, context))
        }
        #expect(refused > 0 || FireRig.wish.flatMap(Int.init) != nil)
        print("\(fault) \(isForEver): \(refused) of \(tried) refused, all went on")
    }
}
