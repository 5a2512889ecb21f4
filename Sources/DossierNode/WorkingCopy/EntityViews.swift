package import DossierCrypto

/// An entity as other views name it.
package struct EntityName: Hashable, Sendable {
    /// The entity's id.
    package var id: String
    /// The one type that is shown; empty where none is stated.
    package var type: String
    /// What it is called; the id where nothing names it.
    package var caption: String
}

/// One line of a list of entities.
package struct EntitySummary: Hashable, Sendable {
    /// The entity's id.
    package var id: String
    /// The one type that is shown; empty where none is stated.
    package var type: String
    /// What it is called; the id where nothing names it.
    package var caption: String
    /// How many statements live.
    package var statements: Int
    /// How many of them have no source though they need one.
    package var unsourced: Int
    /// Whether a conflict is open.
    package var hasConflict: Bool
    /// Other entities with a name that looks the same and is not; at most `Reading.mostLookAlikes`.
    package var looksLike: [String] = []
}

/// Two names that look the same and are not, of two entities.
package struct LookAlikeView: Hashable, Sendable {
    /// The other entity.
    package var entity: EntityName
    /// The name of the entity shown.
    package var own: String
    /// The name of the other.
    package var other: String
}

/// Who made a changeset, as people call him.
package struct AuthorView: Hashable, Sendable {
    /// The member's name, or the key's fingerprint where no name is known.
    package var name: String
    /// Eight letters of the key, to compare.
    package var fingerprint: String
    /// Whether it is this working copy's own key.
    package var isOwn: Bool
}

/// A changeset as people name it.
package struct ChangesetName: Hashable, Sendable {
    /// Such as `desk-a:214`: the member's name and the number in its chain.
    package var short: String
    /// The exact name.
    package var digest: Digest
}

/// One assertion that supports a value: who says so, when, and from where.
package struct SupportView: Hashable, Sendable {
    /// Who states it.
    package var author: AuthorView
    /// Milliseconds since 1970 by the author's clock.
    package var time: Int
    /// In which changeset.
    package var changeset: ChangesetName
    /// The source's entity id.
    package var source: String?
    /// The source's number in the view's list of sources, from 1.
    package var sourceNumber: Int?
    /// Where in the source.
    package var locator: String?
    /// When the source was read.
    package var retrieved: String?
    /// The digest of what was read.
    package var contentDigest: String?
    /// The source that this source copies: then it is no second confirmation.
    package var derivedFrom: String?
    /// The value's text as it stands in the source.
    package var original: String?
    /// `=`, `<`, `>`, `~`, `<=` or `>=` where the value is not exact.
    package var bound: String?
    /// A remark.
    package var note: String?
    /// Why it was stated.
    package var reason: String?
    /// The value of the same property that this one corrects.
    package var corrects: String?
    /// The list that speaks here; empty where a person does.
    package var onBehalfOf: String
    /// Whether it was stated here.
    package var isOwn: Bool
    /// Whether the remote daemon is known to have it; true for what others stated.
    package var isSent: Bool
    /// Whether something that does not count any more had removed it.
    package var isReturned: Bool
    /// All fields by name, for machine-readable output.
    package var fields: [String: String]
}

/// One live value of a property with everything that supports it.
package struct ValueView: Hashable, Sendable {
    /// The value as stored.
    package var value: String
    /// The value for people: a country's name, a referred entity's caption.
    package var display: String
    /// The entity that the value names, where it names one that is here.
    package var target: EntityName?
    /// ISO 639-3, where it is said.
    package var language: String?
    /// Who says so; independent ones are counted in `confirmations`.
    package var supports: [SupportView]
    /// How many independent supports there are: copies of a supporting source do not count.
    package var confirmations: Int
    /// The number of the open conflict it is part of.
    package var conflict: Int?
    /// Whether another live value says that it corrects this one.
    package var isCorrected: Bool

    /// The numbers of the sources of all supports, sorted.
    package var sourceNumbers: [Int] { Set(supports.compactMap(\.sourceNumber)).sorted() }
    /// Whether all of its supports came back because what had removed them does not count.
    package var isReturned: Bool { supports.allSatisfy(\.isReturned) }
    /// Whether any support is the remote's already.
    package var isSent: Bool { supports.contains(where: \.isSent) }
    /// Whether a support names a source.
    package var isSourced: Bool { supports.contains { $0.source != nil } }
    /// How exact the value is, where a support says so.
    package var bound: String? { supports.lazy.compactMap(\.bound).first }
}

/// One property of an entity with its live values.
package struct PropertyView: Hashable, Sendable {
    /// The stored name.
    package var property: String
    /// The name for people.
    package var label: String
    /// The values, best supported first.
    package var values: [ValueView]
}

/// An entity that points at the one shown: a listing, an ownership, a response, and so on.
package struct LinkView: Hashable, Sendable {
    /// The pointing entity.
    package var entity: EntityName
    /// What it says, read from the entity shown: `owned by`, `listed by`, `respondent of`, and so
    /// on.
    package var label: String
    /// The properties of the pointing entity that name the entity shown.
    package var via: [String]
    /// The entity at the other end, where the pointing one is a link of two.
    package var other: EntityName?
    /// One line: the other end or the caption, with a share, a role or a stance.
    package var text: String
    /// When it began, as precise as it is known.
    package var start: String?
    /// When it ended.
    package var end: String?
    /// Everything the pointing entity says but where it points.
    package var properties: [PropertyView]

    /// The numbers of all sources, sorted.
    package var sourceNumbers: [Int] {
        Set(properties.flatMap(\.values).flatMap(\.sourceNumbers)).sorted()
    }
    /// The numbers of all conflicts that are open in the pointing entity.
    package var conflicts: [Int] {
        Set(properties.flatMap(\.values).compactMap(\.conflict)).sorted()
    }
}

/// One source of a view with its number.
package struct SourceView: Hashable, Sendable {
    /// The number in this view, from 1, in the order of first use.
    package var number: Int
    /// The source's entity id.
    package var id: String
    /// Its title, or the id where the source is not here.
    package var title: String
    /// Who published it.
    package var publisher: String?
    /// When.
    package var date: String?
    /// Its address on the web.
    package var url: String?
    /// The source that it copies, by what its statements say.
    package var copiedFrom: [String]
}

/// The marker that a removed entity leaves.
package struct MarkerView: Hashable, Sendable {
    /// Who removed it.
    package var author: AuthorView
    /// Milliseconds since 1970.
    package var time: Int
    /// In which changeset.
    package var changeset: ChangesetName
    /// Why.
    package var reason: String?
}

/// One dossier: what is stated of an entity, and what points at it.
package struct EntityView: Hashable, Sendable {
    /// Who it is.
    package var name: EntityName
    /// The type for people.
    package var typeLabel: String
    /// The properties with values, in the vocabulary's order; those it does not know last.
    package var properties: [PropertyView]
    /// What points here, grouped by label in a stable order.
    package var links: [LinkView]
    /// How many entities point here; more than `links` where there are very many.
    package var linkCount: Int
    /// Every source named above.
    package var sources: [SourceView]
    /// The open conflicts of the entity itself.
    package var conflicts: [ConflictView]
    /// The markers, where it was removed and lives on or lives no more.
    package var markers: [MarkerView]
    /// The erasures that name it, the oldest first.
    package var erasures: [ErasureNote] = []
    /// Other entities that people may take for it; at most `Reading.mostLookAlikes`.
    package var lookAlikes: [LookAlikeView] = []
    /// Whether there was so much to compare that there may be more conflicts.
    package var isUncompared = false

    /// Whether nothing of it lives, not even a marker, and nothing points at it.
    package var isEmpty: Bool {
        properties.isEmpty && links.isEmpty && markers.isEmpty && name.type.isEmpty
    }

    /// Whether nothing of it lives.
    package var isRemoved: Bool { properties.isEmpty && !markers.isEmpty }
}
