internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// A dataset that was founded just now.
struct FoundedDataset: Sendable {
    let store: DatasetStore
    let key: SigningKey
    let dataset: Digest
    let file: FoundingKeyFile

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
        let file = try FoundingKeyFile(
            founding.foundingKey,
            passphrase: passphrase,
            in: home.directory
        )
        do {
            return Self(
                store: try home.create(nil, key, founding: founding.changesets),
                key: key,
                dataset: founding.changesets[0].digest,
                file: file
            )
        } catch {
            if !home.holdsDataset { file.discard() }
            throw error
        }
    }

    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "dataset": .string(dataset.base64URL), "foundingKey": .string(file.path),
            "key": .string(key.publicKey.fingerprint),
        ]
        members["passphrase"] = file.passphrase.map(JSONValue.string)
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
