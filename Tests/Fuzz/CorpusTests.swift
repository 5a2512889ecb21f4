import Foundation
import Testing

/// What the fuzzers start from, and what they once found, as ordinary tests.
@Suite struct CorpusTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("corpus")

    static func inputs(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
        let base = folder.appendingPathComponent(name)
        return try FileManager.default.contentsOfDirectory(atPath: base.path).sorted().map {
            ($0, Array(try Data(contentsOf: base.appendingPathComponent($0))))
        }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `every input of the corpus is without a finding`(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let inputs = try Self.inputs(name)
        #expect(!inputs.isEmpty)
        for input in inputs {
            let finding = target.run(input.bytes).finding
            #expect(finding == nil, "\(name)/\(input.name)")
        }
    }

    /// The targets would find nothing if they were never let in.
    @Test func `the corpus reaches what it is for`() throws {
        let lines = try Self.inputs("changeset").map(\.bytes)
        #expect(lines.contains { isChangeset($0) })
        let sessions = try Self.inputs("session").map { SessionWalk.steps($0.bytes) }
        #expect(sessions.contains { $0.wasOpen && $0.acknowledged > 0 })
        #expect(sessions.contains { $0.sent > 0 })
        #expect(sessions.contains { $0.wasStranger })
    }

    @Test func `the corpus stays small`() throws {
        let names = FuzzTarget.all.map(\.name)
        let bytes = try names.flatMap { try Self.inputs($0) }.reduce(0) { $0 + $1.bytes.count }
        #expect(bytes < 128 * 1024)
    }

    @Test(arguments: worstLines.map(\.name))
    func `the worst lines are refused or read, never a trap`(name: String) throws {
        let line = try #require(worstLines.first { $0.name == name }).line()
        #expect(readEverything(line) == nil)
    }
}
