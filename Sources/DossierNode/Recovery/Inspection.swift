internal import DossierCore
internal import DossierCrypto
package import DossierStore
internal import DossierText

/// What a check of a replica found, in people's nouns, and what was done about it.
package struct InspectionReport: Hashable, Sendable {
    /// Changesets read.
    package var changesets = 0
    /// Entities read.
    package var entities = 0
    /// What is wrong, one sentence each.
    package var findings: [String] = []
    /// What was mended.
    package var mended: [String] = []
    /// Whether work is safe, and what to do.
    package var advice: [String] = []

    /// Whether nothing was found.
    package var isClean: Bool { findings.isEmpty }
}

/// Checks a replica, and mends what can be mended.
package enum Inspection {
    /// Checks an open store; with `repairs` marks damaged changesets as wanted and makes the projection anew.
    ///
    /// Throws `StoreError`.
    package static func run(
        _ store: DatasetStore,
        isFull: Bool,
        repairs: Bool
    ) async throws -> InspectionReport {
        let found = try await store.verify(projection: isFull || repairs)
        var report = InspectionReport(changesets: found.changesets, entities: found.entities)
        report.findings = try await sentences(found, store)
        if repairs, !found.isClean, !found.isFileDamaged {
            report.mended = try await mend(found, store)
        }
        // Counted after mending: before, a part may not have been noted as absent.
        let wanted = try await store.read { try $0.replica.wantedParts().count }
        if wanted > 0 {
            report.findings.append(
                "\(HumanNumbers.count(wanted, "part")) of changesets never came, and no erasure "
                    + "accounts for \(wanted == 1 ? "it" : "them")"
            )
        }
        guard !report.isClean else { return report }
        report.advice = advice(found, wanted: wanted, repairs)
        return report
    }

    /// Mends where everything stands; what was mended, one sentence each.
    private static func mend(
        _ found: VerificationReport,
        _ store: DatasetStore
    ) async throws -> [String] {
        var mended: [String] = []
        let isProjectionNew = try await store.repair(found)
        if !found.damaged.isEmpty {
            mended.append(
                "\(HumanNumbers.count(found.damaged.count, "damaged changeset")) marked: the "
                    + "next exchange fetches \(found.damaged.count == 1 ? "it" : "them") again"
            )
        }
        if found.hasMisnoted {
            mended.append("which parts are absent was noted anew from the changesets themselves")
        }
        if isProjectionNew { mended.append("what entities say was made anew from the signed log") }
        return mended
    }

    static let fileIsDamaged = "The database file is damaged. Do not write here."
    /// What to do where nothing can be mended in place.
    static let damagedFile = [
        fileIsDamaged, "Everything that members have taken from here is safe with them.",
        "Next: verify --repair, with the daemon stopped, saves what can be read into a new file.",
    ]

    private static func advice(
        _ found: VerificationReport,
        wanted: Int,
        _ repairs: Bool
    ) -> [String] {
        if found.isFileDamaged {
            return damagedFile
        }
        var advice: [String] = []
        if !found.damaged.isEmpty || wanted > 0 {
            advice.append("Everything else is intact and you can go on working.")
            advice.append(
                repairs || found.isClean
                    ? "Next: sync with a member that has it."
                    : "Next: verify --repair, then sync with a member that has it."
            )
        } else if !repairs {
            advice.append("The signed log is whole, so nothing is lost.")
            advice.append("Next: verify --repair makes the rest anew from it.")
        }
        return advice
    }

    private static func sentences(
        _ found: VerificationReport,
        _ store: DatasetStore
    ) async throws -> [String] {
        guard !found.isClean else { return [] }
        let findings = found.findings
        do {
            return try await store.read { view in
                let people = try People(view)
                return findings.map { $0.sentence { people.shortName($0.chain, $0.sequence) } }
            }
        } catch let error as StoreError where error.isDamage {
            return findings.map {
                $0.sentence { "\($0.chain.base64URL.prefix(8)):\($0.sequence)" }
            }
        }
    }
}

extension VerificationReport.Finding {
    /// The finding in one sentence; `name` says a dot as `desk-a:214`.
    fileprivate func sentence(_ name: (Dot) -> String) -> String {
        switch self {
        case .file(let text): "the database file: \(text)"
        case .line(let dot?, _): "changeset \(name(dot)): its bytes are not those that were signed"
        case .line(nil, let position):
            "line \(position) of the log: its chain is not known, so its row is damaged"
        case .signature(let dot): "changeset \(name(dot)): its signature is not its author's"
        case .chain(let dot): "changeset \(name(dot)) does not follow the one before it"
        case .row(let dot): "changeset \(name(dot)): what is noted of it is not what it says"
        case .parts(let dot?): "changeset \(name(dot)): the list of its absent parts is wrong"
        case .parts(nil): "parts are noted as absent of changesets that are not held"
        case .gap(let position): "line \(position) of the log is not there"
        case .head(let chain):
            "chain \(chain.base64URL.prefix(8)): its last changeset is not the one in the log"
        case .leaf(let entity): "entity \(entity): what is kept of it is damaged"
        case .sum: "the digest of the whole state is not that of its entities"
        case .counts: "how much there is of everything is not what is kept of it"
        case .projection: "the state made anew from the log is another one"
        }
    }
}
