import DossierCore
import DossierCrypto
import Foundation
import Testing

/// Random histories of the executable model; Tests/Scripts/compare-with-model.py writes them.
@Suite struct ModelComparisonTests {
    static let folder = ProcessInfo.processInfo.environment["DOSSIER_MODEL_CASES"]

    @Test(
        .enabled(
            if: folder != nil,
            "no folder in DOSSIER_MODEL_CASES; Tests/Scripts/compare-with-model.py makes one"
        )
    )
    func `random histories come out as in the model`() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder))
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        try #require(!files.isEmpty)
        var compared = 0
        var differing: [Int: Set<String>] = [:]
        for file in files {
            let cases =
                try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
                as? [[String: Any]] ?? []
            for item in cases {
                let seed = try #require(item["seed"] as? Int)
                let different = try Self.differences(in: item)
                if !different.isEmpty { differing[seed] = different }
                compared += 1
            }
        }
        print("compared \(compared) histories of the model, \(differing.count) differ")
        #expect(compared > 0)
        for seed in differing.keys.sorted().prefix(20) {
            Issue.record("seed \(seed): \(differing[seed]?.sorted() ?? [])")
        }
    }

    /// Which lists come out otherwise than in the model, before and after absent parts were fetched again.
    ///
    /// Which bytes an erase took that was set aside later depends on the moment at which each replica
    /// held what; where that differs, only the state after fetching is compared.
    private static func differences(in item: [String: Any]) throws -> Set<String> {
        let lines = try (item["lines"] as? [String] ?? []).map(changeset)
        let whole = item["whole"] as? [String: Int] ?? [:]
        let dataset = Digest(base64URL: item["dataset"] as? String ?? "")
        var different: Set<String> = []
        for delivery in item["deliveries"] as? [[String: Any]] ?? [] {
            var replica = memoryReplica(dataset: dataset)
            for number in delivery["order"] as? [Int] ?? [] {
                _ = try replica.receive(lines[number])
            }
            if replica.waitingCount > 0 { different.insert("waiting") }
            let before = delivery["expected"] as? [String: [String]] ?? [:]
            let found = try Outcome(replica).lists
            if found["wanted"] == before["wanted"] {
                different.formUnion(lists(found, differingFrom: before))
            }
            for part in try replica.wantedParts() {
                guard let number = whole[part.changeset.base64URL] else { continue }
                _ = try replica.receive(lines[number])
            }
            let after = delivery["repaired"] as? [String: [String]] ?? [:]
            let repaired = try Outcome(replica).lists
            different.formUnion(lists(repaired, differingFrom: after).map { "repaired \($0)" })
        }
        return different
    }

    private static func lists(
        _ found: [String: [String]],
        differingFrom expected: [String: [String]]
    ) -> Set<String> {
        var different: Set<String> = []
        for (key, here) in found {
            let (here, there) = (here.map(ExactText.init), expected[key]?.map(ExactText.init) ?? [])
            guard here != there.sorted() else { continue }
            let extra = Set(here).subtracting(there).sorted().prefix(3).map(\.text)
            let missing = Set(there).subtracting(here).sorted().prefix(3).map(\.text)
            different.insert("\(key) (only here \(extra), only in the model \(missing))")
        }
        return different
    }
}
