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

    /// Prints text for people, broken where a line would be too long.
    static func say(_ text: String) { print(Paragraph.paragraphs(text, width: 80)) }

    /// Prints an answer in the form that is asked for; `lines` is for people, `rows` for a pipe.
    static func show(
        _ answer: ControlAnswer,
        _ json: Bool,
        _ lines: (RecoveryScreen) -> [String],
        _ rows: [[String]]
    ) {
        if json { return print([answer.json]) }
        guard !isTerminal else { return print(lines(RecoveryScreen(.daemon, width: 80))) }
        print(rows.map { row in row.map { SafeText.tsvCell($0) }.joined(separator: "\t") })
    }

    /// Prints a failure and ends with its exit code.
    static func fail(_ report: ErrorReport, asJSON: Bool) -> Never {
        let isError = isatty(STDERR_FILENO) == 1
        let lines =
            asJSON ? [report.json] : report.lines(program: "dossierd", width: isError ? 80 : nil)
        // Where that cannot be written either, the code says it.
        let text = Data(lines.map { $0 + "\n" }.joined().utf8)
        try? FileHandle.standardError.write(contentsOf: text)
        exit(report.exitCode.rawValue)
    }

    /// Asks for a secret on the terminal without showing it; nil where there is no terminal.
    static func secret(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        return getpass(question).map { String(cString: $0) }
    }

    /// Keeps that a confirmation is missing, where nobody can be asked for one.
    static func checkConfirmation(_ yes: Bool, _ problems: inout Problems) {
        guard !yes, isatty(STDIN_FILENO) != 1 || isatty(STDERR_FILENO) != 1 else { return }
        problems.add(
            ErrorReport(
                .needsAnswer,
                "a confirmation is needed and cannot be asked for here: give --yes",
                details: ["Nothing was done."]
            )
        )
    }

    /// Keeps that a reason is missing.
    static func check(reason why: String?, _ problems: inout Problems) {
        guard why?.trimmingCharacters(in: .whitespaces).isEmpty != false else { return }
        problems.add(
            ErrorReport(
                .usage,
                "a reason is missing, which stays in the history: give --why TEXT",
                details: ["Nothing was written."]
            )
        )
    }

    /// Asks yes or no.
    ///
    /// Throws `needs-answer` where nobody can answer.
    static func confirm(_ question: String) throws -> Bool {
        var problems = Problems()
        checkConfirmation(false, &problems)
        try problems.finish()
        try? FileHandle.standardError.write(contentsOf: Data((question + " [y/N] ").utf8))
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    /// The passphrase in the file that the environment names; nil where it names none.
    ///
    /// Throws an `ErrorReport` where that file cannot be used.
    static func namedPassphrase() throws -> String? {
        let path = ProcessInfo.processInfo.environment[SealedKeyFile.passphraseVariable]
        return try SealedKeyFile.namedPassphrase(path)
    }

    /// A passphrase for a new file: named by the environment or typed twice; nil where one is to be made up.
    static func newPassphrase(_ question: String) throws -> String? {
        if let named = try namedPassphrase() { return named }
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
        if let named = try namedPassphrase() { return named }
        if let typed = secret(question), !typed.isEmpty { return typed }
        throw ErrorReport(
            .needsAnswer,
            "the passphrase is needed and cannot be asked for here",
            details: ["Nothing was done. \(SealedKeyFile.passphraseVariable) can name its file."]
        )
    }
}
