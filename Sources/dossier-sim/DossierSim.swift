import ArgumentParser
import DossierSimulation
import Foundation
import Synchronization

@main
struct DossierSim: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-sim",
        abstract: "Runs simulated datasets: machines, people, faults, healing.",
        discussion: """
            Each seed draws one history, the same on every machine. Exit code 1 means that a seed failed; \
            the line printed replays it.
            """
    )

    @Option(help: "How many seeds to run.") var seeds = 1000
    @Option(help: "The first seed, decimal or 0x…", transform: Self.number)
    var from: UInt64 = 1
    @Option(help: "Run this seed alone, decimal or 0x…", transform: Self.number)
    var seed: UInt64?
    @Flag(help: "With --seed: print everything that happens.") var trace = false
    @Flag(help: "Plant each known mistake and count the seeds until it is found.")
    var planted = false
    @Option(help: "Plant one mistake, by its name.") var plant: String?
    @Option(help: "Threads.") var threads = 2

    private static func number(_ text: String) throws -> UInt64 {
        let isHex = text.hasPrefix("0x")
        guard let number = UInt64(isHex ? String(text.dropFirst(2)) : text, radix: isHex ? 16 : 10)
        else { throw ValidationError("\(text) is no seed: give a number such as 77 or 0x4d") }
        return number
    }

    func validate() throws {
        guard seeds > 0, threads > 0, threads <= 64 else {
            throw ValidationError("--seeds and --threads are at least 1, threads at most 64")
        }
        if let plant, Plant(rawValue: plant) == nil {
            throw ValidationError("no mistake is named \(plant): see --planted")
        }
    }

    func run() throws {
        let plant = plant.flatMap(Plant.init(rawValue:))
        if planted { return try PlantedTable(from: from, seeds: seeds, threads: threads).run() }
        if let seed { return try replay(seed, plant) }
        let start = Date()
        let campaign = Campaign(plant: plant, stopsAtFailure: false)
        campaign.run(from: from, count: seeds, threads: threads)
        let outcome = campaign.outcome
        Summary(outcome, seconds: Date().timeIntervalSince(start)).write()
        if !outcome.failures.isEmpty { throw ExitCode(1) }
    }

    private func replay(_ seed: UInt64, _ plant: Plant?) throws {
        let result = Simulation.run(seed: seed, plant: plant, keepsTrace: trace)
        for line in result.trace { print(line) }
        print("trace digest \(result.traceDigest)")
        print(result.failure.map { "failed  \($0)" } ?? "nothing found")
        if result.failure != nil { throw ExitCode(1) }
    }
}
