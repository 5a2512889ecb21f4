internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Up to where a member's changesets go on counting.
struct CutOff {
    private let replica: Replica<SQLiteStorage>
    private let keys: Set<PublicKey>?

    /// For the member who has these keys; for anybody with nil.
    init(_ replica: Replica<SQLiteStorage>, keys: [PublicKey]?) {
        self.replica = replica
        self.keys = keys.map(Set.init)
    }

    private func isOurs(_ key: PublicKey) -> Bool { keys?.contains(key) ?? true }

    /// Everything held here of the member's chains, and nothing later.
    var everythingHeld: [Digest] {
        replica.index.segments.filter { isOurs($0.key) }.map(\.lastDigest).sorted()
    }

    /// Up to the named changesets: of the chains that those continue, all up to where they were continued; of
    /// other chains nothing.
    ///
    /// Throws an `ErrorReport` of all that are not there: `no-such-changeset`.
    func at(_ names: [String], _ people: People) throws -> [Digest] {
        var heads: [Digest] = []
        var problems = Problems()
        for name in names {
            guard let found = try problems.check({ try digests(name, people) }) else { continue }
            heads += found
            for digest in found { heads += try continued(from: digest) }
        }
        try problems.finish()
        return Array(Set(heads)).sorted()
    }

    private func digests(_ name: String, _ people: People) throws -> [Digest] {
        let dot = people.dot(named: name)
        var found: [Digest] = []
        for number in dot.map({ replica.index.segments(of: $0.chain) }) ?? [] {
            let segment = replica.index.segments[number]
            guard let dot, isOurs(segment.key), segment.start <= dot.sequence,
                dot.sequence <= segment.last
            else { continue }
            found += try replica.storage.digests(inSegment: number, dot.sequence...dot.sequence)
        }
        guard !found.isEmpty else {
            throw ErrorReport(
                .noSuchChangeset,
                keys == nil
                    ? "there is no changeset \(name) here"
                    : "\(name) is not a changeset of that member",
                details: [ErrorReport.nothingWritten, "A changeset is named as in desk-a:214."],
                tries: ["dossier log"]
            )
        }
        return found
    }

    /// The heads that a chain and those before it went on from.
    private func continued(from digest: Digest) throws -> [Digest] {
        var heads: [Digest] = []
        var current: Digest? = digest
        while let digest = current, let place = try replica.storage.place(of: digest) {
            let head = try firstHeader(of: place)?.continues
            guard let head, !heads.contains(head.digest),
                let key = replica.index.key(of: head.chain), isOurs(key)
            else { break }
            heads.append(head.digest)
            current = head.digest
        }
        return heads
    }

    private func firstHeader(of place: Place) throws -> Header? {
        var number = place.segment
        while let parent = replica.index.segments[number].parent { number = parent.segment }
        let digest = try replica.storage.digests(inSegment: number, 1...1).first
        return try digest.flatMap { try replica.storage.changeset($0) }?.header
    }
}
