import DossierCore
import DossierWire
import Foundation
import Testing

/// The published page says what the code does.
@Suite struct ProtocolPageTests {
    /// Cells of the table whose first column is headed so.
    static func table(_ heading: String) throws -> [[String]] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/DossierWire/Documentation.docc/WireProtocol.md")
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| \(heading) |") })
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test func `the table of codes is the catalogue, in its order`() throws {
        let codes = try Self.table("code").map { $0[0].replacing("`", with: "") }
        #expect(codes == WireErrorCode.allCases.map(\.rawValue))
    }

    @Test func `the table of limits has the limits`() throws {
        let expected: [String: Int] = [
            "bytes of a line before membership is shown, LF not counted":
                WireLimits.strangerLineBytes,
            "bytes of a line afterwards": WireLimits.lineBytes,
            "containers inside each other": Limits.jsonDepth,
            "bytes of changeset lines that are not acknowledged": WireLimits.windowBytes,
            "changesets of one acknowledgement": WireLimits.batchChangesets,
            "heads in one line": WireLimits.headsInLine,
            "lines of one `have` or `caughtUp`": WireLimits.headLines,
            "heads told in one session": WireLimits.heads,
            "pairs in one `digests`": WireLimits.digestsInLine,
            "`digests` of one side in a session": WireLimits.digestsMessages,
            "pairs of `digests` that wait to be looked up": WireLimits.digestsWaiting,
            "changesets asked for and not answered": WireLimits.fetchedChangesets,
            "capabilities": WireLimits.capabilities,
            "bytes of a capability": WireLimits.capabilityBytes,
            "bytes of a name": WireLimits.nameBytes,
            "bytes of `software`": WireLimits.softwareBytes,
            "bytes of an error's text": WireLimits.errorTextBytes,
            "bytes of a code or type": WireLimits.wordBytes,
            "seconds of `retryAfter`": WireLimits.retrySeconds,
        ]
        var found: [String: Int] = [:]
        for row in try Self.table("what") {
            found[row[0]] = Int(row[1].replacing(",", with: ""))
        }
        for (what, limit) in expected { #expect(found[what] == limit, "\(what)") }
    }
}
