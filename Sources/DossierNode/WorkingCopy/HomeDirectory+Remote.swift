internal import DossierCore
internal import DossierCrypto
internal import DossierText

/// The remote daemon's file: one JSON object.
extension HomeDirectory {
    /// What is known of the remote; nil where none is set.
    ///
    /// Throws `FileFailure`, or `ErrorReport` with `bad-config`.
    func remote() throws -> RemoteState? {
        guard FileAccess.exists(remotePath) else { return nil }
        var line = try FileAccess.read(remotePath, limit: 16 << 20)[...]
        while line.last == 0x0A { line.removeLast() }
        guard case .object(let members)? = try? JSONValue(parsing: line),
            let name = members["name"]?.text, let address = members["address"]?.text,
            let key = members["key"]?.text.flatMap({ PublicKey(base64URL: $0) }),
            let heads = Self.heads(members["acknowledged"] ?? .array([]))
        else { throw ErrorReport(.badConfig, "\(remotePath) does not describe a remote daemon") }
        return RemoteState(
            name: name,
            address: address,
            key: key,
            acknowledged: VersionVector(heads),
            lastPull: members["lastPull"]?.number ?? 0,
            lastPush: members["lastPush"]?.number ?? 0
        )
    }

    /// Keeps what is known of the remote, durably.
    ///
    /// Throws `FileFailure`.
    func write(_ remote: RemoteState) throws {
        let heads = remote.acknowledged.sorted.map { head in
            JSONValue.array([.digest(head.chain), .count(head.sequence), .digest(head.digest)])
        }
        let value = JSONValue.object([
            "name": .string(remote.name), "address": .string(remote.address),
            "key": .string(remote.key.base64URL), "acknowledged": .array(heads),
            "lastPull": .count(remote.lastPull), "lastPush": .count(remote.lastPush),
        ])
        try FileAccess.replace(remotePath, with: value.canonical + [0x0A], mode: 0o600)
    }

    private static func heads(_ value: JSONValue) -> [Head]? {
        guard case .array(let elements) = value else { return nil }
        var heads: [Head] = []
        for element in elements {
            guard case .array(let parts) = element, parts.count == 3,
                let chain = parts[0].text.flatMap({ Digest(base64URL: $0) }),
                let sequence = parts[1].number,
                let digest = parts[2].text.flatMap({ Digest(base64URL: $0) })
            else { return nil }
            heads.append(Head(chain: chain, sequence: sequence, digest: digest))
        }
        return heads
    }
}
