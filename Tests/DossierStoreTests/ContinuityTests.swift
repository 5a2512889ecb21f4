import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// A replica that is restored, rolled back or copied never uses a dot twice and loses nothing.
@Suite struct ContinuityTests {
    private static func open(_ path: String, _ hand: Hand) throws -> DatasetStore {
        try DatasetStore.open(directory: path, identity: hand.key, rules: .forTests())
    }

    /// A dataset with `count` changesets behind the founding one, closed.
    private static func written(_ count: Int, _ hand: Hand) async throws -> Scratch {
        let scratch = try Scratch()
        let store = try await DatasetStore.founded(scratch, hand)
        for number in stride(from: 1, through: count, by: 1) {
            try await store.say(hand, number, "e\(number)", [("name", "E\(number)")])
        }
        try store.close()
        return scratch
    }

    private static func copy(_ scratch: Scratch) throws -> Scratch {
        let copy = try Scratch()
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
            try FileManager.default.copyItem(
                atPath: scratch.path + "/" + name,
                toPath: copy.path + "/" + name
            )
        }
        return copy
    }

    /// Puts one file of `from` over that of `to`, as `cp` does: the file's number stays.
    private static func overwrite(_ name: String, _ from: Scratch, _ to: Scratch) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: from.path + "/" + name))
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: to.path + "/" + name))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: data)
        try handle.close()
    }

    private static func fences(_ store: DatasetStore) async throws -> [FenceRecord] {
        try await store.read { try $0.fences() }
    }

    @Test func `a chain goes on over any number of openings`() async throws {
        let hand = try Hand()
        let scratch = try await Self.written(2, hand)
        for number in 3...5 {
            let store = try Self.open(scratch.path, hand)
            let said = try await store.say(hand, number, "e", [("name", "N\(number)")])
            #expect(said.header.sequence == number + 1)
            #expect(try await Self.fences(store).isEmpty)
            try store.close()
        }
    }

    @Test func `a copied directory begins a new incarnation that continues the old head`()
        async throws
    {
        let hand = try Hand()
        let scratch = try await Self.written(2, hand)
        let copied = try Self.copy(scratch)
        let store = try Self.open(copied.path, hand)
        let fence = try #require(try await Self.fences(store).first)
        #expect(fence.cause == .moved)
        #expect(fence.successor == nil)
        let said = try await store.say(hand, 9, "e", [("name", "Again")])
        #expect(said.header.sequence == 1)
        #expect(said.header.continues?.sequence == 3)
        #expect(said.header.admission != nil)
        #expect(try await Self.fences(store).map(\.successor) == [said.header.chain])
        let next = try await store.say(hand, 10, "e", [("name", "On")])
        #expect(next.header.previous == said.digest)
        try store.close()
        // The original knows of nothing, and the copy goes on.
        let original = try Self.open(scratch.path, hand)
        #expect(try await Self.fences(original).isEmpty)
        let again = try Self.open(copied.path, hand)
        #expect(try await Self.fences(again).count == 1)
        #expect(try await again.say(hand, 11, "e", [("name", "X")]).header.sequence == 3)
    }

    @Test func `a database set back alone is noticed, and its tail is taken back`() async throws {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let backup = try Self.copy(scratch)
        let ahead = try Self.open(scratch.path, hand)
        var tail: [Changeset] = []
        for number in 2...4 {
            tail.append(try await ahead.say(hand, number, "t\(number)", [("name", "T")]))
        }
        try ahead.close()
        try Self.overwrite("dossier.db", backup, scratch)
        let store = try Self.open(scratch.path, hand)
        let fence = try #require(try await Self.fences(store).first)
        #expect(fence.cause == .rolledBack)
        #expect(fence.tail?.digest == tail.last?.digest)
        #expect(!fence.isTailHeld)
        // A write never fails for being behind.
        let said = try await store.say(hand, 9, "e", [("name", "Meanwhile")])
        #expect(said.header.sequence == 1)
        #expect(said.header.continues?.sequence == 2)
        let receptions = try await store.apply(tail.map { ($0, nil) })
        for reception in receptions {
            guard case .held = reception else {
                Issue.record("\(reception)")
                continue
            }
        }
        #expect(try await Self.fences(store).map(\.isTailHeld) == [true])
        #expect(try await store.read { $0.replica.index.forks }.isEmpty)
        #expect(try await store.say(hand, 10, "e", [("name", "On")]).header.sequence == 2)
    }

    @Test func `a directory restored in place, mark and all, is noticed`() async throws {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let backup = try Self.copy(scratch)
        let ahead = try Self.open(scratch.path, hand)
        let lost = try await ahead.say(hand, 2, "t", [("name", "T")])
        try ahead.close()
        try Self.overwrite("dossier.db", backup, scratch)
        try Self.overwrite(MarkFile.name, backup, scratch)
        let store = try Self.open(scratch.path, hand)
        #expect(try await Self.fences(store).map(\.cause) == [.moved])
        let said = try await store.say(hand, 9, "e", [("name", "E")])
        #expect(said.header.chain != lost.header.chain)
        _ = try await store.apply([(lost, nil)])
        #expect(try await store.read { $0.replica.index.forks }.isEmpty)
        #expect(try await store.read { $0.changesetCount } == 4)
    }

    @Test(arguments: [nil, "", "{", "[]\n", String(repeating: " ", count: MarkFile.bytes + 1)])
    func `a mark that is gone or cannot be read costs one incarnation`(text: String?) async throws {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let path = scratch.path + "/" + MarkFile.name
        try FileManager.default.removeItem(atPath: path)
        if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
        let store = try Self.open(scratch.path, hand)
        #expect(try await Self.fences(store).map(\.cause) == [.unmarked])
        #expect(try await store.say(hand, 9, "e", [("name", "E")]).header.sequence == 1)
        try store.close()
        let again = try Self.open(scratch.path, hand)
        #expect(try await Self.fences(again).count == 1)
    }

    @Test func `a batch that broke off between mark and commit leaves nothing to look for`()
        async throws
    {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let found = MarkFile(directory: scratch.path).read()
        let mark = try #require(found.mark)
        let never = Head(
            chain: mark.head.chain,
            sequence: mark.head.sequence + 1,
            digest: SHA256.digest("never".utf8)
        )
        try MarkFile(directory: scratch.path).write(head: never, before: mark.head)
        let store = try Self.open(scratch.path, hand)
        let fence = try #require(try await Self.fences(store).first)
        #expect(fence.cause == .interrupted)
        #expect(fence.tail == nil)
        let said = try await store.say(hand, 9, "e", [("name", "E")])
        #expect(said.header.continues == mark.head)
    }

    @Test func `another life's changeset on the own chain ends the chain`() async throws {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let twin = try Self.copy(scratch)
        // Nothing local tells the twin from the first: its mark is made to fit.
        let mark = try #require(MarkFile(directory: twin.path).read().mark)
        try MarkFile(directory: twin.path).write(head: mark.head, before: mark.before)
        let one = try Self.open(scratch.path, hand)
        let two = try Self.open(twin.path, hand)
        let mine = try await one.say(hand, 8, "e", [("name", "Mine")])
        let theirs = try await two.say(hand, 9, "e", [("name", "Theirs")])
        #expect(mine.header.chain == theirs.header.chain)
        #expect(mine.header.sequence == theirs.header.sequence)
        _ = try await one.apply([(theirs, nil)])
        #expect(try await one.read { $0.replica.index.forks.count } == 1)
        #expect(try await Self.fences(one).map(\.isFork) == [true])
        let next = try await one.say(hand, 10, "e", [("name", "Next")])
        #expect(next.header.sequence == 1)
        #expect(next.header.continues != nil)
        #expect(Set(next.header.saw.map(\.digest)).isSuperset(of: [mine.digest, theirs.digest]))
        #expect(try await one.read { try $0.replica.live("e").count } == 3)
    }

    @Test func `a proof of a fork is kept where it is news, ends the own chain, and is passed on`()
        async throws
    {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let twin = try Self.copy(scratch)
        let mark = try #require(MarkFile(directory: twin.path).read().mark)
        try MarkFile(directory: twin.path).write(head: mark.head, before: mark.before)
        let one = try Self.open(scratch.path, hand)
        let two = try Self.open(twin.path, hand)
        let mine = try await one.say(hand, 8, "e", [("name", "Mine")])
        let theirs = try await two.say(hand, 9, "e", [("name", "Theirs")])
        let (left, right) = (ForkEvidence.Side(mine), ForkEvidence.Side(theirs))
        let proof = try ForkEvidence(left, right)
        #expect(try ForkEvidence(right, left) == proof, "the same fork, the same proof")
        #expect(throws: Refusal.self) { try ForkEvidence(left, left) }
        var forged = right
        forged = ForkEvidence.Side(slice: forged.slice, signature: left.signature)
        let lie = try ForkEvidence(left, forged)
        #expect(try await one.read { try $0.finding(of: lie) } == .unproven)
        #expect(try await one.read { try $0.forkProofs() }.isEmpty)

        #expect(try await one.read { try $0.finding(of: proof) } == .news)
        #expect(try await one.write { try $0.keep(proof) })
        #expect(try await one.write { try $0.keep(proof) } == false)
        #expect(try await one.read { try $0.finding(of: proof) } == .known)
        #expect(try await one.read { try $0.forkProofs() } == [proof])
        let told = try await one.read { try $0.forkedChains() }
        #expect(told.map(\.dot) == [proof.dot] && told.allSatisfy(\.isProofOnly))
        #expect(try await Self.fences(one).map(\.isFork) == [true])
        let next = try await one.say(hand, 10, "e", [("name", "Next")])
        #expect(next.header.sequence == 1, "the own chain has ended")

        // With both changesets held the proof is the log's, and the next chain that has seen both settles it.
        _ = try await one.apply([(theirs, nil)])
        #expect(try await one.read { try $0.forkProofs() } == [proof])
        #expect(try await one.read { try $0.forkedChains() }.map(\.isSettled) == [false])
        try one.close()
        _ = try await two.apply([(mine, nil), (next, nil)])
        #expect(try await two.read { try $0.finding(of: proof) } == .known)
        _ = try await two.say(hand, 11, "e", [("name", "Seen")])
        #expect(try await two.read { try $0.forkedChains() }.map(\.isSettled) == [true])
        #expect(try await two.read { try $0.forkProofs() }.isEmpty)
        let stranger = try await Self.written(1, Hand("another"))
        let elsewhere = try Self.open(stranger.path, Hand("another"))
        #expect(try await elsewhere.read { try $0.finding(of: proof) } == .unknownChain)
    }

    @Test func `four proofs are kept against one key, sixty-four in all, and sixteen are told`()
        async throws
    {
        let founder = try Hand()
        let scratch = try await Self.written(1, founder)
        let store = try Self.open(scratch.path, founder)
        let hands = try (0...16).map { try Hand("hand \($0)") }
        _ = try await store.edit(founder.occasion(50)) { _ in
            var draft = Draft()
            for hand in hands { draft.admit(hand.key.publicKey, .editor, name: hand.name) }
            return [draft]
        }
        var kept = 0
        for (number, hand) in hands.enumerated() {
            for turn in 0...4 {
                let proof = try await Self.forked(number * 10 + turn, hand, store)
                let finding = try await store.read { try $0.finding(of: proof) }
                #expect(finding == (number < 16 && turn < 4 ? .news : .known), "\(number) \(turn)")
                if try await store.write({ try $0.keep(proof) }) { kept += 1 }
            }
        }
        #expect(kept == Limits.keptForkProofs && kept == 64)
        let told = try await store.read { try $0.forkProofs() }
        #expect(told.count == Limits.toldForkProofs && told.count == 16)
    }

    /// A chain of `hand`'s whose second changeset was written twice; the store holds its first one.
    private static func forked(
        _ number: Int,
        _ hand: Hand,
        _ store: DatasetStore
    ) async throws -> ForkEvidence {
        let key = hand.key.publicKey
        let (grant, dataset, vector) = try await store.read { view in
            let replica = view.replica
            return (
                replica.membership.currentGrant(of: key)?.id, replica.index.founding, replica.vector
            )
        }
        func say(_ word: String, _ author: inout Author) throws -> Changeset {
            var draft = Draft()
            draft.assert("f", "name", "\(word) \(number)")
            let here = Author.Circumstances(
                dataset: dataset,
                vector: vector,
                time: 1_600_000_000_000,
                salt: hand.occasion(number).incarnation
            )
            return try author.seal(draft, here)
        }
        var author = Author(
            key: hand.key,
            grant: grant,
            incarnation: hand.occasion(1000 + number).incarnation
        )
        _ = try await store.apply([(try say("first", &author), nil)])
        var twin = author
        return try ForkEvidence(
            ForkEvidence.Side(say("one", &author)),
            ForkEvidence.Side(say("two", &twin))
        )
    }

    @Test func `a peer that names more of the own chain ends the chain, and that is kept`()
        async throws
    {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        let store = try Self.open(scratch.path, hand)
        let own = try await store.read { $0.replica.vector.sorted[0] }
        let more = Head(chain: own.chain, sequence: 7, digest: SHA256.digest("more".utf8))
        #expect(try await store.write { try $0.doubt(shown: own) } == false)
        #expect(try await store.write { try $0.doubt(shown: more) })
        #expect(try await store.write { try $0.doubt(shown: more) } == false)
        try store.close()
        let again = try Self.open(scratch.path, hand)
        #expect(try await Self.fences(again).map(\.tail) == [more])
        #expect(try await again.say(hand, 9, "e", [("name", "E")]).header.sequence == 1)
    }

    @Test func `a new dataset in an old directory knows nothing of the old mark`() async throws {
        let hand = try Hand()
        let scratch = try await Self.written(1, hand)
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: scratch.path + "/dossier.db" + suffix)
        }
        let store = try await DatasetStore.founded(scratch, hand)
        #expect(try await Self.fences(store).isEmpty)
    }
}
