import DossierCore
import DossierCrypto
import Testing

@testable import DossierStore

/// What every storage must do alike: the histories of the model come to the model's state, whatever the order.
@Suite struct ContractTests {
    /// The given order, the reverse, and some orders drawn from seeds.
    private static func orders(_ changesets: [Changeset]) -> [[Changeset]] {
        var orders = [changesets, changesets.reversed()]
        for seed in 1...4 {
            var random = SeededRandom(seed: seed)
            orders.append(changesets.shuffled(using: &random))
        }
        return orders
    }

    @Test(arguments: Vectors.histories)
    func `memory comes to the model's state in every order`(history: Vectors.History) throws {
        let changesets = try history.changesets()
        for order in Self.orders(changesets) {
            var replica = Replica(
                dataset: nil,
                storage: MemoryStorage(),
                kinds: history.kinds
            )
            for changeset in order + order { _ = try replica.receive(changeset) }
            for changeset in changesets { _ = try replica.receive(changeset) }
            while try !replica.settle(limit: 1).isSettled {}
            #expect(try replica.stateDigest.hexadecimal == history.expectedDigest())
        }
    }

    @Test(arguments: Vectors.histories)
    func `sqlite comes to the model's state in every order, and again after reopening`(
        history: Vectors.History
    ) async throws {
        let changesets = try history.changesets()
        for order in Self.orders(changesets) {
            let scratch = try Scratch()
            let store = try DatasetStore.fresh(scratch, kinds: history.kinds)
            for changeset in order { _ = try await store.apply([(changeset, nil)]) }
            for _ in 0..<2 {
                _ = try await store.apply(changesets.map { ($0, nil) })
            }
            try await expectState(of: history, store)
            let vector = try await store.read { $0.replica.vector }
            let aside = try await store.read { try $0.replica.setAside }
            try store.close()
            let again = try reopened(scratch, history)
            try await expectState(of: history, again)
            #expect(try await again.read { $0.replica.vector } == vector)
            #expect(try await again.read { try $0.replica.setAside } == aside)
        }
    }

    @Test(arguments: Vectors.histories)
    func `sqlite and memory agree on conflicts, wanted parts and live assertions`(
        history: Vectors.History
    ) async throws {
        let changesets = try history.changesets()
        var memory = Replica(dataset: nil, storage: MemoryStorage(), kinds: history.kinds)
        for changeset in changesets { _ = try memory.receive(changeset) }
        while try !memory.settle(limit: 1).isSettled {}
        let store = try DatasetStore.fresh(Scratch(), kinds: history.kinds)
        _ = try await store.apply(changesets.map { ($0, nil) })
        try await store.settle()
        var reader = ConflictReader(memory, SummaryRules.forTests().conflicts)
        for entity in memory.storage.entities {
            let live = try memory.live(entity).map(\.id)
            let conflicts = try reader.conflicts(of: entity).pairs
            let found = try await store.read { view in
                var reader = view.conflictReader()
                return (
                    try view.live(entity).map(\.id), try reader.conflicts(of: entity).pairs,
                    try view.entity(entity)
                )
            }
            #expect(found.0 == live)
            #expect(found.1 == conflicts)
            if let line = found.2 { #expect(line.contested == conflicts.count) }
        }
        let wanted = try memory.wantedParts()
        #expect(try await store.read { try $0.replica.wantedParts() } == wanted)
    }

    private func reopened(
        _ scratch: Scratch,
        _ history: Vectors.History
    ) throws -> DatasetStore {
        try DatasetStore.open(
            directory: scratch.path,
            identity: nil,
            rules: .forTests(),
            kinds: history.kinds
        )
    }

    private func expectState(of history: Vectors.History, _ store: DatasetStore) async throws {
        try await store.settle()
        let digest = try await store.stateDigest()
        #expect(try digest.hexadecimal == history.expectedDigest())
        let report = try await store.verify(projection: true)
        #expect(report.findings == [])
        let rebuilt = try await store.rebuildProjection()
        #expect(rebuilt == digest)
    }
}
