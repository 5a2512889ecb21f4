internal import DossierCore
package import DossierCrypto

/// What a replica's key backup holds besides the key, sealed as well: how the key gets to work again.
package struct KeyBackupContents: Hashable, Sendable {
    /// The dataset's id.
    package var dataset: Digest
    /// The dataset's title.
    package var title: String
    /// What the replica is called among the members.
    package var name: String
    /// The replicas that it exchanges changesets with.
    package var peers: [Peer]

    /// Describes a replica.
    package init(dataset: Digest, title: String, name: String, peers: [Peer]) {
        self.dataset = dataset
        self.title = title
        self.name = name
        self.peers = peers
    }

    var bytes: [UInt8] {
        JSONValue.object([
            "dataset": .string(dataset.base64URL), "title": .string(title), "name": .string(name),
            "peers": .array(
                peers.map { peer in
                    .object([
                        "name": .string(peer.name), "host": .string(peer.host),
                        "port": .count(peer.port), "key": .string(peer.key.base64URL),
                    ])
                }
            ),
        ]).canonical
    }

    init?(bytes: [UInt8]) {
        guard case .object(let members)? = try? JSONValue(parsing: bytes[...]),
            let dataset = members["dataset"]?.text.flatMap({ Digest(base64URL: $0) }),
            let title = members["title"]?.text, let name = members["name"]?.text,
            case .array(let items)? = members["peers"]
        else { return nil }
        self.init(dataset: dataset, title: title, name: name, peers: [])
        for case .object(let item) in items {
            guard let name = item["name"]?.text, let host = item["host"]?.text,
                let port = item["port"]?.number, (1...65_535).contains(port),
                let key = item["key"]?.text.flatMap({ PublicKey(base64URL: $0) })
            else { return nil }
            peers.append(Peer(name: name, host: host, port: port, key: key))
        }
    }
}
