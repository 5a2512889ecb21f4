/// What a list of entities is to show; ordered by id, in pages.
package struct EntityQuery: Hashable, Sendable {
    /// The name or label of a type; its descendants are shown too.
    package var type: String?
    /// Only entities with these values.
    package var conditions: [Assignment]
    /// Only entities with statements that lack a source.
    package var isUnsourced: Bool
    /// Only entities with an open conflict.
    package var isContested: Bool
    /// Only what follows this id.
    package var after: String
    /// At most this many.
    package var limit: Int

    /// Asks for a page.
    package init(
        type: String? = nil,
        conditions: [Assignment] = [],
        isUnsourced: Bool = false,
        isContested: Bool = false,
        after: String = "",
        limit: Int = 100
    ) {
        self.type = type
        self.conditions = conditions
        self.isUnsourced = isUnsourced
        self.isContested = isContested
        self.after = after
        self.limit = limit
    }
}

/// Which steps of the log to show, newest first.
package struct LogQuery: Hashable, Sendable {
    /// Only steps that touch this entity: an id, a unique prefix or a name.
    package var entity: String?
    /// Only steps of the member of this name or fingerprint.
    package var author: String?
    /// Only steps at or after this time, milliseconds since 1970.
    package var since: Int?
    /// At most so many steps.
    package var limit: Int

    /// Asks for steps.
    package init(
        entity: String? = nil,
        author: String? = nil,
        since: Int? = nil,
        limit: Int = 50
    ) {
        self.entity = entity
        self.author = author
        self.since = since
        self.limit = limit
    }
}
