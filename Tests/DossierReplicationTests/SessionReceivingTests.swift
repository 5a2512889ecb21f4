import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

@Suite struct SessionReceivingTests {
    private let now = state([head(ourChain, 3), head(theirChain, 2)])

    @Test func `only what is stored is acknowledged`() throws {
        var script = try Script.open()
        let line = changesetLine()
        #expect(
            script.session.received(.changeset(line), now: at(1)) == [
                .verify(number: 1, line)
            ]
        )
        #expect(
            script.session.received(.changeset(line), now: at(1)) == [
                .verify(number: 2, line)
            ]
        )
        #expect(script.session.verified(1) == [.store(1...1)])
        #expect(script.session.verified(2).isEmpty)
        #expect(
            script.session.stored([.held(Place(segment: 1, sequence: 1))], now) == [
                .send(.acknowledge(Message.Acknowledge(through: 1))),
                .report(.received(stored: 1, of: 2)), .store(2...2),
            ]
        )
    }

    @Test func `what gathers while storing is one batch, bounded by count`() throws {
        var script = try Script.open()
        let count = WireLimits.batchChangesets + 2
        for number in 1...count {
            _ = script.session.received(.changeset(changesetLine(number)), now: at(1))
            _ = script.session.verified(number)
        }
        let actions = script.session.stored([.held(Place(segment: 1, sequence: 1))], now)
        #expect(actions.last == .store(2...(WireLimits.batchChangesets + 1)))
    }

    @Test func `a verdict out of its turn is a fault of the program`() throws {
        var early = try Script.open()
        for number in 1...2 {
            _ = early.session.received(.changeset(changesetLine(number)), now: at(1))
        }
        var again = early
        #expect(fault(early.session.verified(2)) == .internal)
        #expect(again.session.verified(1) == [.store(1...1)])
        #expect(fault(again.session.verified(1)) == .internal)
    }

    @Test func `heads told later replace those of their chains and no others`() throws {
        var script = try Script.open()
        let other = digest(300)
        func tell(_ heads: [Head]) -> [Action] {
            let caughtUp = Message.CaughtUp(heads: heads, stateDigest: nil)
            return script.session.received(.caughtUp(caughtUp), now: at(1))
        }
        let both = [head(theirChain, 4, 41), head(other, 1, 42)].sorted()
        #expect(tell(both).contains(.report(.peerHeads(both))))
        let one = [head(theirChain, 5, 43)]
        #expect(tell(one).contains(.report(.peerHeads(one))))
        // The third is what it said of our chain in the beginning.
        #expect(script.session.keptHeads == 3)
        for action in tell([]) {
            if case .report(.peerHeads) = action { Issue.record("nothing was told") }
        }
        let list = Message.ChainDigests(chain: ourChain, digests: [])
        let actions = script.session.received(.digests(list), now: at(1))
        guard case .compare(let request)? = actions.last else {
            Issue.record("the peer's heads were not compared again")
            return
        }
        #expect(Set(request.heads) == [head(ourChain, 3), one[0], head(other, 1, 42)])
    }

    @Test func `digests of a chain that nothing is held of tell of no fork`() throws {
        var script = try Script.open()
        for (chain, isFork) in [(digest(300), false), (ourChain, true)] {
            let list = Message.ChainDigests(chain: chain, digests: [])
            let actions = script.session.received(.digests(list), now: at(1))
            #expect(actions.contains(.report(.forkFound(chain: chain))) == isFork)
        }
    }

    @Test func `a batch is bounded by bytes`() throws {
        var script = try Script.open()
        let padding = WireLimits.batchBytes / 2
        for number in 1...4 {
            let line = changesetLine(number, padding: padding)
            _ = script.session.received(.changeset(line), now: at(1))
            _ = script.session.verified(number)
        }
        #expect(script.session.stored([.dropped], now).last == .store(2...2))
    }

    @Test func `a peer that overruns the window is cut off`() throws {
        var script = try Script.open()
        let bare = changesetLine().line.count
        let fitting = changesetLine(padding: WireLimits.windowBytes / 4 - bare)
        #expect(fitting.line.count == WireLimits.windowBytes / 4)
        for _ in 1...4 {
            let actions = script.session.received(.changeset(fitting), now: at(1))
            #expect(fault(actions) == nil)
        }
        #expect(
            fault(script.session.received(.changeset(changesetLine()), now: at(1))) == .limit
        )
    }

    @Test func `refused and dropped changesets are listed and the session goes on`() throws {
        var script = try Script.open()
        for number in 1...4 {
            _ = script.session.received(.changeset(changesetLine(number)), now: at(1))
        }
        _ = script.session.verified(1)
        _ = script.session.stored([.held(Place(segment: 1, sequence: 1))], now)
        _ = script.session.verified(2)
        let dot = Dot(chain: theirChain, sequence: 2)
        let refused = Message.RefusedChangeset(
            number: 2,
            digest: digest(5),
            dot: dot,
            code: .notMember
        )
        _ = script.session.verified(3)
        #expect(
            script.session.stored([.refused(digest: digest(5), dot: dot, .notMember)], now) == [
                .send(.refused(refused)), .report(.refused(refused)),
                .send(.acknowledge(Message.Acknowledge(through: 2, refused: [2]))),
                .report(.received(stored: 2, of: 4)), .store(3...3),
            ]
        )
        #expect(
            script.session.stored([.dropped], now) == [
                .send(.acknowledge(Message.Acknowledge(through: 3, dropped: [3]))),
                .report(.dropped([3])), .report(.received(stored: 3, of: 4)),
            ]
        )
    }

    @Test(arguments: [WireErrorCode.badSignature, .corrupt])
    func `a wrong signature or digest ends the session with its code`(code: WireErrorCode) throws {
        var early = try Script.open()
        _ = early.session.received(.changeset(changesetLine()), now: at(1))
        let error = WireError(code, "changeset 1 of this session")
        #expect(
            early.session.rejected(1, code) == [
                .send(.error(Message.PeerError(error))), .close(error),
            ]
        )
        var late = try Script.open()
        _ = late.session.received(.changeset(changesetLine()), now: at(1))
        _ = late.session.verified(1)
        let outcome = Outcome.refused(digest: digest(5), dot: nil, code)
        #expect(fault(late.session.stored([outcome], now)) == code)
    }

    @Test func `a changeset that was not wanted ends the session`() throws {
        var script = try Script.open(Script.setup(accepts: false))
        #expect(
            fault(script.session.received(.changeset(changesetLine()), now: at(1))) == .protocol
        )
    }

    @Test func `when all is stored the peer's heads are looked at once more`() throws {
        var script = try Script.open()
        _ = script.session.received(.changeset(changesetLine()), now: at(1))
        _ = script.session.verified(1)
        let caughtUp = Message.CaughtUp(
            heads: [head(theirChain, 2)],
            stateDigest: digest(7)
        )
        let early = script.session.received(.caughtUp(caughtUp), now: at(1))
        #expect(!early.contains(.report(.peerCaughtUp)))
        let actions = script.session.stored([.held(Place(segment: 1, sequence: 2))], now)
        #expect(actions.contains(.report(.peerCaughtUp)))
        #expect(actions.contains(.report(.converged)))
        guard case .compare(let request)? = actions.last else {
            Issue.record("the peer's heads were not compared again")
            return
        }
        #expect(request.heads == [head(ourChain, 3), head(theirChain, 2)].sorted())
        let moved = Message.CaughtUp(heads: [head(theirChain, 2)], stateDigest: digest(7))
        #expect(
            script.session.compared(try Script.comparison(), Script.outstanding(0), now) == [
                .send(.caughtUp(moved)), .report(.caughtUp),
            ]
        )
    }

    // MARK: forks

    @Test func `an unknown head at or below ours is asked about, and caughtUp waits`() throws {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        _ = script.session.received(Script.have([head(ourChain, 3, 33)]), now: at(0))
        let ask = Message.ChainDigests(
            chain: ourChain,
            digests: [head(ourChain, 2), head(ourChain, 1)]
        )
        var comparison = try Script.comparison(unknown: [head(ourChain, 3, 33)])
        comparison.asks = [ask]
        comparison.heldBack = [ourChain]
        #expect(
            script.session.compared(
                comparison,
                Script.outstanding(0),
                state([head(ourChain, 3)])
            ) == [
                .send(.digests(ask)), .report(.forkFound(chain: ourChain)),
                .report(.ownChainAhead(head(ourChain, 3, 33))),
            ]
        )
        let answer = Message.ChainDigests(chain: ourChain, digests: [head(ourChain, 2)])
        let actions = script.session.received(.digests(answer), now: at(1))
        guard case .compare(let request)? = actions.last else {
            Issue.record("the answer was not compared")
            return
        }
        #expect(request.points == [head(ourChain, 2)])
        #expect(request.answered == [ourChain])
        #expect(request.toAnswer.isEmpty)
        let done = script.session.compared(
            try Script.comparison(),
            Script.outstanding(0),
            state([head(ourChain, 3)])
        )
        #expect(done.last == .report(.caughtUp))
    }

    @Test func `a question about a chain is answered once`() throws {
        var script = try Script.open()
        let ask = Message.ChainDigests(chain: ourChain, digests: [head(ourChain, 2)])
        guard
            case .compare(let request)? =
                script.session.received(.digests(ask), now: at(1)).last
        else {
            Issue.record("the question was not compared")
            return
        }
        #expect(request.toAnswer == [ourChain])
        var comparison = try Script.comparison()
        comparison.replies = [ask]
        let actions = script.session.compared(
            comparison,
            Script.outstanding(0),
            state([head(ourChain, 3)])
        )
        #expect(actions.first == .send(.digests(ask)))
        guard
            case .compare(let second)? = script.session.received(.digests(ask), now: at(1)).last
        else { return }
        #expect(second.toAnswer.isEmpty)
    }

    // MARK: silence and endings

    @Test func `silence is asked about after 60 seconds and ends after 120`() throws {
        var script = try Script.open()
        _ = script.session.received(.pong, now: at(5))
        #expect(script.session.timerFired(now: at(60)) == [.setTimer(at(65))])
        #expect(script.session.timerFired(now: at(65)) == [.send(.ping), .setTimer(at(125))])
        #expect(script.session.timerFired(now: at(124)) == [.setTimer(at(125))])
        _ = script.session.received(.pong, now: at(124))
        #expect(script.session.timerFired(now: at(125)) == [.setTimer(at(184))])
        #expect(script.session.timerFired(now: at(184)) == [.send(.ping), .setTimer(at(244))])
        #expect(fault(script.session.timerFired(now: at(244))) == .protocol)
        #expect(script.session.received(.ping, now: at(245)).isEmpty)
    }

    @Test func `bye is answered, and our own is waited for`() throws {
        var script = try Script.open()
        #expect(script.session.received(.bye, now: at(1)) == [.send(.bye), .close(nil)])
        var other = try Script.open()
        #expect(other.session.finish(now: at(1)) == [.send(.bye), .setTimer(at(11))])
        #expect(other.session.received(.ping, now: at(2)).isEmpty)
        #expect(other.session.timerFired(now: at(3)) == [.setTimer(at(11))])
        #expect(other.session.received(.bye, now: at(4)) == [.close(nil)])
    }

    @Test func `a peer's error ends the session without an answer`() throws {
        var script = try Script.open()
        let error = Message.PeerError(WireError(.busy, "no room"), retryAfter: 30)
        #expect(
            script.session.received(.error(error), now: at(1)) == [
                .report(.peerFailed(error)), .close(WireError(.busy, "no room")),
            ]
        )
    }

    @Test func `a push ends when all is acknowledged, a pull when all is stored`() throws {
        var push = try Script.open(Script.setup(.push), toSend: 1)
        let slice = LogSlice(entries: [entry(3)], through: 1, isEnd: true)
        #expect(!push.session.logRead(slice, now).contains(.send(.bye)))
        #expect(
            push.session.received(.acknowledge(Message.Acknowledge(through: 1)), now: at(1))
                .contains(.send(.bye))
        )
        var pull = try Script.open(Script.setup(.pull), toSend: 1)
        _ = pull.session.received(.changeset(changesetLine()), now: at(1))
        _ = pull.session.verified(1)
        let caughtUp = Message.CaughtUp(heads: [], stateDigest: nil)
        #expect(!pull.session.received(.caughtUp(caughtUp), now: at(1)).contains(.send(.bye)))
        _ = pull.session.stored([.held(Place(segment: 1, sequence: 1))], now)
        #expect(
            pull.session.compared(try Script.comparison(), Script.outstanding(0), now)
                .contains(.send(.bye))
        )
    }
}
