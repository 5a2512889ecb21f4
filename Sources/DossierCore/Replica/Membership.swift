package import DossierCrypto

/// A role given to a key by an `admin.admit` or `rotate` operation.
package struct Grant: Hashable, Sendable {
    /// The operation that gives it.
    package let id: OperationID
    /// Who gets it.
    package let key: PublicKey
    /// What it allows.
    package let role: Role
    /// The grant under which it was given; nil for the founding grant.
    package let by: OperationID?

    /// Describes a grant.
    package init(id: OperationID, key: PublicKey, role: Role, by: OperationID?) {
        self.id = id
        self.key = key
        self.role = role
        self.by = by
    }
}

/// One held changeset with operations on membership or erasures: what the walk reads.
package struct AdministrativeAct: Sendable {
    /// The changeset.
    package let digest: Digest
    /// Where it stands.
    package let place: Place
    /// Its runs of membership and erasure.
    package let runs: [Run]

    /// Extracts what is administrative of a changeset; nil if nothing is.
    package init?(_ changeset: Changeset, at place: Place) {
        let runs = changeset.runs.filter {
            OperationKind.isMembership($0.kind) || $0.kind == "admin.erase"
        }
        guard !runs.isEmpty else { return nil }
        digest = changeset.digest
        self.place = place
        self.runs = runs
    }

    /// Whether operation `index` gives `key` a role (or a successor's place).
    func admits(_ key: PublicKey, at index: Int) -> Bool {
        runs.contains { run in
            guard run.contains(index) else { return false }
            switch run.arguments {
            case .admit(let admitted, _): return admitted == key
            case .rotate(_, let successor, _): return successor == key
            case .none, .resolve, .remove, .erase, .retire: return false
            }
        }
    }
}

/// Who counts, as the walk over all held membership operations found it.
package struct Membership: Sendable {
    /// The grants in the order they were taken: seniority.
    package internal(set) var grants: [Grant] = []
    /// For each grant taken: the ends set to it, each a set of heads.
    package internal(set) var cutoffs: [OperationID: [[Digest]]] = [:]
    /// For each segment the last sequence that counts: 0 for none, `Int.max` for all to come.
    package internal(set) var limits: [Int] = []
    /// For each segment the role of its grant; nil while the grant is not taken.
    package internal(set) var roles: [Role?] = []
    /// The heads that any cut-off names: when one arrives, the walk may come out differently.
    package internal(set) var namedHeads: Set<Digest> = []

    /// Nobody.
    package init() {}

    /// Whether the changeset at `place` counts.
    package func counts(_ place: Place) -> Bool {
        place.segment < limits.count && place.sequence <= limits[place.segment]
    }

    /// Whether an operation of `kind` in the changeset at `place` has effect: the changeset counts, and `admin.` kinds need an admin's grant.
    package func isEffective(_ kind: String, at place: Place) -> Bool {
        counts(place) && (!OperationKind.needsAdmin(kind) || roles[place.segment] == .admin)
    }

    /// The grant of a key that lets it write now: taken, with no end set to it; the senior one if there are several.
    package func currentGrant(of key: PublicKey) -> Grant? {
        grants.filter { $0.key == key && cutoffs[$0.id] == nil }.max { $0.role < $1.role }
    }
}
