internal import ArgumentParser
internal import DossierCrypto
internal import DossierNode
internal import DossierText

/// `dossier key` with what is below it.
struct KeyCommand: CommandGroup {
    static let page = CommandPage(
        "The key of this working copy: show, back up, restore, change.",
        .lookAfter,
        [
            CommandPage.Example("dossier key show", "to compare"),
            CommandPage.Example("dossier key backup desk-a.key", "sealed under a passphrase"),
            CommandPage.Example("dossier key restore desk-a.key", "on a new computer"),
            CommandPage.Example("dossier key rotate", "a new key in its place"),
        ]
    )
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: page.summary,
        subcommands: [
            KeyShowCommand.self, KeyBackupCommand.self, KeyRestoreCommand.self,
            KeyRotateCommand.self,
        ]
    )
}

/// `dossier key rotate`.
struct KeyRotateCommand: DossierCommand {
    static let page = CommandPage(
        "Hands this copy's place on to a new key, which nobody has to admit.",
        .lookAfter,
        [
            CommandPage.Example("dossier key rotate --why \"a new year\"", "then: dossier push")
        ],
        notes: """
            Name, role and history go over, signed by both keys; the old key signs nothing any more. \
            The daemon takes the new key as soon as it has the statement. A backup of the old key is \
            worth nothing then: make one of the new. This is no help when the \
            old key was stolen, since the thief could do the same: have the key removed by an admin \
            (dossier peers remove NAME --at NAME:SEQ), and join again with a new code.
            """
    )
    static let configuration = configured("rotate")

    @Option(help: ArgumentHelp("Why; it stays in the history.", valueName: "text")) var why: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { copy in
            var problems = Problems()
            let hasRemote = try copy.remote() != nil
            let found = try await problems.checkAsync { try await copy.previewRotation(why: why) }
            context.checkConfirmation(&problems)
            let preview = try problems.settled(found)
            if context.isForPeople, !context.options.isQuiet {
                let answer = RotationAnswer(preview, hasRemote: hasRemote)
                context.terminal.print(answer.lines(on: context.screen))
            }
            guard try context.confirm("Do it?", tries: []) else { throw Declined.report }
            return Outcome(
                RotationAnswer(try await copy.rotateKey(why: why), hasRemote: hasRemote)
            )
        }
    }
}

/// `dossier key show`.
struct KeyShowCommand: DossierCommand {
    static let page = CommandPage(
        "The key, its role, and the chains that were written with it.",
        .lookAfter,
        [
            CommandPage.Example("dossier key show", "eight letters to compare"),
            CommandPage.Example("dossier key show -v", "the whole public key"),
        ],
        notes: """
            A chain is what one life of the key wrote. A restored or cloned copy, and one that gets \
            another role, begins another chain; nobody has to admit it again.
            """
    )
    static let configuration = configured("show")

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await context.withCopy { Outcome(KeyAnswer(try await $0.keyView())) }
    }
}

/// `dossier key backup`.
struct KeyBackupCommand: DossierCommand {
    static let page = CommandPage(
        "Writes the key, sealed under a passphrase, to a new file.",
        .lookAfter,
        [CommandPage.Example("dossier key backup desk-a.key", "then move it off this computer")],
        notes: """
            The passphrase is asked for twice, or taken from the file that DOSSIER_PASSPHRASE_FILE \
            names, or made up and printed once. Without it the file is worth nothing to anybody. \
            The file holds the key and the way to the daemon, none of the dataset.
            """
    )
    static let configuration = configured("backup")

    @Argument(help: "The file; it must not be there yet.") var file: String
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let path = context.absolute(file)
        var problems = Problems()
        _ = try problems.check { try SealedKeyFile.mayBeMade(path, shown: file) }
        _ = try problems.check { try context.namedPassphrase() }
        return try await context.withCopy(after: problems) { copy, problems in
            try problems.finish()
            let passphrase = try context.newPassphrase("Passphrase for \(SafeText.line(file))")
            try await copy.backUpKey(to: path, passphrase: passphrase.text)
            return Outcome(
                KeyFileAnswer(
                    path: path,
                    fingerprint: copy.key.publicKey.fingerprint,
                    passphrase: passphrase.isGenerated ? passphrase.text : nil
                )
            )
        }
    }
}

/// `dossier key restore`.
struct KeyRestoreCommand: DossierCommand {
    static let page = CommandPage(
        "A working copy on a new computer, for a key that was backed up.",
        .lookAfter,
        [
            CommandPage.Example("dossier key restore desk-a.key", "into ~/Dossiers"),
            CommandPage.Example(
                "dossier key restore desk-a.key prc --from 192.168.1.20",
                "the daemon has moved"
            ),
        ],
        notes: """
            It gets the dataset from the daemon that the file names. The old computer must not \
            write any more with this key: if it does, both histories are kept and flagged.
            """
    )
    static let configuration = configured("restore")

    @Argument(help: "The sealed key file.") var file: String
    @Argument(help: "The working copy's directory.") var place: String?
    @Option(help: ArgumentHelp("Where the daemon is now.", valueName: "host[:port]"))
    var from: String?
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        var problems = Problems()
        let read = try problems.check { try SealedKeyFile.read(context.absolute(file)) }
        if let from, Peer.parse(address: from) == nil {
            problems.add(
                ErrorReport(
                    .usage,
                    "\(from) is not HOST or HOST:PORT",
                    details: ["Nothing was written."]
                )
            )
        }
        if let place {
            _ = try problems.check {
                try WorkingCopy.mayRestoreKey(into: context.absolute(place))
            }
        }
        _ = try problems.check { try context.namedPassphrase() }
        let bytes = try problems.settled(read)
        let opened = try SealedKeyFile.openAll(
            bytes,
            passphrase: context.passphrase("Passphrase:")
        )
        guard let contents = opened.contents else {
            throw ErrorReport(
                .badInput,
                "this file holds a key alone, such as a founding key, and no way to a dataset",
                details: ["Nothing was written."],
                tries: ["dossier help peers remove"]
            )
        }
        let directory =
            place.map(context.absolute) ?? Places(context).freeDirectory(for: contents.title)
        let copy = try WorkingCopy.restoreKey(
            opened.key,
            contents,
            address: from,
            directory: directory
        )
        try copy.close()
        var here = context
        here.options.directory = directory
        let pulled = try await Exchange(context: here, address: nil).run(.pull)
        context.say("The key \(opened.key.publicKey.fingerprint) is at work in \(directory).")
        return pulled
    }
}
