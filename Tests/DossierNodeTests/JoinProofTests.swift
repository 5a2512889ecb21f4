import DossierCore
import DossierCrypto
import DossierTransport
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
        let salt = try #require(invitations.salt(for: Self.member(2), now: 0))
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
        if case .fits = try finding(proof, from: address) { true } else { false }
    }

    private func finding(
        _ proof: [UInt8],
        from address: String,
        by dialler: UInt8 = 2
    ) throws -> Invitations.Finding {
        let (dialler, listener) = try (Self.member(dialler), Self.member(3))
        let origin = try #require(Admission.Origin(host: address))
        return invitations.match(proof, from: origin, of: dialler, now: 0) { code in
            PairingProof(
                key: code,
                exporter: Self.exporter(1),
                dialler: dialler,
                listener: listener
            ).ofDialler
        }
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

    @Test func `an address has five wrong proofs, and no number of them ends a code`() throws {
        let right = try proof().ofDialler
        for _ in 0..<5 { #expect(try !matches([0], from: "192.0.2.1")) }
        guard case .unheard = try finding(right, from: "192.0.2.1") else {
            Issue.record("the sixth is heard")
            return
        }
        for number in 0..<2000 {
            #expect(try !matches([0], from: "198.51.\(number / 250).\(number % 250)"))
        }
        #expect(invitations.isOpen(now: 0))
        for _ in 0..<4 { #expect(try !matches([0], from: "203.0.113.1")) }
        #expect(try matches(right, from: "203.0.113.1"), "the fifth try is heard, and fits")
    }

    @Test func `a network of IPv6 is one address`() throws {
        for number in 1...5 { #expect(try !matches([0], from: "2001:db8::\(number)")) }
        guard case .unheard = try finding([0], from: "2001:db8::6") else {
            Issue.record("the sixth is heard")
            return
        }
        guard case .wrong = try finding([0], from: "2001:db8:0:1::1") else {
            Issue.record("the neighbours are not heard")
            return
        }
    }

    @Test func `wrong proofs of 4,096 addresses are counted, and one more forgets the first`()
        throws
    {
        var wrong = WrongProofs()
        func origin(_ number: Int) throws -> Admission.Origin {
            try #require(Admission.Origin(host: "10.0.\(number / 256).\(number % 256)"))
        }
        for number in 0..<WrongProofs.origins {
            for _ in 0..<WrongProofs.limit { _ = wrong.note(try origin(number)) }
        }
        #expect(try !wrong.isHeard(origin(0)) && !wrong.isHeard(origin(4095)))
        let count = wrong.note(try origin(4096))
        #expect(count == 4096 * 5 + 1)
        #expect(try wrong.isHeard(origin(0)) && wrong.isHeard(origin(4096)))
        #expect(try !wrong.isHeard(origin(1)))
    }

    /// Uses the code of `init` as key 2.
    private func use() throws {
        guard case .fits(let code) = try finding(try proof().ofDialler, from: "192.0.2.1") else {
            Issue.record("the code is not taken")
            return
        }
        let admission = OperationID(Digest(.zero), 0)
        invitations.used(code.id, by: try Self.member(2), name: "eve", admission)
    }

    @Test func `a used code answers its own key again, and goes with the membership`() throws {
        try use()
        #expect(!invitations.isOpen(now: 0), "a used code lets no stranger in")
        #expect(invitations.salt(for: try Self.member(2), now: 0) != nil)
        #expect(invitations.salt(for: try Self.member(9), now: 0) == nil)
        #expect(try matches(try proof().ofDialler))
        guard case .spent = try finding(proof(dialler: 9).ofDialler, from: "192.0.2.1", by: 9)
        else {
            Issue.record("another key may use it")
            return
        }
        invitations.forget { _ in true }
        #expect(try matches(try proof().ofDialler))
        invitations.forget { _ in false }
        #expect(try !matches(try proof().ofDialler))
        #expect(invitations.salt(for: try Self.member(2), now: 0) == nil)
    }

    @Test func `sixteen codes may be open, and used ones do not count`() throws {
        func add() -> Bool {
            guard invitations.reserve(now: 0) != nil else { return false }
            let key = World.randomBytes(32)
            return invitations.settle(key, role: .reader, name: nil, expires: 1000) != nil
        }
        for _ in 1..<Invitations.limit { #expect(add()) }
        #expect(!add())
        try use()
        #expect(add())
        #expect(!add())
        #expect(invitations.reserve(now: 1001) != nil, "expired ones make room")
    }

    @Test func `256 used codes answer, and one more ends the oldest`() throws {
        try use()
        func useAnother() throws {
            _ = try #require(invitations.reserve(now: 0))
            let made = invitations.settle([1], role: .reader, name: nil, expires: 1000)
            let admission = OperationID(Digest(.zero), 0)
            let id = try #require(made).id
            invitations.used(id, by: try Self.member(9), name: "x", admission)
        }
        for _ in 1..<Invitations.usedLimit { try useAnother() }
        #expect(invitations.salt(for: try Self.member(2), now: 0) != nil)
        try useAnother()
        #expect(invitations.salt(for: try Self.member(2), now: 0) == nil)
    }

    @Test func `codes that are made at once have one salt`() throws {
        let invitations = Invitations()
        let first = try #require(invitations.reserve(now: 0))
        let second = try #require(invitations.reserve(now: 0))
        #expect(first == second)
        _ = invitations.settle([1], role: .reader, name: nil, expires: 1000)
        _ = invitations.settle([2], role: .reader, name: nil, expires: 1000)
        #expect(invitations.salt(for: try Self.member(2), now: 0) == first)
        // One that came to nothing leaves its place, and where there is none the salt is another.
        let other = Invitations()
        let lost = other.reserve(now: 0)
        #expect(other.settle(nil, role: .reader, name: nil, expires: 1000) == nil)
        #expect(other.reserve(now: 0) != lost)
    }

    @Test func `whoever waits for a code hears of its use, and of its end`() async throws {
        let invitations = Invitations()
        func open(until expires: Int) throws -> (id: Int, joined: AsyncStream<String>) {
            _ = try #require(invitations.reserve(now: 0))
            let key = World.randomBytes(32)
            return try #require(
                invitations.settle(key, role: .reader, name: nil, expires: expires)
            )
        }
        func names(_ stream: AsyncStream<String>) async -> [String] {
            await stream.reduce(into: []) { $0.append($1) }
        }
        let (closed, expired, used) = try (open(until: 5), open(until: 1), open(until: 5))
        invitations.close(closed.id)
        #expect(await names(closed.joined) == [])
        _ = invitations.reserve(now: 2)
        #expect(await names(expired.joined) == [])
        let admission = OperationID(Digest(.zero), 0)
        invitations.used(used.id, by: try Self.member(2), name: "eve", admission)
        #expect(await names(used.joined) == ["eve"])
        invitations.close(used.id)
        #expect(invitations.salt(for: try Self.member(2), now: 0) != nil, "a used one stays")
    }
}
