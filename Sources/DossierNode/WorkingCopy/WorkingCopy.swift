internal import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText
package import DossierVocabulary
internal import Synchronization

/// A complete copy of a dataset in a directory, with a key of its own; no network in it.
///
/// What it throws to people are `ErrorReport`s that say what failed, that nothing was written, and
/// what to try.
package final class WorkingCopy: Sendable {
    /// The working copy's directory.
    package let directory: String
    /// What it keeps: `directory`/.dossier.
    package let home: HomeDirectory
    /// The replica.
    package let store: DatasetStore
    /// The replica's own key.
    package let key: SigningKey
    /// The types and properties that facts are written in.
    package let vocabulary: Vocabulary
    /// What people call the damaged changesets that answers had to do without since this was opened.
    let passedOver = Mutex<Set<String>>([])

    init(home: HomeDirectory, store: DatasetStore, key: SigningKey) {
        directory = home.directory
        self.home = home
        self.store = store
        self.key = key
        vocabulary = .standard
    }

    /// Opens the working copy in `directory`. Throws `ErrorReport`: `no-working-copy`, `locked` …
    package static func open(directory: String) throws -> WorkingCopy {
        let home = HomeDirectory(directory)
        guard home.hasDataset else {
            throw ErrorReport(
                .noWorkingCopy,
                "there is no working copy in \(home.directory)",
                tries: ["dossier init TITLE", "dossier join CODE@HOST"]
            )
        }
        return try reporting {
            try KeyFiles(home.keyPath).settle(in: home.path)
            let key = try IdentityFile.read(home.keyPath)
            do {
                let store = try DatasetStore.open(
                    directory: home.path,
                    identity: key,
                    rules: DatasetRules.summary
                )
                return WorkingCopy(home: home, store: store, key: key)
            } catch let error as StoreError where error.isDamage {
                throw ErrorReport(unopened: error, directory: directory, .client)
            }
        }
    }

    /// Founds a dataset called `title` in `directory`; `name` is what this copy is called among the
    /// members.
    ///
    /// `keep` gets the founding key, which belongs into a sealed file that leaves the machine, before
    /// the dataset is there. Throws `ErrorReport`: `already-there`, `cannot-create` …
    package static func found(
        title: String,
        directory: String,
        name: String,
        keep: (SigningKey) throws -> Void
    ) async throws -> WorkingCopy {
        let home = HomeDirectory(directory)
        let key = try prepare(directory: directory)
        return try await reportingAsync {
            let founding = try Founding(title: title, name: name, key: key)
            try keep(founding.foundingKey)
            let store = try DatasetStore.create(
                directory: home.path,
                dataset: founding.changesets[0].digest,
                identity: key,
                rules: DatasetRules.summary,
                founding: founding.changesets
            )
            return WorkingCopy(home: home, store: store, key: key)
        }
    }

    /// Makes the directory and its key before pairing, which proves that key; what a broken attempt
    /// left is used again.
    ///
    /// Throws `ErrorReport`: `already-there`, `cannot-create`.
    package static func prepare(directory: String) throws -> SigningKey {
        let home = HomeDirectory(directory)
        guard !home.hasDataset else {
            throw ErrorReport(
                .alreadyThere,
                "there is a working copy in \(home.directory) already",
                details: ["Nothing was changed."],
                tries: ["dossier -C \(SafeText.shellWord(home.directory)) status"]
            )
        }
        return try reporting {
            try FileAccess.makeDirectory(home.path)
            guard !FileAccess.exists(home.keyPath) else {
                return try IdentityFile.read(home.keyPath)
            }
            return try IdentityFile.create(home.keyPath)
        }
    }

    /// Begins an empty copy of `dataset`, as pairing named it, to be filled by the first pull.
    ///
    /// Throws `ErrorReport`: `already-there`, `cannot-create` …
    package static func join(
        directory: String,
        dataset: Digest,
        remote: RemoteState?
    ) throws -> WorkingCopy {
        let home = HomeDirectory(directory)
        let key = try prepare(directory: directory)
        return try reporting {
            let store = try DatasetStore.create(
                directory: home.path,
                dataset: dataset,
                identity: key,
                rules: DatasetRules.summary
            )
            if let remote { try home.write(remote) }
            return WorkingCopy(home: home, store: store, key: key)
        }
    }

    /// Ends the work; the directory can be opened again.
    package func close() throws { try reporting { try store.close() } }

    /// The remote daemon; nil if none is set.
    ///
    /// Throws `ErrorReport`.
    package func remote() throws -> RemoteState? { try reporting { try home.remote() } }

    /// Keeps what is known of the remote daemon.
    ///
    /// Throws `ErrorReport`.
    package func setRemote(_ remote: RemoteState) throws {
        try reporting { try home.write(remote) }
    }
}
