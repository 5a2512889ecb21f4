internal import DossierCrypto

/// What happened, in order: numbers for the digest always, words for people where asked for.
struct Trace {
    /// What one entry tells of.
    enum Kind: UInt8 {
        case deliver = 1
        case commit
        case synced
        case edit
        case fault
        case connect
        case end
        case crash
        case recover
        case work
        case check
        case note
    }

    let keepsWords: Bool
    private(set) var lines: [String] = []
    private var bytes: [UInt8] = []

    init(keepsWords: Bool) { self.keepsWords = keepsWords }

    mutating func note(
        _ kind: Kind,
        at moment: Int64,
        _ one: Int,
        _ other: Int,
        _ words: @autoclosure () -> String
    ) {
        bytes.append(kind.rawValue)
        for number in [moment, Int64(one), Int64(other)] {
            var rest = UInt64(bitPattern: number)
            for _ in 0..<8 {
                bytes.append(UInt8(truncatingIfNeeded: rest))
                rest >>= 8
            }
        }
        guard keepsWords else { return }
        let milliseconds = moment / 1_000_000
        let seconds = String(milliseconds / 1000)
        let rest = String(milliseconds % 1000)
        let pad = String(repeating: "0", count: 3 - rest.count)
        lines.append("\(seconds).\(pad)\(rest)  \(words())")
    }

    /// The SHA-256 over all entries: equal for equal seeds.
    var digest: Digest { SHA256.digest(bytes) }
}
