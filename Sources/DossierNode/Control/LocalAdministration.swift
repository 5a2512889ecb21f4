internal import DossierCore
internal import DossierCrypto
internal import DossierStore
package import DossierText
internal import DossierTransport

/// Administration while no daemon runs: under the process lock, leaving every file to the state directory's owner.
package struct LocalAdministration: Sendable {
    private let configuration: DaemonConfiguration
    private let home: Home

    /// Administers the state directory of `configuration`.
    package init(_ configuration: DaemonConfiguration) {
        self.configuration = configuration
        home = Home(configuration.state)
    }

    private var name: String {
        configuration.name.isEmpty ? World.hostName : configuration.name
    }

    /// Does what a daemon would be asked.
    ///
    /// Throws an `ErrorReport`.
    package func answer(_ request: ControlRequest) async throws -> ControlAnswer {
        defer {
            let names = FileAccess.names(in: home.directory)
            FileAccess.giveToOwner(
                of: home.directory,
                names.map { home.directory + "/" + $0 }
            )
        }
        switch request.command {
        case "init":
            let lock = try ServingLock(home.directory)
            defer { lock.release() }
            let founded = try await FoundedDataset.found(
                request.arguments["title"] ?? "",
                passphrase: request.arguments["passphrase"],
                name: name,
                in: home
            )
            try founded.store.close()
            return ControlAnswer(founded.members)
        case "join":
            let lock = try ServingLock(home.directory)
            defer { lock.release() }
            var joining = try Joining(parsing: request.arguments["address"] ?? "")
            joining.takesRemovedKey = request.arguments["same-key"] == "yes"
            let report = try await joining.join(home, as: name)
            Joining.complete(home)
            return ControlAnswer(report.members)
        case "members":
            return try await withStore { store, key in
                try await MembershipDesk(store: store, key: key).answer(request.arguments)
            }
        case "key":
            return try await withStore { store, key in
                let former = try reporting { try KeyFiles(home.identityPath).former() }
                let keys = try reporting { try KeyRing(key, former: former) }
                return try await KeyDesk(store: store, keys: keys, home: home)
                    .answer(request.arguments)
            }
        case "erase":
            return try await withStore { store, key in
                try await ErasureDesk(store: store, key: key).answer(request.arguments)
            }
        case "restore":
            let lock = try ServingLock(home.directory)
            defer { lock.release() }
            return ControlAnswer(try await restore(request.arguments).members)
        case _ where RecoveryDesk.commands.contains(request.command):
            try checkRecovery(request)
            let lock = try ServingLock(home.directory)
            defer { lock.release() }
            return ControlAnswer(try await recover(request))
        case "status": return try status()
        default: throw noDaemon(request.command)
        }
    }

    /// That nothing is here yet; else nobody but a daemon can say more.
    private func status() throws -> ControlAnswer {
        guard home.holdsDataset else {
            return ControlAnswer(["state": .string(home.directory)])
        }
        // Who holds the lock runs there, and listens somewhere else.
        do {
            try ServingLock(home.directory).release()
        } catch let report as ErrorReport where report.id == .locked {
            throw elsewhere
        } catch {
            // Whose lock cannot be asked for tells nothing.
        }
        throw noDaemon("status")
    }

    /// Opens the dataset under the lock, answers, and closes it.
    private func withStore(
        _ body: (DatasetStore, SigningKey) async throws -> [String: JSONValue]
    ) async throws -> ControlAnswer {
        try requireDataset()
        let lock = try ServingLock(home.directory)
        defer { lock.release() }
        let key = try home.identity()
        let store = try home.open(key)
        defer { try? store.close() }
        return ControlAnswer(try await body(store, key))
    }

    private var noDataset: ErrorReport {
        ErrorReport(
            .noDataset,
            "\(home.directory) holds no dataset",
            details: ["Nothing was changed."]
        )
    }

    private func recover(_ request: ControlRequest) async throws -> [String: JSONValue] {
        guard home.holdsDataset else { throw noDataset }
        guard request.command != "verify" else {
            do {
                return try await Inspection.run(
                    home,
                    isFull: request.arguments["full"] == "yes",
                    repairs: request.arguments["repair"] == "yes",
                    for: .daemon
                ).members
            } catch {
                throw ErrorReport(recovering: error, in: home.directory, .daemon)
            }
        }
        let key = try home.identity()
        let store = try home.open(key)
        do {
            let desk = RecoveryDesk(
                store: store,
                directory: home.directory,
                own: key.publicKey
            )
            let members = try await desk.answer(request) { _ in }
            try store.close()
            return members
        } catch {
            try? store.close()
            throw error
        }
    }

    private func restore(_ arguments: [String: String]) async throws -> RestoreReport {
        var restoration = Restoration(
            arguments["file"] ?? "",
            isPartial: arguments["partial"] == "yes"
        )
        var problems = Problems()
        _ = try problems.check { try restoration.mayBegin(in: home) }
        let founder = try problems.check { try SealedKeyFile.founder(arguments) }
        restoration.key = try problems.settled(founder)
        return try await restoration.restore(into: home)
    }

    private func checkRecovery(_ request: ControlRequest) throws {
        var problems = Problems()
        _ = try problems.check { try requireDataset() }
        _ = try problems.check { try RecoveryDesk.check(request) }
        try problems.finish()
    }

    /// Before the lock, which would make the directory.
    private func requireDataset() throws {
        guard home.holdsDataset else { throw noDataset }
    }

    /// Why nothing can be asked here; nil where a daemon listens, or a dataset is there to work on.
    package var placeFault: ErrorReport? {
        let client = ControlClient(path: configuration.listenControl)
        return client.isListening || home.holdsDataset ? nil : noDataset
    }

    private var elsewhere: ErrorReport {
        ErrorReport(
            .noDaemon,
            "a daemon or a command is at work in \(home.directory), and none answers at "
                + configuration.listenControl,
            details: [
                "Nothing was changed.",
                "A daemon that was started with another control socket is asked with the same one.",
            ],
            tries: [
                "dossierd status --state \(SafeText.shellWord(home.directory)) --set listen.control=PATH"
            ]
        )
    }

    private func noDaemon(_ what: String) -> ErrorReport {
        ErrorReport(
            .noDaemon,
            "\(what) needs the daemon, and none answers at \(configuration.listenControl)",
            details: ["Nothing was changed."],
            tries: ["dossierd serve", "systemctl status dossierd"]
        )
    }
}

extension ControlClient {
    /// Whether somebody may listen: what a killed daemon left behind is no reason to do nothing.
    package var isListening: Bool { Dialler.mayListen(unixSocket: path) }
}
