import DossierCrypto
import NIOCore
import NIOPosix
import Testing

@testable import DossierTransport

/// Two ends over real sockets of this machine.
@Suite(.timeLimit(.minutes(1))) struct LoopbackTests {
    @Test func `ten thousand lines travel both ways and come back in order`() async throws {
        let sent = (0..<10_000).map { Array("line \($0) of the test".utf8) }
        try await withListener(Serving(handler: echo)) { port in
            try await dial(port) { connection in
                async let received = readAll(connection)
                for some in stride(from: 0, to: sent.count, by: 100) {
                    try await connection.write(sent[some..<some + 100].flatMap { $0 + [0x0A] })
                }
                connection.close()
                #expect(try await received == sent)
            }
        }
    }

    @Test func `each side sees the other's key, address and the same secret`() async throws {
        let seen = Shared<[Handshake]>([])
        let (listenerKey, diallerKey) = try (key(listenerNumber), key(diallerNumber))
        try await withListener(
            Serving(
                judgement: { _ in .unproven },
                handler: { connection in
                    let shown = try #require(connection.handshake)
                    seen.update { $0.append(shown) }
                    #expect(connection.remoteAddress.hasPrefix("127.0.0.1:"))
                    try await connection.write(line("hello"))
                }
            )
        ) { port in
            for _ in 0..<2 {
                let shown = try await dial(port) { connection in
                    let lines = try await readAll(connection)
                    #expect(lines == [Array("hello".utf8)])
                    return connection.handshake
                }
                let other = try #require(seen.value.last)
                #expect(other.peerKey == diallerKey.publicKey)
                #expect(other.verdict == .unproven)
                #expect(shown?.peerKey == listenerKey.publicKey)
                #expect(shown?.verdict == .member)
                #expect(shown?.exporterSecret == other.exporterSecret)
            }
        }
        #expect(Set(seen.value.map(\.exporterSecret)).count == 2)
    }

    @Test func `a connection that is cut ends for who goes on writing and reads nothing`()
        async throws
    {
        let ends = Shared(0)
        try await withListener(
            Serving(handler: { connection in
                defer { ends.update { $0 += 1 } }
                for try await _ in connection.inbound { connection.cut() }
            })
        ) { port in
            // It neither ends its half nor reads the other one's end.
            await #expect(throws: TransportError.closed) {
                try await dial(port) { connection in
                    while true { try await connection.write(line("on and on")) }
                }
            }
            try await eventually { ends.value == 1 }
        }
    }

    @Test func `a listener refuses an unknown key before any application byte`() async throws {
        let calls = Shared(0)
        let reports = Shared<[String]>([])
        let member = try key(diallerNumber).publicKey
        try await withListener(
            Serving(
                judgement: { $0 == member ? .member : .refused },
                report: { report in
                    guard case .ended(_, let error) = report else { return }
                    reports.update { $0.append((error as? TransportError)?.code ?? "\(error)") }
                },
                handler: { connection in
                    calls.update { $0 += 1 }
                    try await connection.write(line("for members only"))
                }
            )
        ) { port in
            // The alert may come before the dialler's body runs or while it reads.
            await #expect(throws: TransportError.alertReceived(42)) {
                try await dial(port, as: 9) { connection in
                    let lines = try await readAll(connection)
                    #expect(lines.isEmpty)
                }
            }
            #expect(calls.value == 0)
            let lines = try await dial(port) { try await readAll($0) }
            #expect(lines.count == 1)
        }
        #expect(calls.value == 1)
        #expect(reports.value == ["peer-refused"])
    }

    @Test func `a dialler refuses a listener with another key than expected`() async throws {
        let calls = Shared(0)
        try await withListener(Serving(handler: { _ in calls.update { $0 += 1 } })) { port in
            let dialler = try Dialler(identity: identity(diallerNumber))
            await #expect(throws: TransportError.peerRefused) {
                try await dialler.withConnection(
                    host: "127.0.0.1",
                    port: port,
                    expecting: key(7).publicKey
                ) { _ in
                    Issue.record("the connection must not come up")
                }
            }
        }
        #expect(calls.value == 0)
    }

    @Test func `lines may arrive a byte at a time`() async throws {
        try await withListener(Serving(handler: echo)) { port in
            try await dial(port) { connection in
                for byte in line("one byte") + line("and another") {
                    try await connection.write([byte])
                }
                connection.close()
                #expect(
                    try await readAll(connection)
                        == [Array("one byte".utf8), Array("and another".utf8)]
                )
            }
        }
    }

    @Test func `after one side has ended the other may go on`() async throws {
        try await withListener(
            Serving(
                handler: { connection in
                    let lines = try await readAll(connection)  // returns when the dialler has ended
                    for _ in 0..<1_000 { try await connection.write(lines.flatMap { $0 + [0x0A] }) }
                }
            )
        ) { port in
            let question = [UInt8](repeating: 0x61, count: 5_000)
            let answer = try await dial(port) { connection in
                try await connection.write(question + [0x0A])
                connection.close()
                return try await readAll(connection)
            }
            #expect(answer.count == 1_000)
            #expect(answer.allSatisfy { $0 == question })
        }
    }

    @Test func `a stream without close_notify is truncated, and half a line is dropped`()
        async throws
    {
        let outcome = Shared<(lines: [[UInt8]], error: TransportError?)>(([], nil))
        let done = Signal()
        try await withListener(
            Serving(
                handler: { connection in
                    do {
                        for try await batch in connection.inbound {
                            outcome.update { $0.lines += batch }
                        }
                    } catch {
                        outcome.update { $0.error = error as? TransportError }
                    }
                    done.fire()
                }
            )
        ) { port in
            let context = try TLSContext(role: .dialler, identity: identity(diallerNumber))
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = TLSHandler(
                            speaksFirst: true,
                            limits: TransportLimits(),
                            handshake: channel.eventLoop.makePromise()
                        ) { () throws(TransportError) in
                            try TLSEngine(context: context, judgement: { _ in .member })
                        }
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
            try await channel.writeAndFlush(ByteBuffer(string: "whole\nhal"))
            // From below TLS, so that it cannot say good-bye.
            try await channel.eventLoop.flatSubmit {
                let promise = channel.eventLoop.makePromise(of: Void.self)
                do {
                    try channel.pipeline.syncOperations.context(handlerType: TLSHandler.self)
                        .close(promise: promise)
                } catch {
                    promise.fail(error)
                }
                return promise.futureResult
            }.get()
            await done.wait()
        }
        #expect(outcome.value.lines == [Array("whole".utf8)])
        #expect(outcome.value.error == .truncated)
    }

    @Test(arguments: [PeerVerdict.unproven, .member])
    func `a line at the limit arrives and one past it ends the connection`(
        verdict: PeerVerdict
    ) async throws {
        let limit = verdict == .member ? 1024 * 1024 : 4 * 1024
        let outcomes = Shared<[TransportError?]>([])
        try await withListener(
            Serving(
                judgement: { _ in verdict },
                handler: { connection in
                    var sizes: [Int] = []
                    do {
                        for try await batch in connection.inbound { sizes += batch.map(\.count) }
                        outcomes.update { $0.append(nil) }
                    } catch {
                        outcomes.update { $0.append(error as? TransportError) }
                    }
                    #expect(sizes == [limit, 1])
                }
            )
        ) { port in
            for excess in 0...1 {
                try await dial(port) { connection in
                    let start = [UInt8](repeating: 0x61, count: limit) + line("") + line("b")
                    try await connection.write(start)
                    // The listener may hang up in the middle of this one.
                    let next = [UInt8](repeating: 0x61, count: limit + 1)
                    if excess == 1 { try? await connection.write(next) }
                    connection.close()
                    _ = await readingError(connection)
                }
            }
        }
        #expect(outcomes.value == [nil, .lineTooLong(limitBytes: limit)])
    }

    @Test func `a stranger that proves itself may send longer lines`() async throws {
        let long = [UInt8](repeating: 0x61, count: 100_000)
        try await withListener(
            Serving(
                judgement: { _ in .unproven },
                handler: { connection in
                    var reader = connection.inbound.makeAsyncIterator()
                    #expect(try await reader.next() == [Array("join".utf8)])
                    try await connection.raiseLineLimit()
                    try await connection.write(line("joined"))
                    #expect(try await reader.next() == [long])
                }
            )
        ) { port in
            try await dial(port) { connection in
                try await connection.write(line("join"))
                var reader = connection.inbound.makeAsyncIterator()
                #expect(try await reader.next() == [Array("joined".utf8)])
                try await connection.write(long + [0x0A])
                #expect(try await reader.next() == nil)
            }
        }
    }

    @Test func `a silent peer is cut off on a real socket too`() async throws {
        var limits = roomyLimits()
        limits.deadlines.firstLine = .milliseconds(50)
        let outcome = Shared<TransportError?>(nil)
        try await withListener(
            Serving(
                limits: limits,
                handler: { connection in
                    let error = await readingError(connection)
                    outcome.update { $0 = error as? TransportError }
                }
            )
        ) { port in
            try await dial(port) { _ = try await readAll($0) }
        }
        #expect(outcome.value == .deadline(.firstLine, after: .milliseconds(50)))
    }

    @Test func `a pairing has its time, whatever the peer says meanwhile`() async throws {
        var limits = TransportLimits()
        limits.deadlines.pairing = .milliseconds(50)
        try await withListener(
            Serving(
                judgement: { _ in .unproven },
                handler: { connection in
                    // What came in time stays, and the connection is still there.
                    try await connection.write(line("in time"))
                    while true {
                        try await connection.write(line("and more"))
                        try await Task.sleep(for: .milliseconds(1))
                    }
                }
            )
        ) { port in
            try await dial(port, limits: limits) { connection in
                var reader = connection.inbound.makeAsyncIterator()
                try await connection.whilePairing {}
                #expect(try await reader.next()?.first == Array("in time".utf8))
                await #expect(throws: TransportError.deadline(.pairing, after: .milliseconds(50))) {
                    try await connection.whilePairing {
                        while try await reader.next() != nil {}
                    }
                }
            }
        }
    }

    @Test func `a hundred connections at once are all served`() async throws {
        let everybody = Signal()
        let present = Shared(0)
        try await withListener(
            Serving(
                handler: { connection in
                    if present.update({ count in
                        count += 1
                        return count
                    }) == 100 {
                        everybody.fire()
                    }
                    try await echo(connection)
                }
            )
        ) { port in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        try await dial(port, as: UInt8(100 + number)) { connection in
                            try await connection.write(line("\(number)"))
                            var reader = connection.inbound.makeAsyncIterator()
                            #expect(try await reader.next() == [Array("\(number)".utf8)])
                            // Nobody leaves before all are there.
                            await everybody.wait()
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        #expect(present.value == 100)
    }
}
