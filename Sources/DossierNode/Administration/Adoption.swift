internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Takes over what is set aside: the same statements in one's own name, with their sources.
struct Adoption {
    private static let workTogether = 2000
    private static let bytesTogether = 100_000

    private let reading: Reading
    private var drafts: [Draft] = []
    private var draft = Draft()
    private var taken: Set<[ExactText]> = []
    /// Statements that are made already.
    private(set) var known = 0

    init(_ reading: Reading) { self.reading = reading }

    /// All drafts.
    var all: [Draft] { (drafts + [draft]).filter { !$0.isEmpty } }

    /// Takes over one changeset.
    ///
    /// What it had replaced or withdrawn is replaced or withdrawn again where it lives. Throws what the store throws.
    mutating func take(_ digest: Digest) throws {
        guard let changeset = try reading.view.changeset(digest),
            let place = try reading.replica.storage.place(of: digest)
        else { return }
        let note = "adopted from \(reading.name(digest, at: place).short)"
        var next: [Int: Int] = [:]
        for run in changeset.runs {
            guard let part = changeset.entityParts[run.part] else { continue }
            let live = try reading.view.live(part.entity)
            let removes = live.map(\.target).filter { target in
                run.removes.contains(target)
                    || run.removes.contains(RemovalTarget(target.changeset, nil))
            }
            for offset in 0..<run.count {
                let position = next[run.part, default: 0]
                next[run.part] = position + 1
                guard part.rows.indices.contains(position) else { continue }
                // The removals belong to the run: its first operation repeats them.
                try take(
                    part.rows[position],
                    part,
                    run.kind,
                    offset == 0 ? removes : [],
                    note,
                    live
                )
            }
        }
    }

    private mutating func take(
        _ row: EntityPart.Row,
        _ part: EntityPart,
        _ kind: String,
        _ removes: [RemovalTarget],
        _ note: String,
        _ live: [LiveAssertion]
    ) throws {
        if draft.work + removes.count > Self.workTogether
            || draft.estimatedBytes > Self.bytesTogether
        {
            drafts.append(draft)
            draft = Draft()
        }
        var fields = part.fields(of: row)
        fields["note"] = fields["note"].map { $0 + "; " + note } ?? note
        guard let property = part.property(of: row), let value = part.value(of: row) else {
            guard !removes.isEmpty else { return }
            if kind == "delete" {
                draft.delete(part.entity, removes: removes, fields: fields)
            } else {
                draft.retract(part.entity, removes: removes, fields: fields)
            }
            return
        }
        let language = fields["language"] ?? ""
        let key = [part.entity, property, value, language].map(ExactText.init)
        let isOwn = live.contains { assertion in
            assertion.property == property && assertion.value == value
                && (assertion["language"] ?? "") == language
                && reading.isOwn(reading.segments[assertion.place.segment].key)
        }
        guard !isOwn, taken.insert(key).inserted else {
            known += 1
            return
        }
        draft.assert(part.entity, property, value, removes: removes, fields: fields)
    }
}

extension WorkingCopy {
    /// Takes over changesets that are set aside, by name, or all of one member: one step.
    ///
    /// What was taken over before is not written again. Throws `no-such-changeset`, `no-such-peer`.
    package func adopt(
        _ names: [String],
        allFrom member: String?,
        why: String
    ) async throws -> StepResult {
        try await perform(message: why) { reading in
            var adoption = Adoption(reading)
            var digests: [Digest] = []
            let aside = try reading.replica.setAside
            if let member {
                digests = try reading.setAside(by: try reading.memberKey(member)).map(
                    \.changeset.digest
                ).filter(aside.contains)
            }
            digests += try Self.digests(named: names, aside, reading)
            for digest in digests { try adoption.take(digest) }
            var step = PlannedStep(drafts: adoption.all)
            if adoption.known > 0 {
                step.warnings.append(
                    "\(HumanNumbers.count(adoption.known, "statement")) are yours already."
                )
            }
            return step
        }
    }

    /// Whether what would be adopted is there; nothing is written.
    ///
    /// Throws an `ErrorReport` of all that is not: `no-such-changeset`, `no-such-peer`.
    package func findSetAside(_ names: [String], allFrom member: String?) async throws {
        try await reading { reading in
            var problems = Problems()
            if let member { _ = try problems.check { try reading.memberKey(member) } }
            let aside = try reading.replica.setAside
            _ = try problems.check { try Self.digests(named: names, aside, reading) }
            try problems.finish()
        }
    }

    private static func digests(
        named names: [String],
        _ aside: Set<Digest>,
        _ reading: Reading
    ) throws -> [Digest] {
        var problems = Problems()
        var found: [Digest] = []
        for name in names {
            found += try problems.check { try digests(named: name, aside, reading) } ?? []
        }
        try problems.finish()
        return found
    }

    private static func digests(
        named name: String,
        _ aside: Set<Digest>,
        _ reading: Reading
    ) throws -> [Digest] {
        let found = try reading.people.dot(named: name).map { dot in
            try reading.replica.changesets(at: dot).map(\.digest).filter(aside.contains)
        }
        if let found, !found.isEmpty { return found }
        throw ErrorReport(
            .noSuchChangeset,
            "\(name) is not a changeset that is set aside",
            details: [ErrorReport.nothingWritten],
            tries: ["dossier peers set-aside"]
        )
    }
}
