package import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText

/// What another replica told of itself: so much it holds.
package struct Told: Sendable {
    /// What it is called here.
    package let name: String
    /// Its key.
    package let key: PublicKey
    /// What it holds.
    package let vector: VersionVector

    /// Keeps what was told.
    package init(name: String, key: PublicKey, vector: VersionVector) {
        self.name = name
        self.key = key
        self.vector = vector
    }
}

extension Bundle {
    /// What somebody can do without: what a member called `name` holds, and what whoever wrote the file `since` held.
    ///
    /// A member holds what it told, and what it had seen when it wrote its own changesets (FORMAT: `saw`). Each may be
    /// less than it holds, which only makes the file larger. Throws an `ErrorReport`: `no-such-peer`, `no-such-file`,
    /// `bad-input` …
    package static func held(
        by name: String?,
        since: String?,
        told: [Told],
        in store: DatasetStore,
        as own: PublicKey
    ) async throws -> VersionVector {
        var problems = Problems()
        var heads: Set<Head> = []
        if let name {
            let found = try await problems.checkAsync {
                try await vector(ofMember: name, told, store, own)
            }
            heads.formUnion(found?.sorted ?? [])
        }
        if let since {
            let found = try await problems.checkAsync { try await vector(of: since, in: store) }
            heads.formUnion(found?.sorted ?? [])
        }
        try problems.finish()
        return VersionVector(heads)
    }

    private static func vector(
        ofMember name: String,
        _ told: [Told],
        _ store: DatasetStore,
        _ own: PublicKey
    ) async throws -> VersionVector {
        try await reportingAsync {
            try await store.reading(as: own) { reading in
                // A member's name is a member's: others may call themselves alike. What is only known from having
                // talked to it, such as the daemon that a copy syncs with, comes after.
                let key =
                    try reading.people.key(named: name)
                    ?? told.first { $0.name == name }?.key ?? reading.memberKey(name)
                let keys = Set(reading.lineage.keys(of: key))
                var heads = Set(told.filter { keys.contains($0.key) }.flatMap(\.vector.sorted))
                heads.formUnion(try reading.seen(by: keys))
                return VersionVector(heads)
            }
        }
    }
}

extension Reading {
    /// The last heads, one a segment, that these keys wrote or had seen when they wrote.
    fileprivate func seen(by keys: Set<PublicKey>) throws -> [Head] {
        var last: [Int: Head] = [:]
        func see(_ head: Head) throws {
            guard let place = try replica.storage.place(of: head.digest) else { return }
            if place.sequence > last[place.segment]?.sequence ?? 0 { last[place.segment] = head }
        }
        for (number, segment) in segments.enumerated() where keys.contains(segment.key) {
            let sequences = segment.start...max(segment.start, segment.last)
            for digest in try replica.storage.digests(inSegment: number, sequences) {
                guard let header = try view.changeset(digest)?.header else { continue }
                for head in header.saw { try see(head) }
            }
            try see(
                Head(chain: segment.chain, sequence: segment.last, digest: segment.lastDigest)
            )
        }
        return Array(last.values)
    }
}
