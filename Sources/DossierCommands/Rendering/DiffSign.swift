internal import DossierNode
internal import DossierText

/// What happened to a value, as a sign, a word and a colour.
struct DiffSign {
    /// `+`, `-`, `~`.
    let sign: String
    /// The stable word for scripts.
    let name: String
    /// The colour that repeats the sign.
    let style: Style?
    /// The values whose place it took.
    let replaced: [String]

    init(_ change: DiffEntry.Change) {
        switch change {
        case .added: (sign, name, style, replaced) = ("+", "added", .green, [])
        case .withdrawn: (sign, name, style, replaced) = ("-", "withdrawn", .red, [])
        case .replaced(let values):
            (sign, name, style, replaced) = ("~", "replaced", .yellow, values)
        case .supported: (sign, name, style, replaced) = ("+", "supported", nil, [])
        case .weakened: (sign, name, style, replaced) = ("-", "weakened", nil, [])
        }
    }
}
