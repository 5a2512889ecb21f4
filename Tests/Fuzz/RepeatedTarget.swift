import DossierWire

/// Small recipes of large lines: a beginning, a piece that is repeated, an end, up to the line limit.
///
/// Finds what takes more than linear time or memory; see also `worstLines`.
func tryRepeated(_ bytes: [UInt8]) -> String? {
    var reader = FuzzReader(bytes)
    // Up to 1 MiB, and most often less, so that the search stays quick.
    let size = 1 << (10 + Int(reader.next()) % 11)
    let first = reader.line()
    let piece = reader.line()
    let last = reader.rest()
    return readEverything(repeated(first, piece, last, size: size))
}

/// `piece` as often as fits into `size` bytes with what stands around it; `#` in it counts upwards.
func repeated(_ first: [UInt8], _ piece: [UInt8], _ last: [UInt8], size: Int) -> [UInt8] {
    var line = first
    line.reserveCapacity(size + piece.count)
    let isCounting = piece.contains(0x23)
    var number = 0
    while line.count + piece.count + last.count <= size, !piece.isEmpty {
        if isCounting {
            for byte in piece {
                if byte == 0x23 {
                    line.append(contentsOf: String(number, radix: 36).utf8)
                } else {
                    line.append(byte)
                }
            }
            number += 1
        } else {
            line.append(contentsOf: piece)
        }
    }
    return line + last
}

/// The way of a peer's bytes: the framer under a member's limit, then every reader that meets the line.
func readEverything(_ bytes: [UInt8]) -> String? {
    var framer = LineFramer(limitBytes: WireLimits.lineBytes)
    var lines: [[UInt8]] = []
    do {
        for start in stride(from: 0, to: bytes.count, by: 64 * 1024) {
            try framer.append(bytes[start..<min(start + 64 * 1024, bytes.count)], into: &lines)
        }
        try framer.append([0x0A], into: &lines)
    } catch {
        return lines.isEmpty ? nil : "a long line is delivered"
    }
    for line in lines {
        if let finding = tryMessage(line) { return finding }
    }
    return nil
}

/// Lines that are known to have hurt parsers (QUALITY R19), by name.
let worstLines: [(name: String, line: @Sendable () -> [UInt8])] = [
    ("1,000,000 keys", { recipe("{", "\"#\":0,", "\"type\":\"ping\"}", size: 12_000_000) }),
    ("1,000,000 keys in a ping", { recipe("{\"x\":{", "\"#\":0,", "\"-\":0},\"type\":\"ping\"}") }),
    ("keys as many as a line holds", { recipe("{", "\"#\":0,", "\"type\":\"ping\"}") }),
    ("5,000,000 levels", { recipe("", "[", "", size: 5_000_000) }),
    ("5,000,000 levels, closed", { recipe("", "[]", "", size: 10_000_000) }),
    ("5,000,000 levels of objects", { recipe("", "{\"a\":", "", size: 25_000_000) }),
    ("a line of commas", { recipe("{\"type\":\"ping\"", ",", "}") }),
    (
        "a body of parts",
        { changesetRecipe("{\"parts\":[0", ",0", "],\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA\"}") }
    ),
    (
        "a body of absences",
        { changesetRecipe("{\"parts\":[0],\"absent\":{", "\"#\":[],", "\"x\":[]}}") }
    ),
    (
        "heads as many as a line holds",
        { recipe("{\"heads\":{", "\"#\":[],", "\"a\":[]},\"type\":\"have\"}") }
    ),
    ("one string of escapes", { recipe("{\"x\":\"", "\\u00e9", "\",\"type\":\"ping\"}") }),
    ("one number", { recipe("{\"x\":", "9", ",\"type\":\"ping\"}") }),
    ("white space", { recipe("{\"type\":", " ", "\"ping\"}") }),
    ("numbers to acknowledge", { recipe("{\"refused\":[0", ",0", "],\"type\":\"acknowledge\"}") }),
    ("capabilities", { recipe("{\"capabilities\":[\"\"", ",\"\"", "],\"type\":\"hello\"}") }),
]

private func recipe(
    _ first: String,
    _ piece: String,
    _ last: String,
    size: Int = 1024 * 1024
) -> [UInt8] {
    repeated(Array(first.utf8), Array(piece.utf8), Array(last.utf8), size: size)
}

private func changesetRecipe(_ first: String, _ piece: String, _ last: String) -> [UInt8] {
    let signature = String(repeating: "A", count: 86)
    return recipe(
        "{\"body\":" + first,
        piece,
        last + ",\"header\":{},\"signature\":\"\(signature)\",\"type\":\"changeset\"}"
    )
}
