package import DossierCrypto
internal import DossierText

extension KeyBackup {
    /// The key in a sealed file.
    ///
    /// Throws an `ErrorReport`: `no-such-file`, `bad-passphrase`.
    package static func key(in path: String, passphrase: String) throws -> SigningKey {
        let file: [UInt8]
        do {
            file = try FileAccess.read(path)
        } catch {
            throw ErrorReport(.noSuchFile, "\(error)", details: ["Nothing was changed."])
        }
        guard let key = open(file, passphrase: passphrase) else {
            throw ErrorReport(
                .badPassphrase,
                "the passphrase does not open \(path), or the file is damaged",
                details: ["Nothing was changed."]
            )
        }
        return key
    }

    /// The passphrase in the file that `DOSSIER_PASSPHRASE_FILE` names, its first line; nil where none is named.
    ///
    /// Throws an `ErrorReport` where the file cannot be read.
    package static func passphraseFromFile() throws -> String? {
        guard let path = World.environment("DOSSIER_PASSPHRASE_FILE") else { return nil }
        do {
            let bytes = try FileAccess.read(path, limit: 4096)
            return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        } catch {
            throw ErrorReport(.noSuchFile, "\(error)", details: ["Nothing was changed."])
        }
    }
}
