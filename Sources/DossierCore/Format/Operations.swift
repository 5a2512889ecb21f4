package import DossierCrypto

/// A member's right: what its counted operations may do.
package enum Role: String, Sendable, Comparable, CaseIterable {
    /// Relays and reads.
    case reader
    /// Edits.
    case editor
    /// Edits and administers the membership.
    case admin

    private var rank: Int {
        switch self {
        case .reader: 0
        case .editor: 1
        case .admin: 2
        }
    }

    package static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}

/// What a removal names: one assertion, or all of a changeset.
package struct RemovalTarget: Hashable, Sendable {
    /// The changeset that holds what is removed.
    package let changeset: Digest
    /// The operation's index; nil for every assertion of the changeset.
    package let index: Int?

    /// Names what is removed.
    package init(_ changeset: Digest, _ index: Int?) {
        self.changeset = changeset
        self.index = index
    }
}

/// The arguments of a run, read for the kinds that this version knows.
package enum Arguments: Hashable, Sendable {
    /// The kind takes none, or is unknown here.
    case none
    /// resolve: the operations that a person decided to keep.
    case resolve(keeps: [OperationID])
    /// admin.admit: a grant of a role to a key.
    case admit(key: PublicKey, role: Role)
    /// admin.remove: grants, and the heads up to which their changesets still count.
    case remove(grants: [OperationID], heads: [Digest])
    /// admin.erase: one part of one changeset.
    case erase(PartID)
    /// retire: the final heads of one's own chains.
    case retire(heads: [Digest])
    /// rotate: the final heads, the successor's key and its co-signature (64 bytes).
    case rotate(heads: [Digest], key: PublicKey, proof: [UInt8])
}

/// Operations of one kind on one part, with consecutive indices; removals and arguments belong to the run.
package struct Run: Hashable, Sendable {
    /// The index of its first operation.
    package let first: Int
    /// What the operations do; see `OperationKind`.
    package let kind: String
    /// The part that holds their rows.
    package let part: Int
    /// How many operations there are.
    package let count: Int
    /// What they remove.
    package let removes: [RemovalTarget]
    /// What else the kind needs.
    package let arguments: Arguments

    /// Whether the run holds operation `index`.
    package func contains(_ index: Int) -> Bool { index >= first && index - first < count }
}

/// The kinds of operation, and what each does with its row.
package enum OperationKind {
    /// What an operation does with the row that it has.
    package enum Effect: UInt8, Sendable {
        /// The row is an assertion.
        case assertion
        /// The operation leaves the marker of a removed entity.
        case marker
        /// The row says only why.
        case nothing
    }

    /// Every kind of format 1 with its effect.
    ///
    /// A kind that is not here has no effect until an upgrade re-projects.
    package static let standard: [String: Effect] = [
        "assert": .assertion, "resolve": .assertion, "retract": .nothing, "delete": .marker,
        "retire": .nothing, "rotate": .nothing, "admin.admit": .nothing, "admin.remove": .nothing,
        "admin.erase": .nothing,
    ]

    /// Whether operations of this kind can change who counts.
    package static func isMembership(_ kind: String) -> Bool {
        kind == "admin.admit" || kind == "admin.remove" || kind == "retire" || kind == "rotate"
    }

    /// Whether operations of this kind need an admin's grant, known or not.
    package static func needsAdmin(_ kind: String) -> Bool { kind.hasPrefix("admin.") }
}

/// The property that gives an entity its type.
package let typeProperty = "@type"
/// The property of the marker that a removed entity leaves.
package let markerProperty = "@deleted"
