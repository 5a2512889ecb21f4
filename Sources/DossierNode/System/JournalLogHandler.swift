internal import DossierText
package import Logging

#if canImport(Glibc)
internal import Glibc
#endif

/// Writes one line an event to standard error: for the journal with its priority in front and no
/// time of its own, for a terminal with the time.
///
/// Values never carry a statement's text: sources are sensitive.
package struct JournalLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level = .info
    package var metadataProvider: Logger.MetadataProvider?
    private let isJournal: Bool

    /// Chooses the form by `$JOURNAL_STREAM`.
    package init(level: Logger.Level = .info) {
        logLevel = level
        isJournal = Self.errorIsJournal
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var line = isJournal ? "<\(Self.priority(event.level))>" : "\(event.level.rawValue): "
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let fields = all.keys.sorted().map { ($0, all[$0].map { "\($0)" } ?? "") }
        line += SafeText.logLine("\(event.message)", fields: fields)
        line += "\n"
        let bytes = Array(line.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    /// The journal names the stream that it gave us by device and inode (systemd.exec(5)).
    private static var errorIsJournal: Bool {
        guard let stream = World.environment("JOURNAL_STREAM") else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }
}
