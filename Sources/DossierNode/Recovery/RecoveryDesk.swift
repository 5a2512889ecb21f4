internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Checks, backups and bundles as an administrator asks for them, with or without a running daemon.
struct RecoveryDesk: Sendable {
    /// What it answers.
    static let commands: Set<String> = ["verify", "backup", "bundle-create", "bundle-apply"]

    let store: DatasetStore
    let directory: String
    let own: PublicKey
    /// What peers told in the sessions that are open.
    var told: [Told] = []

    /// Does what is asked; the members of the answer.
    ///
    /// Throws an `ErrorReport`.
    func answer(
        _ request: ControlRequest,
        progress: @escaping @Sendable (RecoveryProgress) -> Void
    ) async throws -> [String: JSONValue] {
        do {
            switch request.command {
            case "backup":
                return try await Backup.make(of: store, to: Self.path(request), progress: progress)
                    .members
            case "bundle-create":
                return try await makeBundle(request, progress).members
            case "bundle-apply":
                return try await Bundle.apply(Self.path(request), to: store, progress: progress)
                    .members
            default:
                return try await Inspection.run(
                    store,
                    isFull: request.arguments["full"] == "yes",
                    repairs: request.arguments["repair"] == "yes",
                    for: .daemon
                ).members
            }
        } catch {
            throw ErrorReport(recovering: error, in: directory, .daemon)
        }
    }

    /// Whether the files that a request names can be what it takes them for.
    ///
    /// Throws an `ErrorReport` of all that is wrong.
    static func check(_ request: ControlRequest) throws {
        var problems = Problems()
        if request.command != "verify", let path = try problems.check({ try path(request) }) {
            _ = try problems.check {
                try request.command == "bundle-apply"
                    ? Bundle.mayBeRead(path) : Bundle.mayBeMade(path)
            }
        }
        if let since = request.arguments["since"] {
            _ = try problems.check { try Bundle.mayBeRead(since) }
        }
        try problems.finish()
    }

    private func makeBundle(
        _ request: ControlRequest,
        _ progress: @escaping @Sendable (RecoveryProgress) -> Void
    ) async throws -> BundleReport {
        var problems = Problems()
        _ = try problems.check { try Self.check(request) }
        let base = try await problems.checkAsync {
            try await Bundle.held(
                by: request.arguments["for"],
                since: request.arguments["since"],
                told: told,
                in: store,
                as: own
            )
        }
        return try await Bundle.create(
            of: store,
            lackedBy: try problems.settled(base),
            to: Self.path(request),
            progress: progress
        )
    }

    /// The file that is meant: an absolute path, since the daemon works elsewhere.
    private static func path(_ request: ControlRequest) throws -> String {
        guard let path = request.arguments["file"], path.hasPrefix("/"), !path.contains("\0") else {
            throw ErrorReport(.usage, "a file is needed, by its absolute path")
        }
        return path
    }
}

extension ErrorReport {
    /// What a person should read about a check, backup, restoration or bundle that failed.
    package init(
        recovering error: any Error,
        in directory: String,
        _ program: RecoveryScreen.Program
    ) {
        switch error {
        case let error as StoreError: self.init(error, directory: directory, program)
        case let report as ErrorReport: self = report
        default: self.init(about: error)
        }
    }
}

extension InspectionReport {
    /// The members of a control answer.
    var members: [String: JSONValue] {
        [
            "changesets": .count(changesets), "entities": .count(entities),
            "findings": .array(findings.map(JSONValue.string)),
            "mended": .array(mended.map(JSONValue.string)),
            "advice": .array(advice.map(JSONValue.string)),
        ]
    }
}

extension BackupReport {
    /// The members of a control answer.
    var members: [String: JSONValue] {
        [
            "file": .string(path), "changesets": .count(changesets), "bytes": .count(bytes),
            "stateDigest": .string(stateDigest.hexadecimal),
        ]
    }
}

extension BundleReport {
    /// The members of a control answer.
    var members: [String: JSONValue] {
        [
            "file": .string(path), "changesets": .count(received), "known": .count(known),
            "waiting": .count(waiting), "refused": .count(refused), "bytes": .count(bytes),
            "problems": .array(problems.map(JSONValue.string)), "leftOut": .count(leftOut),
        ]
    }
}

extension RestoreReport {
    /// The members of a control answer.
    var members: [String: JSONValue] {
        [
            "title": .string(title), "changesets": .count(changesets), "left": .count(left),
            "entities": .count(entities), "statements": .count(statements),
            "stateDigest": .string(stateDigest.hexadecimal), "equal": .bool(isEqual),
            "role": .string(role?.rawValue ?? ""),
        ]
    }
}

/// The reports as the daemon's own program gets them.
extension ControlAnswer {
    private func count(_ name: String) -> Int { members[name]?.number ?? 0 }
    private func texts(_ name: String) -> [String] { members[name]?.texts ?? [] }
    private func text(_ name: String) -> String { members[name]?.text ?? "" }
    private var stateDigest: Digest {
        Digest(hexadecimal: text("stateDigest")) ?? Digest(.zero)
    }

    /// What a check found.
    package var inspection: InspectionReport {
        var report = InspectionReport(changesets: count("changesets"), entities: count("entities"))
        report.findings = texts("findings")
        report.mended = texts("mended")
        report.advice = texts("advice")
        return report
    }

    /// A backup.
    package var backup: BackupReport {
        BackupReport(
            path: text("file"),
            changesets: count("changesets"),
            bytes: count("bytes"),
            stateDigest: stateDigest
        )
    }

    /// A bundle that was made or taken.
    package var bundle: BundleReport {
        BundleReport(
            path: text("file"),
            received: count("changesets"),
            known: count("known"),
            waiting: count("waiting"),
            problems: texts("problems"),
            refused: count("refused"),
            bytes: count("bytes"),
            leftOut: count("leftOut")
        )
    }

    /// A restoration.
    package var restoration: RestoreReport {
        RestoreReport(
            title: text("title"),
            changesets: count("changesets"),
            left: count("left"),
            entities: count("entities"),
            statements: count("statements"),
            stateDigest: stateDigest,
            isEqual: members["equal"] == .bool(true),
            role: Role(rawValue: text("role"))
        )
    }
}
