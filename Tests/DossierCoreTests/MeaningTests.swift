import DossierCore
import DossierCrypto
import Testing

/// The histories of FORMAT ("Small histories that must come out so"), each with its meaning in words.
///
/// Every one is delivered in every order first.
@Suite struct MeaningTests {
    private func result(
        _ name: String
    ) throws -> (log: [Changeset], outcome: Outcome, replica: MemoryReplica) {
        let found = try NamedHistory.result(name)
        return (found.log, found.outcome, found.replica)
    }

    @Test func `1: two unseen replacements of one value both live, in one conflict`() throws {
        let (log, outcome, _) = try result("1 replaced twice, stage 1")
        #expect(outcome.values("e") == ["b", "c"])
        let sides = [log[3].operation(), log[4].operation()].sorted()
        #expect(outcome.conflicts == [ConflictPair(sides[0], sides[1])])
    }

    @Test func `1: resolving to b leaves b alone and no conflict`() throws {
        let (_, outcome, _) = try result("1 replaced twice, stage 2")
        #expect(Set(outcome.values("e")) == ["b"])
        #expect(outcome.conflicts.isEmpty)
    }

    @Test func `1: an opposite resolve, unseen, makes it a conflict again`() throws {
        let (log, outcome, _) = try result("1 replaced twice, stage 3")
        #expect(outcome.values("e") == ["b", "c"])
        let resolves = [log[5].operation(), log[6].operation()].sorted()
        #expect(outcome.conflicts == [ConflictPair(resolves[0], resolves[1])])
    }

    @Test func `2: a replacement lives and is flagged against an unseen retraction`() throws {
        let (log, outcome, _) = try result("2 retracted and replaced")
        #expect(outcome.values("e") == ["b"])
        #expect(outcome.conflicts == [ConflictPair(log[4].operation(), log[3].operation())])
    }

    @Test func `3: a statement with two supports lives on the one that is left`() throws {
        let (log, outcome, replica) = try result("3 two supports")
        #expect(outcome.live.map(\.id) == [log[3].operation()])
        #expect(outcome.values("e") == ["a"])
        #expect(outcome.conflicts.isEmpty)
        let author = try #require(replica.index.key(of: log[3].header.chain))
        #expect(supportCount(try replica.live("e").map { ($0, author) }) == 1)
    }

    @Test
    func `4: a person's value stands beside a list's, and a new edition replaces only the list's`()
        throws
    {
        let (log, outcome, replica) = try result("4 list and person")
        #expect(outcome.values("e", "birthDate") == ["1961", "1962"])
        let voices = try replica.live("e").map { "\($0.value) \($0.voice)" }.sorted()
        #expect(voices == ["1961 ", "1962 us_ofac_sdn"])
        #expect(outcome.conflicts.isEmpty)
        #expect(log.count == 5)
    }

    @Test
    func `5: of two admins who remove each other the senior wins, and replies by others stay`()
        throws
    {
        let (log, outcome, _) = try result("5 mutual removal")
        #expect(Set(outcome.setAside) == [log[4].digest, log[5].digest, log[6].digest])
        #expect(outcome.values("e", "country") == ["hk"])
        #expect(outcome.values("e") == ["start"])
        #expect(outcome.grants.map(\.role) == [.admin, .admin, .admin, .editor])
        // B's admission of D is void: D has no grant.
        #expect(!outcome.grants.contains { $0.id.changeset == log[5].digest })
    }

    @Test
    func `6: what lies beyond a removal's cut-off is set aside, what it removed returns flagged`()
        throws
    {
        let (log, outcome, _) = try result("6 removed at a head")
        #expect(outcome.setAside == [log[13].digest])
        let expected = (1...10).map { "b\($0)" } + ["c"]
        #expect(outcome.values("e") == expected.sorted())
        #expect(outcome.returned == [log[2].operation()])
    }

    @Test func `7: both of two changesets under one dot count, flagged as a fork`() throws {
        let (log, outcome, replica) = try result("7 restored machine")
        #expect(outcome.forks == [Dot(chain: log[7].header.chain, sequence: 6)])
        #expect(replica.vector[log[7].header.chain].count == 2)
        #expect(outcome.setAside.isEmpty)
        let expected = (1...5).map { "r\($0)" } + ["six", "other six", "after"]
        #expect(outcome.values("e") == expected.sorted())
        let last = try #require(log.last)
        #expect(last.header.continues?.chain == log[7].header.chain)
        #expect(last.header.chain != log[7].header.chain)
    }

    @Test func `8: an erased value is gone everywhere, late arrivals of it included`() throws {
        let history = try NamedHistory(named: "8 erased part")
        let (a, erase) = (history.log[2], history.log[3])
        let (_, outcome, held) = try result("8 erased part")
        var replica = held
        #expect(outcome.values("e").isEmpty)
        #expect(outcome.values("other") == ["stays"])
        #expect(outcome.erased == [PartID(a.digest, 1)])
        #expect(outcome.wanted.isEmpty)
        _ = try replica.receive(a)  // from a peer that does not know of the erasure
        #expect(try Outcome(replica) == outcome)
        let stored = try #require(replica.storage.changeset(a.digest))
        let text = String(decoding: stored.line, as: UTF8.self)
        #expect(!text.contains("a secret"))
        #expect(stored.body.salt == nil)
        #expect(stored.body.salts[1] == nil)
        #expect(stored.body.absent[1]?.erase == erase.operation())
        #expect(try changeset(text).digest == a.digest)
    }

    @Test func `8: a part withheld without an erase is wanted, which is the alarm`() throws {
        let history = try NamedHistory(named: "8 erased part")
        let withheld = history.log[2].without(2, erase: nil)
        var replica = memoryReplica()
        for changeset in [history.log[0], history.log[1], withheld] {
            _ = try replica.receive(changeset)
        }
        #expect(try replica.wantedParts() == [PartID(withheld.digest, 2)])
        #expect(try replica.live("other").isEmpty)
        // A claim of an erasure that nobody holds is no erasure.
        let claimed = history.log[2].without(2, erase: history.log[0].operation())
        #expect(try replica.receive(claimed) == .known)
        #expect(try replica.wantedParts() == [PartID(withheld.digest, 2)])
        #expect(try replica.receive(history.log[2]) == .known)
        #expect(try replica.wantedParts().isEmpty)
        #expect(try replica.live("other").map(\.value) == ["stays"])
    }

    @Test func `9: two deletes of one thing leave two markers and no conflict`() throws {
        let (log, outcome, replica) = try result("9 two deletes")
        #expect(Set(outcome.live.map(\.id.changeset)) == [log[3].digest, log[4].digest])
        #expect(try replica.live("e").map(\.isMarker) == [true, true])
        #expect(outcome.conflicts.isEmpty)
    }

    @Test
    func
        `10: an unknown operation is held and relayed as it is, its removal applies, its row has no effect`()
        throws
    {
        let (log, outcome, replica) = try result("10 unknown operation, before the upgrade")
        #expect(outcome.values("e").isEmpty)
        let quote = try #require(log.last)
        #expect(replica.storage.changeset(quote.digest)?.line == quote.line)
    }

    @Test func `10: after the upgrade the operation has effect`() throws {
        let (log, outcome, replica) = try result("10 unknown operation, after the upgrade")
        #expect(outcome.values("e") == ["quoted"])
        let quote = try #require(log.last)
        #expect(replica.storage.changeset(quote.digest)?.line == quote.line)
    }

    @Test
    func `11: under a lowered role admin acts have no effect, edits under the new grant count`()
        throws
    {
        let (log, outcome, _) = try result("11 lowered role")
        #expect(outcome.values("e") == ["as admin", "as editor"])
        #expect(outcome.setAside == [log[4].digest])
        // The founder, whom the lowered admin tried to remove, has no end set.
        #expect(outcome.grants.map(\.role) == [.admin, .admin, .editor])
    }

    @Test func `12: a rotation's successor takes its predecessor's place in seniority`() throws {
        let (log, outcome, _) = try result("12 rotated founder")
        #expect(outcome.values("e") == ["still senior"])
        #expect(
            outcome.grants.map(\.id) == [
                log[0].operation(), log[2].operation(), log[1].operation(),
            ]
        )
        #expect(outcome.setAside.isEmpty)
    }

    @Test func `13: a restored founder's new chain admits nobody ahead of those admitted before`()
        throws
    {
        let (log, outcome, _) = try result("13 restored founder")
        #expect(outcome.values("e") == ["senior"])
        #expect(
            outcome.grants.map(\.id) == [
                log[0].operation(), log[1].operation(), log[2].operation(),
            ]
        )
    }

    @Test func `14: an erase that is set aside gives the value back`() throws {
        let (log, outcome, _) = try result("14 erase set aside")
        #expect(outcome.values("e") == ["kept"])
        #expect(outcome.erased.isEmpty)
        #expect(outcome.setAside == [log[3].digest])
    }

    @Test
    func `15: of two admins admitted under one forked dot the lower digest is senior everywhere`()
        throws
    {
        let (log, outcome, _) = try result("15 forked admissions")
        let admissions = [log[1].digest, log[2].digest].sorted()
        #expect(outcome.grants.map(\.id.changeset) == [log[0].digest] + admissions)
        #expect(outcome.forks == [Dot(chain: log[0].header.chain, sequence: 2)])
        // log[3] is by the one admitted in log[1], log[4] by the one admitted in log[2].
        #expect(
            outcome.setAside == [admissions[0] == log[1].digest ? log[4].digest : log[3].digest]
        )
    }

    @Test func `16: removing a whole changeset removes its assertions and no others`() throws {
        let (_, outcome, _) = try result("16 whole changeset removed")
        #expect(outcome.values("e") == ["three"])
        #expect(outcome.values("other").isEmpty)
    }

    @Test func `of several ends set to one member only what all of them leave counts`() throws {
        var team = try Team(("A", .admin), ("B", .editor))
        let said = try (1...3).map { try team.members[2].assert("e", "name", "b\($0)") }
        try team.members[0].see(all: said)
        try team.members[1].see(all: said)
        let early = try team.members[0].remove(team.grant(2), at: [said[0].digest])
        let late = try team.members[1].remove(team.grant(2), at: [said[2].digest])
        for order in [[early, late], [late, early]] {
            var replica = memoryReplica()
            for changeset in team.log + said + order { _ = try replica.receive(changeset) }
            replica = try replica.settled()
            #expect(try replica.setAside == [said[1].digest, said[2].digest])
            #expect(try replica.live("e").map(\.value) == ["b1"])
        }
    }
}
