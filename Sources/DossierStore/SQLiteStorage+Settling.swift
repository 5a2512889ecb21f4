package import DossierCore
package import DossierCrypto

/// The work list of settling, and the bytes that wait to be shredded.
extension SQLiteStorage {
    /// Hands the names of the changesets in `stretches` to `body`, sorted by bytes.
    package func digests(in stretches: [Stretch], _ body: (Digest) throws -> Void) throws {
        guard !stretches.isEmpty else { return }
        let list = stretches.map { "[\($0.segment),\($0.first),\($0.last)]" }
        let connection = try bound()
        let statement = try connection.statement(.digestsInStretches)
        statement.bind("[\(list.joined(separator: ","))]", at: 1)
        statement.bind(connection.gathered.meta.position, at: 2)
        try statement.rows { try body(try $0.digest(0)) }
    }

    /// Keeps the bytes that an erase took, apart from the log, until they are shredded.
    package mutating func keep(_ part: ErasedPart) throws {
        let statement = try bound().statement(.insertErased)
        statement.bind(part.id.changeset, at: 1)
        statement.bind(part.id.number, at: 2)
        statement.bind(part.salt, at: 3)
        statement.bind(Array(part.slice), at: 4)
        try statement.run()
    }

    /// The bytes that an erase took; nil once they are shredded.
    package func kept(_ part: PartID) throws -> ErasedPart? {
        let statement = try bound().statement(.erasedPart)
        statement.bind(part.changeset, at: 1)
        statement.bind(part.number, at: 2)
        return try statement.first { row in
            ErasedPart(id: part, slice: row.blob(1)[...], salt: row.blob(0))
        }
    }

    /// Forgets kept bytes: the part is in the log again.
    package mutating func letGo(_ part: PartID) throws {
        let statement = try bound().statement(.deleteErased)
        statement.bind(part.changeset, at: 1)
        statement.bind(part.number, at: 2)
        try statement.run()
    }

    /// What is left to be projected again after counting changed.
    package func unsettled() throws -> [Unsettled] {
        let connection = try bound()
        let statement = try connection.statement(.unsettled)
        var found: [Unsettled] = []
        try statement.rows { row in
            let from = try row.place(0, of: connection.gathered.segments)
            let last = try row.ordinal(2)
            guard from.sequence <= last else {
                throw StoreError.corrupt("what is left to be projected again")
            }
            found.append(
                Unsettled(
                    Stretch(segment: from.segment, first: from.sequence, last: last),
                    after: row.optionalText(3)
                )
            )
        }
        return found
    }

    /// Keeps what is left of one segment; nil where nothing is.
    package mutating func setUnsettled(_ rest: Unsettled?, segment: Int) throws {
        let connection = try bound()
        guard let rest else {
            let statement = try connection.statement(.deleteUnsettled)
            statement.bind(segment, at: 1)
            return try statement.run()
        }
        let statement = try connection.statement(.upsertUnsettled)
        statement.bind(segment, at: 1)
        statement.bind(rest.stretch.first, at: 2)
        statement.bind(rest.stretch.last, at: 3)
        statement.bind(rest.after, at: 4)
        try statement.run()
    }
}
