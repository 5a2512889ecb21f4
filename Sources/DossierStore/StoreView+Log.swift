package import DossierCore
package import DossierCrypto

/// One line of the log.
package struct LogLine: Hashable, Sendable {
    /// Its place in this replica's log: later is larger.
    package let position: Int
    /// The changeset's exact name.
    package let digest: Digest
    /// Its chain and place there.
    package let dot: Dot
    /// Who signed it.
    package let author: PublicKey
    /// Milliseconds since 1970 as its author's clock had it.
    package let time: Int
    /// Bytes of its line.
    package let bytes: Int
    /// Whether it counts.
    package let isCounted: Bool
}

extension StoreView {
    /// The log, newest first, before `position` (nil for the end), of one author (nil for all).
    package func log(
        before position: Int? = nil,
        author: PublicKey? = nil,
        limit: Int = 100
    ) throws -> [LogLine] {
        let segments = replica.index.segments
        var condition = ""
        if let author {
            let numbers = segments.indices.filter { segments[$0].key == author }
            condition = "AND segment IN (\(numbers.map(String.init).joined(separator: ", ")))"
        }
        let statement = try statement(
            """
            SELECT position, digest, segment, sequence, time, length(line) FROM changeset
            WHERE position < ? \(condition) ORDER BY position DESC LIMIT ?
            """
        )
        statement.bind(position ?? Int.max, at: 1)
        statement.bind(limit, at: 2)
        var lines: [LogLine] = []
        try statement.rows { row in
            let place = try row.place(2, of: segments.count)
            let segment = segments[place.segment]
            lines.append(
                LogLine(
                    position: try row.ordinal(0),
                    digest: try row.digest(1),
                    dot: Dot(chain: segment.chain, sequence: place.sequence),
                    author: segment.key,
                    time: try row.count(4),
                    bytes: row.integer(5),
                    isCounted: replica.membership.counts(place)
                )
            )
        }
        return lines
    }

    /// What `author`, as far as a peer at `cursor` is concerned, has not sent: names in the order of the log.
    package func unsent(by author: PublicKey, _ cursor: SendCursor) throws -> [Digest] {
        let statement = try statement(
            """
            SELECT position, digest FROM changeset
            WHERE segment = ? AND sequence > ? ORDER BY sequence
            """
        )
        var found: [(position: Int, digest: Digest)] = []
        for (segment, after, _) in cursor.lacking(replica.index, ends: [:])
        where replica.index.segments[segment].key == author {
            statement.bind(segment, at: 1)
            statement.bind(after, at: 2)
            try statement.rows { found.append(($0.integer(0), try $0.digest(1))) }
        }
        return found.sorted { $0.position < $1.position }.map(\.digest)
    }
}
