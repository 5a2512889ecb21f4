internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// Damaged changesets put together again from what the records of entities keep of them: the parts, as written.
///
/// A disk that turns bits moves no bytes, so each part is laid over its place in the line. Whether that is the
/// changeset again, its digest and its signature decide; nothing is guessed.
extension DatasetStore {
    /// Tries it with each; returns how many are whole again.
    ///
    /// Throws `StoreError`.
    func mend(_ digests: [Digest]) async throws -> Int {
        try await write { transaction in
            let kept = try transaction.keptParts(of: Set(digests))
            var mended = 0
            for digest in digests {
                guard let parts = kept[digest], let line = try transaction.line(of: digest),
                    let place = try transaction.replica.storage.place(of: digest),
                    let changeset = try? Changeset(line: Patchwork.line(line, parts)[...]),
                    changeset.digest == digest
                else { continue }
                let key = transaction.replica.index.segments[place.segment].key
                guard changeset.isSigned(by: key) else { continue }
                _ = try transaction.receive(changeset, verified: key)
                mended += 1
            }
            return mended
        }
    }

    /// Takes the marks from all but `damaged`; returns from how many.
    ///
    /// Throws `StoreError`.
    func unmark(except damaged: [Digest]) async throws -> Int {
        let marked = try await read { try $0.replica.storage.damagedChangesets() }
        let sound = Set(marked).subtracting(damaged)
        guard !sound.isEmpty else { return 0 }
        try await write { transaction in
            for digest in sound {
                let statement = try transaction.connection.statement(.deleteDamaged)
                statement.bind(digest, at: 1)
                try statement.run()
            }
        }
        return sound.count
    }
}

extension Connection {
    /// Hands the record of every entity to `body`, but those that are damaged.
    func eachRecord(_ body: (EntityRecord) throws -> Void) throws {
        let statement = BoundStatement(
            try open().cachedStatement(sql: "SELECT id, leaf, record FROM entity")
        )
        try statement.rows { row in
            let record = try? EntityRecord(
                id: row.text(0),
                leaf: row.bytes32(1),
                encoded: row.blob(2)
            )
            if let record { try body(record) }
        }
    }
}

extension StoreTransaction {
    /// The parts of changesets that entities' records keep, by number.
    fileprivate func keptParts(
        of digests: Set<Digest>
    ) throws -> [Digest: [Int: ArraySlice<UInt8>]] {
        var found: [Digest: [Int: ArraySlice<UInt8>]] = [:]
        try connection.eachRecord { record in
            for entry in record.entries where digests.contains(entry.digest) {
                found[entry.digest, default: [:]][entry.number] = entry.slice
            }
        }
        return found
    }

    fileprivate func line(of digest: Digest) throws -> [UInt8]? {
        let statement = try connection.statement(.lineOfDigest)
        statement.bind(digest, at: 1)
        return try statement.first { $0.blob(0) }
    }
}

/// The laying of parts over a line.
private enum Patchwork {
    /// What stands before part 0 in the line of a changeset that lacks nothing.
    private static let opening = Array("{\"body\":{\"parts\":[".utf8)

    /// The line with known parts laid over their places; nothing is laid where the places cannot be told.
    static func line(_ line: [UInt8], _ parts: [Int: ArraySlice<UInt8>]) -> [UInt8] {
        var line = line
        guard let last = parts.keys.max() else { return line }
        line.replaceSubrange(0..<min(opening.count, line.count), with: opening)
        var position = opening.count
        for number in 0...last {
            if let part = parts[number] {
                guard position + part.count < line.count else { return line }
                line.replaceSubrange(position..<position + part.count, with: part)
                position += part.count
            } else {
                guard let end = end(of: line[position...]) else { return line }
                position = end
            }
            guard position < line.count else { return line }
            if number < last { line[position] = UInt8(ascii: ",") }
            position += 1
        }
        return line
    }

    /// Where the object or array that `slice` begins with ends; nil where it does not.
    private static func end(of slice: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var position = slice.startIndex
        while position < slice.endIndex {
            switch slice[position] {
            case UInt8(ascii: "\""):
                position += 1
                while position < slice.endIndex, slice[position] != UInt8(ascii: "\"") {
                    position += slice[position] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
            if depth <= 0 { return depth == 0 && position <= slice.endIndex ? position : nil }
        }
        return nil
    }
}
