package import DossierCore

/// One value of a property, live or not, with its whole history.
package struct WhyView: Hashable, Sendable {
    /// The entity.
    package var entity: EntityName
    /// The stored name of the property.
    package var property: String
    /// The name for people.
    package var label: String
    /// The value.
    package var value: String
    /// The value for people.
    package var display: String
    /// Whether it lives.
    package var isLive: Bool
    /// The conflict that it is part of.
    package var conflict: Int?
    /// Everything that ever stated it, oldest first.
    package var events: [WhyEvent]
    /// The sources named, with their numbers.
    package var sources: [SourceView]
}

/// One assertion of a value with what it replaced and what became of it.
package struct WhyEvent: Hashable, Sendable {
    /// Who, when and from where.
    package var support: SupportView
    /// `assert`, `resolve`, and so on.
    package var kind: String
    /// Whether the changeset's signature was checked again now and is good.
    package var isSignatureGood: Bool
    /// Whether the changeset counts: its author was a member when he wrote it.
    package var isCounted: Bool
    /// Whether its chain is forked there: its machine wrote two histories, and this is of one of them.
    package var isForked = false
    /// The values that it replaced.
    package var replaced: [String]
    /// What removed it, oldest first; empty while it lives.
    package var removals: [WhyRemoval]
}

/// What removed an assertion.
package struct WhyRemoval: Hashable, Sendable {
    /// Who.
    package var author: AuthorView
    /// Milliseconds since 1970.
    package var time: Int
    /// In which changeset.
    package var changeset: ChangesetName
    /// `assert` (replaced), `retract`, `resolve`, `delete`, and so on.
    package var kind: String
    /// The value that stands in its place, if one does.
    package var replacement: String?
    /// Why, where it was said: the operation's reason or the step's message.
    package var reason: String?
    /// Whether it counts.
    package var isCounted: Bool
}

/// One step in the log: a changeset, or the changesets of one import.
package struct LogEntry: Hashable, Sendable {
    /// The name of its last changeset.
    package var changeset: ChangesetName
    /// How many changesets the step took here; fewer than `total` while some have not arrived.
    package var changesets: Int
    /// How many the step took for its author.
    package var total: Int
    /// Who.
    package var author: AuthorView
    /// Milliseconds since 1970 by the author's clock.
    package var time: Int
    /// Why, in the author's words.
    package var message: String?
    /// The first entities touched, at most `LogEntry.shownEntities`.
    package var entities: [EntityName]
    /// How many entities it touches.
    package var entityCount: Int
    /// Values stated that took nothing's place.
    package var added: Int
    /// Values stated that replaced others.
    package var replaced: Int
    /// Assertions withdrawn.
    package var removed: Int
    /// What it did about members: `admits desk-b as editor`, and so on.
    package var administration: [String]
    /// Whether the remote daemon is known to have it; true for what others wrote.
    package var isSent: Bool
    /// Whether it counts.
    package var isCounted: Bool

    /// The most entities that an entry names.
    package static let shownEntities = 5
}

/// What became different in one entity.
package struct EntityDiff: Hashable, Sendable {
    /// The entity.
    package var entity: EntityName
    /// Whether it was not there before.
    package var isNew: Bool
    /// Whether nothing of it is left.
    package var isGone: Bool
    /// The changes by property in the vocabulary's order.
    package var entries: [DiffEntry]
}

/// One change of a value.
package struct DiffEntry: Hashable, Sendable {
    /// What happened to the value.
    package enum Change: Hashable, Sendable {
        /// It was not stated before.
        case added
        /// It is not stated any more.
        case withdrawn
        /// It took the place of others.
        case replaced([String])
        /// It was stated before and has one more support.
        case supported
        /// It was stated before and has one support less.
        case weakened
    }

    /// The stored name of the property.
    package var property: String
    /// The name for people.
    package var label: String
    /// The value now, or the one withdrawn.
    package var value: String
    /// The value for people.
    package var display: String
    /// What happened.
    package var change: Change
    /// The source named.
    package var source: String?
    /// Why.
    package var reason: String?
    /// Who did it.
    package var author: AuthorView
}

/// What a pull brought, or what is not sent yet.
package struct ChangesView: Hashable, Sendable {
    /// The changesets.
    package var changesets: Int
    /// The same by author, most first.
    package var byAuthor: [AuthorChanges]
    /// Values added, replaced ones included.
    package var added: Int
    /// Values withdrawn or replaced.
    package var withdrawn: Int
    /// Entities touched, at most `limit` of the query with their changes.
    package var entities: [EntityDiff]
    /// How many entities were touched.
    package var entityCount: Int
    /// The conflicts that are open in the touched entities and take in one of these changes.
    package var newConflicts: [ConflictView]
    /// Own changesets that another life of this copy had sent, and that came back; they are not among `changesets`.
    package var cameBack: Int = 0
}

/// What one member's changesets brought.
package struct AuthorChanges: Hashable, Sendable {
    /// Who.
    package var author: AuthorView
    /// How many changesets.
    package var changesets: Int
    /// The messages of the steps, oldest first, each once, at most five.
    package var messages: [String]
}

/// A moment of a working copy's log, to ask later what came since.
package struct LogMoment: Hashable, Sendable {
    /// What was held.
    package var vector: VersionVector

    /// Remembers a moment.
    package init(_ vector: VersionVector) { self.vector = vector }
}
