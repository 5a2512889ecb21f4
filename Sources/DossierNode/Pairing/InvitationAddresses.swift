/// The addresses that an invitation names.
package enum InvitationAddresses {
    /// Where others reach a daemon that listens at these addresses: named ones as they are, all
    /// interfaces by the host's name.
    package static func of(host: String, listening: [String]) -> [String] {
        var addresses: [String] = []
        for text in listening {
            guard let (place, port) = Peer.parse(address: text) else { continue }
            let isEverywhere = ["::", "0.0.0.0", ""].contains(place)
            let name = isEverywhere ? host + ".local" : place
            let peerHost = name.contains(":") ? "[\(name)]" : name
            let address = port == DaemonConfiguration.port ? peerHost : "\(peerHost):\(port)"
            if !addresses.contains(address) { addresses.append(address) }
        }
        return addresses.isEmpty ? [host + ".local"] : addresses
    }
}
