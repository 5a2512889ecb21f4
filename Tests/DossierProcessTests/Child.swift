import ChildProcess
import Foundation
import Synchronization

/// One process with its streams in files, so that no pipe can fill up.
final class Child: Sendable {
    /// What a process left behind.
    struct Output: Sendable {
        /// The exit code; the negative number of the signal where one killed it.
        let code: Int32
        let out: String
        let err: String

        /// Standard output without white space at its ends.
        var text: String { out.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    private let process: ChildProcess
    private let command: String
    private let outPath: String
    private let errPath: String
    private let status = Mutex<Int32?>(nil)

    /// Starts `program`; its streams go to `log`.out and `log`.err, what `input` names is its standard input.
    init(
        _ program: String,
        _ arguments: [String],
        in directory: String,
        environment: [String: String],
        log: String,
        input: FileHandle? = nil
    ) throws {
        outPath = log + ".out"
        errPath = log + ".err"
        command = arguments.joined(separator: " ")
        process = try ChildProcess(
            program,
            arguments,
            in: directory,
            environment: environment,
            input: input.map { .descriptor($0.fileDescriptor) } ?? .file("/dev/null"),
            output: outPath,
            errors: errPath
        )
    }

    /// What standard output says so far.
    var outSoFar: String { Self.text(outPath) }
    /// What standard error says so far.
    var errSoFar: String { Self.text(errPath) }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }

    var isRunning: Bool { process.isRunning }

    /// Sends a signal, if the process still runs.
    func send(_ signal: Int32) { process.send(signal) }

    /// Waits for the end; after `seconds` it is killed and this throws.
    func end(within seconds: Double = 60) async throws -> Output {
        let code: Int32? =
            if let known = status.withLock({ $0 }) { known } else {
                await withTaskGroup(of: Int32?.self) { group in
                    group.addTask { [process] in
                        for await code in process.ended { return code }
                        return nil
                    }
                    group.addTask {
                        try? await Task.sleep(for: .seconds(seconds))
                        return nil
                    }
                    defer { group.cancelAll() }
                    return await group.next() ?? nil
                }
            }
        guard let code else {
            process.send(SIGKILL)
            throw StageError(
                description: "still running after \(seconds) s: \(command)\n\(errSoFar)"
            )
        }
        status.withLock { $0 = code }
        return Output(code: code, out: outSoFar, err: errSoFar)
    }
}
