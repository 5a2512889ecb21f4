internal import DossierCore
internal import DossierCrypto

/// What somebody asks to be erased: values of one entity, or everything that was said of it.
package struct ErasureRequest: Hashable, Sendable {
    /// The entity, as people name it.
    package var entity: String
    /// The property's name or label; nil for everything.
    package var property: String?
    /// The one value; nil for all of the property.
    package var value: String?
    /// Whether the messages of the steps that stated it go as well.
    package var takesMessages: Bool
    /// Whether the erasure names the entity, so that `why` can tell of it for ever.
    package var leavesNote: Bool
    /// Why; it stays in the history.
    package var why: String
    /// The parts that a preview showed: what was agreed to is what is done; nil for all that fit now.
    package var agreed: [PartName]?

    /// Asks for something.
    package init(
        _ entity: String,
        property: String? = nil,
        value: String? = nil,
        takesMessages: Bool = false,
        leavesNote: Bool = true,
        why: String,
        agreed: [PartName]? = nil
    ) {
        self.entity = entity
        self.property = property
        self.value = value
        self.takesMessages = takesMessages
        self.leavesNote = leavesNote
        self.why = why
        self.agreed = agreed
    }
}

/// The name of a part between a preview and what is done: `digest/number`.
package struct PartName: Hashable, Sendable {
    let id: PartID

    init(_ id: PartID) { self.id = id }

    /// Reads `digest/number`; nil if it is not that.
    package init?(_ text: String) {
        let pieces = text.split(separator: "/", maxSplits: 1)
        guard pieces.count == 2, let number = Int(pieces[1]), number > 0,
            let digest = Digest(base64URL: String(pieces[0]))
        else { return nil }
        id = PartID(digest, number)
    }

    /// The text that `init(_:)` reads.
    package var text: String { "\(id.changeset.base64URL)/\(id.number)" }
}

/// What an erasure takes, or would take.
package struct ErasureView: Hashable, Sendable {
    /// The entity.
    package var entity: EntityName
    /// The first of the parts, at most `ErasureView.shownParts`, the oldest first.
    package var parts: [ErasedPartView]
    /// How many there are.
    package var partCount: Int
    /// Values stated now that go because they were asked for.
    package var asked: Int
    /// Values stated now that go with them, because one step said both.
    package var others: Int
    /// Messages of steps that go.
    package var messages: Int
    /// Messages of steps that stay, each once, at most `ErasureView.shownMessages`: they may say what was erased.
    package var keptMessages: [String]
    /// Whether the erasure names the entity.
    package var leavesNote: Bool
    /// Why, as it is written into the dataset.
    package var why: String
    /// The exact names of all parts.
    package var names: [PartName]
    /// The changeset that erases; nil while it was only tried.
    package var changeset: ChangesetName?
    /// Milliseconds since 1970 when the bytes on this machine are destroyed; nil while it was only tried.
    package var due: Int?

    /// The most parts that are shown one by one.
    package static let shownParts = 10
    /// The most messages that are shown.
    package static let shownMessages = 3
}

/// One part of a changeset: what one step said of one entity.
package struct ErasedPartView: Hashable, Sendable {
    /// The changeset.
    package var changeset: ChangesetName
    /// Who wrote it.
    package var author: AuthorView
    /// Milliseconds since 1970 by the author's clock.
    package var time: Int
    /// What it says, at most `ErasedPartView.shownStatements`.
    package var statements: [ErasedStatement]
    /// How much it says.
    package var statementCount: Int

    /// The most statements that are shown.
    package static let shownStatements = 12
}

/// One statement of a part that is to go.
package struct ErasedStatement: Hashable, Sendable {
    /// The property for people.
    package var label: String
    /// The value for people.
    package var display: String
    /// Whether it was asked for; otherwise it goes because the same step said it.
    package var isAsked: Bool
    /// Whether it is stated now.
    package var isLive: Bool
}

/// What remains to be told of an erasure: who, when and why.
package struct ErasureNote: Hashable, Sendable {
    /// Of what.
    package var entity: EntityName
    /// Who erased.
    package var author: AuthorView
    /// Milliseconds since 1970 by the author's clock.
    package var time: Int
    /// The changeset that erases.
    package var changeset: ChangesetName
    /// Why, where it was said.
    package var reason: String?
    /// How many parts it takes.
    package var parts: Int
    /// Whether it counts: one that does not has given everything back.
    package var isCounted: Bool
    /// How many of the parts are still on this disk, to be destroyed.
    package var waiting: Int
    /// Milliseconds since 1970 when the last of them goes; nil where none is here or no time is set yet.
    package var due: Int?
}

/// Who said what of an entity, and what was erased of it.
package struct WhyReport: Hashable, Sendable {
    /// Every value it ever had that is not erased.
    package var values: [WhyView]
    /// The erasures that name the entity, the oldest first.
    package var erasures: [ErasureNote]
}
