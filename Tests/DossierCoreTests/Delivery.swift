import DossierCore
import DossierCrypto
import Testing

/// Orders of delivery, and what comes out of them.
enum Delivery {
    /// Hands every order of `changesets` in which causes come first to `body`.
    static func causalOrders(
        of changesets: [Changeset],
        _ body: ([Changeset]) throws -> Void
    ) rethrows {
        var order: [Changeset] = []
        var done: Set<Digest> = []
        var used = Array(repeating: false, count: changesets.count)
        func extend() throws {
            if order.count == changesets.count { return try body(order) }
            for (position, changeset) in changesets.enumerated()
            where !used[position] && changeset.header.causes.allSatisfy(done.contains) {
                used[position] = true
                order.append(changeset)
                done.insert(changeset.digest)
                try extend()
                done.remove(changeset.digest)
                order.removeLast()
                used[position] = false
            }
        }
        try extend()
    }

    /// All permutations of up to six changesets, `samples` seeded ones of more: early arrivals included.
    static func anyOrders(
        of changesets: [Changeset],
        samples: Int,
        seed: Int,
        _ body: ([Changeset]) throws -> Void
    ) rethrows {
        guard changesets.count > 6 else { return try permutations(of: changesets, body) }
        var random = SeededRandom(seed: seed)
        for _ in 0..<samples { try body(changesets.shuffled(using: &random)) }
    }

    static func permutations<Element>(
        of elements: [Element],
        _ body: ([Element]) throws -> Void
    ) rethrows {
        var elements = elements
        func permute(_ count: Int) throws {
            if count <= 1 { return try body(elements) }
            for position in 0..<count {
                try permute(count - 1)
                elements.swapAt(count % 2 == 0 ? position : 0, count - 1)
            }
        }
        try permute(elements.count)
    }

    /// A replica that was given `changesets` in this order.
    ///
    /// Signatures were checked when they were read.
    static func replica(
        of changesets: [Changeset],
        keys: [Digest: PublicKey],
        newerKinds: [String] = []
    ) throws -> MemoryReplica {
        var replica = memoryReplica(newerKinds: newerKinds)
        for changeset in changesets {
            _ = try replica.receive(changeset, verified: keys[changeset.header.chain])
        }
        return replica
    }

    /// The keys of all chains, each changeset's signature checked under its own.
    static func checkedKeys(_ changesets: [Changeset]) throws -> [Digest: PublicKey] {
        var keys: [Digest: PublicKey] = [:]
        for changeset in changesets {
            if let key = changeset.header.key { keys[changeset.header.chain] = key }
        }
        for changeset in changesets {
            let key = try #require(keys[changeset.header.chain])
            try #require(changeset.isSigned(by: key))
        }
        return keys
    }
}
