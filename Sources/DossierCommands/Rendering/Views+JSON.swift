internal import DossierCrypto
internal import DossierNode

/// The parts of views that several JSON objects share.
enum ViewJSON {
    typealias Member = JSONText.Member

    static func name(_ name: EntityName) -> JSONText {
        .object([
            Member("id", .string(name.id)), Member("type", .string(name.type)),
            Member("caption", .string(name.caption)),
        ])
    }

    static func author(_ author: AuthorView) -> JSONText {
        .object([
            Member("name", .string(author.name)), Member("key", .string(author.fingerprint)),
            Member("own", .bool(author.isOwn)),
        ])
    }

    static func changeset(_ name: ChangesetName) -> JSONText {
        .object([
            Member("name", .string(name.short)), Member("digest", .string(name.digest.base64URL)),
        ])
    }

    static func damaged(_ view: DamagedView) -> JSONText {
        .object([
            Member("name", .string(view.name)), Member("unsent", .bool(view.isUnsent)),
            Member("waiting", .integer(view.waiting)),
        ])
    }

    static func support(_ support: SupportView) -> JSONText {
        .object([
            Member("author", author(support.author)), Member("time", .time(support.time)),
            Member("changeset", changeset(support.changeset)),
            Member("source", .optional(support.source)),
            Member("locator", .optional(support.locator)),
            Member("retrieved", .optional(support.retrieved)),
            Member("contentDigest", .optional(support.contentDigest)),
            Member("derivedFrom", .optional(support.derivedFrom)),
            Member("original", .optional(support.original)),
            Member("bound", .optional(support.bound)), Member("note", .optional(support.note)),
            Member("reason", .optional(support.reason)),
            Member("corrects", .optional(support.corrects)),
            Member(
                "onBehalfOf",
                support.onBehalfOf.isEmpty ? .absent : .string(support.onBehalfOf)
            ),
            Member("sent", .bool(support.isSent)), Member("returned", .bool(support.isReturned)),
        ])
    }

    static func source(_ source: SourceView) -> JSONText {
        .object([
            Member("number", .integer(source.number)), Member("id", .string(source.id)),
            Member("title", .string(source.title)),
            Member("publisher", .optional(source.publisher)),
            Member("date", .optional(source.date)), Member("url", .optional(source.url)),
            Member("copiedFrom", .strings(source.copiedFrom)),
        ])
    }

    static func value(_ value: ValueView) -> JSONText {
        .object([
            Member("value", .string(value.value)), Member("display", .string(value.display)),
            Member("target", value.target.map(name) ?? .absent),
            Member("language", .optional(value.language)),
            Member("confirmations", .integer(value.confirmations)),
            Member("conflict", value.conflict.map(JSONText.integer) ?? .absent),
            Member("corrected", .bool(value.isCorrected)),
            Member("supports", .array(value.supports.map(support))),
        ])
    }

    static func property(_ property: PropertyView) -> JSONText {
        .object([
            Member("property", .string(property.property)),
            Member("label", .string(property.label)),
            Member("values", .array(property.values.map(value))),
        ])
    }

    static func conflict(_ conflict: ConflictView) -> JSONText {
        .object([
            Member("number", .integer(conflict.number)), Member("entity", name(conflict.entity)),
            Member("property", .string(conflict.property)),
            Member("label", .string(conflict.label)),
            Member("singleValued", .bool(conflict.isSingleValued)),
            Member("openSince", .time(conflict.openSince)),
            Member("sides", .array(conflict.sides.map(side))),
        ])
    }

    private static func side(_ side: ConflictSide) -> JSONText {
        let answer: (kind: String, value: JSONText)
        switch side.answer {
        case .value(let value): answer = ("value", .string(value))
        case .withdrawn: answer = ("withdrawn", .absent)
        case .removed: answer = ("removed", .absent)
        case .kept: answer = ("kept", .absent)
        }
        return .object([
            Member("letter", .string(side.letter)), Member("answer", .string(answer.kind)),
            Member("value", answer.value), Member("display", .string(side.display)),
            Member("supports", .array(side.supports.map(support))),
        ])
    }

    static func diff(_ diff: EntityDiff) -> JSONText {
        .object([
            Member("entity", name(diff.entity)), Member("new", .bool(diff.isNew)),
            Member("gone", .bool(diff.isGone)), Member("changes", .array(diff.entries.map(entry))),
        ])
    }

    private static func entry(_ entry: DiffEntry) -> JSONText {
        .object([
            Member("property", .string(entry.property)), Member("label", .string(entry.label)),
            Member("change", .string(DiffSign(entry.change).name)),
            Member("value", .string(entry.value)), Member("display", .string(entry.display)),
            Member("replaced", .strings(DiffSign(entry.change).replaced)),
            Member("source", .optional(entry.source)), Member("reason", .optional(entry.reason)),
            Member("author", author(entry.author)),
        ])
    }

    static func changes(_ changes: ChangesView) -> JSONText {
        .object([
            Member("changesets", .integer(changes.changesets)),
            Member("cameBack", .integer(changes.cameBack)),
            Member("added", .integer(changes.added)),
            Member("withdrawn", .integer(changes.withdrawn)),
            Member("entityCount", .integer(changes.entityCount)),
            Member(
                "byAuthor",
                .array(
                    changes.byAuthor.map { part in
                        .object([
                            Member("author", author(part.author)),
                            Member("changesets", .integer(part.changesets)),
                            Member("messages", .strings(part.messages)),
                        ])
                    }
                )
            ),
            Member("entities", .array(changes.entities.map(diff))),
            Member("newConflicts", .array(changes.newConflicts.map(conflict))),
        ])
    }
}
