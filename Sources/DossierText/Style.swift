/// How a piece of output stands out on a terminal, over and above its words.
package enum Style: Hashable, Sendable {
    /// Headings and names.
    case bold
    /// What matters less.
    case dim
    /// Failures and removals.
    case red
    /// Warnings and conflicts.
    case yellow
    /// Success and additions.
    case green
    /// Commands to copy.
    case cyan
    /// Emphasis inside a sentence.
    case underline

    /// The text in this style, or as it is when `mode` is off.
    ///
    /// The text must have passed ``SafeText/line(_:)``; this is the only place that writes ESC.
    /// Pad before painting: escape sequences take no cells, but ``DisplayWidth`` counts them.
    package func paint(_ text: String, mode: ColorMode) -> String {
        switch mode {
        case .on: text.isEmpty ? text : "\u{1B}[\(code)m" + text + "\u{1B}[0m"
        case .off: text
        }
    }

    private var code: Int {
        switch self {
        case .bold: 1
        case .dim: 2
        case .underline: 4
        case .red: 31
        case .green: 32
        case .yellow: 33
        case .cyan: 36
        }
    }
}
