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

/// The conflicts of one entity.
package struct EntityConflicts: Hashable, Sendable {
    /// What was found, sorted: at most `ConflictLimits.pairs` of a property.
    package let pairs: [ConflictPair]
    /// Whether everything was compared; where not, there may be more.
    package let isComplete: Bool
}

/// Computes the conflicts of entities on read (FORMAT: "Lines"), following part 0s by ids alone,
/// so that an erasure changes no line.
package struct ConflictReader<Storage: ReplicaStorage> {
    let replica: Replica<Storage>
    private let vocabulary: ConflictVocabulary
    private var allowance: ConflictAllowance
    private var wholes = WholeRemovals()
    var history = ConflictHistory()
    /// What is known of the entity at work.
    var subject = ConflictSubject()
    /// How many steps are left for the question at work.
    var steps = 0
    /// Whether a line of the entity at work goes through a held changeset that cannot be read.
    var meetsDamage = false

    /// How many steps were taken so far, for all entities.
    package private(set) var stepsTaken = 0
    /// How many entries are remembered of the log; see `ConflictLimits.entries`.
    package var entriesKept: Int { history.entries }

    /// Reads conflicts of `replica`.
    package init(
        _ replica: Replica<Storage>,
        _ vocabulary: ConflictVocabulary,
        _ allowance: ConflictAllowance = .asking
    ) {
        self.replica = replica
        self.vocabulary = vocabulary
        self.allowance = allowance
    }

    /// The conflicts of one entity, as far as `ConflictLimits` and the reader's allowance find them.
    ///
    /// Throws what the storage throws.
    package mutating func conflicts(of entity: String) throws -> EntityConflicts {
        var search = ConflictSearch(stopsAtFirst: false)
        do { try look(entity, &search) } catch is ConflictSearch.Stop {}
        return EntityConflicts(pairs: search.found.sorted(), isComplete: search.isComplete)
    }

    /// Whether an entity has a conflict, or so much on its lines that not all could be compared.
    ///
    /// Throws what the storage throws.
    package mutating func isContested(_ entity: String) throws -> Bool {
        var search = ConflictSearch(stopsAtFirst: true)
        do { try look(entity, &search) } catch is ConflictSearch.Stop { return true }
        return !search.isComplete
    }

    func spend(_ count: Int, _ steps: inout Int) throws(ConflictSearch.Stop) {
        steps -= count
        if steps < 0 { throw .spent }
    }

    private mutating func look(_ entity: String, _ search: inout ConflictSearch) throws {
        var left = allowance.granted
        guard left > 0 else {
            search.isComplete = false
            return
        }
        guard let record = try replica.storage.record(of: entity) else { return }
        let live = try replica.live(of: record, &wholes)
        history.makeRoom()
        subject = ConflictSubject(record, replica.membership)
        meetsDamage = false
        var open: [ConflictQuestion] = []
        let questions = ConflictQuestion.all(live)
        // Each has its share at first: who makes one of them endless hides nothing of the others.
        for (position, question) in questions.enumerated() {
            let share = max(0, left) / (questions.count - position)
            if try !look(question, share, &left, &search) { open.append(question) }
        }
        for question in open {
            let isDone = try left > 0 && look(question, left, &left, &search)
            if !isDone { search.isComplete = false }
        }
        if meetsDamage { search.isComplete = false }
    }

    /// Looks into one question; false where `share` steps were not enough.
    private mutating func look(
        _ question: ConflictQuestion,
        _ share: Int,
        _ left: inout Int,
        _ search: inout ConflictSearch
    ) throws -> Bool {
        steps = share
        defer {
            left -= share - steps
            stepsTaken += share - steps
            allowance.left -= share - steps
        }
        do {
            switch question {
            case .values(let words): try values(words, &search)
            case .markers(let markers, let words): try compare(markers: markers, words, &search)
            case .retractions(let words):
                try retractions(against: words, &search)
            }
        } catch ConflictSearch.Stop.spent {
            return false
        }
        return true
    }

    private mutating func values(
        _ group: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        let property = group[0].property
        if property == typeProperty { return try unrelatedTypes(group, &search) }
        if vocabulary.singleValued.contains(property) { try differentValues(group, &search) }
        try divergences(group, &search)
    }

    /// Every marker speaks against everything else that lives.
    private mutating func compare(
        markers: [LiveAssertion],
        _ words: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        for marker in markers {
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
        guard search.hasRoom(property) else {
            search.isComplete = false
            return false
        }
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
        let lines = try lines(of: group)
        guard lines.count > 1 else { return }
        func words(_ way: [Int]) throws -> [LiveAssertion] {
            // A word is large: none is taken out before it is paid for.
            try spend(way.reduce(0) { $0 + lines[$1].positions.count }, &steps)
            return way.flatMap { lines[$0].positions }.sorted().map { group[$0] }
        }
        for ways in forks(lines.map(\.line)) {
            let sides = try ways.map { way in
                let members = history.numbers.members(way.removers)
                try spend(members.count + way.lines.count, &steps)
                let first = way.lines.reduce(Int.max) { min($0, lines[$1].positions[0]) }
                return (removers: Set(members), lines: way.lines, first: first)
            }.sorted { $0.first < $1.first }
            for (position, one) in sides.enumerated() {
                for other in sides[(position + 1)...] {
                    try spend(one.removers.count + other.removers.count, &steps)
                    guard !one.removers.isSubset(of: other.removers),
                        !other.removers.isSubset(of: one.removers)
                    else { continue }
                    guard try compare(differing: words(one.lines), words(other.lines), &search)
                    else { return }
                }
            }
        }
    }

    /// The operations that lines have in common and that not all removed in the same way: for each, sorted by its name,
    /// the ways and the lines that have it so.
    private func forks(_ lines: [ConflictLine]) -> [[(removers: Int, lines: [Int])]] {
        var named: [(number: Int, removers: Int, line: Int)] = []
        for (number, line) in lines.enumerated() {
            for removed in line.removed {
                named.append((removed.number, removed.removers, number))
            }
        }
        named.sort { $0 < $1 }
        var forks: [(name: OperationID, ways: [(removers: Int, lines: [Int])])] = []
        var position = 0
        while position < named.count {
            let number = named[position].number
            var ways: [(removers: Int, lines: [Int])] = []
            while position < named.count, named[position].number == number {
                if ways.last?.removers == named[position].removers {
                    ways[ways.count - 1].lines.append(named[position].line)
                } else {
                    ways.append((named[position].removers, [named[position].line]))
                }
                position += 1
            }
            if ways.count > 1 { forks.append((history.numbers.name(number), ways)) }
        }
        return forks.sorted { $0.name < $1.name }.map(\.ways)
    }

    /// Takes up every pair of words of two sides that say different things.
    private mutating func compare(
        differing one: [LiveAssertion],
        _ other: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws -> Bool {
        try spend(one.count + other.count, &steps)
        for value in Self.byValue(one) {
            try spend(other.count, &steps)
            let differing = other.filter { ExactText($0.value) != ExactText(value[0].value) }
            guard try compare(value, differing, &search) else { return false }
        }
        return true
    }

    /// The assertions of each value, in the order of their first ids.
    private static func byValue(_ group: [LiveAssertion]) -> [[LiveAssertion]] {
        var values: [ExactText: [LiveAssertion]] = [:]
        for word in group { values[ExactText(word.value), default: []].append(word) }
        return values.values.sorted { $0[0].id < $1[0].id }
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
