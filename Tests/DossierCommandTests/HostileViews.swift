import DossierCore

@testable import DossierCommands
@testable import DossierNode

/// Every view with one hostile text at every place that a member can write.
struct HostileViews {
    let bad: String

    private var author: AuthorView { AuthorView(name: bad, fingerprint: bad, isOwn: false) }
    private var name: EntityName { EntityName(id: bad, type: bad, caption: bad) }
    private var changeset: ChangesetName { Fixtures.changeset(bad) }

    private var support: SupportView {
        SupportView(
            author: author,
            time: Fixtures.now,
            changeset: changeset,
            source: bad,
            sourceNumber: 1,
            locator: bad,
            retrieved: bad,
            contentDigest: bad,
            derivedFrom: bad,
            original: bad,
            bound: bad,
            note: bad,
            reason: bad,
            corrects: bad,
            onBehalfOf: bad,
            isOwn: false,
            isSent: true,
            isReturned: false,
            fields: [bad: bad]
        )
    }

    private var property: PropertyView {
        let value = ValueView(
            value: bad,
            display: bad,
            target: name,
            language: bad,
            supports: [support],
            confirmations: 1,
            conflict: 1,
            isCorrected: false
        )
        return PropertyView(property: bad, label: bad, values: [value])
    }

    private var source: SourceView {
        SourceView(
            number: 1,
            id: bad,
            title: bad,
            publisher: bad,
            date: bad,
            url: bad,
            copiedFrom: [bad, "x"]
        )
    }

    private var conflict: ConflictView {
        ConflictView(
            number: 1,
            entity: name,
            property: bad,
            label: bad,
            isSingleValued: false,
            sides: [
                ConflictSide(
                    letter: bad,
                    answer: .value(bad),
                    display: bad,
                    supports: [support],
                    ids: []
                ),
                ConflictSide(letter: "b", answer: .removed, display: bad, supports: [], ids: []),
            ],
            sources: [source]
        )
    }

    private var entity: EntityView {
        let link = LinkView(
            entity: name,
            label: bad,
            via: [bad],
            other: name,
            text: bad,
            start: bad,
            end: bad,
            properties: [property]
        )
        let marker = MarkerView(author: author, time: 1, changeset: changeset, reason: bad)
        return EntityView(
            name: name,
            typeLabel: bad,
            properties: [property],
            links: [link],
            linkCount: 2,
            sources: [source],
            conflicts: [conflict],
            markers: [marker],
            lookAlikes: [LookAlikeView(entity: name, own: bad, other: bad + "x")]
        )
    }

    private var diff: EntityDiff {
        EntityDiff(
            entity: name,
            isNew: true,
            isGone: false,
            entries: [
                DiffEntry(
                    property: bad,
                    label: bad,
                    value: bad,
                    display: bad,
                    change: .replaced([bad]),
                    source: bad,
                    reason: bad,
                    author: author
                )
            ]
        )
    }

    private var changes: ChangesView {
        ChangesView(
            changesets: 1,
            byAuthor: [AuthorChanges(author: author, changesets: 1, messages: [bad])],
            added: 1,
            withdrawn: 0,
            entities: [diff],
            entityCount: 1,
            newConflicts: [conflict]
        )
    }

    private var exchange: ExchangeAnswer.Result {
        var result = ExchangeAnswer.Result(mode: .both, name: bad, address: bad, fingerprint: bad)
        result.brought = changes
        result.refused = [bad]
        result.head = bad
        result.sent = 1
        return result
    }

    private var why: WhyView {
        let removal = WhyRemoval(
            author: author,
            time: 1,
            changeset: changeset,
            kind: bad,
            replacement: bad,
            reason: bad,
            isCounted: true
        )
        let event = WhyEvent(
            support: support,
            kind: bad,
            isSignatureGood: true,
            isCounted: true,
            replaced: [bad],
            removals: [removal]
        )
        return WhyView(
            entity: name,
            property: bad,
            label: bad,
            value: bad,
            display: bad,
            isLive: true,
            conflict: 1,
            events: [event],
            sources: [source]
        )
    }

    private var erasure: ErasureView {
        ErasureView(
            entity: name,
            parts: [
                ErasedPartView(
                    changeset: changeset,
                    author: author,
                    time: 1,
                    statements: [
                        ErasedStatement(label: bad, display: bad, isAsked: false, isLive: false)
                    ],
                    statementCount: 2
                )
            ],
            partCount: 1,
            asked: 0,
            others: 1,
            messages: 1,
            keptMessages: [bad],
            leavesNote: true,
            why: bad,
            names: []
        )
    }

    private var erasureNote: ErasureNote {
        ErasureNote(
            entity: name,
            author: author,
            time: 1,
            changeset: changeset,
            reason: bad,
            parts: 1,
            isCounted: false,
            waiting: 1
        )
    }

    private var status: StatusView {
        var status = Fixtures.status
        status.title = bad
        status.directory = bad
        status.conflicts = [conflict]
        status.remote?.name = bad
        return status
    }

    private var entry: LogEntry {
        LogEntry(
            changeset: changeset,
            changesets: 1,
            total: 2,
            author: author,
            time: 1,
            message: bad,
            entities: [name],
            entityCount: 1,
            added: 1,
            replaced: 0,
            removed: 0,
            administration: [bad],
            isSent: false,
            isCounted: false
        )
    }

    /// One of every answer.
    var answers: [any Answer] {
        let summary = EntitySummary(
            id: bad,
            type: bad,
            caption: bad,
            statements: 1,
            unsourced: 1,
            hasConflict: true,
            looksLike: [bad]
        )
        let step = StepResult(
            changesets: [changeset],
            entity: name,
            changes: [diff],
            warnings: [bad]
        )
        return [
            EntityAnswer(entity, showsAll: true), ConflictsAnswer([conflict]),
            ChangesAnswer(changes, hasRemote: true), ExchangeAnswer(exchange), WhyAnswer([why]),
            StatusAnswer(status), LogAnswer([entry], total: 1),
            ListAnswer([summary], kind: .search), StepAnswer(step, hasRemote: true),
            ResolvedAnswer(conflict, .value(bad), step, hasRemote: true, remaining: 1),
            ReadyAnswer(
                title: bad,
                directory: bad,
                remote: (bad, bad),
                role: bad,
                foundingKey: bad,
                passphrase: bad
            ),
            InvitationAnswer(
                code: bad,
                role: bad,
                expires: 1,
                addresses: [bad],
                isWaiting: true
            ),
            RotationAnswer(
                RotationView(name: bad, role: .editor, before: bad, changesets: 1, why: bad),
                hasRemote: true
            ),
            RotationAnswer(
                RotationView(
                    name: bad,
                    role: .editor,
                    before: bad,
                    after: bad,
                    changesets: 1,
                    changeset: changeset
                ),
                hasRemote: true
            ),
            TextAnswer([bad]), ErasureAnswer(erasure, hasRemote: true),
            WhyAnswer([why], erasures: [erasureNote]), WhyAnswer([], erasures: [erasureNote]),
        ]
    }
}
