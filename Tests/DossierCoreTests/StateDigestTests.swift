import DossierCore
import DossierCrypto
import Testing

/// The digest that replicas compare tells of everything that the definition names.
@Suite struct StateDigestTests {
    @Test func `the digest tells of what comes and does not count`() throws {
        var team = try Team(("A", .editor), ("B", .editor))
        let removal = try team.members[0].remove(team.grant(1), at: [])
        let late = try team.members[1].assert("e", "name", "late")
        let newChain = try team.members[2].assert("e", "name", "counts")
        var replica = memoryReplica()
        for changeset in team.log + [removal, late, newChain] {
            _ = try replica.receive(changeset)
            replica = try replica.settled()
            try replica.refreshDigest()
            #expect(try replica.stateDigest == Scratch(replica).stateDigest)
        }
        #expect(try replica.setAside == [late.digest])
    }

    @Test func `two values that differ in nothing but their language are two states`() throws {
        let team = try Team(("A", .editor))
        var digests: Set<Digest> = []
        for language in ["zho", "eng", nil] {
            let fields = language.map { ["language": $0] } ?? [:]
            var author = team.members[1]
            let said = try author.assert("e", "name", "Hikvision", fields: fields)
            #expect(try author.replica.live("e").map { $0["language"] } == [language])
            #expect(try author.replica.stateDigest == Scratch(author.replica).stateDigest)
            let assertion = try #require(author.replica.live("e").first)
            #expect(assertion.id == said.operation())
            digests.insert(Digest(EntityRecord.leaf(of: "e", [assertion])))
        }
        #expect(digests.count == 3)
    }
}
