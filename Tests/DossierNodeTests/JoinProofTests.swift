import DossierCore
import DossierCrypto
import Testing

@testable import DossierNode

/// What a proof of a pairing code is good for: one connection between two keys, and a few guesses.
@Suite struct JoinProofTests {
    private let invitations = Invitations()
    private let key: [UInt8]

    init() throws {
        let code = try #require(PairingCode(typed: "K7QF-3M9X-2TBW"))
        _ = try #require(
            invitations.open(code, role: .editor, name: nil, ttl: 1000, now: 0)
        )
        let salt = try #require(invitations.salt(now: 0))
        key = try #require(code.key(salt: salt))
    }

    private static func member(_ number: UInt8) throws -> PublicKey {
        try SigningKey(seed: [UInt8](repeating: number, count: 32)).publicKey
    }

    private static func exporter(_ number: UInt8) -> [UInt8] {
        [UInt8](repeating: number, count: 32)
    }

    /// What would be right on a connection with exporter 1 between dialler 2 and listener 3.
    private func matches(_ proof: [UInt8], from address: String = "192.0.2.1") throws -> Bool {
        let (dialler, listener) = try (Self.member(2), Self.member(3))
        return invitations.match(proof, from: address, of: dialler, now: 0) { code in
            PairingProof(
                key: code,
                exporter: Self.exporter(1),
                dialler: dialler,
                listener: listener
            ).ofDialler
        } != nil
    }

    private func proof(
        exporter: UInt8 = 1,
        dialler: UInt8 = 2,
        listener: UInt8 = 3
    ) throws -> PairingProof {
        PairingProof(
            key: key,
            exporter: Self.exporter(exporter),
            dialler: try Self.member(dialler),
            listener: try Self.member(listener)
        )
    }

    @Test func `a proof replayed on another connection is wrong`() throws {
        #expect(try !matches(try proof(exporter: 9).ofDialler))
        #expect(try matches(try proof().ofDialler))
    }

    @Test func `a proof of another dialler, for another listener, or the listener's own is wrong`()
        throws
    {
        #expect(try !matches(try proof(dialler: 9).ofDialler))
        #expect(try !matches(try proof(listener: 9).ofDialler))
        #expect(try !matches(try proof().ofListener))
        #expect(try matches(try proof().ofDialler))
    }

    @Test func `an address has five wrong proofs, and all together a thousand`() throws {
        let right = try proof().ofDialler
        for _ in 0..<4 { #expect(try !matches([0], from: "192.0.2.1")) }
        #expect(try matches(right, from: "192.0.2.1"), "the fifth try is heard")
        #expect(try !matches([0], from: "192.0.2.1"))
        #expect(try !matches(right, from: "192.0.2.1"), "the sixth is not")
        for number in 5..<999 { #expect(try !matches([0], from: "198.51.100.\(number)")) }
        #expect(invitations.isOpen(now: 0))
        #expect(try !matches([0], from: "203.0.113.1"), "the thousandth")
        #expect(!invitations.isOpen(now: 0))
        #expect(try !matches(right, from: "203.0.113.2"), "the code is dead")
    }
}
