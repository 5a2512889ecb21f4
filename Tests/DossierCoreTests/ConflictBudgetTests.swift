import DossierCore
import DossierCrypto
import Testing

/// What the steps for conflicts are spent on, and that nobody spends those of others; steps are counted, not time.
@Suite struct ConflictBudgetTests {
    private func reader(
        _ worker: Worker,
        _ allowance: ConflictAllowance = .asking
    ) -> ConflictReader<MemoryStorage> {
        ConflictReader(worker.replica, modelVocabulary, allowance)
    }

    // MARK: properties

    /// A founder and two editors, after so many editions with another `property` of `e`, each in a changeset as large
    /// as an import's; all hold everything.
    private func team(editions count: Int, of property: String) throws -> Team {
        var team = try Team(("A", .editor), ("B", .editor))
        try team.members[0].assert("e", "listingDate", "2019")
        try team.members[0].assert("e", "alias", "old")
        let padding = String(repeating: "p", count: 120_000)
        for number in 0..<count {
            let old = try team.members[0].live("e", property).map(\.target)
            try team.members[0].write { draft in
                draft.assert("e", property, "\(number)", removes: old)
                for half in 0..<2 { draft.assert("pad-\(number)", "notes", "\(half)" + padding) }
            }
        }
        let storage = team.members[0].replica.storage
        for member in 1...2 {
            try team.members[member].see(all: storage.order.compactMap { storage.changeset($0) })
        }
        return team
    }

    @Test func `a property of one value hides no conflict, however many editions it has had`()
        throws
    {
        for (count, isComplete) in [(13, true), (70, false)] {
            var team = try team(editions: count, of: "modifiedAt")
            let one = try team.members[1].set("e", "listingDate", "2011")
            let other = try team.members[2].set("e", "listingDate", "2012")
            try team.members[0].see(one, other)
            let sides = [one.operation(), other.operation()].sorted()
            var reader = reader(team.members[0])
            let found = try reader.conflicts(of: "e")
            #expect(found.pairs == [ConflictPair(sides[0], sides[1])], "\(count)")
            #expect(found.isComplete == isComplete, "\(count)")
            #expect(try reader.isContested("e"))
        }
    }

    @Test func `who makes one property endless hides nothing of the others`() throws {
        var team = try team(editions: 70, of: "name")
        let old = try team.members[0].live("e", "alias")
        var said: [Changeset] = []
        // Of two values, so that it comes first.
        for member in 1...2 {
            said.append(try team.members[member].set("e", "name", "\(member)"))
            said.append(try team.members[member].set("e", "listingDate", "201\(member)"))
        }
        said.append(try team.members[1].assert("e", "listingDate", "2013"))
        said.append(try team.members[1].set("e", "alias", "new"))
        said.append(try team.members[2].retract("e", old))
        try team.members[0].see(all: said)
        var reader = reader(team.members[0])
        let found = try reader.conflicts(of: "e")
        #expect(!found.isComplete)
        let dates = try team.members[0].live("e", "listingDate").sorted()
        #expect(dates.count == 3)
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            #expect(found.pairs.contains(ConflictPair(dates[one], dates[other])))
        }
        #expect(found.pairs.contains(ConflictPair(said[5].operation(), said[6].operation())))
    }

    // MARK: entities

    /// A founder who holds `t`, a changeset of so many words of another entity.
    private func target(_ count: Int) throws -> (founder: Worker, target: RemovalTarget) {
        var founder = try Team().members[0]
        let said = try founder.write { draft in
            for number in 0..<count { draft.assert("t", "name", "\(number)") }
        }
        return (founder, RemovalTarget(said.digest, nil))
    }

    @Test func `retractions of what is not there are read once for all who removed beside them`()
        throws
    {
        var (founder, target) = try target(800)
        try founder.write { draft in
            let beyond = (0..<4200).map { RemovalTarget(target.changeset, 800 + $0) }
            draft.retract("x", removes: beyond)
        }
        let entities = (0..<100).map { "y\($0)" }
        try founder.write { draft in
            for entity in entities {
                for value in 0..<2 { draft.assert(entity, "name", "\(value)", removes: [target]) }
            }
        }
        var reader = reader(founder)
        for entity in entities {
            #expect(try reader.conflicts(of: entity).isNone)
        }
        // Two words, 800 removals on the line of each, two targets each; and the 4,200 once.
        #expect(reader.stepsTaken < entities.count * 2 * 800 * 4 + 50_000)
    }

    @Test func `what is remembered of lines is bounded, in one entity and in many`() throws {
        var (founder, target) = try target(5000)
        let entities = (0..<100).map { "y\($0)" }
        try founder.write { draft in
            for entity in entities {
                for value in 0..<2 { draft.assert(entity, "name", "\(value)", removes: [target]) }
            }
            for value in 0..<90 {
                // No two of these are one run.
                let other = RemovalTarget(target.changeset, 6000 + value)
                draft.assert("z", "name", "\(value)", removes: [target, other])
            }
        }
        var reader = reader(founder, .storing(entities.count))
        for entity in entities + ["z"] {
            _ = try reader.isContested(entity)
            #expect(reader.entriesKept < ConflictLimits.entries + 20_000, "\(entity)")
        }
        #expect(reader.stepsTaken > 3 * ConflictLimits.entries)
    }

    @Test func `one transaction has so many steps, and what is left over counts as contested`()
        throws
    {
        var founder = try Team().members[0]
        let entities = (0..<40).map { "e\($0)" }
        for entity in entities {
            let said = try founder.write { draft in
                for number in 0..<450 { draft.assert(entity, "birthDate", "\(1000 + number)") }
            }
            let ids = (0..<450).map { said.operation($0) }
            try founder.write { $0.resolve(entity, keeps: ids, removes: []) }
        }
        var storing = reader(founder, .storing(entities.count))
        let contested = try entities.map { try storing.isContested($0) }
        #expect(contested.first == false && contested.last == true)
        #expect(storing.stepsTaken < 1_000_000 + 1000 * entities.count + 1000)
        var asking = reader(founder)
        for entity in entities { #expect(try asking.conflicts(of: entity).isNone) }
    }
}

extension EntityConflicts {
    /// Whether everything was compared, and nothing found.
    fileprivate var isNone: Bool { pairs.isEmpty && isComplete }
}
