internal import DossierCore
internal import DossierStore
package import DossierText
internal import DossierVocabulary
internal import Glibc

/// Runs `body` and makes an `ErrorReport` of whatever it throws.
func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw ErrorReport(about: error)
    }
}

/// Runs `body` and makes an `ErrorReport` of whatever it throws.
func reportingAsync<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch {
        throw ErrorReport(about: error)
    }
}

extension ErrorReport {
    /// The last line of every report about an edit that did not happen.
    static let nothingWritten = "Nothing was written."

    /// What a person should read about an error of any kind.
    package init(about error: any Error) {
        switch error {
        case let report as ErrorReport: self = report
        case let error as StoreError: self = Self.store(error)
        case let failure as FileFailure: self = Self.file(failure)
        case let refusal as Refusal: self = Self.refusal(refusal)
        case let failure as IdentityFile.Failure:
            self.init(
                .notPermitted,
                "\(failure)",
                details: [Self.nothingWritten]
            )
        case let error as CleaningError:
            self.init(
                .badValue,
                error.detail,
                details: [Self.nothingWritten],
                didYouMean: error.suggestions
            )
        case is CancellationError:
            self.init(.interrupted, "the command was stopped", details: [Self.nothingWritten])
        default: self.init(.internal, "\(error)", details: [Self.nothingWritten])
        }
    }

    private static func store(_ error: StoreError) -> ErrorReport {
        let (id, tries): (ErrorID, [String]) =
            switch error {
            case .locked: (.locked, [])
            case .noDataset: (.noWorkingCopy, ["dossier init TITLE", "dossier join CODE@HOST"])
            case .datasetExists: (.alreadyThere, ["dossier status"])
            case .tooNew: (.newerData, [])
            case .diskFull: (.diskFull, [])
            case .inputOutput, .notDurable, .notLogged: (.io, [])
            case .corrupt: (.corrupt, ["dossier verify --repair"])
            case .damaged: (.corrupt, ["dossier sync", "dossier verify --repair"])
            case .notPermitted: (.notPermitted, ["dossier whoami", "dossier pull"])
            case .ownRefused(let refusal?): (refusal.code == .limit ? .limit : .internal, [])
            case .file: (.cannotCreate, [])
            case .ownRefused, .closed, .database: (.internal, [])
            }
        var details = [nothingWritten]
        switch error {
        case .diskFull: details.append("Make room on that disk, then give the command again.")
        case .damaged: details.append(damageIsFetched)
        default: break
        }
        return ErrorReport(
            id,
            error.description,
            details: details,
            tries: tries,
            isSafe: error.isFatal ? nil : true
        )
    }

    private static func file(_ failure: FileFailure) -> ErrorReport {
        let isReading = failure.action == "read"
        let id: ErrorID =
            switch failure.number {
            case ENOSPC, EDQUOT: .diskFull
            case EIO: .io
            case _ where isReading: .noSuchFile
            default: .cannotCreate
            }
        return ErrorReport(id, failure.description, details: [nothingWritten])
    }

    private static func refusal(_ refusal: Refusal) -> ErrorReport {
        guard refusal.code == .limit else {
            return ErrorReport(.internal, "\(refusal)", details: [nothingWritten])
        }
        return ErrorReport(
            .limit,
            "the step is too large: \(refusal.reason)",
            details: [nothingWritten, "Several smaller steps can say the same."]
        )
    }
}
