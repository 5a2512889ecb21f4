import DossierCore
import DossierCrypto
import Testing

@testable import DossierStore

/// A member may begin any number of chains; nobody is kept from writing by it.
@Suite struct ManyChainsTests {
    private static let chains = 700

    @Test func `with more chains than a header names everybody goes on writing`() async throws {
        let (founder, member) = (try Hand(), try Hand("member"))
        let scratch = try Scratch()
        let store = try await DatasetStore.founded(scratch, founder)
        let admission = try await store.edit(founder.occasion(1)) { _ in
            var draft = Draft()
            draft.admit(member.key.publicKey, .editor, name: "Member")
            return [draft]
        }[0]
        let dataset = try #require(try await store.read { $0.replica.index.founding })
        let flood = try (0..<Self.chains).map { number in
            var author = Author(
                key: member.key,
                grant: OperationID(admission.digest, 0),
                incarnation: member.occasion(number).incarnation
            )
            let here = Author.Circumstances(
                dataset: dataset,
                vector: VersionVector(),
                time: 0,
                salt: member.occasion(number).incarnation
            )
            return try author.seal(Draft(), here)
        }
        for changeset in flood {
            let came = try await store.apply([(changeset, nil)])
            #expect(came == [.held([changeset.digest])])
        }
        let said = try await store.say(founder, 2, "e", [("name", "after the flood")])
        // Founding, admission, the heads in two changesets, and what was said.
        #expect(said.header.sequence == 5 && said.header.saw.isEmpty)
        let next = try await store.say(founder, 3, "e", [("name", "again")])
        #expect(next.header.sequence == 6 && next.header.saw.isEmpty)
        // A key that keeps no state here says it all anew, and has effect.
        let grant = OperationID(admission.digest, 0)
        let removal = try await store.write { transaction in
            var draft = Draft()
            draft.remove([grant], heads: [])
            return try transaction.seal(draft, founder.occasion(4), as: founder.key)
        }
        #expect(removal.header.sequence == 3)
        #expect(try await store.read { $0.replica.setAsideCount } == Self.chains)
        let digest = try await store.stateDigest()
        try store.close()
        let again = try DatasetStore.open(
            directory: scratch.path,
            identity: founder.key,
            rules: .forTests()
        )
        #expect(try await again.stateDigest() == digest)
        let reopened = try await again.say(founder, 5, "e", [("name", "reopened")])
        #expect(reopened.header.sequence == 7 && reopened.header.saw.count == 1)
        #expect(try await again.verify(projection: true).isClean)
    }
}
