import DossierWire
import Testing

@Suite struct LineFramerTests {
    /// A small generator whose every run can be repeated.
    struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    func lines(of chunks: [[UInt8]], limitBytes: Int) -> (lines: [[UInt8]], failed: Bool) {
        var framer = LineFramer(limitBytes: limitBytes)
        var lines: [[UInt8]] = []
        do {
            for chunk in chunks { try framer.append(chunk, into: &lines) }
            return (lines, false)
        } catch {
            return (lines, true)
        }
    }

    @Test(arguments: [0, 1, 7, 4096])
    func `a line at the limit passes and one past it does not`(limit: Int) throws {
        let atLimit = [UInt8](repeating: 0x61, count: limit)
        let (passed, failed) = lines(of: [atLimit + [0x0A]], limitBytes: limit)
        #expect(passed == [atLimit])
        #expect(!failed)
        var framer = LineFramer(limitBytes: limit)
        var none: [[UInt8]] = []
        #expect(throws: LineFramer.Failure.lineTooLong(limitBytes: limit)) {
            try framer.append(atLimit + [0x61], into: &none)
        }
        #expect(none.isEmpty)
    }

    @Test func `the limit holds before the end of the line has come`() throws {
        var framer = LineFramer(limitBytes: 4)
        var found: [[UInt8]] = []
        try framer.append(Array("abcd".utf8), into: &found)
        #expect(throws: LineFramer.Failure.self) { try framer.append([0x65], into: &found) }
        #expect(throws: LineFramer.Failure.self) { try framer.append([0x0A], into: &found) }
        #expect(found.isEmpty)
    }

    @Test func `lines before a long one are delivered`() {
        let (found, failed) = lines(of: [Array("ab\nc\ntoo long\nd\n".utf8)], limitBytes: 2)
        #expect(found == [Array("ab".utf8), Array("c".utf8)])
        #expect(failed)
    }

    @Test func `a raised limit holds for the line that has begun`() throws {
        var framer = LineFramer(limitBytes: 2)
        var found: [[UInt8]] = []
        try framer.append(Array("ab".utf8), into: &found)
        framer.raiseLimit(toBytes: 4)
        framer.raiseLimit(toBytes: 3)
        #expect(framer.limitBytes == 4)
        try framer.append(Array("cd\n".utf8), into: &found)
        #expect(found == [Array("abcd".utf8)])
    }

    @Test func `half a line at the end is dropped and carriage returns are kept`() throws {
        let (found, failed) = lines(of: [Array("a\r\n\nhalf".utf8)], limitBytes: 10)
        #expect(found == [[0x61, 0x0D], []])
        #expect(!failed)
    }

    @Test(arguments: 0..<200)
    func `any chunking gives the lines of a naive splitter`(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let limit = Int.random(in: 3...40, using: &random)
        let stream = (0..<Int.random(in: 0...600, using: &random)).map { _ -> UInt8 in
            Int.random(in: 0..<12, using: &random) == 0
                ? 0x0A : .random(in: 0...255, using: &random)
        }
        var expected: [[UInt8]] = []
        var current: [UInt8] = []
        var shouldFail = false
        for byte in stream {
            if byte == 0x0A {
                expected.append(current)
                current = []
            } else if current.count == limit {
                shouldFail = true
                break
            } else {
                current.append(byte)
            }
        }
        var chunks: [[UInt8]] = []
        var rest = stream[...]
        while !rest.isEmpty {
            let count = Int.random(in: 0...min(90, rest.count), using: &random)
            chunks.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        let (found, failed) = lines(of: chunks, limitBytes: limit)
        #expect(found == expected)
        #expect(failed == shouldFail)
    }
}
