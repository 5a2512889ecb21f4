internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// What people are called: the names given at their admissions, made unique.
struct People {
    private(set) var names: [PublicKey: String] = [:]
    private var chains: [Digest: String] = [:]

    /// Reads the names.
    ///
    /// Throws what the store throws.
    init(_ view: StoreView) throws {
        let replica = view.replica
        var given: [OperationID: String] = [:]
        for grant in replica.membership.grants {
            let text = try replica.storage.changeset(grant.id.changeset)?.text
            // A rotated key goes on under its old name.
            given[grant.id] = text?.names[grant.id.index] ?? grant.by.flatMap { given[$0] }
            if names[grant.key] == nil, let name = given[grant.id], !name.isEmpty {
                names[grant.key] = name
            }
        }
        for (_, keys) in Dictionary(grouping: names.keys, by: { names[$0] }) where keys.count > 1 {
            for key in keys { names[key] = "\(names[key] ?? "")-\(key.fingerprint.prefix(4))" }
        }
        nameChains(replica.index)
    }

    /// A member's first chain bears its name, each later one a number too.
    private mutating func nameChains(_ index: LogIndex) {
        var starts: [PublicKey: [Digest: Int]] = [:]
        for segment in index.segments where segment.start == 1 {
            starts[segment.key, default: [:]][segment.chain] = segment.startDepth
        }
        for (key, depths) in starts {
            let sorted = depths.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            for (position, chain) in sorted.map(\.key).enumerated() {
                chains[chain] = name(of: key) + (position == 0 ? "" : ".\(position + 1)")
            }
        }
    }

    /// The name, or the fingerprint where none is known.
    func name(of key: PublicKey) -> String { names[key] ?? key.fingerprint }

    /// Such as `desk-a:214`.
    func shortName(_ chain: Digest, _ sequence: Int) -> String {
        "\(chains[chain] ?? String(chain.base64URL.prefix(8))):\(sequence)"
    }
}
