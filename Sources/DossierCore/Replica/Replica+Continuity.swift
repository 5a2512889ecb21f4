package import DossierCrypto

extension Replica {
    /// The head of `key`'s chains that stands on the longest past: what a new incarnation goes on from.
    ///
    /// Nil where nothing of the key's is held. Of two equally long pasts the one with the greater digest.
    package func lastHead(of key: PublicKey) -> Head? {
        var best: (depth: Int, head: Head)?
        for (number, segment) in index.segments.enumerated() where segment.key == key {
            let depth = index.depth(Place(segment: number, sequence: segment.last))
            let head = head(of: segment)
            guard let known = best else {
                best = (depth, head)
                continue
            }
            if (depth, head.digest) > (known.depth, known.head.digest) { best = (depth, head) }
        }
        return best?.head
    }

    /// What the log itself says of the chain in which `written` is its writer's last changeset.
    package func continuity(of written: Head?) -> Continuity {
        guard let written else { return .goesOn }
        let heads = index.segments(of: written.chain).map { head(of: index.segments[$0]) }
        return .holding(heads, written: written)
    }

    /// What the log says of a high-water mark when a replica of `key` is opened.
    ///
    /// The mark of another key, from before a rotation, says nothing of this one's chains. `written` and `place` are
    /// those of `Continuity.atOpening`. Throws what the storage throws.
    package func continuity(
        marked: HighWaterMark?,
        written: Head?,
        place: String,
        key: PublicKey?
    ) throws -> Continuity {
        let writer = marked.flatMap { index.key(of: $0.head.chain) }
        let mark = writer == nil || writer == key ? marked : nil
        let holdsMark = try mark.map { try storage.place(of: $0.head.digest) != nil }
        return .atOpening(
            mark: mark,
            written: written,
            place: place,
            holdsMark: holdsMark ?? false
        )
    }

    /// What a head of this replica's chain means that a peer shows.
    ///
    /// Throws what the storage throws.
    package func continuity(shown head: Head, written: Head?) throws -> Continuity {
        let isHeld = try storage.place(of: head.digest) != nil
        return .shown(head, written: written, isHeld: isHeld)
    }

    private func head(of segment: Segment) -> Head {
        Head(chain: segment.chain, sequence: segment.last, digest: segment.lastDigest)
    }
}
