internal import DossierCore
package import DossierCrypto
internal import DossierText

/// Another replica that this one dials.
package struct Peer: Hashable, Sendable {
    /// What people call it.
    package var name: String
    /// The host.
    package var host: String
    /// The port.
    package var port: Int
    /// Its key: the only proof that it is the one meant.
    package var key: PublicKey
    /// Whether a person has cut the link for now.
    package var isPaused = false

    /// Names a peer.
    package init(name: String, host: String, port: Int, key: PublicKey) {
        self.name = name
        self.host = host
        self.port = port
        self.key = key
    }

    /// HOST:PORT, IPv6 in brackets.
    package var address: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// Reads HOST, HOST:PORT, [IPV6] or [IPV6]:PORT; nil if it is none of them.
    package static func parse(address text: String) -> (host: String, port: Int)? {
        let standard = DaemonConfiguration.port
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let host = String(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            if rest.isEmpty { return (host, standard) }
            guard rest.hasPrefix(":"), let port = UInt16(rest.dropFirst()) else { return nil }
            return (host, Int(port))
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: return text.isEmpty ? nil : (text, standard)
        case 2:
            guard let port = UInt16(parts[1]), !parts[0].isEmpty else { return nil }
            return (String(parts[0]), Int(port))
        default: return (text, standard)
        }
    }
}

/// The peers that pairing made known, in one small file.
package enum PeersFile {
    /// The peers in the file at `path`; none where there is no file.
    ///
    /// Throws an `ErrorReport`.
    package static func read(_ path: String) throws -> [Peer] {
        guard FileAccess.exists(path) else { return [] }
        guard let bytes = try? FileAccess.read(path),
            case .array(let items)? = try? JSONValue(parsing: bytes[...])
        else { throw ErrorReport(.io, "\(path) cannot be read") }
        return items.compactMap { item in
            guard case .object(let members) = item, let name = members["name"]?.text,
                let host = members["host"]?.text, let port = members["port"]?.number,
                let key = members["key"]?.text.flatMap({ PublicKey(base64URL: $0) })
            else { return nil }
            var peer = Peer(name: name, host: host, port: port, key: key)
            peer.isPaused = members["paused"] == .bool(true)
            return peer
        }
    }

    /// Writes the file anew.
    ///
    /// Throws an `ErrorReport`.
    package static func write(_ peers: [Peer], to path: String) throws {
        let items = peers.map { peer in
            JSONValue.object([
                "name": .string(peer.name), "host": .string(peer.host), "port": .count(peer.port),
                "key": .string(peer.key.base64URL), "paused": .bool(peer.isPaused),
            ])
        }
        do {
            try FileAccess.replace(
                path,
                with: JSONValue.array(items).canonical + [0x0A],
                mode: 0o600
            )
        } catch let failure as FileFailure {
            throw ErrorReport(.io, failure.description)
        }
    }

    /// Adds a peer, or replaces the one with the same key.
    ///
    /// Throws an `ErrorReport`.
    package static func add(_ peer: Peer, to path: String) throws {
        var peers = try read(path)
        peers.removeAll { $0.key == peer.key }
        peers.append(peer)
        try write(peers, to: path)
    }
}
