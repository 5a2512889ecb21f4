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
