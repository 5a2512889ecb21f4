/// Everything outside that a command meets: what was typed, the streams, the environment, the
/// clock.
package struct Terminal: Sendable {
    /// What was typed after the program's name.
    package var arguments: [String]
    /// The environment variables.
    package var environment: [String: String]
    /// The current directory, absolute.
    package var directory: String
    /// Whether standard output is a terminal.
    package var isOutputTerminal: Bool
    /// Whether standard error is a terminal.
    package var isErrorTerminal: Bool
    /// Whether standard input is a terminal.
    package var isInputTerminal: Bool
    /// The cells in a line of the terminal; nil where none is known.
    package var width: Int?
    /// Milliseconds since 1970.
    package var now: @Sendable () -> Int
    /// Seconds east of UTC at a moment in milliseconds.
    package var offset: @Sendable (Int) -> Int
    /// Writes bytes to standard output.
    ///
    /// Throws where they cannot be written.
    package var write: @Sendable (ArraySlice<UInt8>) throws -> Void
    /// Writes a text to standard error.
    package var writeError: @Sendable (String) -> Void
    /// Reads a line of standard input; nil at its end.
    package var readLine: @Sendable () -> String?
    /// Reads a line without showing it; nil at the end of input.
    package var readSecret: @Sendable () -> String?

    /// Describes a terminal that shows and knows nothing, in the directory `/`.
    package init(arguments: [String]) {
        self.arguments = arguments
        environment = [:]
        directory = "/"
        isOutputTerminal = false
        isErrorTerminal = false
        isInputTerminal = false
        width = nil
        now = { 0 }
        offset = { _ in 0 }
        write = { _ in }
        writeError = { _ in }
        readLine = { nil }
        readSecret = { nil }
    }

    /// The width where nothing says another.
    package static let standardWidth = 80

    /// An environment variable that is set and not empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The width to lay out for: the option, then `COLUMNS`, then the terminal's own.
    func columns(_ option: Int?) -> Int {
        option ?? variable("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? width
            ?? Self.standardWidth
    }

    /// Writes lines to standard output; a reader that went away is no failure.
    func print(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        let text = lines.map { $0 + "\n" }.joined()
        try? write(Array(text.utf8)[...])
    }

    /// Writes lines to standard error.
    func printError(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        writeError(lines.map { $0 + "\n" }.joined())
    }
}
