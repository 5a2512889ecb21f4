import DossierFormats
import Testing

@Suite struct LineSplitterTests {
    private func split(_ chunks: [[UInt8]], limit: Int = 1000) -> [String] {
        var splitter = LineSplitter(limit: limit)
        var found: [String] = []
        func take(_ piece: LineSplitter.Piece) {
            switch piece {
            case .line(let number, let bytes):
                found.append("\(number) \(String(decoding: bytes, as: UTF8.self))")
            case .tooLong(let number): found.append("\(number) too long")
            }
        }
        for chunk in chunks { splitter.add(chunk[...], take) }
        splitter.finish(take)
        return found
    }

    @Test func `a byte order mark, CRLF, empty lines and a missing last line feed are no trouble`()
    {
        let file = [0xEF, 0xBB, 0xBF] + bytes("{\"a\":1}\r\n\r\n \t\n{\"b\":2}\nend")
        #expect(split([file]) == ["1 {\"a\":1}", "4 {\"b\":2}", "5 end"])
    }

    @Test func `the lines do not depend on where the chunks are cut`() {
        let file =
            [0xEF, 0xBB, 0xBF] + bytes("alpha\r\nbeta, a longer line than one word\n\nγάμμα\n")
        let whole = split([file])
        #expect(whole.count == 3)
        for cut in 0...file.count {
            #expect(split([Array(file[..<cut]), Array(file[cut...])]) == whole)
        }
        #expect(split(file.map { [$0] }) == whole)
    }

    @Test func `a line of the limit is taken and one byte more is passed over`() {
        let exact = String(repeating: "x", count: 64)
        for ending in ["\n", "\r\n", ""] {
            #expect(split([bytes(exact + ending)], limit: 64) == ["1 \(exact)"])
            #expect(split([bytes("x" + exact + ending)], limit: 64) == ["1 too long"])
        }
        #expect(
            split(bytes("y" + exact + exact + exact + "\nnext\n").map { [$0] }, limit: 64)
                == ["1 too long", "2 next"]
        )
    }

    @Test func `a file of nothing has no lines`() {
        #expect(split([]).isEmpty)
        #expect(split([[]]).isEmpty)
        #expect(split([[0xEF, 0xBB, 0xBF]]).isEmpty)
    }
}
