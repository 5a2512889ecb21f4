internal import DossierCore
internal import DossierCrypto
internal import DossierFormats
internal import DossierStore
internal import DossierText

extension WorkingCopy {
    /// Entities read together.
    private static let page = 1000

    /// Reads FtM lines from a file (`-` for standard input) as one step; one bad line keeps
    /// everything out unless `skipsBad`.
    ///
    /// Naming a list makes it the list's new edition: what it said before of entities that are gone
    /// is withdrawn. Throws an `ErrorReport` with every bad line by its number.
    package func importFile(
        _ path: String,
        _ request: ImportRequest = ImportRequest(),
        progress: @escaping @Sendable (_ bytes: Int) -> Void = { _ in }
    ) async throws -> ImportReport {
        let spool = home.path + "/import.tmp"
        if path == "-" { try reporting { try FileStream.spoolStandardInput(to: spool) } }
        defer { if path == "-" { FileStream.remove(spool) } }
        let file = path == "-" ? spool : path
        if request.source != nil { try await refreshIndex() }
        let (source, candidates) = try await reading { reading in
            (
                try request.source.map { try EntityResolver(reading: reading).source($0) },
                try request.list.map { try Self.entities(of: $0, reading) } ?? []
            )
        }
        guard !request.isDryRun else {
            return try await reading { reading in
                var run = ImportRun(request, source: source)
                try run.read(file, candidates: candidates, progress: progress) {
                    try reading.view.live($0)
                }
                return run.finish()
            }
        }
        let occasion = Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: request.message
        )
        let (report, written) = try await reportingAsync {
            try await store.write { transaction in
                var run = ImportRun(request, source: source)
                let replica = transaction.replica
                try run.read(file, candidates: candidates, progress: progress) {
                    try replica.live($0)
                }
                let report = run.finish()
                guard !run.drafts.isEmpty else { return (report, [Digest]()) }
                return (report, try transaction.seal(run.drafts, occasion).map(\.digest))
            }
        }
        return try await named(report, written)
    }

    private func named(_ report: ImportReport, _ written: [Digest]) async throws -> ImportReport {
        try await reading { reading in
            var report = report
            report.changesets = try written.compactMap { digest in
                try reading.replica.storage.place(of: digest).map { reading.name(digest, at: $0) }
            }
            return report
        }
    }

    /// The entities of which a list says anything now: read through, since only a new edition of a
    /// list asks.
    private static func entities(of list: String, _ reading: Reading) throws -> [String] {
        var found: [String] = []
        var filter = EntityFilter()
        filter.limit = page
        while true {
            let lines = try reading.view.entities(filter)
            for line in lines
            where try reading.view.live(line.id).contains(where: { $0.voice == list }) {
                found.append(line.id)
            }
            guard lines.count == page, let last = lines.last else { return found }
            filter.after = last.id
        }
    }

    /// Writes FtM lines, one an entity by id, in chunks to `write`.
    ///
    /// Throws `no-such-type` and what `write` throws.
    package func exportFile(
        _ request: ExportOptions = ExportOptions(),
        _ write: @escaping @Sendable (ArraySlice<UInt8>) throws -> Void
    ) async throws -> ExportReport {
        var filter = EntityFilter()
        filter.limit = Self.page
        if let type = request.type { filter.types = try descendants(of: type) }
        return try await reading { [filter] reading in
            var filter = filter
            var report = ExportReport(entities: 0, statements: 0, bytes: 0)
            let view = reading.view
            let neighbours = Neighbours(view: view)
            let writer = FtMWriter(
                form: request.isExtended ? .extended : .plain,
                order: StatementOrder(view.replica.index)
            ) { neighbours.find($0) }
            while true {
                let lines = try view.entities(filter)
                var output: [UInt8] = []
                for line in lines {
                    let live = try view.live(line.id)
                    guard writer.write(line.id, live: live, to: &output) else { continue }
                    report.entities += 1
                    report.statements +=
                        live.filter {
                            !$0.isMarker && $0.property != typeProperty
                        }.count
                }
                if !output.isEmpty { try write(output[...]) }
                report.bytes += output.count
                guard lines.count == Self.page, let last = lines.last else { return report }
                filter.after = last.id
            }
        }
    }
}

/// What an export asks about other entities.
///
/// Unchecked: the view is used by the closure that it belongs to alone, and goes with it.
private struct Neighbours: @unchecked Sendable {
    let view: StoreView

    func find(_ id: String) -> FtMWriter.Neighbour? {
        guard let line = try? view.entity(id) else { return nil }
        return FtMWriter.Neighbour(
            type: line.type.isEmpty ? nil : line.type,
            caption: line.caption
        )
    }
}
