internal import DossierCrypto

/// The line of an operation: what it removed, what the operations that made those removed, and so on.
struct ConflictLine {
    /// One operation on the way, and who removed it there.
    struct Removed {
        /// The operation's number.
        let number: Int
        /// The number of the set of changesets that removed it.
        let removers: Int
    }

    /// What was removed on the way, sorted by number.
    var removed: [Removed] = []
    /// The changesets of that.
    var changesets: [Digest] = []
    /// Whether it leads to a held changeset that cannot be read.
    var meetsDamage = false

    func contains(_ number: Int) -> Bool {
        var (low, high) = (0, removed.count)
        while low < high {
            let middle = (low + high) / 2
            if removed[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < removed.count && removed[low].number == number
    }
}

/// Numbers for operations and for sets of changesets: lines name thousands of them, and are thousands.
///
/// Operations of one changeset have numbers that follow each other.
struct ConflictNumbers {
    private var starts: [Int] = []
    private var changesets: [Digest] = []
    private var next = 0
    private var strangers: [OperationID: Int] = [:]
    private var strangerNames: [OperationID] = []
    private var sets: [[Int]: Int] = [:]
    private var members: [[Int]] = []
    private var memberCount = 0

    /// Gives numbers to a changeset of so many operations: its own, and that of its first operation.
    mutating func number(_ changeset: Digest, _ count: Int) -> (changeset: Int, start: Int) {
        starts.append(next)
        changesets.append(changeset)
        defer { next += count }
        return (starts.count - 1, next)
    }

    /// The number of an operation that no readable changeset has: below zero.
    mutating func stranger(_ id: OperationID) -> Int {
        if let known = strangers[id] { return known }
        strangerNames.append(id)
        strangers[id] = -strangerNames.count
        return -strangerNames.count
    }

    /// How much is remembered, in entries of some 200 bytes.
    var entries: Int { strangerNames.count + memberCount / 16 }

    /// The number of such an operation, if it was given one.
    func known(stranger id: OperationID) -> Int? { strangers[id] }

    /// The operation that has a number.
    func name(_ number: Int) -> OperationID {
        guard number >= 0 else { return strangerNames[-number - 1] }
        let changeset = position(ofOperation: number)
        return OperationID(changesets[changeset], number - starts[changeset])
    }

    private func position(ofOperation number: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// A line of operations and the changesets that removed each, in any order and more than once.
    mutating func line(_ pairs: [(operation: Int, remover: Int)]) -> ConflictLine {
        let pairs = pairs.sorted { $0 < $1 }
        var line = ConflictLine()
        var end = 0
        var index = 0
        while index < pairs.count {
            let number = pairs[index].operation
            var removers = [pairs[index].remover]
            index += 1
            while index < pairs.count, pairs[index].operation == number {
                if pairs[index].remover != removers.last {
                    removers.append(pairs[index].remover)
                }
                index += 1
            }
            line.removed.append(ConflictLine.Removed(number: number, removers: set(removers)))
            if number < 0 || number >= end {
                let changeset = name(number).changeset
                if line.changesets.last != changeset { line.changesets.append(changeset) }
                guard number >= 0 else { continue }
                let following = position(ofOperation: number) + 1
                end = following < starts.count ? starts[following] : next
            }
        }
        return line
    }

    /// The number of a set of changesets, sorted: one alone has its own.
    private mutating func set(_ sorted: [Int]) -> Int {
        if sorted.count == 1 { return sorted[0] }
        if let known = sets[sorted] { return known }
        members.append(sorted)
        memberCount += sorted.count
        sets[sorted] = -members.count
        return -members.count
    }

    /// The changesets of a set.
    func members(_ set: Int) -> [Int] { set < 0 ? members[-set - 1] : [set] }
}
