internal import ArgumentParser
internal import DossierCore
internal import DossierCrypto
internal import DossierNode
internal import DossierText

/// `dossier backup FILE`.
struct BackupCommand: DossierCommand {
    static let page = CommandPage(
        "Writes everything into one file, and tries that it restores.",
        .lookAfter,
        [
            CommandPage.Example("dossier backup friday.dossier", "one file, no secret in it")
        ],
        notes: "The file is lines of JSON: a heading, the signed changesets, an end with a digest. "
            + "Your secret key is not in it. zstd makes it smaller; zstd -d comes before restoring."
    )
    static let configuration = configured("backup")

    @Argument(help: "The file to make; never one that is there.") var file: String
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let path = context.absolute(file)
        return try await context.withCopy { copy in
            let report = try await copy.recovering(context) { progress in
                try await Backup.make(of: copy.store, to: path, progress: progress)
            }
            return Outcome(BackupAnswer(report))
        }
    }
}

/// `dossier restore FILE [DIR]`.
struct RestoreCommand: DossierCommand {
    static let page = CommandPage(
        "Makes a new working copy of a backup.",
        .lookAfter,
        [
            CommandPage.Example("dossier restore friday.dossier ~/Dossiers/again", "to read in"),
            CommandPage.Example(
                "dossier restore friday.dossier again --key founding-key.sealed",
                "go on as the key's owner: when nobody else has the dataset any more"
            ),
            CommandPage.Example(
                "dossier restore cut.dossier again --partial",
                "what is whole of it"
            ),
        ],
        notes: "A restored copy has a new key, which is nobody's: it reads, and does not write or "
            + "sync. While a member is left, join again and bundle apply the backup instead."
    )
    static let configuration = configured("restore")

    @Argument(help: "A backup.") var file: String
    @Argument(help: "The folder of the new working copy; default: this one.") var directory: String?
    @Option(help: "A sealed key to go on with.") var key: String?
    @Flag(help: "Take a cut or damaged file as far as it goes.") var partial = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let home = HomeDirectory(context.absolute(directory ?? "."))
        let secret = try key.map { try Self.open(context.absolute($0), context) }
        let restoration = Restoration(context.absolute(file), key: secret, isPartial: partial)
        let meter = Meter(context)
        defer { meter.finish() }
        let report = try await restoration.restore(into: Home(home.path)) {
            meter.update($0.line)
        }
        meter.finish()
        return Outcome(
            RestoreAnswer(report, directory: home.directory),
            code: report.left > 0 ? .partial : .ok
        )
    }

    private static func open(_ path: String, _ context: Context) throws -> SigningKey {
        let passphrase =
            try KeyBackup.passphraseFromFile() ?? context.secret("Passphrase of the key:")
        guard let passphrase else {
            throw ErrorReport(
                .needsAnswer,
                "the key's passphrase is needed: name a file in DOSSIER_PASSPHRASE_FILE",
                details: ["Nothing was done."]
            )
        }
        return try KeyBackup.key(in: path, passphrase: passphrase)
    }
}

/// `dossier bundle create|apply`.
struct BundleCommand: CommandGroup {
    static let page = CommandPage(
        "Carries changes to a desk without network, in a file.",
        .share,
        [
            CommandPage.Example("dossier bundle create /media/stick/monday.dossier", "all of it"),
            CommandPage.Example("dossier bundle apply /media/stick/monday.dossier", "at the desk"),
        ]
    )
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: page.summary,
        subcommands: [Create.self, Apply.self]
    )

    /// `dossier bundle create FILE`.
    struct Create: DossierCommand {
        static let page = CommandPage(
            "Writes the changes that another desk lacks into a file.",
            .share,
            [
                CommandPage.Example("dossier bundle create monday.dossier", "everything"),
                CommandPage.Example(
                    "dossier bundle create tuesday.dossier --since theirs.dossier",
                    "what the writer of that file lacked then"
                ),
                CommandPage.Example(
                    "dossier bundle create tuesday.dossier --for newsroom",
                    "what that daemon has not acknowledged"
                ),
            ],
            notes: "Too much does no harm: what is there already is passed over. A file that "
                + "begins too late says which changesets wait, and nothing is lost."
        )
        static let configuration = configured("create")

        @Argument(help: "The file to make; never one that is there.") var file: String
        @Option(name: .customLong("for"), help: "The daemon that this copy syncs with.")
        var peer: String?
        @Option(help: "A bundle or backup from the other desk.") var since: String?
        @OptionGroup var global: GlobalOptions

        func run(in context: Context) async throws -> Outcome {
            let path = context.absolute(file)
            return try await context.withCopy { copy in
                let base = try await base(copy, context)
                let report = try await copy.recovering(context) { progress in
                    try await Bundle.create(
                        of: copy.store,
                        lackedBy: base,
                        to: path,
                        progress: progress
                    )
                }
                return Outcome(BundleAnswer(report, isMade: true))
            }
        }

        private func base(_ copy: WorkingCopy, _ context: Context) async throws -> VersionVector {
            if let since {
                return try await Bundle.vector(of: context.absolute(since), in: copy.store)
            }
            guard let peer else { return VersionVector() }
            guard let remote = try copy.remote(), remote.name == peer else {
                throw ErrorReport(
                    .noSuchPeer,
                    "\(peer) is not the daemon that this working copy syncs with",
                    details: ["Nothing was written. Without --for the file has everything."],
                    tries: ["dossier status"]
                )
            }
            return remote.acknowledged
        }
    }

    /// `dossier bundle apply FILE`.
    struct Apply: DossierCommand {
        static let page = CommandPage(
            "Takes the changes out of a bundle or a backup.",
            .share,
            [CommandPage.Example("dossier bundle apply /media/stick/monday.dossier", "")],
            notes: "Every changeset is checked as if it came over the network. Taking a file "
                + "twice does no harm."
        )
        static let configuration = configured("apply")

        @Argument(help: "A bundle or a backup.") var file: String
        @OptionGroup var global: GlobalOptions

        func run(in context: Context) async throws -> Outcome {
            let path = context.absolute(file)
            return try await context.withCopy { copy in
                let report = try await copy.recovering(context) { progress in
                    try await Bundle.apply(path, to: copy.store, progress: progress)
                }
                let isWhole = report.refused == 0 && report.waiting == 0
                return Outcome(
                    BundleAnswer(report, isMade: false),
                    code: isWhole ? .ok : .partial
                )
            }
        }
    }
}

extension WorkingCopy {
    /// Does long work with a progress line, and names the store's failures.
    func recovering<Value>(
        _ context: Context,
        _ body: (@escaping @Sendable (RecoveryProgress) -> Void) async throws -> Value
    ) async throws -> Value {
        let meter = Meter(context)
        defer { meter.finish() }
        do {
            return try await body { meter.update($0.line) }
        } catch {
            throw ErrorReport(recovering: error, in: directory)
        }
    }
}
