internal import DossierNode
internal import DossierText

/// What a command works with: the options, the terminal, the working copy.
struct Context: Sendable {
    let terminal: Terminal
    var options: Options

    /// The global options without their parser.
    struct Options: Sendable {
        var directory: String?
        var json = false
        var color: ColorFlag?
        var isQuiet = false
        var isVerbose = false
        var noInput = false
        var yes = false
        var width: Int?

        init() {}

        init(_ global: GlobalOptions) {
            directory = global.directory
            json = global.json
            color = global.noColor ? .never : global.color
            isQuiet = global.quiet
            isVerbose = global.verbose
            noInput = global.noInput
            yes = global.yes
            width = global.width
        }
    }

    /// The screen that standard output is.
    var screen: Screen {
        Screen(
            width: terminal.columns(options.width),
            mode: ColorMode.decide(
                flag: options.color,
                environment: ColorEnvironment(terminal.environment),
                isTerminal: terminal.isOutputTerminal
            ),
            now: terminal.now(),
            offset: terminal.offset,
            home: terminal.variable("HOME"),
            isVerbose: options.isVerbose,
            directory: options.directory
        )
    }

    /// Whether people read standard output as it comes.
    var isForPeople: Bool { terminal.isOutputTerminal && !options.json }

    /// Prints an answer in the form that is asked for.
    func show(_ answer: any Answer) {
        if options.json { return terminal.print([answer.json]) }
        if answer.isReport, options.isQuiet { return }
        terminal.print(
            terminal.isOutputTerminal ? answer.lines(on: screen) : answer.pipeLines
        )
    }

    /// Prints a line for people while a command runs; nothing in a pipe.
    func say(_ line: String) {
        if isForPeople, !options.isQuiet { terminal.print([line]) }
    }

    // MARK: the working copy

    /// The working copy that is meant.
    ///
    /// Throws an `ErrorReport`.
    func home() throws -> HomeDirectory {
        let explicit = options.directory ?? terminal.variable("DOSSIER_DIR")
        return try HomeDirectory.find(
            HomeDirectory.Surroundings(
                explicit: explicit.map(absolute),
                current: terminal.directory,
                home: terminal.variable("HOME"),
                configuration: terminal.variable("XDG_CONFIG_HOME")
            )
        )
    }

    /// Opens it, and closes it after `body`; `tellsDamage` says whether the answer itself tells what is damaged.
    ///
    /// Throws an `ErrorReport`.
    func withCopy<Value>(
        tellsDamage: Bool = false,
        _ body: (WorkingCopy) async throws -> Value
    ) async throws -> Value {
        let copy = try WorkingCopy.open(directory: try home().directory)
        do {
            try await copy.upkeep()
            let value = try await body(copy)
            try copy.close()
            if !tellsDamage { tell(of: copy) }
            return value
        } catch {
            try? copy.close()
            throw error
        }
    }

    /// Opens it where that can be, and closes it after `body`; what is wrong with it is told with what was wrong before,
    /// and last, where `confirms`, that nobody can be asked.
    ///
    /// Throws an `ErrorReport`.
    func withCopy<Value>(
        after problems: Problems,
        confirms: Bool = false,
        _ body: (WorkingCopy, Problems) async throws -> Value
    ) async throws -> Value {
        var problems = problems
        guard problems.isEmpty else {
            // The copy is opened only to see what else is wrong.
            guard
                let copy = try problems.check({
                    try WorkingCopy.open(directory: try home().directory)
                })
            else {
                if confirms { checkConfirmation(&problems) }
                throw problems.report
            }
            defer { try? copy.close() }
            return try await body(copy, problems)
        }
        return try await withCopy { try await body($0, problems) }
    }

    /// Says beside an answer, on standard error, that it had to do without what damaged changesets tell.
    private func tell(of copy: WorkingCopy) {
        let names = copy.damageMet
        guard let first = names.first else { return }
        let more = names.count > 1 ? " and \(names.count - 1) more" : ""
        let hasRemote = (try? copy.remote()) != nil
        let next = hasRemote ? "sync fetches it again" : "verify --repair mends it, if it can"
        let text =
            "Note: \(SafeText.line(first))\(more) is damaged on this disk. Every statement is here; dates, "
            + "reasons and conflicts may lack what only it says. dossier \(next)."
        let width = terminal.isErrorTerminal ? terminal.columns(options.width) : 80
        terminal.printError(Paragraph.lines(text, width: width))
    }

    /// A path from the current directory, with `~` for the home directory.
    func absolute(_ path: String) -> String {
        if path == "~" || path.hasPrefix("~/"), let home = terminal.variable("HOME") {
            return home + path.dropFirst()
        }
        if path.hasPrefix("/") { return path }
        var parts = terminal.directory.split(separator: "/")
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    // MARK: questions

    /// Whether a question may be asked.
    var canAsk: Bool {
        terminal.isInputTerminal && terminal.isErrorTerminal && !options.noInput && !options.json
    }

    /// Asks for one line.
    ///
    /// Throws `needs-answer` where nobody can answer, naming what is needed and the option to use.
    func ask(
        _ question: String,
        for what: String,
        instead option: String,
        tries: [String] = []
    ) throws -> String {
        guard canAsk else { throw Self.needsAnswer(what, option, tries) }
        terminal.writeError(question + " ")
        guard let answer = terminal.readLine() else {
            throw Self.needsAnswer(what, option, tries)
        }
        return answer.trimmedOfSpaces
    }

    /// Asks yes or no; `--yes` answers yes.
    ///
    /// Throws `needs-answer`.
    func confirm(_ question: String, tries: [String] = []) throws -> Bool {
        if options.yes { return true }
        let answer = try ask(
            question + " [y/N]",
            for: "a confirmation",
            instead: "--yes",
            tries: tries
        )
        return ["y", "yes"].contains(answer.lowercased())
    }

    /// Asks for a text that is not shown; nil where nobody can answer.
    func secret(_ question: String) -> String? {
        guard canAsk else { return nil }
        terminal.writeError(question + " ")
        let answer = terminal.readSecret()
        terminal.writeError("\n")
        return answer
    }

    /// Keeps that a reason is missing, where nobody can be asked for one.
    func check(reason why: String?, help command: String, _ problems: inout Problems) {
        if let why {
            if why.trimmedOfSpaces.isEmpty { problems.add(Self.blankReason(command)) }
        } else if !canAsk {
            problems.add(Self.needsAnswer("a reason", "--why TEXT", ["dossier help \(command)"]))
        }
    }

    /// Keeps that a confirmation is missing, where nobody can be asked for one.
    func checkConfirmation(_ problems: inout Problems) {
        guard !options.yes, !canAsk else { return }
        problems.add(Self.needsAnswer("a confirmation", "--yes", []))
    }

    /// A reason that a command cannot do without.
    ///
    /// Throws `needs-answer`.
    func reason(_ why: String?, help command: String) throws -> String {
        let text =
            try why
            ?? ask(
                "Why?",
                for: "a reason",
                instead: "--why TEXT",
                tries: ["dossier help \(command)"]
            )
        guard text.trimmedOfSpaces.isEmpty else { return text.trimmedOfSpaces }
        throw Self.blankReason(command)
    }

    private static func blankReason(_ command: String) -> ErrorReport {
        ErrorReport(
            .usage,
            "a reason is needed: it stays in the history",
            details: ["Nothing was written."],
            tries: ["dossier help \(command)"]
        )
    }

    private static func needsAnswer(
        _ what: String,
        _ option: String,
        _ tries: [String]
    ) -> ErrorReport {
        ErrorReport(
            .needsAnswer,
            "\(what) is needed and cannot be asked for here: give \(option)",
            details: ["Nothing was done."],
            tries: tries
        )
    }
}

extension String {
    /// Without spaces and tabs at either end.
    var trimmedOfSpaces: String {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
