import DossierCore
import DossierCrypto
import Testing

/// A changeset of some hundred bytes can remove all of one with thousands of entities; it costs each of those next to
/// nothing, and is forgotten by none.
@Suite struct WholeRemovalTests {
    private static let entities = (0..<20).map { "e\($0)" }

    /// What X says of twenty entities, and what A, B and C do with all of it; each has seen only that.
    private struct Scene {
        var team: Team
        let said: Changeset
        var removals: [Changeset] = []

        var whole: RemovalTarget { RemovalTarget(said.digest, nil) }

        init() throws {
            team = try Team(("A", .editor), ("B", .editor), ("C", .editor))
            said = try team.members[0].write { draft in
                for entity in WholeRemovalTests.entities { draft.assert(entity, "name", entity) }
            }
            for member in 1...3 { try team.members[member].see(said) }
        }

        mutating func retract(_ member: Int) throws {
            let whole = whole
            removals.append(try team.members[member].write { $0.retract("x", removes: [whole]) })
        }

        mutating func replace(_ member: Int) throws {
            let whole = whole
            let written = try team.members[member].write { draft in
                draft.assert("y\(member)", "name", "y", removes: [whole])
            }
            removals.append(written)
        }

        /// Ends a member's grant before all that it wrote.
        mutating func expel(_ member: Int) throws -> Changeset {
            try team.members[0].remove(team.grant(member), at: [])
        }

        func replica(_ changesets: [Changeset]) throws -> MemoryReplica {
            var replica = memoryReplica()
            for changeset in team.log + changesets { _ = try replica.receive(changeset) }
            return replica
        }
    }

    @Test(arguments: [true, false])
    func `records say once that all of a changeset is removed, whoever does it`(
        isTargetFirst: Bool
    ) throws {
        var scene = try Scene()
        for _ in 0..<10 {
            try scene.retract(1)
            try scene.replace(2)
        }
        let order = isTargetFirst ? [scene.said] + scene.removals : scene.removals + [scene.said]
        let replica = try scene.replica(order)
        for entity in Self.entities {
            let record = try #require(replica.storage.record(of: entity))
            #expect(record.removals.map(\.target) == [scene.whole])
            #expect(try replica.live(entity).isEmpty)
        }
        #expect(try replica.storage.wholeRemovals(of: scene.said.digest).count == 20)
        #expect(try Scratch(replica).differences(from: replica) == [])
    }

    @Test(arguments: [true, false], [true, false])
    func `what several removed is back when none of them counts`(
        isRetraction: Bool,
        isSettledBetween: Bool
    ) throws {
        var scene = try Scene()
        for member in 1...3 {
            if isRetraction { try scene.retract(member) } else { try scene.replace(member) }
        }
        var replica = try scene.replica([scene.said] + scene.removals)
        for member in 1...3 {
            #expect(try replica.live("e7").isEmpty, "\(member - 1) expelled")
            _ = try replica.receive(try scene.expel(member))
            if isSettledBetween {
                replica = try replica.settled(limit: 3)
                #expect(try Scratch(replica).differences(from: replica) == [])
            }
        }
        replica = try replica.settled(limit: 3)
        #expect(try Scratch(replica).differences(from: replica) == [])
        let live = try replica.live("e7")
        #expect(live.count == 1 && live.allSatisfy(\.isReturned))
    }

    @Test func `what removes although it does not count makes no difference, until it counts`()
        throws
    {
        var scene = try Scene()
        let expulsion = try scene.expel(1)
        try scene.retract(1)
        try scene.retract(1)
        let others = scene.removals
        try scene.replace(2)
        var replica = try scene.replica([scene.said, expulsion] + others)
        #expect(try replica.live("e7").map(\.isReturned) == [true])
        #expect(try Scratch(replica).differences(from: replica) == [])
        _ = try replica.receive(try #require(scene.removals.last))
        #expect(try replica.live("e7").isEmpty)
        #expect(try Scratch(replica).differences(from: replica) == [])
    }

    @Test func `settling projects an entity once, however often all of its changeset is removed`()
        throws
    {
        var scene = try Scene()
        for _ in 0..<15 { try scene.retract(1) }
        let expulsion = try scene.expel(1)
        for limit in [1, 7, 1000] {
            var replica = try scene.replica([scene.said] + scene.removals)
            _ = try replica.receive(expulsion)
            var projected = 0
            while !replica.isSettled { projected += try replica.settle(limit: limit).entities }
            // The twenty, and fifteen times the one that each retraction is written under.
            #expect(projected == 35)
            #expect(try replica.live("e7").count == 1)
            #expect(try Scratch(replica).differences(from: replica) == [])
        }
    }

    @Test func `who ends a member and removes what that one removed does both`() throws {
        var scene = try Scene()
        try scene.replace(1)
        let (whole, grant) = (scene.whole, scene.team.grant(1))
        let both = try scene.team.members[0].write { draft in
            draft.assert("z", "name", "z", removes: [whole])
            draft.remove([grant], heads: [])
        }
        var replica = try scene.replica([scene.said] + scene.removals)
        _ = try replica.receive(both)
        #expect(try replica.settled(limit: 1).live("e7").isEmpty)
        let different = try Scratch(replica).differences(from: try replica.settled(limit: 1))
        #expect(different == [])
    }

    /// Three members remove all of three changesets, and are ended at heads that move, while a slow replica settles.
    @Test(arguments: 1...60)
    func `whatever order removals and their authors' ends come in, the state is the same`(
        seed: Int
    ) throws {
        var random = SeededRandom(seed: seed)
        var team = try Team(("A", .editor), ("B", .editor), ("C", .editor))
        var said: [Changeset] = []
        for number in 0..<3 {
            let changeset = try team.members[0].write { draft in
                for entity in 0..<3 { draft.assert("e\(entity + number)", "name", "\(number)") }
            }
            said.append(changeset)
        }
        var written = said
        for step in 0..<24 {
            let member = Int.random(in: 1...3, using: &random)
            let whole = RemovalTarget(said[Int.random(in: 0..<3, using: &random)].digest, nil)
            let kind = Int.random(in: 0..<4, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                try team.members[member].see(all: written)
            }
            let changeset = try team.members[member].write { draft in
                switch kind {
                case 0: draft.retract("x", removes: [whole])
                case 1: draft.assert("e\(step % 5)", "name", "by \(member)", removes: [whole])
                case 2: draft.delete("e\(step % 5)", removes: [whole])
                default: draft.assert("e\(step % 5)", "alias", "by \(member)")
                }
            }
            written.append(changeset)
            if Int.random(in: 0..<8, using: &random) == 0 {
                try team.members[0].see(all: written)
                let own = team.members[0].heads(of: team.grant(member))
                let ends = Bool.random(using: &random) ? own : []
                written.append(try team.members[0].remove(team.grant(member), at: ends))
            }
        }
        var fast = memoryReplica()
        for changeset in team.log + written { _ = try fast.receive(changeset) }
        fast = try fast.settled(limit: 1000)
        #expect(try Scratch(fast).differences(from: fast) == [])
        for _ in 0..<4 {
            var slow = memoryReplica()
            for changeset in team.log + written.shuffled(using: &random) {
                _ = try slow.receive(changeset)
                if Bool.random(using: &random) { _ = try slow.settle(limit: 2) }
            }
            slow = try slow.settled(limit: 2)
            #expect(try Scratch(slow).differences(from: slow) == [])
            #expect(try slow.stateDigest == fast.stateDigest)
        }
    }

    @Test func `settling leaves nothing to a changeset of another member`() throws {
        var scene = try Scene()
        try scene.retract(1)
        scene.removals.append(try scene.team.members[1].assert("x", "name", "x"))
        scene.removals.append(try scene.team.members[2].assert("x", "name", "x"))
        try scene.retract(2)
        var replica = try scene.replica([scene.said] + scene.removals)
        for member in [2, 1] {
            _ = try replica.receive(try scene.expel(member))
            replica = try replica.settled(limit: 3)
            #expect(try Scratch(replica).differences(from: replica) == [])
        }
        #expect(try replica.live("e7").count == 1)
    }

    @Test func `settling leaves nothing to a changeset that does not count anyhow`() throws {
        var scene = try Scene()
        try scene.retract(1)
        scene.removals.append(try scene.team.members[1].assert("x", "name", "x"))
        try scene.retract(1)
        var replica = try scene.replica([scene.said] + scene.removals)
        // The second retraction is beyond the first end, and the second end is before both.
        for ends in [[scene.removals[1].digest], []] {
            try scene.team.members[0].see(all: scene.removals)
            let removal = try scene.team.members[0].remove(scene.team.grant(1), at: ends)
            _ = try replica.receive(removal)
            replica = try replica.settled(limit: 3)
            #expect(try Scratch(replica).differences(from: replica) == [])
            #expect(try replica.live("e7").isEmpty == !ends.isEmpty)
        }
    }

    @Test func `all that retract the whole of a changeset are conflicts of what takes its place`()
        throws
    {
        var scene = try Scene()
        let replacement = try scene.team.members[3].set("e7", "name", "seven")
        for _ in 0..<10 {
            try scene.retract(1)
            try scene.retract(2)
        }
        let replica = try scene.replica([scene.said, replacement] + scene.removals)
        var reader = ConflictReader(replica, modelVocabulary)
        let found = try reader.conflicts(of: "e7")
        let expected = scene.removals.map { retraction in
            ConflictPair(replacement.operation(0), retraction.operation(0))
        }
        #expect(found.isComplete && found.pairs == expected.sorted())
        #expect(try reader.conflicts(of: "e8").pairs.isEmpty)
    }

    @Test(arguments: ["c", "p"])
    func `a retraction of the whole speaks against what others removed of it`(entity: String) throws
    {
        var team = try Team(("A", .editor), ("B", .editor))
        let said = try team.members[0].write { draft in
            for value in ["0", "1"] { draft.assert(entity, "name", value) }
        }
        for member in 1...2 { try team.members[member].see(said) }
        let whole = RemovalTarget(said.digest, nil)
        let mixed = try team.members[1].write { draft in
            draft.assert("b", "name", "b", removes: [said.operation(0).target])
            draft.retract("z", removes: [whole])
        }
        try team.members[2].see(mixed)
        let word = try team.members[2].assert(
            "p",
            "name",
            "p",
            removing: [mixed.operation(0), said.operation(1)]
        )
        // Of operation 0 the retraction's changeset is on the line, of operation 1 it is not.
        let conflict = ConflictPair(word.operation(0), mixed.operation(1))
        #expect(try Outcome(team.members[2].replica).conflicts == [conflict])
    }

    @Test func `a run of no operation is on no line, and hides none`() throws {
        var team = try Team(("A", .editor), ("B", .editor), ("C", .editor))
        let one = try team.members[0].assert("s", "name", "s")
        let other = try team.members[0].assert("t", "name", "t")
        for member in 1...3 { try team.members[member].see(one, other) }
        team.members[1].holdsOwn = false
        let written = try team.members[1].write { draft in
            draft.assert("w", "name", "w", removes: [one.operation(0).target])
            draft.assert("v", "name", "v", removes: [other.operation(0).target])
        }
        let odd = try written.beginning(
            with: "[\"assert\",1,0,[[1,0]]]",
            signedBy: team.members[1].key
        )
        #expect(odd.runs.map(\.count) == [0, 1, 1])
        let retraction = try team.members[3].retract("s", [one.operation(0)])
        try team.members[2].see(odd)
        let word = try team.members[2].write { draft in
            draft.assert("p", "name", "p", removes: [RemovalTarget(odd.digest, nil)])
        }
        try team.members[2].see(retraction)
        let conflict = ConflictPair(word.operation(0), retraction.operation(0))
        #expect(try Outcome(team.members[2].replica).conflicts == [conflict])
    }
}

extension Changeset {
    /// The same with one run more before all others, signed anew.
    fileprivate func beginning(with run: String, signedBy key: SigningKey) throws -> Changeset {
        var parts = body.parts.compactMap { $0 }
        let text = String(decoding: parts[0], as: UTF8.self)
        let begin = "\"operations\":["
        let pieces = text.split(separator: begin, maxSplits: 1)
        parts[0] = Array("\(pieces[0])\(begin)\(run),\(pieces[1])".utf8)[...]
        let changed = Body(parts: parts, salt: Worker.bytes("odd"))
        var odd = header
        odd.body = try #require(changed.digest)
        odd.bytes = parts.reduce(0) { $0 + $1.count }
        let slice = odd.canonical
        return try Changeset(
            headerSlice: slice[...],
            signature: try key.sign(Purpose.sign.message(slice)),
            body: changed
        )
    }
}
