import DossierCore
import Testing

@Suite struct SliceCutterTests {
    /// A piece of JSON of any shape, strings full of brackets, commas and quotes.
    private func piece(_ random: inout SeededRandom, depth: Int = 0) -> String {
        let blank = ["", "", " ", "\t", " \r"]
        func space() -> String { blank[Int.random(in: 0..<blank.count, using: &random)] }
        switch Int.random(in: 0..<(depth > 4 ? 4 : 7), using: &random) {
        case 0: return "\(Int.random(in: -9...9, using: &random))"
        case 1:
            return ["true", "null", "poison", "1e5", "-0"][Int.random(in: 0..<5, using: &random)]
        case 2, 3:
            let bits = ["[", "]", "{", "}", ",", ":", "\\\"", "\\\\", "\\u005d", "é", "x"]
            let text = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
                bits[Int.random(in: 0..<bits.count, using: &random)]
            }
            return "\"\(text.joined())\""
        default:
            let isObject = random.happens(50)
            let inner = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                space() + (isObject ? "\"k\"\(space()):\(space())" : "")
                    + piece(&random, depth: depth + 1) + space()
            }
            return (isObject ? "{" : "[") + inner.joined(separator: ",") + (isObject ? "}" : "]")
        }
    }

    @Test func `pieces are cut where they were put together, whatever is in them`() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<3000 {
            let pieces = (0..<Int.random(in: 0..<6, using: &random)).map { _ in piece(&random) }
            let array = " [ " + pieces.joined(separator: " ,\t") + "\r] "
            let cut = try SliceCutter.elements(Array(array.utf8)[...])
            #expect(cut.map { String(decoding: $0, as: UTF8.self) } == pieces, "\(array)")
            let members = pieces.enumerated().map { "\"k\($0.offset)\" :\($0.element)" }
            let object = "{" + members.joined(separator: " , ") + " }"
            let found = try SliceCutter.members(Array(object.utf8)[...])
            #expect(found.map { String(decoding: $0.value, as: UTF8.self) } == pieces, "\(object)")
            #expect(found.map(\.key) == pieces.indices.map { "k\($0)" })
        }
    }

    @Test(arguments: [
        "", "[", "]", "][", "[]]", "[[]", "{}", "[\"]", "[\"a]", "[\"\\\"]", "[1,]", "[,]", "[,1]",
        "[1,,2]", "x",
        "[1]x", "x[1]", "[}", "[]{}[]",
    ])
    func `an array that does not close or has an empty place is refused`(text: String) {
        #expect(throws: JSONViolation.self) { try SliceCutter.elements(Array(text.utf8)[...]) }
    }

    @Test(arguments: [
        ("{\"a\":1,\"a\":2}", JSONViolation.duplicateKey),
        ("{\"a\":1,\"\\u0061\":2}", .duplicateKey),
        ("{\"é\":1}", .keyNotASCII), ("{a:1}", .json), ("{\"a\"}", .json), ("{\"a\" 1}", .json),
        ("[]", .json),
        ("{\"a\":1,}", .json), ("{\"\\u0000\":1}", .nul), ("{\"a}", .json),
    ])
    func `an object with a bad key is refused`(text: String, rule: JSONViolation) {
        #expect(throws: rule) { try SliceCutter.members(Array(text.utf8)[...]) }
    }

    @Test func `sixty-four members are cut, one more is refused`() throws {
        func object(_ count: Int) -> ArraySlice<UInt8> {
            Array(("{" + (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",") + "}").utf8)[...]
        }
        #expect(try SliceCutter.members(object(64)).count == 64)
        #expect(throws: JSONViolation.limit) { try SliceCutter.members(object(65)) }
    }

    @Test func `cutting never traps on broken text`() {
        var random = SeededRandom(seed: 3)
        let letters = Array("[]{},:\"\\ax ".utf8)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &random)]
            }
            _ = try? SliceCutter.elements(text[...])
            _ = try? SliceCutter.members(text[...])
            _ = try? JSONValue(parsing: text[...])
        }
    }
}
