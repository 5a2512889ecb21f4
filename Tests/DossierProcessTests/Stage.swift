import Foundation
import Synchronization
import Testing

/// One test's own corner of the machine: a short folder, an environment, and whatever was started in it.
final class Stage: Sendable {
    /// The folder: short, since a socket's path must fit into 107 bytes.
    let folder: String
    private let children = Mutex<[Child]>([])
    private let number = Atomic<Int>(0)

    private init() throws {
        var template = Array("/tmp/dp-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw StageError(description: "no folder") }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Runs `body` on a fresh stage; everything started there is killed and removed at the end.
    static func run(_ body: (Stage) async throws -> Void) async throws {
        let stage = try Stage()
        do {
            try await body(stage)
        } catch {
            stage.printLogs()
            await stage.clear()
            throw error
        }
        await stage.clear()
    }

    private func clear() async {
        for child in children.withLock({ $0 }) where child.isRunning {
            child.send(SIGKILL)
            _ = try? await child.end(within: 10)
        }
        if ProcessInfo.processInfo.environment["DOSSIER_KEEP_STAGE"] == nil {
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    private func printLogs() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasPrefix("daemon-") && name.hasSuffix(".err") {
            let text = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            print("---- \(name)\n" + String(decoding: text.suffix(4000), as: UTF8.self))
        }
    }

    /// A path on the stage.
    func path(_ name: String) -> String { folder + "/" + name }

    /// Writes a file on the stage and returns its path.
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Makes a copy of a folder of the stage.
    func copy(_ name: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
    }

    /// The environment of every process here: nothing of the machine's own but the search path.
    var environment: [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
            "XDG_RUNTIME_DIR": folder,
        ]
    }

    /// Starts a program that the stage looks after.
    func start(
        _ program: String,
        _ arguments: [String],
        log: String? = nil,
        adding extra: [String: String] = [:],
        input: FileHandle? = nil
    ) throws -> Child {
        let name = log ?? "run-\(number.add(1, ordering: .relaxed).newValue)"
        let child = try Child(
            program.hasPrefix("/") ? program : Programs.path(program),
            arguments,
            in: folder,
            environment: environment.merging(extra) { $1 },
            log: path(name),
            input: input
        )
        children.withLock { $0.append(child) }
        return child
    }

    /// Runs one of the two programs to its end; a pipe never gets an escape sequence, whatever is asked.
    func run(
        _ program: String,
        _ arguments: [String],
        at place: SourceLocation = #_sourceLocation
    ) async throws -> Child.Output {
        let output = try await start(program, arguments).end()
        #expect(
            !(output.out + output.err).utf8.contains(0x1B),
            "\(program) \(arguments)",
            sourceLocation: place
        )
        return output
    }
}

/// Asks again every 20 ms until `isSo`; records a failure when `seconds` have passed.
func eventually(
    _ what: String,
    within seconds: Double = 20,
    at place: SourceLocation = #_sourceLocation,
    _ isSo: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try await !isSo() {
        guard ContinuousClock.now < end else {
            Issue.record("not within \(seconds) s: \(what)", sourceLocation: place)
            throw StageError(description: "not within \(seconds) s: \(what)")
        }
        try await Task.sleep(for: .milliseconds(20))
    }
}
