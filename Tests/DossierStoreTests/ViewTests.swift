import DossierCore
import DossierCrypto
import Testing

@testable import DossierStore

@Suite struct ViewTests {
    private func sample() async throws -> (DatasetStore, Hand) {
        let hand = try Hand()
        let store = try await DatasetStore.founded(Scratch(), hand)
        try await store.say(
            hand,
            1,
            "hikvision",
            [
                ("@type", "Company"), ("name", "Hangzhou Hikvision Digital Technology"),
                ("name", "杭州海康威视数字技术股份有限公司"), ("summary", "Makes surveillance cameras"),
            ],
            fields: ["source": "notice"]
        )
        try await store.say(
            hand,
            2,
            "dahua",
            [("@type", "Company"), ("name", "Dahua"), ("birthDate", "2001")]
        )
        try await store.say(
            hand,
            3,
            "notice",
            [("@type", "Article"), ("name", "Notice of 2019")]
        )
        return (store, hand)
    }

    @Test func `search folds case, finds pairs of characters and beginnings of words`()
        async throws
    {
        let (store, _) = try await sample()
        for query in ["HIKVISION", "海康", "海康威视", "hangz", "surveillance hikvision", "视", "有限公司"] {
            let found = try await store.search(query)
            #expect(found.map(\.id) == ["hikvision"], "\(query)")
        }
        #expect(try await store.search("威海").isEmpty)
        #expect(try await store.search("hikvision dahua").isEmpty)
        #expect(try await store.search(" \"*( ").isEmpty)
        #expect(try await store.search("2019", types: ["Company"]).isEmpty)
        #expect(try await store.search("2019", types: ["Article"]).count == 1)
    }

    @Test func `names that look alike are found, however many are the same`() async throws {
        let (store, hand) = try await sample()
        for number in 0..<20 {
            try await store.say(hand, 20 + number, "same-\(number)", [("name", "DAHUA")])
        }
        func lookAlikes(of name: String, limit: Int = 8) async throws -> [String] {
            while try await !store.feedSearch() {}
            return try await store.read { try $0.lookAlikes(of: name, limit: limit) }
        }
        #expect(try await lookAlikes(of: "DAHUA") == ["dahua"])
        #expect(try await lookAlikes(of: "Dahua").count == 8)
        #expect(try await lookAlikes(of: "dahua", limit: 30).count == 21)
        #expect(try await lookAlikes(of: "Dahua Technology").isEmpty)
        try await store.say(hand, 50, "dahua", [("alias", "DAHUA")])
        #expect(try await lookAlikes(of: "DAHUA") == ["dahua"])
        _ = try await store.edit(hand.occasion(51)) { replica in
            var draft = Draft()
            let names = try replica.live("dahua").filter { $0.property != typeProperty }.map(\.id)
            draft.retract("dahua", removes: names.map { RemovalTarget($0.changeset, $0.index) })
            return [draft]
        }
        #expect(try await lookAlikes(of: "DAHUA").isEmpty)
    }

    @Test func `search follows edits and removals`() async throws {
        let (store, hand) = try await sample()
        #expect(try await store.search("dahua").count == 1)
        _ = try await store.edit(hand.occasion(10)) { replica in
            let old = try replica.live("dahua").filter { $0.property == "name" }.map(\.id)
            var draft = Draft()
            draft.assert(
                "dahua",
                "name",
                "Zhejiang",
                removes: old.map { RemovalTarget($0.changeset, $0.index) }
            )
            return [draft]
        }
        #expect(try await store.search("dahua").isEmpty)
        #expect(try await store.search("zhejiang").map(\.id) == ["dahua"])
    }

    @Test func `lists filter and page by bytes of the id`() async throws {
        let (store, _) = try await sample()
        let all = try await store.read { try $0.entities(EntityFilter()) }
        #expect(all.map(\.id) == ["dahua", "hikvision", "notice"])
        #expect(all.map(\.unsourced) == [2, 0, 0])
        func ids(
            _ change: @escaping @Sendable (inout EntityFilter) -> Void
        ) async throws -> [String] {
            try await store.read { view in
                var filter = EntityFilter()
                change(&filter)
                return try view.entities(filter).map(\.id)
            }
        }
        #expect(try await ids { $0.types = ["Company"] } == ["dahua", "hikvision"])
        #expect(try await ids { $0.idPrefix = "hik" } == ["hikvision"])
        #expect(try await ids { $0.captionPrefix = "hangzhou" } == ["hikvision"])
        #expect(try await ids { $0.captionPrefix = "%" } == [])
        #expect(try await ids { $0.isUnsourced = true } == ["dahua"])
        #expect(try await ids { $0.after = "dahua" } == ["hikvision", "notice"])
        #expect(try await ids { $0.limit = 1 } == ["dahua"])
        let counts = try await store.read(\.counts)
        #expect(counts == Counts(entities: 3, statements: 6, unsourced: 2, sources: 1))
    }

    @Test func `composed and decomposed forms are two entities and two values`() async throws {
        let (store, hand) = try await sample()
        try await store.say(
            hand,
            10,
            "caf\u{E9}",
            [("name", "caf\u{E9}"), ("name", "cafe\u{301}")]
        )
        try await store.say(hand, 11, "cafe\u{301}", [("name", "other")])
        let composed = try await store.read { try $0.entity("caf\u{E9}") }
        #expect(composed?.statements == 2)
        #expect(try await store.read { try $0.entity("cafe\u{301}") }?.statements == 1)
    }

    @Test func `two values of a single-valued property are counted as contested until one goes`()
        async throws
    {
        let (store, hand) = try await sample()
        try await store.say(hand, 10, "dahua", [("birthDate", "2002")])
        #expect(try await store.read { try $0.entity("dahua") }?.contested == 1)
        #expect(try await store.read { try $0.contestedCount() } == 1)
        _ = try await store.edit(hand.occasion(11)) { replica in
            let old = try replica.live("dahua").filter { $0.value == "2001" }.map(\.id)
            var draft = Draft()
            draft.retract("dahua", removes: old.map { RemovalTarget($0.changeset, $0.index) })
            return [draft]
        }
        #expect(try await store.read { try $0.contestedCount() } == 0)
    }

    @Test func `the log lists the newest first with who, when and whether it counts`()
        async throws
    {
        let (store, hand) = try await sample()
        let log = try await store.read { try $0.log(limit: 2) }
        #expect(log.map(\.dot.sequence) == [4, 3])
        #expect(log.allSatisfy { $0.author == hand.key.publicKey && $0.isCounted })
        let older = try await store.read { try $0.log(before: log[1].position) }
        #expect(older.map(\.dot.sequence) == [2, 1])
        let other = try Hand("other").key.publicKey
        #expect(try await store.read { try $0.log(author: other) }.isEmpty)
        let first = try #require(older.last)
        let found = try await store.read { try $0.replica.changesets(at: first.dot).map(\.digest) }
        #expect(found == [first.digest])
    }

    @Test func `a cursor streams what a peer lacks in log order, by bytes, and nothing else`()
        async throws
    {
        let (store, hand) = try await sample()
        let (plan, unsent) = try await store.read { view in
            (try view.plan(SendCursor()), try view.unsent(by: hand.key.publicKey, SendCursor()))
        }
        let lines = try await store.log()
        #expect(plan.changesets == 4)
        #expect(plan.bytes == lines.reduce(0) { $0 + $1.count })
        #expect(unsent.count == 4)
        let peer = try DatasetStore.fresh(Scratch())
        _ = try await peer.apply(
            lines.prefix(2).map { (try Changeset(line: $0[...]), nil) }
        )
        let vector = try await peer.read { $0.replica.vector }
        let rest = try await store.read { view in
            var cursor = SendCursor(reach: try view.reach(of: vector))
            var batches: [Int] = []
            while true {
                let batch = try view.lines(&cursor, bytes: 1)
                guard !batch.isEmpty else { break }
                batches.append(batch[0].place.sequence)
            }
            return (batches, try view.plan(cursor).changesets)
        }
        #expect(rest.0 == [3, 4])
        #expect(rest.1 == 0)
    }

    @Test func `entities changed since a generation are listed once`() async throws {
        let (store, hand) = try await sample()
        let generation = try await store.read(\.generation)
        try await store.say(hand, 10, "dahua", [("alias", "DH")])
        try await store.say(hand, 11, "dahua", [("alias", "D")])
        let changed = try await store.read { try $0.changed(since: generation).map(\.id) }
        #expect(changed == ["dahua"])
        #expect(try await store.read(\.generation) == generation + 2)
    }

    @Test func `receiving what is known writes nothing`() async throws {
        let (store, _) = try await sample()
        let generation = try await store.read(\.generation)
        let lines = try await store.log()
        let receptions = try await store.apply(
            lines.map { (try Changeset(line: $0[...]), nil) }
        )
        #expect(receptions.allSatisfy { $0 == .known })
        #expect(try await store.read(\.generation) == generation)
    }

    @Test func `readers beside a writer see one state`() async throws {
        let (store, hand) = try await sample()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for count in 100..<160 {
                    try await store.say(hand, count, "e\(count)", [("name", "E")])
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<60 {
                        let state = try await store.read { view in
                            (
                                view.changesetCount, view.replica.vector.sorted.map(\.sequence),
                                view.counts.entities
                            )
                        }
                        #expect(state.1 == [state.0])
                        #expect(state.2 == state.0 - 1)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
