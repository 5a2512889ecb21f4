internal import DossierCore
internal import DossierNode
internal import DossierText
internal import Glibc

/// The user's own daemon: started here, and never needed by a working copy.
struct Serving {
    private let context: Context
    private let places: Places

    init(_ context: Context) {
        self.context = context
        places = Places(context)
    }

    private var arguments: [String] {
        [
            "dossierd", "serve", "--state", places.daemonState, "--set",
            "listen.control=" + places.daemonControl,
        ]
    }

    /// The daemon's program: beside this one, else found in `PATH`.
    private static var program: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return "dossierd" }
        let own = String(
            decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
        guard let slash = own.lastIndex(of: "/") else { return "dossierd" }
        let beside = own[...slash] + "dossierd"
        return FileAccess.exists(String(beside)) ? String(beside) : "dossierd"
    }

    /// Becomes the daemon.
    ///
    /// Returns only to say why it could not.
    func replaceProcess() throws -> ErrorReport {
        try makeDirectories()
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        execvp(Self.program, words)
        return Self.cannotStart(errno)
    }

    private func makeDirectories() throws {
        do {
            try FileAccess.makeDirectory(places.daemonState)
        } catch {
            throw ErrorReport(about: error)
        }
    }

    private static func cannotStart(_ number: Int32) -> ErrorReport {
        ErrorReport(
            .noDaemon,
            "cannot start dossierd: \(String(cString: strerror(number)))",
            details: ["Your working copy does not need it. Nothing was changed."]
        )
    }

    /// Starts the daemon unless it runs, and waits until it answers; gives its control socket.
    func start() async throws -> String {
        let path = places.daemonControl
        if await answers(path) { return path }
        try makeDirectories()
        try spawn()
        for _ in 0..<200 {
            try await Task.sleep(for: .milliseconds(50))
            if await answers(path) { return path }
        }
        throw ErrorReport(
            .timedOut,
            "the daemon was started but does not answer",
            details: ["Its log is \(places.daemonState)/daemon.log."]
        )
    }

    private func answers(_ path: String) async -> Bool {
        guard FileAccess.exists(path) else { return false }
        return (try? await ControlClient(path: path).ask(ControlRequest("status"))) != nil
    }

    private func spawn() throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let log = places.daemonState + "/daemon.log"
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A session of its own: closing this terminal must not end it.
        posix_spawnattr_setflags(&attributes, 0x80)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        let number = posix_spawnp(&process, Self.program, &actions, &attributes, words, environ)
        guard number == 0 else { throw Self.cannotStart(number) }
    }

    /// Founds a dataset in the daemon and joins it.
    ///
    /// Throws an `ErrorReport`.
    func found(_ title: String, directory: String, name: String?) async throws -> ReadyAnswer {
        guard !HomeDirectory(directory).hasDataset else {
            throw ErrorReport(
                .alreadyThere,
                "there is a working copy in \(directory) already",
                details: ["Nothing was changed."],
                tries: ["dossier -C \(SafeText.shellWord(directory)) status"]
            )
        }
        let chosen =
            context.secret("Passphrase for the founding key (empty: one is made up):") ?? ""
        let client = ControlClient(path: try await start())
        var request = ControlRequest("init", ["title": title])
        if !chosen.isEmpty { request.arguments["passphrase"] = chosen }
        let founded = try await client.ask(request)
        let code = try await client.ask(
            ControlRequest("invite", ["role": Role.admin.rawValue, "ttl": "60", "wait": "no"])
        )
        let listening = code.members["listening"]?.texts.first ?? ""
        let port = Peer.parse(address: listening)?.port ?? DaemonConfiguration.port
        let joining = try Joining(
            parsing: "\(code.members["code"]?.text ?? "")@localhost:\(port)"
        )
        let own = name ?? context.terminal.variable("USER") ?? World.hostName + "-desk"
        var answer = try await JoiningCopy(context).join(joining, directory: directory, name: own)
        answer.foundingKey = founded.members["foundingKey"]?.text
        answer.passphrase = founded.members["passphrase"]?.text
        return answer
    }
}
