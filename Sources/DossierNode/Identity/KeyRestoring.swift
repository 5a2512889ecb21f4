internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Puts a daemon's key that was backed up to work in an empty state directory.
package struct KeyRestoring: Sendable {
    private let home: Home

    /// Works in the state directory of `configuration`; no daemon may run there.
    package init(_ configuration: DaemonConfiguration) { home = Home(configuration.state) }

    /// Whether a key may go to work here.
    ///
    /// Throws an `ErrorReport`: `already-there`.
    package func mayBegin() throws {
        guard !home.holdsDataset, !FileAccess.exists(home.identityPath) else {
            throw ErrorReport(
                .alreadyThere,
                "there is a key in \(home.directory) already",
                details: ["Nothing was changed."]
            )
        }
    }

    /// Writes key, peers and an empty dataset; the daemon that is started next fetches everything from a peer.
    ///
    /// It has no state of the old machine, so the key goes on in a new incarnation. Throws an `ErrorReport`:
    /// `already-there`, `bad-input`, `bad-passphrase`.
    package func restore(_ file: [UInt8], passphrase: String) throws -> (name: String, key: String)
    {
        let opened = try SealedKeyFile.openAll(file, passphrase: passphrase)
        guard let contents = opened.contents, !contents.peers.isEmpty else {
            throw ErrorReport(
                .badInput,
                "the key file names nobody to get the dataset from",
                details: [
                    ErrorReport.nothingWritten,
                    "Others dialled this daemon, and it dialled nobody; with a backup of the dataset it "
                        + "goes on.",
                ],
                tries: ["dossierd restore BACKUP --key FILE"]
            )
        }
        let lock = try ServingLock(home.directory)
        defer { lock.release() }
        try mayBegin()
        try reporting { try IdentityFile.write(opened.key, home.identityPath) }
        try PeersFile.write(contents.peers, to: home.peersPath)
        try home.create(contents.dataset, opened.key).close()
        let names = FileAccess.names(in: home.directory).map { home.directory + "/" + $0 }
        FileAccess.giveToOwner(of: home.directory, names)
        return (contents.name, opened.key.publicKey.fingerprint)
    }
}
