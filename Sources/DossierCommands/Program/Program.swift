internal import ArgumentParser
internal import DossierNode
package import DossierText

/// The program `dossier`: parses, runs one command, prints its answer or its failure.
package enum Program {
    /// The version of this program.
    package static let version = "0.1.0"

    /// Runs what was typed and says how the process ends; nothing of the parser's own codes gets
    /// out.
    package static func run(_ terminal: Terminal) async -> DossierText.ExitCode {
        do {
            let invocation = try Invocation(terminal.arguments)
            if let code = await help(invocation, terminal) { return code }
            let command = try parse(invocation)
            let context = Context(terminal: terminal, options: Context.Options(command.global))
            let outcome = try await command.run(in: context)
            if let answer = outcome.answer { context.show(answer) }
            return outcome.code
        } catch let request as PlainText {
            terminal.print([request.text])
            return .ok
        } catch {
            return Failure.show(error, on: terminal)
        }
    }

    /// The same as the number that the shell gets.
    package static func status(_ terminal: Terminal) async -> Int32 {
        await run(terminal).rawValue
    }

    /// Whether words are a command line that this program accepts; nothing is run.
    ///
    /// Throws an `ErrorReport`.
    package static func check(_ arguments: [String]) throws {
        let invocation = try Invocation(arguments)
        if invocation.path.isEmpty || invocation.wantsHelp { return }
        _ = try parse(invocation)
    }

    /// The words after the program's name of every example in the help, by command.
    package static var examples: [(command: String, lines: [String])] {
        Dossier.pages.map { ($0.path.joined(separator: " "), $0.page.examples.map(\.line)) }
    }

    /// Help and version, which need no parsing; nil where a command is to be run.
    private static func help(
        _ invocation: Invocation,
        _ terminal: Terminal
    ) async -> DossierText.ExitCode? {
        if invocation.wantsHelp {
            let width = terminal.columns(nil)
            terminal.print(
                invocation.path.isEmpty
                    ? HelpPages.overview(width: width)
                    : HelpPages.command(invocation.command, invocation.path, width: width)
            )
            return .ok
        }
        guard invocation.path.isEmpty else { return nil }
        let isPlain = invocation.words.allSatisfy { word in
            GlobalOptions.flags.contains(word) || GlobalOptions.valued.contains(word)
                || word == invocation.directory
        }
        guard isPlain else { return nil }
        terminal.print(HelpPages.short)
        var options = Context.Options()
        options.directory = invocation.directory
        if let line = await StatusLine.line(Context(terminal: terminal, options: options)) {
            terminal.print(["", line])
        }
        return .ok
    }

    private static func parse(_ invocation: Invocation) throws -> any DossierCommand {
        do {
            let command = try Dossier.parseAsRoot(invocation.words)
            guard let command = command as? any DossierCommand else {
                throw ErrorReport(
                    .usage,
                    "a command is missing after \"dossier \(invocation.path.joined(separator: " "))\"",
                    details: ["Nothing was done."],
                    tries: [(["dossier", "help"] + invocation.path).joined(separator: " ")]
                )
            }
            return command
        } catch let report as ErrorReport {
            throw report
        } catch {
            let text = Dossier.message(for: error)
            guard Dossier.exitCode(for: error) != .success else {
                throw PlainText(text: Dossier.fullMessage(for: error))
            }
            throw ErrorReport(
                .usage,
                Failure.sentence(text),
                details: ["Nothing was done."],
                tries: [(["dossier", "help"] + invocation.path).joined(separator: " ")]
            )
        }
    }
}

/// What the parser prints itself when asked: the version, a completion script.
private struct PlainText: Error {
    let text: String
}
