import DossierCore
import DossierCrypto
import Testing

@Suite struct LawTests {
    @Test(arguments: Vectors.list("histories").indices)
    func `a named history comes out equal in every order, early arrivals included`(
        position: Int
    ) throws {
        let expected = Vectors.list("histories")[position]
        let name = expected["name"] as? String ?? ""
        let result = try NamedHistory.result(name)
        let (outcome, orders) = (result.outcome, result.orders)
        #expect(orders >= 1)
        // The vector of an erase that is set aside shows the state before its bytes were fetched again.
        if (expected["wanted"] as? [Any])?.isEmpty == true {
            #expect(outcome.stateDigest.hexadecimal == expected["stateDigest"] as? String)
        }
        print("\(name): \(orders) orders")
        #expect(outcome.wanted.isEmpty)
    }

    @Test(arguments: Vectors.list("histories").indices)
    func `projecting step by step is projecting from scratch`(position: Int) throws {
        let history = try NamedHistory(position)
        var random = SeededRandom(seed: position)
        for _ in 0..<8 {
            var replica = memoryReplica(newerKinds: history.newerKinds)
            for changeset in history.log.shuffled(using: &random) {
                _ = try replica.receive(changeset)
                guard replica.index.founding != nil else { continue }
                #expect(try Scratch(replica).differences(from: replica) == [])
            }
        }
    }

    @Test(arguments: Vectors.list("histories").indices)
    func `receiving twice changes nothing`(position: Int) throws {
        let history = try NamedHistory(position)
        var replica = memoryReplica(newerKinds: history.newerKinds)
        for changeset in history.log {
            _ = try replica.receive(changeset)
            replica.storage.shred()
            let once = try Outcome(replica)
            #expect(try replica.receive(changeset) == .known)
            #expect(try Outcome(replica) == once)
        }
        replica = try replica.settled()
        let once = try Outcome(replica)
        let lines = replica.storage.order.map { replica.storage.changeset($0)?.line }
        for changeset in history.log.reversed() {
            #expect(try replica.receive(changeset) == .known)
        }
        // Where an erase that is set aside had taken bytes, the second copy brings them back.
        let again = try Outcome(replica)
        #expect(again.differences(from: once).allSatisfy { !once.wanted.isEmpty && $0 != "vector" })
        if once.wanted.isEmpty {
            #expect(lines == replica.storage.order.map { replica.storage.changeset($0)?.line })
        }
    }
}

/// Every small history: three members who have seen the same beginning each do one thing, unseen by the others.
@Suite struct SmallHistoryTests {
    enum Act: Int, CaseIterable {
        case nothing
        case state
        case set
        case retract
        case delete
        case wholeAway
        case keepBoth
        case erase
        case removeOther
    }

    private func act(
        _ act: Act,
        of member: inout Worker,
        _ beginning: [Changeset],
        against grant: OperationID
    ) throws -> Changeset? {
        let (one, two) = (beginning[0], beginning[1])
        switch act {
        case .nothing: return nil
        case .state: return try member.assert("e", "name", "by \(member.name)")
        case .set: return try member.set("e", "name", "set by \(member.name)")
        case .retract: return try member.retract("e", [one.operation()])
        case .delete: return try member.delete("e")
        case .wholeAway:
            return try member.write {
                $0.retract("e", removes: [RemovalTarget(two.digest, nil)])
            }
        case .keepBoth:
            return try member.write {
                $0.resolve("e", keeps: [one.operation(), two.operation()])
            }
        case .erase: return try member.erase(one, 1)
        case .removeOther: return try member.remove(grant, at: [])
        }
    }

    @Test func `merging is commutative, associative and idempotent for all acts of three members`()
        throws
    {
        var start = try Team(("A", .admin), ("B", .admin), ("C", .editor))
        let beginning = [
            try start.members[0].assert("e", "name", "one"),
            try start.members[0].assert("e", "name", "two"),
        ]
        let base = start.log + beginning
        for position in 1...3 { try start.members[position].see(all: beginning) }
        let keys = try Delivery.checkedKeys(start.log)
        var histories = 0
        for number in 0..<(Act.allCases.count * Act.allCases.count * Act.allCases.count) {
            var own: [Changeset] = []
            var chains = keys
            for position in 1...3 {
                let acts = Act.allCases
                let choice = acts[
                    number / [1, acts.count, acts.count * acts.count][position - 1] % acts.count
                ]
                var member = start.members[position]
                let other = start.grant(position % 3 + 1)
                if let done = try act(choice, of: &member, beginning, against: other) {
                    own.append(done)
                    chains[done.header.chain] = member.key.publicKey
                }
            }
            try check(base, own, chains)
            histories += 1
        }
        #expect(histories == 729)
    }

    private func check(_ base: [Changeset], _ own: [Changeset], _ keys: [Digest: PublicKey]) throws
    {
        var common: Outcome?
        try Delivery.permutations(of: own) { order in
            // Twice each, the second time in another order: idempotence within commutativity.
            let replica = try repaired(
                try Delivery.replica(of: base + order + order.reversed(), keys: keys),
                own + base
            )
            let outcome = try Outcome(replica)
            if common == nil {
                common = outcome
                try #require(try Scratch(replica).differences(from: replica) == [])
            }
            let different = common.map(outcome.differences) ?? []
            try #require(different.isEmpty, "\(different)")
        }
        // (a + b) + c and a + (b + c), where + takes all that another replica holds.
        guard own.count == 3 else { return }
        func merged(_ one: [Changeset], _ other: [Changeset]) throws -> [Changeset] {
            let replica = try Delivery.replica(of: base + one + other, keys: keys)
            return replica.storage.order.dropFirst(base.count).compactMap(replica.storage.changeset)
        }
        for (left, right) in [
            (try merged([own[0]], [own[1]]), [own[2]]), ([own[0]], try merged([own[1]], [own[2]])),
        ] {
            let replica = try repaired(
                try Delivery.replica(of: base + left + right, keys: keys),
                own + base
            )
            try #require(try Outcome(replica) == common)
        }
    }

    private func repaired(_ replica: MemoryReplica, _ all: [Changeset]) throws -> MemoryReplica {
        var replica = replica
        for part in try replica.wantedParts() {
            if let whole = all.first(where: { $0.digest == part.changeset }) {
                _ = try replica.receive(whole)
            }
        }
        return replica
    }
}
