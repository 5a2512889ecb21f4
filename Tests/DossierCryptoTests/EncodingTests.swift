import DossierCrypto
import Testing

@Suite struct EncodingTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `base64url agrees with RFC 4648, padding left out`(text: String, letters: String) {
        #expect(Base64URL.encode(text.utf8) == letters)
        #expect(Base64URL.decode(letters, count: text.utf8.count) == Array(text.utf8))
        #expect(Base64URL.encodedCount(text.utf8.count) == letters.utf8.count)
    }

    @Test func `the last two letters of the alphabet are minus and underscore`() {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
        #expect(Base64URL.decode("-__-", count: 3) == [0xFB, 0xFF, 0xFE])
        #expect(Base64URL.decode("+//+", count: 3) == nil)
    }

    @Test func `of all spellings of a last letter only the one with spare bits zero is read`() {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        for (count, body, spare) in [
            (1, "A", 4), (2, "AA", 2), (16, String(repeating: "A", count: 21), 4),
            (32, String(repeating: "A", count: 42), 2), (64, String(repeating: "A", count: 85), 4),
        ] {
            let read = alphabet.filter { Base64URL.decode(body + String($0), count: count) != nil }
            #expect(read.count == 64 >> spare, "\(count) bytes")
            for letter in read {
                let decoded = Base64URL.decode(body + String(letter), count: count) ?? []
                #expect(Base64URL.encode(decoded) == body + String(letter))
            }
        }
    }

    @Test(arguments: ["", "A", "AAA", "AA=", "AA==", "A A", "A\n", "é", "A.", "A\u{0}"])
    func `anything else is refused`(letters: String) {
        #expect(Base64URL.decode(letters, count: 1) == nil)
    }

    @Test func `digests compare by their raw bytes and add modulo 2^256`() throws {
        let low = try #require(Digest(bytes: [UInt8](repeating: 0, count: 31) + [1]))
        let high = try #require(Digest(bytes: [1] + [UInt8](repeating: 0, count: 31)))
        let most = try #require(Digest(bytes: [UInt8](repeating: 0xFF, count: 32)))
        #expect(low < high)
        #expect(high < most)
        #expect((most.value &+ low.value) == .zero)
        #expect((Bytes32.zero &- low.value) == most.value)
        #expect((high.value &- low.value).bytes == [0] + [UInt8](repeating: 0xFF, count: 31))
        #expect(((high.value &+ most.value) &- most.value) == high.value)
        #expect(Digest(bytes: [UInt8](repeating: 0, count: 31)) == nil)
        #expect(Digest(base64URL: low.base64URL) == low)
        #expect(low.base64URL.utf8.count == 43)
        #expect(low.hexadecimal == String(repeating: "0", count: 63) + "1")
    }
}
