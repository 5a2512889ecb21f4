package import DossierCore

/// The order in which an export shows what was said first: chain by chain, each in its own order.
///
/// It is the same on every replica that holds the same, which the local numbers of segments are not.
package struct StatementOrder: Sendable {
    private let ranks: [Int]

    /// The order of local segment numbers: enough where nobody compares replicas.
    package init() { ranks = [] }

    /// The order for a replica of that log: the founder's chain first, then chains by their ids.
    package init(_ index: LogIndex) {
        let segments = index.segments
        let sorted = segments.indices.sorted { one, other in
            let left = segments[one]
            let right = segments[other]
            if left.chain != right.chain {
                let isFirst = left.grant.changeset == index.founding
                if isFirst != (right.grant.changeset == index.founding) { return isFirst }
                return left.chain < right.chain
            }
            if left.start != right.start { return left.start < right.start }
            return left.lastDigest < right.lastDigest
        }
        var ranks = Array(repeating: 0, count: segments.count)
        for (rank, segment) in sorted.enumerated() { ranks[segment] = rank }
        self.ranks = ranks
    }

    private func rank(_ segment: Int) -> Int {
        ranks.indices.contains(segment) ? ranks[segment] : segment
    }

    private func isBefore(_ one: LiveAssertion, _ other: LiveAssertion) -> Bool {
        if one.place.segment != other.place.segment {
            return rank(one.place.segment) < rank(other.place.segment)
        }
        if one.place.sequence != other.place.sequence {
            return one.place.sequence < other.place.sequence
        }
        return one.id.index < other.id.index
    }

    /// The assertions as an export shows them.
    package func sorted(_ live: [LiveAssertion]) -> [LiveAssertion] {
        for position in live.indices.dropFirst()
        where isBefore(live[position], live[position - 1]) {
            return live.sorted(by: isBefore)
        }
        return live
    }
}
