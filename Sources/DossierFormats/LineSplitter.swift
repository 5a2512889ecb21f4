/// Cuts the chunks of a file into lines: a byte order mark, CRLF and a missing last line feed are no trouble.
///
/// Empty lines are counted and not handed out. Memory is bounded by one line and one chunk.
package struct LineSplitter: Sendable {
    /// What the splitter found.
    package enum Piece: Sendable {
        /// A line without its ending, and its number from 1. The slice is good as long as you keep it.
        case line(number: Int, bytes: ArraySlice<UInt8>)
        /// A line longer than the limit, passed over.
        case tooLong(number: Int)
    }

    /// Bytes of one line, its ending not counted.
    package let limit: Int
    private var carry: [UInt8] = []
    private var number = 1
    private var isSkipping = false
    private var isAtStart = true

    /// A splitter at the start of a file.
    package init(limit: Int = StatementLimits.lineBytes) { self.limit = limit }

    /// Takes the next chunk and hands out the lines that end in it.
    ///
    /// Throws what `body` throws.
    package mutating func add(
        _ chunk: ArraySlice<UInt8>,
        _ body: (Piece) throws -> Void
    ) rethrows {
        var start = chunk.startIndex
        while let end = Self.lineFeed(in: chunk, from: start) {
            let piece = chunk[start..<end]
            start = end + 1
            if isSkipping {
                isSkipping = false
                try body(.tooLong(number: number))
                number += 1
            } else if carry.isEmpty {
                try hand(piece, body)
            } else {
                carry.append(contentsOf: piece)
                let line = carry
                carry = []
                try hand(line[...], body)
            }
        }
        keep(chunk[start...])
    }

    /// Ends the file: hands out the last line where no line feed follows it.
    ///
    /// Throws what `body` throws.
    package mutating func finish(_ body: (Piece) throws -> Void) rethrows {
        if isSkipping {
            try body(.tooLong(number: number))
        } else {
            let line = carry
            carry = []
            try hand(line[...], body)
        }
        isSkipping = false
    }

    private mutating func keep(_ rest: ArraySlice<UInt8>) {
        guard !isSkipping else { return }
        carry.append(contentsOf: rest)
        // Room for a byte order mark and a carriage return, neither of which counts.
        guard carry.count > limit + 4 else { return }
        carry = []
        isSkipping = true
    }

    private mutating func hand(
        _ line: ArraySlice<UInt8>,
        _ body: (Piece) throws -> Void
    ) rethrows {
        var line = line
        if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isAtStart = false
        if line.last == 0x0D { line = line.dropLast() }
        defer { number += 1 }
        if line.count > limit {
            try body(.tooLong(number: number))
        } else if line.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
            try body(.line(number: number, bytes: line))
        }
    }

    private static func lineFeed(in chunk: ArraySlice<UInt8>, from start: Int) -> Int? {
        chunk.withUnsafeBytes { raw in
            let ones: UInt64 = 0x0101_0101_0101_0101
            var position = start - chunk.startIndex
            while position + 8 <= raw.count {
                let word = UInt64(
                    littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                )
                let feed = word ^ (ones &* 0x0A)
                let hits = (feed &- ones) & ~feed & 0x8080_8080_8080_8080
                if hits != 0 {
                    return chunk.startIndex + position + hits.trailingZeroBitCount >> 3
                }
                position += 8
            }
            while position < raw.count {
                if raw[position] == 0x0A { return chunk.startIndex + position }
                position += 1
            }
            return nil
        }
    }
}
