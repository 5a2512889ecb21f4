internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// A dataset that was founded just now.
struct FoundedDataset: Sendable {
    let store: DatasetStore
    let key: SigningKey
    let dataset: Digest
    /// The passphrase that was made up, if none was given.
    let passphrase: String?
    let sealedPath: String

    /// Founds a dataset called `title` in `home`.
    ///
    /// Throws an `ErrorReport`; then nothing is left behind but the key.
    static func found(
        _ title: String,
        passphrase: String?,
        name: String,
        in home: Home
    ) async throws -> Self {
        let title = title.trimmed
        guard !title.isEmpty, title.utf8.count <= 200 else {
            throw ErrorReport(
                .usage,
                "a dataset needs a title of at most 200 bytes",
                details: ["Nothing was written."]
            )
        }
        if home.holdsDataset {
            throw ErrorReport(
                .alreadyThere,
                "\(home.directory) holds a dataset already",
                details: ["It was not touched."]
            )
        }
        let key = try home.identityOrNew()
        let founding = try Founding(title: title, name: name, key: key)
        let given = passphrase.flatMap { $0.isEmpty ? nil : $0 }
        let secret = given ?? KeyBackup.generatedPassphrase()
        guard let sealed = KeyBackup.sealed(founding.foundingKey, passphrase: secret) else {
            throw ErrorReport(.internal, "not enough memory to seal the founding key")
        }
        do {
            try FileAccess.replace(home.foundingKeyPath, with: sealed, mode: 0o600)
        } catch let failure as FileFailure {
            throw ErrorReport(.cannotCreate, failure.description)
        }
        let store = try home.create(nil, key, founding: founding.changesets)
        return Self(
            store: store,
            key: key,
            dataset: founding.changesets[0].digest,
            passphrase: given == nil ? secret : nil,
            sealedPath: home.foundingKeyPath
        )
    }

    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "dataset": .string(dataset.base64URL), "foundingKey": .string(sealedPath),
            "key": .string(key.publicKey.fingerprint),
        ]
        members["passphrase"] = passphrase.map(JSONValue.string)
        return members
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

extension JoinReport {
    var members: [String: JSONValue] {
        [
            "peer": .string(peer.name), "address": .string(peer.address),
            "role": .string(role.rawValue), "received": .count(exchange.received),
            "bytes": .count(exchange.bytesReceived), "dataset": .string(dataset.base64URL),
        ]
    }
}
