import ArgumentParser
import DossierNode
import DossierText
import Foundation

/// `dossierd verify`.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Recomputes every digest, signature and chain, and what entities say.",
        discussion: """
            Examples:
              dossierd verify                exit code 1 if something is wrong
              dossierd verify --full         makes the whole state anew from the log as well
              dossierd verify --repair       mends what can be mended
            """
    )

    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Make the state anew from the log and compare; edits wait meanwhile.")
    var full = false
    @Flag(help: "Make the state anew from the log; mark what has to be fetched again.")
    var repair = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var arguments: [String: String] = [:]
        if full { arguments["full"] = "yes" }
        if repair { arguments["repair"] = "yes" }
        let answer = try await settings.ask(ControlRequest("verify", arguments))
        let findings = answer.members["findings"]?.texts ?? []
        if json {
            Terminal.print([answer.json])
        } else {
            let count = answer.members["changesets"]?.number ?? 0
            let mended = (answer.members["mended"]?.texts ?? []).map { "Done: \($0)." }
            Terminal.print(findings.map(SafeText.line))
            Terminal.print([
                findings.isEmpty
                    ? "\(HumanNumbers.grouped(count)) changesets: all signatures, chains and digests are good."
                    : HumanNumbers.count(findings.count, "problem") + "."
            ])
            Terminal.print((mended + (answer.members["advice"]?.texts ?? [])).map(SafeText.line))
        }
        if !findings.isEmpty { throw ArgumentParser.ExitCode(1) }
    }
}

/// `dossierd backup FILE`.
struct BackupDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Writes everything into one file, and tries that it restores.",
        discussion: """
            Examples:
              dossierd backup /var/lib/dossier/friday.dossier
              zstd --rm /var/lib/dossier/friday.dossier

            A running daemon writes the file itself, so the folder must be one that it may write to.
            The file holds no secret key.
            """
    )

    @Argument(help: "The file to make; never one that is there.") var file: String
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let request = ControlRequest("backup", ["file": RecoveryFiles.absolute(file)])
        let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
        RecoveryFiles.clear(json)
        if json { return Terminal.print([answer.json]) }
        let count = answer.members["changesets"]?.number ?? 0
        let bytes = answer.members["bytes"]?.number ?? 0
        Terminal.print([
            SafeText.line(answer["file"]),
            "\(HumanNumbers.count(count, "changeset")), \(HumanNumbers.bytes(UInt64(max(0, bytes)))). "
                + "Restored for trial: the state is the same.",
        ])
    }
}

/// `dossierd restore FILE`.
struct RestoreDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Fills an empty state directory from a backup; the daemon must not run.",
        discussion: """
            Examples:
              dossierd restore /media/friday.dossier --key /media/founding-key.sealed
              dossierd restore /media/cut.dossier --partial

            Without --key the new daemon has a key that nobody knows: it holds and shows the dataset,
            and no member lets it sync. While a member is left, dossierd join and then
            dossierd bundle apply FILE is the better way.
            """
    )

    @Argument(help: "A backup.") var file: String
    @Option(help: "A sealed key to go on with.") var key: String?
    @Flag(help: "Take a cut or damaged file as far as it goes.") var partial = false
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        var arguments = ["file": RecoveryFiles.absolute(file)]
        if partial { arguments["partial"] = "yes" }
        if let key {
            arguments["key"] = RecoveryFiles.absolute(key)
            arguments["passphrase"] =
                try KeyBackup.passphraseFromFile() ?? Terminal.secret("Passphrase of the key: ")
        }
        let configuration = try await settings.load()
        let answer = try await LocalAdministration(configuration)
            .answer(ControlRequest("restore", arguments))
        let left = answer.members["left"]?.number ?? 0
        if json {
            Terminal.print([answer.json])
        } else {
            let count = answer.members["changesets"]?.number ?? 0
            let role = answer["role"]
            Terminal.print([
                "\(SafeText.line(answer["title"])): \(HumanNumbers.count(count, "changeset"))",
                left > 0
                    ? "\(HumanNumbers.count(left, "changeset")) of the file could not be taken."
                    : "The state is the one that was backed up.",
                role.isEmpty
                    ? "Its key is new and nobody's: no member lets it sync."
                    : "It goes on with the key of a member: \(role).",
                "Next:  dossierd serve",
            ])
        }
        if left > 0 { throw ArgumentParser.ExitCode(DossierText.ExitCode.partial.rawValue) }
    }
}

/// `dossierd bundle create|apply`.
struct BundleDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Carries changes to and from desks without network, in a file.",
        discussion: """
            Examples:
              dossierd bundle create /var/lib/dossier/monday.dossier
              dossierd bundle apply /media/stick/desk.dossier
            """,
        subcommands: [Create.self, Apply.self]
    )

    /// Makes one.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the changes that another desk lacks into a file."
        )
        @Argument(help: "The file to make; never one that is there.") var file: String
        @Option(help: "A bundle or backup from the other desk.") var since: String?
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var arguments = ["file": RecoveryFiles.absolute(file)]
            arguments["since"] = since.map(RecoveryFiles.absolute)
            let request = ControlRequest("bundle-create", arguments)
            let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
            RecoveryFiles.clear(json)
            if json { return Terminal.print([answer.json]) }
            let count = answer.members["changesets"]?.number ?? 0
            Terminal.print([
                SafeText.line(answer["file"]), HumanNumbers.count(count, "changeset") + ".",
                "At the other desk:  dossier bundle apply FILE",
            ])
        }
    }

    /// Takes one.
    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes the changes out of a bundle or a backup."
        )
        @Argument(help: "A bundle or a backup.") var file: String
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            let request = ControlRequest("bundle-apply", ["file": RecoveryFiles.absolute(file)])
            let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
            RecoveryFiles.clear(json)
            let refused = answer.members["refused"]?.number ?? 0
            let waiting = answer.members["waiting"]?.number ?? 0
            if json {
                Terminal.print([answer.json])
            } else {
                let count = answer.members["changesets"]?.number ?? 0
                let known = answer.members["known"]?.number ?? 0
                Terminal.print((answer.members["problems"]?.texts ?? []).map(SafeText.line))
                if waiting > 0 {
                    Terminal.print([
                        "\(HumanNumbers.count(waiting, "changeset")) wait for others that are not here."
                    ])
                }
                Terminal.print([
                    "\(HumanNumbers.count(count, "changeset")) came; "
                        + "\(HumanNumbers.grouped(known)) were here already."
                ])
            }
            if refused + waiting > 0 {
                throw ArgumentParser.ExitCode(DossierText.ExitCode.partial.rawValue)
            }
        }
    }
}

/// Files and progress of these commands.
enum RecoveryFiles {
    /// The path from the root: the daemon works in another folder.
    static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// Draws a line of progress, on a terminal only.
    static func show(_ answer: ControlAnswer, _ json: Bool) {
        guard isShown(json), let done = answer.members["progress"]?.number,
            let total = answer.members["total"]?.number
        else { return }
        let line = ProgressLine(
            verb: answer["verb"],
            noun: "changesets",
            done: UInt64(max(0, done)),
            total: UInt64(max(0, total))
        )
        write("\r\u{1B}[K" + line.line(width: 80))
    }

    /// Takes the line away.
    static func clear(_ json: Bool) {
        if isShown(json) { write("\r\u{1B}[K") }
    }

    private static func isShown(_ json: Bool) -> Bool { !json && isatty(STDERR_FILENO) == 1 }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
