import ArgumentParser
import DossierNode
import DossierText
import Logging
import UnixSignals

/// `dossierd serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs in the foreground; knows systemd, needs none.",
        discussion: """
            Examples:
              dossierd serve
              dossierd serve --state /srv/dossier --set listen.sync=127.0.0.1:7717
            """
    )

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let configuration = try await settings.load()
        let level = Logger.Level(rawValue: configuration.logLevel) ?? .info
        LoggingSystem.bootstrap { _ in JournalLogHandler(level: level) }
        let daemon = Daemon(configuration, logger: Logger(label: "dossierd"))
        let (stop, stopIn) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                    stopIn.yield()
                    break
                }
            }
            group.addTask {
                // A reload reads nothing new yet; the signal must not end the daemon.
                for await _ in await UnixSignalsSequence(trapping: .sighup) {}
            }
            defer { group.cancelAll() }
            try await daemon.run(stopping: stop)
        }
    }
}
