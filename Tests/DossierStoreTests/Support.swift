import DossierCore
import DossierCrypto
import Foundation
import Synchronization
import Testing

@testable import DossierStore

/// A directory of its own for one test; all are removed when the tests end, since SQLite opens files late.
final class Scratch: Sendable {
    private static let paths: Mutex<[String]> = {
        atexit { Scratch.removeAll() }
        return Mutex([])
    }()
    let path: String

    init(named name: String = UUID().uuidString) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(name)").path
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true
        )
        Self.paths.withLock { [path] in $0.append(path) }
    }

    private static func removeAll() {
        for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
    }
}

/// The vectors of the format's model: histories with the state that they must come to.
enum Vectors {
    struct History: CustomTestStringConvertible, Sendable {
        let name: String
        let lines: [String]
        let stateDigest: String
        let newerKinds: [String]
        let isPartWanted: Bool
        var testDescription: String { name }

        /// The state once wanted parts have come: the vector's where none is wanted.
        func expectedDigest() throws -> String {
            guard isPartWanted else { return stateDigest }
            var replica = Replica(dataset: nil, storage: MemoryStorage(), kinds: kinds)
            for changeset in try changesets() + changesets() { _ = try replica.receive(changeset) }
            while try !replica.settle(limit: 1).isSettled {}
            return try replica.stateDigest.hexadecimal
        }

        func changesets() throws -> [Changeset] {
            try lines.map { try Changeset(line: Array($0.utf8)[...]) }
        }

        var kinds: [String: OperationKind.Effect] {
            var kinds = OperationKind.standard
            for kind in newerKinds { kinds[kind] = .assertion }
            return kinds
        }
    }

    static let histories: [History] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .appendingPathComponent("DossierCoreTests/Data/vectors.json")
        guard let data = try? Data(contentsOf: file),
            let all = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let items = all["histories"] as? [[String: Any]]
        else { preconditionFailure("the vectors are there and readable") }
        return items.map { item in
            History(
                name: item["name"] as? String ?? "",
                lines: item["lines"] as? [String] ?? [],
                stateDigest: item["stateDigest"] as? String ?? "",
                newerKinds: item["newerKinds"] as? [String] ?? [],
                isPartWanted: (item["wanted"] as? [Any])?.isEmpty == false
            )
        }
    }()
}

/// A generator that gives the same numbers for the same seed everywhere (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SummaryRules {
    static func forTests(version: Int = 1) -> SummaryRules {
        SummaryRules(
            version: version,
            conflicts: ConflictVocabulary(singleValued: ["birthDate"]) { $0 != $1 },
            captionProperties: { _ in ["name", "alias"] },
            isSource: { $0 == "Article" },
            nameProperties: ["name", "alias"],
            isSearchable: { $0 != "sourceUrl" },
            look: { $0.lowercased() }
        )
    }
}

/// A key, and occasions that follow from a name and a count.
struct Hand: Sendable {
    let key: SigningKey
    let name: String

    init(_ name: String = "founder") throws {
        self.name = name
        key = try SigningKey(seed: SHA256.digest("key \(name)".utf8).bytes)
    }

    func occasion(_ count: Int, message: String? = nil) -> Occasion {
        let seed = SHA256.digest("seed \(name) \(count)".utf8).bytes
        let incarnation = SHA256.digest("incarnation \(name) \(count)".utf8).bytes
        return Occasion(
            time: 1_600_000_000_000 + count,
            seed: seed,
            incarnation: Array(incarnation.prefix(16)),
            message: message
        )
    }
}

extension DatasetStore {
    static func fresh(
        _ scratch: Scratch,
        _ hand: Hand? = nil,
        dataset: Digest? = nil,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) throws -> DatasetStore {
        try create(
            directory: scratch.path,
            dataset: dataset,
            identity: hand?.key,
            rules: .forTests(),
            kinds: kinds
        )
    }

    /// A dataset founded by `hand`.
    static func founded(_ scratch: Scratch, _ hand: Hand) async throws -> DatasetStore {
        let store = try fresh(scratch, hand)
        let key = hand.key.publicKey
        _ = try await store.edit(hand.occasion(0)) { _ in
            var draft = Draft()
            draft.admit(key, .admin, name: "Founder")
            return [draft]
        }
        return store
    }

    /// States values of one entity in one changeset.
    @discardableResult
    func say(
        _ hand: Hand,
        _ count: Int,
        _ entity: String,
        _ words: [(String, String)],
        fields: [String: String] = [:]
    ) async throws -> Changeset {
        let sealed = try await edit(hand.occasion(count)) { _ in
            var draft = Draft()
            for (property, value) in words { draft.assert(entity, property, value, fields: fields) }
            return [draft]
        }
        return try #require(sealed.first)
    }

    func stateDigest() async throws -> Digest { try await read { try $0.replica.stateDigest } }

    /// All lines of the log in order.
    func log() async throws -> [[UInt8]] {
        try await read { view in
            var cursor = SendCursor()
            var lines: [[UInt8]] = []
            while true {
                let next = try view.lines(&cursor, bytes: 1 << 20)
                guard !next.isEmpty else { return lines }
                lines += next.map(\.line)
            }
        }
    }
}
