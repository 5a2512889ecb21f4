import NIOCore
import Testing

@testable import DossierTransport

/// A peer that reads slowly holds the writer up instead of filling memory.
@Suite(.timeLimit(.minutes(5))) struct BackPressureTests {
    static let oneLine = [UInt8](repeating: 0x61, count: 1023) + [0x0A]
    /// 64 KiB of lines.
    static let piece = [[UInt8]](repeating: oneLine, count: 64).flatMap(\.self)
    /// What both kernels and both ends may hold: less than what is written.
    ///
    /// Kernels give one loopback connection up to twice its largest buffers, 72 MiB where they
    /// are largest by default.
    static let boundBytes = 96 * 1024 * 1024
    static let totalPieces = 2_048
    /// No deadline but the handshake's: the listener never says a line, and a busy machine is slow.
    static var patient: TransportLimits {
        var limits = TransportLimits()
        limits.deadlines.firstLine = nil
        limits.deadlines.wholeLine = nil
        limits.deadlines.idle = nil
        limits.deadlines.write = nil
        limits.deadlines.closing = nil
        return limits
    }

    @Test func `a peer that never reads suspends the writer until the write deadline`() async throws
    {
        var limits = TransportLimits()
        limits.deadlines.write = .milliseconds(300)
        let finished = Signal()
        try await withListener(Serving(handler: { _ in await finished.wait() })) { port in
            let written = Shared(0)
            await #expect(throws: TransportError.closed) {
                try await dial(port, limits: limits) { connection in
                    while true {
                        try await connection.write(Self.piece)
                        written.update { $0 += Self.piece.count }
                    }
                }
            }
            #expect(written.value > 0)
            #expect(written.value < Self.boundBytes)
            finished.fire()
        }
    }

    @Test func `a late reader gets everything and the writer is never far ahead`() async throws {
        let written = Shared(0)
        let start = Signal()
        let received = Shared(0)
        let lead = Shared(0)
        let patient = Self.patient
        try await withListener(
            Serving(
                limits: patient,
                handler: { connection in
                    await start.wait()
                    for try await batch in connection.inbound {
                        let ahead = written.value - received.value
                        lead.update { $0 = max($0, ahead) }
                        received.update { $0 += batch.reduce(0) { $0 + $1.count + 1 } }
                    }
                }
            )
        ) { port in
            try await dial(port, limits: patient) { connection in
                for number in 0..<Self.totalPieces {
                    try await connection.write(Self.piece)
                    written.update { $0 += Self.piece.count }
                    if number == 1 { start.fire() }
                }
            }
        }
        #expect(received.value == Self.totalPieces * Self.piece.count)
        #expect(lead.value < Self.boundBytes)
    }
}
