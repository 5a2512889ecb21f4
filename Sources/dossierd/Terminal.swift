import DossierNode
import DossierText
import Foundation

/// Standard output and standard error of the daemon's commands.
enum Terminal {
    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Prints lines at once, also into a pipe.
    static func print(_ lines: [String]) {
        let text = lines.map { $0 + "\n" }.joined()
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Prints a failure and ends with its exit code.
    static func fail(_ report: ErrorReport, asJSON: Bool) -> Never {
        let isError = isatty(STDERR_FILENO) == 1
        let lines =
            asJSON ? [report.json] : report.lines(program: "dossierd", width: isError ? 80 : nil)
        FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
        exit(report.exitCode.rawValue)
    }

    /// Asks for a secret on the terminal without showing it; nil where there is no terminal.
    static func secret(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        return getpass(question).map { String(cString: $0) }
    }
}
