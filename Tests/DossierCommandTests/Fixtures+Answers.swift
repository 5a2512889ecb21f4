import DossierCore
import DossierCrypto
import DossierText

@testable import DossierCommands
@testable import DossierNode

extension Fixtures {
    static var pulled: ExchangeAnswer.Result {
        var result = ExchangeAnswer.Result(
            mode: .pull,
            name: "newsroom",
            address: "10.0.4.7:7717",
            fingerprint: "9XTC-P0VA"
        )
        result.brought = brought
        result.unsent = 2
        return result
    }

    static var pushed: ExchangeAnswer.Result {
        var result = ExchangeAnswer.Result(
            mode: .push,
            name: "newsroom",
            address: "10.0.4.7:7717",
            fingerprint: "9XTC-P0VA"
        )
        result.sent = 2
        result.checked = 4
        result.unsourced = 1
        result.head = "desk-a:214"
        result.isConverged = true
        return result
    }

    /// One of every answer, by the name of its golden file.
    static var answers: [(name: String, answer: any Answer)] {
        [
            ("status", StatusAnswer(status)), ("status-upkeep", StatusAnswer(settlingStatus)),
            ("status-doubt", StatusAnswer(doubtfulStatus)),
            ("status-removed", StatusAnswer(removedStatus)),
            ("status-retired", StatusAnswer(retiredStatus)),
            ("show", EntityAnswer(entity)),
            ("show-all", EntityAnswer(entity, showsAll: true)),
            ("conflicts", ConflictsAnswer([conflict])),
            (
                "conflicts-uncompared",
                ConflictsAnswer([], uncompared: [conflict.entity, entity.name])
            ),
            ("diff", ChangesAnswer(unsent, hasRemote: true)), ("log", LogAnswer(log, total: 212)),
            ("why", WhyAnswer(why)), ("list", ListAnswer(summaries, kind: .list)),
            ("search", ListAnswer(summaries, kind: .search)),
            ("search-look-alikes", ListAnswer(twins, kind: .search)),
            ("show-look-alikes", EntityAnswer(twin)),
            ("step", StepAnswer(stepResult, hasRemote: true)),
            (
                "resolve",
                ResolvedAnswer(
                    conflict,
                    .keep(["b"]),
                    stepResult,
                    hasRemote: true,
                    remaining: 0
                )
            ),
            ("verify", VerifyAnswer(checked)), ("verify-findings", VerifyAnswer(findings)),
            ("backup", BackupAnswer(backup)),
            ("restore", RestoreAnswer(restored(nil), directory: "/srv/again")),
            ("restore-member", RestoreAnswer(restored(.admin), directory: "/srv/again")),
            ("restore-partial", RestoreAnswer(restored(nil, left: 12), directory: "/srv/again")),
            ("bundle-made", BundleAnswer(made(leftOut: 0), .made(for: nil))),
            ("bundle-made-for", BundleAnswer(made(leftOut: 202), .made(for: "newsroom"))),
            ("bundle-made-unknown", BundleAnswer(made(leftOut: 0), .made(for: "desk-b"))),
            ("bundle-taken", BundleAnswer(taken, .taken)),
            ("bundle-again", BundleAnswer(takenAgain, .taken)),
            ("bundle-part", BundleAnswer(takenInPart, .taken)),
            ("pull-came-back", ExchangeAnswer(cameBack)), ("pull", ExchangeAnswer(pulled)),
            ("push", ExchangeAnswer(pushed)), ("push-dropped", ExchangeAnswer(dropped)),
            ("peers", PeersAnswer(members)), ("whoami", IdentityAnswer(status.identity)),
            ("remove-preview", MemberChangeAnswer(removal, hasRemote: true)),
            ("remove-member", MemberChangeAnswer(removed, hasRemote: true)),
            ("role-already", MemberChangeAnswer(alreadySo, hasRemote: true)),
            ("set-aside", SetAsideAnswer([setAside, adopted])),
            ("rotate-preview", RotationAnswer(rotation, hasRemote: true)),
            ("rotate", RotationAnswer(rotated, hasRemote: true)),
            ("erase-preview", ErasureAnswer(erasure, hasRemote: true)),
            ("erase", ErasureAnswer(erased, hasRemote: true)),
            ("erase-now", DestroyedAnswer(count: 2)),
            ("why-erased", WhyAnswer(why, erasures: [erasureNote])),
            ("show-erased", EntityAnswer(erasedEntity)),
            (
                "key",
                KeyAnswer(
                    KeyView(
                        identity: status.identity,
                        chains: [
                            KeyView.Chain(name: "desk-a", changesets: 214, last: now - 20 * minute),
                            KeyView.Chain(name: "desk-a.2", changesets: 1, last: now - minute),
                        ],
                        former: ["7Q4M-K2RD"]
                    )
                )
            ),
            (
                "key-file",
                KeyFileAnswer(
                    path: "/home/analyst/desk-a.key",
                    fingerprint: "5CCR-3HJ1",
                    passphrase: "K7QF-3M9X-2TBW-0000-1111-2222"
                )
            ),
            (
                "join",
                ReadyAnswer(
                    title: "PRC export controls",
                    directory: "/home/analyst/Dossiers/prc-export-controls",
                    remote: ("newsroom", "192.168.1.20:7717"),
                    role: "editor",
                    received: 212,
                    next: ["dossier status"]
                )
            ),
            (
                "init",
                ReadyAnswer(
                    title: "PRC export controls",
                    directory: "/srv/prc",
                    role: "admin",
                    foundingKey: "/srv/prc/.dossier/founding-key.sealed",
                    passphrase: "K7QF-3M9X-2TBW",
                    next: ["dossier -C /srv/prc status"]
                )
            ),
            (
                "invite",
                InvitationAnswer(
                    code: "K7QF-3M9X-2TBW",
                    role: "editor",
                    expires: now + 10 * minute,
                    addresses: ["newsroom.local", "192.168.1.20"],
                    isWaiting: true
                )
            ),
        ]
    }

    static var setAside: SetAsideView {
        SetAsideView(
            changeset: changeset("field-1:89", 9),
            author: field,
            time: now - 30 * minute,
            message: "after the theft",
            cause: "removed",
            reason: "beyond the removal by desk-a: laptop stolen",
            statements: [
                SetAsideStatement(
                    entity: EntityName(id: "hikvision", type: "Company", caption: "Hikvision"),
                    label: "Country",
                    display: "Panama"
                )
            ],
            statementCount: 3
        )
    }

    static var erasure: ErasureView {
        ErasureView(
            entity: EntityName(id: "tang-xiaoou", type: "Person", caption: "Tang Xiao'ou"),
            parts: [
                ErasedPartView(
                    changeset: changeset("field-1:12", 7),
                    author: field,
                    time: now - 90 * minute,
                    statements: [
                        ErasedStatement(
                            label: "Phone",
                            display: "+8613800000000",
                            isAsked: true,
                            isLive: true
                        ),
                        ErasedStatement(
                            label: "Country",
                            display: "China",
                            isAsked: false,
                            isLive: true
                        ),
                    ],
                    statementCount: 14
                ),
                ErasedPartView(
                    changeset: changeset("desk-a:90", 8),
                    author: you,
                    time: now - 30 * minute,
                    statements: [
                        ErasedStatement(
                            label: "Phone",
                            display: "+8613811111111",
                            isAsked: true,
                            isLive: false
                        )
                    ],
                    statementCount: 1
                ),
            ],
            partCount: 2,
            asked: 1,
            others: 1,
            messages: 0,
            keptMessages: ["called on the new number"],
            leavesNote: true,
            why: "the person asked for it",
            names: [PartName(PartID(digest(7), 1)), PartName(PartID(digest(8), 2))]
        )
    }

    static var erased: ErasureView {
        var view = erasure
        view.changeset = changeset("desk-a:216")
        view.due = now + 72 * 60 * minute
        return view
    }

    static var erasureNote: ErasureNote {
        ErasureNote(
            entity: hikvision,
            author: legal,
            time: now - 10 * minute,
            changeset: changeset("legal-desk:90", 8),
            reason: "a court in Hamburg forbids it",
            parts: 2,
            isCounted: true,
            waiting: 2,
            due: now + 71 * 60 * minute
        )
    }

    static var erasedEntity: EntityView {
        var view = entity
        view.erasures = [erasureNote]
        return view
    }

    static var rotation: RotationView {
        RotationView(
            name: "desk-a",
            role: .editor,
            before: "7Q4M-K2RD",
            changesets: 214,
            why: "a new year"
        )
    }

    static var rotated: RotationView {
        var view = rotation
        view.after = "5CCR-3HJ1"
        view.changeset = changeset("desk-a:215")
        return view
    }

    static var removal: MemberChangeView {
        MemberChangeView(
            action: .remove,
            member: "field-1",
            fingerprint: "7Q4M-K2RD",
            before: .editor,
            after: nil,
            counted: 88,
            aside: [setAside],
            asideCount: 1,
            losing: ["field-2"],
            admins: ["desk-a"],
            heads: [digest(3)],
            changeset: nil,
            why: "laptop stolen"
        )
    }

    static var removed: MemberChangeView {
        var view = removal
        view.changeset = changeset("desk-a:215")
        return view
    }
}
