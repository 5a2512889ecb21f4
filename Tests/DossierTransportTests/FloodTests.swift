import DossierCrypto
import Foundation
import NIOCore
import Testing

@testable import DossierTransport

/// Strangers who connect from many addresses of this machine and never speak.
@Suite(.timeLimit(.minutes(1))) struct FloodTests {
    /// A TCP connection that sends nothing.
    final class HalfOpen {
        private let descriptor: CInt

        init(from host: String, to port: Int) throws {
            descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
            try #require(descriptor >= 0)
            let bound = try SocketAddress(ipAddress: host, port: 0).withSockAddr {
                bind(descriptor, $0, socklen_t($1))
            }
            try #require(bound == 0, "bind \(host): errno \(errno)")
            let connected = try SocketAddress(ipAddress: "127.0.0.1", port: port).withSockAddr {
                connect(descriptor, $0, socklen_t($1))
            }
            try #require(connected == 0, "connect: errno \(errno)")
        }

        deinit { close(descriptor) }
    }

    /// `count` of them, `perHost` from each address.
    func strangers(_ count: Int, perHost: Int, to port: Int) throws -> [HalfOpen] {
        try (0..<count).map { number in
            let host = number / perHost
            return try HalfOpen(from: "127.1.\(host / 250).\(1 + host % 250)", to: port)
        }
    }

    /// Without deadlines: whoever holds a place holds it for ever, unless it is taken away.
    func patientLimits() -> TransportLimits {
        var limits = TransportLimits()
        limits.deadlines.handshake = nil
        limits.deadlines.firstLine = nil
        return limits
    }

    @Test(arguments: [1, 16])
    func `half-open connections by the hundred keep no member out`(perHost: Int) async throws {
        let reports = Shared<[String]>([])
        let serving = Serving(
            limits: patientLimits(),
            report: { report in
                switch report {
                case .turnedAway(_, let error), .ended(_, let error):
                    reports.update { $0.append((error as? TransportError)?.code ?? "\(error)") }
                }
            },
            handler: echo
        )
        try await withListener(serving) { listener, port in
            var held: [HalfOpen] = []
            for round in 0..<3 {
                held += try strangers(256, perHost: perHost, to: port)
                // Each round after the first finds one place free, which a member had for a moment.
                try await eventually {
                    listener.counts.unproven == 256 && reports.value.count == 256 * round
                }
                // Every place is taken: a dial that nobody made room for would throw.
                try await dial(port) { connection in
                    try await connection.write(line("round \(round)"))
                    var reader = connection.inbound.makeAsyncIterator()
                    let answer = try await reader.next()
                    #expect(answer == [Array("round \(round)".utf8)])
                }
            }
            try await eventually { reports.value.count == 2 * 256 + 1 }
            // Beside one for each member's dial: with one connection an address, the second round
            // displaces the first, and the third comes from where room was just made.
            let madeRoom = reports.value.count { $0 == "made-room" }
            let refused = reports.value.count { $0 == "too-many-connections" }
            #expect(madeRoom + refused == 513)
            #expect(perHost == 1 ? madeRoom > 128 && refused > 128 : madeRoom == 3)
            withExtendedLifetime(held) {}
        }
    }

    @Test func `a stranger in the middle of its lines makes room as well, with its reason`()
        async throws
    {
        let reports = Shared<[String]>([])
        var limits = patientLimits()
        limits.unproven = 1
        let member = try key(diallerNumber).publicKey
        let serving = Serving(
            limits: limits,
            judgement: { $0 == member ? .member : .unproven },
            report: { report in
                guard case .ended(_, let error) = report else { return }
                reports.update { $0.append((error as? TransportError)?.code ?? "\(error)") }
            },
            handler: echo
        )
        try await withListener(serving) { port in
            try await dial(port, as: 9) { stranger in
                try await stranger.write(line("join") + Array("and half a li".utf8))
                var reader = stranger.inbound.makeAsyncIterator()
                let first = try await reader.next()
                #expect(first == [Array("join".utf8)])
                try await dial(port) { known in
                    try await known.write(line("hello"))
                    var reader = known.inbound.makeAsyncIterator()
                    let answer = try await reader.next()
                    #expect(answer == [Array("hello".utf8)])
                }
                let rest = try? await reader.next()
                #expect(rest == nil)
            }
        }
        #expect(reports.value == ["made-room"])
    }
}
