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
                return try await Backup.make(of: store, to: path(request), progress: progress)
                    .members
            case "bundle-create":
                var base = VersionVector()
                if let since = request.arguments["since"] {
                    base = try await Bundle.vector(of: since, in: store)
                }
                return try await Bundle.create(
                    of: store,
                    lackedBy: base,
                    to: path(request),
                    progress: progress
                ).members
            case "bundle-apply":
                return try await Bundle.apply(path(request), to: store, progress: progress).members
            default:
                return try await Inspection.run(
                    store,
                    isFull: request.arguments["full"] == "yes",
                    repairs: request.arguments["repair"] == "yes"
                ).members
            }
        } catch {
            throw ErrorReport(recovering: error, in: directory)
        }
    }

    /// The file that is meant: an absolute path, since the daemon works elsewhere.
    private func path(_ request: ControlRequest) throws -> String {
        guard let path = request.arguments["file"], path.hasPrefix("/"), !path.contains("\0") else {
            throw ErrorReport(.usage, "a file is needed, by its absolute path")
        }
        return path
    }
}

extension ErrorReport {
    /// What a person should read about a check, backup, restoration or bundle that failed.
    package init(recovering error: any Error, in directory: String) {
        switch error {
        case let error as StoreError: self.init(error, directory: directory)
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
            "problems": .array(problems.map(JSONValue.string)),
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
