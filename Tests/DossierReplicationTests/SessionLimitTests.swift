import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

extension Script {
    /// The peer asks about a chain, so that all is compared again, with nothing to send.
    fileprivate mutating func again(_ now: LocalState) throws -> [Action] {
        let question = Message.ChainDigests(chain: digest(-1), digests: [])
        var actions = session.received(.digests(question), now: at(1))
        actions += session.compared(try Script.comparison(), Script.outstanding(0), now)
        return actions
    }
}

/// What a peer may make a session remember is bounded, however often it speaks.
@Suite struct SessionLimitTests {
    @Test func `heads are bounded over all lines of a session`() throws {
        let most = WireLimits.heads
        let heads = (0..<most).map { Head(chain: digest($0), sequence: 1, digest: digest(1)) }
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        let pieces = stride(from: 0, to: most, by: WireLimits.headsInLine)
        for start in pieces {
            let piece = Array(heads[start..<start + WireLimits.headsInLine])
            let isLast = start + piece.count == most
            let have = Message.Have(heads: piece, more: !isLast, send: true, stateDigest: nil)
            #expect(fault(script.session.received(.have(have), now: at(0))) == nil)
        }
        let known = Message.CaughtUp(heads: [heads[0]], stateDigest: nil)
        #expect(fault(script.session.received(.caughtUp(known), now: at(1))) == nil)
        let new = Head(chain: digest(most), sequence: 1, digest: digest(1))
        let more = Message.CaughtUp(heads: [new], stateDigest: nil)
        #expect(fault(script.session.received(.caughtUp(more), now: at(1))) == .limit)
    }

    @Test(arguments: [-1, 0, 1])
    func `a session tells no more heads than its peer keeps`(beyond: Int) throws {
        let held = (0..<WireLimits.heads + beyond).map { head(digest($0), 1) }
        let setup = Script.setup(heads: held)
        var script = Script(session: Session(setup, peerIsMember: true))
        var peer = Script.started()
        _ = peer.session.received(Script.hello(), now: at(0))
        func give(_ actions: [Action]) -> [Head] {
            var told: [Head] = []
            for case .send(let message) in actions {
                switch message {
                case .have(let have): told += have.heads
                case .caughtUp(let caughtUp): told += caughtUp.heads
                default: continue
                }
                #expect(fault(peer.session.received(message, now: at(0))) == nil)
            }
            return told
        }
        let first = give(script.session.start(now: at(0)))
        #expect(first.count == min(held.count, WireLimits.heads))
        _ = script.session.received(Script.hello(), now: at(0))
        _ = script.session.received(Script.have([]), now: at(0))
        // A chain that was told of has moved, and two new ones have come: there is room for one, or none.
        let moved = head(try #require(first.first).chain, 2)
        let new = [head(digest(held.count), 1), head(digest(held.count + 1), 1)].sorted()
        let now = state(held.filter { $0.chain != moved.chain } + [moved] + new)
        let outcome = script.session.compared(
            try Script.comparison(advertised: held),
            Script.outstanding(0),
            now
        )
        #expect(give(outcome) == (beyond < 0 ? [moved, new[0]].sorted() : [moved]))
        // Nothing has moved since; then the chain has again.
        #expect(give(try script.again(now)) == [])
        let again = head(moved.chain, 3)
        let then = state(now.vector.sorted.filter { $0.chain != moved.chain } + [again])
        #expect(give(try script.again(then)) == [again])
    }

    @Test func `digests that wait for a comparison are bounded`() throws {
        var script = try Script.open()
        func list(_ number: Int, _ count: Int) -> Message {
            let chain = digest(number)
            return .digests(
                Message.ChainDigests(
                    chain: chain,
                    digests: (1...count).map {
                        Head(chain: chain, sequence: $0, digest: digest($0))
                    }
                )
            )
        }
        // The first is taken by a comparison, which is not answered here.
        #expect(fault(script.session.received(list(1, 1), now: at(1))) == nil)
        let messages = WireLimits.digestsWaiting / WireLimits.digestsInLine
        for number in 1...messages {
            let message = list(number, WireLimits.digestsInLine)
            #expect(fault(script.session.received(message, now: at(1))) == nil)
        }
        #expect(fault(script.session.received(list(9999, 1), now: at(1))) == .limit)
    }

    @Test func `of its own chain a replica reports only so many unknown heads`() throws {
        var script = try Script.open()
        var told = 0
        for number in 0..<WireLimits.ownHeadsTold + 5 {
            let strange = head(ourChain, 100 + number)
            let caughtUp = Message.CaughtUp(heads: [strange], stateDigest: nil)
            _ = script.session.received(.caughtUp(caughtUp), now: at(1))
            _ = script.session.received(
                .digests(Message.ChainDigests(chain: ourChain, digests: [])),
                now: at(1)
            )
            let actions = script.session.compared(
                try Script.comparison(unknown: [strange]),
                Script.outstanding(0),
                Script.setup().state
            )
            for case .report(.ownChainAhead) in actions { told += 1 }
        }
        #expect(told == WireLimits.ownHeadsTold)
    }
}
