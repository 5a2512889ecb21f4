import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

@Suite struct SessionTests {
    // MARK: opening

    @Test func `both sides send hello and have at once`() {
        var session = Session(Script.setup(), peerIsMember: true)
        let hello = Message.Hello(
            protocols: 1...1,
            dataset: Script.dataset,
            software: "dossier 1.0.0",
            mergeRule: 1,
            capabilities: ["fetch"],
            now: 5,
            chain: ourChain
        )
        let have = Message.Have(heads: [head(ourChain, 3)], send: true, stateDigest: digest(7))
        #expect(
            session.start(now: at(0)) == [
                .raiseLineLimit, .send(.hello(hello)), .send(.have(have)), .setTimer(at(30)),
            ]
        )
        #expect(session.start(now: at(1)).isEmpty)
    }

    @Test func `a stranger gets no byte until it is a member`() {
        var session = Session(Script.setup(), peerIsMember: false)
        #expect(session.start(now: at(0)) == [.setTimer(at(10))])
        #expect(
            session.received(.join(.ask(name: "desk")), now: at(1)) == [
                .pair(.ask(name: "desk")), .setTimer(at(31)),
            ]
        )
        #expect(session.timerFired(now: at(10)) == [.setTimer(at(31))])
        let actions = session.membershipShown(now: at(12))
        #expect(actions.first == .raiseLineLimit)
        #expect(actions.last == .setTimer(at(42)))
    }

    @Test func `a stranger that speaks or waits is cut off in silence`() {
        var talker = Session(Script.setup(), peerIsMember: false)
        _ = talker.start(now: at(0))
        #expect(
            talker.received(Script.hello(), now: at(0)) == [
                .close(WireError(.notMember, "a stranger sent hello"))
            ]
        )
        var idler = Session(Script.setup(), peerIsMember: false)
        _ = idler.start(now: at(0))
        #expect(
            idler.timerFired(now: at(10)) == [
                .close(WireError(.notMember, "no membership was shown in time"))
            ]
        )
    }

    @Test(arguments: [
        (Script.hello(dataset: digest(9)), WireErrorCode.dataset),
        (Script.hello(protocols: 2...3), .tooOld),
        (Script.have(), .protocol),
        (.caughtUp(Message.CaughtUp(heads: [], stateDigest: nil)), .protocol),
        (.changeset(changesetLine()), .protocol), (.salt([]), .protocol),
    ])
    func `a first message that does not fit ends the session`(
        message: Message,
        code: WireErrorCode
    ) {
        var script = Script.started()
        let actions = script.session.received(message, now: at(1))
        #expect(fault(actions) == code)
        guard case .send(.error(let error))? = actions.first else {
            Issue.record("the peer was not told")
            return
        }
        #expect(error.code == code)
        #expect(script.session.isClosed)
    }

    @Test func `a second hello ends the session`() {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        #expect(fault(script.session.received(Script.hello(), now: at(0))) == .protocol)
    }

    @Test func `hello and have that do not come end the session`() {
        var script = Script.started()
        #expect(script.session.timerFired(now: at(29)) == [.setTimer(at(30))])
        #expect(fault(script.session.timerFired(now: at(30))) == .protocol)
    }

    @Test func `a have of several lines is compared when its last has come`() {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        let first = Message.Have(
            heads: [head(ourChain, 3)],
            more: true,
            send: true,
            stateDigest: nil
        )
        #expect(script.session.received(.have(first), now: at(0)).isEmpty)
        let actions = script.session.received(
            Script.have([head(theirChain, 1)], digest: 8),
            now: at(0)
        )
        let request = CompareRequest(
            heads: [head(ourChain, 3), head(theirChain, 1)].sorted(),
            advertised: VersionVector([head(ourChain, 3)])
        )
        #expect(
            actions == [
                .report(.peerHeads(request.heads)), .setTimer(at(60)),
                .compare(request),
            ]
        )
    }

    @Test func `a have of too many lines is refused`() {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        let line = Message.have(Message.Have(heads: [], more: true, send: true, stateDigest: nil))
        for _ in 0..<WireLimits.headLines {
            #expect(script.session.received(line, now: at(0)).isEmpty)
        }
        #expect(fault(script.session.received(line, now: at(0))) == .limit)
    }

    // MARK: sending

    @Test func `in sync there is nothing but caughtUp`() throws {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        let actions = script.session.received(Script.have(), now: at(0))
        #expect(actions.contains(.report(.converged)))
        #expect(
            script.session.compared(
                try Script.comparison(),
                Script.outstanding(0),
                state([head(ourChain, 3)])
            ) == [
                .send(.caughtUp(Message.CaughtUp(heads: [], stateDigest: digest(7)))),
                .report(.caughtUp),
            ]
        )
    }

    @Test func `equal vectors with unequal states are an alarm, under equal merge rules only`() {
        for (rule, isAlarm) in [(1, true), (2, false)] {
            var script = Script.started()
            _ = script.session.received(Script.hello(rule: rule), now: at(0))
            let actions = script.session.received(Script.have(digest: 8), now: at(0))
            let alarm = Action.report(.divergence(ours: digest(7), theirs: digest(8)))
            #expect(actions.contains(alarm) == isAlarm)
        }
    }

    @Test func `the plan goes before the changesets and caughtUp after them`() throws {
        var script = Script.started()
        _ = script.session.received(Script.hello(), now: at(0))
        _ = script.session.received(Script.have([]), now: at(0))
        let plan = Message.Plan(changesets: 2, bytes: 200)
        let now = state([head(ourChain, 3)])
        #expect(
            script.session.compared(
                try Script.comparison(),
                Script.outstanding(2, bytes: 200, after: 4),
                now
            ) == [
                .send(.plan(plan)), .report(.toSend(plan)),
                .readLog(
                    ReadRequest(after: 4, beyond: Reach(), skipping: [], bytes: 256 * 1024)
                ),
            ]
        )
        let slice = LogSlice(entries: [entry(2), entry(3)], through: 6, isEnd: true)
        #expect(
            script.session.logRead(slice, now) == [
                .sendChangesets([entry(2), entry(3)]),
                .send(.caughtUp(Message.CaughtUp(heads: [], stateDigest: digest(7)))),
                .report(.caughtUp),
            ]
        )
        #expect(
            script.session.received(.acknowledge(Message.Acknowledge(through: 2)), now: at(1))
                == [.report(.sent(acknowledged: 2, of: 2))]
        )
    }

    @Test func `a full window stops the reading and an acknowledgement starts it again`() throws {
        let size = WireLimits.windowBytes / 4
        let entries = (1...5).map { entry($0, bytes: size) }
        var script = try Script.open(toSend: 6)
        let now = state([head(ourChain, 3)])
        #expect(
            script.session.logRead(LogSlice(entries: entries, through: 5, isEnd: false), now)
                == [.sendChangesets(Array(entries.prefix(4)))]
        )
        let acknowledge = Message.acknowledge(Message.Acknowledge(through: 1))
        #expect(
            script.session.received(acknowledge, now: at(1)) == [
                .report(.sent(acknowledged: 1, of: 4)), .sendChangesets([entries[4]]),
            ]
        )
        let second = script.session.received(
            .acknowledge(Message.Acknowledge(through: 2)),
            now: at(1)
        )
        guard case .readLog(let request)? = second.last else {
            Issue.record("the reading did not go on")
            return
        }
        #expect(request.after == 5)
    }

    @Test(arguments: [
        Message.Acknowledge(through: 0), Message.Acknowledge(through: 3),
        Message.Acknowledge(through: 1, refused: [2]),
        Message.Acknowledge(through: 1, dropped: [0]),
    ])
    func `an acknowledgement of what was not sent ends the session`(
        acknowledge: Message.Acknowledge
    ) throws {
        var script = try Script.sending([entry(2), entry(3)])
        #expect(
            fault(script.session.received(.acknowledge(acknowledge), now: at(1))) == .protocol
        )
    }

    @Test func `what the peer did not keep is told before the number that counts it`() throws {
        var script = try Script.sending([entry(2), entry(3), entry(1, chain: theirChain)])
        let refused = Message.RefusedChangeset(
            number: 3,
            digest: digest(5),
            dot: nil,
            code: .notMember
        )
        _ = script.session.received(.refused(refused), now: at(1))
        let acknowledge = Message.Acknowledge(through: 3, refused: [3], dropped: [2, 2, 3])
        #expect(
            script.session.received(.acknowledge(acknowledge), now: at(1)) == [
                .report(.peerDropped([2])), .report(.sent(acknowledged: 3, of: 3)),
            ]
        )
    }

    @Test func `a refused chain is left out for the rest of the session`() throws {
        var script = try Script.sending([entry(2), entry(1, chain: theirChain)])
        let refused = Message.RefusedChangeset(
            number: 2,
            digest: digest(5),
            dot: nil,
            code: .notMember
        )
        #expect(
            script.session.received(.refused(refused), now: at(1)) == [
                .report(.chainRefused(refused))
            ]
        )
        let read = script.session.logGrew(state([head(ourChain, 4)]))
        guard case .readLog(let request)? = read.last else {
            Issue.record("nothing was read")
            return
        }
        #expect(request.skipping == [theirChain])
        let never = Message.RefusedChangeset(
            number: 3,
            digest: digest(5),
            dot: nil,
            code: .notMember
        )
        #expect(fault(script.session.received(.refused(never), now: at(1))) == .protocol)
    }

    @Test func `a changeset is refused once`() throws {
        var script = try Script.sending([entry(2), entry(1, chain: theirChain)])
        let refused = Message.RefusedChangeset(
            number: 2,
            digest: digest(5),
            dot: nil,
            code: .notMember
        )
        #expect(fault(script.session.received(.refused(refused), now: at(1))) == nil)
        #expect(fault(script.session.received(.refused(refused), now: at(1))) == .protocol)
    }

    @Test func `what was read of a chain and still waits is not sent once the chain is refused`()
        throws
    {
        let size = WireLimits.windowBytes / 4
        let theirs = (1...5).map { entry($0, chain: theirChain, bytes: size) }
        let ours = entry(2)
        var script = try Script.open(toSend: 6)
        let now = state([head(ourChain, 3)])
        #expect(
            script.session.logRead(LogSlice(entries: theirs + [ours], through: 6, isEnd: true), now)
                == [.sendChangesets(Array(theirs.prefix(4)))]
        )
        let refused = Message.RefusedChangeset(
            number: 1,
            digest: digest(5),
            dot: nil,
            code: .notMember
        )
        _ = script.session.received(.refused(refused), now: at(1))
        let acknowledge = Message.acknowledge(Message.Acknowledge(through: 1, refused: [1]))
        let sent = script.session.received(acknowledge, now: at(1)).compactMap { action in
            if case .sendChangesets(let entries) = action { entries } else { nil }
        }
        #expect(sent == [[ours]])
    }

    @Test func `what becomes durable is sent at once, but never back to its sender`() throws {
        var script = try Script.open()
        _ = script.session.received(.changeset(changesetLine()), now: at(1))
        _ = script.session.verified(1)
        let after = state([head(ourChain, 3), head(theirChain, 1)])
        let outcome = Outcome.held(Place(segment: 1, sequence: 1))
        _ = script.session.stored([outcome], after)
        guard case .readLog(let request)? = script.session.logGrew(after).last else {
            Issue.record("the growth was not read")
            return
        }
        #expect(request.beyond.covers(Place(segment: 1, sequence: 1)))
        let slice = LogSlice(
            entries: [entry(1, chain: theirChain), entry(4)],
            through: 2,
            isEnd: true
        )
        #expect(script.session.logRead(slice, after) == [.sendChangesets([entry(4)])])
    }

    @Test func `a peer that wants nothing gets nothing`() throws {
        var script = try Script.open(send: false, toSend: 5)
        #expect(script.session.logGrew(state([head(ourChain, 4)])).isEmpty)
    }
}
