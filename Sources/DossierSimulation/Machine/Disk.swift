internal import DossierCore
internal import DossierCrypto

/// A machine's disk: frames in the order written, of which the first ones are synced; and beside them
/// the high-water mark.
///
/// A transaction is the frames up to a commit. What was written and not synced may be there after a crash, or not,
/// or in part, and its last frame may be torn.
struct Disk {
    enum Frame {
        /// A changeset's stored line; a second one of a digest replaces the first.
        case line(Digest, [UInt8])
        /// Who writes here, how far, and whether it may go on.
        case author(Author?, Continuity)
        /// A proof of a fork.
        case proof(ForkEvidence)
        /// Everything up to here belongs together.
        case commit
        /// Bytes whose check sum is wrong.
        case torn
    }

    private(set) var frames: [Frame] = []
    private(set) var synced = 0
    /// The digests of the synced lines.
    private(set) var durable: Set<Digest> = []
    /// The high-water mark, kept outside the database and durable before what it covers.
    var mark: HighWaterMark?
    /// Which files these are: a copy's are others.
    var place = ""
    var isFull = false
    var breaksSync = false

    var hasUnsynced: Bool { synced < frames.count }

    mutating func write(_ written: [Frame]) { frames += written + [.commit] }

    /// Confirms everything written so far; returns the changesets that were not there before.
    mutating func sync() -> [Digest] {
        var new: [Digest] = []
        for frame in frames[synced...] {
            if case .line(let digest, _) = frame, durable.insert(digest).inserted {
                new.append(digest)
            }
        }
        synced = frames.count
        return new
    }

    /// Power is gone: keeps `kept` of the unsynced frames, the last of them torn if `tears`.
    mutating func crash(keeping kept: Int, tears: Bool) {
        frames.removeLast(frames.count - synced - min(kept, frames.count - synced))
        if tears, synced < frames.count { frames[frames.count - 1] = .torn }
    }

    /// What a start finds: everything up to the last commit before anything torn.
    ///
    /// The rest is cut off, and what is left is synced, as a database does with its journal.
    mutating func recover() -> Recovered {
        var end = 0
        scan: for (position, frame) in frames.enumerated() {
            switch frame {
            case .commit: end = position + 1
            case .torn: break scan
            case .line, .author, .proof: break
            }
        }
        frames.removeLast(frames.count - end)
        var order: [Digest] = []
        var lines: [Digest: [UInt8]] = [:]
        var author: Author?
        var continuity = Continuity.goesOn
        var proofs: [ForkEvidence] = []
        for frame in frames {
            switch frame {
            case .line(let digest, let line):
                if lines[digest] == nil { order.append(digest) }
                lines[digest] = line
            case .author(let row, let doubt): (author, continuity) = (row, doubt)
            case .proof(let proof): proofs.append(proof)
            case .commit, .torn: break
            }
        }
        synced = frames.count
        durable = Set(order)
        return Recovered(
            lines: order.compactMap { lines[$0] },
            author: author,
            continuity: continuity,
            proofs: proofs
        )
    }

    /// What a start reads.
    struct Recovered {
        let lines: [[UInt8]]
        let author: Author?
        let continuity: Continuity
        let proofs: [ForkEvidence]
    }

    /// Another disk with the same synced contents.
    var copy: Self {
        var copy = self
        copy.frames.removeLast(copy.frames.count - copy.synced)
        copy.isFull = false
        copy.breaksSync = false
        return copy
    }
}
