/// What one seed lets happen: each draws its own share of faults and work, so that rare things meet.
struct Shape: Sendable {
    /// Machines at the start, the founder's included.
    let machines: Int
    /// How many of them only dial.
    let clients: Int
    /// What people do, each as often as it stands here.
    let operations: [Operation]
    /// What goes wrong, each as often as it stands here.
    let faults: [Fault]
    let edits: Int
    let strikes: Int
    /// Milliseconds that bytes take on average.
    let latency: Int
    let isFragmenting: Bool
    let isReordering: Bool
    let isDelaying: Bool
    /// Whether a bad signature ends the session at once or with the outcome of its batch.
    let rejectsAtOnce: Bool
    /// How many entities and values are fought over.
    let entities: Int
    let values: Int
    /// Seconds of the first phase.
    let seconds: Int

    /// What a person does in one go.
    enum Operation: CaseIterable {
        case assert
        case replace
        case retract
        case delete
        case resolve
        case importList
        case several
        case admit
        case promote
        case remove
        case retire
        case rotate
        case erase
        case eraseOwn
        case removeWhole
        case large
        case adopt
    }

    init(_ random: inout Random, plant: Plant?) {
        machines = random.within(3...5)
        clients = random.below(machines)
        var operations: [Operation] = [.assert, .assert, .replace, .replace, .replace]
        for operation in Operation.allCases {
            switch operation {
            case .assert, .replace, .retract, .delete, .resolve, .importList, .several:
                let weight = random.happens(70) ? random.within(1...4) : 0
                operations += Array(repeating: operation, count: weight)
            case .admit, .promote, .remove, .retire, .rotate, .erase, .eraseOwn, .removeWhole,
                .large:
                if random.happens(35) { operations.append(operation) }
            case .adopt:
                // Seldom is there anything: what is set aside.
                if random.happens(40) {
                    operations += Array(repeating: operation, count: 4)
                }
            }
        }
        self.operations = operations + (plant?.needsWork ?? [])
        let percent = [15, 40, 80][random.below(3)]
        var faults: [Fault] = []
        for fault in Fault.allCases where random.happens(percent) { faults.append(fault) }
        faults += plant?.needs ?? []
        self.faults = faults
        edits = random.within(10...36)
        strikes = faults.isEmpty ? 0 : random.within(0...14)
        latency = [2, 20, 150][random.below(3)]
        isFragmenting = faults.contains(.fragments)
        isReordering = faults.contains(.reordering)
        isDelaying = faults.contains(.delay)
        rejectsAtOnce = random.happens(50)
        entities = random.within(1...4)
        values = random.within(2...6)
        seconds = [30, 200, 600][random.below(3)]
    }
}
