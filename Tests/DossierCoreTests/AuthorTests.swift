import DossierCore
import DossierCrypto
import Testing

/// What an author signs when more heads have moved than one header has room for.
@Suite struct AuthorTests {
    private let founding = SHA256.digest("founding".utf8)

    /// Heads as long as heads can be.
    private func heads(_ count: Int) -> [Head] {
        (0..<count).map { number in
            Head(
                chain: SHA256.digest("chain \(number)".utf8),
                sequence: Int(Limits.integer) - 1,
                digest: SHA256.digest("head \(number)".utf8)
            )
        }
    }

    private func circumstances(_ heads: [Head]) -> Author.Circumstances {
        Author.Circumstances(
            dataset: founding,
            vector: VersionVector(heads),
            time: 0,
            salt: Worker.bytes("salt")
        )
    }

    private func author() throws -> Author {
        let key = try SigningKey(seed: SHA256.digest("author".utf8).bytes)
        return Author(
            key: key,
            grant: OperationID(founding, 0),
            incarnation: Worker.bytes("incarnation")
        )
    }

    @Test(arguments: [
        (0, []), (Author.headsBesideWork, []), (Author.headsBesideWork + 1, [49]),
        (Author.headsAlone, [512]), (Author.headsAlone + 48, [512]), (1100, [512, 512, 76]),
    ])
    func `heads are named once each, those that are too many in changesets of their own`(
        count: Int,
        alone: [Int]
    ) throws {
        let heads = heads(count)
        let here = circumstances(heads)
        var author = try author()
        var named: [Head] = []
        var counts: [Int] = []
        for heads in author.crowdedHeads(of: here.vector) {
            let changeset = try author.sealHeads(heads, here)
            #expect(changeset.runs.isEmpty && !changeset.isVoid)
            counts.append(changeset.header.saw.count)
            named += changeset.header.saw
        }
        #expect(counts == alone)
        #expect(author.crowdedHeads(of: here.vector).isEmpty)
        var draft = Draft()
        // As much as the packer of steps puts into one changeset.
        draft.assert("e", "name", String(repeating: "x", count: Limits.changesetBytes - 9 * 1024))
        let changeset = try author.seal(draft, here)
        #expect(changeset.header.sequence == alone.count + 1)
        named += changeset.header.saw
        #expect(named.count == count && Set(named) == Set(heads))
        #expect(try author.seal(Draft(), here).header.saw.isEmpty)
    }

    @Test func `what moves while the heads are named is named too`() throws {
        let heads = heads(700)
        var author = try author()
        let some = circumstances(Array(heads.prefix(600)))
        let begun = author.crowdedHeads(of: some.vector)
        let first = try author.sealHeads(#require(begun.first), some)
        let all = circumstances(heads)
        let second = try author.sealHeads(#require(author.crowdedHeads(of: all.vector).first), all)
        let said = try author.seal(Draft(), circumstances(heads))
        #expect(Set(first.header.saw + second.header.saw + said.header.saw) == Set(heads))
        #expect(second.header.previous == first.digest && said.header.previous == second.digest)
    }
}
