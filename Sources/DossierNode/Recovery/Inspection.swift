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
    /// Checks an open store; with `repairs` mends damaged changesets from what entities keep of them or marks them as
    /// wanted, and makes the projection anew.
    ///
    /// What to do next is said in `program`'s commands. Throws `StoreError`.
    package static func run(
        _ store: DatasetStore,
        isFull: Bool,
        repairs: Bool,
        for program: RecoveryScreen.Program
    ) async throws -> InspectionReport {
        let found = try await store.verify(projection: isFull || repairs)
        var report = InspectionReport(changesets: found.changesets, entities: found.entities)
        report.findings = try await sentences(found, store)
        var left = found.damaged.count
        if repairs, !found.isFileDamaged {
            let done = try await store.repair(found)
            left -= done.mended
            report.add(done, left: left)
            if found.hasMisnoted {
                report.mended.append(
                    "which parts are absent was noted anew from the changesets themselves"
                )
            }
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
        report.advice =
            found.isFileDamaged
            ? damagedFile(program)
            : advice(damaged: left, wanted: wanted, repairs, program)
        return report
    }

    static let fileIsDamaged = "The database file is damaged. Do not write here."
    /// What to do where nothing can be mended in place.
    static func damagedFile(_ program: RecoveryScreen.Program) -> [String] {
        [fileIsDamaged] + saving(program)
    }

    /// What to do where a changeset is damaged without which nothing opens.
    static func damagedMembership(_ program: RecoveryScreen.Program) -> [String] {
        [
            "Without it nobody's right to write can be told, so nothing is written here until it is back."
        ]
            + saving(program)
    }

    private static func saving(_ program: RecoveryScreen.Program) -> [String] {
        let condition = program == .daemon ? ", with the daemon stopped," : ""
        return [
            "Everything that members have taken from here is safe with them.",
            "Next: \(program.rawValue) verify --repair\(condition) saves what can be read into a new file.",
        ]
    }

    private static func advice(
        damaged: Int,
        wanted: Int,
        _ repairs: Bool,
        _ program: RecoveryScreen.Program
    ) -> [String] {
        let name = program.rawValue
        if damaged + wanted > 0 {
            var advice = [
                "Everything else is intact and you can go on working.",
                "A member that has it gives it back with the next exchange.",
            ]
            if damaged > 0, !repairs {
                advice.append("Next: \(name) verify --repair")
            } else if program == .client {
                advice.append("Next: dossier sync")
            }
            if damaged > 0, repairs {
                advice.append(
                    "If nobody has it, a backup or a bundle that does mends it: \(name) bundle apply FILE."
                )
            }
            return advice
        }
        guard !repairs else { return [] }
        return [
            "The signed log is whole, so nothing is lost.",
            "Next: \(name) verify --repair makes the rest anew from it.",
        ]
    }

    private static func sentences(
        _ found: VerificationReport,
        _ store: DatasetStore
    ) async throws -> [String] {
        guard !found.isClean else { return [] }
        let findings = found.findings.flatMap(\.oneByOne)
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

extension InspectionReport {
    /// Says what was mended; `left` damaged changesets were not.
    fileprivate mutating func add(_ done: RepairReport, left: Int) {
        if done.sound > 0 {
            findings.append(
                "\(HumanNumbers.count(done.sound, "changeset")) marked as damaged before, and sound"
            )
            mended.append("the marks of sound changesets were taken away")
        }
        if done.mended > 0 {
            mended.append(
                "\(HumanNumbers.count(done.mended, "damaged changeset")) put together again from "
                    + "what is kept of the entities, proven by digest and signature"
            )
        }
        if left > 0 {
            mended.append(
                "\(HumanNumbers.count(left, "damaged changeset")) marked: the next exchange "
                    + "fetches \(left == 1 ? "it" : "them") again"
            )
        }
        if done.isRebuilt { mended.append("what entities say was made anew from the signed log") }
    }
}

extension VerificationReport.Finding {
    /// SQLite tells several things in one text, a line each, under a heading that names the database.
    fileprivate var oneByOne: [Self] {
        guard case .file(let text) = self else { return [self] }
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("***") }
        return lines.isEmpty ? [self] : lines.map { .file(String($0)) }
    }

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
