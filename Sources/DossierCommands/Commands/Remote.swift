internal import ArgumentParser
internal import DossierCore
internal import DossierCrypto
internal import DossierNode
internal import DossierText

/// The option that names another address of the daemon.
struct AddressOptions: ParsableArguments {
    @Option(
        name: [.customLong("from"), .customLong("to")],
        help: ArgumentHelp("Another address of the same daemon.", valueName: "host[:port]")
    )
    var address: String?
}

/// `dossier pull`.
struct PullCommand: DossierCommand {
    static let page = CommandPage(
        "Gets the changesets of others; never overwrites yours.",
        .share,
        [
            CommandPage.Example("dossier pull", "from the daemon that you joined"),
            CommandPage.Example("dossier pull --from 192.168.1.20", "at another address"),
        ]
    )
    static let configuration = configured("pull")

    @OptionGroup var place: AddressOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await Exchange(context: context, address: place.address).run(.pull)
    }
}

/// `dossier push`.
struct PushCommand: DossierCommand {
    static let page = CommandPage(
        "Sends your changesets to the daemon.",
        .share,
        [
            CommandPage.Example("dossier push", "to the daemon that you joined"),
            CommandPage.Example(
                "dossier push --to newsroom.example.org:7717",
                "at another address"
            ),
        ],
        notes:
            "If the daemon cannot be reached, your changes stay here and the next push sends them."
    )
    static let configuration = configured("push")

    @OptionGroup var place: AddressOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await Exchange(context: context, address: place.address).run(.push)
    }
}

/// `dossier sync`.
struct SyncCommand: DossierCommand {
    static let page = CommandPage(
        "Gets and sends; with --watch it stays connected.",
        .share,
        [
            CommandPage.Example("dossier sync", "both ways, once"),
            CommandPage.Example("dossier sync --watch", "until Ctrl-C"),
        ]
    )
    static let configuration = configured("sync")

    @Flag(help: "Stay connected and get changes as they are made.") var watch = false
    @OptionGroup var place: AddressOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        try await Exchange(context: context, address: place.address).run(watch ? .live : .both)
    }
}

/// One exchange of a working copy with its daemon.
struct Exchange: Sendable {
    let context: Context
    let address: String?

    func run(_ mode: SyncMode) async throws -> Outcome {
        try await context.withCopy(tellsDamage: true) { copy in
            guard let remote = try copy.remote() else { throw Self.noRemote }
            do {
                return try await run(mode, copy, remote)
            } catch let report as ErrorReport {
                throw await copy.explained(report)
            }
        }
    }

    private func run(
        _ mode: SyncMode,
        _ copy: WorkingCopy,
        _ remote: RemoteState
    ) async throws -> Outcome {
        if mode == .live {
            // What this sends is remembered also when Ctrl-C ends the rest.
            context.show(try await exchange(.both, copy, remote))
            context.say("Staying connected; Ctrl-C ends it.")
        }
        let answer = try await exchange(mode, copy, try copy.remote() ?? remote)
        let isWrong = answer.result.isDiverged
        let isPartial =
            !answer.result.refused.isEmpty || answer.result.dropped > 0 || answer.isHeldUp
        return Outcome(answer, code: isWrong ? .badInput : isPartial ? .partial : .ok)
    }

    private static var noRemote: ErrorReport {
        ErrorReport(
            .noDaemon,
            "this working copy knows no daemon to exchange changes with",
            details: ["Your changes are safe here. It was founded without a daemon."],
            tries: ["dossier help init", "dossier help join"]
        )
    }

    private func exchange(
        _ mode: SyncMode,
        _ copy: WorkingCopy,
        _ remote: RemoteState
    ) async throws -> ExchangeAnswer {
        let peer = try peer(of: remote)
        let before = try await copy.moment()
        let start = try await copy.status()
        guard let dataset = start.dataset else {
            throw ErrorReport(.noDataset, "this working copy has no dataset yet")
        }
        let announcement = ExchangeAnswer.announcement(
            name: peer.name,
            address: peer.address,
            fingerprint: peer.key.fingerprint
        )
        if mode != .live { context.say(announcement) }
        let unsent = mode == .pull ? nil : try await copy.unsent()
        let outgoing = unsent?.entities.flatMap(\.entries) ?? []
        let report = try await exchange(mode, copy, peer, dataset)
        try await remember(report, mode, copy, remote, before)
        var result = try await result(
            report,
            mode,
            copy,
            before,
            outgoing,
            checked: (unsent?.added ?? 0) + (unsent?.withdrawn ?? 0)
        )
        let left = Set(result.damaged.map(\.name))
        result.mended = start.damaged.map(\.name).filter { !left.contains($0) }
        return ExchangeAnswer(result)
    }

    private func exchange(
        _ mode: SyncMode,
        _ copy: WorkingCopy,
        _ peer: Peer,
        _ dataset: Digest
    ) async throws -> SyncReport {
        let name = try await copy.whoami().name
        let meter = Meter(context)
        defer { meter.finish() }
        let context = context
        return try await Synchroniser(store: copy.store, keys: copy.keyRing(), name: name)
            .run(mode, with: peer, dataset: dataset) { progress in
                guard mode == .live else { return meter.update(ProgressLine(progress)) }
                // While it stays connected there is no end at which to report.
                guard progress.done == progress.total, progress.done > 0 else { return }
                let verb = progress.direction == .receiving ? "received" : "sent"
                context.say("\(HumanNumbers.count(progress.done, "changeset")) \(verb) so far.")
            }
    }

    private func peer(of remote: RemoteState) throws -> Peer {
        let place = address ?? context.terminal.variable("DOSSIER_REMOTE") ?? remote.address
        guard let (host, port) = Peer.parse(address: place) else {
            throw ErrorReport(
                .usage,
                "\(place) is not HOST or HOST:PORT",
                details: ["Nothing was sent."]
            )
        }
        return Peer(name: remote.name, host: host, port: port, key: remote.key)
    }

    /// Keeps what the daemon is known to have now, and when it was met.
    private func remember(
        _ report: SyncReport,
        _ mode: SyncMode,
        _ copy: WorkingCopy,
        _ remote: RemoteState,
        _ before: LogMoment
    ) async throws {
        var remote = remote
        let now = context.terminal.now()
        remote.key = report.peer.key
        if mode != .push { remote.lastPull = now }
        if mode != .pull { remote.lastPush = now }
        if report.isConverged {
            remote.acknowledged = try await copy.moment().vector
        } else if mode != .pull, report.refused.isEmpty, report.dropped == 0 {
            // A push that ended in order had everything acknowledged that was here when it began, but for what
            // stands behind a damaged changeset.
            remote.acknowledged = try await copy.given(of: before)
        }
        try copy.setRemote(remote)
    }

    private func result(
        _ report: SyncReport,
        _ mode: SyncMode,
        _ copy: WorkingCopy,
        _ before: LogMoment,
        _ outgoing: [DiffEntry],
        checked: Int
    ) async throws -> ExchangeAnswer.Result {
        var result = ExchangeAnswer.Result(
            mode: mode,
            name: report.peerName,
            address: report.peer.address,
            fingerprint: report.peer.key.fingerprint
        )
        let status = try await copy.status()
        if mode != .push { result.brought = try await copy.changes(since: before) }
        result.sent = report.sent
        result.unsent = status.unsentChangesets
        result.checked = max(outgoing.count, checked)
        result.unsourced = outgoing.filter { $0.source == nil && $0.change != .withdrawn }.count
        result.refused = report.refused
        result.dropped = report.dropped
        result.damaged = status.damaged
        result.isConverged = report.isConverged
        result.isDiverged = report.isDiverged
        result.clockDifference = report.clockDifference
        if mode != .pull {
            result.head = try await copy.log(
                LogQuery(author: status.identity.fingerprint, limit: 1)
            )
            .first?.changeset.short
        }
        return result
    }
}

extension ProgressLine {
    /// How far an exchange has come.
    init(_ progress: SyncProgress) {
        let verb = progress.direction == .receiving ? "Getting" : "Sending"
        self.init(
            verb: verb,
            noun: "changesets",
            done: UInt64(max(0, progress.done)),
            total: UInt64(max(progress.done, progress.total)),
            bytes: UInt64(max(0, progress.bytes))
        )
    }
}
