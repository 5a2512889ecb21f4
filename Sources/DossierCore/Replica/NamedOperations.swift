internal import DossierCrypto

/// What one changeset names of others, so that each of these is read once, however often it is named.
struct NamedOperations {
    private struct Whole: Hashable {
        let changeset: Digest
        let isAdministrative: Bool
        let isRetraction: Bool
    }

    private let changeset: Changeset
    private var indices: [Digest: Set<Int>]?
    private var entities: [Digest: [Int: String]] = [:]
    private var seen: Set<Whole> = []
    /// The removals of whole changesets, the first of each effect.
    private(set) var wholes: [EntityRecord.Removal] = []

    init(_ changeset: Changeset) { self.changeset = changeset }

    /// The entity that a named operation speaks of, as far as its part is here.
    mutating func entity(of id: OperationID, in storage: some ReplicaStorage) throws -> String? {
        if let known = entities[id.changeset] { return known[id.index] }
        let wanted = indices ?? Self.indices(changeset)
        indices = wanted
        var found: [Int: String] = [:]
        if let target = try storage.changeset(id.changeset) {
            for index in wanted[id.changeset] ?? [] {
                guard let run = target.run(of: index) else { continue }
                found[index] = target.entityParts[run.part]?.entity
            }
        }
        entities[id.changeset] = found
        return found[id.index]
    }

    /// Whether this is the first time that the changeset removes all of another with the same effect.
    ///
    /// Thousands of runs fit into a changeset, and thousands of parts into the one that each of them could name.
    mutating func isFirst(_ removal: EntityRecord.Removal) -> Bool {
        let isFirst = seen.insert(
            Whole(
                changeset: removal.target.changeset,
                isAdministrative: OperationKind.needsAdmin(removal.kind),
                isRetraction: removal.kind == "retract"
            )
        ).inserted
        if isFirst { wholes.append(removal) }
        return isFirst
    }

    private static func indices(_ changeset: Changeset) -> [Digest: Set<Int>] {
        var indices: [Digest: Set<Int>] = [:]
        for run in changeset.runs {
            for target in run.removes {
                if let index = target.index {
                    indices[target.changeset, default: []].insert(index)
                }
            }
            guard case .resolve(let keeps) = run.arguments else { continue }
            for id in keeps { indices[id.changeset, default: []].insert(id.index) }
        }
        return indices
    }
}
