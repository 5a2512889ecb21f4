import DossierCore
import DossierCrypto
import Testing

/// Adopting a whole stretch leaves live what would live if it counted, in the adopter's name.
@Suite struct AdoptionLawTests {
    enum Way: CaseIterable {
        case together
        case oneByOne
        case inAnyOrder
    }

    @Test(arguments: Way.allCases)
    func `what would live if a stretch counted lives once it is adopted`(_ way: Way) throws {
        var removals = 0
        var returned = 0
        for seed in 0..<120 {
            var history = try AdoptedHistory(seed: seed)
            let expected = try history.statements()
            try history.endMembership()
            returned += try history.statements() == expected ? 0 : 1
            for digest in try history.toAdopt() { #expect(try !history.isDone(digest)) }
            for digests in history.pieces(way) {
                removals += try history.adopt(digests).filter { !$0.removes.isEmpty }.count
            }
            let found = try history.statements()
            try #require(found == expected, "seed \(seed)")
            try #require(try history.differencesFromScratch() == [], "seed \(seed)")
            for digest in history.aside where history.says(digest) {
                try #require(try history.isDone(digest), "seed \(seed)")
            }
            // Once and for all.
            let again = try history.adopt(Array(history.aside))
            try #require(again.isEmpty, "seed \(seed): \(again)")
            try #require(try history.statements() == expected, "seed \(seed)")
        }
        #expect(removals > 120 && returned > 60)
    }

    @Test func `what the adopter changes afterwards is not undone by adopting again`() throws {
        for seed in 0..<60 {
            var history = try AdoptedHistory(seed: seed)
            try history.endMembership()
            _ = try history.adopt(Array(history.aside))
            try history.change()
            let changed = try history.statements()
            #expect(try history.adopt(Array(history.aside)).isEmpty)
            #expect(try history.statements() == changed, "seed \(seed)")
        }
    }
}

/// A history in which V works on beyond the cut-off of his removal, with and without B and A knowing of it.
private struct AdoptedHistory {
    private static let note = "adopted"

    private var team: Team
    private var random: SeededRandom
    private var written: [Changeset] = []
    private var cut: Digest?
    /// What V wrote beyond the cut-off, in order.
    private var stretch: [Digest] = []
    /// What is set aside of it.
    private(set) var aside: [Digest] = []

    private enum Member: Int {
        case founder
        case removed
        case other
        case adopter
    }

    init(seed: Int) throws {
        random = SeededRandom(seed: seed)
        team = try Team(("V", .editor), ("B", .editor), ("A", .editor))
        for position in 1...3 { try team.members[position].see(all: team.log) }
        for _ in 0..<4 {
            try act(.removed)
            try act(.adopter)
            try meet()
        }
        cut = team.members[1].author.last?.digest
        for _ in 0..<Int.random(in: 2...9, using: &random) {
            if random.happens(10) {
                let author = team.members[1].author
                team.members[1].join(author.grant, continuing: author.last)
            }
            if let changeset = try act(.removed) { stretch.append(changeset.digest) }
            if random.happens(30) { try act(.other) }
            if random.happens(20) { try act(.adopter) }
            if random.happens(40) {
                try meet([Member.other, .removed, .adopter].randomElement(using: &random))
            }
        }
        try meet()
        if random.happens(30), let digest = stretch.randomElement(using: &random),
            let changeset = team.members[0].replica.storage.changeset(digest),
            !changeset.entityParts.isEmpty
        {
            written.append(try team.members[0].erase(changeset, 1))
            try meet()
        }
    }

    /// Everybody, or one, gets everything.
    private mutating func meet(_ only: Member? = nil) throws {
        for position in 0...3 where only == nil || only?.rawValue == position {
            try team.members[position].see(all: written)
        }
    }

    // MARK: acts

    @discardableResult
    private mutating func act(_ member: Member) throws -> Changeset? {
        let position = member.rawValue
        let entity = ["e1", "e2"].randomElement(using: &random) ?? "e1"
        let own = try team.members[position].live(entity)
        let all = try team.members[position].live("e1") + team.members[position].live("e2")
        let held = team.members[position].replica.storage.order.randomElement(using: &random)
        let kind = Int.random(in: 0..<16, using: &random)
        var rows: [(property: String, value: String, fields: [String: String])] = []
        for _ in 0..<4 { rows.append(row()) }
        var chosen = all.filter { _ in random.happens(35) }.map(\.target)
        let changeset = try team.members[position].write { draft in
            switch kind {
            case 0..<3:
                draft.assert(entity, rows[0].property, rows[0].value, fields: rows[0].fields)
            case 3..<8:
                for (number, row) in rows.prefix(kind - 2).enumerated() {
                    draft.assert(
                        entity,
                        row.property,
                        row.value,
                        removes: number == 0 ? own.map(\.target).filter(chosen.contains) : [],
                        fields: row.fields
                    )
                }
            case 8: draft.retract(entity, removes: chosen)
            case 9, 10: draft.delete(entity, removes: own.map(\.target))
            case 11, 12:
                let kept = own.first.map { [$0] } ?? []
                chosen.removeAll { $0 == kept.first?.target }
                draft.resolve(
                    entity,
                    keeps: kept,
                    removes: chosen,
                    stating: kind == 11 ? (rows[0].property, rows[0].value) : nil,
                    fields: rows[0].fields
                )
            case 13: draft.retract(entity, removes: held.map { [RemovalTarget($0, nil)] } ?? [])
            default:
                // What it removes is of any entity.
                draft.assert(entity, rows[0].property, rows[0].value, removes: chosen)
            }
        }
        written.append(changeset)
        return changeset
    }

    private mutating func row() -> (property: String, value: String, fields: [String: String]) {
        let property = ["name", "phone"].randomElement(using: &random) ?? "name"
        let value = ["a", "b", "c"].randomElement(using: &random) ?? "a"
        var fields: [String: String] = [:]
        if random.happens(40) { fields["source"] = random.happens(50) ? "s1" : "s2" }
        if random.happens(15) { fields["language"] = "deu" }
        return (property, value, fields)
    }

    /// The adopter says something else of what he sees.
    mutating func change() throws {
        for _ in 0..<3 { try act(.adopter) }
    }

    // MARK: the end of a membership, and after

    mutating func endMembership() throws {
        let heads = cut.map { [$0] } ?? []
        written.append(try team.members[0].remove(team.grant(1), at: heads))
        try meet()
        aside = stretch
        #expect(try team.members[3].replica.setAside == Set(stretch))
    }

    mutating func pieces(_ way: AdoptionLawTests.Way) -> [[Digest]] {
        switch way {
        case .together: [aside.shuffled(using: &random)]
        case .oneByOne: aside.map { [$0] }
        case .inAnyOrder: aside.shuffled(using: &random).map { [$0] }
        }
    }

    mutating func adopt(_ digests: [Digest]) throws -> [Adoption.Operation] {
        let adoption = try Adoption(
            of: digests,
            in: team.members[3].replica,
            isAdopted: { $0["note"] == Self.note }
        )
        guard !adoption.operations.isEmpty else { return [] }
        try team.members[3].write { draft in
            for operation in adoption.operations {
                draft.adopt(operation, fields: operation.fields.merging(["note": Self.note]) { $1 })
            }
        }
        return adoption.operations
    }

    /// The changesets of which something is left to take over.
    func toAdopt() throws -> Set<Digest> {
        let adoption = try Adoption(
            of: aside,
            in: team.members[3].replica,
            isAdopted: { $0["note"] == Self.note }
        )
        return Set(adoption.operations.map(\.origin))
    }

    func isDone(_ digest: Digest) throws -> Bool {
        var reads = Int.max
        return try Adoption.isDone(digest, in: team.members[3].replica, reads: &reads)
    }

    /// Whether a changeset says anything of entities that was not erased.
    func says(_ digest: Digest) -> Bool {
        team.members[3].replica.storage.changeset(digest)?.entityParts.isEmpty == false
    }

    /// What lives for the adopter, without who says it.
    func statements() throws -> Set<[String]> {
        let live = try ["e1", "e2"].flatMap { entity in
            try team.members[3].replica.live(entity).map {
                [entity, $0.property, $0.value, $0["language"] ?? "", $0["source"] ?? ""]
            }
        }
        return Set(live)
    }

    func differencesFromScratch() throws -> [String] {
        try Scratch(team.members[3].replica).differences(from: team.members[3].replica.settled())
    }
}
