internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierWire

/// FORMAT's verdict on a received changeset, its signature included where the key is known already.
enum Judged: Sendable {
    /// It may be given to the replica; the key under which the signature was checked, if it was.
    case fit(Changeset, PublicKey?)
    /// It may not be held.
    case refused(Refusal, digest: Digest)
}

/// Parses and verifies the changesets of one connection, apart from the writer so that both work at once.
struct Judge {
    private let store: DatasetStore
    /// A chain names its key in its first header, and the chain's id is made of it: once seen, it never changes.
    private(set) var keys: [Digest: PublicKey] = [:]

    /// Chains whose keys are kept; beyond them all are looked up again.
    static let keptKeys = 4096

    init(_ store: DatasetStore) { self.store = store }

    mutating func judge(_ line: ChangesetLine) async throws -> Judged {
        let changeset: Changeset
        do {
            changeset = try line.changeset()
        } catch {
            return .refused(error, digest: line.digest)
        }
        guard let key = try await key(of: changeset) else { return .fit(changeset, nil) }
        guard changeset.isSigned(by: key) else {
            return .refused(Refusal(.badSignature, "signature"), digest: changeset.digest)
        }
        return .fit(changeset, key)
    }

    private mutating func key(of changeset: Changeset) async throws -> PublicKey? {
        let chain = changeset.header.chain
        if let key = changeset.header.key ?? keys[chain] {
            keep(key, of: chain)
            return key
        }
        let key = try await store.read { $0.replica.index.key(of: chain) }
        if let key { keep(key, of: chain) }
        return key
    }

    /// A peer names as many chains as it likes before anything of them is held.
    mutating func keep(_ key: PublicKey, of chain: Digest) {
        if keys[chain] == nil, keys.count >= Self.keptKeys { keys.removeAll() }
        keys[chain] = key
    }
}
