package import DossierCore
internal import DossierCrypto
internal import GRDB

extension StoreTransaction {
    /// Takes up what speaks against going on with the own chain; tells whether it is news.
    package mutating func doubt(_ finding: Continuity) throws -> Bool {
        let joined = continuity.joined(with: finding)
        guard joined != continuity else { return false }
        try FenceTable.note(joined, written: author?.last, connection.open())
        setContinuity(joined)
        return true
    }

    /// Takes up a head of the own chain that a peer names; tells whether it is news.
    package mutating func doubt(shown head: Head) throws -> Bool {
        let isHeld = try replica.storage.place(of: head.digest) != nil
        return try doubt(.shown(head, written: author?.last, isHeld: isHeld))
    }

    /// Asks the log whether somebody else writes the own chain; at the end of each transaction.
    mutating func doubtLog() throws {
        guard let last = author?.last else { return }
        let heads = replica.index.segments(of: last.chain).map { number in
            let segment = replica.index.segments[number]
            return Head(chain: last.chain, sequence: segment.last, digest: segment.lastDigest)
        }
        _ = try doubt(.holding(heads, written: last))
    }

    /// The own head that stands on the longest past: what a new incarnation goes on from; nil where nothing own is held.
    func lastOwnHead(_ key: PublicKey) -> Head? {
        var best: (depth: Int, head: Head)?
        for (number, segment) in replica.index.segments.enumerated() where segment.key == key {
            let depth = replica.index.depth(Place(segment: number, sequence: segment.last))
            let head = Head(
                chain: segment.chain,
                sequence: segment.last,
                digest: segment.lastDigest
            )
            guard let known = best else {
                best = (depth, head)
                continue
            }
            if (depth, head.digest) > (known.depth, known.head.digest) { best = (depth, head) }
        }
        return best?.head
    }
}

/// What a store finds out about its own chain before anybody writes.
enum Fencing {
    /// Compares mark, database and place; runs on the writer's queue while the store is opened.
    static func run(_ writer: Writer, _ database: Database) throws {
        guard let marks = writer.marks else { return }
        let found = marks.read()
        do {
            _ = try writer.performNow(database) { transaction in
                let key = found.mark.flatMap { transaction.replica.index.key(of: $0.head.chain) }
                // The mark of another key, from before a rotation, says nothing of this one's chains.
                let isForeign = key != nil && key != transaction.identity?.publicKey
                let mark = isForeign ? nil : found.mark
                let holdsMark = try mark.map {
                    try transaction.replica.storage.place(of: $0.head.digest) != nil
                }
                return try transaction.doubt(
                    .atOpening(
                        mark: mark,
                        written: transaction.author?.last,
                        place: found.place,
                        holdsMark: holdsMark ?? false
                    )
                )
            }
        } catch StoreError.diskFull {
            // Nothing can be written now, so nothing can go wrong; the next opening asks again.
            return
        }
    }
}
