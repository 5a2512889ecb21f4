import DossierCore
import DossierCrypto
import Foundation

/// The byte vectors of the executable model, read once.
enum Vectors {
    // Read once and never changed; JSONSerialization gives no Sendable type.
    nonisolated(unsafe) static let all: [String: Any] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Data/vectors.json")
        guard let data = try? Data(contentsOf: file),
            let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        else { preconditionFailure("Data/vectors.json is there and readable") }
        return object
    }()

    static func list(_ key: String) -> [[String: Any]] { all[key] as? [[String: Any]] ?? [] }
}

/// Arrays of an array, an integer, … as the vectors hold them, in one comparable form.
func plain(_ value: Any?) -> String {
    guard let value,
        let data = try? JSONSerialization.data(
            withJSONObject: value,
            options: [.sortedKeys, .fragmentsAllowed]
        )
    else { return "nothing" }
    return String(decoding: data, as: UTF8.self)
}

func changeset(_ line: String) throws -> Changeset { try Changeset(line: Array(line.utf8)[...]) }

/// What the model's `Vocabulary` stands in for.
let modelVocabulary = ConflictVocabulary(singleValued: ["birthDate", "listingDate", "capital"]) {
    one,
    other in
    let related: Set<Set<String>> = [
        ["Company", "Organization"], ["Company", "LegalEntity"], ["Organization", "LegalEntity"],
        ["Person", "LegalEntity"],
    ]
    return ExactText(one) != ExactText(other) && !related.contains([one, other])
}

typealias MemoryReplica = Replica<MemoryStorage>

func memoryReplica(
    dataset: Digest? = nil,
    newerKinds: [String] = []
) -> MemoryReplica {
    var kinds = OperationKind.standard
    for kind in newerKinds { kinds[kind] = .assertion }
    return MemoryReplica(dataset: dataset, storage: MemoryStorage(), kinds: kinds)
}

extension OperationID {
    var plainForm: [Any] { [changeset.base64URL, index] }
}

/// A replica's state in the form of the vectors' expectations.
func outcome(of unsettled: MemoryReplica) throws -> [String: String] {
    let replica = try unsettled.settled()
    var live: [String: [[Any]]] = [:]
    var conflicts: [ConflictPair] = []
    var returned: [OperationID] = []
    var reader = ConflictReader(replica, modelVocabulary)
    for entity in replica.storage.entities {
        let assertions = try replica.live(entity)
        conflicts += try reader.conflicts(of: entity).pairs
        guard !assertions.isEmpty else { continue }
        live[entity] = assertions.map { $0.id.plainForm + [$0.property, $0.value] }
            .sorted { plain($0) < plain($1) }
        returned += assertions.filter(\.isReturned).map(\.id)
    }
    func parts(_ parts: Set<PartID>) -> [[Any]] {
        parts.map { [$0.changeset.base64URL, $0.number] }.sorted { plain($0) < plain($1) }
    }
    return [
        "stateDigest": try replica.stateDigest.hexadecimal,
        "conflicts": plain(sorted(conflicts.map { [$0.one.plainForm, $0.other.plainForm] })),
        "setAside": plain(try replica.setAside.map(\.base64URL).sorted()),
        "forks": plain(sorted(replica.index.forks.map { [$0.chain.base64URL, $0.sequence] })),
        "erased": plain(parts(try replica.erasedParts())),
        "wanted": plain(parts(try replica.wantedParts())),
        "returned": plain(sorted(returned.map(\.plainForm))),
        "live": plain(live),
    ]
}

/// Expectations of the vectors in the same form, lists sorted the same way.
func expectation(_ item: [String: Any]) -> [String: String] {
    var found: [String: String] = [:]
    for key in ["stateDigest", "conflicts", "setAside", "forks", "erased", "wanted", "returned"] {
        if let list = item[key] as? [Any] {
            found[key] = plain(sorted(list))
        } else {
            found[key] = item[key] as? String
        }
    }
    let live = item["live"] as? [String: [Any]] ?? [:]
    found["live"] = plain(live.mapValues { sorted($0) })
    return found
}

private func sorted(_ list: [Any]) -> [Any] { list.sorted { plain($0) < plain($1) } }
