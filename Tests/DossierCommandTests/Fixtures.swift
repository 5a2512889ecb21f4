import DossierCore
import DossierCrypto
import DossierText

@testable import DossierCommands
@testable import DossierNode

/// Views as a working copy would give them: names of machines, facts of public record.
enum Fixtures {
    /// 2026-11-23 12:21 in a zone two hours east of UTC.
    static let now = 1_795_429_260_000
    static let minute = 60_000

    static func screen(_ width: Int = 80, mode: ColorMode = .off) -> Screen {
        Screen(
            width: width,
            mode: mode,
            now: now,
            offset: { _ in 7200 },
            home: "/home/analyst"
        )
    }

    static func digest(_ number: UInt8) -> Digest {
        guard let digest = Digest(bytes: [UInt8](repeating: number, count: 32)) else {
            preconditionFailure("32 bytes are a digest")
        }
        return digest
    }

    static func key(_ number: UInt8) -> PublicKey {
        guard let key = PublicKey(bytes: [UInt8](repeating: number, count: 32)) else {
            preconditionFailure("32 bytes are a key")
        }
        return key
    }

    static let you = AuthorView(name: "desk-a", fingerprint: "5CCR-3HJ1", isOwn: true)
    static let legal = AuthorView(name: "legal-desk", fingerprint: "9XTC-P0VA", isOwn: false)
    static let field = AuthorView(name: "field-1", fingerprint: "7Q4M-K2RD", isOwn: false)

    static func changeset(_ short: String, _ number: UInt8 = 1) -> ChangesetName {
        ChangesetName(short: short, digest: digest(number))
    }

    static func support(
        _ author: AuthorView,
        source: String? = nil,
        number: Int? = nil,
        original: String? = nil,
        bound: String? = nil,
        isSent: Bool = true,
        minutesAgo: Int = 20
    ) -> SupportView {
        SupportView(
            author: author,
            time: now - minutesAgo * minute,
            changeset: changeset("\(author.name):88"),
            source: source,
            sourceNumber: number,
            locator: nil,
            retrieved: nil,
            contentDigest: nil,
            derivedFrom: nil,
            original: original,
            bound: bound,
            note: nil,
            reason: nil,
            corrects: nil,
            onBehalfOf: "",
            isOwn: author.isOwn,
            isSent: isSent,
            isReturned: false,
            fields: [:]
        )
    }

    static func value(
        _ value: String,
        _ supports: [SupportView],
        display: String? = nil,
        conflict: Int? = nil
    ) -> ValueView {
        ValueView(
            value: value,
            display: display ?? value,
            target: nil,
            language: nil,
            supports: supports,
            confirmations: supports.count,
            conflict: conflict,
            isCorrected: false
        )
    }

    static let hikvision = EntityName(id: "hikvision", type: "Company", caption: "Hikvision")
    static let listing = EntityName(
        id: "hikvision-listing",
        type: "Sanction",
        caption: "Hikvision listing"
    )
    static let senseTime = EntityName(id: "sensetime", type: "Company", caption: "SenseTime")

    static let sources = [
        SourceView(
            number: 1,
            id: "src-84fr",
            title: "84 FR 54002",
            publisher: nil,
            date: nil,
            url: nil,
            copiedFrom: []
        ),
        SourceView(
            number: 2,
            id: "src-news",
            title: "news article",
            publisher: nil,
            date: "2019-10-22",
            url: nil,
            copiedFrom: ["src-84fr"]
        ),
    ]

    static let conflict = ConflictView(
        number: 1,
        entity: listing,
        property: "listingDate",
        label: "Listing date",
        isSingleValued: true,
        sides: [
            ConflictSide(
                letter: "a",
                answer: .value("2019-10-07"),
                display: "2019-10-07",
                supports: [
                    support(you, source: "src-news", number: 2, original: "announced on Monday")
                ],
                ids: []
            ),
            ConflictSide(
                letter: "b",
                answer: .value("2019-10-09"),
                display: "2019-10-09",
                supports: [
                    support(
                        legal,
                        source: "src-84fr",
                        number: 1,
                        original: "effective date",
                        minutesAgo: 12
                    )
                ],
                ids: []
            ),
        ],
        sources: sources
    )

    static let entity: EntityView = {
        let news = support(field, source: "src-news", number: 2)
        let unsent = support(you, source: "src-news", number: 2, isSent: false)
        let rough = support(field, source: "src-news", number: 2, bound: "~")
        let dates = PropertyView(
            property: "listingDate",
            label: "Listing date",
            values: [
                value(
                    "2019-10-09",
                    [support(legal, source: "src-84fr", number: 1)],
                    conflict: 1
                ),
                value("2019-10-07", [support(you, source: "src-news", number: 2)], conflict: 1),
            ]
        )
        let authority = PropertyView(
            property: "authority",
            label: "Authority",
            values: [
                value(
                    "US Department of Commerce",
                    [support(legal, source: "src-84fr", number: 1)]
                )
            ]
        )
        return EntityView(
            name: hikvision,
            typeLabel: "Company",
            properties: [
                PropertyView(
                    property: "alias",
                    label: "Alias",
                    values: [value("海康威视", [news])]
                ),
                PropertyView(
                    property: "country",
                    label: "Country",
                    values: [value("cn", [news], display: "China")]
                ),
                PropertyView(
                    property: "sector",
                    label: "Sector",
                    values: [
                        value(
                            "makes cameras and software for the surveillance of streets, stations and whole towns",
                            [news]
                        ),
                        value("安防设备制造", [support(field)]),
                    ]
                ),
                PropertyView(
                    property: "revenueAbroad",
                    label: "Revenue abroad",
                    values: [value("30 % of 2018", [rough])]
                ),
                PropertyView(
                    property: "boardSecretary",
                    label: "Board secretary",
                    values: [value("Huang Fanghong", [unsent])]
                ),
            ],
            links: [
                LinkView(
                    entity: listing,
                    label: "listed by",
                    via: ["entity"],
                    other: nil,
                    text: "US Entity List, Department of Commerce",
                    start: nil,
                    end: nil,
                    properties: [authority, dates]
                )
            ],
            linkCount: 1,
            sources: sources,
            conflicts: [],
            markers: []
        )
    }()

    static func member(
        _ author: AuthorView,
        role: Role?,
        number: UInt8,
        changesets: Int,
        isFounder: Bool = false
    ) -> MemberView {
        MemberView(
            name: author.name,
            key: key(number),
            fingerprint: author.fingerprint,
            role: role,
            changesets: changesets,
            lastSeen: now - 60 * minute,
            isOwn: author.isOwn,
            isFounder: isFounder
        )
    }

    static let members = [
        member(
            AuthorView(name: "founder", fingerprint: "AAAA-BBBB", isOwn: false),
            role: .admin,
            number: 9,
            changesets: 2,
            isFounder: true
        ),
        member(you, role: .editor, number: 1, changesets: 214),
        member(legal, role: .editor, number: 2, changesets: 1088),
        member(field, role: nil, number: 3, changesets: 141),
    ]

    /// A working copy with everything that goes on by itself, and what somebody keeps back.
    static var settlingStatus: StatusView {
        var view = status
        view.settling = 12_340
        view.wanted = 9
        view.withheld = [
            WithheldView(changeset: digest(11), author: "desk-b", parts: 2),
            WithheldView(changeset: digest(12), author: "Jo \u{1B}[31mred", parts: 1),
        ]
        view.shreddable = 1
        view.erasuresSetAside = 2
        view.stateDigest = nil
        return view
    }

    static let status = StatusView(
        title: "PRC export controls",
        dataset: digest(7),
        directory: "/home/analyst/Dossiers/prc-export-controls",
        entities: 1073,
        statements: 22_256,
        sources: 4,
        unsourced: 3,
        unsentChanges: 4,
        unsentChangesets: 2,
        conflicts: [conflict],
        setAside: 0,
        forks: 0,
        wanted: 0,
        members: members,
        identity: IdentityView(
            name: "desk-a",
            key: key(1),
            fingerprint: "5CCR-3HJ1",
            role: .editor
        ),
        remote: RemoteState(
            name: "newsroom",
            address: "10.0.4.7:7717",
            key: key(4),
            lastPull: now - 12 * minute,
            lastPush: now - 30 * minute
        ),
        stateDigest: digest(8)
    )

    static func entry(
        _ property: String,
        _ label: String,
        _ value: String,
        _ change: DiffEntry.Change,
        reason: String? = nil
    ) -> DiffEntry {
        DiffEntry(
            property: property,
            label: label,
            value: value,
            display: value,
            change: change,
            source: reason == nil ? "src-news" : nil,
            reason: reason,
            author: you
        )
    }

    static let diffs = [
        EntityDiff(
            entity: hikvision,
            isNew: false,
            isGone: false,
            entries: [
                entry("boardSecretary", "Board secretary", "Huang Fanghong", .added),
                entry(
                    "sector",
                    "Sector",
                    "surveillance equipment",
                    .replaced(["monitoring equipment"])
                ),
            ]
        ),
        EntityDiff(
            entity: senseTime,
            isNew: true,
            isGone: false,
            entries: [
                entry("founder", "Founder", "Tang Xiao'ou", .added),
                entry(
                    "employer",
                    "Employer",
                    "Hong Kong University of China",
                    .withdrawn,
                    reason: "no such body"
                ),
            ]
        ),
    ]

    static let unsent = ChangesView(
        changesets: 2,
        byAuthor: [],
        added: 3,
        withdrawn: 2,
        entities: diffs,
        entityCount: 2,
        newConflicts: []
    )

    static let brought = ChangesView(
        changesets: 7,
        byAuthor: [
            AuthorChanges(
                author: field,
                changesets: 5,
                messages: ["SenseTime investors", "Megvii responses"]
            ),
            AuthorChanges(author: legal, changesets: 2, messages: ["Federal Register entries"]),
        ],
        added: 23,
        withdrawn: 2,
        entities: diffs,
        entityCount: 2,
        newConflicts: [conflict]
    )

    static func step(
        _ author: AuthorView,
        _ short: String,
        minutesAgo: Int,
        message: String?,
        added: Int,
        replaced: Int = 0,
        removed: Int = 0,
        isSent: Bool = true
    ) -> LogEntry {
        LogEntry(
            changeset: changeset(short),
            changesets: 1,
            total: 1,
            author: author,
            time: now - minutesAgo * minute,
            message: message,
            entities: [hikvision],
            entityCount: 1,
            added: added,
            replaced: replaced,
            removed: removed,
            administration: [],
            isSent: isSent,
            isCounted: true
        )
    }

    static let log = [
        step(you, "desk-a:214", minutesAgo: 17, message: nil, added: 1, replaced: 1, isSent: false),
        step(
            you,
            "desk-a:213",
            minutesAgo: 30,
            message: "SenseTime founder",
            added: 1,
            removed: 1,
            isSent: false
        ),
        step(legal, "legal-desk:88", minutesAgo: 109, message: "联邦公报 entries", added: 18),
        step(field, "field-1:141", minutesAgo: 1200, message: "Megvii responses", added: 1003),
    ]

    static let why = [
        WhyView(
            entity: listing,
            property: "listingDate",
            label: "Listing date",
            value: "2019-10-09",
            display: "2019-10-09",
            isLive: true,
            conflict: 1,
            events: [
                WhyEvent(
                    support: support(
                        legal,
                        source: "src-84fr",
                        number: 1,
                        original: "effective date"
                    ),
                    kind: "assert",
                    isSignatureGood: true,
                    isCounted: true,
                    replaced: ["2019-10-08"],
                    removals: [
                        WhyRemoval(
                            author: you,
                            time: now,
                            changeset: changeset("desk-a:215"),
                            kind: "retract",
                            replacement: nil,
                            reason: "wrong row",
                            isCounted: false
                        )
                    ]
                )
            ],
            sources: sources
        )
    ]

    static let summaries = [
        EntitySummary(
            id: "hikvision",
            type: "Company",
            caption: "Hikvision",
            statements: 1024,
            unsourced: 1,
            hasConflict: true
        ),
        EntitySummary(
            id: "haikang",
            type: "Company",
            caption: "杭州海康威视数字技术股份有限公司",
            statements: 4,
            unsourced: 0,
            hasConflict: false
        ),
    ]

    static let stepResult = StepResult(
        changesets: [changeset("desk-a:215")],
        entity: hikvision,
        changes: [diffs[0]],
        warnings: ["1 statement has no source (this dataset: allowed with a warning)."]
    )
}
