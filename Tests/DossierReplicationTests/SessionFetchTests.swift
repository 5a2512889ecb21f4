import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

/// `fetch` and its answer: what is damaged here or lacks parts is asked for once more.
@Suite struct SessionFetchTests {
    private static func setup(
        _ mode: Session.Mode = .live,
        wanting count: Int = 1
    ) -> Session.Setup {
        var setup = Script.setup(mode)
        setup.state.wanted = (0..<count).map { digest($0) }
        return setup
    }

    private static func hello(_ capabilities: [String]) -> Message {
        guard case .hello(var hello) = Script.hello() else { return Script.hello() }
        hello.capabilities = capabilities
        return .hello(hello)
    }

    /// A session whose peer's `have` has just come, with what it then asked.
    private static func opened(
        _ setup: Session.Setup,
        _ capabilities: [String] = ["fetch"]
    ) throws -> (Script, [[Digest]]) {
        var script = Script.started(setup)
        _ = script.session.received(hello(capabilities), now: at(0))
        var actions = script.session.received(Script.have(), now: at(0))
        actions += script.session.compared(
            try Script.comparison(),
            Script.outstanding(0),
            setup.state
        )
        return (script, asked(actions))
    }

    private static func asked(_ actions: [Action]) -> [[Digest]] {
        actions.compactMap { if case .send(.fetch(let digests)) = $0 { digests } else { nil } }
    }

    private static func lines(_ actions: [Action]) -> Int {
        actions.reduce(0) {
            if case .sendChangesets(let entries) = $1 { $0 + entries.count } else { $0 }
        }
    }

    @Test func `what is wanted is asked for when both flights are there`() throws {
        let (_, asked) = try Self.opened(Self.setup(wanting: 2))
        #expect(asked == [[digest(0), digest(1)]])
    }

    @Test func `a peer that cannot answer is not asked`() throws {
        let (_, asked) = try Self.opened(Self.setup(), [])
        #expect(asked.isEmpty)
    }

    @Test func `who only gives asks for nothing`() throws {
        let (_, asked) = try Self.opened(Self.setup(.push))
        #expect(asked.isEmpty)
    }

    @Test func `more than the limit is asked for in turns`() throws {
        let most = WireLimits.fetchedChangesets
        var (script, asked) = try Self.opened(Self.setup(wanting: most + 1))
        #expect(asked.map(\.count) == [most])
        asked = Self.asked(script.session.received(.fetched(missing: []), now: at(1)))
        #expect(asked == [[digest(most)]])
        asked = Self.asked(script.session.received(.fetched(missing: []), now: at(1)))
        #expect(asked.isEmpty)
    }

    @Test func `an answer to nothing ends the session`() throws {
        var (script, _) = try Self.opened(Self.setup(wanting: 0))
        #expect(fault(script.session.received(.fetched(missing: []), now: at(1))) == .protocol)
    }

    @Test func `what the peer lacks is asked again after a quarter of an hour`() throws {
        var (script, _) = try Self.opened(Self.setup())
        let actions = script.session.received(.fetched(missing: [digest(0)]), now: at(0))
        #expect(actions == [.report(.unavailable([digest(0)]))])
        var asked: [Int64] = []
        for minute in 1...20 as ClosedRange<Int64> {
            let actions = script.session.timerFired(now: at(minute * 60))
            if !Self.asked(actions).isEmpty { asked.append(minute) }
            _ = script.session.received(.pong, now: at(minute * 60))
        }
        #expect(asked == [15])
    }

    @Test func `a session that takes once waits for the answer`() throws {
        var (script, asked) = try Self.opened(Self.setup(.pull))
        #expect(asked == [[digest(0)]])
        let caughtUp = Message.caughtUp(Message.CaughtUp(heads: [], stateDigest: nil))
        let before = script.session.received(caughtUp, now: at(1))
        #expect(!before.contains(.send(.bye)))
        let after = script.session.received(.fetched(missing: []), now: at(1))
        #expect(after.contains(.send(.bye)))
    }

    // MARK: the side that answers

    @Test func `an answer has its lines in order and then its end`() throws {
        var script = try Script.open()
        let names = [digest(1), digest(2), digest(3)]
        let first = script.session.received(.fetch(names), now: at(1))
        let bytes = 256 * 1024
        #expect(first == [.readChangesets(FetchRequest(digests: names, bytes: bytes))])
        let state = Script.setup().state
        let second = script.session.fetched(
            FetchSlice(entries: [entry(1)], missing: [digest(2)], answered: 2),
            state
        )
        #expect(
            second == [
                .sendChangesets([entry(1)]),
                .readChangesets(FetchRequest(digests: [digest(3)], bytes: bytes)),
            ]
        )
        let third = script.session.fetched(
            FetchSlice(entries: [entry(3)], missing: [], answered: 1),
            state
        )
        #expect(third == [.sendChangesets([entry(3)]), .send(.fetched(missing: [digest(2)]))])
    }

    @Test func `an answer waits for the window`() throws {
        var script = try Script.open()
        _ = script.session.received(.fetch([digest(1), digest(2)]), now: at(1))
        let state = Script.setup().state
        let half = WireLimits.windowBytes / 2 + 1
        let first = script.session.fetched(
            FetchSlice(
                entries: [entry(1, bytes: half), entry(2, bytes: half)],
                missing: [],
                answered: 2
            ),
            state
        )
        #expect(Self.lines(first) == 1)
        let second = script.session.received(
            .acknowledge(Message.Acknowledge(through: 1)),
            now: at(1)
        )
        #expect(Self.lines(second) == 1)
        #expect(second.last == .send(.fetched(missing: [])))
    }

    @Test func `so many may be asked for at once and not one more`() throws {
        let most = WireLimits.fetchedChangesets
        var script = try Script.open()
        let names = (0..<most).map { digest($0) }
        #expect(fault(script.session.received(.fetch(names), now: at(1))) == nil)
        #expect(fault(script.session.received(.fetch([digest(1)]), now: at(1))) == .limit)
    }

    @Test func `a slice that answers for more than was asked is a fault of the program`() throws {
        var script = try Script.open()
        _ = script.session.received(.fetch([digest(1)]), now: at(1))
        let slice = FetchSlice(entries: [], missing: [], answered: 2)
        #expect(fault(script.session.fetched(slice, Script.setup().state)) == .internal)
    }
}
