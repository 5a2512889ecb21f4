/// A plain verb that links two entities, and how the link is written down.
///
/// "A owns B" is an entity of the type Ownership with A as `owner` and B as `asset`. The left end
/// is what stands before the verb, so `owned-by` is `owns` with its ends exchanged.
package struct LinkVerb: Hashable, Sendable {
    /// The verb, lower case with hyphens, such as `invests-in`.
    package let name: String
    /// Other ways to say the same, written in the same way.
    package let aliases: [String]
    /// The name of the type of the link.
    package let typeName: String
    /// The property of the link that holds what stands before the verb.
    package let left: String
    /// The property of the link that holds what stands after the verb.
    package let right: String
    /// Values that the verb itself says, by property.
    package let presets: [String: String]
    /// Short words for properties of the link, such as `share` for `percentage`.
    package let propertyAliases: [String: String]
    /// What it says, in one sentence.
    package let summary: String
}

/// One end of a link.
package enum LinkEnd: Hashable, Sendable, CaseIterable {
    /// What stands before the verb.
    case left
    /// What stands after the verb.
    case right
}

extension Vocabulary {
    /// All verbs, the common ones first.
    package var linkVerbs: [LinkVerb] { LinkVerb.all }

    /// The verb somebody means, by its name or an alias: `invests-in`, `invests in`, `InvestsIn`.
    package func linkVerb(_ text: String) -> LinkVerb? {
        let wanted = Self.folded(text)
        return LinkVerb.all.first { Self.folded($0.name) == wanted }
            ?? LinkVerb.all.first { $0.aliases.contains { Self.folded($0) == wanted } }
    }

    /// The verbs nearest to a text that none matches, nearest first.
    package func linkVerbSuggestions(for text: String) -> [String] {
        let candidates = LinkVerb.all.flatMap { verb in
            ([verb.name] + verb.aliases).map { (spelling: Self.folded($0), word: verb.name) }
        }
        return EditDistance.nearest(to: Self.folded(text), among: candidates)
    }

    /// The property that holds one end of a link.
    ///
    /// It is no entity but a text where FollowTheMoney has a text: the authority of a Sanction.
    package func property(of verb: LinkVerb, at end: LinkEnd) -> Property? {
        type(named: verb.typeName)?.property(named: end == .left ? verb.left : verb.right)
    }

    /// Whether an entity of that type may be at that end of the link.
    ///
    /// `true` at an end that holds a text: its caption is written there.
    package func accepts(_ type: EntityType, at end: LinkEnd, of verb: LinkVerb) -> Bool {
        guard let property = property(of: verb, at: end) else { return false }
        return property.valueType != .entity || accepts(type, as: property)
    }

    /// The property of a link that somebody means by a short word, a name or a label.
    package func property(matching text: String, of verb: LinkVerb) -> Property? {
        guard let type = type(named: verb.typeName) else { return nil }
        let wanted = Self.folded(text)
        if let match = verb.propertyAliases.first(where: { Self.folded($0.key) == wanted }) {
            return type.property(named: match.value)
        }
        return type.property(matching: text)
    }
}
