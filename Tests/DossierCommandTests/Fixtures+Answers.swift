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
            ("show", EntityAnswer(entity)),
            ("show-all", EntityAnswer(entity, showsAll: true)),
            ("conflicts", ConflictsAnswer([conflict])),
            ("diff", ChangesAnswer(unsent, hasRemote: true)), ("log", LogAnswer(log, total: 212)),
            ("why", WhyAnswer(why)), ("list", ListAnswer(summaries, kind: .list)),
            ("search", ListAnswer(summaries, kind: .search)),
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
            ("pull", ExchangeAnswer(pulled)), ("push", ExchangeAnswer(pushed)),
            ("peers", PeersAnswer(members)), ("whoami", IdentityAnswer(status.identity)),
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
}
