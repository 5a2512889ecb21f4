import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

/// A session tells of each fork once, and only who can tell whose chain it is.
@Suite struct SessionForkTests {
    private static let proof = Message.ForkProof(
        first: [],
        firstSignature: [],
        second: [],
        secondSignature: []
    )

    @Test func `a fork of a chain that the peer holds is told once`() throws {
        var script = try Script.open()
        #expect(script.session.tell(Self.proof, of: ourChain) == [.send(.fork(Self.proof))])
        #expect(script.session.tell(Self.proof, of: ourChain).isEmpty)
    }

    @Test func `who told of a fork is not told of it`() throws {
        var script = try Script.open()
        script.session.heard(ofFork: ourChain)
        #expect(script.session.tell(Self.proof, of: ourChain).isEmpty)
    }

    @Test func `a fork of a chain that the peer does not hold is told once it does`() throws {
        var script = try Script.sending([entry(1, chain: theirChain)])
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
        let acknowledge = Message.Acknowledge(through: 1)
        let actions = script.session.received(.acknowledge(acknowledge), now: at(1))
        #expect(actions.contains(.report(.forkTellable)))
        #expect(script.session.tell(Self.proof, of: theirChain) == [.send(.fork(Self.proof))])
    }

    @Test func `a fork is told once the peer says that it holds of the chain`() throws {
        var script = try Script.open()
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
        let caughtUp = Message.CaughtUp(heads: [head(theirChain, 1)], stateDigest: nil)
        let actions = script.session.received(.caughtUp(caughtUp), now: at(1))
        #expect(actions.contains(.report(.forkTellable)))
        #expect(script.session.tell(Self.proof, of: theirChain) == [.send(.fork(Self.proof))])
    }

    @Test func `a chain that the peer refused is not one that it holds`() throws {
        var script = try Script.sending([entry(1, chain: theirChain)])
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
        let refused = Message.RefusedChangeset(
            number: 1,
            digest: digest(1),
            dot: nil,
            code: .notMember
        )
        _ = script.session.received(.refused(refused), now: at(1))
        var acknowledge = Message.Acknowledge(through: 1)
        acknowledge.refused = [1]
        let actions = script.session.received(.acknowledge(acknowledge), now: at(1))
        #expect(!actions.contains(.report(.forkTellable)))
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
    }

    @Test func `a chain of which the peer kept nothing is not one that it holds`() throws {
        var script = try Script.sending([entry(1, chain: theirChain)])
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
        let acknowledge = Message.Acknowledge(through: 1, dropped: [1])
        let actions = script.session.received(.acknowledge(acknowledge), now: at(1))
        #expect(!actions.contains(.report(.forkTellable)))
        #expect(script.session.tell(Self.proof, of: theirChain).isEmpty)
    }
}
