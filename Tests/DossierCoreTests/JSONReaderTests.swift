import DossierCore
import DossierCrypto
import Testing

/// What the one parser takes and refuses: RFC 8259, and the strict additions of FORMAT.
@Suite struct JSONReaderTests {
    private func violation(_ text: String) -> JSONViolation? { violation(Array(text.utf8)) }

    /// The rule that bytes break; both ways of reading, skipping and building, must agree.
    private func violation(_ bytes: [UInt8]) -> JSONViolation? {
        var built: JSONViolation?
        var skipped: JSONViolation?
        do throws(JSONViolation) { _ = try JSONValue(parsing: bytes[...]) } catch { built = error }
        do throws(JSONViolation) {
            try JSONReader.read(bytes[...]) { (reader) throws(JSONViolation) in try reader.skip() }
        } catch {
            skipped = error
        }
        #expect(built == skipped, "\(String(decoding: bytes, as: UTF8.self).prefix(60))")
        return built
    }

    @Test(arguments: [
        "0", "-1", "10", "true", "false", "null", "\"\"", "[]", "{}", " [ ] ", "\t{\r\n}\n", "[[]]",
        "{\"a\":{\"a\":{}}}", "[0,-1,9007199254740991,-9007199254740991]", "{\"\":0}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\"", "\"\\ud834\\udd1e\"", "\"𝄞é€\"",
        "\"\\uD834\\uDD1E\"", "\"\\u0001\"", "\"\u{7F}\"", "\"\\uFFFF\\uFFFE\"", "[1 , 2]",
        "{ \"a\" : 1 , \"b\" : 2 }", "{\"a\":1,\"A\":2}", "\"\u{2028}\"",
    ])
    func `well-formed text is taken`(text: String) {
        #expect(violation(text) == nil)
    }

    @Test(arguments: [
        ("", JSONViolation.json), (" ", .json), ("[", .json), ("]", .json), ("{", .json),
        ("}", .json),
        ("[1", .json), ("[1,]", .json), ("[,1]", .json), ("[1,,2]", .json), ("[1 2]", .json),
        ("{\"a\"}", .json), ("{\"a\":}", .json), ("{\"a\":1,}", .json), ("{,}", .json),
        ("{a:1}", .json), ("{1:1}", .json), ("{'a':1}", .json), ("{\"a\" 1}", .json),
        ("[1}", .json),
        ("[1]]", .json), ("[] []", .json), ("1 1", .json), ("tru", .json), ("True", .json),
        ("truex", .json), ("nul", .json), ("nan", .json), ("NaN", .json), ("Infinity", .json),
        ("-", .json), ("-a", .json), ("+1", .json), ("01", .json), ("-01", .json), ("00", .json),
        (".5", .json), ("0x1", .json), ("1a", .json), ("\"", .json), ("\"\\\"", .json),
        ("\"\\x\"", .json), ("\"\\u12\"", .json), ("\"\\u12g4\"", .json), ("\"\\", .json),
        ("\"a\nb\"", .json), ("\"a\tb\"", .json), ("\"\u{1F}\"", .json), ("'a'", .json),
        ("// c\n1", .json), ("/* c */1", .json), ("\u{FEFF}1", .json), ("\u{A0}1", .json),
        ("\"\\ud800\\u12\"", .json),
        ("1.5", .float), ("1.0", .float), ("1e2", .float), ("1E2", .float), ("-1.5", .float),
        ("-0.0", .float), ("0e0", .float), ("[1.]", .float),
        ("-0", .minusZero), ("[-0]", .minusZero), ("{\"a\":-0}", .minusZero),
        ("9007199254740992", .integerRange), ("-9007199254740992", .integerRange),
        ("99999999999999999999999999", .integerRange), ("-123456789012345678901", .integerRange),
        ("\"\\u0000\"", .nul), ("{\"\\u0000\":1}", .nul),
        ("\"\\ud800\"", .loneSurrogate), ("\"\\udc00\"", .loneSurrogate),
        ("\"\\ud800x\"", .loneSurrogate), ("\"\\ud800\\n\"", .loneSurrogate),
        ("\"\\ud800\\ud800\"", .loneSurrogate), ("\"\\udc00\\ud800\"", .loneSurrogate),
        ("\"\\ud834\\u0041\"", .loneSurrogate),
        ("{\"a\":1,\"a\":1}", .duplicateKey), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey),
        ("{\"/\":1,\"\\/\":2}", .duplicateKey), ("{\"\":1,\"\":2}", .duplicateKey),
        ("[{\"a\":{\"b\":1,\"b\":1}}]", .duplicateKey),
        ("{\"é\":1}", .keyNotASCII), ("{\"\\u00e9\":1}", .keyNotASCII),
        ("{\"a\u{80}\":1}", .keyNotASCII),
    ])
    func `what breaks a rule is refused by that rule`(text: String, rule: JSONViolation) {
        #expect(violation(text) == rule)
    }

    @Test(arguments: [
        [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC1, 0xBF, 0x22],
        [0x22, 0xE0, 0x80, 0x80, 0x22],
        [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
        [0x22, 0xFF, 0x22],
        [0x22, 0xE2, 0x82, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xF0, 0x9D, 0x84, 0x22], [0xC3],
        [0x22, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0xE2, 0x82, 0x22],
    ])
    func `bytes that are not UTF-8 are refused`(bytes: [Int]) {
        #expect(violation(bytes.map(UInt8.init)) == .utf8)
    }

    @Test func `sixteen containers inside each other are taken, seventeen are not`() {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + String(repeating: close, count: depth)
        }
        #expect(violation(nested(16, "[", "]")) == nil)
        #expect(violation(nested(17, "[", "]")) == .depth)
        let object =
            String(repeating: "{\"a\":", count: 15) + "{}" + String(repeating: "}", count: 15)
        #expect(violation(object) == nil)
        #expect(violation("[" + object + "]") == .depth)
        // Depth is of nesting, not of count: brackets in a row or in strings are none.
        #expect(
            violation("[" + Array(repeating: "[]", count: 100).joined(separator: ",") + "]") == nil
        )
        #expect(violation("\"" + nested(40, "[", "]") + "\"") == nil)
    }

    @Test func `a hundred thousand members are read, and their last duplicate is found`() {
        func object(_ keys: some Sequence<Int>) -> String {
            "{" + keys.map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
        }
        #expect(violation(object(0..<100_000)) == nil)
        #expect(violation(object(Array(0..<100_000) + [99_999])) == .duplicateKey)
        // Around the change from a list to a table, and where the table grows.
        for count in [11, 12, 13, 14, 31, 32, 33, 34, 127, 128, 129, 130] {
            #expect(violation(object(0..<count)) == nil)
            for known in 0..<count {
                #expect(violation(object(Array(0..<count) + [known])) == .duplicateKey)
            }
            // Spelled with an escape, before or after the plain one.
            let (plain, escaped) = ("\"k5\":0", "\"k\\u0035\":0")
            let rest = object(100..<100 + count).dropLast()
            #expect(violation("\(rest),\(escaped)}") == nil)
            #expect(violation("\(rest),\(escaped),\(plain)}") == .duplicateKey)
            #expect(violation("\(rest),\(plain),\(escaped)}") == .duplicateKey)
            #expect(violation("\(rest),\(escaped),\(escaped)}") == .duplicateKey)
        }
    }

    @Test func `five million levels are refused without recursion`() {
        let levels = [UInt8](repeating: 0x5B, count: 5_000_000)
        #expect(violation(levels) == .depth)
        let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
        #expect(violation(objects) == .depth)
        #expect(throws: Refusal(.protocol, "line")) { try Changeset(line: levels[...]) }
        let balanced = levels + [UInt8](repeating: 0x5D, count: 5_000_000)
        let line =
            Array("{\"header\":".utf8) + balanced
            + Array(
                ",\"body\":{\"parts\":[{}],\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA\"},\"signature\":\""
                    .utf8
            )
            + Array(Base64URL.encode([UInt8](repeating: 0, count: 64)).utf8) + Array("\"}".utf8)
        #expect(throws: Refusal(.limit, "header bytes")) { try Changeset(line: line[...]) }
    }

    @Test func `a million keys on a line, in a body or in a header are refused`() throws {
        let keys = (0..<1_000_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        let salt = "\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA\""
        let signature = "\"signature\":\"\(Base64URL.encode([UInt8](repeating: 0, count: 64)))\""
        let body = "\"body\":{\"parts\":[{}],\(salt)}"
        for line in [
            "{\(keys)}", "{\(body),\"header\":{\(keys)},\(signature)}",
            "{\"body\":{\"parts\":[{}],\(salt),\(keys)},\"header\":{},\(signature)}",
            "{\(body),\"header\":{},\(signature),\(keys)}",
        ] {
            #expect(throws: Refusal.self) { try changeset(line) }
        }
    }

    @Test func `escapes mean what they say`() throws {
        let text = "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20ac\\ud834\\udd1e\\u007f\""
        let value = try JSONValue(parsing: Array(text.utf8)[...])
        #expect(value == .string("\"\\/\u{8}\u{C}\n\r\tAé€𝄞\u{7F}"))
    }
}

/// RFC 8785 as far as it applies here: ASCII keys, strings, integers and literals.
@Suite struct CanonicalJSONTests {
    @Test(arguments: [
        // RFC 8785, section 3.2.2: the string and the literals of the example, numbers left out.
        (
            "{\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\"literals\":[null,true,false]}",
            "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        ),
        // Section 3.2.3's keys, those of ASCII.
        (
            "{\"1\":\"One\",\"\\r\":\"Carriage Return\"}",
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\"}"
        ),
        // The RFC's test data "structures", "arrays" and "unicode", floats left out.
        (
            "{\"1\":{\"f\":{\"f\":\"hi\",\"F\":5} ,\"\\n\":56},\"10\":{},\"\":\"empty\",\"a\":{},\"111\":[{\"e\":\"yes\",\"E\":\"no\"}],\"A\":{}}",
            "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}"
        ),
        ("[56,{\"d\":true,\"10\":null,\"1\":[]}]", "[56,{\"1\":[],\"10\":null,\"d\":true}]"),
        ("{\"Unnormalized Unicode\":\"A\\u030a\"}", "{\"Unnormalized Unicode\":\"A\u{30A}\"}"),
        ("\"\\u0008\\u000c\\u001F\\u007f\\u2028\"", "\"\\b\\f\\u001f\u{7F}\u{2028}\""),
    ])
    func `the published vectors come out byte by byte`(text: String, canonical: String) throws {
        let value = try JSONValue(parsing: Array(text.utf8)[...])
        #expect(value.canonical == Array(canonical.utf8))
        #expect(try JSONValue(parsing: value.canonical[...]) == value)
    }
}
