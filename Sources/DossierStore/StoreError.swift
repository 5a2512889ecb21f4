package import DossierCore
package import DossierCrypto
internal import GRDB
internal import GRDBSQLite

/// What a store can fail with.
///
/// Nothing that was being written when one is thrown is acknowledged or kept.
package enum StoreError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Another process, or another instance in this one, works in this directory.
    case locked(holder: Int32?)
    /// The directory holds no dataset.
    case noDataset
    /// The directory holds a dataset already.
    case datasetExists
    /// A newer version of the software has written here.
    case tooNew
    /// The database would acknowledge before its bytes are on the disk; `synchronous` reads otherwise than FULL (2).
    case notDurable(synchronous: Int)
    /// The database is not kept with a write-ahead log: a power cut could take back what it acknowledges.
    case notLogged(journalMode: String)
    /// No space is left: reads go on, later writes may succeed again.
    case diskFull
    /// The disk failed: nothing may be written or acknowledged by this process any more.
    case inputOutput(code: Int32)
    /// The file is damaged.
    case corrupt(String)
    /// The bytes of one held changeset are not those that were stored: it is to be fetched again.
    case damaged(Digest)
    /// The identity has no counted grant to write under.
    case notPermitted
    /// A changeset of our own was not held: a limit, or a fault of ours.
    case ownRefused(Refusal?)
    /// The store was closed, or a view was used outside its closure.
    case closed
    /// The file system refused a path.
    case file(String, errno: Int32)
    /// SQLite refused something unforeseen.
    case database(code: Int32, message: String)

    /// The stable code.
    package var code: String {
        switch self {
        case .locked: "locked"
        case .noDataset: "no-dataset"
        case .datasetExists: "dataset-exists"
        case .tooNew: "too-new"
        case .notDurable, .notLogged: "not-durable"
        case .diskFull: "disk-full"
        case .inputOutput: "io-error"
        case .corrupt, .damaged: "corrupt"
        case .notPermitted: "not-permitted"
        case .ownRefused: "own-refused"
        case .closed: "closed"
        case .file: "file"
        case .database: "internal"
        }
    }

    /// Whether this process must stop writing for good (QUALITY: R3).
    package var isFatal: Bool {
        switch self {
        case .inputOutput, .corrupt: true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .locked(let holder):
            holder.map { "the directory is in use by process \($0)" } ?? "the directory is in use"
        case .noDataset: "the directory holds no dataset"
        case .datasetExists: "the directory holds a dataset already"
        case .tooNew: "the database was written by a newer version"
        case .notDurable(let found): "synchronous reads \(found), expected 2 (full)"
        case .notLogged(let mode): "journal_mode reads \(mode), expected wal"
        case .diskFull: "no space is left for the database"
        case .inputOutput(let code): "a file of the database failed, code \(code)"
        case .corrupt(let what): "the database is damaged: \(what)"
        case .damaged(let digest): "the stored changeset \(digest) is damaged"
        case .notPermitted: "this identity has no grant that lets it write"
        case .ownRefused(let refusal):
            refusal.map { "an own changeset was refused: \($0)" } ?? "an own changeset was not held"
        case .closed: "the store is closed"
        case .file(let path, let number): "\(path) cannot be used, errno \(number)"
        case .database(let code, let message): "sqlite code \(code): \(message)"
        }
    }
}

extension StoreError {
    /// Names the cause of an extended SQLite result code.
    static func sqlite(_ code: Int32, _ message: String) -> StoreError {
        // The shared-memory index grows by truncation: failing there is lack of space, not a failing disk.
        if code == SQLITE_IOERR | (19 << 8) { return .diskFull }
        switch code & 0xFF {
        case SQLITE_FULL: return .diskFull
        case SQLITE_IOERR: return .inputOutput(code: code)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(message)
        default: return .database(code: code, message: message)
        }
    }

    /// Translates what GRDB and the core throw; anything else stays as it is.
    static func translating(_ error: any Error) -> any Error {
        if let error = error as? DatabaseError {
            return sqlite(error.extendedResultCode.rawValue, error.message ?? "")
        }
        if error is RecordDamage { return StoreError.corrupt("record") }
        return error
    }
}
