import DossierCore
import DossierCrypto
import Testing

/// Real lines with seeded damage: nothing traps, and what is taken has the digest of its header.
@Suite struct MutationTests {
    private static let seeds: Int = {
        #if DEBUG
        3000
        #else
        20_000
        #endif
    }()

    @Test func `damaged lines are refused or have the right digest`() throws {
        let lines =
            Vectors.list("changesets").compactMap { $0["line"] as? String }
            + Vectors.list("histories").flatMap { $0["lines"] as? [String] ?? [] }
        let originals = lines.map { Array($0.utf8) }
        var random = SeededRandom(seed: 7)
        var taken = 0
        var refused: [Refusal.Code: Int] = [:]
        for _ in 0..<Self.seeds {
            var bytes = originals[Int.random(in: 0..<originals.count, using: &random)]
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                damage(&bytes, originals, &random)
            }
            do {
                let found = try Changeset(line: bytes[...])
                taken += 1
                #expect(found.digest == Purpose.header.digest(found.headerSlice))
                #expect(found.body.digest == found.header.body)
                let again = try Changeset(line: found.line[...])
                #expect(again.digest == found.digest)
                #expect(again.line == found.line)
                _ = found.text
                var replica = memoryReplica()
                _ = try replica.receive(found)
            } catch let error as Refusal {
                refused[error.code, default: 0] += 1
            }
        }
        #expect(taken > 0)
        #expect(refused[.protocol, default: 0] > 0)
        #expect(refused[.corrupt, default: 0] > 0)
    }

    private func damage(
        _ bytes: inout [UInt8],
        _ originals: [[UInt8]],
        _ random: inout SeededRandom
    ) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: place)
        case 2:
            bytes.insert(
                Array("[]{}\",:0-\\ \u{0}".utf8).randomElement(using: &random) ?? 0,
                at: place
            )
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
        case 5:
            let other = originals[Int.random(in: 0..<originals.count, using: &random)]
            bytes = bytes.prefix(place) + other.suffix(max(0, other.count - place))
        case 6: bytes.insert(contentsOf: Array(" \t\r".utf8), at: place)
        default: bytes.insert(contentsOf: Array("\"x\":[null,{}],".utf8), at: min(1, bytes.count))
        }
    }
}
