internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// Which keys are one member's: a rotation hands a place on to another key.
struct Lineage: Sendable {
    private var successors: [PublicKey: PublicKey] = [:]
    private var predecessors: [PublicKey: PublicKey] = [:]
    private var open: Set<PublicKey> = []

    init(_ replica: Replica<SQLiteStorage>) {
        var holders: [OperationID: PublicKey] = [:]
        for grant in replica.membership.grants {
            holders[grant.id] = grant.key
            if replica.membership.cutoffs[grant.id] == nil { open.insert(grant.key) }
            guard let giver = grant.by.flatMap({ holders[$0] }), giver != grant.key,
                replica.isRotation(grant.id)
            else { continue }
            successors[giver] = grant.key
            predecessors[grant.key] = giver
        }
    }

    /// The key that goes on for `key`; the key itself where it was handed on to nobody, or admitted again.
    func current(of key: PublicKey) -> PublicKey {
        var current = key
        var seen: Set<PublicKey> = [key]
        while !open.contains(current), let next = successors[current], seen.insert(next).inserted {
            current = next
        }
        return current
    }

    /// The key that the member began with.
    func root(of key: PublicKey) -> PublicKey {
        var root = key
        var seen: Set<PublicKey> = [key]
        while let before = predecessors[root], seen.insert(before).inserted { root = before }
        return root
    }

    /// All keys of a member, the first first.
    func keys(of key: PublicKey) -> [PublicKey] {
        var keys = [root(of: key)]
        while let last = keys.last, let next = successors[last], !keys.contains(next) {
            keys.append(next)
        }
        return keys.contains(key) ? keys : keys + [key]
    }

    /// How many rotations came before `key`.
    func position(of key: PublicKey) -> Int { keys(of: key).firstIndex(of: key) ?? 0 }
}

extension Replica where Storage == SQLiteStorage {
    /// Whether a grant was handed on by a rotation.
    func isRotation(_ grant: OperationID) -> Bool {
        let run = acts[grant.changeset]?.runs.first { $0.contains(grant.index) }
        if case .rotate? = run?.arguments { return true }
        return false
    }
}
