import ArgumentParser
import DossierNode
import DossierText
import Foundation

/// The daemon's program: everything that people type begins here.
@main
struct Dossierd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossierd",
        abstract: "Holds one dataset and replicates it to peers.",
        discussion: """
            Examples:
              dossierd init "PRC export controls"    found a dataset
              dossierd serve                         run in the foreground
              dossierd invite --role editor          a code for another machine or client
              dossierd join CODE@HOST                take the dataset of another daemon
            """,
        version: "dossierd 0.1.0",
        subcommands: [
            Serve.self, Init.self, Invite.self, Join.self, Status.self, Peers.self, Retire.self,
            Key.self, Erase.self, Verify.self, BackupDaemon.self, RestoreDaemon.self,
            BundleDaemon.self,
            Reload.self, ConfigCommand.self,
        ]
    )

    /// Parses and runs, so that every failure has its own words and its own exit code.
    static func main() async {
        // Whatever this program writes is its owner's alone.
        umask(0o077)
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try parseAsRoot(arguments)
            if var async = command as? any AsyncParsableCommand {
                try await async.run()
            } else {
                try command.run()
            }
        } catch let report as ErrorReport {
            Terminal.fail(report, asJSON: arguments.contains("--json"))
        } catch let code as ArgumentParser.ExitCode {
            // What was found was said already.
            Foundation.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            guard code == .success else {
                let report = ErrorReport(
                    code == .validationFailure ? .usage : .internal,
                    message(for: error),
                    tries: ["dossierd --help"]
                )
                Terminal.fail(report, asJSON: arguments.contains("--json"))
            }
            exit(withError: error)
        }
    }
}

/// Where the daemon's settings come from.
struct SettingsOptions: ParsableArguments {
    @Option(help: "The configuration file.")
    var config: String?

    @Option(help: "The state directory, instead of the file's.")
    var state: String?

    @Option(name: .customLong("set"), help: "A setting, as KEY=VALUE; may be repeated.")
    var settings: [String] = []

    /// The settings in force.
    ///
    /// Throws an `ErrorReport`.
    func load() async throws -> DaemonConfiguration {
        var overrides: [(key: String, value: String)] = []
        for text in settings {
            guard let equals = text.firstIndex(of: "=") else {
                throw ErrorReport(.usage, "--set \(text) is not KEY=VALUE")
            }
            overrides.append(
                (String(text[..<equals]), String(text[text.index(after: equals)...]))
            )
        }
        if let state { overrides.append(("daemon.state", RecoveryFiles.absolute(state))) }
        return try await DaemonConfiguration.load(file: config, overrides: overrides)
    }

    /// Keeps what is wrong with the place where a command would be carried out.
    func checkPlace(_ problems: inout Problems) async throws {
        let configuration = try await problems.checkAsync { try await load() }
        guard let configuration else { return }
        if let report = LocalAdministration(configuration).placeFault { problems.add(report) }
    }

    /// Asks, and tells what went wrong together with what was wrong before, and last that a confirmation is missing.
    ///
    /// Throws an `ErrorReport`.
    func ask(
        _ request: ControlRequest,
        after problems: Problems,
        isConfirmed: Bool
    ) async throws -> ControlAnswer {
        var problems = problems
        let answer = try await problems.checkAsync { try await ask(request) }
        // Alone it is told when it is asked for: after what would be done was shown.
        if !problems.isEmpty { Terminal.checkConfirmation(isConfirmed, &problems) }
        return try problems.settled(answer)
    }

    /// Asks the running daemon, or does it here under the process lock where none runs.
    func ask(
        _ request: ControlRequest,
        progress: @escaping (ControlAnswer) throws -> Void = { _ in }
    ) async throws -> ControlAnswer {
        let configuration = try await load()
        let client = ControlClient(path: configuration.listenControl)
        if client.isListening {
            var failure: (any Error)?
            let answer = try await client.ask(request) { line in
                do { try progress(line) } catch { failure = error }
            }
            if let failure { throw failure }
            return answer
        }
        return try await LocalAdministration(configuration).answer(request)
    }
}
