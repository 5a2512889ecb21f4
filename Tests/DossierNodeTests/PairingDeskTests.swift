import DossierCore
import DossierCrypto
import DossierStore
import DossierText
import DossierTransport
import DossierWire
import Logging
import NIOCore
import Testing

@testable import DossierNode

/// Joining by a code, over real sockets: what the listener says, to whom, and when.
@Suite(.timeLimit(.minutes(2))) struct PairingDeskTests {
    @Test func `a dataset of many chains is joined, and the join repeated whose answer was lost`()
        async throws
    {
        let desks = try await Desks.found()
        // What a listener holds takes a line that is longer than a stranger's.
        for number in 0..<44 {
            let copy = try await desks.join("desk-\(number)")
            _ = try await copy.store.edit(.fresh()) { _ in
                var draft = Draft()
                draft.assert("company-\(number)", typeProperty, "Company")
                return [draft]
            }
            try await desks.carry(from: copy, to: desks.first)
        }
        try await Door.open(desks) { door in
            let joining = try door.invite()
            let home = door.home("eve")
            let report = try await joining.join(home, as: "eve")
            #expect(report.role == .editor && report.exchange.isConverged)
            let key = try home.identity()
            let first = try await door.prove(joining, key)
            let second = try await door.prove(joining, key)
            #expect(first.admission == second.admission)
            let members = try await door.node.store.read { $0.replica.membership.grants }
            #expect(members.count { $0.key == key.publicKey } == 1)
            #expect(door.node.verdict(on: key.publicKey) == .member)
            // With another code, too: the one greeting comes after the answers.
            #expect(try await door.prove(try door.invite(), key).name == "door")
        }
    }

    @Test func `a key that was removed gets nothing for the code that it used`() async throws {
        try await Door.open(try await Desks.found()) { door in
            let joining = try door.invite()
            let home = door.home("eve")
            _ = try await joining.join(home, as: "eve")
            let (key, node) = (try home.identity(), door.node)
            _ = try await Administration(node.store, own: node.key.publicKey)
                .perform(MemberRequest(.remove, member: "eve", why: "left us"))
            try await node.grew()
            #expect(node.verdict(on: key.publicKey) == .refused, "its code lets nobody in")
            // Another code lets strangers speak.
            _ = try door.invite()
            #expect(node.verdict(on: key.publicKey) == .unproven)
            let failure = await report { try await door.prove(joining, key) }
            #expect(failure?.id == .badCode)
            #expect(failure?.message.contains("wrong, used or expired") == true)
            let answers = try await Self.everything(door, joining, key)
            #expect(answers.count == 2, "a salt and a refusal: \(answers)")
        }
    }

    /// All that a listener says to who proves a code and then greets as a member does.
    private static func everything(
        _ door: Door,
        _ joining: Joining,
        _ key: SigningKey
    ) async throws -> [Message] {
        let dataset = door.node.dataset
        return try await door.dial(key) { connection in
            let lines = LineSource(connection)
            let join = Message.join(.ask(name: "eve"))
            try await connection.write(join.encoded + [0x0A])
            guard let line = try await lines.line(), let handshake = connection.handshake,
                case .salt(let salt) = try Message.decode(line[...]),
                let code = joining.code.key(salt: salt)
            else { return [] }
            var answers = [Message.salt(salt)]
            let proof = PairingProof(
                key: code,
                exporter: handshake.exporterSecret,
                dialler: key.publicKey,
                listener: handshake.peerKey
            )
            let step = Message.Join.prove(
                name: "eve",
                key: key.publicKey,
                proof: proof.ofDialler
            )
            let hello = Message.Hello(
                protocols: 1...1,
                dataset: dataset,
                software: "by hand",
                mergeRule: 1,
                now: 0,
                chain: dataset
            )
            let have = Message.Have(heads: [], send: true, stateDigest: nil)
            for message in [.join(step), .hello(hello), .have(have)] as [Message] {
                try await connection.write(message.encoded + [0x0A])
            }
            while let line = try await lines.line() {
                answers.append(try Message.decode(line[...]))
            }
            return answers
        }
    }

    @Test func `a stranger has its time to prove a code, whatever it says`() async throws {
        var limits = TransportLimits()
        limits.deadlines.pairing = .milliseconds(200)
        try await Door.open(try await Desks.found(), limits: limits) { door in
            _ = try door.invite()
            let key = try SigningKey(seed: [UInt8](repeating: 9, count: 32))
            // It would ask for ever.
            let end = try await door.dial(key) { connection in
                let lines = LineSource(connection)
                let ask = Message.join(.ask(name: "eve")).encoded + [0x0A]
                do {
                    repeat { try await connection.write(ask) } while try await lines.line() != nil
                } catch {}
                return try? await lines.line()
            }
            #expect(end == nil)
            #expect(door.node.invitations.isOpen(now: World.milliseconds))
        }
    }
}
