import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

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
