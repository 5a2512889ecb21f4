/// How far the conflicts of one entity are followed, so that nothing that a member says holds up who reads or stores it.
package enum ConflictLimits {
    /// Pairs told of one property of one entity; all of them would be as many as its values squared.
    package static let pairs = 1000
    /// Steps for one entity, which its properties share: a pair compared, a removal followed, sixteen bytes of a
    /// changeset read for that.
    package static let steps = 1_000_000
    /// Entries of some 200 bytes that a reader remembers of the log; with more it forgets them and reads again.
    package static let entries = 200_000
    /// Counted retractions of all of one changeset, by one key, that have its entities looked at; a further one, which
    /// comes after these unless the key is used twice, is told to who asks and changes no mark.
    package static let wholeRetractions = 8
}

/// How many steps one reader takes for all entities that it is asked of.
package struct ConflictAllowance: Sendable {
    /// Steps for each entity at most.
    fileprivate let most: Int
    /// How many are left; those of an entity that was begun may lead below zero.
    var left: Int
    /// Once none is left each entity still gets so many, until those come to `reserve`.
    fileprivate let least: Int
    fileprivate let reserve: Int

    /// For who asks: many entities that are endless leave something for the others.
    package static let asking = Self(
        most: ConflictLimits.steps,
        left: 20_000_000,
        least: 100_000,
        reserve: 20_000_000
    )

    /// For who stores one transaction that touched so many entities: what is left over counts as contested, and who
    /// asks looks again.
    package static func storing(_ entities: Int) -> Self {
        Self(
            most: ConflictLimits.steps,
            left: 1_000_000 + 1000 * entities,
            least: 0,
            reserve: 0
        )
    }

    /// The steps for the next entity.
    var granted: Int {
        left > 0 ? min(most, left) : left > -reserve ? least : 0
    }
}

/// One thing that is asked of an entity; each has steps of its own.
enum ConflictQuestion {
    /// How the values of one property stand to each other.
    case values([LiveAssertion])
    /// What lives beside a marker.
    case markers([LiveAssertion], [LiveAssertion])
    /// Which retractions speak against what lives of one property.
    case retractions([LiveAssertion])

    /// What is to be asked of an entity: first what its values say of each other, those of few values first.
    static func all(_ live: [LiveAssertion]) -> [Self] {
        let words = live.filter { !$0.isMarker }
        let markers = live.filter(\.isMarker)
        var groups: [ExactText: [LiveAssertion]] = [:]
        for word in words { groups[ExactText(word.property), default: []].append(word) }
        let order = groups.sorted { one, other in
            (one.value.count, one.key) < (other.value.count, other.key)
        }.map(\.value)
        return order.filter(hasSeveralValues).map(Self.values)
            + (markers.isEmpty || words.isEmpty ? [] : [.markers(markers, words)])
            + order.map { $0.filter(\.hasRemovals) }.filter { !$0.isEmpty }.map(Self.retractions)
    }

    private static func hasSeveralValues(_ group: [LiveAssertion]) -> Bool {
        let first = ExactText(group[0].value)
        return group.contains { ExactText($0.value) != first }
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
    /// Whether everything was compared.
    var isComplete = true
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
