import DossierCore
import DossierCrypto
import Testing

/// One of the model's named histories, read from the vectors.
struct NamedHistory {
    let name: String
    let newerKinds: [String]
    let log: [Changeset]
    let keys: [Digest: PublicKey]

    init(_ position: Int) throws {
        let item = Vectors.list("histories")[position]
        name = item["name"] as? String ?? ""
        newerKinds = item["newerKinds"] as? [String] ?? []
        log = try (item["lines"] as? [String] ?? []).map(changeset)
        keys = try Delivery.checkedKeys(log)
    }

    init(named name: String) throws {
        let position = Vectors.list("histories").firstIndex { $0["name"] as? String == name }
        try self.init(try #require(position, "the vectors have a history \(name)"))
    }

    /// How many orders of early arrivals are tried where not all can be.
    static var samples: Int {
        #if DEBUG
        100
        #else
        2000
        #endif
    }

    /// All named histories in all orders, computed once for all tests.
    // Computed once and never changed.
    nonisolated(unsafe) static let results: [String: Result<Delivered, any Error>] = {
        var results: [String: Result<Delivered, any Error>] = [:]
        for position in Vectors.list("histories").indices {
            let name = Vectors.list("histories")[position]["name"] as? String ?? ""
            results[name] = Result {
                let history = try NamedHistory(position)
                var variants: [Digest: Changeset] = [:]
                if name == "8 erased part" {
                    let erase = history.log[3].operation()
                    variants[history.log[2].digest] = history.log[2].without(1, erase: erase)
                }
                return try history.everyOrder(erasing: variants)
            }
        }
        return results
    }()

    /// What came out of a history, and of how many orders.
    struct Delivered {
        let log: [Changeset]
        let outcome: Outcome
        let replica: MemoryReplica
        let orders: Int
    }

    /// What came out of the history with this name.
    static func result(_ name: String) throws -> Delivered {
        try #require(results[name], "the vectors have a history \(name)").get()
    }

    /// Delivers every causal order and early arrivals; all must come out equal.
    ///
    /// Returns the outcome and how many orders there were.
    private func everyOrder(erasing variants: [Digest: Changeset]) throws -> Delivered {
        var first: (outcome: Outcome, replica: MemoryReplica)?
        var orders = 0
        func deliver(_ order: [Changeset]) throws {
            var replica = try Delivery.replica(of: order, keys: keys, newerKinds: newerKinds)
            // An erase that no longer counts leaves its part wanted; whoever has the bytes gives them.
            for part in try replica.wantedParts() {
                let whole = try #require(log.first { $0.digest == part.changeset })
                _ = try replica.receive(whole)
            }
            try #require(replica.waitingCount == 0)
            let outcome = try Outcome(replica)
            if let first {
                let different = outcome.differences(from: first.outcome)
                try #require(
                    different.isEmpty,
                    "\(name): \(different) in \(order.map(\.header.sequence))"
                )
            } else {
                first = (outcome, replica)
                try #require(try Scratch(replica).differences(from: replica) == [])
            }
            orders += 1
        }
        let given = [log, log.map { variants[$0.digest] ?? $0 }].prefix(variants.isEmpty ? 1 : 2)
        for changesets in given {
            try Delivery.causalOrders(of: changesets, deliver)
            try Delivery.anyOrders(of: changesets, samples: Self.samples, seed: 1, deliver)
        }
        let found = try #require(first)
        return Delivered(
            log: log,
            outcome: found.outcome,
            replica: found.replica,
            orders: orders
        )
    }
}
