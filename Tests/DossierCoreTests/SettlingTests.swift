import DossierCore
import DossierCrypto
import Testing

/// Settling in chunks comes to what projecting from scratch does, whatever the chunks, and whatever comes between.
@Suite struct SettlingTests {
    /// A team whose member A wrote on `entities` entities, and the founder's removal of him at nothing.
    private func removal(entities: Int) throws -> (log: [Changeset], removal: Changeset) {
        var team = try Team(("A", .editor))
        var log = team.log
        for number in 0..<entities {
            log.append(try team.members[1].assert("e\(number % 7)", "name", "\(number)"))
        }
        log.append(
            try team.members[1].write { draft in
                for number in 0..<5 { draft.assert("wide\(number)", "name", "w") }
            }
        )
        try team.members[0].see(all: log)
        return (log, try team.members[0].remove(team.grant(1), at: []))
    }

    private func replica(of log: [Changeset]) throws -> MemoryReplica {
        var replica = memoryReplica()
        for changeset in log { _ = try replica.receive(changeset) }
        return replica
    }

    @Test
    func `every size of step comes to the state from scratch, and none does more than it may`()
        throws
    {
        let (log, removal) = try removal(entities: 9)
        let start = try replica(of: log + [removal])
        #expect(!start.isSettled)
        #expect(start.unsettledCount == 10)
        #expect(try start.comparableDigest() == nil)
        let expected = try Scratch(start).stateDigest
        for limit in 1...16 {
            var replica = start
            var steps = 0
            var isSettled = false
            while !isSettled {
                let step = try replica.settle(limit: limit)
                #expect(step.entities <= limit)
                isSettled = step.isSettled
                steps += 1
            }
            #expect(steps >= 14 / limit)
            #expect(replica.isSettled && replica.unsettledCount == 0)
            #expect(try replica.comparableDigest() == expected, "steps of \(limit)")
            #expect(try Scratch(replica).differences(from: replica) == [])
            let idle = try replica.settle(limit: 1)
            #expect(idle.entities == 0 && idle.isSettled)
        }
    }

    @Test func `what lives of an entity is right before its turn has come`() throws {
        let (log, removal) = try removal(entities: 9)
        var replica = try replica(of: log)
        #expect(try !replica.live("e1").isEmpty)
        _ = try replica.receive(removal)
        #expect(!replica.isSettled)
        for entity in replica.storage.entities { #expect(try replica.live(entity).isEmpty) }
    }

    @Test func `a restart between two steps goes on where it was`() throws {
        let (log, removal) = try removal(entities: 12)
        var replica = try replica(of: log + [removal])
        let dataset = try #require(replica.index.founding)
        var steps = 0
        while try !replica.settle(limit: 2).isSettled {
            replica = try MemoryReplica(
                restoring: replica.storage,
                dataset: dataset,
                index: replica.index,
                acts: replica.acts.values.sorted { $0.digest < $1.digest },
                sum: replica.storage.sum
            )
            #expect(!replica.isSettled)
            steps += 1
        }
        #expect(steps > 4)
        #expect(try Scratch(replica).differences(from: replica) == [])
        #expect(try replica.stateDigest == Scratch(replica).stateDigest)
    }

    @Test func `edits and a second change of counting while settling join in`() throws {
        var team = try Team(("A", .admin), ("B", .editor))
        var log = team.log
        for number in 0..<6 {
            log.append(try team.members[1].assert("e\(number)", "name", "by A"))
            try team.members[2].see(all: log)
            log.append(try team.members[2].set("e\(number)", "name", "by B"))
            try team.members[1].see(all: log)
        }
        try team.members[0].see(all: log)
        // A removes B; the founder then removes A from before that, so B counts again.
        let byAdmin = try team.members[1].remove(team.grant(2), at: [])
        let heads = team.members[0].heads(of: team.grant(1))
        let byFounder = try team.members[0].remove(team.grant(1), at: heads)
        let edit = try team.members[0].set("e3", "name", "by the founder")
        let late: [Changeset] = [byAdmin, byFounder, edit]
        for limit in 1...8 {
            for steps in 0...6 {
                var replica = try replica(of: log)
                for changeset in late {
                    _ = try replica.receive(changeset)
                    for _ in 0..<steps { _ = try replica.settle(limit: limit) }
                }
                let different = try Scratch(replica).differences(from: replica)
                #expect(different == [], "\(steps) steps of \(limit)")
            }
        }
    }

    @Test func `a second, shorter change while settling forgets nothing of the first`() throws {
        var team = try Team(("B", .admin), ("A", .editor))
        var said: [Changeset] = []
        for number in 0..<6 {
            said.append(try team.members[2].assert("e\(number)", "name", "by A"))
        }
        try team.members[0].see(all: said)
        // B removes A altogether; the founder, who has not seen that, removes B, and A from the third on.
        let altogether = try team.members[1].remove(team.grant(2), at: [])
        let (b, a) = (team.grant(1), team.grant(2))
        let partly = try team.members[0].write { draft in
            draft.remove([b], heads: [])
            draft.remove([a], heads: [said[1].digest])
        }
        for steps in 0...6 {
            var replica = memoryReplica()
            for changeset in team.log + said + [altogether] { _ = try replica.receive(changeset) }
            for _ in 0..<steps { _ = try replica.settle(limit: 1) }
            #expect(replica.unsettledCount == 6 - steps)
            _ = try replica.receive(partly)
            replica = try replica.settled(limit: 1)
            #expect(try Scratch(replica).differences(from: replica) == [], "after \(steps) steps")
            #expect(try replica.live("e1").count == 1 && replica.live("e2").isEmpty)
        }
    }

    @Test func `what a removed member had taken from other entities comes back`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let said = try team.members[2].write { draft in
            for entity in ["e", "f"] { draft.assert(entity, "name", "by B") }
        }
        try team.members[1].see(said)
        let one = try team.members[1].assert("g", "name", "by A", removing: [said.operation(0)])
        let whole = try team.members[1].write { draft in
            draft.assert("h", "name", "by A", removes: [RemovalTarget(said.digest, nil)])
        }
        try team.members[0].see(said, one, whole)
        let removal = try team.members[0].remove(team.grant(1), at: [])
        for limit in 1...4 {
            var replica = memoryReplica()
            for changeset in team.log + [said, one, whole] { _ = try replica.receive(changeset) }
            #expect(try replica.live("e").isEmpty && replica.live("f").isEmpty)
            _ = try replica.receive(removal)
            replica = try replica.settled(limit: limit)
            #expect(try Scratch(replica).differences(from: replica) == [], "steps of \(limit)")
            #expect(try replica.live("e").count == 1 && replica.live("f").count == 1)
        }
    }

    @Test(arguments: Vectors.list("histories").indices)
    func `a named history comes out equal whenever and however far it settles`(position: Int) throws
    {
        let history = try NamedHistory(position)
        let entities = Set(history.log.flatMap { $0.entityParts.values.map(\.entity) }).count
        for limit in 1...(entities + 1) {
            for seed in 1...6 {
                var random = SeededRandom(seed: seed * 100 + limit)
                let order = seed == 1 ? history.log : history.log.shuffled(using: &random)
                var replica = memoryReplica(newerKinds: history.newerKinds)
                for changeset in order {
                    _ = try replica.receive(changeset)
                    if random.happens(50) { _ = try replica.settle(limit: limit) }
                }
                replica = try replica.settled(limit: limit)
                let different = try Scratch(replica).differences(from: replica)
                #expect(different == [], "seed \(seed), steps of \(limit)")
            }
        }
    }

    @Test func `random histories settle to the same state at any pace`() throws {
        var unsettled = 0
        for seed in 1...80 {
            var cluster = try Cluster(seed: seed)
            try cluster.run(steps: 24)
            var random = SeededRandom(seed: seed)
            var slow = memoryReplica()
            var eager = memoryReplica()
            // The founder removes the others, one from the beginning, one from some head of his.
            var founder = cluster.workers[0]
            try founder.see(all: cluster.written)
            let grants = founder.replica.membership.grants.filter {
                $0.key != founder.key.publicKey
            }
            let written =
                cluster.written + [
                    try founder.remove(grants[0].id, at: []),
                    try founder.remove(
                        grants[1].id,
                        at: cluster.workers[1].heads(of: grants[1].id)
                    ),
                ]
            for changeset in written.shuffled(using: &random) {
                _ = try slow.receive(changeset)
                _ = try eager.receive(changeset)
                eager = try eager.settled()
                if !slow.isSettled { unsettled += 1 }
                let limit = Int.random(in: 1...3, using: &random)
                if random.happens(40) { _ = try slow.settle(limit: limit) }
            }
            slow = try repaired(slow, written)
            eager = try repaired(eager, written)
            let different = try Outcome(slow).differences(from: Outcome(eager))
            #expect(different == [], "seed \(seed)")
            #expect(try Scratch(slow).differences(from: slow) == [], "seed \(seed)")
        }
        #expect(unsettled > 50)
    }

    @Test func `the end of the grace period changes no state`() throws {
        var shredded = 0
        for seed in 1...80 {
            var cluster = try Cluster(seed: seed)
            try cluster.run(steps: 24)
            var random = SeededRandom(seed: seed)
            let order = cluster.written.shuffled(using: &random)
            var keeps = memoryReplica()
            var shreds = memoryReplica()
            for changeset in order {
                _ = try keeps.receive(changeset)
                _ = try shreds.receive(changeset)
                if random.happens(30) {
                    shreds = try shreds.settled()
                    shreds.storage.shred()
                    shredded += 1
                }
            }
            keeps = try repaired(keeps, cluster.written)
            shreds = try repaired(shreds, cluster.written)
            let different = try Outcome(shreds).differences(from: Outcome(keeps))
            #expect(different == [], "seed \(seed)")
        }
        #expect(shredded > 80)
    }

    /// Settled, and with the wanted parts given by somebody who has them.
    private func repaired(_ replica: MemoryReplica, _ all: [Changeset]) throws -> MemoryReplica {
        var replica = try replica.settled()
        for part in try replica.wantedParts() {
            if let whole = all.first(where: { $0.digest == part.changeset }) {
                _ = try replica.receive(whole)
            }
        }
        return replica
    }
}

/// Erasures that are set aside, within the grace period and after it.
@Suite struct ErasureTests {
    private struct Story {
        let log: [Changeset]
        let said: Changeset
        let erase: Changeset
        let removal: Changeset
        var part: PartID { PartID(said.digest, 1) }
    }

    /// A says something, admin B erases it, the founder removes B from before that.
    private func story() throws -> Story {
        var team = try Team(("A", .editor), ("B", .admin))
        let said = try team.members[1].assert("e", "name", "secret")
        let before = try team.members[0].write { $0.assert("f", "name", "founder") }
        try team.members[2].see(said, before)
        let erase = try team.members[2].erase(said, 1)
        try team.members[0].see(said, erase)
        let removal = try team.members[0].remove(team.grant(2), at: [])
        return Story(log: team.log + [said, before], said: said, erase: erase, removal: removal)
    }

    private func erased(_ story: Story) throws -> MemoryReplica {
        var replica = memoryReplica()
        for changeset in story.log + [story.erase] { _ = try replica.receive(changeset) }
        return replica
    }

    @Test func `an erase takes the value at once, and its bytes are in no line that is sent`()
        throws
    {
        let story = try story()
        var replica = try erased(story)
        #expect(try replica.live("e").isEmpty)
        let stored = try #require(replica.storage.changeset(story.said.digest))
        #expect(!String(decoding: stored.line, as: UTF8.self).contains("secret"))
        #expect(replica.storage.kept(story.part) != nil)
        // A late copy of the body is dropped.
        #expect(try replica.receive(story.said) == .known)
        #expect(replica.storage.changeset(story.said.digest)?.body.parts[1] == nil)
        replica.storage.shred()
        #expect(try replica.receive(story.said) == .known)
        #expect(replica.storage.changeset(story.said.digest)?.body.parts[1] == nil)
        #expect(replica.storage.kept(story.part) == nil)
        #expect(try replica.wantedParts().isEmpty)
    }

    @Test func `an erase set aside within the grace period gives the value back, flagged`() throws {
        let story = try story()
        var replica = try erased(story)
        _ = try replica.receive(story.removal)
        #expect(try replica.wantedParts().isEmpty)
        replica = try replica.settled()
        #expect(try replica.live("e").map(\.value) == ["secret"])
        #expect(try replica.live("e").map(\.part) == [story.part])
        #expect(replica.isErasureSetAside(story.part))
        #expect(try replica.setAsideErasures() == [story.part])
        #expect(try replica.wantedParts().isEmpty)
        #expect(replica.storage.kept(story.part) == nil)
        let stored = try #require(replica.storage.changeset(story.said.digest))
        #expect(try changeset(String(decoding: stored.line, as: UTF8.self)).digest == stored.digest)
        #expect(try Scratch(replica).differences(from: replica) == [])
    }

    @Test func `an erase set aside after the grace period leaves the part wanted until it comes`()
        throws
    {
        let story = try story()
        var kept = try erased(story)
        var gone = kept
        gone.storage.shred()
        _ = try kept.receive(story.removal)
        _ = try gone.receive(story.removal)
        (kept, gone) = (try kept.settled(), try gone.settled())
        #expect(try gone.wantedParts() == [story.part])
        #expect(try gone.comparableDigest() == nil)
        #expect(try gone.receive(story.said) == .known)
        #expect(try gone.wantedParts().isEmpty)
        #expect(try gone.comparableDigest() == kept.comparableDigest())
        #expect(try Outcome(gone).differences(from: Outcome(kept)) == [])
    }
}
