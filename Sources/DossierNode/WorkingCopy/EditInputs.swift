package import DossierText

/// One `PROP=VALUE` as it was typed.
package struct Assignment: Hashable, Sendable {
    /// The property's name or label, or a verb's word for it.
    package var property: String
    /// The value as typed.
    package var value: String
    /// Whether the value is added beside others (`PROP+=VALUE`) instead of replacing them.
    package var isAddition: Bool

    /// Names a value of a property.
    package init(_ property: String, _ value: String, isAddition: Bool = false) {
        self.property = property
        self.value = value
        self.isAddition = isAddition
    }

    /// Reads `PROP=VALUE` or `PROP+=VALUE`.
    ///
    /// Throws an `ErrorReport` with `usage`.
    package init(parsing text: String) throws(ErrorReport) {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw ErrorReport(
                .usage,
                "\(text) is not of the form PROPERTY=VALUE",
                details: ["Nothing was written."]
            )
        }
        var name = text[..<sign]
        isAddition = name.last == "+"
        if isAddition { name.removeLast() }
        property = String(name)
        value = String(text[text.index(after: sign)...])
        guard !property.isEmpty else {
            throw ErrorReport(
                .usage,
                "\(text) is not of the form PROPERTY=VALUE",
                details: ["Nothing was written."]
            )
        }
    }
}

/// What a step says about where its statements come from.
package struct Citation: Hashable, Sendable {
    /// The source: an id, a unique prefix of one, or a title.
    package var source: String?
    /// Where in the source.
    package var locator: String?
    /// When the source was read: a date.
    package var retrieved: String?
    /// The source that this source copies.
    package var derivedFrom: String?
    /// The value's text as it stands in the source.
    package var original: String?
    /// `=`, `<`, `>`, `~`, `<=` or `>=`.
    package var bound: String?
    /// A remark.
    package var note: String?
    /// Why.
    package var reason: String?
    /// The value of the same property that this one corrects.
    package var corrects: String?
    /// The language of the values, ISO 639-3.
    package var language: String?

    /// Says nothing.
    package init() {}

    /// Names a source.
    package init(source: String?, locator: String? = nil, reason: String? = nil) {
        self.source = source
        self.locator = locator
        self.reason = reason
    }
}

/// How a conflict ends.
package enum Resolution: Hashable, Sendable {
    /// One side, or several of a multi-valued property, by their letters.
    case keep([String])
    /// All sides stay, and it is settled.
    case both
    /// Another value takes the place of all.
    case value(String)
}

/// A new source.
package struct SourceDraft: Hashable, Sendable {
    /// Its title.
    package var title: String
    /// `Document`, `Article` or another type of document.
    package var type: String
    /// Who published it.
    package var publisher: String?
    /// Who wrote it.
    package var author: String?
    /// When it was published.
    package var date: String?
    /// Its address on the web.
    package var url: String?
    /// A local file whose SHA-256 is kept.
    package var file: String?
    /// Its id; derived from the title if nil.
    package var id: String?

    /// Describes a source.
    package init(
        title: String,
        type: String = "Document",
        publisher: String? = nil,
        author: String? = nil,
        date: String? = nil,
        url: String? = nil,
        file: String? = nil,
        id: String? = nil
    ) {
        self.title = title
        self.type = type
        self.publisher = publisher
        self.author = author
        self.date = date
        self.url = url
        self.file = file
        self.id = id
    }
}

/// What one step did.
package struct StepResult: Hashable, Sendable {
    /// The names of its changesets; empty where there was nothing to write.
    package var changesets: [ChangesetName]
    /// The entity it is about: the new one, the changed one.
    package var entity: EntityName?
    /// Value by value.
    package var changes: [EntityDiff]
    /// What the person should know: statements without a source, names that look alike, and so on.
    package var warnings: [String]

    /// Whether nothing was written because everything was as asked already.
    package var isEmpty: Bool { changesets.isEmpty }
}
