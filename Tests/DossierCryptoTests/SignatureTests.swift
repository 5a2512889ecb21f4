import DossierCrypto
import Testing

func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
        UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
}

@Suite struct SignatureTests {
    /// RFC 8032, section 7.1: tests 1, 2, 3 and SHA(abc).
    @Test(arguments: [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ],
        [
            "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
        ],
    ])
    func `Ed25519 signs and verifies as RFC 8032 publishes`(vector: [String]) throws {
        let key = try SigningKey(seed: bytes(vector[0]))
        #expect(key.publicKey.bytes == bytes(vector[1]))
        let message = bytes(vector[2])
        let signature = try key.sign(message)
        #expect(signature == bytes(vector[3]))
        #expect(key.publicKey.isValidSignature(signature, over: message))
        #expect(!key.publicKey.isValidSignature(signature, over: message + [0]))
        for place in [0, 31, 32, 63] {
            var wrong = signature
            wrong[place] ^= 1
            #expect(!key.publicKey.isValidSignature(wrong, over: message))
        }
        #expect(!key.publicKey.isValidSignature(signature + [0], over: message))
        #expect(!key.publicKey.isValidSignature(Array(signature.dropLast()), over: message))
        #expect(!key.publicKey.isValidSignature([], over: message))
    }

    @Test func `a signature whose second half is not reduced is refused`() throws {
        let key = try SigningKey(seed: [UInt8](repeating: 7, count: 32))
        let signature = try key.sign([1, 2, 3])
        // S + L, the order of the base point (RFC 8032, section 5.1.7: decoding S must fail).
        let order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        var sum = Array(signature.prefix(32))
        var carry = 0
        for place in 0..<32 {
            carry += Int(signature[32 + place]) + Int(order[place])
            sum.append(UInt8(carry & 255))
            carry >>= 8
        }
        #expect(!key.publicKey.isValidSignature(sum, over: [1, 2, 3]))
    }

    @Test func `keys and seeds have 32 bytes`() throws {
        for count in [0, 31, 33, 64] {
            #expect(throws: KeyError.seedLength(count)) {
                try SigningKey(seed: [UInt8](repeating: 1, count: count))
            }
            #expect(PublicKey(bytes: [UInt8](repeating: 1, count: count)) == nil)
        }
        // Bytes that are no point of the curve are a key that no signature is valid under.
        let noPoint = try #require(PublicKey(bytes: [UInt8](repeating: 0xFF, count: 32)))
        #expect(!noPoint.isValidSignature([UInt8](repeating: 0, count: 64), over: []))
    }
}
