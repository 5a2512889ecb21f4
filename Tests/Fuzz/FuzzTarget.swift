/// What is fed with arbitrary bytes: by libFuzzer (Config/fuzz.sh) and, for the corpus, by `CorpusTests`.
///
/// A finding is a sentence, nil is fine. Traps, slowness and memory are for the driver to see.
struct FuzzTarget: Sendable {
    /// What `sh Config/fuzz.sh SECONDS NAME` calls it, and its folder in the corpus.
    let name: String
    /// The longest input worth trying, in bytes.
    let longestInput: Int
    /// Tries one input of the fuzzer.
    let run: @Sendable ([UInt8]) -> Tried

    /// What became of one input of the fuzzer.
    struct Tried {
        let finding: String?
        /// How many inputs the subject was given: a session's input is a script of many.
        var inputs = 1
    }

    init(name: String, longestInput: Int, tried: @escaping @Sendable ([UInt8]) -> Tried) {
        (self.name, self.longestInput, run) = (name, longestInput, tried)
    }

    /// A target whose subject takes the whole input at once.
    init(name: String, longestInput: Int, run: @escaping @Sendable ([UInt8]) -> String?) {
        self.init(name: name, longestInput: longestInput, tried: { Tried(finding: run($0)) })
    }

    static let all = [
        Self(name: "changeset", longestInput: 2048, run: tryChangeset),
        Self(name: "message", longestInput: 2048, run: tryMessage),
        Self(name: "framer", longestInput: 2048, run: tryFramer),
        Self(name: "session", longestInput: 128, tried: trySession),
        Self(name: "text", longestInput: 64, run: tryText),
        Self(name: "repeated", longestInput: 256, run: tryRepeated),
    ]

    static func named(_ name: String) -> Self? { all.first { $0.name == name } }
}

/// Takes bytes off the front of an input; past its end everything is 0.
struct FuzzReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func next() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    /// A small number from a byte, so that letters of a written corpus make sense: `1` is 1.
    mutating func number() -> Int { Int(next() & 0x0F) }

    /// Everything up to the next LF, which is taken away, or up to the end.
    mutating func line() -> [UInt8] {
        let rest = bytes[min(position, bytes.count)...]
        let end = rest.firstIndex(of: 0x0A) ?? bytes.endIndex
        position = end + 1
        return Array(rest[..<end])
    }

    mutating func rest() -> [UInt8] {
        defer { position = bytes.count }
        return Array(bytes[min(position, bytes.count)...])
    }
}
