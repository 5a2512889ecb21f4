import DossierCore
import DossierCrypto
import Testing

/// Which changesets a removal leaves, where what it names is unusual.
@Suite struct MembershipTests {
    /// Every replica that is given `log` in a causal order ends with `aside` set aside, as the definition says.
    private func expectSetAside(_ aside: [Changeset], of log: [Changeset]) throws {
        var orders = 0
        try Delivery.causalOrders(of: log) { order in
            var replica = memoryReplica()
            for changeset in order { _ = try replica.receive(changeset) }
            replica = try replica.settled()
            #expect(try replica.setAside == Set(aside.map(\.digest)))
            #expect(try Scratch(replica).differences(from: replica) == [])
            orders += 1
        }
        #expect(orders > 1)
    }

    @Test func `what lies under a fork counts where a removal names the head of one branch`() throws
    {
        var team = try Team(("A", .editor))
        let under = try team.members[1].assert("e", "name", "under the fork")
        var copy = team.members[1]
        let one = try team.members[1].assert("e", "name", "one branch")
        let other = try copy.assert("e", "name", "the other branch")
        try team.members[0].see(under, one, other)
        for (named, aside) in [(one, other), (other, one)] {
            var founder = team.members[0]
            let removal = try founder.remove(team.grant(1), at: [named.digest])
            try expectSetAside([aside], of: team.log + [under, one, other, removal])
        }
    }

    @Test func `a removal's head that nobody had when it was written counts once it comes`() throws
    {
        var team = try Team(("A", .editor))
        var said: [Changeset] = []
        for number in 0..<3 { said.append(try team.members[1].assert("e", "name", "\(number)")) }
        try team.members[0].see(said[0])
        let removal = try team.members[0].remove(team.grant(1), at: [said[1].digest])
        try expectSetAside([said[2]], of: team.log + said + [removal])
    }

    @Test func `a rotation that its successor has not signed only retires`() throws {
        var team = try Team(("A", .editor))
        let before = try team.members[1].assert("e", "name", "before")
        var next = try Worker("next", dataset: team.log[0].digest)
        let (key, heads) = (next.key.publicKey, team.members[1].heads(of: team.grant(1)))
        let rotation = try team.members[1].write { draft in
            draft.rotate(heads: heads, to: key, proof: Array(repeating: 7, count: 64))
        }
        let after = try team.members[1].assert("e", "name", "after")
        try next.see(all: team.log + [before, rotation])
        next.join(rotation.operation())
        let successors = try next.assert("e", "name", "the successor's")
        let log = team.log + [before, rotation, after, successors]
        try expectSetAside([after, successors], of: log)
        #expect(!next.replica.membership.grants.contains { $0.key == key })
    }
}
