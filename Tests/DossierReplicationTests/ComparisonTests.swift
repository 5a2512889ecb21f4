import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

@Suite struct ComparisonTests {
    /// A node with a chain of `count` changesets of its own, and a clone that wrote `other` ones after `common`.
    private func forked(common: Int, one: Int, other: Int) throws -> (Genesis, Node, Node) {
        let genesis = try Genesis(["a", "b"])
        let trunk = try genesis.node("b")
        for number in 0..<common {
            try trunk.write(time: number) { $0.assert("e", "name", "common \(number)") }
        }
        let clone = try genesis.node("b")
        clone.replica = trunk.replica
        clone.author = trunk.author
        for number in 0..<one {
            try trunk.write(time: number) { $0.assert("e", "name", "one \(number)") }
        }
        for number in 0..<other {
            try clone.write(time: number) { $0.assert("e", "name", "other \(number)") }
        }
        return (genesis, trunk, clone)
    }

    private func request(_ node: Node, _ peer: Node) -> CompareRequest {
        CompareRequest(heads: peer.replica.vector.sorted, advertised: node.replica.vector)
    }

    @Test func `a head that is held covers all behind it`() throws {
        let (_, long, short) = try forked(common: 3, one: 5, other: 0)
        let comparison = try long.replica.compare(request(long, short))
        #expect(comparison.unknown.isEmpty && comparison.asks.isEmpty)
        #expect(comparison.heldBack.isEmpty)
        #expect(long.outstanding(comparison).plan.changesets == 5)
    }

    @Test func `a chain on which the peer is ahead is held back`() throws {
        let (_, long, short) = try forked(common: 3, one: 5, other: 0)
        let comparison = try short.replica.compare(request(short, long))
        #expect(comparison.unknown.map(\.sequence) == [8])
        #expect(comparison.asks.isEmpty)
        #expect(comparison.heldBack == [try #require(short.author).chain])
        #expect(short.outstanding(comparison).plan.changesets == 0)
    }

    @Test func `an unknown head at or below ours is asked about at one, two, four below it`() throws
    {
        let (_, one, other) = try forked(common: 3, one: 9, other: 6)
        let chain = try #require(one.author).chain
        let comparison = try one.replica.compare(request(one, other))
        let ask = try #require(comparison.asks.first)
        #expect(ask.chain == chain)
        #expect(ask.digests.map(\.sequence) == [8, 7, 5, 1])
        #expect(comparison.heldBack == [chain])
        // The shorter side cannot tell a fork from being behind: it waits for the question and answers it.
        let waiting = try other.replica.compare(request(other, one))
        #expect(waiting.asks.isEmpty)
        var question = request(other, one)
        question.points = ask.digests
        question.answered = [chain]
        question.toAnswer = [chain]
        let answer = try other.replica.compare(question)
        #expect(answer.replies.map(\.digests) == [ask.digests.filter { $0.sequence == 1 }])
        #expect(answer.heldBack.isEmpty)
        #expect(other.outstanding(answer).plan.changesets == 8)
    }

    @Test func `a peer that lies about a digest's place gets nothing for it`() throws {
        let (_, one, other) = try forked(common: 3, one: 0, other: 0)
        var lying = request(one, other)
        let truth = try #require(one.author?.last)
        lying.heads = [Head(chain: truth.chain, sequence: 2, digest: truth.digest)]
        let comparison = try one.replica.compare(lying)
        #expect(comparison.unknown.count == 1)
        #expect(comparison.reach == Reach())
    }

    @Test func `questions stay within their limit`() throws {
        let (_, one, _) = try forked(common: 1, one: 70, other: 0)
        let chain = try #require(one.author).chain
        var many = CompareRequest(heads: [], advertised: one.replica.vector)
        many.heads = (1...70).map { Head(chain: chain, sequence: $0, digest: digest(1000 + $0)) }
        let comparison = try one.replica.compare(many)
        #expect(comparison.asks.count == 1)
        #expect(comparison.asks.allSatisfy { $0.digests.count <= WireLimits.digestsInLine })
    }
}
