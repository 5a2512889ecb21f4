import ArgumentParser
import DossierSimulation
import Foundation
import Synchronization

/// Runs seeds on several threads.
final class Campaign: Sendable {
    /// One seed that failed.
    struct Failed: Sendable {
        let seed: UInt64
        let failure: Failure

        /// What replays it, and what it is.
        var line: String { "dossier-sim --seed 0x\(String(seed, radix: 16))   \(failure)" }
    }
    /// What all seeds did together.
    struct Outcome: Sendable {
        var statistics = Statistics()
        var failures: [Failed] = []
        var seeds = 0
    }
    private let plant: Plant?
    private let stopsAtFailure: Bool
    private let state = Mutex(Outcome())
    private let next = Atomic<UInt64>(0)

    init(plant: Plant?, stopsAtFailure: Bool) {
        self.plant = plant
        self.stopsAtFailure = stopsAtFailure
    }

    var outcome: Outcome { state.withLock { $0 } }

    /// Returns when all seeds have run, or where it stops at a failure, soon after one.
    func run(from: UInt64, count: Int, threads: Int) {
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let offset = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard offset < UInt64(count) else { return }
                if stopsAtFailure, state.withLock({ !$0.failures.isEmpty }) { return }
                let result = Simulation.run(seed: from &+ offset, plant: plant)
                state.withLock { state in
                    state.statistics.add(result.statistics)
                    state.seeds += 1
                    if let failure = result.failure {
                        let failed = Failed(seed: result.seed, failure: failure)
                        state.failures.append(failed)
                        // At once: a long run that is ended early has told what it found.
                        guard !stopsAtFailure else { return }
                        print(failed.line)
                        fflush(nil)
                    }
                }
            }
        }
    }
}

/// What a run prints.
struct Summary {
    private let outcome: Campaign.Outcome
    private let seconds: Double

    init(_ outcome: Campaign.Outcome, seconds: Double) {
        self.outcome = outcome
        self.seconds = seconds
    }

    func write() {
        let statistics = outcome.statistics
        let rate = Double(outcome.seeds) / max(seconds, 0.001)
        let years = Double(statistics.simulated) / 1e9 / 86_400 / 365
        print("\(outcome.seeds) seeds in \(rounded(seconds)) s, \(rounded(rate)) a second")
        print("\(outcome.failures.count) failed")
        print(
            "simulated \(rounded(years)) years, \(statistics.steps) steps, "
                + "\(statistics.changesets) changesets, \(statistics.acknowledgements) acknowledgements, "
                + "\(statistics.bytes) bytes"
        )
        table("faults injected", statistics.faults.map { ($0.key.rawValue, $0.value) })
        table("work done", statistics.work.map { ($0.key, $0.value) })
        table("session states", statistics.states.map { ($0.key, $0.value) })
        table("sessions ended", statistics.endings.map { ($0.key, $0.value) })
        table(
            "changesets refused",
            statistics.refusals.map { ($0.key, $0.value) }
        )
        table("sessions reported", statistics.events.map { ($0.key, $0.value) })
        table("checks made", statistics.checks.map { ($0.key.rawValue, $0.value) })
    }

    private func rounded(_ number: Double) -> String {
        String(format: number < 10 ? "%.1f" : "%.0f", number)
    }

    private func table(_ title: String, _ rows: [(String, Int)]) {
        print("\n\(title) (\(rows.count) kinds)")
        for (name, count) in rows.sorted(by: { $0.0 < $1.0 }) {
            let digits = String(count)
            let pad = String(repeating: " ", count: max(1, 48 - name.count - digits.count))
            print("  \(name)\(pad)\(digits)")
        }
    }
}

/// Plants each mistake and counts the seeds until it is found.
struct PlantedTable {
    let from: UInt64
    let seeds: Int
    let threads: Int

    func run() throws {
        var missed = 0
        for plant in Plant.allCases {
            let campaign = Campaign(plant: plant, stopsAtFailure: true)
            campaign.run(from: from, count: seeds, threads: threads)
            let first = campaign.outcome.failures.min { $0.seed < $1.seed }
            if first == nil { missed += 1 }
            let found = first.map {
                "\($0.failure.checker.rawValue) after \($0.seed - from + 1) seeds"
            }
            print("\(plant.rawValue)\n    \(found ?? "NOT FOUND in \(seeds) seeds")")
            fflush(nil)
        }
        print("\n\(Plant.allCases.count - missed) of \(Plant.allCases.count) found")
        if missed > 0 { throw ExitCode(1) }
    }
}
