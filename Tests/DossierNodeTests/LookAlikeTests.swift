import DossierCore
import DossierNode
import DossierStore
import Testing

/// Entities that people take for each other, in a real working copy.
@Suite struct LookAlikeTests {
    /// Names as another member's software may write them: without the cleaning of ours.
    private func state(_ copy: WorkingCopy, _ entity: String, _ names: [String]) async throws {
        _ = try await copy.store.edit(.fresh()) { _ in
            var draft = Draft()
            draft.assert(entity, typeProperty, "Company")
            for name in names { draft.assert(entity, "name", name) }
            return [draft]
        }
    }

    private func sample() async throws -> WorkingCopy {
        let copy = try await Desks.found().first
        try await state(copy, "latin", ["Acme Trading"])
        try await state(copy, "cyrillic", ["\u{410}cme Trading"])
        try await state(copy, "composed", ["Soci\u{E9}t\u{E9} One"])
        try await state(copy, "decomposed", ["Socie\u{301}te\u{301} One"])
        try await state(copy, "both", ["Caf\u{E9}", "Cafe\u{301}"])
        try await state(copy, "namesake", ["Acme Trading"])
        return copy
    }

    @Test func `a dossier names those that it may be taken for, and what differs`() async throws {
        let copy = try await sample()
        let latin = try await copy.entity("latin").lookAlikes
        #expect(latin.map(\.entity.id) == ["cyrillic"])
        #expect(latin.map(\.own) == ["Acme Trading"])
        #expect(latin.map(\.other) == ["\u{410}cme Trading"])
        #expect(
            try await copy.entity("cyrillic").lookAlikes.map(\.entity.id) == ["latin", "namesake"]
        )
        #expect(try await copy.entity("composed").lookAlikes.map(\.entity.id) == ["decomposed"])
        #expect(try await copy.entity("both").lookAlikes.isEmpty)
    }

    @Test func `lists and searches name them as well`() async throws {
        let copy = try await sample()
        let list = try await copy.list(EntityQuery())
        let told = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0.looksLike) })
        #expect(told["latin"] == ["cyrillic"])
        #expect(told["cyrillic"] == ["latin", "namesake"])
        #expect(told["decomposed"] == ["composed"])
        #expect(told["both"] == [])
        let found = try await copy.search("acme trading")
        #expect(found.map(\.id).sorted() == ["latin", "namesake"])
        #expect(found.allSatisfy { $0.looksLike == ["cyrillic"] })
    }

    @Test func `a name copied from an impostor finds the one that it imitates`() async throws {
        let copy = try await sample()
        let found = try await copy.search("\u{410}cme Trading")
        #expect(found.map(\.id) == ["cyrillic", "latin", "namesake"])
        #expect(try await copy.search("\u{410}cme Trading", limit: 1).map(\.id) == ["cyrillic"])
        #expect(try await copy.search("\u{410}cme Trading", type: "Person").isEmpty)
    }
}
