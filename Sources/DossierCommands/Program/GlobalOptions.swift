internal import ArgumentParser
internal import DossierText

extension ColorFlag: ExpressibleByArgument {}

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .customShort("C"),
        help: ArgumentHelp("The working copy to use.", valueName: "dir", visibility: .hidden)
    )
    var directory: String?

    @Flag(help: ArgumentHelp("Print one JSON object.", visibility: .hidden))
    var json = false

    @Option(help: ArgumentHelp("auto, always or never.", valueName: "when", visibility: .hidden))
    var color: ColorFlag?

    @Flag(
        name: .customLong("no-color"),
        help: ArgumentHelp("The same as --color never.", visibility: .hidden)
    )
    var noColor = false

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp("Print only what was asked for, and failures.", visibility: .hidden)
    )
    var quiet = false

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp("Print more: whole keys, all details.", visibility: .hidden)
    )
    var verbose = false

    @Flag(
        name: .customLong("no-input"),
        help: ArgumentHelp("Never ask; fail where an answer is needed.", visibility: .hidden)
    )
    var noInput = false

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp("Answer every question with yes.", visibility: .hidden)
    )
    var yes = false

    @Option(
        help: ArgumentHelp(
            "Lay out for so many columns.",
            valueName: "columns",
            visibility: .hidden
        )
    )
    var width: Int?

    func validate() throws {
        if let width, width < Screen.leastWidth || width > 1000 {
            throw ValidationError("--width takes a number from \(Screen.leastWidth) to 1000.")
        }
        if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    }

    /// The options that take a value in the next word.
    static let valued: Set<String> = ["-C", "--color", "--width"]
    /// The options that take none.
    static let flags: Set<String> = [
        "--json", "--no-color", "-q", "--quiet", "-v", "--verbose", "--no-input", "-y", "--yes",
    ]
}
