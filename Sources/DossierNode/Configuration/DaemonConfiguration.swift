internal import Configuration
internal import DossierCrypto
internal import DossierText

/// The daemon's settings, from built-in defaults, files, environment and command line.
package struct DaemonConfiguration: Sendable {
    /// A peer that the file names; others come from pairing.
    package struct Peer: Hashable, Sendable {
        /// What to call it.
        package var name: String
        /// HOST or HOST:PORT.
        package var address: String
        /// Its key in base64url.
        package var key: String
    }

    /// The built-in place of the file.
    package static let systemPath = "/etc/dossier/dossierd.yaml"
    /// The port where none is said: a placeholder, not registered.
    package static let port = 7717

    /// What others see; the host's name by default.
    package var name: String
    /// The state directory.
    package var state: String
    /// The addresses for peers and clients; none means dial only.
    package var listenSync: [String]
    /// The control socket's path.
    package var listenControl: String
    /// Peers named by the file.
    package var peers: [Peer]
    /// trace, debug, info, notice, warning, error or critical.
    package var logLevel: String

    /// Reads everything that says something, later over earlier: defaults, `file`, `file`'s
    /// drop-ins, environment, `overrides`.
    ///
    /// Throws an `ErrorReport` with all problems at once.
    package static func load(
        file: String?,
        overrides: [(key: String, value: String)]
    ) async throws -> Self {
        let path = file ?? systemPath
        var files: [SettingsFile] = []
        if file != nil || FileAccess.exists(path) { files.append(try SettingsFile(path)) }
        let folder = path.hasSuffix(".yaml") ? String(path.dropLast(5)) + ".d" : path + ".d"
        for name in FileAccess.names(in: folder) where name.hasSuffix(".yaml") {
            files.append(try SettingsFile(folder + "/" + name))
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (key, value) in overrides {
            guard SettingsFile.keys[key] != nil else { throw unknown(key, "--set") }
            values[AbsoluteConfigKey(key.split(separator: ".").map(String.init))] = ConfigValue(
                key == "listen.sync"
                    ? .stringArray(value.split(separator: ",").map(String.init)) : .string(value),
                isSecret: false
            )
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "--set", values: values),
            EnvironmentVariablesProvider().prefixKeys(with: ["dossierd"]),
        ]
        for settings in files.reversed() { providers.append(settings.provider) }
        let reader = ConfigReader(providers: providers)
        let configuration = Self(
            name: reader.string(forKey: "daemon.name", default: ""),
            state: reader.string(forKey: "daemon.state", default: "/var/lib/dossier"),
            listenSync: reader.stringArray(
                forKey: "listen.sync",
                default: ["[::]:\(port)"]
            ),
            listenControl: reader.string(
                forKey: "listen.control",
                default: "/run/dossier/control.sock"
            ),
            peers: files.last { $0.peers != nil }?.peers ?? [],
            logLevel: reader.string(forKey: "log.level", default: "info")
        )
        try configuration.check()
        return configuration
    }

    private func check() throws {
        var problems: [String] = []
        let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
        if !levels.contains(logLevel) {
            problems.append("log.level is \(logLevel); it can be \(levels.joined(separator: ", "))")
        }
        if !state.hasPrefix("/") {
            problems.append("daemon.state is not an absolute path: \(state)")
        }
        for peer in peers where PublicKey(base64URL: peer.key) == nil {
            problems.append("sync.peers: the key of \(peer.name) is not a key")
        }
        guard problems.isEmpty else {
            throw ErrorReport(.badConfig, "the configuration is not valid", details: problems)
        }
    }

    /// The report for a setting that does not exist.
    static func unknown(_ key: String, _ place: String) -> ErrorReport {
        ErrorReport(
            .badConfig,
            "\(place): unknown setting \(key)",
            details: ["The running daemon, if there is one, keeps its old settings."],
            didYouMean: NearestNames.suggestions(for: key, among: Array(SettingsFile.keys.keys))
        )
    }
}
