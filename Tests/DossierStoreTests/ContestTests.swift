import DossierCore
import DossierCrypto
import Testing

@testable import DossierStore

/// Noting who is contested never stands in the way of who writes.
@Suite struct ContestTests {
    /// A closed replica in which two values of `acme` took the place of one whose changeset is damaged, and a
    /// changeset about `acme` that came nowhere yet.
    private func damaged(
        _ scratch: Scratch,
        _ hand: Hand
    ) async throws -> (
        lost: Digest, coming: Changeset
    ) {
        let store = try await DatasetStore.founded(scratch, hand)
        let first = try await store.say(hand, 1, "acme", [("sector", "mining")])
        let old = RemovalTarget(first.digest, 0)
        for (count, value) in [(2, "metal"), (3, "wood")] {
            _ = try await store.edit(hand.occasion(count)) { _ in
                var draft = Draft()
                draft.assert("acme", "sector", value, removes: [old])
                return [draft]
            }
        }
        #expect(try await store.read { try $0.entity("acme")?.contested } == 1)
        let copy = try Scratch()
        let lines = try await store.log()
        try store.close()
        let elsewhere = try DatasetStore.fresh(copy, hand)
        for line in lines {
            _ = try await elsewhere.apply([(try Changeset(line: line[...]), nil)])
        }
        let coming = try await elsewhere.say(hand, 4, "acme", [("notes", "from elsewhere")])
        try AbsurdDatabase.tamper(
            scratch,
            "UPDATE changeset SET line = zeroblob(length(line)) WHERE position = 2"
        )
        return (first.digest, coming)
    }

    @Test func `a write beside damage on a conflict's line is kept, and the damage noted`()
        async throws
    {
        let scratch = try Scratch()
        let hand = try Hand()
        let (lost, _) = try await damaged(scratch, hand)
        let store = try DatasetStore.open(
            directory: scratch.path,
            identity: hand.key,
            rules: .forTests()
        )
        try await store.say(hand, 5, "acme", [("notes", "beside damage")])
        let found = try await store.read { view in
            (
                try view.live("acme").map(\.value), try view.entity("acme")?.contested,
                try view.damaged()
            )
        }
        #expect(found.0.contains("beside damage"))
        #expect(found.1 == 1)
        #expect(found.2 == [lost])
        let told = try await store.readAround { view in
            var reader = view.conflictReader()
            return try reader.conflicts(of: "acme").isComplete
        }
        #expect(!told)
    }

    @Test func `what comes beside damage on a conflict's line is kept`() async throws {
        let scratch = try Scratch()
        let hand = try Hand()
        let (lost, coming) = try await damaged(scratch, hand)
        let store = try DatasetStore.open(
            directory: scratch.path,
            identity: nil,
            rules: .forTests()
        )
        let receptions = try await store.apply([(coming, nil)])
        let isHeld = receptions.allSatisfy { if case .held = $0 { true } else { false } }
        #expect(isHeld && receptions.count == 1, "\(receptions)")
        let live = try await store.read { try $0.live("acme").map(\.value) }
        #expect(live.contains("from elsewhere"))
        #expect(try await store.read { try $0.damaged() } == [lost])
    }
}
