import DossierCore
import DossierCrypto
import Testing

/// The invariants of the architecture that the core alone can keep or break, each by its number.
@Suite struct InvariantTests {
    @Test func `invariant 1: state is a function of the set held, not of order, time or machine`()
        throws
    {
        var team = try Team(("A", .editor), ("B", .editor))
        let one = try team.members[1].assert("e", "name", "one")
        let two = try team.members[2].assert("e", "name", "two")
        let three = try team.members[1].set("e", "name", "three")
        let log = team.log + [one, two, three]
        var outcomes: [Outcome] = []
        try Delivery.permutations(of: log) { order in
            var replica = memoryReplica()
            for changeset in order { _ = try replica.receive(changeset) }
            outcomes.append(try Outcome(replica))
        }
        #expect(outcomes.count == 120)
        #expect(outcomes.allSatisfy { $0 == outcomes.first })
        // One changeset less is another state.
        var less = memoryReplica()
        for changeset in log.dropLast() { _ = try less.receive(changeset) }
        #expect(try Outcome(less) != outcomes.first)
    }

    @Test func `invariant 2: what is held is causally closed and gap-free, as the vector says`()
        throws
    {
        var team = try Team(("A", .editor), ("B", .editor))
        var log = team.log
        for step in 0..<6 {
            let position = step % 2 + 1
            let done = try team.members[position].assert("e", "name", "\(step)")
            try team.members[3 - position].see(done)
            log.append(done)
        }
        var random = SeededRandom(seed: 2)
        for _ in 0..<50 {
            var replica = memoryReplica()
            for changeset in log.shuffled(using: &random) {
                _ = try replica.receive(changeset)
                let held = Set(replica.storage.order)
                for digest in held {
                    let changeset = try #require(replica.storage.changeset(digest))
                    #expect(changeset.header.causes.allSatisfy(held.contains))
                }
                let counts = replica.vector.sorted.map(\.sequence).reduce(0, +)
                #expect(counts == held.count)  // no forks here: a head's sequence counts its chain
            }
            #expect(replica.waitingCount == 0)
        }
    }

    @Test func `invariant 3: bytes never change, however unusual their spelling`() throws {
        let cases = Vectors.all["refusals"] as? [String: Any] ?? [:]
        let held = try (cases["held"] as? [String] ?? []).map(changeset)
        var seen = 0
        for item in cases["cases"] as? [[String: Any]] ?? [] {
            let expected = item["expected"] as? [String: Any] ?? [:]
            guard expected["code"] is String == false else { continue }
            let line = try #require(item["line"] as? String)
            var replica = memoryReplica()
            for changeset in held { _ = try replica.receive(changeset) }
            let found = try changeset(line)
            guard case .held = try replica.receive(found) else {
                Issue.record("held: \(item["title"] ?? "")")
                continue
            }
            let stored = try #require(replica.storage.changeset(found.digest))
            #expect(stored.headerSlice.elementsEqual(found.headerSlice))
            #expect(line.contains(String(decoding: stored.headerSlice, as: UTF8.self)))
            for part in stored.body.parts {
                guard let part else { continue }
                #expect(line.contains(String(decoding: part, as: UTF8.self)))
            }
            #expect(
                try changeset(String(decoding: stored.line, as: UTF8.self)).digest == found.digest
            )
            seen += 1
        }
        #expect(seen >= 8)
    }

    @Test
    func `invariant 5: a live value disappears only through a changeset whose author had seen it`()
        throws
    {
        var removals = 0
        for seed in 1...60 {
            var cluster = try Cluster(seed: seed)
            try cluster.run(steps: 30) { before, after, replica in
                let past = Past(replica)
                let gone = Set(before.live.map(\.id)).subtracting(after.live.map(\.id))
                for id in gone where !after.setAside.contains(id.changeset) {
                    removals += 1
                    #expect(past.isAccountedFor(id), "seed \(seed)")
                }
            }
        }
        #expect(removals > 100)
    }

    @Test
    func `invariant 6: nothing counts that a member with the right to write it has not signed`()
        throws
    {
        var team = try Team(("A", .editor), ("R", .reader))
        let byReader = try team.members[2].assert("e", "name", "reader's")
        let editorsAct = try team.members[1].write { [team] in
            $0.admit(team.members[2].key.publicKey, .admin)
        }
        let editorsErase = try team.members[1].write { $0.erase(PartID(byReader.digest, 1)) }
        var stranger = try Worker("stranger", dataset: team.log[0].digest)
        try stranger.see(all: team.log)
        stranger.holdsOwn = false
        stranger.join(team.grant(1))
        let strangers = try stranger.assert("e", "name", "stranger's")
        let own = try team.members[1].assert("e", "name", "editor's")
        let forged = try Changeset(
            headerSlice: own.headerSlice,
            signature: byReader.signature,
            body: own.body
        )
        var replica = memoryReplica()
        for changeset in team.log + [byReader, editorsAct, editorsErase] {
            _ = try replica.receive(changeset)
        }
        #expect(
            try replica.receive(strangers)
                == .refused(Refusal(.notMember, "no admission of this key"))
        )
        #expect(try replica.receive(forged) == .refused(Refusal(.badSignature, "signature")))
        #expect(try replica.live("e").isEmpty)
        #expect(replica.membership.grants.count == 3)
        #expect(try replica.erasedParts().isEmpty)
        #expect(try replica.setAside == [byReader.digest])
        // A refusal is not remembered by digest: the true signature is welcome.
        #expect(try replica.receive(own) == .held([own.digest]))
        #expect(try replica.live("e").map(\.value) == ["editor's"])
    }

    @Test func `invariant 6: nobody goes on with another member's chain`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let (a, b) = (
            try team.members[1].assert("e", "name", "A's"),
            try team.members[2].assert("e", "name", "B's")
        )
        let next = try team.members[1].assert("e", "name", "A's second")
        // A signs, with his own key and behind his own changeset, what bears the name of B's chain.
        let slice = Array(
            String(decoding: next.headerSlice, as: UTF8.self)
                .replacing(a.header.chain.base64URL, with: b.header.chain.base64URL).utf8
        )
        let posing = try Changeset(
            headerSlice: slice[...],
            signature: team.members[1].key.sign(Purpose.sign.message(slice)),
            body: next.body
        )
        #expect(posing.header.chain == b.header.chain && posing.header.previous == a.digest)
        var replica = memoryReplica()
        for changeset in team.log + [a, b] { _ = try replica.receive(changeset) }
        #expect(try replica.receive(posing) == .refused(Refusal(.brokenChain, "previous")))
        #expect(try replica.receive(next) == .held([next.digest]))
    }

    @Test
    func `invariant 8: unknown kinds, properties and fields are stored, relayed and stop nothing`()
        throws
    {
        var team = try Team(("A", .editor))
        let unknown = try team.members[1].write {
            _ = $0.row("foretell", "e", ("omen", "x"), [], .none, ["colour": "red"])
            $0.assert("e", "neverHeardOf", "v", fields: ["shape": "round", "source": "s"])
            $0.assert("e", "@type", "Leviathan")
        }
        var replica = memoryReplica()
        for changeset in team.log + [unknown] { _ = try replica.receive(changeset) }
        #expect(replica.storage.changeset(unknown.digest)?.line == unknown.line)
        let live = try replica.live("e")
        #expect(live.map(\.property) == ["neverHeardOf", "@type"])
        #expect(live[0].fields == ["shape": "round", "source": "s"])
        #expect(live[1].value == "Leviathan")
    }

    @Test func `a list supports once, a person once, and a copy of a source not at all`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let (a, b) = (team.members[1].key.publicKey, team.members[2].key.publicKey)
        func value(_ fields: [String: String]) throws -> LiveAssertion {
            let done = try team.members[1].write { $0.assert("e", "name", "v", fields: fields) }
            return try #require(
                team.members[1].replica.live("e").first { $0.id.changeset == done.digest }
            )
        }
        let first = try value(["source": "s1"])
        let second = try value(["source": "s2"])
        let copy = try value(["source": "s3", "derivedFrom": "s1"])
        let foreign = try value(["source": "s4", "derivedFrom": "elsewhere"])
        let list = try value(["onBehalfOf": "list"])
        let listAgain = try value(["onBehalfOf": "list"])
        let otherList = try value(["onBehalfOf": "other"])
        #expect(supportCount([]) == 0)
        #expect(supportCount([(first, a)]) == 1)
        #expect(supportCount([(first, a), (second, a)]) == 1)
        #expect(supportCount([(first, a), (second, b)]) == 2)
        #expect(supportCount([(first, a), (copy, b)]) == 1)
        #expect(supportCount([(copy, b)]) == 1)
        #expect(supportCount([(first, a), (foreign, b)]) == 2)
        #expect(supportCount([(list, a), (listAgain, b)]) == 1)
        #expect(supportCount([(list, a), (otherList, a), (first, a)]) == 3)
    }
}

/// What each held changeset had seen, from the headers alone.
private struct Past {
    private let held: [Digest: Changeset]

    init(_ replica: MemoryReplica) {
        var held: [Digest: Changeset] = [:]
        for digest in replica.storage.order { held[digest] = replica.storage.changeset(digest) }
        self.held = held
    }

    private func hasSeen(_ name: Digest, by changeset: Changeset) -> Bool {
        var todo = changeset.header.causes
        var done: Set<Digest> = []
        while let next = todo.popLast() {
            if next == name { return true }
            if done.insert(next).inserted { todo += held[next]?.header.causes ?? [] }
        }
        return false
    }

    /// Whether some changeset that had seen `id` removes it or erases its part.
    func isAccountedFor(_ id: OperationID) -> Bool {
        held.values.contains { changeset in
            let names = changeset.runs.contains { run in
                if case .erase(let part) = run.arguments, part.changeset == id.changeset {
                    return true
                }
                return run.removes.contains {
                    $0.changeset == id.changeset && ($0.index == nil || $0.index == id.index)
                }
            }
            return names && hasSeen(id.changeset, by: changeset)
        }
    }
}
