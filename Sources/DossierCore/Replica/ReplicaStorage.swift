package import DossierCrypto

/// What a replica keeps outside its memory: the log and the projection.
///
/// One engine runs on every implementation.
///
/// The replica calls the mutating methods inside whatever transaction its owner opened; either all of them
/// become durable or none.
package protocol ReplicaStorage {
    /// Appends a changeset that became held. `isAdministrative` marks those that the membership walk reads.
    mutating func append(
        _ changeset: Changeset,
        at place: Place,
        isAdministrative: Bool
    ) throws
    /// Replaces the stored form of a held changeset whose parts were erased or filled in.
    mutating func replace(_ changeset: Changeset) throws
    /// Where a held changeset stands; nil if it is not held.
    func place(of digest: Digest) throws -> Place?
    /// A held changeset; nil if it is not held.
    func changeset(_ digest: Digest) throws -> Changeset?
    /// The changesets of one segment between two sequences.
    func digests(inSegment segment: Int, _ sequences: ClosedRange<Int>) throws -> [Digest]
    /// The record of an entity; nil if nothing held touches it.
    func record(of entity: String) throws -> EntityRecord?
    /// Keeps a record as projected; `live` is what lives of it now.
    mutating func put(_ record: EntityRecord, live: [LiveAssertion]) throws
    /// Keeps a removal that names something of which no entity is known, or is no more, or a whole changeset; also,
    /// under `Removal.keepKind`, a resolve for each operation that it keeps. One kept already is not kept twice.
    mutating func addPending(_ removal: EntityRecord.Removal) throws
    /// The removals kept for targets in `changeset`.
    func pending(for changeset: Digest) throws -> [EntityRecord.Removal]
    /// Whether one of the removals of all of `changeset` is wanted; they are asked in any order until one is.
    func hasWholeRemoval(
        of changeset: Digest,
        where isWanted: (EntityRecord.Removal) -> Bool
    ) throws -> Bool
    /// The parts that held changesets lack.
    func absentParts() throws -> Set<PartID>
    /// The held changesets whose bytes are known to be damaged here, sorted; `replace` mends one.
    func damagedChangesets() throws -> [Digest]
    /// Whether a held changeset is one of them.
    func isDamaged(_ digest: Digest) throws -> Bool
    /// The entities whose records keep any of these parts, looked for in all: where the log cannot tell, its bytes
    /// being damaged.
    func entities(keeping parts: Set<PartID>) throws -> [String]
    /// Keeps the sum over the entities' leaves.
    mutating func setSum(_ sum: Bytes32) throws
    /// Hands the names of the changesets in `stretches` to `body`, sorted by bytes.
    func digests(in stretches: [Stretch], _ body: (Digest) throws -> Void) throws
    /// Keeps the bytes that an erase took, apart from the log, until they are shredded.
    mutating func keep(_ part: ErasedPart) throws
    /// The bytes that an erase took; nil once they are shredded.
    func kept(_ part: PartID) throws -> ErasedPart?
    /// Forgets kept bytes: the part is in the log again.
    mutating func letGo(_ part: PartID) throws
    /// What is left to be projected again after counting changed.
    func unsettled() throws -> [Unsettled]
    /// Keeps what is left of one segment; nil where nothing is.
    mutating func setUnsettled(_ rest: Unsettled?, segment: Int) throws
}

extension ReplicaStorage {
    /// Nothing: memory is not damaged.
    package func damagedChangesets() throws -> [Digest] { [] }

    /// The removals of all of `changeset`.
    package func wholeRemovals(of changeset: Digest) throws -> [EntityRecord.Removal] {
        var found: [EntityRecord.Removal] = []
        _ = try hasWholeRemoval(of: changeset) { removal in
            found.append(removal)
            return false
        }
        return found
    }

    /// Looks through all that is kept.
    package func hasWholeRemoval(
        of changeset: Digest,
        where isWanted: (EntityRecord.Removal) -> Bool
    ) throws -> Bool {
        try pending(for: changeset).contains { $0.target.index == nil && isWanted($0) }
    }

    /// Looks it up among all.
    package func isDamaged(_ digest: Digest) throws -> Bool {
        try damagedChangesets().contains(digest)
    }
}

/// A replica's storage in memory: for tests and the simulator.
package struct MemoryStorage: ReplicaStorage {
    /// Held changesets in the order they became held.
    package private(set) var order: [Digest] = []
    private var changesets: [Digest: Changeset] = [:]
    private var places: [Digest: Place] = [:]
    private var records: [ExactText: EntityRecord] = [:]
    private var waitingRemovals: [Digest: [EntityRecord.Removal]] = [:]
    private var keptRemovals: Set<EntityRecord.Removal> = []
    /// The sum over the leaves as kept.
    package private(set) var sum: Bytes32 = .zero
    private var damaged: Set<Digest> = []
    private var named: [Place: Digest] = [:]
    private var erased: [PartID: ErasedPart] = [:]
    private var rest: [Int: Unsettled] = [:]

    /// Empty storage.
    package init() {}

    package mutating func append(
        _ changeset: Changeset,
        at place: Place,
        isAdministrative: Bool
    ) {
        order.append(changeset.digest)
        changesets[changeset.digest] = changeset
        places[changeset.digest] = place
        named[place] = changeset.digest
    }

    package mutating func replace(_ changeset: Changeset) {
        changesets[changeset.digest] = changeset
        damaged.remove(changeset.digest)
    }

    /// Marks a held changeset as damaged; what it says is still there.
    package mutating func damage(_ digest: Digest) { damaged.insert(digest) }

    package func damagedChangesets() -> [Digest] { damaged.sorted() }

    package func place(of digest: Digest) -> Place? { places[digest] }

    package func changeset(_ digest: Digest) -> Changeset? { changesets[digest] }

    package func digests(inSegment segment: Int, _ sequences: ClosedRange<Int>) -> [Digest] {
        sequences.compactMap { named[Place(segment: segment, sequence: $0)] }
    }

    package func digests(
        in stretches: [Stretch],
        _ body: (Digest) throws -> Void
    ) rethrows {
        let found = stretches.flatMap { digests(inSegment: $0.segment, $0.sequences) }
        for digest in found.sorted() { try body(digest) }
    }

    package func record(of entity: String) -> EntityRecord? { records[ExactText(entity)] }

    package mutating func put(_ record: EntityRecord, live: [LiveAssertion]) throws(RecordDamage) {
        // Through its bytes, as a database would: the coding is exercised by every law.
        records[ExactText(record.id)] = try EntityRecord(
            id: record.id,
            leaf: record.leaf,
            encoded: record.encoded
        )
    }

    package mutating func addPending(_ removal: EntityRecord.Removal) {
        guard keptRemovals.insert(removal).inserted else { return }
        waitingRemovals[removal.target.changeset, default: []].append(removal)
    }

    package func pending(for changeset: Digest) -> [EntityRecord.Removal] {
        waitingRemovals[changeset] ?? []
    }

    package func absentParts() -> Set<PartID> {
        var parts: Set<PartID> = []
        for changeset in changesets.values {
            for number in changeset.body.missing { parts.insert(PartID(changeset.digest, number)) }
        }
        return parts
    }

    package func entities(keeping parts: Set<PartID>) -> [String] {
        records.values.filter { $0.keeps(any: parts) }.map(\.id).sorted()
    }

    package mutating func setSum(_ sum: Bytes32) { self.sum = sum }

    package mutating func keep(_ part: ErasedPart) { erased[part.id] = part }

    package func kept(_ part: PartID) -> ErasedPart? { erased[part] }

    package mutating func letGo(_ part: PartID) { erased[part] = nil }

    /// Forgets all bytes that erases took, as the end of the grace period does.
    package mutating func shred() { erased = [:] }

    package func unsettled() -> [Unsettled] {
        rest.values.sorted { $0.stretch.segment < $1.stretch.segment }
    }

    package mutating func setUnsettled(_ rest: Unsettled?, segment: Int) {
        self.rest[segment] = rest
    }

    /// The ids of all entities that anything touches, sorted.
    package var entities: [String] { records.keys.sorted().map(\.text) }
}
