internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierStore
internal import DossierTransport
internal import DossierWire

/// How a session came to its end.
struct SessionEnding: Sendable {
    /// The fault that ended it; nil for the orderly end.
    let error: WireError?
    /// Whether the peer's greeting fitted.
    let wasOpen: Bool
}

/// How a session is ended from outside.
enum SessionStop: Sendable {
    /// At once: with a fault, or in order.
    case now(WireError?)
    /// With a fault, once the peer has acknowledged what it lacks, or after a while.
    case afterSending(WireError)

    /// How long a peer may take for what it is still to get.
    static let patience = Duration.seconds(2)
}

/// Runs one session over one connection: reads and judges, stores, reads the log, writes, keeps time and passes on,
/// each in a child task of its own; where one of them fails, the session ends with its error.
struct SessionDriver: Sendable {
    let store: DatasetStore
    let setup: Session.Setup
    /// Tells that the log grew by other hands; the session passes it on.
    let growth: AsyncStream<Void>
    /// Done after this session has stored something, once for what was stored meanwhile, and once more at its end.
    let passOn: @Sendable () async throws -> Void
    /// Whether that is done when the session begins, too.
    var passesOnAtOnce = false
    let observe: @Sendable (Event) -> Void
    /// Ends the session from outside.
    var stop: AsyncStream<SessionStop> = AsyncStream { _ in }

    /// How long a peer may take for the last words of a session that is over.
    private static let lastWords = Duration.seconds(10)

    /// Runs until either side ends.
    ///
    /// Throws `StoreError` where the store failed, and what `passOn` throws.
    func run(_ connection: Connection, _ lines: LineSource) async throws -> SessionEnding {
        let (changes, changesIn) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        defer { changesIn.finish() }
        if passesOnAtOnce { changesIn.yield() }
        let (outbox, outboxIn) = AsyncStream.makeStream(of: SessionLoop.Piece.self)
        let (batches, batchesIn) = AsyncStream.makeStream(of: SessionLoop.Batch.self)
        let (questions, questionsIn) = AsyncStream.makeStream(of: SessionLoop.Question.self)
        let (alarms, alarmsIn) = AsyncStream.makeStream(of: Void.self)
        let work = SessionLoop.Work(
            outbox: outboxIn,
            batches: batchesIn,
            questions: questionsIn,
            alarms: alarmsIn
        )
        let loop = SessionLoop(
            Session(setup, peerIsMember: true),
            work,
            connection.share,
            observe: observe
        )
        let failure = SessionFailure(loop, connection)
        async let passingOn: Void = failure.ending {
            for await _ in changes { try await passOn() }
        }
        let fault = try await withThrowingTaskGroup(of: Worker.self) { group in
            group.addTask { try await write(outbox, to: connection, loop) }
            group.addTask {
                try await failure.ending { try await storeBatches(batches, loop, changesIn) }
            }
            group.addTask {
                try await failure.ending { try await answer(questions, loop, changesIn) }
            }
            follow(alarms, in: &group, connection, loop, failure)
            await loop.start()
            let fault = await read(lines, loop, failure)
            // Their streams end with the session: everything said still goes out, and a proof that came last is kept.
            var rest: Set<Worker> = [.writer, .answers]
            while !rest.isEmpty, let worker = try await group.next() { rest.remove(worker) }
            group.cancelAll()
            return fault
        }
        changesIn.finish()
        try await passingOn
        // A worker that was not waited for has failed all the same.
        try failure.check()
        return SessionEnding(
            error: await loop.ending ?? fault,
            wasOpen: await loop.wasOpen
        )
    }

    /// Adds the workers that go by what comes from outside: the time, a log that grew by other hands, a stop.
    private func follow(
        _ alarms: AsyncStream<Void>,
        in group: inout ThrowingTaskGroup<Worker, any Error>,
        _ connection: Connection,
        _ loop: SessionLoop,
        _ failure: SessionFailure
    ) {
        group.addTask {
            for await _ in alarms { await loop.timerFired() }
            // The session is over. A peer that does not take the last words, or goes on, keeps nothing here.
            guard (try? await Task.sleep(for: Self.lastWords)) != nil else { return .other }
            connection.cut()
            return .other
        }
        group.addTask {
            try await failure.ending {
                for await _ in growth { await loop.logGrew(try await store.localState()) }
            }
            return .other
        }
        group.addTask {
            try await failure.ending { for await stop in stop { try await end(loop, stop) } }
            return .other
        }
    }

    private func end(_ loop: SessionLoop, _ stop: SessionStop) async throws {
        switch stop {
        case .now(let error?): await loop.end(with: error)
        case .now(nil): await loop.finish()
        case .afterSending(let error):
            await loop.logGrew(try await store.localState())
            await loop.endWhenAcknowledged(error)
            // A peer that takes nothing or acknowledges nothing is not waited for.
            try? await Task.sleep(for: SessionStop.patience)
            await loop.end(with: error)
        }
    }

    private enum Worker: Sendable {
        case writer
        case answers
        case other
    }

    /// Reads until the connection or the session ends.
    ///
    /// Returns the transport's fault, if it was one.
    private func read(
        _ lines: LineSource,
        _ loop: SessionLoop,
        _ failure: SessionFailure
    ) async -> WireError? {
        var judge = Judge(store)
        var fault: WireError?
        do {
            while let line = try await lines.line() {
                let message: Message
                do throws(WireError) {
                    message = try Message.decode(line[...])
                } catch {
                    await loop.end(with: error)
                    break
                }
                switch message {
                case .changeset(let line):
                    await loop.received(message, judged: try await judge.judge(line))
                default: await loop.received(message)
                }
                if await loop.isClosed { break }
                // Who sends many lines at once takes his turn with everybody else.
                await Task.yield()
            }
        } catch let error as TransportError {
            // After the session's end a connection that breaks is no fault of anybody's.
            fault = await loop.isClosed ? nil : Self.fault(of: error)
            if case .lineTooLong = error {
                await loop.end(with: WireError(.limit, error.description))
            }
            if case .noRoom = error { await loop.endForWantOfRoom() }
        } catch {
            await failure.end(error)
        }
        await loop.connectionClosed()
        return fault
    }

    /// What a transport's fault means to a session; nil where the peer simply went away.
    private static func fault(of error: TransportError) -> WireError? {
        switch error {
        case .alertReceived: WireError(.notMember, "the peer does not accept this key")
        case .lineTooLong: WireError(.limit, error.description)
        case .noRoom: WireError(.busy, error.description)
        default: WireError(.internal, error.description)
        }
    }

    private func write(
        _ outbox: AsyncStream<SessionLoop.Piece>,
        to connection: Connection,
        _ loop: SessionLoop
    ) async throws -> Worker {
        for await piece in outbox {
            do {
                try await connection.write(piece.bytes)
            } catch {
                // Reading ends as well, and tells why: a refusal must not look like a connection that broke.
                return .writer
            }
            await loop.written(piece)
        }
        connection.close()
        return .writer
    }

    private func storeBatches(
        _ batches: AsyncStream<SessionLoop.Batch>,
        _ loop: SessionLoop,
        _ changes: AsyncStream<Void>.Continuation
    ) async throws -> Worker {
        var hasDropped = false
        var wanted = setup.state.wanted
        for await batch in batches {
            do {
                let (outcomes, state, held, damaged) = try await store.receiveAroundDamage(
                    batch.items
                )
                await loop.released(batch)
                // What was held back behind a damaged changeset may go now.
                if state.wanted != wanted { await loop.logGrew(state) }
                await loop.stored(outcomes, state)
                if held > 0 || state.wanted != wanted { changes.yield() }
                wanted = state.wanted
                hasDropped = hasDropped || damaged
                // What could not be applied beside a damaged changeset comes again with the next session.
                if hasDropped, state.wanted.isEmpty { await loop.finish() }
            } catch StoreError.diskFull {
                await loop.end(with: WireError(.diskFull, "the disk of the receiver is full"))
            }
        }
        return .other
    }

    private func answer(
        _ questions: AsyncStream<SessionLoop.Question>,
        _ loop: SessionLoop,
        _ changes: AsyncStream<Void>.Continuation
    ) async throws -> Worker {
        for await question in questions {
            switch question {
            case .compare(let request):
                let (comparison, outstanding, state) = try await store.compare(request)
                try await doubt(comparison)
                await loop.compared(comparison, outstanding, state)
            case .read(let request):
                let (slice, state) = try await store.slice(request)
                await loop.logRead(slice, state)
            case .fetch(let request):
                let (slice, state) = try await store.fetch(request)
                await loop.fetched(slice, state)
            case .forks:
                await loop.tell(try await store.readAround { try $0.forkProofs() })
            case .proof(let proof): try await take(proof, loop, changes)
            }
        }
        return .answers
    }

    /// Judges a proof of a fork: what is proven is kept and passed on, what is not is the peer's fault.
    private func take(
        _ message: Message.ForkProof,
        _ loop: SessionLoop,
        _ changes: AsyncStream<Void>.Continuation
    ) async throws {
        guard let proof = try? ForkEvidence(message) else {
            return await loop.end(with: WireError(.protocol, "fork: two headers that are none"))
        }
        let finding = try await store.readAround { try $0.finding(of: proof) }
        switch finding {
        case .known, .unknownChain: break
        case .unproven:
            return await loop.end(with: WireError(.badSignature, "fork: a header is not signed"))
        case .news:
            let isNews: Bool
            do {
                isNews = try await store.write { try $0.keep(proof) }
            } catch StoreError.diskFull {
                // The peer tells it again with the next session.
                return await loop.end(
                    with: WireError(.diskFull, "the disk of the receiver is full")
                )
            }
            guard isNews else { break }
            observe(.forkFound(chain: proof.dot.chain))
            changes.yield()
        }
        await loop.settled(message, of: proof.dot.chain, isKnown: finding != .unknownChain)
    }

    /// Before anything else is written: a head of our own chain that is not held here ends that chain.
    private func doubt(_ comparison: Comparison) async throws {
        for head in comparison.unknown where head.chain == setup.chain {
            do {
                _ = try await store.write { try $0.doubt(shown: head) }
            } catch StoreError.diskFull {
                // Nothing can be written under that chain either.
                return
            }
        }
    }
}
