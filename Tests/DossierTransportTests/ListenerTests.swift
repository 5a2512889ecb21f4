import DossierCrypto
import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import DossierTransport

@Suite(.timeLimit(.minutes(1))) struct ListenerTests {
    @Test(arguments: [
        ("127.0.0.1:7717", ListenAddress.tcp(host: "127.0.0.1", port: 7717)),
        ("[::]:0", .tcp(host: "::", port: 0)),
        ("node.example:65535", .tcp(host: "node.example", port: 65_535)),
        ("unix:/run/x/control", .unix(path: "/run/x/control")),
    ])
    func `an address is read`(text: String, address: ListenAddress) throws {
        #expect(try ListenAddress(parsing: text) == address)
    }

    @Test(arguments: ["", "host", ":1", "host:", "host:65536", "host:-1", "::1:7717", "unix:"])
    func `anything else is not an address`(text: String) {
        #expect(throws: TransportError.badAddress(text)) { try ListenAddress(parsing: text) }
    }

    /// Binds, serves an echo while `body` runs, and stops.
    func serve(
        _ addresses: [ListenAddress],
        _ security: Listener.Security,
        _ body: (Listener) async throws -> Void
    ) async throws {
        let listener = try await Listener.bind(
            addresses,
            security: security,
            limits: roomyLimits()
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run(handler: echo) }
            try await body(listener)
            listener.stop()
            try await group.waitForAll()
        }
    }

    func expectEcho(_ connection: Connection) async throws {
        try await connection.write(line("hello"))
        var reader = connection.inbound.makeAsyncIterator()
        let answer = try await reader.next()
        #expect(answer == [Array("hello".utf8)])
    }

    func tls() throws -> Listener.Security {
        .tls(TransportIdentities(try identity(listenerNumber)), judgement: { _ in .member })
    }

    @Test func `the IPv6 wildcard takes IPv4 as well and a list binds all of it`() async throws {
        let addresses = [
            ListenAddress.tcp(host: "::", port: 0), .tcp(host: "127.0.0.1", port: 0),
            .tcp(host: "localhost", port: 0),
        ]
        try await serve(addresses, tls()) { listener in
            #expect(listener.bound.count == 3)
            let dialler = try Dialler(identity: identity(diallerNumber))
            let dual = try #require(Int(listener.bound[0].split(separator: ":").last ?? ""))
            let ipv4 = try #require(Int(listener.bound[1].split(separator: ":").last ?? ""))
            for (host, port) in [
                ("::1", dual), ("127.0.0.1", dual), ("localhost", dual), ("127.0.0.1", ipv4),
            ] {
                try await dialler.withConnection(
                    host: host,
                    port: port,
                    expecting: key(listenerNumber).publicKey,
                    expectEcho
                )
            }
        }
    }

    @Test func `the same port may be bound for IPv4 and IPv6 apart`() async throws {
        let first = try await Listener.bind([.tcp(host: "0.0.0.0", port: 0)], security: tls())
        let port = try #require(Int(first.bound[0].split(separator: ":")[1]))
        await first.close()
        let addresses = [
            ListenAddress.tcp(host: "0.0.0.0", port: port), .tcp(host: "::", port: port),
        ]
        try await serve(addresses, tls()) { listener in
            #expect(listener.bound == ["0.0.0.0:\(port)", "[::]:\(port)"])
        }
    }

    @Test func `if one address cannot be bound none is`() async throws {
        let taken = try await Listener.bind([.tcp(host: "127.0.0.1", port: 0)], security: tls())
        let port = try #require(Int(taken.bound[0].split(separator: ":")[1]))
        let folder = try Folder()
        defer { folder.remove() }
        await #expect(throws: TransportError.system(call: "bind", errno: EADDRINUSE)) {
            _ = try await Listener.bind(
                [.tcp(host: "127.0.0.1", port: 0), .tcp(host: "127.0.0.1", port: port)],
                security: tls()
            )
        }
        await #expect(throws: TransportError.badAddress(folder.path("s"))) {
            _ = try await Listener.bind([.unix(path: folder.path("s"))], security: tls())
        }
        await taken.close()
    }

    @Test func `a descriptor that somebody else has bound is served`() async throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let result = try SocketAddress(ipAddress: "127.0.0.1", port: 0).withSockAddr {
            Foundation.bind(descriptor, $0, socklen_t($1))
        }
        try #require(result == 0)
        try #require(listen(descriptor, 5) == 0)
        await #expect(throws: TransportError.badAddress("descriptor \(descriptor)")) {
            _ = try await Listener.bind([.descriptor(descriptor)], security: .fileMode)
        }
        try await serve([.descriptor(descriptor)], tls()) { listener in
            let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
            try await dial(port) { try await expectEcho($0) }
        }
    }

    @Test func `a Unix socket has mode 0660, replaces a dead one only, and goes away`() async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        let path = folder.path("control")
        // A socket file that nobody listens on, as a crash leaves it.
        let (_, dead) = try UnixSocketFile.create(path: path)
        Foundation.close(dead)
        try await serve([.unix(path: path)], .fileMode) { listener in
            #expect(listener.bound == ["unix:\(path)"])
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o660)
            try await Dialler.withUnixConnection(path: path) { connection in
                #expect(connection.peerKey == nil)
                #expect(connection.verdict == .member)
                try await expectEcho(connection)
            }
            await #expect(throws: TransportError.pathInUse(path)) {
                _ = try await Listener.bind([.unix(path: path)], security: .fileMode)
            }
            try await Dialler.withUnixConnection(path: path) { try await expectEcho($0) }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        try folder.write("control", "not a socket")
        await #expect(throws: TransportError.pathInUse(path)) {
            _ = try await Listener.bind([.unix(path: path)], security: .fileMode)
        }
        #expect(FileManager.default.fileExists(atPath: path))
        let long = folder.path(String(repeating: "x", count: 200))
        await #expect(throws: TransportError.badAddress(long)) {
            _ = try await Listener.bind([.unix(path: long)], security: .fileMode)
        }
    }

    @Test func `large answers reach a Unix client that has ended its half`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let path = folder.path("control")
        let listener = try await Listener.bind([.unix(path: path)], security: .fileMode)
        let answer = [UInt8](repeating: 0x61, count: 1_000_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await listener.run { connection in
                    _ = try await readAll(connection)
                    for _ in 0..<5 { try await connection.write(answer + [0x0A]) }
                }
            }
            let lines = try await Dialler.withUnixConnection(path: path) { connection in
                try await connection.write(line("status"))
                connection.close()
                return try await readAll(connection)
            }
            #expect(lines == [[UInt8]](repeating: answer, count: 5))
            listener.stop()
            try await group.waitForAll()
        }
    }

    @Test func `a throwing handler ends its own connection only`() async throws {
        struct Mistake: Error {}
        let reports = Shared(0)
        try await withListener(
            Serving(
                report: { report in
                    if case .ended(_, is Mistake) = report { reports.update { $0 += 1 } }
                },
                handler: { connection in
                    var reader = connection.inbound.makeAsyncIterator()
                    let first = try await reader.next()
                    try await connection.write(line("goodbye"))
                    if first == [Array("fail".utf8)] { throw Mistake() }
                }
            )
        ) { port in
            for text in ["fail", "fine"] {
                try await dial(port) { connection in
                    try await connection.write(line(text))
                    // What was written before the error still arrives.
                    let answer = try await readAll(connection)
                    #expect(answer == [Array("goodbye".utf8)])
                }
            }
        }
        #expect(reports.value == 1)
    }

    @Test func `cancelling closes open connections and returns`() async throws {
        let up = Signal()
        let listener = try await Listener.bind(
            [.tcp(host: "127.0.0.1", port: 0)],
            security: tls()
        )
        let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await dial(port) { connection in
                    try await connection.write(line("hello"))
                    _ = await readingError(connection)
                }
            }
            group.addTask {
                try await withThrowingTaskGroup(of: Void.self) { inner in
                    inner.addTask {
                        try await listener.run { connection in
                            var reader = connection.inbound.makeAsyncIterator()
                            _ = try await reader.next()
                            up.fire()
                            _ = try await reader.next()
                        }
                    }
                    await up.wait()
                    inner.cancelAll()
                    try await inner.waitForAll()
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a stranger past its cap is turned away and a member's place is free again`()
        async throws
    {
        var limits = TransportLimits()
        limits.unprovenPerAddress = 2
        limits.connections = 3
        let reports = Shared<[TransportError]>([])
        let member = try key(diallerNumber).publicKey
        try await withListener(
            Serving(
                limits: limits,
                judgement: { $0 == member ? .member : .unproven },
                report: { report in
                    guard case .turnedAway(_, let error as TransportError) = report else { return }
                    reports.update { $0.append(error) }
                },
                handler: echo
            )
        ) { port in
            try await dial(port, as: 8) { first in
                try await expectEcho(first)
                try await dial(port) { known in
                    try await expectEcho(known)  // proven, so it does not count as a stranger
                    try await dial(port, as: 9) { second in
                        try await expectEcho(second)
                        await #expect(throws: TransportError.closed) {
                            try await dial(port, as: 10) { try await expectEcho($0) }
                        }
                    }
                }
                await #expect(throws: Never.self) {
                    try await dial(port, as: 9) { try await expectEcho($0) }
                }
            }
        }
        #expect(reports.value == [.tooManyConnections(.unprovenFromAddress)])
    }
}

@Suite struct AdmissionTests {
    final class Ticket {}

    func origin(_ host: String) throws -> Admission.Origin {
        try #require(Admission.Origin(SocketAddress(ipAddress: host, port: 1)))
    }

    @Test func `each cap holds at its number and one past it`() throws {
        var limits = TransportLimits()
        limits.connections = 6
        limits.unproven = 4
        limits.unprovenPerAddress = 2
        var admission = Admission(limits: limits)
        let tickets = (0..<8).map { _ in Ticket() }
        let ids = tickets.map(ObjectIdentifier.init)
        let (one, two, three) = try (
            origin("192.0.2.1"), origin("192.0.2.2"), origin("2001:db8::1")
        )
        #expect(admission.admit(ids[0], from: one) == .admitted)
        #expect(admission.admit(ids[1], from: one) == .admitted)
        #expect(admission.admit(ids[2], from: one) == .refused(.unprovenFromAddress))
        #expect(admission.admit(ids[2], from: two) == .admitted)
        #expect(admission.admit(ids[3], from: two) == .admitted)
        // Of those who have most the oldest makes room, and not in vain: it gets nobody's place at once.
        #expect(admission.admit(ids[4], from: three) == .inPlaceOf(ids[0]))
        #expect(admission.admit(ids[0], from: one) == .refused(.unproven))
        admission.prove(ids[1])
        admission.prove(ids[1])
        #expect(admission.admit(ids[0], from: one) == .admitted)
        // Where a member came from lately it does.
        #expect(admission.admit(ids[5], from: one) == .inPlaceOf(ids[2]))
        #expect(admission.admit(ids[6], from: nil) == .admitted)
        #expect(admission.admit(ids[7], from: nil) == .refused(.connections))
        // Where all places are taken a stranger makes room as well, and a proven one never.
        #expect(admission.admit(ids[7], from: three) == .inPlaceOf(ids[3]))
        withExtendedLifetime(tickets) {}
    }

    @Test func `a flood from few addresses displaces its own, whoever is older`() throws {
        var admission = Admission(limits: TransportLimits())
        let tickets = (0..<1000).map { _ in Ticket() }
        let ids = tickets.map(ObjectIdentifier.init)
        let honest = ids[0]
        #expect(try admission.admit(honest, from: origin("192.0.2.1")) == .admitted)
        var displaced: [Admission.Ticket] = []
        for (number, id) in ids.dropFirst().enumerated() {
            let host = "198.51.100.\(number % 100)"
            if case .inPlaceOf(let other) = try admission.admit(id, from: origin(host)) {
                displaced.append(other)
            }
        }
        #expect(displaced.count > 40)
        #expect(!displaced.contains(honest))
        withExtendedLifetime(tickets) {}
    }

    @Test func `an origin that has made room gets no other's place before its time`() throws {
        var limits = TransportLimits()
        limits.unproven = 1
        var admission = Admission(limits: limits)
        let tickets = (0..<4).map { _ in Ticket() }
        let ids = tickets.map(ObjectIdentifier.init)
        let (stranger, other, third) = try (
            origin("192.0.2.1"), origin("192.0.2.2"), origin("192.0.2.3")
        )
        #expect(admission.admit(ids[0], from: stranger) == .admitted)
        #expect(admission.admit(ids[1], from: other) == .inPlaceOf(ids[0]))
        for _ in 0..<Admission.arrivalsPutOff {
            #expect(admission.admit(ids[0], from: stranger) == .refused(.unproven))
        }
        #expect(admission.admit(ids[0], from: stranger) == .inPlaceOf(ids[1]))
        // Whoever never made room gets a place in any storm, and a free place is everybody's.
        #expect(admission.admit(ids[2], from: third) == .inPlaceOf(ids[0]))
        #expect(admission.admit(ids[0], from: stranger) == .refused(.unproven))
        admission.release(ids[2])
        #expect(admission.admit(ids[0], from: stranger) == .admitted)
        withExtendedLifetime(tickets) {}
    }

    @Test func `where a member came from lately nobody makes room for a stranger`() throws {
        var admission = Admission(limits: TransportLimits())
        let tickets = (0..<1200).map { _ in Ticket() }
        var ids = tickets.map(ObjectIdentifier.init)[...]
        func next() -> Admission.Ticket { ids.removeFirst() }
        let (before, again) = (next(), next())
        #expect(try admission.admit(before, from: origin("192.0.2.1")) == .admitted)
        admission.prove(before)
        admission.release(before)
        #expect(try admission.admit(again, from: origin("192.0.2.1")) == .admitted)
        // Each from an address of its own, so that no stranger is more dispensable than another.
        for number in 0..<1000 {
            let host = "198.51.\(number / 250).\(number % 250)"
            let verdict = admission.admit(next(), from: try origin(host))
            #expect(verdict != .inPlaceOf(again))
        }
        // Where all are from such places only one from such a place displaces one.
        admission = Admission(limits: TransportLimits())
        ids = tickets.map(ObjectIdentifier.init)[...]
        var first: Admission.Ticket?
        for number in 0..<256 {
            let (member, stranger) = (next(), next())
            first = first ?? stranger
            let host = try origin("192.0.2.\(number)")
            _ = admission.admit(member, from: host)
            admission.prove(member)
            #expect(admission.admit(stranger, from: host) == .admitted)
        }
        #expect(
            try admission.admit(next(), from: origin("198.51.100.1")) == .refused(.unproven)
        )
        let displaced = try #require(first)
        #expect(try admission.admit(next(), from: origin("192.0.2.9")) == .inPlaceOf(displaced))
        withExtendedLifetime(tickets) {}
    }

    @Test func `an address counts by host, whatever its port or family's dress`() throws {
        #expect(try origin("192.0.2.1") == origin("::ffff:192.0.2.1"))
        let dressed = try SocketAddress(ipAddress: "::ffff:192.0.2.1", port: 4711)
        #expect(describe(dressed) == "192.0.2.1:4711")
        let plain = try SocketAddress(ipAddress: "2001:db8::7", port: 1)
        #expect(describe(plain) == "[2001:db8::7]:1")
        #expect(try origin("192.0.2.1") != origin("192.0.2.2"))
        #expect(try origin("2001:db8::1") == origin("2001:db8::ffff"))
        #expect(try origin("2001:db8::1") != origin("2001:db8:0:1::1"))
        #expect(try Admission.Origin(SocketAddress(unixDomainSocketPath: "/x")) == nil)
    }
}
