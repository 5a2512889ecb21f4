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
              dossierd verify --full         makes the state anew from the log as well
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
        let report = answer.inspection
        Terminal.show(answer, json, { $0.lines(report) }, report.rows)
        if !report.isClean { throw ArgumentParser.ExitCode(1) }
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

            A running daemon writes the file itself, so the folder must be one that it
            may write to. The file holds no secret key.
            """
    )

    @Argument(help: "The file to make; never one that is there.") var file: String
    @OptionGroup var settings: SettingsOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let request = ControlRequest("backup", ["file": RecoveryFiles.absolute(file)])
        let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
        RecoveryFiles.clear(json)
        Terminal.show(answer, json, { $0.lines(answer.backup) }, answer.backup.rows)
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

            Without --key the new daemon has a key that nobody knows: it holds and shows
            the dataset, and no member lets it sync. While a member is left, dossierd join
            and then dossierd bundle apply FILE is the better way.
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
        var problems = Problems()
        let loaded = try await problems.checkAsync { try await settings.load() }
        if let loaded {
            _ = try problems.check {
                try Restoration(RecoveryFiles.absolute(file)).mayBegin(in: Home(loaded.state))
            }
        }
        let sealed = try problems.check {
            try key.map { try SealedKeyFile.read(RecoveryFiles.absolute($0)) }
        }
        let named = try problems.check { try key.flatMap { _ in try Terminal.namedPassphrase() } }
        let configuration = try problems.settled(loaded)
        if let sealed = sealed ?? nil {
            arguments["sealed"] = String(decoding: sealed, as: UTF8.self)
            arguments["passphrase"] =
                try (named ?? nil) ?? Terminal.passphrase("Passphrase of the key: ")
        }
        let answer = try await LocalAdministration(configuration)
            .answer(ControlRequest("restore", arguments))
        let report = answer.restoration
        let state = configuration.state
        Terminal.show(answer, json, { $0.lines(report, into: state) }, report.rows(state))
        if report.left > 0 { throw ArgumentParser.ExitCode(DossierText.ExitCode.partial.rawValue) }
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
              dossierd bundle create /var/lib/dossier/tuesday.dossier --for desk-b
              dossierd bundle apply /media/stick/desk.dossier
            """,
        subcommands: [Create.self, Apply.self]
    )

    /// Makes one.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the changes that another desk lacks into a file.",
            discussion: """
                Examples:
                  dossierd bundle create /var/lib/dossier/monday.dossier
                  dossierd bundle create /var/lib/dossier/tuesday.dossier --for desk-b

                What --for leaves out is what a member told in a session that is open, or had
                seen when it wrote its own changes. Too much does no harm. A file that begins
                too late says which changesets wait, and nothing is lost.
                """
        )
        @Argument(help: "The file to make; never one that is there.") var file: String
        @Option(name: .customLong("for"), help: "A member: what it has is left out.")
        var member: String?
        @Option(help: "A bundle or backup from there: what it had is left out.")
        var since: String?
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            var arguments = ["file": RecoveryFiles.absolute(file)]
            arguments["since"] = since.map(RecoveryFiles.absolute)
            arguments["for"] = member
            let request = ControlRequest("bundle-create", arguments)
            let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
            RecoveryFiles.clear(json)
            let report = answer.bundle
            Terminal.show(answer, json, { $0.lines(made: report, for: member) }, report.rows)
        }
    }

    /// Takes one.
    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes the changes out of a bundle or a backup.",
            discussion: """
                Example:
                  dossierd bundle apply /media/stick/desk.dossier

                A file that is cut or was altered is refused before anything is taken. Every
                changeset is checked as if it came over the network. A running daemon takes
                the file itself, and goes on when this command is stopped. What is stopped
                midway has taken a part, which is sound and stays: give the command again for
                the rest. Taking a file twice does no harm.
                """
        )
        @Argument(help: "A bundle or a backup.") var file: String
        @OptionGroup var settings: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            let request = ControlRequest("bundle-apply", ["file": RecoveryFiles.absolute(file)])
            let answer = try await settings.ask(request) { RecoveryFiles.show($0, json) }
            RecoveryFiles.clear(json)
            let report = answer.bundle
            Terminal.show(answer, json, { $0.lines(taken: report) }, report.rows)
            if report.refused + report.waiting > 0 {
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
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
