internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// One simulation: machines, what connects them, and everything that happens, drawn from one seed.
final class World {
    /// The true time is within a phase of faults, or everything heals.
    enum Phase {
        case faults
        case healing
    }

    let seed: UInt64
    let plant: Plant?
    let clocksAreTrue: Bool
    /// Draws what people and faults do.
    var random: Random
    /// Draws delays, cuts and what a crash leaves.
    var weather: Random
    let shape: Shape
    var now: Int64 = 0
    var phase = Phase.faults
    var queue = EventQueue()
    var machines: [Machine] = []
    var connections: [Connection] = []
    var dataset: Digest?
    /// Pairs of machines of which the first's bytes do not reach the second.
    var blocked: Set<Link> = []
    var ledger = Ledger()
    var verdicts = Verdicts()
    var trace: Trace
    var statistics = Statistics()
    var failure: Failure?
    var edits = 0
    /// State digests by what they are of.
    var digestsSeen: [StateName: Digest] = [:]
    var oracles: [OracleName: Oracle] = [:]
    /// A planted mistake's memory of what a peer acknowledged.
    var hints: [Link: [Hint]] = [:]
    /// Lies that wait for a fitting line.
    var lies: [Fault] = []
    /// Where a machine stops at its next write.
    var crashPlans: [Int: CrashPlan] = [:]

    /// One direction between two machines.
    struct Link: Hashable {
        let from: Int
        let to: Int
    }

    /// What a state digest depends on.
    struct StateName: Hashable {
        let vector: VersionVector
        let mergeRule: Int
    }

    /// One line that a peer acknowledged, and on which connection.
    struct Hint {
        let connection: Int
        let line: [UInt8]
    }

    /// Where a planned crash strikes.
    enum CrashPlan {
        case beforeStore
        case afterStore
    }

    init(seed: UInt64, plant: Plant?, keepsWords: Bool, clocksAreTrue: Bool) {
        self.seed = seed
        self.clocksAreTrue = clocksAreTrue
        self.plant = plant
        random = Random(seed: seed, stream: 1)
        weather = Random(seed: seed, stream: 2)
        var shapes = Random(seed: seed, stream: 3)
        shape = Shape(&shapes, plant: plant)
        trace = Trace(keepsWords: keepsWords)
    }

    /// Notes the first thing found wrong; the simulation ends with it.
    func fail(_ checker: Checker, _ detail: @autoclosure () -> String) {
        guard failure == nil else { return }
        let found = Failure(checker: checker, detail: detail())
        failure = found
        trace.note(.check, at: now, 0, 0, "FAILED \(found)")
    }

    /// Counts a check and, where it does not hold, ends the simulation.
    func check(_ checker: Checker, _ holds: Bool, _ detail: @autoclosure () -> String) {
        statistics.checks[checker, default: 0] += 1
        if !holds { fail(checker, detail()) }
    }

    func count(_ fault: Fault, _ words: @autoclosure () -> String = "") {
        statistics.faults[fault, default: 0] += 1
        trace.note(.fault, at: now, 0, 0, "fault: \(fault.rawValue) \(words())")
    }

    func plan(_ happening: Happening, after nanoseconds: Int64) {
        queue.plan(happening, at: now + max(0, nanoseconds))
    }

    /// A delay around `milliseconds`.
    func delay(_ milliseconds: Int) -> Int64 {
        Int64(1 + weather.below(2 * milliseconds)) * 1_000_000
    }

    // MARK: running

    /// Lets happen what is planned until `isOver` says so, nothing is left, or the budget is spent.
    func run(steps budget: Int, until isOver: () -> Bool) throws -> Bool {
        var left = budget
        while failure == nil {
            if isOver() { return true }
            guard left > 0, let (moment, happening) = queue.next() else { return false }
            left -= 1
            statistics.steps += 1
            now = max(now, moment)
            try happen(happening)
        }
        return false
    }

    private func happen(_ happening: Happening) throws {
        switch happening {
        case .deliver(let number, let side): try deliver(connections[number], from: side)
        case .work(let number, let side): try work(connections[number].ends[side])
        case .timer(let number, let side, let generation):
            try timer(connections[number].ends[side], generation)
        case .synced(let number, let epoch): try synced(machines[number], epoch)
        case .dial(let number): try dial(machines[number])
        case .start(let number, let epoch): try start(machines[number], epoch)
        case .edit: try edit()
        case .fault: try strike()
        case .mend(let mending): try mend(mending)
        }
    }
}
