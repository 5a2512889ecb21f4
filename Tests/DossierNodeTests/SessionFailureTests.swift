import DossierCore
import DossierCrypto
import DossierReplication
import DossierStore
import DossierTransport
import DossierWire
import Testing

@testable import DossierNode

/// A session whose own work fails ends with that error, on both sides, although the connection is sound.
@Suite(.timeLimit(.minutes(2))) struct SessionFailureTests {
    /// A member's session with a door, and what the test does to it.
    private struct Rig: Sendable {
        let door: Door
        let copy: WorkingCopy
        let growth: AsyncStream<Void>.Continuation
        let stop: AsyncStream<SessionStop>.Continuation
        let events: AsyncStream<Event>

        /// Waits until an event was told.
        func wait(for isIt: (Event) -> Bool) async {
            for await event in events where isIt(event) { return }
        }

        /// Makes a changeset held on the other side.
        func write(_ entity: String) async throws {
            _ = try await door.node.author { _ in
                var draft = Draft()
                draft.assert(entity, typeProperty, "Company")
                return [draft]
            }
        }
    }

    /// Runs a session that stays, while `trouble` makes something fail once both sides have all.
    private func session(
        passOn: @escaping @Sendable () async throws -> Void = {},
        _ trouble: @escaping @Sendable (Rig) async throws -> Void
    ) async throws -> Result<SessionEnding, any Error> {
        let desks = try await Desks.found()
        let copy = try await desks.join("desk-b", .admin)
        let dataset = try #require(try await copy.status().dataset)
        let state = try await copy.store.localState()
        let setup = Session.Setup(
            dataset: dataset,
            chain: dataset,
            software: "test",
            wallClock: 0,
            state: state
        )
        var result: Result<SessionEnding, any Error>?
        try await Door.open(desks) { door in
            let (growth, growthIn) = AsyncStream.makeStream(of: Void.self)
            let (stop, stopIn) = AsyncStream.makeStream(of: SessionStop.self)
            let (events, eventsIn) = AsyncStream.makeStream(of: Event.self)
            let driver = SessionDriver(
                store: copy.store,
                setup: setup,
                growth: growth,
                passOn: passOn,
                observe: { _ = eventsIn.yield($0) },
                stop: stop
            )
            let rig = Rig(door: door, copy: copy, growth: growthIn, stop: stopIn, events: events)
            async let making: Void = {
                await rig.wait { $0 == .peerCaughtUp }
                try await trouble(rig)
            }()
            do {
                let ending = try await door.dial(copy.key) { connection in
                    try await driver.run(connection, LineSource(connection))
                }
                result = .success(ending)
            } catch {
                result = .failure(error)
            }
            eventsIn.finish()
            try await making
        }
        return try #require(result)
    }

    private func expect(
        _ isIt: (StoreError) -> Bool,
        _ result: Result<SessionEnding, any Error>,
        at place: SourceLocation = #_sourceLocation
    ) {
        guard case .failure(let found) = result else {
            Issue.record("it ended in order", sourceLocation: place)
            return
        }
        #expect((found as? StoreError).map(isIt) == true, "\(found)", sourceLocation: place)
    }

    @Test func `a store that fails while it stores ends the session with its error`() async throws {
        let result = try await session { rig in
            // Its key is known from here on: nothing is read before the next one is to be stored.
            try await rig.write("first")
            await rig.wait { if case .received = $0 { true } else { false } }
            try rig.copy.store.close()
            try await rig.write("second")
        }
        expect({ _ in true }, result)
    }

    @Test func `a store that fails when the log has grown ends the session with its error`()
        async throws
    {
        let result = try await session { rig in
            try rig.copy.store.close()
            rig.growth.yield()
        }
        expect({ _ in true }, result)
    }

    @Test func `a store that fails at a farewell ends the session with its error`() async throws {
        let result = try await session { rig in
            try rig.copy.store.close()
            rig.stop.yield(.afterSending(WireError(.notMember, "removed")))
        }
        expect({ _ in true }, result)
    }

    @Test func `what fails beside a session ends it with that error`() async throws {
        let full: @Sendable () async throws -> Void = { throw StoreError.diskFull }
        let result = try await session(passOn: full) { rig in try await rig.write("first") }
        expect({ $0 == .diskFull }, result)
    }

    @Test func `the peer of a store that failed hears of it`() async throws {
        let result = try await session { rig in
            try rig.door.node.store.close()
            _ = try await rig.copy.store.edit(.fresh()) { _ in
                var draft = Draft()
                draft.assert("first", typeProperty, "Company")
                return [draft]
            }
            rig.growth.yield()
        }
        let ending = try result.get()
        #expect(ending.error == WireError(.internal, "its store failed"))
    }
}
