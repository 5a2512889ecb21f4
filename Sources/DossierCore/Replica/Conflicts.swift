package import DossierCrypto

/// What conflict flags need to know of the vocabulary; no part of the state digest.
package struct ConflictVocabulary: Sendable {
    /// The properties that have one value.
    package let singleValued: Set<String>
    /// Whether two entity types exclude each other: neither descends from the other.
    package let areUnrelated: @Sendable (String, String) -> Bool

    /// Names the single-valued properties and how types relate.
    package init(
        singleValued: Set<String>,
        areUnrelated: @escaping @Sendable (String, String) -> Bool
    ) {
        self.singleValued = singleValued
        self.areUnrelated = areUnrelated
    }
}

/// Two operations that answer one question differently: two live assertions, or one and the retraction or marker against it.
package struct ConflictPair: Hashable, Comparable, Sendable {
    /// A live assertion.
    package let one: OperationID
    /// The other side: live, or a counted retraction.
    package let other: OperationID

    /// Names two sides.
    package init(_ one: OperationID, _ other: OperationID) {
        self.one = one
        self.other = other
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.one != other.one ? one.one < other.one : one.other < other.other
    }
}

/// How far the conflicts of one entity are followed, so that nothing that a member says holds up who reads or stores it.
package enum ConflictLimits {
    /// Pairs told of one property of one entity; all of them would be as many as its values squared.
    package static let pairs = 1000
    /// Steps for one entity: a pair compared, a removal followed, sixteen bytes of a changeset read for that.
    package static let steps = 200_000
}

/// Computes the conflicts of one entity on read (FORMAT: "Lines"), following part 0s by ids alone,
/// so that an erasure changes no line.
package struct ConflictReader<Storage: ReplicaStorage> {
    let replica: Replica<Storage>
    private let vocabulary: ConflictVocabulary
    var history = ConflictHistory()
    /// What is known of the entity at work.
    var subject = ConflictSubject()
    /// How many steps are left for the entity at work.
    var steps = 0

    /// Reads conflicts of `replica`.
    package init(_ replica: Replica<Storage>, _ vocabulary: ConflictVocabulary) {
        self.replica = replica
        self.vocabulary = vocabulary
    }

    /// The conflicts of one entity, sorted: at most `ConflictLimits.pairs` of a property, and those that
    /// `ConflictLimits.steps` find.
    ///
    /// Throws what the storage throws.
    package mutating func conflicts(of entity: String) throws -> [ConflictPair] {
        var search = ConflictSearch(stopsAtFirst: false)
        do { try look(entity, &search) } catch is ConflictSearch.Stop {}
        return search.found.sorted()
    }

    /// Whether an entity has a conflict, or so much on its lines that not all could be compared.
    ///
    /// Throws what the storage throws.
    package mutating func isContested(_ entity: String) throws -> Bool {
        var search = ConflictSearch(stopsAtFirst: true)
        do { try look(entity, &search) } catch is ConflictSearch.Stop { return true }
        return false
    }

    func spend(_ count: Int, _ steps: inout Int) throws(ConflictSearch.Stop) {
        steps -= count
        if steps < 0 { throw .spent }
    }

    private mutating func look(_ entity: String, _ search: inout ConflictSearch) throws {
        guard let record = try replica.storage.record(of: entity) else { return }
        let live = try record.live(replica.membership, kinds: replica.kinds)
        steps = ConflictLimits.steps
        subject = ConflictSubject(record, replica.membership)
        let words = live.filter { !$0.isMarker }
        var groups: [ExactText: [LiveAssertion]] = [:]
        for word in words { groups[ExactText(word.property), default: []].append(word) }
        // The smallest first: who makes one of them endless hides nothing of the others.
        let order = groups.sorted { one, other in
            (one.value.count, one.key) < (other.value.count, other.key)
        }
        for (property, group) in order {
            if property.text == typeProperty {
                try unrelatedTypes(group, &search)
            } else {
                if vocabulary.singleValued.contains(property.text) {
                    try differentValues(group, &search)
                }
                try divergences(group, &search)
            }
            for word in group { try retractions(against: word, &search) }
        }
        for marker in live where marker.isMarker {
            for word in words
            where try !compare(marker.id, word.id, markerProperty, &search) { return }
        }
    }

    /// Takes two sides up unless they are settled; false once the property has as many pairs as are told.
    mutating func compare(
        _ one: OperationID,
        _ other: OperationID,
        _ property: String,
        _ search: inout ConflictSearch
    ) throws -> Bool {
        guard search.hasRoom(property) else { return false }
        try spend(1, &steps)
        if try !isSettled(one, other) { try search.add(ConflictPair(one, other), property) }
        return true
    }

    private mutating func compare(
        _ one: [LiveAssertion],
        _ other: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws -> Bool {
        for left in one {
            for right in other {
                let (low, high) = left.id < right.id ? (left.id, right.id) : (right.id, left.id)
                guard try compare(low, high, left.property, &search) else { return false }
            }
        }
        return true
    }

    private mutating func unrelatedTypes(
        _ group: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        let types = Self.byValue(group)
        for (position, one) in types.enumerated() {
            for other in types[(position + 1)...] {
                try spend(1, &steps)
                guard vocabulary.areUnrelated(one[0].value, other[0].value) else { continue }
                guard try compare(one, other, &search) else { return }
            }
        }
    }

    /// Each list answers for itself, and people answer together.
    private mutating func differentValues(
        _ group: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        var voices: [ExactText: [LiveAssertion]] = [:]
        for word in group { voices[ExactText(word.voice), default: []].append(word) }
        for (_, voice) in voices.sorted(by: { $0.key < $1.key }) {
            let values = Self.byValue(voice)
            for (position, one) in values.enumerated() {
                for other in values[(position + 1)...]
                where try !compare(one, other, &search) { return }
            }
        }
    }

    /// Two changesets removed the same thing, each on one side's way only: neither author had seen the other's.
    private mutating func divergences(
        _ group: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        var ways: [OperationID: [Set<Digest>: [LiveAssertion]]] = [:]
        for word in group where word.hasRemovals {
            for (removed, removers) in try line(word.id).removers {
                ways[removed, default: [:]][removers, default: []].append(word)
            }
        }
        for (_, ways) in ways.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
            let ways = ways.sorted { $0.value[0].id < $1.value[0].id }
            for (position, one) in ways.enumerated() {
                for other in ways[(position + 1)...] {
                    try spend(min(one.key.count, other.key.count), &steps)
                    guard !one.key.isSubset(of: other.key), !other.key.isSubset(of: one.key)
                    else { continue }
                    for value in Self.byValue(one.value) {
                        let others = other.value.filter {
                            ExactText($0.value) != ExactText(value[0].value)
                        }
                        try spend(other.value.count, &steps)
                        guard try compare(value, others, &search) else { return }
                    }
                }
            }
        }
    }

    /// The assertions of each value, in the order of their first ids.
    private static func byValue(_ group: [LiveAssertion]) -> [[LiveAssertion]] {
        var values: [ExactText: [LiveAssertion]] = [:]
        for word in group { values[ExactText(word.value), default: []].append(word) }
        return values.values.sorted { $0[0].id < $1[0].id }
    }
}

/// The pairs found so far.
struct ConflictSearch {
    /// Why a search ends early.
    enum Stop: Error {
        /// What was looked for is found.
        case found
        /// No step is left.
        case spent
    }

    let stopsAtFirst: Bool
    private(set) var found: Set<ConflictPair> = []
    private var counts: [ExactText: Int] = [:]

    init(stopsAtFirst: Bool) { self.stopsAtFirst = stopsAtFirst }

    func hasRoom(_ property: String) -> Bool {
        counts[ExactText(property), default: 0] < ConflictLimits.pairs
    }

    mutating func add(_ pair: ConflictPair, _ property: String) throws(Stop) {
        guard found.insert(pair).inserted else { return }
        counts[ExactText(property), default: 0] += 1
        if stopsAtFirst { throw .found }
    }
}

/// How many independent supports assertions of one value have: a list once however often imported, a person once,
/// and a source that copies another supporting source not at all.
package func supportCount(_ assertions: [(assertion: LiveAssertion, author: PublicKey)]) -> Int {
    let sources = Set(assertions.compactMap { $0.assertion["source"] }.map(ExactText.init))
    var voices: Set<ExactText> = []
    for (assertion, author) in assertions {
        if let original = assertion["derivedFrom"], sources.contains(ExactText(original)) {
            continue
        }
        let voice = assertion.voice
        voices.insert(ExactText(voice.isEmpty ? "person \(author.base64URL)" : "list \(voice)"))
    }
    return voices.count
}
