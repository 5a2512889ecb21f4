package import DossierCore

/// How far a peer holds, or was sent, each segment of this replica's log.
///
/// Within a segment a peer that holds a changeset holds all before it, so one number says everything.
package struct Reach: Hashable, Sendable {
    private var sequences: [Int: Int] = [:]

    /// Nothing.
    package init() {}

    /// Names the last sequence by segment.
    package init(_ sequences: [Int: Int]) { self.sequences = sequences }

    /// The last sequence of a segment that is covered; 0 for none.
    package subscript(segment: Int) -> Int { sequences[segment] ?? 0 }

    /// Covers a place and all before it in its segment.
    package mutating func raise(to place: Place) {
        sequences[place.segment] = max(sequences[place.segment] ?? 0, place.sequence)
    }

    /// Covers what `other` covers.
    package mutating func raise(to other: Self) {
        sequences.merge(other.sequences) { max($0, $1) }
    }

    /// Whether a place is covered.
    package func covers(_ place: Place) -> Bool { place.sequence <= self[place.segment] }

    /// The last place covered of each segment, by segment.
    package var sorted: [Place] {
        sequences.keys.sorted().map { Place(segment: $0, sequence: self[$0]) }
    }
}
