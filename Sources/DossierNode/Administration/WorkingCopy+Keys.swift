internal import DossierCore
package import DossierCrypto
internal import DossierStore
internal import DossierText

/// A key and what was written with it.
package struct KeyView: Hashable, Sendable {
    /// One chain: what one incarnation of the key wrote.
    package struct Chain: Hashable, Sendable {
        /// What people call it, such as `desk-a.2`.
        package var name: String
        /// Changesets held of it.
        package var changesets: Int
        /// Milliseconds since 1970 of the last of them, by its author's clock.
        package var last: Int
    }
    /// Whose key it is and what it may do.
    package var identity: IdentityView
    /// Its chains, the oldest first.
    package var chains: [Chain]
    /// Eight letters of each key of before that is kept, the latest first: peers that have not heard of the change yet
    /// expect them.
    package var former: [String] = []
}

extension Reading {
    /// This replica's key and its chains, those of its keys before included.
    func keyView(former: [String]) throws -> KeyView {
        var chains: [KeyView.Chain] = []
        for segment in segments where isOwn(segment.key) {
            let name = people.chainName(segment.chain)
            let last = try time(segment.lastDigest)
            if let known = chains.firstIndex(where: { $0.name == name }) {
                chains[known].changesets += segment.last - segment.start + 1
                chains[known].last = max(chains[known].last, last)
            } else {
                chains.append(
                    KeyView.Chain(
                        name: name,
                        changesets: segment.last - segment.start + 1,
                        last: last
                    )
                )
            }
        }
        return KeyView(identity: identity, chains: chains, former: former)
    }
}

extension WorkingCopy {
    /// This copy's key and its chains.
    ///
    /// Throws `ErrorReport`.
    package func keyView() async throws -> KeyView {
        let former = try keyRing().former.map(\.fingerprint)
        return try await reading { try $0.keyView(former: former) }
    }

    /// Writes the key, sealed, to a file that must not be there yet, and opens it again before this returns.
    ///
    /// Throws an `ErrorReport`: `already-there`, `cannot-create`, `no-dataset`.
    package func backUpKey(to path: String, passphrase: String) async throws {
        let (dataset, title, name) = try await reading { reading in
            (
                reading.replica.index.founding, try reading.title(),
                reading.people.name(of: reading.own)
            )
        }
        guard let dataset else {
            throw ErrorReport(.noDataset, "this working copy has no dataset yet")
        }
        var peers: [Peer] = []
        if let remote = try remote(), let (host, port) = Peer.parse(address: remote.address) {
            peers.append(Peer(name: remote.name, host: host, port: port, key: remote.key))
        }
        let contents = KeyBackupContents(dataset: dataset, title: title, name: name, peers: peers)
        try SealedKeyFile.mayBeMade(path, shown: path)
        guard let file = KeyBackup.sealed(key, passphrase: passphrase, contents: contents),
            KeyBackup.open(file, passphrase: passphrase)?.publicKey == key.publicKey
        else { throw ErrorReport(.internal, "not enough memory to seal the key") }
        try reporting { try FileAccess.create(path, with: file, mode: 0o600, orWider: true) }
    }

    /// Whether a key that was backed up may go to work in `directory`.
    ///
    /// Throws an `ErrorReport`: `already-there`.
    package static func mayRestoreKey(into directory: String) throws {
        let home = HomeDirectory(directory)
        guard !home.hasDataset, !FileAccess.exists(home.keyPath) else {
            throw ErrorReport(
                .alreadyThere,
                "there is a key in \(home.directory) already",
                details: ["Nothing was changed."]
            )
        }
    }

    /// A working copy on a new machine for a key that was backed up; empty until its first pull.
    ///
    /// It has no state of the old one, so the key goes on in a new incarnation. Throws an `ErrorReport`:
    /// `already-there`, `bad-input`.
    package static func restoreKey(
        _ key: SigningKey,
        _ contents: KeyBackupContents,
        address: String?,
        directory: String
    ) throws -> WorkingCopy {
        try mayRestoreKey(into: directory)
        let home = HomeDirectory(directory)
        guard let peer = contents.peers.first else {
            throw ErrorReport(
                .badInput,
                "the key file names no daemon to get the dataset from",
                details: [
                    ErrorReport.nothingWritten,
                    "The key belonged to a copy that was never joined to one.",
                ]
            )
        }
        return try reporting {
            try FileAccess.makeDirectory(home.path)
            try IdentityFile.write(key, home.keyPath)
            let store = try DatasetStore.create(
                directory: home.path,
                dataset: contents.dataset,
                identity: key,
                rules: DatasetRules.summary
            )
            let copy = WorkingCopy(home: home, store: store, key: key)
            try copy.setRemote(
                RemoteState(name: peer.name, address: address ?? peer.address, key: peer.key)
            )
            return copy
        }
    }
}
