internal import DossierCore

/// What lists show of an entity, computed from what lives.
struct EntitySummary {
    let type: String
    let caption: String
    let counts: Counts
    /// Live assertions, markers not counted.
    let assertions: Int
    private let isSuspicious: Bool
    private let hasReplacements: Bool

    private struct Word {
        let property: String
        let value: String
        let language: String?
        let isSourced: Bool
        let hasRemovals: Bool

        func precedes(_ other: Self) -> Bool {
            if property != other.property { return property < other.property }
            if !value.isSame(other.value) { return value.precedes(other.value) }
            return (language ?? "") < (other.language ?? "")
        }

        func isSameStatement(_ other: Self) -> Bool {
            property.isSame(other.property) && value.isSame(other.value)
                && language == other.language
        }
    }

    init(_ id: String, _ live: [LiveAssertion], _ rules: SummaryRules) {
        var types: [String] = []
        var words: [Word] = []
        words.reserveCapacity(live.count)
        var markers = 0
        var hasReplacements = false
        for assertion in live {
            hasReplacements = hasReplacements || assertion.hasRemovals
            guard !assertion.isMarker else {
                markers += 1
                continue
            }
            let property = assertion.property
            let value = assertion.value
            if property == typeProperty {
                if !types.contains(where: value.isSame) { types.append(value) }
            } else {
                words.append(
                    Word(
                        property: property,
                        value: value,
                        language: assertion["language"],
                        isSourced: assertion["source"] != nil,
                        hasRemovals: assertion.hasRemovals
                    )
                )
            }
        }
        types.sort { $0.precedes($1) }
        words.sort { $0.precedes($1) }
        type = rules.shownType(types)
        caption = Self.caption(id, words, rules.captionProperties(type))
        assertions = live.count - markers
        let isSource = rules.isSource(type)
        let (statements, unsourced, differ) = Self.count(words, rules)
        counts = Counts(
            entities: assertions > 0 ? 1 : 0,
            statements: statements,
            unsourced: isSource ? 0 : unsourced,
            sources: isSource && assertions > 0 ? 1 : 0
        )
        self.hasReplacements = hasReplacements
        isSuspicious = differ || types.count > 1 || (markers > 0 && assertions > 0)
    }

    private static func caption(
        _ id: String,
        _ words: [Word],
        _ properties: [String]
    ) -> String {
        for property in properties {
            if let best = words.first(where: { $0.property == property }) { return best.value }
        }
        return id
    }

    /// Statements, those without a source, and whether two values may answer one question; `words` are sorted.
    private static func count(_ words: [Word], _ rules: SummaryRules) -> (Int, Int, Bool) {
        var statements = 0
        var unsourced = 0
        var differ = false
        var position = 0
        while position < words.count {
            let word = words[position]
            var isSourced = word.isSourced
            var next = position + 1
            while next < words.count, words[next].isSameStatement(word) {
                isSourced = isSourced || words[next].isSourced
                next += 1
            }
            statements += 1
            if !isSourced { unsourced += 1 }
            if next < words.count, words[next].property.isSame(word.property) {
                differ =
                    differ || word.hasRemovals || words[next].hasRemovals
                    || rules.conflicts.singleValued.contains(word.property)
            }
            position = next
        }
        return (statements, unsourced, differ)
    }

    /// Whether conflicts must be looked for: a quick test that misses only the retraction of what another entity had,
    /// or of what was erased; who asks is told of these.
    func mayBeContested(_ record: EntityRecord) -> Bool {
        // What removes a whole changeset is not told of in the record.
        isSuspicious
            || (hasReplacements
                && record.removals.contains { $0.kind == "retract" || $0.target.index == nil })
    }
}

extension String {
    /// Equality of bytes, where `==` alone would take composed and decomposed forms for one.
    ///
    /// `==` goes first since it is fast where texts differ, and they mostly do.
    func isSame(_ other: String) -> Bool { self == other && utf8.elementsEqual(other.utf8) }

    /// A total order that tells composed and decomposed forms apart.
    func precedes(_ other: String) -> Bool {
        self == other ? utf8.lexicographicallyPrecedes(other.utf8) : self < other
    }
}
