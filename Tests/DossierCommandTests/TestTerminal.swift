import DossierText
import Foundation
import Synchronization

@testable import DossierCommands

/// A terminal that keeps what is printed and answers what is asked.
final class TestTerminal: Sendable {
    private struct State {
        var output: [UInt8] = []
        var errors = ""
        var answers: [String] = []
    }

    private let state = Mutex(State())
    let directory: String

    init(directory: String = "/nowhere") { self.directory = directory }

    var output: String { state.withLock { String(decoding: $0.output, as: UTF8.self) } }
    var errors: String { state.withLock { $0.errors } }

    /// Runs words; nothing is kept of earlier output.
    func run(
        _ words: [String],
        isTerminal: Bool = false,
        answers: [String] = [],
        environment: [String: String] = [:]
    ) async -> ExitCode {
        state.withLock { $0 = State(answers: answers) }
        var terminal = Terminal(arguments: words)
        terminal.directory = directory
        terminal.environment = ["HOME": directory, "TERM": "xterm"].merging(environment) { $1 }
        terminal.isOutputTerminal = isTerminal
        terminal.isErrorTerminal = isTerminal
        terminal.isInputTerminal = isTerminal
        terminal.width = isTerminal ? 80 : nil
        terminal.now = { Fixtures.now }
        terminal.write = { [self] bytes in state.withLock { $0.output += bytes } }
        terminal.writeError = { [self] text in state.withLock { $0.errors += text } }
        let next: @Sendable () -> String? = { [self] in
            state.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() }
        }
        terminal.readLine = next
        terminal.readSecret = next
        return await Program.run(terminal)
    }
}

/// A directory that is gone when the test ends.
final class Scratch {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(
            path: "dossier-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The words of a line as a POSIX shell splits it; nil where it is not one simple command.
func shellWords(_ line: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var isInWord = false
    var quote: Character?
    for character in line {
        if let open = quote {
            if character == open { quote = nil } else { word.append(character) }
        } else if character == "\"" || character == "'" {
            quote = character
            isInWord = true
        } else if character == " " {
            if isInWord { words.append(word) }
            word = ""
            isInWord = false
        } else if "|&;<>$`\\*?".contains(character) {
            return nil
        } else {
            word.append(character)
            isInWord = true
        }
    }
    guard quote == nil else { return nil }
    return isInWord ? words + [word] : words
}
