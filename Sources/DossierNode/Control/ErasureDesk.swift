internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// Answers an administrator who erases: the same with a daemon and without.
struct ErasureDesk: Sendable {
    let store: DatasetStore
    let key: SigningKey

    /// Arguments: `entity`, `property`, `value`, `why`, `messages` and `note` (yes or no), `agreed` (names of parts,
    /// parted by spaces), `sealed` and `passphrase` (the founding key), `do` (yes, or only show it), `now` (yes:
    /// destroy erased bytes at once; without `entity` nothing else is done), `judged` (no: who signs is not known,
    /// so only whether there is something to erase is).
    ///
    /// Throws an `ErrorReport`.
    func answer(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        do {
            return try await answered(arguments)
        } catch let report as ErrorReport {
            throw report.forDaemon
        }
    }

    private func answered(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        let founder = try SealedKeyFile.founder(arguments)
        let erasing = Erasing(store, own: key.publicKey, founder: founder)
        let destroys = arguments["now"] == "yes"
        guard let entity = arguments["entity"] else {
            guard destroys else { throw ErrorReport(.usage, "an entity is missing") }
            return ["destroyed": .count(try await erasing.destroy())]
        }
        let agreed = arguments["agreed"].map { text in
            text.split(separator: " ").compactMap { PartName(String($0)) }
        }
        let request = ErasureRequest(
            entity,
            property: arguments["property"],
            value: arguments["value"],
            takesMessages: arguments["messages"] == "yes",
            leavesNote: arguments["note"] != "no",
            why: arguments["why"] ?? "",
            agreed: agreed
        )
        if arguments["judged"] == "no" {
            try await erasing.find(request)
            return [:]
        }
        guard arguments["do"] == "yes" else { return try await erasing.preview(request).json }
        var members = try await erasing.perform(request).json
        if destroys { members["destroyed"] = .count(try await erasing.destroy()) }
        return members
    }
}

extension SealedKeyFile {
    /// The founding key that an administrator sent along as `sealed` and `passphrase`; nil where none came.
    ///
    /// Throws an `ErrorReport`: `bad-passphrase`.
    static func founder(_ arguments: [String: String]) throws -> SigningKey? {
        try arguments["sealed"].map { sealed in
            try open(Array(sealed.utf8), passphrase: arguments["passphrase"] ?? "")
        }
    }
}

extension ErrorReport {
    /// The same for an administrator of the daemon, whose own commands are the ones that help.
    var forDaemon: ErrorReport {
        var report = self
        report.tries = tries.compactMap { line in
            guard line.hasPrefix("dossier ") else { return line }
            let words = line.split(separator: " ")
            // The daemon has no commands to read the dataset with.
            let isReading = words.count > 1 && ["why", "show", "search", "log"].contains(words[1])
            return isReading ? nil : "dossierd" + line.dropFirst("dossier".count)
        }
        return report
    }
}

extension ErasureView {
    /// The view in a control answer.
    var json: [String: JSONValue] {
        [
            "schema": .string("dossierd.erasure/1"), "entity": .string(entity.id),
            "caption": .string(entity.caption), "partCount": .count(partCount),
            "asked": .count(asked), "others": .count(others), "messages": .count(messages),
            "keptMessages": .array(keptMessages.map(JSONValue.string)),
            "agreed": .array(names.map { .string($0.text) }), "why": .string(why),
            "parts": .array(
                parts.flatMap { part in
                    part.statements.map { statement in
                        .object([
                            "changeset": .string(part.changeset.short),
                            "author": .string(part.author.name),
                            "label": .string(statement.label), "value": .string(statement.display),
                            "asked": .bool(statement.isAsked), "live": .bool(statement.isLive),
                        ])
                    }
                }
            ),
            "changeset": changeset.map { .string($0.short) } ?? .null,
            "due": due.map(JSONValue.count) ?? .null,
        ]
    }
}
