internal import ArgumentParser
internal import DossierText

/// What was typed, sorted: which command is meant, and the words for it with the options behind its
/// name.
struct Invocation {
    /// The words that name the command; empty where none is named.
    var path: [String] = []
    /// The command itself.
    var command: any ParsableCommand.Type = Dossier.self
    /// All words, the command's name first.
    var words: [String] = []
    /// Whether help is asked for.
    var wantsHelp = false
    /// The directory given with -C.
    var directory: String?

    /// Sorts words.
    ///
    /// Throws an `ErrorReport` for a command that does not exist.
    init(_ arguments: [String]) throws {
        if let first = arguments.first, Self.isForParser(first) {
            words = arguments
            return
        }
        var leading: [String] = []
        var rest = arguments[...]
        while let word = rest.first, word != "--" {
            if GlobalOptions.valued.contains(word), rest.count > 1 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if word.hasPrefix("-"), word.count > 1 {
                guard path.isEmpty || GlobalOptions.flags.contains(word) || Self.isHelp(word) else {
                    break
                }
                leading.append(word)
                rest = rest.dropFirst()
            } else if let child = Dossier.child(word, of: command) {
                path.append(word)
                command = child
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        words = path + leading + rest
        let options = words.prefix { $0 != "--" }
        wantsHelp = options.contains(where: Self.isHelp)
        for (position, word) in options.enumerated() where word == "-C" {
            directory = position + 1 < options.count ? words[position + 1] : nil
        }
        guard let unknown = rest.first, command.configuration.subcommands.count > 0, unknown != "--"
        else { return }
        throw Self.noSuchCommand(unknown, below: command, path)
    }

    /// Whether the parser answers itself: a completion script, or a question of one.
    private static func isForParser(_ word: String) -> Bool {
        word.hasPrefix("--generate-completion-script") || word.hasPrefix("---completion")
            || word == "--experimental-dump-help" || word == "--version"
    }

    private static func isHelp(_ word: String) -> Bool { word == "-h" || word == "--help" }

    /// The report for a command that does not exist.
    static func noSuchCommand(
        _ word: String,
        below parent: any ParsableCommand.Type,
        _ path: [String]
    ) -> ErrorReport {
        let names = parent.configuration.subcommands.compactMap { $0.configuration.commandName }
        let place = (["dossier"] + path).joined(separator: " ")
        return ErrorReport(
            .usage,
            "there is no command \"\(place) \(word)\"",
            details: ["Nothing was done."],
            didYouMean: NearestNames.suggestions(for: word, among: names),
            tries: [(["dossier", "help"] + path).joined(separator: " ")]
        )
    }
}
