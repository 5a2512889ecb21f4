/// Something that will happen.
enum Happening {
    /// Bytes of one side of a connection arrive.
    case deliver(connection: Int, from: Int)
    /// A side answers its session's oldest question.
    case work(connection: Int, side: Int)
    /// A session's alarm rings, unless it was set anew.
    case timer(connection: Int, side: Int, generation: Int)
    /// A machine's disk confirms what was written.
    case synced(machine: Int, epoch: Int)
    /// A machine tries to reach the others.
    case dial(machine: Int)
    /// A machine starts.
    case start(machine: Int, epoch: Int)
    /// A person does something.
    case edit
    /// Something goes wrong.
    case fault
    /// A fault that lasts is over.
    case mend(Mending)
}

/// The end of a fault that lasts.
enum Mending {
    case links
    case connection(Int)
    case machine(Int)
    case power(Int)
}

/// Happenings by moment, and in the order they were planned where the moment is one.
struct EventQueue {
    private struct Entry {
        let moment: Int64
        let order: Int
        let happening: Happening

        func isBefore(_ other: Self) -> Bool {
            moment != other.moment ? moment < other.moment : order < other.order
        }
    }
    private var heap: [Entry] = []
    private var planned = 0
    /// How many planned happenings are work and not only waiting.
    private(set) var busy = 0

    var isEmpty: Bool { heap.isEmpty }

    private static func isWork(_ happening: Happening) -> Bool {
        switch happening {
        case .deliver, .work, .synced, .start, .edit, .fault: true
        case .timer, .dial, .mend: false
        }
    }

    mutating func plan(_ happening: Happening, at moment: Int64) {
        planned += 1
        if Self.isWork(happening) { busy += 1 }
        heap.append(Entry(moment: moment, order: planned, happening: happening))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].isBefore(heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func next() -> (moment: Int64, happening: Happening)? {
        guard let first = heap.first else { return nil }
        if Self.isWork(first.happening) { busy -= 1 }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return (first.moment, first.happening) }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [parent * 2 + 1, parent * 2 + 2]
            where child < heap.count && heap[child].isBefore(heap[least]) {
                least = child
            }
            guard least != parent else { break }
            heap.swapAt(parent, least)
            parent = least
        }
        return (first.moment, first.happening)
    }
}
