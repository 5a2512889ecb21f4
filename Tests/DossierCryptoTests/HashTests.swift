import DossierCrypto
import Testing

@Suite struct HashTests {
    /// FIPS 180-4's examples, the empty message, and 56 bytes, where padding takes a second block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `SHA-256 agrees with the published examples, whole and in pieces`(
        text: String,
        digest: String
    ) {
        let message = Array(text.utf8)
        #expect(SHA256.digest(message).hexadecimal == digest)
        #expect(message.withUnsafeBytes { SHA256.digest(raw: $0) }.hexadecimal == digest)
        for cut in 0...message.count {
            var hash = SHA256()
            hash.update(message[..<cut])
            hash.update(AnySequence(message[cut...]))
            #expect(hash.finalize().hexadecimal == digest)
        }
    }

    @Test func `SHA-256 of a million letters is the published one`() {
        let message = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(
            SHA256.digest(message).hexadecimal
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    /// RFC 4231, test cases 1 to 4, 6 and 7.
    @Test(arguments: [
        [
            String(repeating: "0b", count: 20), "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ],
        [
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ],
        [
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        ],
        [
            "0102030405060708090a0b0c0d0e0f10111213141516171819",
            String(repeating: "cd", count: 50),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ],
        [
            String(repeating: "aa", count: 131),
            "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ],
        [
            String(repeating: "aa", count: 131),
            "5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b657920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e6565647320746f20626520686173686564206265666f7265206265696e6720757365642062792074686520484d414320616c676f726974686d2e",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ],
    ])
    func `HMAC agrees with RFC 4231`(vector: [String]) {
        let code = HMAC.authenticate(bytes(vector[1]), key: bytes(vector[0]))
        #expect(code == bytes(vector[2]))
        #expect(HMAC.isEqual(code, bytes(vector[2])))
        #expect(!HMAC.isEqual(code, Array(code.dropLast())))
        #expect(!HMAC.isEqual(code, [code[0] ^ 1] + code.dropFirst()))
    }

    @Test func `HMAC takes an empty key and an empty message`() {
        #expect(
            HMAC.authenticate([], key: [])
                == bytes("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
        )
    }

    /// RFC 7914, section 12, those with p = 1; a key of 32 bytes is the first half of the published 64.
    @Test func `scrypt agrees with RFC 7914`() {
        #expect(
            Scrypt.derive(password: [], salt: [], cost: 16, blockSize: 1)
                == bytes("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442")
        )
        #expect(
            Scrypt.derive(
                password: Array("pleaseletmein".utf8),
                salt: Array("SodiumChloride".utf8),
                cost: 16_384
            )
                == bytes("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
        )
    }

    @Test func `scrypt refuses a cost that is no power of two or takes over 256 MiB`() {
        #expect(Scrypt.derive(password: [1], salt: [2], cost: 1000) == nil)
        #expect(Scrypt.derive(password: [1], salt: [2], cost: 1) == nil)
        #expect(Scrypt.derive(password: [1], salt: [2], cost: 1 << 20) == nil)
        #expect(Scrypt.derive(password: [1], salt: [2], cost: 1 << 10) != nil)
    }
}
