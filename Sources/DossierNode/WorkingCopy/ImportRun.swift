internal import DossierCore
internal import DossierFormats
internal import DossierStore
internal import DossierText

/// One reading of a file: what it states becomes the fewest operations, packed into drafts; nothing
/// is written here.
struct ImportRun {
    private(set) var drafts: [Draft] = []
    private(set) var report = ImportReport()
    private let request: ImportRequest
    private var reader: FtMReader
    private var planner: ImportPlanner
    private var packer: StepPacker
    /// Ids that the file named.
    private var seen: Set<ExactText> = []
    private var badLines = 0

    init(_ request: ImportRequest, source: String?) {
        self.request = request
        reader = FtMReader(checks: request.checksValues ? .values : .names)
        planner = ImportPlanner(
            ImportOptions(list: request.list, fields: source.map { ["source": $0] } ?? [:])
        )
        packer = StepPacker(message: request.message)
    }

    /// Reads the file to its end; `candidates` are the entities of which the list spoke before.
    ///
    /// Throws one `ErrorReport` with every bad line, unless they are to be skipped.
    mutating func read(
        _ path: String,
        candidates: [String],
        progress: (Int) -> Void,
        live: (String) throws -> [LiveAssertion]
    ) throws {
        var splitter = LineSplitter()
        var bytes = 0
        try FileStream.read(path) { chunk in
            try splitter.add(chunk) { try take($0, live) }
            bytes += chunk.count
            progress(bytes)
        }
        try splitter.finish { try take($0, live) }
        if badLines > 0, !request.skipsBad { throw failure(path) }
        if let list = request.list {
            for id in candidates where !seen.contains(ExactText(id)) {
                try add(planner.vanished(id, list: list, live: live(id)), id)
            }
        }
        if let last = packer.finish() { drafts.append(last) }
    }

    private mutating func take(
        _ piece: LineSplitter.Piece,
        _ live: (String) throws -> [LiveAssertion]
    ) throws {
        switch piece {
        case .tooLong(let number):
            badLines += 1
            keep([
                ImportProblem(
                    .limit,
                    line: number,
                    reason: "the line is longer than \(StatementLimits.lineBytes) bytes"
                )
            ])
        case .line(let number, let bytes):
            let line = reader.read(bytes, number: number)
            keep(line.problems)
            guard let entity = line.entity else {
                badLines += 1
                return
            }
            // After the first error only more errors are looked for.
            guard badLines == 0 || request.skipsBad else { return }
            report.lines += 1
            let isFirst = seen.insert(ExactText(entity.id)).inserted
            let speaksForList = !entity.isExtended && (request.list ?? entity.list) != nil
            // A second line of one entity only adds: against what lived before, it would withdraw
            // what the first line kept.
            let known = isFirst || !speaksForList ? try live(entity.id) : []
            add(planner.plan(entity, live: known), isFirst ? entity.id : nil)
        }
    }

    private mutating func add(_ plan: EntityPlan, _ counted: String?) {
        let replaced = plan.removed.filter { $0.replacedBy != nil }.count
        report.replaced += replaced
        report.withdrawn += plan.removed.count - replaced
        report.added += plan.operations.filter { $0.kind == .assert }.count - replaced
        report.unchanged += plan.unchanged
        if counted != nil, !plan.operations.isEmpty {
            if plan.isNew { report.newEntities += 1 } else { report.changedEntities += 1 }
        }
        drafts += packer.add(plan.entity, plan.operations)
    }

    private mutating func keep(_ problems: [ImportProblem]) {
        report.problemCount += problems.count
        report.skipped = badLines
        let room = ImportReport.keptProblems - report.problems.count
        report.problems += problems.prefix(max(room, 0))
    }

    private func failure(_ path: String) -> ErrorReport {
        let errors = report.problems.filter { !$0.isNote }
        let what = badLines == 1 ? "1 line cannot be taken" : "\(badLines) lines cannot be taken"
        let id = errors.first.flatMap { ErrorID(rawValue: $0.kind.rawValue) } ?? .badInput
        return ErrorReport(
            errors.allSatisfy { $0.kind == errors.first?.kind } ? id : .badInput,
            "\(path): \(what)",
            details: [ErrorReport.nothingWritten] + errors.map(\.description),
            tries: ["dossier import \(SafeText.shellWord(path)) --skip-bad"]
        )
    }

    /// Makes the final count of lines left out.
    mutating func finish() -> ImportReport {
        report.skipped = badLines
        return report
    }
}
