import Foundation
import Testing

/// One working copy, used through `dossier`.
struct Client: Sendable {
    /// Members of `dossier status --json` that the tests look at.
    struct Status: Decodable, Sendable {
        let stateDigest: String
        let entities: Int
        let statements: Int
        let unsentChangesets: Int
        let setAside: Int
        let wanted: Int
        let conflicts: [Conflict]
        let damaged: [Damaged]
    }
    /// A changeset whose bytes on the disk are not those that were signed.
    struct Damaged: Decodable, Sendable {
        let name: String
        let waiting: Int
    }
    /// An open conflict.
    struct Conflict: Decodable, Sendable {
        let number: Int
    }

    let name: String
    let stage: Stage
    var directory: String { stage.path(name) }

    /// Joins a daemon with a fresh code.
    init(
        _ name: String,
        of daemon: Daemon,
        at place: SourceLocation = #_sourceLocation
    ) async throws {
        self.name = name
        stage = daemon.stage
        let code = try await daemon.invite(at: place)
        let output = try await stage.run(
            "dossier",
            ["join", code + "@" + daemon.address, directory, "--as", name]
        )
        try #require(output.code == 0, "\(output.err)", sourceLocation: place)
    }

    /// Names a working copy that is there.
    init(_ name: String, on stage: Stage) {
        self.name = name
        self.stage = stage
    }

    /// Runs a command, however it ends.
    func command(_ words: [String]) async throws -> Child.Output {
        try await stage.run("dossier", ["-C", directory] + words)
    }

    /// Starts a command.
    func start(_ words: String...) throws -> Child {
        try stage.start("dossier", ["-C", directory] + words)
    }

    /// Runs a command that has to succeed.
    @discardableResult
    func run(
        _ words: String...,
        at place: SourceLocation = #_sourceLocation
    ) async throws
        -> Child.Output
    {
        try await succeed(words, at: place)
    }

    /// Runs a command that has to succeed.
    @discardableResult
    func succeed(
        _ words: [String],
        at place: SourceLocation = #_sourceLocation
    ) async throws
        -> Child.Output
    {
        let output = try await command(words)
        guard output.code == 0 else {
            let text = "dossier \(words.joined(separator: " ")): \(output.code)\n\(output.err)"
            Issue.record("\(text)", sourceLocation: place)
            throw StageError(description: text)
        }
        return output
    }

    /// What it says of itself.
    func status(at place: SourceLocation = #_sourceLocation) async throws -> Status {
        let output = try await run("status", "--json", at: place)
        return try JSONDecoder().decode(Status.self, from: Data(output.out.utf8))
    }

    /// The digest of its state.
    func digest(at place: SourceLocation = #_sourceLocation) async throws -> String {
        try await status(at: place).stateDigest
    }
}

extension Stage {
    /// Waits until all daemons have the same state digest; returns it.
    @discardableResult
    func agreement(
        of daemons: [Daemon],
        statements: Int? = nil,
        within seconds: Double = 30,
        at place: SourceLocation = #_sourceLocation
    ) async throws -> String {
        var digest = ""
        try await eventually("equal digests", within: seconds, at: place) {
            var found: Set<String> = []
            for daemon in daemons {
                let status = try await daemon.status(at: place)
                if let statements, status.statements != statements { return false }
                found.insert(status.stateDigest ?? daemon.name)
            }
            digest = found.first ?? ""
            return found.count == 1
        }
        return digest
    }
}
