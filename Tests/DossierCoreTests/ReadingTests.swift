import DossierCore
import DossierCrypto
import Testing

/// What a second, adversarial reading of the core found: each test failed before its mend.
@Suite struct ReadingTests {
    private let composed = "\u{E9}"
    private let decomposed = "e\u{301}"

    @Test func `entities whose ids differ in bytes alone are two, in every order`() throws {
        #expect(composed == decomposed, "Swift takes them for one text")
        var team = try Team(("A", .editor), ("B", .editor))
        let log =
            team.log + [
                try team.members[1].assert(composed, "name", "one"),
                try team.members[2].assert(decomposed, "name", "two"),
                try team.members[0].write {
                    $0.assert(composed, "name", "three")
                    $0.assert(decomposed, "name", "four")
                },
            ]
        #expect(log[4].entityParts.count == 2)
        var outcomes: [Outcome] = []
        try Delivery.permutations(of: log) { order in
            var replica = memoryReplica()
            for changeset in order { _ = try replica.receive(changeset) }
            outcomes.append(try Outcome(replica))
            #expect(try replica.live(composed).map(\.value).sorted() == ["one", "three"])
            #expect(try replica.live(decomposed).map(\.value).sorted() == ["four", "two"])
            #expect(try Scratch(replica).differences(from: replica) == [])
        }
        #expect(outcomes.allSatisfy { $0 == outcomes[0] })
    }

    @Test func `values that differ in bytes alone conflict, and contexts keep their spelling`()
        throws
    {
        var team = try Team(("A", .editor))
        try team.members[1].write { [composed, decomposed] in
            $0.assert("e", "birthDate", composed, fields: ["source": composed])
            $0.assert("e", "birthDate", decomposed, fields: ["source": decomposed])
        }
        let replica = team.members[1].replica
        #expect(try Outcome(replica).conflicts.count == 1)
        let sources = try replica.live("e").map { Array(($0["source"] ?? "").utf8) }
        #expect(sources == [Array(composed.utf8), Array(decomposed.utf8)])
    }

    @Test func `a copy with a bad signature that waits does not keep the good one out`() throws {
        var team = try Team(("A", .editor))
        let first = try team.members[1].assert("e", "name", "one")
        let second = try team.members[1].assert("e", "name", "two")
        let forged = try Changeset(
            headerSlice: second.headerSlice,
            signature: first.signature,
            body: second.body
        )
        for copies in [[forged, second], [second, forged]] {
            var replica = memoryReplica()
            for changeset in team.log + copies { _ = try replica.receive(changeset) }
            #expect(try replica.receive(first) == .held([first.digest, second.digest]))
            #expect(replica.waitingCount == 0)
            #expect(replica.storage.changeset(second.digest)?.signature == second.signature)
        }
    }

    @Test func `copies that wait with different parts are put together`() throws {
        var team = try Team(("A", .editor))
        let first = try team.members[1].assert("e", "name", "one")
        let second = try team.members[1].write {
            $0.assert("e", "name", "two")
            $0.assert("f", "name", "three")
        }
        var replica = memoryReplica()
        for changeset in team.log { _ = try replica.receive(changeset) }
        for part in 1...2 { _ = try replica.receive(second.without(part, erase: nil)) }
        _ = try replica.receive(first)
        #expect(try replica.wantedParts().isEmpty)
        #expect(try replica.live("f").map(\.value) == ["three"])
    }

    @Test func `a header of another format is too old to read, whatever its shape`() throws {
        let line = try #require(Vectors.list("changesets")[2]["line"] as? String)
        for (old, new, code) in [
            ("\"format\":1", "\"format\":2", Refusal.Code.tooOld),
            ("\"format\":1", "\"format\":2,\"saw\":{}", .protocol),
            ("\"format\":1", "\"format\":\"one\"", .tooOld), ("\"format\":1,", "", .tooOld),
            ("\"format\":1", "\"format\":2.0", .protocol),
        ] {
            let changed = line.replacing(old, with: new)
            #expect(changed != line)
            do throws(Refusal) {
                _ = try Changeset(line: Array(changed.utf8)[...])
                Issue.record("taken: \(new)")
            } catch {
                #expect(error.code == code, "\(new)")
            }
        }
        let shaped = line.replacing("\"format\":1", with: "\"format\":2")
            .replacing("\"saw\":[]", with: "\"saw\":{}")
        #expect(shaped.contains("\"saw\":{}"))
        do throws(Refusal) {
            _ = try Changeset(line: Array(shaped.utf8)[...])
            Issue.record("taken")
        } catch {
            #expect(error.code == .tooOld)
        }
    }

    @Test func `a marker that a resolve re-states is a marker`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let name = try team.members[1].assert("e", "name", "a")
        try team.members[2].see(name)
        let delete = try team.members[1].delete("e")
        try team.members[2].assert("e", "name", "b")
        try team.members[2].see(delete)
        #expect(try Outcome(team.members[2].replica).conflicts.count == 1)
        let other = try team.members[2].live("e", "name")[0]
        let resolved = try team.members[2].resolve(
            "e",
            markerProperty,
            "",
            keeping: delete.operation(),
            over: other
        )
        let live = try team.members[2].replica.live("e")
        #expect(live.map(\.isMarker) == [true, true])
        #expect(live.map(\.id).contains(resolved.operation()))
        try team.members[1].assert("e", "name", "c")
        try team.members[2].see(
            all: team.members[1].replica.storage.order.compactMap(
                team.members[1].replica.storage.changeset
            )
        )
        #expect(try Outcome(team.members[2].replica).conflicts.count == 2)
    }

    @Test func `no erasure changes a conflict or its settlement, whichever came first`() throws {
        var team = try Team(("Y", .editor), ("Z", .editor), ("W", .editor))
        let a = try team.members[0].assert("e", "name", "a")
        for position in 1...3 { try team.members[position].see(a) }
        let retraction = try team.members[1].retract("e", [a.operation()])
        let b = try team.members[2].set("e", "name", "b")
        let c = try team.members[3].set("e", "name", "c")
        try team.members[0].see(retraction, b, c)
        let keep = try team.members[0].write {
            $0.resolve("e", keeps: [b.operation(), c.operation()])
        }
        for position in 1...3 { try team.members[position].see(retraction, b, c, keep) }
        let later = try team.members[2].assert("e", "name", "b later", removing: [b.operation()])
        let other = try team.members[3].assert("e", "name", "c later", removing: [c.operation()])
        var log = team.log + [a, retraction, b, c, keep, later, other]
        let founder = try Self.everything(&team, log)
        let erases = try [a, b, c, keep].map { try founder($0) }
        log += erases
        let gone = log.map { changeset in
            zip([a, b, c, keep], erases).first { $0.0.digest == changeset.digest }
                .map { changeset.without(1, erase: $0.1.operation()) } ?? changeset
        }
        var random = SeededRandom(seed: 5)
        var outcomes: [Outcome] = []
        for round in 0..<60 {
            var replica = memoryReplica()
            let form = round % 2 == 0 ? log : gone
            for changeset in form.shuffled(using: &random) { _ = try replica.receive(changeset) }
            outcomes.append(try Outcome(replica))
        }
        #expect(outcomes.allSatisfy { $0 == outcomes[0] })
        #expect(outcomes[0].values("e") == ["b later", "c later"])
        // b and c are settled by the keep; each still stands against the retraction.
        let expected = [later, other].map { ConflictPair($0.operation(), retraction.operation()) }
        #expect(outcomes[0].conflicts == expected.sorted())
    }

    /// The founder, who has seen `log`, as somebody who erases the first part of changesets.
    private static func everything(
        _ team: inout Team,
        _ log: [Changeset]
    ) throws -> (Changeset) throws -> Changeset {
        try team.members[0].see(all: log)
        var founder = team.members[0]
        return { try founder.erase($0, 1) }
    }

    @Test func `a writer refuses text that readers would hold void`() throws {
        var team = try Team(("A", .editor))
        #expect(throws: Refusal.self) { try team.members[1].assert("e", "name", "a\u{0}b") }
        #expect(throws: Refusal.self) {
            try team.members[1].write { $0.assert("e", "name", "v", fields: ["é": "x"]) }
        }
        let next = try team.members[1].assert("e", "name", "fine")
        #expect(next.header.sequence == 1)
    }

    @Test func `a changeset that waits keeps nothing of the line that it was cut from`() throws {
        var team = try Team(("A", .editor))
        let first = try team.members[1].assert("e", "name", "one")
        let second = try team.members[1].assert("e", "name", "two")
        let text = String(decoding: second.line, as: UTF8.self).dropLast()
        let long = "\(text),\"unknown\":\"\(String(repeating: "x", count: 900_000))\"}"
        var replica = memoryReplica()
        for changeset in team.log { _ = try replica.receive(changeset) }
        _ = try replica.receive(try changeset(long))
        _ = try replica.receive(first)
        let held = try #require(replica.storage.changeset(second.digest))
        #expect(held.line == second.line)
        // A slice of its own line starts where that line has its header, not 900,000 bytes further.
        #expect(held.headerSlice.endIndex < second.line.count)
        #expect(try replica.live("e").map(\.value).sorted() == ["one", "two"])
    }
}

/// One key that holds two grants and begins one chain under both (see FORMAT, "Names": a chain is what one
/// incarnation writes under one grant): each branch counts under its own.
@Suite struct ForkedFirstTests {
    @Test func `two first changesets of one chain under two grants come out equal in all orders`()
        throws
    {
        var team = try Team(("M", .editor), ("C", .editor))
        let member = team.members[1].key.publicKey
        let promotion = try team.members[0].write { $0.admit(member, .admin) }
        let secret = try team.members[2].assert("e", "name", "secret")
        try team.members[1].see(promotion, secret)
        let base = team.log + [promotion, secret]
        var asEditor = team.members[1]
        var asAdmin = team.members[1]
        // The same incarnation begun twice: one chain id, two grants.
        let incarnation = Worker.bytes("twice")
        asEditor.author = Author(
            key: asEditor.key,
            grant: team.grant(1),
            incarnation: incarnation
        )
        asAdmin.author = Author(
            key: asAdmin.key,
            grant: promotion.operation(),
            incarnation: incarnation
        )
        let one = try asEditor.erase(secret, 1)
        let other = try asAdmin.assert("f", "name", "by the admin")
        #expect(one.header.chain == other.header.chain)
        let moreByAdmin = try asAdmin.erase(secret, 1)
        for (extra, isErased) in [([one, other], false), ([one, other, moreByAdmin], true)] {
            var outcomes: [Outcome] = []
            try Delivery.causalOrders(of: base + extra) { order in
                var replica = memoryReplica()
                for changeset in order { _ = try replica.receive(changeset) }
                outcomes.append(try Outcome(replica))
            }
            #expect(outcomes.count > 1)
            #expect(outcomes.allSatisfy { $0 == outcomes[0] })
            #expect(outcomes[0].erased.isEmpty == !isErased)
            #expect(outcomes[0].setAside.isEmpty)
            #expect(outcomes[0].values("f") == ["by the admin"])
            #expect(outcomes[0].forks == [Dot(chain: one.header.chain, sequence: 1)])
        }
    }
}
