import Foundation
import Synchronization
import Testing

/// One `dossierd` with its own state directory, on loopback.
final class Daemon: Sendable {
    /// Members of `dossierd status --json` that the tests look at.
    struct Status: Decodable, Sendable {
        struct Peer: Decodable, Sendable {
            let name: String
            let state: String
        }
        struct Member: Decodable, Sendable {
            let name: String
            let role: String?
        }
        var dataset: String?
        var stateDigest: String?
        var statements: Int?
        var changesets: Int?
        var entities: Int?
        var setAside: Int?
        var wanted: Int?
        var forks: Int?
        var openForks: Int?
        var role: String?
        var peers: [Peer]?
        var members: [Member]?
    }

    let name: String
    let stage: Stage
    let state: String
    let service: ServiceSocket
    private struct Running {
        var child: Child?
        var port: Int?
        var starts = 0
    }
    private let running = Mutex(Running())

    /// Names a daemon; `state` is another folder than its own where a copy is meant.
    init(_ name: String, on stage: Stage, state: String? = nil) throws {
        self.name = name
        self.stage = stage
        self.state = stage.path(state ?? "state-" + name)
        service = try ServiceSocket(stage.path("n-" + name))
    }

    /// The port that it listens on; kept over restarts.
    var port: Int { running.withLock { $0.port } ?? 0 }
    /// Where it listens.
    var address: String { "127.0.0.1:\(port)" }
    /// The process.
    var child: Child? { running.withLock { $0.child } }

    /// The words that lead every command to this daemon.
    var settings: [String] {
        [
            "--state", state, "--set", "listen.control=" + stage.path("c-" + name),
            "--set", "daemon.name=" + name,
        ]
    }

    /// Starts it without waiting for anything.
    ///
    /// With `fileBytes` no file of its grows beyond that: the system then refuses each write there (EFBIG), which is
    /// what a failing disk is to SQLite.
    func launch(fileBytes: Int? = nil) throws -> Child {
        let (port, count) = running.withLock { running in
            running.starts += 1
            return (running.port ?? 0, running.starts)
        }
        var words = ["serve", "--set", "listen.sync=127.0.0.1:\(port)"] + settings
        if let fileBytes {
            let script = "trap '' XFSZ; ulimit -f \(fileBytes / 512); exec \"$@\""
            words = ["-c", script, "sh", Programs.path("dossierd")] + words
        }
        let child = try stage.start(
            fileBytes == nil ? "dossierd" : "/bin/sh",
            words,
            log: "daemon-\(name)-\(count)",
            adding: ["NOTIFY_SOCKET": service.path]
        )
        running.withLock { $0.child = child }
        return child
    }

    /// Starts it and waits until it says that it is ready.
    func start(
        fileBytes: Int? = nil,
        at place: SourceLocation = #_sourceLocation
    ) async throws {
        let before = service.lines.filter { $0 == "READY=1" }.count
        let child = try launch(fileBytes: fileBytes)
        try await eventually("\(name) is ready", at: place) {
            guard child.isRunning else {
                throw StageError(description: "\(name) ended: \(child.errSoFar)")
            }
            return service.lines.filter { $0 == "READY=1" }.count > before
        }
        let pattern = #/listening address=127\.0\.0\.1:(\d+)/#
        guard let match = child.errSoFar.firstMatch(of: pattern), let port = Int(match.1) else {
            throw StageError(description: "\(name) does not say its port: \(child.errSoFar)")
        }
        running.withLock { $0.port = port }
    }

    /// Pulls the plug, as kill -9 does.
    func crash() async throws {
        child?.send(SIGKILL)
        _ = try await child?.end(within: 10)
    }

    /// Runs a command of its administrator.
    func command(_ words: String...) async throws -> Child.Output {
        try await stage.run("dossierd", words + settings)
    }

    /// Runs a command that has to succeed.
    @discardableResult
    func succeed(
        _ words: [String],
        at place: SourceLocation = #_sourceLocation
    ) async throws
        -> Child.Output
    {
        let output = try await stage.run("dossierd", words + settings)
        guard output.code == 0 else {
            let text = "dossierd \(words.joined(separator: " ")): \(output.code)\n\(output.err)"
            Issue.record("\(text)", sourceLocation: place)
            throw StageError(description: text)
        }
        return output
    }

    /// What it says of itself.
    func status(at place: SourceLocation = #_sourceLocation) async throws -> Status {
        let output = try await succeed(["status", "--json"], at: place)
        return try JSONDecoder().decode(Status.self, from: Data(output.out.utf8))
    }

    /// Makes a code.
    func invite(
        _ role: String = "editor",
        _ more: String...,
        at place: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let output = try await succeed(
            ["invite", "--json", "--no-wait", "--role", role] + more,
            at: place
        )
        struct Invitation: Decodable { let code: String }
        return try JSONDecoder().decode(Invitation.self, from: Data(output.out.utf8)).code
    }

    /// Starts it and founds a dataset in it.
    func found(
        _ title: String = "A trial",
        at place: SourceLocation = #_sourceLocation
    )
        async throws
    {
        try await start(at: place)
        try await succeed(["init", title], at: place)
    }

    /// Two that run with one dataset: the first founded it, the second joined.
    static func pair(
        _ one: String,
        _ other: String,
        on stage: Stage,
        at place: SourceLocation = #_sourceLocation
    ) async throws -> (Daemon, Daemon) {
        let founder = try Daemon(one, on: stage)
        let joiner = try Daemon(other, on: stage)
        try await founder.found(at: place)
        try await joiner.join(founder, at: place)
        return (founder, joiner)
    }

    /// Starts it and joins it to another.
    func join(_ other: Daemon, at place: SourceLocation = #_sourceLocation) async throws {
        try await start(at: place)
        let code = try await other.invite("admin", at: place)
        try await succeed(["join", code + "@" + other.address], at: place)
    }
}
