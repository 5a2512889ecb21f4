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

    /// Asks yes or no.
    ///
    /// Throws `needs-answer` where nobody can answer.
    static func confirm(_ question: String) throws -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            throw ErrorReport(
                .needsAnswer,
                "a confirmation is needed and cannot be asked for here: give --yes",
                details: ["Nothing was done."]
            )
        }
        FileHandle.standardError.write(Data((question + " [y/N] ").utf8))
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    /// A passphrase for a new file: named by the environment or typed twice; nil where one is to be made up.
    static func newPassphrase(_ question: String) throws -> String? {
        let path = ProcessInfo.processInfo.environment[SealedKeyFile.passphraseVariable]
        if let named = try SealedKeyFile.namedPassphrase(path) { return named }
        guard let typed = secret(question + " (empty: one is made up): "), !typed.isEmpty else {
            return nil
        }
        guard secret("The same again: ") == typed else {
            throw ErrorReport(
                .badPassphrase,
                "the two passphrases differ",
                details: ["Nothing was written."]
            )
        }
        return typed
    }

    /// A passphrase that exists: from the file that the environment names, else typed.
    static func passphrase(_ question: String) throws -> String {
        let path = ProcessInfo.processInfo.environment[SealedKeyFile.passphraseVariable]
        if let named = try SealedKeyFile.namedPassphrase(path) { return named }
        if let typed = secret(question), !typed.isEmpty { return typed }
        throw ErrorReport(
            .needsAnswer,
            "the passphrase is needed and cannot be asked for here",
            details: ["Nothing was done. \(SealedKeyFile.passphraseVariable) can name its file."]
        )
    }
}
