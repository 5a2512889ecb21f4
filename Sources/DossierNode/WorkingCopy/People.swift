internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// What people are called: the names given at their admissions, made unique.
struct People {
    private(set) var names: [PublicKey: String] = [:]
    let lineage: Lineage
    private var chains: [Digest: String] = [:]

    /// Reads the names.
    ///
    /// Throws what the store throws.
    init(_ view: StoreView) throws { try self.init(view.replica) }

    /// Reads the names from a replica at work.
    ///
    /// Throws what the store throws.
    init(_ replica: Replica<SQLiteStorage>) throws {
        lineage = Lineage(replica)
        var given: [OperationID: String] = [:]
        for grant in replica.membership.grants {
            let text = try replica.storage.changeset(grant.id.changeset)?.text
            // A rotated key goes on under its old name.
            given[grant.id] = text?.names[grant.id.index] ?? grant.by.flatMap { given[$0] }
            if names[grant.key] == nil, let name = given[grant.id], !name.isEmpty {
                names[grant.key] = name
            }
        }
        for (_, keys) in Dictionary(grouping: names.keys, by: { names[$0] }) {
            guard Set(keys.map(lineage.root)).count > 1 else { continue }
            for key in keys {
                names[key] = "\(names[key] ?? "")-\(lineage.root(of: key).fingerprint.prefix(4))"
            }
        }
        nameChains(replica.index)
    }

    /// A member's first chain bears its name, each later one a number too.
    private mutating func nameChains(_ index: LogIndex) {
        var starts: [PublicKey: [Digest: (position: Int, depth: Int)]] = [:]
        for segment in index.segments where segment.start == 1 {
            let position = lineage.position(of: segment.key)
            starts[lineage.root(of: segment.key), default: [:]][segment.chain] = (
                position, segment.startDepth
            )
        }
        for (root, places) in starts {
            let sorted = places.sorted {
                ($0.value.position, $0.value.depth, $0.key)
                    < ($1.value.position, $1.value.depth, $1.key)
            }
            for (position, chain) in sorted.map(\.key).enumerated() {
                chains[chain] = name(of: root) + (position == 0 ? "" : ".\(position + 1)")
            }
        }
    }

    /// The changeset that people call so, as in `desk-a:214`; nil where none can be meant.
    func dot(named text: String) -> Dot? {
        guard let colon = text.lastIndex(of: ":"),
            let sequence = Int(text[text.index(after: colon)...]), sequence > 0
        else { return nil }
        let wanted = text[..<colon].lowercased()
        let chain = chains.filter { $0.value.lowercased() == wanted }.keys.min()
        return chain.map { Dot(chain: $0, sequence: sequence) }
    }

    /// The member of that name or fingerprint, by the key it has now; nil if there is none.
    func key(named text: String) -> PublicKey? {
        let wanted = text.lowercased()
        let found = names.keys.sorted().first {
            name(of: $0).lowercased() == wanted || $0.fingerprint.lowercased() == wanted
        }
        return found.map(lineage.current)
    }

    /// The name, or the fingerprint where none is known.
    func name(of key: PublicKey) -> String { names[key] ?? key.fingerprint }

    /// Such as `desk-a`, or `desk-a.2` for a later chain.
    func chainName(_ chain: Digest) -> String {
        chains[chain] ?? String(chain.base64URL.prefix(8))
    }

    /// Such as `desk-a:214`.
    func shortName(_ chain: Digest, _ sequence: Int) -> String {
        "\(chainName(chain)):\(sequence)"
    }
}
