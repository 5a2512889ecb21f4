internal import DossierCore
internal import DossierCrypto
internal import DossierReplication

/// What a machine keeps, with the writes that its disk has not been given yet.
struct SimulatedStorage: ReplicaStorage {
    private var base = MemoryStorage()
    /// The log's lines as stored, in the order they became held.
    private(set) var log: [LogEntry] = []
    private var positions: [Digest: Int] = [:]
    private var absent: Set<PartID> = []
    private var journal: [Disk.Frame] = []
    let plant: Plant?

    init(plant: Plant?) { self.plant = plant }

    /// Digests held, in the order they became held.
    var order: [Digest] { base.order }

    var entities: [String] { base.entities }

    /// The stored line of a held changeset.
    func line(_ digest: Digest) -> ArraySlice<UInt8>? { positions[digest].map { log[$0].line } }

    /// The log's entry of a held changeset.
    func entry(_ digest: Digest) -> LogEntry? { positions[digest].map { log[$0] } }

    /// Whether a part of it is not here.
    func lacksParts(_ digest: Digest) -> Bool { absent.contains { $0.changeset == digest } }

    /// Takes what is to be written since the last call.
    mutating func takeJournal() -> [Disk.Frame] {
        defer { journal = [] }
        return journal
    }

    mutating func append(_ changeset: Changeset, at place: Place, isAdministrative: Bool) throws {
        base.append(changeset, at: place, isAdministrative: isAdministrative)
        let line = changeset.line
        positions[changeset.digest] = log.count
        log.append(LogEntry(place: place, chain: changeset.header.chain, line: line[...]))
        journal.append(.line(changeset.digest, line))
        noteAbsent(changeset)
    }

    mutating func replace(_ changeset: Changeset) throws {
        let isFill = !absent.isEmpty && lacksParts(changeset.digest)
        if plant == .fillForgotten, isFill { return }
        if plant == .erasedBytesKept, !isFill { return }
        base.replace(changeset)
        guard let position = positions[changeset.digest] else { return }
        let line = changeset.line
        let entry = log[position]
        log[position] = LogEntry(place: entry.place, chain: entry.chain, line: line[...])
        journal.append(.line(changeset.digest, line))
        noteAbsent(changeset)
    }

    private mutating func noteAbsent(_ changeset: Changeset) {
        for number in changeset.body.parts.indices {
            let part = PartID(changeset.digest, number)
            if changeset.body.parts[number] == nil {
                absent.insert(part)
            } else if !absent.isEmpty {
                absent.remove(part)
            }
        }
    }

    func place(of digest: Digest) throws -> Place? {
        guard plant == .placeWrong, let place = base.place(of: digest), place.sequence > 3 else {
            return base.place(of: digest)
        }
        return Place(segment: place.segment, sequence: place.sequence - 1)
    }

    func changeset(_ digest: Digest) throws -> Changeset? { base.changeset(digest) }

    func digests(inSegment segment: Int, _ sequences: ClosedRange<Int>) throws -> [Digest] {
        let found = base.digests(inSegment: segment, sequences)
        return plant == .digestsShort ? found.dropLast() : found
    }

    func record(of entity: String) throws -> EntityRecord? { base.record(of: entity) }

    mutating func put(_ record: EntityRecord, live: [LiveAssertion]) throws {
        if plant == .recordNotKept, !record.removals.isEmpty { return }
        try base.put(record, live: live)
    }

    mutating func addPending(_ removal: EntityRecord.Removal) throws {
        if plant != .pendingForgotten { base.addPending(removal) }
    }

    func pending(for changeset: Digest) throws -> [EntityRecord.Removal] {
        base.pending(for: changeset)
    }

    func absentParts() throws -> Set<PartID> {
        plant == .absentForgotten ? [] : absent
    }

    func entities(keeping parts: Set<PartID>) throws -> [String] { base.entities(keeping: parts) }

    mutating func setSum(_ sum: Bytes32) throws { base.setSum(sum) }

    func digests(in stretches: [Stretch], _ body: (Digest) throws -> Void) throws {
        guard plant == .digestsShort else { return try base.digests(in: stretches, body) }
        var names: [Digest] = []
        base.digests(in: stretches) { names.append($0) }
        for name in names.dropLast() { try body(name) }
    }

    mutating func keep(_ part: ErasedPart) throws { base.keep(part) }

    func kept(_ part: PartID) throws -> ErasedPart? { base.kept(part) }

    mutating func letGo(_ part: PartID) throws { base.letGo(part) }

    func unsettled() throws -> [Unsettled] { base.unsettled() }

    mutating func setUnsettled(_ rest: Unsettled?, segment: Int) throws {
        base.setUnsettled(rest, segment: segment)
    }
}
