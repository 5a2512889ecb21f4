import DossierCore
import DossierCrypto
import DossierWire
import Testing

/// Every limit at its value and one past it.
@Suite struct WireLimitTests {
    private let one = "S_USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo"

    private func check(
        _ limit: Int,
        _ line: (Int) -> String,
        _ place: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: Never.self, sourceLocation: place) { try decoded(line(limit)).get() }
        guard case .failure(let error) = decoded(line(limit + 1)) else {
            Issue.record("one past the limit was accepted", sourceLocation: place)
            return
        }
        #expect(error.code == .limit, sourceLocation: place)
    }

    private func list(_ count: Int, _ element: String) -> String {
        "[" + Array(repeating: element, count: count).joined(separator: ",") + "]"
    }

    private func hello(
        capabilities: String = "[]",
        name: String = "n",
        software: String = "s"
    ) -> String {
        "{\"capabilities\":\(capabilities),\"chain\":\"\(one)\",\"dataset\":\"\(one)\",\"mergeRule\":1,\"name\":\"\(name)\",\"now\":1,\"protocol\":[1,1],\"software\":\"\(software)\",\"type\":\"hello\"}"
    }

    @Test func `texts of a hello are bounded`() {
        func x(_ count: Int) -> String { String(repeating: "x", count: count) }
        check(WireLimits.nameBytes) { hello(name: x($0)) }
        check(WireLimits.softwareBytes) { hello(software: x($0)) }
        check(WireLimits.capabilities) { hello(capabilities: list($0, "\"x\"")) }
        check(WireLimits.capabilityBytes) { hello(capabilities: "[\"\(x($0))\"]") }
    }

    @Test func `an error's text and a type's name are bounded`() {
        func x(_ count: Int) -> String { String(repeating: "x", count: count) }
        check(WireLimits.errorTextBytes) {
            "{\"code\":\"busy\",\"text\":\"\(x($0))\",\"type\":\"error\"}"
        }
        check(WireLimits.wordBytes) { "{\"optional\":true,\"type\":\"\(x($0))\"}" }
        check(WireLimits.wordBytes) {
            "{\"code\":\"\(x($0))\",\"text\":\"\",\"type\":\"error\"}"
        }
    }

    @Test func `lists are bounded`() {
        let pair = "[1,\"\(one)\"]"
        check(WireLimits.headsInLine) {
            "{\"heads\":{\"\(one)\":\(list($0, pair))},\"send\":true,\"type\":\"have\"}"
        }
        check(WireLimits.headsInLine) {
            "{\"heads\":{\"\(one)\":\(list($0, pair))},\"type\":\"caughtUp\"}"
        }
        check(WireLimits.digestsInLine) {
            "{\"chain\":\"\(one)\",\"digests\":\(list($0, pair)),\"type\":\"digests\"}"
        }
        check(WireLimits.fetchedChangesets) {
            "{\"changesets\":\(list($0, "\"\(one)\"")),\"optional\":true,\"type\":\"fetch\"}"
        }
        check(WireLimits.fetchedChangesets) {
            "{\"missing\":\(list($0, "\"\(one)\"")),\"optional\":true,\"type\":\"fetched\"}"
        }
        check(WireLimits.batchChangesets) {
            "{\"dropped\":\(list($0, "1")),\"through\":1,\"type\":\"acknowledge\"}"
        }
        check(WireLimits.batchChangesets) {
            "{\"refused\":\(list($0, "1")),\"through\":1,\"type\":\"acknowledge\"}"
        }
    }

    @Test func `a line is bounded`() {
        let frame = "{\"type\":\"bye\"}"
        check(WireLimits.lineBytes) {
            "{\"type\":\"bye\"" + String(repeating: " ", count: $0 - frame.count) + "}"
        }
    }

    @Test func `a wish to wait is bounded`() {
        func line(_ seconds: Int) -> String {
            "{\"code\":\"busy\",\"retryAfter\":\(seconds),\"text\":\"\",\"type\":\"error\"}"
        }
        #expect(throws: Never.self) { try decoded(line(WireLimits.retrySeconds)).get() }
        #expect(throws: WireError.self) { try decoded(line(WireLimits.retrySeconds + 1)).get() }
    }

    @Test func `the fullest have line fits into a line`() throws {
        let most = Int(Limits.integer - 1)
        // Each head on a chain of its own: the longest spelling.
        let heads = (0..<WireLimits.headsInLine + 1).map { number in
            let chain = SHA256.digest(Array(String(number).utf8))
            return Head(chain: chain, sequence: most, digest: chain)
        }
        let lines = Message.have(VersionVector(heads), send: true, stateDigest: digest(1))
        #expect(lines.count == 2)
        var found: [Head] = []
        for (position, message) in lines.enumerated() {
            let encoded = message.encoded
            #expect(encoded.count <= WireLimits.lineBytes)
            guard case .have(let have) = try Message.decode(encoded[...]) else {
                Issue.record("not a have")
                return
            }
            #expect(have.more == (position == 0))
            found += have.heads
        }
        #expect(found.sorted() == heads.sorted())
    }

    @Test func `heads beyond all lines stay unmentioned`() {
        let most = WireLimits.headsInLine * WireLimits.headLines
        let chain = digest(1)
        let heads = (0...most).map { Head(chain: chain, sequence: $0 + 1, digest: chain) }
        #expect(Message.caughtUp(heads, stateDigest: nil).count == WireLimits.headLines)
    }

    @Test func `hundreds of thousands of members are refused`() {
        let members = (0..<100_000).map { "\"\($0)\":1" }.joined(separator: ",")
        for line in ["{\(members),\"type\":\"bye\"}", "{\"type\":\"bye\",\(members)}"] {
            guard case .failure(let error) = decoded(line) else {
                Issue.record("a flood of members was accepted")
                return
            }
            #expect(error.code == .limit)
        }
    }

    @Test func `a million keys and five million levels are refused`() throws {
        let keys = (0..<1_000_000).map { "\"\($0)\":1" }.joined(separator: ",")
        let deep = String(repeating: "[", count: 5_000_000)
        for line in ["{\(keys)}", deep, "{\"type\":\"bye\",\"x\":\(deep)"] {
            guard case .failure(let error) = decoded(line) else {
                Issue.record("a flood was accepted")
                return
            }
            #expect(error.code == .limit)
        }
        let half = String(repeating: "[", count: 400_000)
        let closed = half + String(repeating: "]", count: 400_000)
        guard case .failure(let error) = decoded("{\"x\":\(closed),\"type\":\"bye\"}") else {
            Issue.record("a deep line was accepted")
            return
        }
        #expect(error.code == .protocol)
    }
}
