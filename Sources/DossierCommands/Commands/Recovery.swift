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
        var problems = Problems()
        _ = try problems.check { try Bundle.mayBeMade(path) }
        return try await context.withCopy(after: problems) { copy, problems in
            try problems.finish()
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
        var restoration = Restoration(context.absolute(file), key: nil, isPartial: partial)
        var problems = Problems()
        _ = try problems.check { try restoration.mayBegin(in: Home(home.path)) }
        let sealed = try problems.check {
            try key.map { try SealedKeyFile.read(context.absolute($0)) }
        }
        if key != nil { _ = try problems.check { try context.namedPassphrase() } }
        if let sealed = try problems.settled(sealed) {
            restoration.key = try SealedKeyFile.open(
                sealed,
                passphrase: context.passphrase("Passphrase of the key:")
            )
        }
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
                    "what that member is not known to have"
                ),
            ],
            notes: "What --for leaves out is what a member told, or had seen when it wrote its own "
                + "changes. Too much does no harm: what is there already is passed over. A file "
                + "that begins too late says which changesets wait, and nothing is lost."
        )
        static let configuration = configured("create")

        @Argument(help: "The file to make; never one that is there.") var file: String
        @Option(name: .customLong("for"), help: "A member: what it has is left out.")
        var peer: String?
        @Option(help: "A bundle or backup from there: what it had is left out.") var since: String?
        @OptionGroup var global: GlobalOptions

        func run(in context: Context) async throws -> Outcome {
            let path = context.absolute(file)
            var problems = Problems()
            _ = try problems.check { try Bundle.mayBeMade(path) }
            return try await context.withCopy(after: problems) { copy, problems in
                var problems = problems
                let told = try copy.remote().map {
                    Told(name: $0.name, key: $0.key, vector: $0.acknowledged)
                }
                let found = try await problems.checkAsync {
                    try await Bundle.held(
                        by: peer,
                        since: since.map(context.absolute),
                        told: told.map { [$0] } ?? [],
                        in: copy.store,
                        as: copy.key.publicKey
                    )
                }
                let base = try problems.settled(found)
                let report = try await copy.recovering(context) { progress in
                    try await Bundle.create(
                        of: copy.store,
                        lackedBy: base,
                        to: path,
                        progress: progress
                    )
                }
                return Outcome(BundleAnswer(report, .made(for: peer)))
            }
        }
    }

    /// `dossier bundle apply FILE`.
    struct Apply: DossierCommand {
        static let page = CommandPage(
            "Takes the changes out of a bundle or a backup.",
            .share,
            [CommandPage.Example("dossier bundle apply /media/stick/monday.dossier", "")],
            notes: "A file that is cut or was altered is refused before anything is taken. Every "
                + "changeset is checked as if it came over the network. What is stopped midway has "
                + "taken a part, which is sound and stays: give the command again for the rest. "
                + "Taking a file twice does no harm."
        )
        static let configuration = configured("apply")

        @Argument(help: "A bundle or a backup.") var file: String
        @OptionGroup var global: GlobalOptions

        func run(in context: Context) async throws -> Outcome {
            let path = context.absolute(file)
            var problems = Problems()
            _ = try problems.check { try Bundle.mayBeRead(path) }
            return try await context.withCopy(after: problems) { copy, problems in
                try problems.finish()
                let report = try await copy.recovering(context) { progress in
                    try await Bundle.apply(path, to: copy.store, progress: progress)
                }
                let isWhole = report.refused == 0 && report.waiting == 0
                return Outcome(
                    BundleAnswer(report, .taken),
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
            throw ErrorReport(recovering: error, in: directory, .client)
        }
    }
}
