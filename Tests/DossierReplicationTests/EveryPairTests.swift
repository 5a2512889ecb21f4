import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

/// Every state and every input: an answer that does not trap, and none at all once the session has ended.
@Suite struct EveryPairTests {
    struct Input: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let give: @Sendable (inout Session) throws -> [Action]

        init(_ name: String, _ give: @escaping @Sendable (inout Session) throws -> [Action]) {
            testDescription = name
            self.give = give
        }
    }

    struct Start: Sendable {
        let name: String
        let make: @Sendable () throws -> Script
    }

    static let now = state([head(ourChain, 3)])

    static let starts: [Start] = [
        Start(name: "new") { Script(session: Session(Script.setup(), peerIsMember: true)) },
        Start(name: "stranger") {
            var script = Script(session: Session(Script.setup(), peerIsMember: false))
            _ = script.session.start(now: at(0))
            return script
        },
        Start(name: "opening") { Script.started() },
        Start(name: "greeted") {
            var script = Script.started()
            _ = script.session.received(Script.hello(), now: at(0))
            return script
        },
        Start(name: "comparing") {
            var script = Script.started()
            _ = script.session.received(Script.hello(), now: at(0))
            _ = script.session.received(Script.have([]), now: at(0))
            return script
        },
        Start(name: "reading") { try Script.open(toSend: 2) },
        Start(name: "sending") { try Script.sending([entry(2), entry(3)]) },
        Start(name: "resting") { try Script.open() },
        Start(name: "verifying") {
            var script = try Script.open()
            _ = script.session.received(.changeset(changesetLine()), now: at(0))
            return script
        },
        Start(name: "storing") {
            var script = try Script.open()
            _ = script.session.received(.changeset(changesetLine()), now: at(0))
            _ = script.session.verified(1)
            return script
        },
        Start(name: "fetching") {
            var script = try Script.open()
            _ = script.session.received(.fetch([digest(1), digest(2)]), now: at(0))
            return script
        },
        Start(name: "closing") {
            var script = try Script.open()
            _ = script.session.finish(now: at(0))
            return script
        },
        Start(name: "closed") {
            var script = try Script.open()
            _ = script.session.received(.bye, now: at(0))
            return script
        },
    ]

    static let messages: [Message] = [
        Script.hello(), Script.have(), Script.have([], send: false),
        .digests(Message.ChainDigests(chain: ourChain, digests: [head(ourChain, 1)])),
        .plan(Message.Plan(changesets: 1, bytes: 1)), .changeset(changesetLine()),
        .refused(
            Message.RefusedChangeset(number: 1, digest: digest(1), dot: nil, code: .notMember)
        ),
        .caughtUp(Message.CaughtUp(heads: [], stateDigest: nil)),
        .caughtUp(Message.CaughtUp(heads: [head(ourChain, 9)], more: true, stateDigest: nil)),
        .acknowledge(Message.Acknowledge(through: 1)),
        .acknowledge(Message.Acknowledge(through: 0, refused: [0])),
        .fetch([digest(1)]), .fetched(missing: []), .fetched(missing: [digest(1)]),
        .fork(
            Message.ForkProof(
                first: [],
                firstSignature: [],
                second: [],
                secondSignature: []
            )
        ),
        .join(.ask(name: "x")), .salt([]),
        .joined(
            Message.Joined(
                proof: [],
                dataset: digest(1),
                admission: OperationID(digest(1), 0),
                role: .admin,
                name: "x"
            )
        ),
        .ping, .pong, .error(Message.PeerError(WireError(.busy, "x"))), .bye,
        .ignored(type: "x"),
    ]

    static let inputs: [Input] =
        messages.map { message in
            Input(message.type) { $0.received(message, now: at(1)) }
        } + [
            Input("start") { $0.start(now: at(1)) },
            Input("membershipShown") { $0.membershipShown(now: at(1)) },
            Input("verified") { $0.verified(1) },
            Input("verified out of order") { $0.verified(99) },
            Input("verified before the first") { $0.verified(0) },
            Input("rejected") { $0.rejected(1, .badSignature) },
            Input("stored") { $0.stored([.held(Place(segment: 0, sequence: 1))], now) },
            Input("stored nothing") { $0.stored([], now) },
            Input("compared") {
                $0.compared(try Script.comparison(), Script.outstanding(1), now)
            },
            Input("log read") {
                $0.logRead(LogSlice(entries: [entry(1)], through: 1, isEnd: true), now)
            },
            Input("log grew") { $0.logGrew(now) },
            Input("fetched") {
                $0.fetched(FetchSlice(entries: [entry(1)], missing: [], answered: 1), now)
            },
            Input("fetched nothing") {
                $0.fetched(FetchSlice(entries: [], missing: [], answered: 0), now)
            },
            Input("timer early") { $0.timerFired(now: at(1)) },
            Input("timer late") { $0.timerFired(now: at(1000)) },
            Input("timer before all time") { $0.timerFired(now: Instant(nanoseconds: .min)) },
            Input("timer at the end of time") { $0.timerFired(now: Instant(nanoseconds: .max)) },
            Input("finish") { $0.finish(now: at(1)) },
            Input("end") { $0.end(with: WireError(.diskFull, "x")) },
            Input("connection closed") { $0.connectionClosed() },
            Input("tell") {
                $0.tell(
                    Message.ForkProof(
                        first: [],
                        firstSignature: [],
                        second: [],
                        secondSignature: []
                    ),
                    of: ourChain
                )
            },
        ]

    @Test(arguments: inputs)
    func `every state answers`(input: Input) throws {
        for start in Self.starts {
            var session = try start.make().session
            let wasClosed = session.isClosed
            let actions = try input.give(&session)
            if wasClosed { #expect(actions.isEmpty, "\(start.name)") }
            let closes = actions.contains { if case .close = $0 { true } else { false } }
            if closes { #expect(session.isClosed, "\(start.name)") }
            check(actions, start.name)
        }
    }

    @Test(arguments: inputs)
    func `every two inputs in a row are answered`(second: Input) throws {
        for start in Self.starts {
            for first in Self.inputs {
                var session = try start.make().session
                _ = try first.give(&session)
                check(try second.give(&session), "\(start.name), \(first.testDescription)")
            }
        }
    }

    /// `close` comes once and last, and nothing is acknowledged but by `stored`.
    private func check(_ actions: [Action], _ name: String) {
        for (position, action) in actions.enumerated() {
            if case .close = action { #expect(position == actions.count - 1, "\(name)") }
        }
    }

    @Test func `only stored acknowledges`() throws {
        for start in Self.starts {
            for input in Self.inputs where !input.testDescription.hasPrefix("stored") {
                var session = try start.make().session
                for case .send(.acknowledge) in try input.give(&session) {
                    Issue.record("\(input.testDescription) acknowledges in \(start.name)")
                }
            }
        }
    }
}
