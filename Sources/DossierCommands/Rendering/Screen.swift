package import DossierText

/// What the form for people depends on besides the answer: the terminal, the moment, the place.
package struct Screen: Sendable {
    /// The cells in a line.
    package var width: Int
    /// Whether colour repeats what the words say.
    package var mode: ColorMode
    /// Milliseconds since 1970 now.
    package var now: Int
    /// Seconds east of UTC at a moment in milliseconds.
    package var offset: @Sendable (Int) -> Int
    /// The person's home directory, shown as `~`.
    package var home: String?
    /// Whether the person asked for everything with `-v`.
    package var isVerbose: Bool
    /// The directory given with -C, so that printed commands mean the same place.
    package var directory: String?

    /// The width below which lines are not laid out any more.
    package static let leastWidth = 40
    /// The width beyond which text is hard to read, and right-hand columns are too far away.
    package static let readableWidth = 100

    /// Describes a screen.
    package init(
        width: Int = 80,
        mode: ColorMode = .off,
        now: Int = 0,
        offset: @escaping @Sendable (Int) -> Int = { _ in 0 },
        home: String? = nil,
        isVerbose: Bool = false,
        directory: String? = nil
    ) {
        self.width = width
        self.mode = mode
        self.now = now
        self.offset = offset
        self.home = home
        self.isVerbose = isVerbose
        self.directory = directory
    }

    /// The width that screens with a right-hand column use.
    var layoutWidth: Int { min(Self.readableWidth, max(Self.leastWidth, width)) }

    /// A moment in the local calendar, with its zone: `2019-10-09 12:04 +02:00`.
    func time(_ milliseconds: Int) -> String { civil(milliseconds).tableText }

    /// A moment for lists: `today 12:04`, `yesterday 12:04` or the date.
    func day(_ milliseconds: Int) -> String {
        civil(milliseconds).relative(to: civil(now))
    }

    /// How long ago a moment was.
    func ago(_ milliseconds: Int) -> String {
        HumanNumbers.ago(seconds: Int64((now - milliseconds) / 1000))
    }

    /// A path with `~` for the home directory.
    func path(_ path: String) -> String {
        guard let home, home.count > 1 else { return SafeText.line(path) }
        if path == home { return "~" }
        guard path.hasPrefix(home + "/") else { return SafeText.line(path) }
        return SafeText.line("~" + path.dropFirst(home.count))
    }

    /// A command to copy that means the same working copy as this one.
    func here(_ command: String) -> String {
        directory.map { Failure.here(command, $0) } ?? command
    }

    /// A text in a style.
    func paint(_ text: String, _ style: Style) -> String { style.paint(text, mode: mode) }

    private func civil(_ milliseconds: Int) -> CivilDate {
        CivilDate(milliseconds: Int64(milliseconds), offset: offset(milliseconds))
    }
}
