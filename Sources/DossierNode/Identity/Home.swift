package import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText
internal import DossierTransport

/// One replica's directory: database, lock, key and the peers it knows.
package struct Home: Sendable {
    /// The directory.
    package let directory: String

    /// Names a directory; nothing is touched.
    package init(_ directory: String) { self.directory = directory }

    /// The secret key's file.
    package var identityPath: String { directory + "/identity.key" }
    /// The database's file.
    package var databasePath: String { directory + "/dossier.db" }
    /// The file that lists peers.
    package var peersPath: String { directory + "/peers.json" }
    /// Marks a join that has not come to its end: a repeat goes on with it.
    package var joiningPath: String { directory + "/joining" }

    /// Whether a join was cut here before it was complete.
    package var isJoining: Bool { FileAccess.exists(joiningPath) }

    /// Whether a dataset is held here.
    package var holdsDataset: Bool { FileAccess.exists(databasePath) }

    /// Reads the key, from the service manager's credentials before the directory.
    ///
    /// Throws an `ErrorReport`.
    package func identity() throws -> SigningKey {
        let path = credentialPath ?? identityPath
        do {
            try KeyFiles(identityPath).settle(in: directory)
            return try IdentityFile.read(path, isCredential: credentialPath != nil)
        } catch let failure as IdentityFile.Failure {
            throw ErrorReport(
                .notPermitted,
                failure.description,
                details: ["Nothing was started, and no key was made in its place."],
                tries: failure.isMode ? ["chmod 600 \(SafeText.shellWord(path))"] : []
            )
        } catch let failure as FileFailure {
            throw ErrorReport(
                .io,
                failure.description,
                details: ["Nothing was started, and no key was made in its place."]
            )
        } catch let error as StoreError {
            throw ErrorReport(error, directory: directory, .daemon)
        }
    }

    /// The key among the service manager's credentials; nil where it hands out none.
    private var credentialPath: String? {
        World.environment("CREDENTIALS_DIRECTORY").map { $0 + "/identity.key" }
            .flatMap { FileAccess.isAbsent($0) ? nil : $0 }
    }

    /// Whether anything here bears a key's name, of use or not.
    private var bearsKey: Bool { credentialPath != nil || !KeyFiles(identityPath).isAbsent }

    /// The files of a key that this replica may change.
    ///
    /// Throws an `ErrorReport` where the service manager owns it.
    func changeableKey() throws -> KeyFiles {
        guard credentialPath == nil else {
            throw ErrorReport(
                .notPermitted,
                "the service manager hands out this key as a credential; it cannot be changed here",
                details: [
                    ErrorReport.nothingWritten,
                    "Move it to \(identityPath) (mode 600), take LoadCredential out of the unit, and "
                        + "start again.",
                ]
            )
        }
        return KeyFiles(identityPath)
    }

    /// The present key, made where there is none, with those of before.
    ///
    /// Throws an `ErrorReport`.
    func keyRing(_ budget: BufferBudget) throws -> KeyRing {
        let present = try identityOrNew()
        return try reporting {
            try KeyRing(present, former: try KeyFiles(identityPath).former(), budget: budget)
        }
    }

    /// Reads the key, or makes one where there is none.
    ///
    /// A key that is there and cannot be used is a failure: with another in its place this replica
    /// would be a stranger. Throws an `ErrorReport`.
    package func identityOrNew() throws -> SigningKey {
        if bearsKey { return try identity() }
        do {
            try FileAccess.makeDirectory(directory)
            return try IdentityFile.create(identityPath)
        } catch let failure as FileFailure {
            throw ErrorReport(about: failure)
        }
    }

    /// Opens the dataset held here.
    ///
    /// Throws an `ErrorReport`.
    package func open(_ key: SigningKey) throws -> DatasetStore {
        do {
            return try DatasetStore.open(
                directory: directory,
                identity: key,
                rules: DatasetRules.summary
            )
        } catch let error as StoreError where error.isDamage {
            throw ErrorReport(unopened: error, directory: directory, .daemon)
        } catch let error as StoreError {
            throw ErrorReport(error, directory: directory, .daemon)
        }
    }

    /// Begins a replica of `dataset`, or of what `founding` founds.
    ///
    /// Throws an `ErrorReport`.
    package func create(
        _ dataset: Digest?,
        _ key: SigningKey,
        founding: [Changeset] = []
    ) throws -> DatasetStore {
        do {
            try FileAccess.makeDirectory(directory)
            return try DatasetStore.create(
                directory: directory,
                dataset: dataset,
                identity: key,
                rules: DatasetRules.summary,
                founding: founding
            )
        } catch let error as StoreError {
            throw ErrorReport(error, directory: directory, .daemon)
        } catch let failure as FileFailure {
            throw ErrorReport(about: failure)
        }
    }
}

extension ErrorReport {
    /// What a store's failure means to a person at work with `program`.
    package init(_ error: StoreError, directory: String, _ program: RecoveryScreen.Program) {
        switch error {
        case .locked(let holder):
            self.init(
                .locked,
                "\(directory) is in use" + (holder.map { " by process \($0)" } ?? ""),
                details: ["Nothing was changed. Wait until it has ended, or use the daemon."]
            )
        case .noDataset:
            self.init(.noDataset, "\(directory) holds no dataset")
        case .datasetExists:
            let words = "\(directory) holds a dataset already"
            self.init(.alreadyThere, words, details: ["It was not touched."])
        case .tooNew:
            self.init(
                .newerData,
                "\(directory) was written by a newer version of this program",
                details: ["Nothing was changed."]
            )
        case .diskFull:
            self.init(
                .diskFull,
                "disk full while writing \(directory)",
                details: [
                    "The change was not saved; everything before it is intact.",
                    "Make room on that disk, then give the command again.",
                ]
            )
        case .damaged(let digest):
            self.init(
                .corrupt,
                "\(directory): \(Self.damage(digest))",
                details: ["Everything else is intact.", Self.damageIsFetched],
                tries: ["\(program.rawValue) verify --repair"]
            )
        case .inputOutput, .corrupt:
            self.init(
                error.isDamage ? .corrupt : .io,
                "\(directory): \(error)",
                details: ["What was acknowledged before is in the log."],
                tries: ["\(program.rawValue) verify\(error.isDamage ? " --repair" : "")"],
                isSafe: nil
            )
        case .notPermitted:
            self.init(
                .notPermitted,
                "your role in this dataset does not let you write",
                details: ["Nothing was changed."],
                tries: ["\(program == .client ? "dossier whoami" : "dossierd status")"]
            )
        case .file(let path, let number):
            self.init(.io, "cannot use \(path) (errno \(number))")
        case .notDurable, .notLogged, .ownRefused, .closed, .database:
            self.init(.internal, "\(directory): \(error)", isSafe: nil)
        }
    }

    /// Why a damaged store is not opened, and what to do, for who works with `program`.
    init(unopened error: StoreError, directory: String, _ program: RecoveryScreen.Program) {
        let what =
            if case .damaged(let digest) = error {
                "\(Self.damage(digest)), and it decides who is a member"
            } else { "\(error)" }
        self.init(
            .corrupt,
            "\(directory) does not open: \(what)",
            details: [
                "Nothing was changed, and what members have taken from here is safe with them.",
                "verify --repair saves all that can be read into a new database; the rest then comes "
                    + "from any member.",
            ],
            tries: ["\(program.rawValue) verify --repair"],
            isSafe: nil
        )
    }

    /// What becomes of a damaged changeset that was met.
    static let damageIsFetched =
        "It is marked: the next exchange with a member that has it fetches it again."

    private static func damage(_ digest: Digest) -> String {
        "the changeset \(digest.base64URL.prefix(12)) is damaged on this disk"
    }
}
