import DossierCore
import DossierCrypto

@testable import DossierNode

extension Fixtures {
    static let checked = InspectionReport(changesets: 2140, entities: 57)

    static var findings: InspectionReport {
        var report = InspectionReport(changesets: 2140, entities: 57)
        report.findings = [
            "changeset desk-a:214: its bytes are not those that were signed",
            "the state made anew from the log is another one",
        ]
        report.mended = ["1 damaged changeset marked: the next exchange fetches it again"]
        report.advice = [
            "Everything else is intact and you can go on working.",
            "A member that has it gives it back with the next exchange.",
        ]
        return report
    }

    static let backup = BackupReport(
        path: "/srv/prc/friday.dossier",
        changesets: 2140,
        bytes: 1_234_567,
        stateDigest: Digest(.zero)
    )

    static func restored(_ role: Role?, left: Int = 0) -> RestoreReport {
        RestoreReport(
            title: "PRC export controls",
            changesets: 2140 - left,
            left: left,
            entities: 57,
            statements: 1204,
            stateDigest: Digest(.zero),
            isEqual: left == 0,
            role: role
        )
    }

    static func made(leftOut: Int) -> BundleReport {
        BundleReport(
            path: "/media/stick/monday.dossier",
            received: 12,
            known: 0,
            waiting: 0,
            problems: [],
            refused: 0,
            bytes: 4096,
            leftOut: leftOut
        )
    }

    static let taken = BundleReport(
        path: "/media/stick/monday.dossier",
        received: 12,
        known: 202,
        waiting: 0,
        problems: [],
        refused: 0,
        bytes: 0
    )

    static let takenAgain = BundleReport(
        path: "/media/stick/monday.dossier",
        received: 0,
        known: 214,
        waiting: 0,
        problems: [],
        refused: 0,
        bytes: 0
    )

    static let takenInPart = BundleReport(
        path: "/media/stick/monday.dossier",
        received: 9,
        known: 1,
        waiting: 2,
        problems: ["line 5, changeset 3 of chain AbCdEfGh: its signature is not its author's"],
        refused: 1,
        bytes: 0
    )
}
