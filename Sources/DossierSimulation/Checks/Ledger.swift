internal import DossierCore
internal import DossierCrypto

/// Everything that was ever signed, as its author signed it: what no machine of the simulation can see.
struct Ledger {
    struct Entry {
        let changeset: Changeset
        /// Its place in the order of writing.
        let number: Int
        /// The machine that wrote it.
        let writer: Int
        /// The numbers of everything that its author had seen of what it names.
        let past: Bits
    }

    private(set) var entries: [Digest: Entry] = [:]
    private(set) var order: [Digest] = []
    private(set) var dots: [Dot: [Digest]] = [:]
    /// Chains whose owner was cloned, went back with its mark, or lies.
    var forkable: Set<Digest> = []

    /// Headers that a liar signed and shows only in a proof of a fork.
    var signedHeaders: Set<Digest> = []

    /// Whether its author signed a header of this name.
    func isSigned(_ digest: Digest) -> Bool {
        entries[digest] != nil || signedHeaders.contains(digest)
    }

    subscript(digest: Digest) -> Entry? { entries[digest] }

    /// Takes a changeset.
    mutating func add(_ changeset: Changeset, writer: Int) {
        guard entries[changeset.digest] == nil else { return }
        var past = Bits()
        for cause in changeset.header.causes {
            guard let entry = entries[cause] else { continue }
            past.formUnion(entry.past)
            past.insert(entry.number)
        }
        let entry = Entry(
            changeset: changeset,
            number: order.count,
            writer: writer,
            past: past
        )
        entries[changeset.digest] = entry
        order.append(changeset.digest)
    }

    /// Notes that a changeset is on a disk, so that others may come to know it; returns the other digests of its dot
    /// of which that is so too.
    mutating func noteDurable(_ digest: Digest) -> [Digest] {
        guard let header = entries[digest]?.changeset.header else { return [] }
        let dot = Dot(chain: header.chain, sequence: header.sequence)
        let others = (dots[dot] ?? []).filter { $0 != digest }
        if others.count == dots[dot]?.count ?? 0 { dots[dot, default: []].append(digest) }
        return others
    }

    /// Whether `digest` stands in what the author of `changeset` has shown to have seen.
    func saw(_ changeset: Digest, _ digest: Digest) -> Bool {
        guard let entry = entries[changeset], let other = entries[digest] else { return false }
        return entry.past.contains(other.number) || changeset == digest
    }
}

/// A set of small numbers.
struct Bits: Hashable {
    private var words: [UInt64] = []

    mutating func insert(_ number: Int) {
        let word = number >> 6
        while words.count <= word { words.append(0) }
        words[word] |= 1 << UInt64(number & 63)
    }

    mutating func formUnion(_ other: Self) {
        while words.count < other.words.count { words.append(0) }
        for (position, word) in other.words.enumerated() { words[position] |= word }
    }

    func contains(_ number: Int) -> Bool {
        number >> 6 < words.count && words[number >> 6] & (1 << UInt64(number & 63)) != 0
    }
}

/// Verdicts on signatures, each computed once a simulation.
struct Verdicts {
    private struct Question: Hashable {
        let digest: Digest
        let signature: [UInt8]
        let key: PublicKey
    }
    private var known: [Question: Bool] = [:]

    mutating func isSigned(_ changeset: Changeset, by key: PublicKey) -> Bool {
        let question = Question(
            digest: changeset.digest,
            signature: changeset.signature,
            key: key
        )
        if let verdict = known[question] { return verdict }
        let verdict = changeset.isSigned(by: key)
        known[question] = verdict
        return verdict
    }

    /// Notes what our own signing just made.
    mutating func note(_ changeset: Changeset, by key: PublicKey) {
        let question = Question(
            digest: changeset.digest,
            signature: changeset.signature,
            key: key
        )
        known[question] = true
    }
}
