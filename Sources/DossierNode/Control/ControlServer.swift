internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierTransport

/// Answers the requests of one administrator's connection.
struct ControlServer: Sendable {
    let daemon: Daemon

    func serve(_ connection: Connection) async throws {
        let lines = LineSource(connection)
        while let line = try await lines.line() {
            do {
                guard let request = ControlRequest(line: line) else {
                    throw ErrorReport(.protocol, "the request is not understood")
                }
                try await answer(request, connection)
            } catch let report as ErrorReport {
                try await send(ControlAnswer(report), connection)
            } catch let error as StoreError {
                let report = ErrorReport(error, directory: daemon.home.directory, .daemon)
                try await send(ControlAnswer(report), connection)
            }
        }
    }

    private func send(_ answer: ControlAnswer, _ connection: Connection) async throws {
        try await connection.write(answer.line + [0x0A])
    }

    private func answer(_ request: ControlRequest, _ connection: Connection) async throws {
        let members: [String: JSONValue]
        switch request.command {
        case "status": members = try await DaemonStatus(daemon).members()
        case "init": members = try await found(request.arguments)
        case "join": members = try await join(request.arguments)
        case "invite": return try await invite(request.arguments, connection)
        case "pause", "resume": members = try await setPaused(request)
        case "members":
            let node = try node()
            members = try await MembershipDesk(store: node.store, key: node.key)
                .answer(request.arguments)
            try await node.grew()
        case "key":
            let node = try node()
            members = try await KeyDesk(store: node.store, keys: node.keys, home: daemon.home)
                .answer(request.arguments)
            try await node.grew()
        case "erase":
            let node = try node()
            members = try await ErasureDesk(store: node.store, key: node.key)
                .answer(request.arguments)
            try await node.grew()
        case _ where RecoveryDesk.commands.contains(request.command):
            members = try await recover(request, connection)
        case "reload":
            members = ["message": .string("the settings are read when the daemon starts")]
        default: throw ErrorReport(.usage, "the daemon knows no command \(request.command)")
        }
        try await send(ControlAnswer(members), connection)
    }

    private func node() throws -> Node {
        guard let node = daemon.node else {
            throw ErrorReport(
                .noDataset,
                "this daemon holds no dataset yet",
                tries: ["dossierd init TITLE", "dossierd join CODE@HOST"]
            )
        }
        return node
    }

    private func found(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        guard daemon.node == nil else {
            throw ErrorReport(
                .alreadyThere,
                "this daemon holds a dataset already",
                details: ["Nothing was changed. One daemon holds one dataset."]
            )
        }
        let result = try await FoundedDataset.found(
            arguments["title"] ?? "",
            passphrase: arguments["passphrase"],
            name: daemon.name,
            in: daemon.home
        )
        try await daemon.begin(result.store)
        return result.members
    }

    private func join(_ arguments: [String: String]) async throws -> [String: JSONValue] {
        var joining = try Joining(parsing: arguments["address"] ?? "")
        joining.takesRemovedKey = arguments["same-key"] == "yes"
        if let node = daemon.node {
            let report = try await joining.comeBack(
                node.store,
                node.key,
                daemon.home,
                as: daemon.name
            )
            try await node.grew()
            daemon.add(report.peer)
            return report.members
        }
        let key = try daemon.home.identityOrNew()
        let report = try await joining.join(daemon.home, as: daemon.name)
        Joining.complete(daemon.home)
        try await daemon.begin(try daemon.home.open(key))
        return report.members
    }

    private func invite(
        _ arguments: [String: String],
        _ connection: Connection
    ) async throws {
        let node = try node()
        var problems = Problems()
        let terms = try problems.check {
            try InvitationTerms(
                role: arguments["role"] ?? "editor",
                ttl: arguments["ttl"] ?? "600"
            )
        }
        if node.ownRole != .admin { problems.add(.needsAdmin) }
        let found = try problems.settled(terms)
        let (role, seconds) = (found.role, found.seconds)
        let code = PairingCode()
        guard
            let (id, joined) = node.invitations.open(
                code,
                role: role,
                name: arguments["name"],
                ttl: seconds * 1000,
                now: World.milliseconds
            )
        else {
            throw ErrorReport(
                .busy,
                "too many codes are open",
                details: ["Wait until one has expired."]
            )
        }
        let expires = World.milliseconds + seconds * 1000
        try await send(
            ControlAnswer(
                [
                    "code": .string(code.description), "role": .string(role.rawValue),
                    "expires": .count(expires), "name": .string(node.name),
                    "listening": .array(daemon.bound.map(JSONValue.string)),
                ],
                isDone: arguments["wait"] != "yes"
            ),
            connection
        )
        guard arguments["wait"] == "yes" else { return }
        async let _: Void = close(id, after: seconds, node)
        for await name in joined {
            return try await send(ControlAnswer(["joined": .string(name)]), connection)
        }
        throw ErrorReport(
            .badCode,
            "nobody used the code in its time",
            details: ["Nobody was admitted."],
            tries: ["dossierd invite"]
        )
    }

    private func close(_ id: Int, after seconds: Int, _ node: Node) async {
        try? await Task.sleep(for: .seconds(seconds))
        if !Task.isCancelled { node.invitations.close(id) }
    }

    private func setPaused(_ request: ControlRequest) async throws -> [String: JSONValue] {
        let name = request.arguments["peer"] ?? ""
        guard let peer = try await daemon.setPaused(request.command == "pause", name) else {
            throw ErrorReport(
                .noSuchPeer,
                "\(name) is not a peer of this daemon",
                didYouMean: NearestNames.suggestions(for: name, among: daemon.peers.map(\.name)),
                tries: ["dossierd peers"]
            )
        }
        return ["peer": .string(peer.name), "paused": .bool(request.command == "pause")]
    }

    /// Answers with lines of progress first.
    private func recover(
        _ request: ControlRequest,
        _ connection: Connection
    ) async throws -> [String: JSONValue] {
        let node = try node()
        let desk = RecoveryDesk(
            store: node.store,
            directory: daemon.home.directory,
            own: node.key.publicKey,
            told: node.hub.entries.filter { !$0.vector.heads.isEmpty }.map { entry in
                Told(name: entry.name, key: entry.peer, vector: entry.vector)
            }
        )
        let (steps, stepsIn) = AsyncStream.makeStream(
            of: RecoveryProgress.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        async let telling: Void = {
            for await step in steps {
                try await send(ControlAnswer(step.members, isDone: false), connection)
            }
        }()
        defer { stepsIn.finish() }
        let members = try await desk.answer(request) { stepsIn.yield($0) }
        stepsIn.finish()
        try await telling
        if request.command != "backup", request.command != "bundle-create" {
            try await node.grew()
        }
        return members
    }
}

extension RecoveryProgress {
    /// The members of a line of progress.
    var members: [String: JSONValue] {
        ["verb": .string(verb), "progress": .count(done), "total": .count(total)]
    }
}

extension ErrorReport {
    /// Admissions are written by admins only.
    static var needsAdmin: ErrorReport {
        ErrorReport(
            .notPermitted,
            "only an admin's daemon can invite",
            details: ["Nothing was changed. Ask an admin of this dataset for a code."],
            tries: ["dossierd peers"]
        )
    }
}
