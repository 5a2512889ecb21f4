internal import DossierText

/// The commands that come next, each runnable as printed.
struct Hints {
    /// The commands; only those that apply are in it.
    var commands: [String]

    init(_ commands: [String]) { self.commands = commands }

    /// The line `Next:  a        b`, broken where the width asks for it; nothing without commands.
    func lines(on screen: Screen) -> [String] {
        guard !commands.isEmpty else { return [] }
        let label = "Next:  "
        var lines: [String] = []
        var line = ""
        var used = 0
        for command in commands.map(screen.here) {
            let cells = command.displayWidth
            let gap = used == 0 ? 0 : 6
            if used > 0, label.displayWidth + used + gap + cells > screen.layoutWidth {
                lines.append(line)
                line = ""
                used = 0
            }
            line += (used == 0 ? "" : Ruled.spaces(6)) + screen.paint(command, .cyan)
            used += (used == 0 ? 0 : 6) + cells
        }
        lines.append(line)
        return lines.enumerated().map { position, line in
            (position == 0 ? label : Ruled.spaces(label.displayWidth)) + line
        }
    }

    /// A command with its words quoted for a shell where they must be.
    static func command(_ words: String...) -> String {
        (["dossier"] + words.map(SafeText.shellWord)).joined(separator: " ")
    }
}
