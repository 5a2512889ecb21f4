internal import DossierCore
internal import DossierCrypto
internal import GRDBSQLite

/// Numbers out of the database, each with the range that it can have.
///
/// A damaged page can say anything: a table's own checks are asked when a row is written and never when it is read, and a
/// record can hold a text where a whole number belongs. So no number is indexed with, counted to or added before it is
/// known to be one that was written.
extension BoundStatement {
    private static let most = Int(Limits.integer) - 1

    /// The whole number of a column.
    ///
    /// Throws `StoreError.corrupt` for one outside `range` and for anything else.
    func integer(_ column: Int32, in range: ClosedRange<Int>) throws(StoreError) -> Int {
        let isInteger = type(column) == SQLITE_INTEGER
        let value = integer(column)
        guard isInteger, range.contains(value) else {
            throw .corrupt("a number that cannot be, in column \(name(column))")
        }
        return value
    }

    /// A number of things, a time, or an index, from 0.
    ///
    /// Throws `StoreError.corrupt`.
    func count(_ column: Int32) throws(StoreError) -> Int {
        try integer(column, in: 0...Self.most)
    }

    /// A place in an order, from 1.
    ///
    /// Throws `StoreError.corrupt`.
    func ordinal(_ column: Int32) throws(StoreError) -> Int {
        try integer(column, in: 1...Self.most)
    }

    /// The number of one of `count` segments.
    ///
    /// Throws `StoreError.corrupt`.
    func segment(_ column: Int32, of count: Int) throws(StoreError) -> Int {
        try integer(column, in: 0...max(count - 1, 0))
    }

    /// A place in one of `count` segments: the segment in `column`, the sequence in the next.
    ///
    /// Throws `StoreError.corrupt`.
    func place(_ column: Int32, of count: Int) throws(StoreError) -> Place {
        guard count > 0 else { throw .corrupt("a place in a log without segments") }
        return Place(segment: try segment(column, of: count), sequence: try ordinal(column + 1))
    }
}

extension Segment {
    /// Reads the segment that follows `others`.
    ///
    /// Throws `StoreError.corrupt` for one that cannot follow them in a log of `changesets`.
    init(_ row: BoundStatement, after others: [Segment], changesets: Int) throws {
        guard try row.count(11) == others.count, let key = PublicKey(bytes: row.blob(1)) else {
            throw StoreError.corrupt("segment \(others.count)")
        }
        var parent: Place?
        if try row.integer(4, in: -1...(others.count - 1)) >= 0 {
            parent = try row.place(4, of: others.count)
        }
        self.init(
            chain: try row.digest(0),
            key: key,
            grant: OperationID(try row.digest(2), try row.count(3)),
            parent: parent,
            start: try row.ordinal(6),
            startDepth: try row.ordinal(7),
            last: try row.ordinal(8),
            lastDigest: try row.digest(9)
        )
        guard start <= last, startDepth <= changesets, follows(others) else {
            throw StoreError.corrupt("segment \(others.count)")
        }
    }

    private func follows(_ others: [Segment]) -> Bool {
        guard let parent else { return start == 1 }
        let trunk = others[parent.segment]
        return trunk.chain == chain && trunk.key == key && parent.sequence >= trunk.start
            && parent.sequence <= trunk.last && start == parent.sequence + 1
            && startDepth == trunk.startDepth + start - trunk.start
    }
}
