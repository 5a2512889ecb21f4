internal import DossierCore
package import DossierCrypto
internal import DossierStore
package import DossierText

extension WorkingCopy {
    /// Changes of membership in this working copy, signed by its key or by the founding key.
    package func administration(founder: SigningKey? = nil) -> Administration {
        Administration(store, own: key.publicKey, founder: founder)
    }

    /// Erasures in this working copy, signed by its key or by the founding key.
    package func erasing(founder: SigningKey? = nil) -> Erasing {
        Erasing(store, own: key.publicKey, founder: founder)
    }

    /// What this copy's key may do now.
    ///
    /// Throws `ErrorReport`.
    package func standing() async throws -> Standing {
        try await reading { try $0.standing(of: $0.own) }
    }

    /// What a machine that does not let this key in may look like from here.
    private static let mayBeStanding: Set<ErrorID> = [
        .notMember, .notPermitted, .retired, .unreachable, .timedOut,
    ]

    /// One line at 80 columns: the command that it explains stands below it.
    fileprivate static let comingBack =
        "A new folder makes a new key; --same-key only if nobody else had the old one."

    /// A refusal with its cause, where the dataset itself tells it; else with what to do about it.
    package func explained(_ report: ErrorReport) async -> ErrorReport {
        guard Self.mayBeStanding.contains(report.id), let standing = try? await standing() else {
            return report
        }
        let again = "dossier join CODE@HOST \(SafeText.shellWord(directory))"
        if var cause = ErrorReport(standing, after: report) {
            switch standing {
            case .removed: cause.tries = [again + " --same-key", "dossier status"]
            case .retired: cause.tries = [again, "dossier status"]
            case .member, .unknown, .rotated: break
            }
            return cause
        }
        guard report.id == .notMember else { return report }
        var told = report
        told.details.append(Self.comingBack)
        told.tries = [again + " --same-key"]
        return told
    }
}

extension ErrorReport {
    /// Why a key may not take part; nil where it may.
    ///
    /// What `report` says about work stays.
    init?(_ standing: Standing, after report: ErrorReport) {
        let kept = "Everything here stays readable, and what was not sent is kept."
        let back = "To go on, ask an admin for a code, and join again into this folder."
        func because(_ why: String?) -> String { why.map { ": \($0)" } ?? "" }
        switch standing {
        case .member(let role):
            guard role == Role.reader.rawValue, report.id == .notPermitted else { return nil }
            self.init(
                .notPermitted,
                "your role in this dataset is reader: readers get everything and write nothing",
                details: [Self.nothingWritten, "An admin can give another role."],
                tries: ["dossier peers"]
            )
        case .unknown: return nil
        case .removed(let by, _, let why):
            self.init(
                .notMember,
                "this key was removed from the dataset by \(by)\(because(why))",
                details: [kept, WorkingCopy.comingBack],
                tries: ["dossier status"]
            )
        case .retired(_, let why):
            self.init(
                .retired,
                "this copy has ended its work\(because(why))",
                details: [kept, back],
                tries: ["dossier status"]
            )
        case .rotated(let key):
            self.init(
                .retired,
                "this key was handed on to key \(key)",
                details: [kept, "Use the copy that has the new key."],
                tries: ["dossier key show"]
            )
        }
    }
}
