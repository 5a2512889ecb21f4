package import DossierCore
package import DossierCrypto
internal import GRDB

/// How far a peer has come in this replica's segments: what it lacks is streamed in log order.
package struct SendCursor: Hashable, Sendable {
    /// For each segment the last sequence that the peer has or was sent.
    package private(set) var reach: [Int: Int]

    /// Starts at what a peer has: the last sequence by segment number, as `LogIndex.reach(of:)` finds it.
    package init(reach: [Int: Int] = [:]) { self.reach = reach }

    /// Passes over what was sent or came from elsewhere.
    package mutating func pass(_ place: Place) {
        reach[place.segment] = max(reach[place.segment] ?? 0, place.sequence)
    }

    /// The segments that hold more than the peer has, each with the sequence that it has.
    ///
    /// `ends` stops segments before their ends: what follows a damaged changeset waits until it is mended.
    func lacking(
        _ index: LogIndex,
        ends: [Int: Int]
    ) -> [(segment: Int, after: Int, last: Int)] {
        index.segments.enumerated().compactMap { number, segment in
            let after = max(reach[number] ?? 0, segment.start - 1)
            let last = min(segment.last, ends[number] ?? .max)
            return after < last ? (number, after, last) : nil
        }
    }
}

/// One changeset on its way out.
package struct OutgoingLine: Sendable {
    /// Its exact name.
    package let digest: Digest
    /// Where it stands here.
    package let place: Place
    /// Its place in the log: later is larger.
    package let position: Int
    /// The line as it travels, without its line feed.
    package let line: [UInt8]
}

extension StoreView {
    /// The last sequences by segment that a peer with `vector` has, as far as its heads are known here.
    package func reach(of vector: VersionVector) throws -> [Int: Int] {
        var places: [Place] = []
        for head in vector.sorted {
            if let place = try replica.storage.place(of: head.digest) { places.append(place) }
        }
        return replica.index.reach(of: places)
    }

    /// How much a peer at `cursor` lacks.
    ///
    /// The bytes are an estimate where parts were erased.
    package func plan(_ cursor: SendCursor) throws -> (changesets: Int, bytes: Int) {
        var total = (changesets: 0, bytes: 0)
        let statement = try statement(
            """
            SELECT bytes_through FROM changeset
            WHERE segment = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1
            """
        )
        for (segment, after, last) in cursor.lacking(replica.index, ends: try soundEnds()) {
            var through = [0, 0]
            for (position, sequence) in [after, last].enumerated() {
                statement.bind(segment, at: 1)
                statement.bind(sequence, at: 2)
                through[position] = try statement.first { try $0.count(0) } ?? 0
            }
            total.changesets += last - after
            total.bytes += through[1] - through[0]
        }
        return total
    }

    /// The next lines that a peer at `cursor` lacks, in log order, and moves the cursor past them:
    /// at least one while anything is lacking, then no more than `bytes`.
    ///
    /// An empty answer means that nothing is left.
    package func lines(_ cursor: inout SendCursor, bytes: Int) throws -> [OutgoingLine] {
        let statement = try statement(
            "SELECT digest, segment, sequence, line FROM changeset WHERE position = ?"
        )
        var lines: [OutgoingLine] = []
        var total = 0
        for (position, place) in try nextPositions(cursor) {
            statement.bind(position, at: 1)
            let found = try statement.first { row in
                OutgoingLine(
                    digest: try row.digest(0),
                    place: try row.place(1, of: replica.index.segments.count),
                    position: position,
                    line: row.blob(3)
                )
            }
            // Where the row and the index that led to it disagree, the cursor would never come past it.
            guard let found, found.place == place else { throw StoreError.corrupt("log position") }
            guard Changeset.isIntact(found.line[...], found.digest) else {
                throw StoreError.damaged(found.digest)
            }
            guard lines.isEmpty || total + found.line.count <= bytes else { break }
            total += found.line.count
            cursor.pass(found.place)
            lines.append(found)
        }
        return lines
    }

    /// The positions that come next, merged over the segments that lack something: found by index alone, so what the
    /// peer has costs nothing.
    private func nextPositions(
        _ cursor: SendCursor
    ) throws -> [(position: Int, place: Place)] {
        let lacking = cursor.lacking(replica.index, ends: try soundEnds())
        guard !lacking.isEmpty else { return [] }
        let limit = max(16, 1024 / lacking.count)
        let statement = try statement(
            """
            SELECT position, sequence FROM changeset
            WHERE segment = ? AND sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?
            """
        )
        var positions: [(position: Int, place: Place)] = []
        var horizon = Int.max
        for (segment, after, last) in lacking {
            statement.bind(segment, at: 1)
            statement.bind(after, at: 2)
            statement.bind(last, at: 3)
            statement.bind(limit, at: 4)
            var count = 0
            try statement.rows { row in
                let place = Place(segment: segment, sequence: try row.ordinal(1))
                positions.append((row.integer(0), place))
                count += 1
            }
            // Beyond the last that was asked for, this segment may come before others.
            if count == limit, let last = positions.last {
                horizon = min(horizon, last.position)
            }
        }
        positions.sort { $0.position < $1.position }
        return Array(positions.prefix { $0.position <= horizon })
    }
}
