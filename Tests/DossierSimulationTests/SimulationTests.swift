import DossierSimulation
import Foundation
import Testing

@Suite struct SimulationTests {
    @Test func `under faults nothing acknowledged is lost and all converge`() {
        var total = Statistics()
        for seed in 1...200 as ClosedRange<UInt64> {
            let result = Simulation.run(seed: seed)
            let failure = result.failure?.description ?? ""
            #expect(result.failure == nil, "dossier-sim --seed \(seed): \(failure)")
            total.add(result.statistics)
        }
        #expect(total.faults.count >= 40, "kinds of fault injected")
        #expect(total.checks.count >= 14, "checkers at work")
        #expect(total.acknowledgements > 5000)
    }

    /// Seeds that found something: who joined heard of no fork in its first session; a liar's clone told the truth; a
    /// liar waits for what it said it held.
    ///
    /// A seed means another history once a kind of fault or work is added. What is pinned for good is the mistake itself, as
    /// a `Plant`.
    @Test(arguments: [0x500_0459, 0x500_0a16, 0x500_0181] as [UInt64])
    func `a seed that once failed passes`(seed: UInt64) {
        let failure = Simulation.run(seed: seed).failure
        #expect(failure == nil, "\(failure?.description ?? "")")
    }

    @Test(arguments: [3, 77, 1000] as [UInt64])
    func `equal seeds give equal traces`(seed: UInt64) {
        let one = Simulation.run(seed: seed)
        let other = Simulation.run(seed: seed)
        #expect(one.traceDigest == other.traceDigest)
        #expect(one.statistics.steps == other.statistics.steps)
    }

    @Test func `a clock that is wrong changes nothing that anybody sees`() {
        var twins = 0
        for seed in 1...120 as ClosedRange<UInt64> {
            let result = Simulation.run(seed: seed)
            let clocks: [Fault] = [.clockBack, .clockForward, .clockFrozen]
            guard clocks.contains(where: { result.statistics.faults[$0] != nil }) else { continue }
            let twin = Simulation.run(seed: seed, clocksAreTrue: true)
            #expect(twin.statistics.steps == result.statistics.steps, "seed \(seed)")
            #expect(twin.shown == result.shown, "seed \(seed)")
            twins += 1
        }
        #expect(twins > 20)
    }

    /// The seeds are pinned by the page: it cannot say what is not so, and no mistake is planted that it does not name.
    @Test func `a planted mistake is found with the seed and by the checker that the page names`()
        throws
    {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent(
                "../../Sources/DossierSimulation/Documentation.docc/Simulation.md"
            )
        var named: Set<Plant> = []
        for line in try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, let plant = Plant(rawValue: cells[0]) else { continue }
            let seed = try #require(UInt64(cells[2]))
            let found = Simulation.run(seed: seed, plant: plant).failure
            #expect(found?.checker.rawValue == cells[1], "\(plant.rawValue), seed \(seed)")
            named.insert(plant)
        }
        #expect(named == Set(Plant.allCases))
    }
}
