package import DossierCrypto
internal import DossierText

/// A key file under a passphrase, as people handle it.
package enum SealedKeyFile {
    /// The environment variable that names a file with the passphrase.
    package static let passphraseVariable = "DOSSIER_PASSPHRASE_FILE"
    /// Bytes of a key file or a passphrase that are read at most.
    private static let limit = 64 << 10

    /// The bytes of the sealed file at `path`.
    ///
    /// Throws an `ErrorReport`: `no-such-file`.
    package static func read(_ path: String) throws -> [UInt8] {
        guard FileAccess.exists(path) else {
            throw ErrorReport(.noSuchFile, "there is no key file \(path)", details: [nothing])
        }
        do {
            return try FileAccess.read(path, limit: limit)
        } catch {
            throw ErrorReport(.badInput, "\(path) is no key file", details: [nothing])
        }
    }

    /// Whether a file may be made at `path`, which people call `shown`.
    ///
    /// Throws an `ErrorReport`: `already-there`, `cannot-create`.
    package static func mayBeMade(_ path: String, shown: String) throws {
        guard !FileAccess.existsItself(path) else {
            throw ErrorReport(.alreadyThere, "\(shown) is there already", details: [nothing])
        }
        guard FileAccess.isDirectory(FileAccess.folder(of: path)) else {
            throw ErrorReport(
                .cannotCreate,
                "the folder of \(shown) is not there",
                details: [nothing]
            )
        }
    }

    /// The key in a sealed file.
    ///
    /// Throws an `ErrorReport`: `bad-passphrase`.
    package static func open(_ file: [UInt8], passphrase: String) throws -> SigningKey {
        try openAll(file, passphrase: passphrase).key
    }

    /// The key in a sealed file and what else it holds.
    ///
    /// Throws an `ErrorReport`: `bad-passphrase`.
    package static func openAll(
        _ file: [UInt8],
        passphrase: String
    ) throws -> (key: SigningKey, contents: KeyBackupContents?) {
        guard let opened = KeyBackup.openAll(file, passphrase: passphrase) else {
            throw ErrorReport(
                .badPassphrase,
                "the passphrase does not open the key file, or the file is damaged",
                details: [nothing]
            )
        }
        return opened
    }

    /// The passphrase in the file that `DOSSIER_PASSPHRASE_FILE` names: its first line; nil if none is named.
    ///
    /// Throws an `ErrorReport` where the file cannot be read or others can read it.
    package static func namedPassphrase(_ path: String?) throws -> String? {
        guard let path, !path.isEmpty else { return nil }
        guard let mode = try? FileAccess.mode(path) else {
            throw ErrorReport(
                .noSuchFile,
                "\(passphraseVariable) names \(path), which is not there",
                details: [nothing]
            )
        }
        guard mode & 0o077 == 0 else {
            throw ErrorReport(
                .notPermitted,
                "\(path) can be read by others (mode \(String(mode, radix: 8)))",
                details: [nothing],
                tries: ["chmod 600 \(SafeText.shellWord(path))"]
            )
        }
        let bytes = try read(path)
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty else {
            throw ErrorReport(.badInput, "\(path) is empty", details: [nothing])
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static var nothing: String { ErrorReport.nothingWritten }
}
