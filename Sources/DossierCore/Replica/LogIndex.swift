package import DossierCrypto

/// Where a changeset stands in this replica's log: a segment number of its own and the sequence there.
package struct Place: Hashable, Sendable {
    /// The segment's number; local to one replica.
    package let segment: Int
    /// The changeset's sequence in its chain.
    package let sequence: Int

    /// Names a place.
    package init(segment: Int, sequence: Int) {
        self.segment = segment
        self.sequence = sequence
    }
}

/// A stretch of a chain without forks.
///
/// An honest chain is one segment; each fork begins another.
package struct Segment: Hashable, Sendable {
    /// The chain's id.
    package let chain: Digest
    /// Whose chain it is.
    package let key: PublicKey
    /// The grant under which this branch of the chain writes.
    package let grant: OperationID
    /// The place that the first changeset follows; nil at the chain's start.
    package let parent: Place?
    /// The first sequence here.
    package let start: Int
    /// The depth of the first changeset: how many stand behind it through `previous` and `continues`, itself counted.
    package let startDepth: Int
    /// The last sequence held.
    package internal(set) var last: Int
    /// The last changeset held: a head.
    package internal(set) var lastDigest: Digest

    /// Restores a segment that a store kept.
    package init(
        chain: Digest,
        key: PublicKey,
        grant: OperationID,
        parent: Place?,
        start: Int,
        startDepth: Int,
        last: Int,
        lastDigest: Digest
    ) {
        self.chain = chain
        self.key = key
        self.grant = grant
        self.parent = parent
        self.start = start
        self.startDepth = startDepth
        self.last = last
        self.lastDigest = lastDigest
    }
}

/// The shape of everything held, small enough for memory: one entry a branch of a chain, none a changeset.
package struct LogIndex: Sendable {
    /// The founding changeset: the dataset's id.
    package private(set) var founding: Digest?
    /// All segments by number.
    package private(set) var segments: [Segment] = []
    private var numbers: [Digest: [Int]] = [:]
    private var headSegments: [Digest: Int] = [:]

    /// An index of nothing.
    package init() {}

    /// Restores what a store kept, segments in the order of their numbers.
    package init(founding: Digest?, segments: [Segment]) {
        self.founding = founding
        for segment in segments {
            numbers[segment.chain, default: []].append(self.segments.count)
            headSegments[segment.lastDigest] = self.segments.count
            self.segments.append(segment)
        }
    }

    /// The place of a head; nil for anything else.
    package func placeOfHead(_ digest: Digest) -> Place? {
        headSegments[digest].map { Place(segment: $0, sequence: segments[$0].last) }
    }

    /// The numbers of a chain's segments, in the order they began here.
    package func segments(of chain: Digest) -> [Int] { numbers[chain] ?? [] }

    /// The key of a chain of which anything is held.
    package func key(of chain: Digest) -> PublicKey? {
        numbers[chain]?.first.map { segments[$0].key }
    }

    /// How many changesets stand behind the one at `place` through `previous` and `continues`, itself counted.
    package func depth(_ place: Place) -> Int {
        let segment = segments[place.segment]
        return segment.startDepth + place.sequence - segment.start
    }

    /// For each segment the last sequence at or below any of `heads`, along `previous`.
    package func reach(of heads: [Place]) -> [Int: Int] {
        var reach: [Int: Int] = [:]
        for head in heads {
            var current: Place? = head
            while let place = current {
                reach[place.segment] = max(reach[place.segment] ?? 0, place.sequence)
                current = segments[place.segment].parent
            }
        }
        return reach
    }

    /// Adds a changeset whose causes are held.
    ///
    /// `previous` and `continued` are the places its header names.
    mutating func add(_ changeset: Changeset, previous: Place?, continued: Place?) -> Place {
        let header = changeset.header
        if header.isFounding { founding = changeset.digest }
        if let previous, segments[previous.segment].last == previous.sequence {
            headSegments[segments[previous.segment].lastDigest] = nil
            segments[previous.segment].last = header.sequence
            segments[previous.segment].lastDigest = changeset.digest
            headSegments[changeset.digest] = previous.segment
            return Place(segment: previous.segment, sequence: header.sequence)
        }
        let number = segments.count
        segments.append(newSegment(changeset, previous: previous, continued: continued))
        numbers[header.chain, default: []].append(number)
        headSegments[changeset.digest] = number
        return Place(segment: number, sequence: header.sequence)
    }

    private func newSegment(_ changeset: Changeset, previous: Place?, continued: Place?) -> Segment
    {
        let header = changeset.header
        if let previous {
            let trunk = segments[previous.segment]
            return Segment(
                chain: header.chain,
                key: trunk.key,
                grant: trunk.grant,
                parent: previous,
                start: header.sequence,
                startDepth: depth(previous) + 1,
                last: header.sequence,
                lastDigest: changeset.digest
            )
        }
        guard let key = header.key else { preconditionFailure("a first header has a key") }
        return Segment(
            chain: header.chain,
            key: key,
            grant: header.admission ?? OperationID(changeset.digest, 0),
            parent: nil,
            start: 1,
            startDepth: continued.map { depth($0) + 1 } ?? 1,
            last: 1,
            lastDigest: changeset.digest
        )
    }

    /// The heads held of every chain.
    package var vector: VersionVector {
        VersionVector(
            segments.map { Head(chain: $0.chain, sequence: $0.last, digest: $0.lastDigest) }
        )
    }

    /// The dots that more than one changeset claims.
    package var forks: Set<Dot> {
        var forks: Set<Dot> = []
        for (chain, numbers) in numbers where numbers.count > 1 {
            var seen: Set<Int> = []
            for number in numbers {
                for sequence in segments[number].start...segments[number].last
                where !seen.insert(sequence).inserted {
                    forks.insert(Dot(chain: chain, sequence: sequence))
                }
            }
        }
        return forks
    }
}
