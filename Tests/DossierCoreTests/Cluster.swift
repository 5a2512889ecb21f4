import DossierCore
import DossierCrypto

/// Three members with a replica each, in memory: they write, and exchange changesets with losses,
/// repetitions and early arrivals, as the seed has it.
struct Cluster {
    private(set) var workers: [Worker]
    private(set) var written: [Changeset]
    private var random: SeededRandom

    init(seed: Int) throws {
        random = SeededRandom(seed: seed)
        let roles: [Role] = [.admin, .editor, .editor, .reader]
        let one = roles[Int.random(in: 0..<2, using: &random)]
        let other = roles[Int.random(in: 0..<roles.count, using: &random)]
        let team = try Team(("A", one), ("B", other), founder: "F")
        workers = team.members
        written = team.log
        for position in workers.indices { try workers[position].see(all: team.log) }
    }

    /// Lets members act and meet; `observe` sees one replica before and after each reception.
    mutating func run(
        steps: Int,
        observe: (Outcome, Outcome, MemoryReplica) throws -> Void = { _, _, _ in }
    ) throws {
        for _ in 0..<steps {
            let position = Int.random(in: 0..<workers.count, using: &random)
            if random.happens(50) { try meet(position, observe) }
            if let changeset = try act(position) { written.append(changeset) }
        }
    }

    private mutating func meet(
        _ position: Int,
        _ observe: (Outcome, Outcome, MemoryReplica) throws -> Void
    ) throws {
        let other = (position + Int.random(in: 1..<workers.count, using: &random)) % workers.count
        let theirs = workers[other].replica.storage
        var given = theirs.order.compactMap(theirs.changeset)
        if random.happens(50) { given.shuffle(using: &random) }
        given.removeAll { _ in random.happens(20) }  // lost on the way
        given += given.prefix(3)  // and repeated
        let before = try Outcome(workers[position].replica)
        try workers[position].see(all: given)
        try observe(before, try Outcome(workers[position].replica), workers[position].replica)
    }

    private mutating func act(_ position: Int) throws -> Changeset? {
        let entity = ["e1", "e2"][Int.random(in: 0..<2, using: &random)]
        let value = ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
        let live = try workers[position].live(entity)
        let some = live.randomElement(using: &random)
        let held = workers[position].replica.storage.order.randomElement(using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<6: return try workers[position].assert(entity, "name", value)
        case 6..<12: return try workers[position].set(entity, "name", value)
        case 12..<14:
            guard let some else { return nil }
            return try workers[position].retract(entity, [some])
        case 14: return live.isEmpty ? nil : try workers[position].delete(entity)
        case 15:
            guard live.count > 1, let some, let other = live.first(where: { $0 != some }) else {
                return nil
            }
            return try workers[position].resolve(entity, "name", value, keeping: some, over: other)
        case 16:
            guard let held, let changeset = workers[position].replica.storage.changeset(held),
                !changeset.entityParts.isEmpty
            else { return nil }
            return try workers[position].erase(changeset, 1)
        case 17:
            guard random.happens(30) else { return nil }
            let grants = workers[position].replica.membership.grants
            guard let target = grants.randomElement(using: &random) else { return nil }
            return try workers[position].remove(target.id)
        case 18:  // a restored machine goes on under a new incarnation
            let author = workers[position].author
            workers[position].join(author.grant, continuing: author.last)
            return try workers[position].assert(entity, "name", "\(value) after")
        default:
            let own = workers[position].author.grant
            guard random.happens(10), let own else { return nil }
            let heads = workers[position].heads(of: own)
            return try workers[position].write { $0.retire(heads: heads) }
        }
    }

    /// Everybody gets everything, in an order of his own.
    mutating func heal() throws {
        for position in workers.indices {
            try workers[position].see(all: written.shuffled(using: &random))
        }
        for position in workers.indices {
            for part in try workers[position].replica.wantedParts() {
                if let whole = written.first(where: { $0.digest == part.changeset }) {
                    try workers[position].see(whole)
                }
            }
        }
    }
}
