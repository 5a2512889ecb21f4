import Foundation
import Testing

@testable import DossierStore

/// The store on disks that fail at each single operation of its life.
///
/// Off by default: the rig compares whole logs, and since the high-water mark a store that was recovered into another folder
/// rightly begins a new chain. `DOSSIER_FIRE=some` runs it all the same, `DOSSIER_FIRE=full` at every operation.
@Suite(
    .enabled(
        if: ProcessInfo.processInfo.environment["DOSSIER_FIRE"] != nil,
        "the rig does not know the high-water mark yet; DOSSIER_FIRE=some runs it all the same"
    )
)
struct FireTests {
    /// Made once: the script and what it must come to.
    private static let rig = Task { try await FireRig() }

    private func rig() async throws -> FireRig { try await Self.rig.value }

    @Test func `the script reaches every kind of operation`() async throws {
        let folder = try FireRig.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let disk = FaultDisk(folder)
        defer { disk.remove() }
        disk.plan(nil)
        let (stage, error) = try await rig().play(on: disk)
        #expect(error == nil)
        #expect(stage.done == FireStep.allCases.count)
        #expect(Set(disk.counts.keys) == Set(FaultDisk.Operation.allCases))
        print("operations of the script: \(disk.counts)")
    }

    @Test(arguments: [FaultPlan.Fault.kill, .powerCut])
    func `the process or the power ends at any operation`(fault: FaultPlan.Fault) async throws {
        let rig = try await rig()
        for first in rig.points {
            let survivals = fault == .kill ? [nil] : [0, 1, first + 1].map(Survival.seeded)
            for (number, survival) in survivals.enumerated() {
                try await end(rig, fault, first, survival, "\(fault) \(first).\(number)")
            }
        }
        print(
            "\(fault): ended at \(rig.points.count) of \(rig.operations) operations, nothing lost"
        )
    }

    private func end(
        _ rig: FireRig,
        _ fault: FaultPlan.Fault,
        _ first: Int,
        _ survival: Survival?,
        _ context: String
    ) async throws {
        let folder = try FireRig.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let disk = FaultDisk(folder)
        defer { disk.remove() }
        disk.plan(FaultPlan(fault: fault, first: first))
        var (stage, _) = try await rig.play(on: disk)
        #expect(disk.isDead, "\(context): fewer operations than before")
        try disk.salvage(into: folder + "/after", survival: survival)
        stage.close()
        #expect(await rig.recover(folder + "/after", done: stage.done, context))
    }

    @Test func `the power goes again while the store recovers`() async throws {
        let rig = try await rig()
        for first in rig.points {
            let folder = try FireRig.folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let disk = FaultDisk(folder)
            defer { disk.remove() }
            disk.plan(FaultPlan(fault: .powerCut, first: first))
            var (stage, _) = try await rig.play(on: disk)
            try disk.salvage(into: folder + "/0", survival: .seeded(first))
            stage.close()
            var second = 0
            var isOpened = false
            while !isOpened {
                second += 1
                let before = folder + "/\(second - 1)"
                let again = FaultDisk(before)
                defer { again.remove() }
                again.plan(FaultPlan(fault: .powerCut, first: second % 12 + 1))
                var stage = FireStage(rig.script, before)
                do {
                    try stage.open(rules: 2)
                } catch StoreError.noDataset {
                    #expect(!again.isDead)
                } catch {
                    #expect(again.isDead, "\(error)")
                }
                isOpened = !again.isDead || second > 24
                try again.salvage(into: folder + "/\(second)", survival: .seeded(second + 1))
                stage.close()
            }
            let context = "power cut \(first), then \(second) more"
            #expect(await rig.recover(folder + "/\(second)", done: stage.done, context))
        }
    }

    @Test(arguments: [FaultPlan.Fault.inputOutput, .tornWrite], [false, true])
    func `the disk fails at any operation`(
        fault: FaultPlan.Fault,
        isForEver: Bool
    ) async throws {
        let rig = try await rig()
        for first in rig.points {
            let context = "\(fault) \(first) \(isForEver)"
            let folder = try FireRig.folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let disk = FaultDisk(folder)
            defer { disk.remove() }
            disk.plan(FaultPlan(fault: fault, first: first, isForEver: isForEver))
            var (stage, error) = try await rig.play(on: disk)
            if let error { try await expectStopped(stage, disk, error, context) }
            disk.heal()
            // After a failed sync the system may have thrown away what was to be synced.
            try disk.salvage(into: folder + "/after", survival: .seeded(first + 1))
            stage.close()
            disk.remove()
            #expect(await rig.recover(folder + "/after", done: stage.done, context))
        }
    }

    /// R3: once the disk has failed, nothing is written or acknowledged, even if it works again.
    private func expectStopped(
        _ stage: FireStage,
        _ disk: FaultDisk,
        _ error: any Error,
        _ context: String
    ) async throws {
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

    @Test(arguments: [FaultPlan.Fault.noSpace, .shortWrite], [false, true])
    func `no space is left at any operation, then there is space again`(
        fault: FaultPlan.Fault,
        isForEver: Bool
    ) async throws {
        let rig = try await rig()
        var refused = 0
        for first in rig.points {
            let context = "\(fault) \(first) \(isForEver)"
            let folder = try FireRig.folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let disk = FaultDisk(folder)
            defer { disk.remove() }
            disk.plan(FaultPlan(fault: fault, first: first, isForEver: isForEver))
            var (stage, error) = try await rig.play(on: disk)
            if let error {
                refused += 1
                // A file that cannot be made for want of space is named by no code of its own.
                let isNamed = error as? StoreError == .diskFull || disk.struck.contains(.open)
                #expect(isNamed, "\(context): \(error)")
                if let store = stage.store, !disk.struck.contains(.open) {
                    let found = try await Footprint(store)
                    #expect(found == rig.footprints[stage.done], "\(context): half written")
                }
                disk.heal()
                do {
                    try await stage.goOn()
                } catch {
                    Issue.record("\(context): \(error) although there is space")
                    stage.close()
                    continue
                }
            }
            disk.heal()
            stage.close()
            disk.remove()
            let count = FireStep.allCases.count
            #expect(await rig.recover(folder, done: count, context))
        }
        #expect(refused > 0)
        print("\(fault) \(isForEver): \(refused) of \(rig.points.count) refused, all recovered")
    }

    @Test func `with synchronous NORMAL a power cut loses what was acknowledged`() async throws {
        let rig = try await rig()
        var lost = 0
        for first in rig.points where first >= 20 {
            let folder = try FireRig.folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let disk = FaultDisk(folder)
            defer { disk.remove() }
            disk.plan(FaultPlan(fault: .powerCut, first: first))
            var (stage, _) = try await rig.play(on: disk, synchronous: "NORMAL")
            guard disk.isDead else { break }
            try disk.salvage(into: folder + "/after", survival: .nothing)
            stage.close()
            let isThere = await rig.recover(
                folder + "/after",
                done: stage.done,
                "NORMAL \(first)",
                mayLose: true
            )
            if !isThere { lost += 1 }
        }
        #expect(lost > 0, "the power cut takes nothing, so its test proves nothing")
        print("synchronous NORMAL: acknowledged work lost in \(lost) power cuts")
    }
}

extension FireStage {
    /// Plays what is left on the same store, without a restart unless none was open.
    mutating func goOn() async throws {
        if store == nil, done > 0, done < FireStep.allCases.count { try open(rules: 2) }
        try await play()
    }
}
