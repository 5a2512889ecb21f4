import DossierCore
import DossierCrypto
import Testing

/// Changesets whose bytes are damaged in one log, and copies of them that lack parts.
@Suite struct MendingTests {
    /// One changeset about two entities, held by its author, by the founder, and damaged in a third member's log.
    private struct Damaged {
        var team: Team
        let changeset: Changeset

        init() throws {
            team = try Team(("A", .editor), ("B", .editor))
            changeset = try team.members[1].write { draft in
                draft.assert("e1", "name", "a")
                draft.assert("e2", "name", "b")
            }
            try team.members[0].see(changeset)
            try team.members[2].see(changeset)
            team.members[2].replica.storage.damage(changeset.digest)
        }

        var victim: Worker {
            get { team.members[2] }
            set { team.members[2] = newValue }
        }

        var isDamaged: Bool { !victim.replica.storage.damagedChangesets().isEmpty }
    }

    @Test(arguments: [true, false])
    func `of a part that is erased while its line is damaged nothing is left, whatever comes first`(
        isEraseFirst: Bool
    ) throws {
        var history = try Damaged()
        let digest = history.changeset.digest
        let erase = try history.team.members[0].erase(history.changeset, 1)
        let copy = try #require(history.team.members[0].replica.storage.changeset(digest))
        #expect(copy.body.missing == [1])
        if isEraseFirst {
            try history.victim.see(erase)
            #expect(try history.victim.live("e1").isEmpty)
        } else {
            // Its erase is not here yet, so for all that is known the record keeps the only bytes.
            try history.victim.see(copy)
            #expect(history.isDamaged)
            #expect(try history.victim.live("e1").count == 1)
            try history.victim.see(erase)
        }
        try history.victim.see(copy)
        #expect(!history.isDamaged)
        let (own, other) = (history.victim.replica, history.team.members[0].replica)
        #expect(own.storage.record(of: "e1")?.entries.isEmpty == true)
        #expect(try own.live("e1").isEmpty && own.live("e2").count == 1)
        #expect(try own.comparableDigest() == other.comparableDigest())
    }

    @Test func `a copy that withholds a part does not replace what a record keeps of it`() throws {
        var history = try Damaged()
        let (changeset, founding) = (history.changeset, history.team.log[0].operation())
        for copy in [changeset.without(1, erase: nil), changeset.without(1, erase: founding)] {
            try history.victim.see(copy)
            #expect(history.isDamaged)
            #expect(try history.victim.live("e1").count == 1)
        }
        try history.victim.see(changeset)
        #expect(!history.isDamaged)
        #expect(try history.victim.live("e1").count == 1)
    }

    @Test(arguments: [true, false])
    func `the removals of all of a changeset by another are one, however many runs name it`(
        isTargetFirst: Bool
    ) throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let target = try team.members[1].write { draft in
            for entity in ["e1", "e2", "e3"] { draft.assert(entity, "name", entity) }
        }
        try team.members[0].see(target)
        let whole = RemovalTarget(target.digest, nil)
        let removing = try team.members[0].write { draft in
            for number in 1...50 {
                draft.retract("x\(number)", removes: [whole])
                draft.assert("y\(number)", "name", "y", removes: [whole])
            }
        }
        #expect(removing.runs.filter { !$0.removes.isEmpty }.count == 100)
        let order = isTargetFirst ? [target, removing] : [removing, target]
        // Who removes what it has not seen is possible, too: its author's heads are not asked.
        var other = try Worker("C", dataset: team.log[0].digest)
        try other.see(all: team.log + order)
        for entity in ["e1", "e2", "e3"] {
            let record = try #require(other.replica.storage.record(of: entity))
            #expect(record.removals.map(\.target) == [whole])
            #expect(try other.live(entity).isEmpty)
        }
        let pending = other.replica.storage.pending(for: target.digest)
        #expect(Set(pending.map(\.kind)) == ["retract", "assert"])
        #expect(pending.count == 2)
        #expect(try other.replica.comparableDigest() == team.members[0].replica.comparableDigest())
    }

    @Test func `nothing is done while a part of what is set aside is yet to come`() throws {
        var team = try Team(("A", .editor))
        try team.members[0].remove(team.grant(1), at: [])
        let late = try team.members[1].write { draft in
            draft.assert("e1", "name", "a")
            draft.assert("e2", "name", "b")
        }
        try team.members[0].see(late.without(2, erase: nil))
        let first = try adopt(late, &team.members[0])
        #expect(first == 1)
        #expect(try !isDone(late, team.members[0]))
        try team.members[0].see(late)
        #expect(try adopt(late, &team.members[0]) == 1)
        #expect(try isDone(late, team.members[0]))
    }

    private func adopt(_ changeset: Changeset, _ adopter: inout Worker) throws -> Int {
        let note = "taken over"
        let adoption = try Adoption(
            of: [changeset.digest],
            in: adopter.replica,
            isAdopted: { $0["note"] == note }
        )
        try adopter.write { draft in
            for operation in adoption.operations {
                draft.adopt(operation, fields: operation.fields.merging(["note": note]) { $1 })
            }
        }
        return adoption.operations.count
    }

    private func isDone(_ changeset: Changeset, _ adopter: Worker) throws -> Bool {
        var (none, one, plenty) = (0, 1, 100)
        let digest = changeset.digest
        #expect(try !Adoption.isDone(digest, in: adopter.replica, reads: &none))
        // Two entities are more than one.
        #expect(try !Adoption.isDone(digest, in: adopter.replica, reads: &one))
        let isDone = try Adoption.isDone(digest, in: adopter.replica, reads: &plenty)
        #expect(!isDone || plenty == 98)
        return isDone
    }
}
