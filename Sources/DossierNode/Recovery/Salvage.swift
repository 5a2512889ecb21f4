internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierWire

/// Saves what can be read of a damaged database into a new one, by the code that takes a stranger's lines.
package enum Salvage {
    /// Makes the new database and puts it in the old one's place, which stays beside it.
    ///
    /// Sound lines whose causes are lost go into a bundle beside it. The new replica continues no chain: it writes
    /// under a new incarnation, so no dot is used twice. Throws an `ErrorReport` and `StoreError`.
    package static func run(
        _ home: Home,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> InspectionReport {
        let log = try open(home)
        defer { log.close() }
        let scratch = home.directory + "/restoring"
        FileAccess.removeStore(scratch)
        let old = "dossier.db.damaged-\(World.milliseconds)"
        var report = InspectionReport()
        do {
            let store = try DatasetStore.create(
                directory: scratch,
                dataset: try dataset(log),
                identity: nil,
                rules: DatasetRules.summary
            )
            let total = log.end
            log.rewind()
            var intake = Intake(store)
            let result = try await intake.take(
                progress: { progress(RecoveryProgress(verb: "Saving", done: $0, total: total)) },
                { log.next().map { ($0.position, $0.line) } }
            )
            try await store.settle()
            report.changesets = result.held
            report.entities = try await store.read(\.counts.entities)
            report.findings = result.problems.map { "log \($0.sentence)" }
            if log.unreadable > 0 {
                report.findings.append(
                    "\(HumanNumbers.count(log.unreadable, "line")) of the log cannot be read"
                )
            }
            if result.waiting > 0 { try await keep(result, log, store, home, &report) }
            try store.close()
            try log.replace(by: scratch + "/dossier.db", keepingAs: old)
            FileAccess.removeStore(scratch)
        } catch {
            FileAccess.removeStore(scratch)
            throw error
        }
        report.mended.append(
            "\(HumanNumbers.count(report.changesets, "changeset")) saved into a new database; the "
                + "old one is beside it as \(old)"
        )
        if report.findings.isEmpty {
            report.advice.append("Nothing is lost: you can go on working.")
        } else {
            report.advice.insert(
                "What is missing comes from any member with the next sync. Own changes that nobody had "
                    + "taken may be among it.",
                at: 0
            )
        }
        report.findings.insert("the database file was damaged", at: 0)
        return report
    }

    private static func open(_ home: Home) throws -> RawLog {
        do {
            return try RawLog(directory: home.directory)
        } catch let error as StoreError where error.isDamage {
            throw unreadable
        }
    }

    private static let unreadable = ErrorReport(
        .corrupt,
        "nothing can be read of the database any more",
        details: [
            "Nothing was changed. Move its folder aside; then join again with a new code, or restore a backup."
        ],
        tries: ["dossier help restore"],
        isSafe: nil
    )

    /// The dataset is named by the founding changeset, the first line of every log, or by any other line.
    private static func dataset(_ log: RawLog) throws -> Digest {
        while let (_, line) = log.next() {
            guard let changeset = try? Changeset(line: line[...]) else { continue }
            return changeset.header.dataset ?? changeset.digest
        }
        throw unreadable
    }

    private static func keep(
        _ result: Intake.Result,
        _ log: RawLog,
        _ store: DatasetStore,
        _ home: Home,
        _ report: inout InspectionReport
    ) async throws {
        let path = home.directory + "/saved-\(World.milliseconds).dossier"
        let writer = try ChangesetFileWriter(path)
        let (vector, digest, dataset) = try await store.read { view in
            (view.replica.vector, try view.replica.stateDigest, view.replica.dataset)
        }
        let heading = ChangesetFile.Heading(
            kind: .bundle,
            dataset: dataset ?? Digest(.zero),
            changesets: result.waiting,
            vector: vector,
            stateDigest: digest
        )
        try writer.write(heading.line)
        log.rewind()
        while let (position, line) = log.next() {
            if result.waitingLines.contains(position) { try writer.write(line) }
        }
        try writer.end(changesets: result.waiting)
        try writer.place()
        report.findings.append(
            "\(HumanNumbers.count(result.waiting, "sound changeset")) cannot be held yet, since what "
                + "they build on is lost"
        )
        report.mended.append("they are kept in \(path)")
        report.advice.append("After the next sync: bundle apply \(SafeText.shellWord(path))")
    }
}

extension Inspection {
    /// Checks the replica in `home`; with `repairs` also one whose file is so damaged that it does not open.
    ///
    /// Throws an `ErrorReport` and `StoreError`.
    package static func run(
        _ home: Home,
        isFull: Bool,
        repairs: Bool,
        for program: RecoveryScreen.Program,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> InspectionReport {
        do {
            let store = try DatasetStore.open(
                directory: home.directory,
                identity: try home.identity(),
                rules: DatasetRules.summary
            )
            let report: InspectionReport
            do {
                report = try await run(store, isFull: isFull, repairs: repairs, for: program)
                try store.close()
            } catch {
                try? store.close()
                throw error
            }
            guard repairs, report.advice.first == fileIsDamaged else { return report }
            return try await Salvage.run(home, progress: progress).naming(program)
        } catch let error as StoreError where error.isDamage {
            guard !repairs else {
                return try await Salvage.run(home, progress: progress).naming(program)
            }
            if case .damaged = error {
                return InspectionReport(
                    findings: [
                        "the database does not open: \(error), and it decides who is a member"
                    ],
                    advice: damagedMembership(program)
                )
            }
            return InspectionReport(
                findings: ["the database does not open: \(error)"],
                advice: damagedFile(program)
            )
        }
    }
}

extension InspectionReport {
    /// The same with the name of the program for which it was made before each command.
    fileprivate func naming(_ program: RecoveryScreen.Program) -> Self {
        var named = self
        named.advice = advice.map {
            $0.replacing("bundle apply", with: "\(program.rawValue) bundle apply")
        }
        return named
    }
}
