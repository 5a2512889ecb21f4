package import DossierCrypto
internal import DossierText

/// The founding key of a new dataset in the file that is to leave the machine.
///
/// It is on the disk before the dataset is: a dataset without it could never be taken back from a thief.
package struct FoundingKeyFile: Sendable {
    /// Names that are tried; one that is there may be all that is left of another dataset.
    private static let names = 100

    /// The file.
    package let path: String
    /// The passphrase that was made up, if none was given.
    package let passphrase: String?

    /// Seals `key` into a new file in `folder`, which has to be there.
    ///
    /// Throws an `ErrorReport`; then nothing was written.
    package init(_ key: SigningKey, passphrase given: String?, in folder: String) throws {
        let chosen = given.flatMap { $0.isEmpty ? nil : $0 }
        let secret = chosen ?? KeyBackup.generatedPassphrase()
        guard let sealed = KeyBackup.sealed(key, passphrase: secret) else {
            throw ErrorReport(
                .internal,
                "not enough memory to seal the founding key",
                details: [ErrorReport.nothingWritten]
            )
        }
        passphrase = chosen == nil ? secret : nil
        path = try reporting { try Self.write(sealed, folder + "/founding-key") }
    }

    private static func write(_ sealed: [UInt8], _ stem: String) throws -> String {
        var number = 1
        while true {
            let path = stem + (number == 1 ? "" : "-\(number)") + ".sealed"
            do {
                try FileAccess.create(path, with: sealed, mode: 0o600, orWider: true)
                return path
            } catch let failure as FileFailure where failure.isTaken && number < names {
                number += 1
            }
        }
    }

    /// Takes it away again where the dataset was not founded.
    package func discard() { FileAccess.remove(path) }
}
