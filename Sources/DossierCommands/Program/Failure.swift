internal import DossierNode
internal import DossierText

/// Failures as people and scripts read them.
enum Failure {
    /// Prints a failure in its form and gives the exit code.
    static func show(_ error: any Error, on terminal: Terminal) -> ExitCode {
        var report = ErrorReport(about: error)
        if let failure = error as? StreamFailure {
            report = ErrorReport(.io, failure.description, isSafe: nil)
        }
        if report.id == .internal, !(error is ErrorReport) { report = noted(error, on: terminal) }
        let options = terminal.arguments.prefix { $0 != "--" }
        if let directory = directory(in: options) {
            report.tries = report.tries.map { here($0, directory) }
        }
        if options.contains("--json") {
            terminal.printError([report.json])
            return report.exitCode
        }
        let mode = ColorMode.decide(
            flag: flag(in: options),
            environment: ColorEnvironment(terminal.environment),
            isTerminal: terminal.isErrorTerminal
        )
        let width = terminal.isErrorTerminal ? terminal.columns(nil) : nil
        terminal.printError(report.lines(program: "dossier", width: width, mode: mode))
        return report.exitCode
    }

    /// A parser's message in the manner of our own: lower case, no full stop, one line.
    static func sentence(_ text: String) -> String {
        var words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        if words.hasPrefix("Error: ") { words.removeFirst(7) }
        while words.hasSuffix(".") { words.removeLast() }
        guard let first = words.first else { return "the command line is wrong" }
        return first.lowercased() + words.dropFirst()
    }

    /// A command of ours with the -C that the person gave, unless it names its place itself.
    static func here(_ command: String, _ directory: String) -> String {
        let words = command.split(separator: " ")
        guard words.first == "dossier", words.count > 1, words[1] != "-C", words[1] != "join",
            words[1] != "init", words[1] != "help"
        else { return command }
        return "dossier -C \(SafeText.shellWord(directory))" + command.dropFirst("dossier".count)
    }

    private static func directory(in options: ArraySlice<String>) -> String? {
        guard let position = options.firstIndex(of: "-C"), position + 1 < options.endIndex else {
            return nil
        }
        return options[position + 1]
    }

    private static func flag(in options: ArraySlice<String>) -> ColorFlag? {
        if options.contains("--no-color") { return .never }
        if let position = options.firstIndex(of: "--color"), position + 1 < options.endIndex {
            return ColorFlag(rawValue: options[position + 1])
        }
        let joined = options.first { $0.hasPrefix("--color=") }
        return joined.flatMap { ColorFlag(rawValue: String($0.dropFirst("--color=".count))) }
    }

    /// Writes a crash note, which holds no statement, and names it.
    private static func noted(_ error: any Error, on terminal: Terminal) -> ErrorReport {
        let folder =
            terminal.variable("XDG_CACHE_HOME") ?? terminal.variable("HOME").map { $0 + "/.cache" }
        var details = ["What was saved before is intact."]
        if let folder {
            let path = folder + "/dossier/crash-\(terminal.now()).txt"
            let note = "dossier \(Program.version)\n\(type(of: error))\n\(error)\n"
            let isWritten =
                (try? FileAccess.makeDirectory(folder + "/dossier")) != nil
                && (try? FileAccess.create(path, with: Array(note.utf8), mode: 0o600)) != nil
            if isWritten { details.append("A note is in \(path).") }
        }
        return ErrorReport(
            .internal,
            "a fault of the program: \(error)",
            details: details,
            isSafe: nil
        )
    }
}
