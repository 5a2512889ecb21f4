import ArgumentParser
import DossierNode
import DossierText

/// `dossierd key` with what is below it.
struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The key of this daemon: show, back up, restore, change.",
        discussion: """
            Examples:
              dossierd key show
              dossierd key backup /media/usb/newsroom.key
              dossierd key rotate --why "a new year"
            """,
        subcommands: [Show.self, Backup.self, Restore.self, Rotate.self]
    )

    /// Shows it.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The key, its role, and the chains that were written with it."
        )
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            let answer = try await settings.ask(ControlRequest("key", ["action": "show"]))
            if json { return Terminal.print([answer.json]) }
            let role = answer["role"].isEmpty ? "no role" : answer["role"]
            var lines = [
                "\(SafeText.line(answer["name"]))  \(role)  key \(answer["key"])",
                answer["public"],
            ]
            for chain in answer.objects("chains") {
                let count = HumanNumbers.count(Int(chain["changesets"] ?? "") ?? 0, "changeset")
                lines.append("  \(SafeText.line(chain["name"] ?? ""))  \(count)")
            }
            let former = answer.members["former"]?.texts ?? []
            if !former.isEmpty {
                lines += Paragraph.paragraphs(
                    "Before it: \(former.joined(separator: ", ")), shown only to peers that have not "
                        + "heard of the change yet.",
                    width: 80
                )
            }
            Terminal.print(lines)
        }
    }

    /// Writes it to a file.
    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the key, sealed under a passphrase, to a new file.",
            discussion: """
                Example:
                  dossierd key backup /media/usb/newsroom.key

                The passphrase is asked for, or taken from the file that
                DOSSIER_PASSPHRASE_FILE names, or made up and printed once. The file holds the
                key and the peers that this daemon dials, none of the dataset. After a change
                of the key it is worth nothing.
                """
        )
        @Argument(help: "The file; it must not be there yet.") var file: String
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            let path = RecoveryFiles.absolute(file)
            var problems = Problems()
            _ = try problems.check { try SealedKeyFile.mayBeMade(path, shown: file) }
            _ = try problems.check { try Terminal.namedPassphrase() }
            try await settings.checkPlace(&problems)
            try problems.finish()
            let given = try Terminal.newPassphrase("Passphrase for \(SafeText.line(file))")
            let passphrase = given ?? KeyBackup.generatedPassphrase()
            let answer = try await settings.ask(
                ControlRequest("key", ["action": "backup", "passphrase": passphrase])
            )
            do {
                try FileAccess.create(
                    path,
                    with: Array(answer["sealed"].utf8),
                    mode: 0o600,
                    orWider: true
                )
            } catch let failure as FileFailure {
                throw ErrorReport(.cannotCreate, failure.description)
            }
            if json {
                var members = ["file": path, "key": answer["key"]]
                if given == nil { members["passphrase"] = passphrase }
                return Terminal.print([ControlAnswer(texts: members).json])
            }
            Terminal.print([
                "The key \(answer["key"]) is sealed in", "    \(SafeText.line(path))",
                "which was opened again to see that it works. Move it off this machine.",
            ])
            if given == nil { Terminal.print(["Its passphrase, shown only now:  \(passphrase)"]) }
        }
    }

    /// Puts it to work on another machine.
    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Puts a key that was backed up to work in an empty state directory.",
            discussion: """
                Example:
                  dossierd key restore /media/usb/newsroom.key

                The daemon must not run; dossierd serve then fetches the dataset from the peers
                that the file names. The old machine must not write any more with this key: if
                it does, both histories are kept and flagged.
                """
        )
        @Argument(help: "The sealed key file.") var file: String
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var problems = Problems()
            let loaded = try await problems.checkAsync { try await settings.load() }
            let read = try problems.check { try SealedKeyFile.read(RecoveryFiles.absolute(file)) }
            _ = try problems.check { try Terminal.namedPassphrase() }
            // Without other problems the restoration itself says it, after it has looked for a daemon at work.
            if let loaded, !problems.isEmpty {
                _ = try problems.check { try KeyRestoring(loaded).mayBegin() }
            }
            let bytes = try problems.settled(read)
            let configuration = try problems.settled(loaded)
            let passphrase = try Terminal.passphrase("Passphrase: ")
            let (name, key) = try KeyRestoring(configuration).restore(
                bytes,
                passphrase: passphrase
            )
            if json {
                return Terminal.print([ControlAnswer(texts: ["name": name, "key": key]).json])
            }
            Terminal.say("The key \(key) of \(SafeText.line(name)) is at work here.")
            Terminal.print(["Next:  dossierd serve     (it fetches the dataset from its peers)"])
        }
    }

    /// Hands its place on to a new one.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hands this daemon's place on to a new key, without an end of service.",
            discussion: """
                Example:
                  dossierd key rotate --why "a new year"

                Name, role and history go over; nobody has to admit the new key. Peers take
                it as soon as they have the statement, which both keys sign; until then the
                daemon still answers them with the old one. Make a new key backup afterwards:
                the old one is worth nothing.

                This is no help when the old key was stolen: the thief could do the same. Have
                the key removed (dossierd peers remove NAME --at NAME:SEQ, by a senior admin or
                with --founding-key), and join again with a new code, in an empty directory.
                """
        )
        @Option(help: "Why; it stays in the history.") var why: String?
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var arguments = ["action": "rotate"]
            arguments["why"] = why
            let request = ControlRequest("key", arguments)
            let preview = try await settings.ask(
                request,
                after: Problems(),
                isConfirmed: yes
            )
            if !json {
                let count = HumanNumbers.count(
                    preview.members["changesets"]?.number ?? 0,
                    "changeset"
                )
                Terminal.say(
                    "A new key takes the place of \(preview["before"]) "
                        + "(\(SafeText.line(preview["name"])), \(preview["role"])). "
                        + "The old one signs nothing any more; what it signed goes on counting (\(count))."
                )
            }
            guard try yes || Terminal.confirm("Do it?") else {
                throw ErrorReport(.interrupted, "nothing was done, as you wished")
            }
            arguments["do"] = "yes"
            let answer = try await settings.ask(ControlRequest("key", arguments))
            if json { return Terminal.print([answer.json]) }
            Terminal.print([
                "The new key is \(answer["after"]).  (\(SafeText.line(answer["changeset"])))",
                "A backup of the old key is worth nothing now.",
                "Next:  dossierd key backup FILE",
            ])
        }
    }
}
