import Foundation
import NIOCore
import Testing

@testable import DossierTransport

/// The published page says what the transport does.
@Suite struct TransportPageTests {
    private func rows(_ heading: String) throws -> [String: String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/DossierWire/Documentation.docc/WireProtocol.md")
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| \(heading) |") })
        var found: [String: String] = [:]
        for line in lines[(start + 2)...].prefix(while: { $0.hasPrefix("|") }) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            found[cells[0]] = cells[1]
        }
        return found
    }

    @Test func `the waits are those of the code`() throws {
        let limits = Deadlines()
        let waits: [String: TimeAmount?] = [
            "for the TCP connection": limits.connect,
            "for the TLS handshake": limits.handshake,
            "for the LF of the first line": limits.firstLine,
            "from a line's first byte to its LF": limits.wholeLine,
            "for both proofs of a pairing": limits.pairing,
            "for any byte": limits.idle,
            "for the peer to take our bytes": limits.write,
            "for the end after ours": limits.closing,
        ]
        let page = try rows("wait")
        #expect(page.count == waits.count)
        for (what, wait) in waits {
            let seconds = (page[what] ?? "").prefix { $0.isNumber }
            #expect(wait == .seconds(Int64(seconds) ?? -1), "\(what)")
        }
    }

    @Test func `the caps and the budget are those of the code`() throws {
        let page = try rows("what").mapValues { Int($0.replacing(",", with: "")) }
        let limits = TransportLimits()
        #expect(
            page["bytes of a line before membership is shown, LF not counted"]
                == limits.strangerLineBytes
        )
        #expect(page["bytes of a line afterwards"] == limits.memberLineBytes)
        #expect(page["connections that have not shown membership"] == limits.unproven)
        #expect(page["the same from one address (IPv6: one /64)"] == limits.unprovenPerAddress)
        let kept =
            "bytes that all sessions keep: begun lines, changesets not stored yet, answers not read yet"
        #expect(page[kept] == BufferBudget.processBytes)
        #expect(page["of these guaranteed to each connection"] == BufferBudget.guaranteedBytes)
    }
}
