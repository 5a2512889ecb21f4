internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Answers an administrator who asks about the daemon's own key: the same with a daemon and without.
struct KeyDesk: Sendable {
    let store: DatasetStore
    let keys: KeyRing
    let home: Home

    /// Arguments: `action` (show, backup, rotate), `passphrase` (of the backup), `why` and `do` (yes, or only show it)
    /// of the rotation.
    ///
    /// Throws an `ErrorReport`.
    func answer(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        do {
            switch arguments["action"] {
            case "show": return try await show()
            case "backup": return try await backup(arguments["passphrase"] ?? "")
            case "rotate": return try await rotate(arguments)
            default: throw ErrorReport(.usage, "a key is shown, backed up or rotated")
            }
        } catch let report as ErrorReport {
            throw report.forDaemon
        }
    }

    private func show() async throws -> [String: JSONValue] {
        let former = keys.former.map(\.fingerprint)
        let view = try await read { try $0.keyView(former: former) }
        return [
            "schema": .string("dossierd.key/1"), "name": .string(view.identity.name),
            "key": .string(view.identity.fingerprint),
            "public": .string(view.identity.key.base64URL),
            "role": view.identity.role.map { .string($0.rawValue) } ?? .null,
            "former": .array(former.map(JSONValue.string)),
            "chains": .array(
                view.chains.map { chain in
                    .object([
                        "name": .string(chain.name), "changesets": .count(chain.changesets),
                        "last": .count(chain.last),
                    ])
                }
            ),
        ]
    }

    private func backup(_ passphrase: String) async throws -> [String: JSONValue] {
        let (dataset, title, name) = try await read { reading in
            (
                reading.replica.index.founding, try reading.title(),
                reading.people.name(of: reading.own)
            )
        }
        guard let dataset else { throw ErrorReport(.noDataset, "this daemon holds no dataset yet") }
        let contents = KeyBackupContents(
            dataset: dataset,
            title: title,
            name: name,
            peers: try PeersFile.read(home.peersPath)
        )
        let key = keys.present
        guard !passphrase.isEmpty,
            let file = KeyBackup.sealed(key, passphrase: passphrase, contents: contents),
            KeyBackup.open(file, passphrase: passphrase)?.publicKey == key.publicKey
        else { throw ErrorReport(.internal, "the key cannot be sealed: not enough memory") }
        return [
            "key": .string(key.publicKey.fingerprint),
            "sealed": .string(String(decoding: file, as: UTF8.self)),
        ]
    }

    private func rotate(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        let rotating = Rotating(store: store, keys: keys, files: try home.changeableKey())
        let view =
            arguments["do"] == "yes"
            ? try await rotating.perform(arguments["why"])
            : try await rotating.preview(arguments["why"])
        return [
            "schema": .string("dossierd.rotation/1"), "name": .string(view.name),
            "role": .string(view.role.rawValue), "before": .string(view.before),
            "after": view.after.map(JSONValue.string) ?? .null,
            "changesets": .count(view.changesets),
            "changeset": view.changeset.map { .string($0.short) } ?? .null,
        ]
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        try await reportingAsync {
            try await store.reading(as: keys.present.publicKey, body)
        }
    }
}
