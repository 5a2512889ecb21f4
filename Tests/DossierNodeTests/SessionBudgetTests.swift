import DossierCore
import DossierCrypto
import DossierReplication
import DossierStore
import DossierTransport
import DossierWire
import Testing

@testable import DossierNode

/// What a session keeps in memory comes out of the process's budget, at its end and one past it.
@Suite struct SessionBudgetTests {
    /// A session's loop whose workers are this test.
    private struct Rig {
        let budget: BufferBudget
        let loop: SessionLoop
        let copy: WorkingCopy
        var outbox: AsyncStream<SessionLoop.Piece>.AsyncIterator
        var batches: AsyncStream<SessionLoop.Batch>.AsyncIterator
        var questions: AsyncStream<SessionLoop.Question>.AsyncIterator

        /// What waits for the peer, after the session has ended.
        mutating func rest() async -> [SessionLoop.Piece] {
            var pieces: [SessionLoop.Piece] = []
            while let piece = await outbox.next(isolation: #isolation) { pieces.append(piece) }
            return pieces
        }
    }

    /// A session of `copy` with a budget of which nothing is guaranteed.
    private func rig(
        _ copy: WorkingCopy,
        _ state: LocalState,
        total: Int
    ) async throws -> Rig {
        let budget = BufferBudget(total: total, guaranteed: 0)
        let (outbox, outboxIn) = AsyncStream.makeStream(of: SessionLoop.Piece.self)
        let (batches, batchesIn) = AsyncStream.makeStream(of: SessionLoop.Batch.self)
        let (questions, questionsIn) = AsyncStream.makeStream(of: SessionLoop.Question.self)
        let (_, alarms) = AsyncStream.makeStream(of: Void.self)
        let dataset = try #require(try await copy.status().dataset)
        let setup = Session.Setup(
            dataset: dataset,
            chain: dataset,
            software: "test",
            wallClock: 0,
            state: state
        )
        let loop = SessionLoop(
            Session(setup, peerIsMember: true),
            SessionLoop.Work(
                outbox: outboxIn,
                batches: batchesIn,
                questions: questionsIn,
                alarms: alarms
            ),
            try #require(budget.open()),
            observe: { _ in }
        )
        await loop.start()
        return Rig(
            budget: budget,
            loop: loop,
            copy: copy,
            outbox: outbox.makeAsyncIterator(),
            batches: batches.makeAsyncIterator(),
            questions: questions.makeAsyncIterator()
        )
    }

    /// The peer greets, and what it holds is compared.
    private func greet(_ rig: inout Rig, _ dataset: Digest, _ chain: Digest) async throws {
        await rig.loop.received(
            .hello(
                Message.Hello(
                    protocols: 1...1,
                    dataset: dataset,
                    software: "test",
                    mergeRule: 1,
                    now: 0,
                    chain: chain
                )
            )
        )
        await rig.loop.received(.have(Message.Have(heads: [], send: true, stateDigest: nil)))
        guard case .forks = await rig.questions.next(isolation: #isolation) else {
            Issue.record("the peer is not told of forks")
            return
        }
        guard case .compare(let request) = await rig.questions.next(isolation: #isolation) else {
            Issue.record("nothing is compared")
            return
        }
        let (comparison, outstanding, state) = try await rig.copy.store.compare(request)
        await rig.loop.compared(comparison, outstanding, state)
    }

    private func expectBusy(_ rig: inout Rig, isFull: Bool) async throws {
        #expect(await rig.loop.ending?.code == .busy)
        let last = try #require(await rig.rest().last)
        guard case .error(let error) = try Message.decode(last.bytes.dropLast()) else {
            Issue.record("the last message is no error")
            return
        }
        #expect(error.code == .busy)
        #expect(error.retryAfter == 30)
        // The farewell has its place in the reserve: it goes out although nothing is left.
        #expect(last.isReserve == isFull)
    }

    @Test func `answers may wait up to the budget's end and not one byte beyond`() async throws {
        let copy = try await Desks.found().first
        let state = try await copy.store.localState()
        let roomy = try await rig(copy, state, total: 1 << 20)
        let greeting = roomy.budget.lentBytes
        #expect(greeting > 0)
        await roomy.loop.connectionClosed()
        let answer = Message.fetched(missing: [])
        let size = answer.encoded.count + 1
        let fits = try await rig(copy, state, total: greeting + size)
        await fits.loop.send(answer)
        #expect(await fits.loop.ending == nil)
        #expect(fits.budget.lentBytes == greeting + size)
        var beyond = try await rig(copy, state, total: greeting + size - 1)
        await beyond.loop.send(answer)
        try await expectBusy(&beyond, isFull: true)
    }

    @Test func `a peer's heads have their room while they are kept`() async throws {
        let copy = try await Desks.found().first
        let state = try await copy.store.localState()
        let dataset = try #require(try await copy.status().dataset)
        func heads(_ chains: Range<Int>, _ sequence: Int) -> Message {
            let heads = chains.map { number in
                let name = SHA256.digest("chain \(number) \(sequence)".utf8)
                let chain = SHA256.digest("chain \(number)".utf8)
                return Head(chain: chain, sequence: sequence, digest: name)
            }
            return .caughtUp(Message.CaughtUp(heads: heads, stateDigest: nil))
        }
        var roomy = try await rig(copy, state, total: 1 << 20)
        try await greet(&roomy, dataset, dataset)
        let before = roomy.budget.lentBytes
        await roomy.loop.received(heads(0..<100, 1))
        let taken = roomy.budget.lentBytes - before
        #expect(taken == 100 * 400)
        // Those told anew stand in the place of those told before, whatever else is told in between.
        for sequence in 2...50 { await roomy.loop.received(heads(0..<100, sequence)) }
        await roomy.loop.received(.caughtUp(Message.CaughtUp(heads: [], stateDigest: nil)))
        #expect(roomy.budget.lentBytes == before + taken)
        var full = try await rig(copy, state, total: before + taken)
        try await greet(&full, dataset, dataset)
        await full.loop.received(heads(0..<100, 1))
        #expect(await full.loop.ending == nil)
        await full.loop.received(heads(100..<101, 1))
        try await expectBusy(&full, isFull: true)
    }

    @Test func `plans that nobody can keep are added up without a fault`() throws {
        let key = try SigningKey(seed: [UInt8](repeating: 1, count: 32)).publicKey
        let peer = Peer(name: "liar", host: "localhost", port: 7717, key: key)
        let tally = Tally(SyncReport(peerName: "liar", peer: peer)) { _ in }
        let plan = Message.Plan(changesets: 1 << 53 - 1, bytes: 1 << 53 - 1)
        for _ in 0..<1100 { tally.note(.toReceive(plan)) }
        #expect(tally.report.bytesReceived == .max)
    }

    @Test func `what a peer did not keep was not sent, until both hold the same`() throws {
        let key = try SigningKey(seed: [UInt8](repeating: 1, count: 32)).publicKey
        let peer = Peer(name: "office", host: "localhost", port: 7717, key: key)
        let tally = Tally(SyncReport(peerName: "office", peer: peer)) { _ in }
        tally.note(.peerDropped([2]))
        tally.note(.sent(acknowledged: 2, of: 2))
        #expect(tally.report.sent == 1 && tally.report.dropped == 1)
        tally.note(.converged)
        #expect(tally.report.sent == 2 && tally.report.dropped == 0)
    }

    @Test func `sixteen proofs of forks may wait, and one more ends the session`() async throws {
        let copy = try await Desks.found().first
        let state = try await copy.store.localState()
        let dataset = try #require(try await copy.status().dataset)
        var rig = try await rig(copy, state, total: 1 << 20)
        try await greet(&rig, dataset, dataset)
        let proof = Message.ForkProof(
            first: Array("{}".utf8)[...],
            firstSignature: [UInt8](repeating: 0, count: 64),
            second: Array("{\"a\":1}".utf8)[...],
            secondSignature: [UInt8](repeating: 0, count: 64)
        )
        #expect(SessionLoop.waitingProofs == 16)
        for _ in 0..<16 { await rig.loop.received(.fork(proof)) }
        #expect(await rig.loop.ending == nil)
        // One that is judged makes room for another.
        await rig.loop.settled(proof, of: dataset, isKnown: true)
        await rig.loop.received(.fork(proof))
        #expect(await rig.loop.ending == nil)
        await rig.loop.received(.fork(proof))
        #expect(await rig.loop.ending?.code == .limit)
    }

    @Test func `what is written gives its room back`() async throws {
        let copy = try await Desks.found().first
        var rig = try await rig(copy, try await copy.store.localState(), total: 1 << 20)
        await rig.loop.connectionClosed()
        for piece in await rig.rest() { await rig.loop.written(piece) }
        #expect(rig.budget.lentBytes == 0)
    }

    /// A desk's founding copy, another that lacks its last changeset, and that changeset's line.
    private func apart() async throws -> (behind: WorkingCopy, line: ChangesetLine, Digest) {
        let desks = try await Desks.found()
        let behind = try await desks.join("desk-b")
        let made = try await desks.first.store.edit(.fresh()) { _ in
            var draft = Draft()
            draft.assert("acme", typeProperty, "Company")
            draft.assert("acme", "name", "Acme")
            return [draft]
        }
        let changeset = try #require(made.first)
        guard case .changeset(let line) = try Message.decode(changeset.line[...]) else {
            throw Mistake.noLine
        }
        return (behind, line, changeset.header.chain)
    }

    private enum Mistake: Error { case noLine }

    @Test func `a changeset has its room until it is stored, and one that finds none is not taken`()
        async throws
    {
        let (behind, line, chain) = try await apart()
        let dataset = try #require(try await behind.status().dataset)
        let state = try await behind.store.localState()
        var judge = Judge(behind.store)
        let verdict = try await judge.judge(line)
        var first = try await rig(behind, state, total: 1 << 20)
        try await greet(&first, dataset, chain)
        let before = first.budget.lentBytes
        await first.loop.received(.changeset(line), judged: verdict)
        #expect(first.budget.lentBytes == before + 2 * line.line.count)
        let batch = try #require(await first.batches.next(isolation: #isolation))
        #expect(batch.items.count == 1)
        await first.loop.released(batch)
        #expect(first.budget.lentBytes == before)

        var fits = try await rig(behind, state, total: before + 2 * line.line.count)
        try await greet(&fits, dataset, chain)
        await fits.loop.received(.changeset(line), judged: verdict)
        #expect(await fits.loop.ending == nil)
        #expect(await fits.batches.next(isolation: #isolation)?.items.count == 1)

        var beyond = try await rig(behind, state, total: before + 2 * line.line.count - 1)
        try await greet(&beyond, dataset, chain)
        await beyond.loop.received(.changeset(line), judged: verdict)
        try await expectBusy(&beyond, isFull: false)
        #expect(await beyond.batches.next(isolation: #isolation) == nil)
    }
}
