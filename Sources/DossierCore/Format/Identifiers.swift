package import DossierCrypto

/// A changeset's short name for people and vectors: its chain and its place in it.
package struct Dot: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The chain's id.
    package let chain: Digest
    /// The place in the chain, from 1.
    package let sequence: Int

    /// Names the changeset `sequence` of `chain`.
    package init(chain: Digest, sequence: Int) {
        self.chain = chain
        self.sequence = sequence
    }

    package var description: String { "\(chain):\(sequence)" }

    package static func < (one: Self, other: Self) -> Bool {
        one.chain != other.chain ? one.chain < other.chain : one.sequence < other.sequence
    }
}

/// The last changeset held of a chain, or of one branch of a forked chain.
package struct Head: Hashable, Comparable, Sendable {
    /// The chain's id.
    package let chain: Digest
    /// The head's place in the chain, from 1.
    package let sequence: Int
    /// The head's exact name.
    package let digest: Digest

    /// Names a head.
    package init(chain: Digest, sequence: Int, digest: Digest) {
        self.chain = chain
        self.sequence = sequence
        self.digest = digest
    }

    package static func < (one: Self, other: Self) -> Bool {
        if one.chain != other.chain { return one.chain < other.chain }
        if one.sequence != other.sequence { return one.sequence < other.sequence }
        return one.digest < other.digest
    }

    var json: JSONValue {
        .array([.digest(chain), .count(sequence), .digest(digest)])
    }
}

/// One operation: the changeset that holds it and its index there.
///
/// An assertion's and a grant's exact name.
package struct OperationID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The changeset's digest.
    package let changeset: Digest
    /// The operation's index in it, from 0.
    package let index: Int

    /// Names operation `index` of `changeset`.
    package init(_ changeset: Digest, _ index: Int) {
        self.changeset = changeset
        self.index = index
    }

    package var description: String { "\(changeset)/\(index)" }

    package static func < (one: Self, other: Self) -> Bool {
        one.changeset != other.changeset ? one.changeset < other.changeset : one.index < other.index
    }
}

/// One part of a changeset's body.
package struct PartID: Hashable, Comparable, Sendable {
    /// The changeset's digest.
    package let changeset: Digest
    /// The part's number, from 0.
    package let number: Int

    /// Names part `number` of `changeset`.
    package init(_ changeset: Digest, _ number: Int) {
        self.changeset = changeset
        self.number = number
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.changeset != other.changeset
            ? one.changeset < other.changeset : one.number < other.number
    }
}

/// For each chain the heads held: exactly what a replica holds, since nothing held has gaps.
package struct VersionVector: Hashable, Sendable {
    /// Heads by chain, sorted by sequence and digest.
    package private(set) var heads: [Digest: [Head]] = [:]

    /// An empty vector.
    package init() {}

    /// Makes a vector of `heads` in any order.
    package init(_ heads: some Sequence<Head>) {
        for head in heads { self.heads[head.chain, default: []].append(head) }
        for chain in self.heads.keys { self.heads[chain]?.sort() }
    }

    /// Puts heads in the place of what was known of one chain.
    package mutating func replace(_ chain: Digest, with heads: [Head]) {
        self.heads[chain] = heads.isEmpty ? nil : heads.sorted()
    }

    /// All heads, sorted.
    package var sorted: [Head] { heads.values.flatMap { $0 }.sorted() }

    /// The heads of one chain, sorted; empty if nothing of it is held.
    package subscript(chain: Digest) -> [Head] { heads[chain] ?? [] }
}
