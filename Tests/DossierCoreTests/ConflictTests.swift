import DossierCore
import DossierCrypto
import Testing

/// What is a conflict and what settles one, where a hasty rule would say otherwise.
@Suite struct ConflictTests {
    @Test func `a conflict is settled only by who names both sides`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let first = try team.members[0].assert("e", "name", "a")
        for member in 1...2 { try team.members[member].see(first) }
        let one = try team.members[1].set("e", "name", "b")
        let other = try team.members[2].set("e", "name", "c")
        try team.members[0].see(one, other)
        let sides = [one.operation(), other.operation()].sorted()
        let conflict = [ConflictPair(sides[0], sides[1])]
        #expect(try Outcome(team.members[0].replica).conflicts == conflict)
        for kept in [[first.operation()], [sides[0]], [sides[1]], [first.operation(), sides[0]]] {
            var founder = team.members[0]
            try founder.write { $0.resolve("e", keeps: kept, removes: []) }
            let isSettled = Set(kept).isSuperset(of: [first.operation(), sides[0]])
            #expect(try Outcome(founder.replica).conflicts == (isSettled ? [] : conflict))
        }
        try team.members[0].write { $0.resolve("e", keeps: sides, removes: []) }
        #expect(try Outcome(team.members[0].replica).conflicts == [])
    }

    @Test func `an erasure takes no conflict from an entity that another was removed for`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let said = try team.members[0].assert("c", "name", "c")
        for member in 1...2 { try team.members[member].see(said) }
        let word = try team.members[1].assert("p", "name", "p", removing: [said.operation()])
        let retraction = try team.members[2].retract("c", [said.operation()])
        let erasure = try team.members[0].erase(said, 1)
        let others = [word, retraction, erasure]
        let copy = said.without(1, erase: erasure.operation())
        let conflict = [ConflictPair(word.operation(), retraction.operation())]
        for order in [[0, 1, 2], [0, 2, 1], [2, 1, 0], [2, 0, 1]] {
            var replica = memoryReplica()
            for changeset in team.log + [said] + order.map({ others[$0] }) {
                _ = try replica.receive(changeset)
            }
            #expect(try Outcome(replica).conflicts == conflict, "\(order)")
            #expect(try replica.erasedParts().count == 1)
        }
        // The same where the line was damaged when the erasure came, and is mended by a copy that lacks the part.
        var replica = memoryReplica()
        for changeset in team.log + [said, word, retraction] { _ = try replica.receive(changeset) }
        replica.storage.damage(said.digest)
        _ = try replica.receive(erasure)
        #expect(try Outcome(replica).live.map(\.entity.text) == ["p"])
        _ = try replica.receive(copy)
        #expect(replica.storage.damagedChangesets().isEmpty)
        #expect(try Outcome(replica).conflicts == conflict)
    }

    @Test(arguments: [[0, 1], [1, 0]])
    func `a retraction that is on a line beside another way is no conflict`(order: [Int]) throws {
        var team = try Team(("A", .editor), ("B", .editor), ("C", .editor))
        let said = try team.members[0].assert("e", "name", "a")
        for member in 1...3 { try team.members[member].see(said) }
        let ways = [
            try team.members[1].assert("x", "name", "b", removing: [said.operation()]),
            try team.members[2].retract("e", [said.operation()]),
        ]
        try team.members[3].see(all: ways)
        let both = order.map { ways[$0].operation() }
        try team.members[3].assert("e", "name", "c", removing: both)
        #expect(try Outcome(team.members[3].replica).conflicts == [])
        // Who goes on from one of the two only has the other against it.
        let word = try team.members[3].assert("e", "alias", "d", removing: [ways[0].operation()])
        let conflict = ConflictPair(word.operation(), ways[1].operation())
        #expect(try Outcome(team.members[3].replica).conflicts == [conflict])
    }

    /// A founder who states so many birth dates of one person in one changeset.
    private func manyDates(_ count: Int) throws -> (founder: Worker, ids: [OperationID]) {
        var founder = try Team(("A", .editor)).members[0]
        let said = try founder.write { draft in
            for number in 0..<count { draft.assert("e", "birthDate", "\(1000 + number)") }
        }
        return (founder, (0..<count).map { said.operation($0) })
    }

    private func reader(_ founder: Worker) -> ConflictReader<MemoryStorage> {
        ConflictReader(founder.replica, modelVocabulary)
    }

    @Test func `of one property so many pairs are told and not one more`() throws {
        // 45 values make 990 pairs, 46 would make 1,035.
        for (count, pairs) in [(2, 1), (45, 990), (46, ConflictLimits.pairs), (4900, 1000)] {
            let (founder, ids) = try manyDates(count)
            var reader = reader(founder)
            let found = try reader.conflicts(of: "e")
            #expect(found.pairs.count == pairs)
            #expect(found.isComplete == (count < 46))
            #expect(try reader.isContested("e"))
            // Every value is in one of them, as long as there are no more values than pairs.
            let told = Set(found.pairs.flatMap { [$0.one, $0.other] })
            if count < pairs { #expect(told == Set(ids)) }
        }
    }

    @Test func `where not all can be compared the entity counts as contested`() throws {
        for (count, isContested) in [(300, false), (1100, true)] {
            var (founder, ids) = try manyDates(count)
            try founder.write { $0.resolve("e", keeps: ids, removes: []) }
            var reader = reader(founder)
            #expect(try reader.isContested("e") == isContested, "\(count) values")
            let found = try reader.conflicts(of: "e")
            #expect(found.pairs == [] && found.isComplete == !isContested)
        }
    }

    @Test func `what one changeset makes of one value is no conflict, though its past was one`()
        throws
    {
        var team = try Team(("A", .editor), ("B", .editor))
        let first = try team.members[0].assert("e", "name", "a")
        for member in 1...2 { try team.members[member].see(first) }
        let one = try team.members[1].set("e", "name", "b")
        let other = try team.members[2].set("e", "name", "c")
        try team.members[0].see(one, other)
        try team.members[0].write { draft in
            let both = [one.operation().target, other.operation().target]
            draft.assert("e", "name", "d", removes: both)
            draft.assert("e", "name", "d'", removes: [both[0]])
        }
        let outcome = try Outcome(team.members[0].replica)
        #expect(outcome.values("e") == ["d", "d'"])
        #expect(outcome.conflicts == [])
    }
}
