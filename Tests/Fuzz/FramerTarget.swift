import DossierWire

/// The framer against a naive splitter, under a limit, with the bytes in pieces of any size.
func tryFramer(_ bytes: [UInt8]) -> String? {
    var reader = FuzzReader(bytes)
    let limit = Int(reader.next())
    let raised = limit + Int(reader.next())
    let piece = max(1, Int(reader.next()))
    let raiseAfter = Int(reader.next())
    let stream = reader.rest()
    var framer = LineFramer(limitBytes: limit)
    var lines: [[UInt8]] = []
    var hasFailed = false
    var taken = 0
    while taken < stream.count {
        if taken >= raiseAfter { framer.raiseLimit(toBytes: raised) }
        let end = min(taken + piece, stream.count)
        do {
            try framer.append(stream[taken..<end], into: &lines)
            if hasFailed { return "a framer that failed goes on" }
        } catch {
            hasFailed = true
        }
        if framer.isInsideLine, hasFailed { return "a framer that failed keeps bytes" }
        taken = end
    }
    let (expected, shouldFail) = naiveLines(stream) { position in
        // The limit is raised between pieces, at the first that begins behind the mark.
        position / piece * piece >= raiseAfter ? raised : limit
    }
    guard hasFailed == shouldFail else { return "failed: \(hasFailed), expected \(shouldFail)" }
    return lines == expected ? nil : "\(lines.count) lines, expected \(expected.count)"
}

private func naiveLines(
    _ stream: [UInt8],
    limitAt: (Int) -> Int
) -> (lines: [[UInt8]], failed: Bool) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (position, byte) in stream.enumerated() {
        if byte == 0x0A {
            lines.append(line)
            line = []
        } else if line.count >= limitAt(position) {
            return (lines, true)
        } else {
            line.append(byte)
        }
    }
    return (lines, false)
}
