package import DossierCrypto

/// What is held that touches one entity: what was asserted, counted or not, and which operations of it are removed.
///
/// A record forgets nothing but erased parts, so that counting can change and the state follows.
package struct EntityRecord: Sendable {
    /// Operations of one run on the entity's part.
    package struct Operations: Hashable, Sendable {
        /// The index of the first.
        package let first: Int
        /// How many there are.
        package let count: Int
        /// What they do.
        package let kind: String
        /// Whether the run removes anything: then its assertions have a line to follow.
        package let hasRemovals: Bool
    }

    /// One part of one changeset about this entity.
    package struct Entry: Sendable {
        /// The changeset.
        package let digest: Digest
        /// Where it stands.
        package let place: Place
        /// The part's number.
        package let number: Int
        /// The runs that use the part's rows, in order.
        package let operations: [Operations]
        /// The part as written.
        package let slice: ArraySlice<UInt8>
        private let parsed: EntityPart?

        /// Takes one part of a changeset; nil where it is absent or void.
        package init?(_ changeset: Changeset, part number: Int, at place: Place) {
            guard let part = changeset.entityParts[number] else { return nil }
            digest = changeset.digest
            self.place = place
            self.number = number
            operations = changeset.runs.filter { $0.part == number }.map {
                Operations(
                    first: $0.first,
                    count: $0.count,
                    kind: $0.kind,
                    hasRemovals: !$0.removes.isEmpty
                )
            }
            slice = part.slice
            parsed = part
        }

        init(
            digest: Digest,
            place: Place,
            number: Int,
            operations: [Operations],
            slice: ArraySlice<UInt8>
        ) {
            self.digest = digest
            self.place = place
            self.number = number
            self.operations = operations
            self.slice = slice
            parsed = nil
        }

        /// The part, read.
        ///
        /// Throws `RecordDamage` since it was well-formed when it was stored.
        package func part() throws(RecordDamage) -> EntityPart {
            if let parsed { return parsed }
            guard let part = try? EntityPart(parsing: slice) else { throw .malformed }
            return part
        }

        /// Whether operation `index` is one of this part's.
        package func contains(_ index: Int) -> Bool {
            operations.contains { index >= $0.first && index - $0.first < $0.count }
        }
    }

    /// One removal that names something in this entity, counted or not, or a whole changeset.
    package struct Removal: Hashable, Sendable {
        /// The kind under which a `resolve` is kept beside removals, for what it keeps; no kind of
        /// operation can have this name, since the grammar has no U+0000.
        package static let keepKind = "\u{0}keep"

        /// What is removed.
        package let target: RemovalTarget
        /// The removing changeset.
        package let remover: Digest
        /// Where that stands.
        package let place: Place
        /// The index of the removing run's first operation.
        package let first: Int
        /// The removing run's kind.
        package let kind: String

        /// Describes a removal.
        package init(
            target: RemovalTarget,
            remover: Digest,
            place: Place,
            first: Int,
            kind: String
        ) {
            self.target = target
            self.remover = remover
            self.place = place
            self.first = first
            self.kind = kind
        }
    }

    /// The entity's id.
    package let id: String
    /// What was said, in the order it became held here.
    package internal(set) var entries: [Entry] = []
    /// What was removed.
    ///
    /// One that has no index only says that its changeset is removed as a whole: by whom, storage keeps once for all
    /// entities (`ReplicaStorage.pending`).
    package internal(set) var removals: [Removal] = []
    /// The leaf of the state digest as last projected; zero where nothing lives.
    package internal(set) var leaf: Bytes32 = .zero

    /// A record of nothing.
    package init(id: String) { self.id = id }

    mutating func add(_ entry: Entry) {
        guard !entries.contains(where: { $0.digest == entry.digest && $0.number == entry.number })
        else { return }
        entries.append(entry)
    }

    /// Adds the removal of one operation, which is new: thousands of them are not looked through.
    mutating func add(indexed removal: Removal) { removals.append(removal) }

    /// Notes that a changeset is removed as a whole.
    mutating func add(whole removal: Removal) {
        if !removals.contains(where: { $0.target == removal.target }) { removals.append(removal) }
    }

    /// Adds removals of which some may be there; of a whole changeset, only if none is noted.
    mutating func add(_ more: [Removal]) {
        var known = Set(removals)
        var wholes = Set(removals.filter { $0.target.index == nil }.map(\.target))
        for removal in more {
            let isNew =
                removal.target.index == nil
                ? wholes.insert(removal.target).inserted : known.insert(removal).inserted
            if isNew { removals.append(removal) }
        }
    }

    mutating func forget(_ part: PartID) {
        entries.removeAll { $0.digest == part.changeset && $0.number == part.number }
    }

    /// Whether it has the bytes of one of these parts.
    package func keeps(any parts: Set<PartID>) -> Bool {
        entries.contains { parts.contains(PartID($0.digest, $0.number)) }
    }

    func holds(_ id: OperationID) -> Bool {
        entries.contains { $0.digest == id.changeset && $0.contains(id.index) }
    }
}
