internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

extension Adoption {
    private static let workTogether = 2000
    private static let bytesTogether = 100_000
    private static let note = "adopted from "

    /// Plans what this replica's author writes to take over changesets that are set aside.
    ///
    /// Throws what the store throws.
    init(of digests: some Sequence<Digest>, _ reading: Reading) throws {
        try self.init(
            of: digests,
            in: reading.replica,
            isAdopted: { $0["note"]?.contains(Self.note) == true }
        )
    }

    /// The operations, a note with each that says where it comes from, in as many drafts as the limits ask for.
    ///
    /// Throws what the store throws.
    fileprivate func step(_ reading: Reading) throws -> PlannedStep {
        var step = PlannedStep()
        var draft = Draft()
        for operation in operations {
            let bytes = 2 * (operation.words?.value.utf8.count ?? 0) + 60 * operation.removes.count
            if !draft.isEmpty,
                draft.work + operation.removes.count > Self.workTogether
                    || draft.estimatedBytes + bytes > Self.bytesTogether
            {
                step.drafts.append(draft)
                draft = Draft()
            }
            var fields = operation.fields
            if let place = try reading.replica.storage.place(of: operation.origin) {
                let note = Self.note + reading.name(operation.origin, at: place).short
                fields["note"] = fields["note"].map { $0 + "; " + note } ?? note
            }
            draft.adopt(operation, fields: fields)
        }
        step.drafts.append(draft)
        if administrative > 0 {
            step.warnings.append("What it says of members, and erasures, is not taken over.")
        }
        if absentParts > 0 {
            let parts = HumanNumbers.count(absentParts, "part")
            step.warnings.append("\(parts) missing here: adopt again once it is fetched.")
        }
        return step
    }
}

extension WorkingCopy {
    /// Takes over changesets that are set aside, by name, or all of one member: one step.
    ///
    /// What would live if they counted lives afterwards; what was taken over before is not written again. Throws
    /// `no-such-changeset`, `no-such-peer`.
    package func adopt(
        _ names: [String],
        allFrom member: String?,
        why: String
    ) async throws -> StepResult {
        try await perform(message: why) { reading in
            let aside = try reading.replica.setAside
            var digests = try Self.digests(named: names, aside, reading)
            if let member {
                let keys = Set(reading.lineage.keys(of: try reading.memberKey(member)))
                digests += try aside.filter { digest in
                    try reading.replica.storage.place(of: digest).map {
                        keys.contains(reading.segments[$0.segment].key)
                    } ?? false
                }
            }
            return try Adoption(of: digests, reading).step(reading)
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
