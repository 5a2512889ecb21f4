internal import Synchronization

#if canImport(Glibc)
package import Glibc
#elseif canImport(Musl)
package import Musl
#endif

/// A process that a test starts, with its streams in files.
///
/// Foundation's `Process` copies whole directory entries while it looks for open descriptors, past the end of what the
/// system wrote: with a thousand descriptors open, as beside a test that floods a listener, that is past the end of memory.
package final class ChildProcess: Sendable {
    /// Where standard input comes from.
    package enum Input: Sendable {
        /// A file; `/dev/null` has nothing.
        case file(String)
        /// An open descriptor of this process.
        case descriptor(CInt)
    }

    /// What went wrong when it was to be started.
    package struct Failure: Error, CustomStringConvertible {
        /// The call and the system's error number.
        package let description: String
    }

    /// The process's number; another's once this one has ended.
    package let number: pid_t
    /// One element when it ends: its exit code, or the negative number of the signal that killed it.
    package let ended: AsyncStream<CInt>
    private let hasEnded = Mutex(false)

    /// Starts `program` with these arguments, in `directory` and with `environment`, its streams in
    /// the files `output` and `errors`, which may be one.
    ///
    /// Throws `Failure`.
    package init(
        _ program: String,
        _ arguments: [String],
        in directory: String? = nil,
        environment: [String: String],
        input: Input = .file("/dev/null"),
        output: String,
        errors: String
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        switch input {
        case .file(let path): posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
        case .descriptor(let number): posix_spawn_file_actions_adddup2(&actions, number, 0)
        }
        let mode = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, output, mode, 0o600)
        if errors == output {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        } else {
            posix_spawn_file_actions_addopen(&actions, 2, errors, mode, 0o600)
        }
        // Not every descriptor of a test is closed by itself.
        try Self.closeOthers(&actions)
        if let directory { try Self.enter(directory, &actions) }
        let words = Self.words([program] + arguments)
        let settings = Self.words(environment.map { "\($0.key)=\($0.value)" })
        defer { for word in words + settings { free(word) } }
        var number = pid_t()
        let code = posix_spawn(&number, program, &actions, nil, words, settings)
        guard code == 0 else { throw Failure(description: "posix_spawn \(program): errno \(code)") }
        self.number = number
        let (ended, endedIn) = AsyncStream.makeStream(of: CInt.self)
        self.ended = ended
        try reap(endedIn)
    }

    // Swift's view of the C library leaves GNU's additions out, so they are looked up.

    private static func closeOthers(_ actions: inout posix_spawn_file_actions_t) throws {
        typealias Call =
            @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, CInt) -> CInt
        let call = try lookUp("posix_spawn_file_actions_addclosefrom_np")
        _ = unsafeBitCast(call, to: Call.self)(&actions, 3)
    }

    private static func enter(
        _ directory: String,
        _ actions: inout posix_spawn_file_actions_t
    ) throws {
        typealias Call =
            @convention(c) (
                UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
            ) -> CInt
        let call = try lookUp("posix_spawn_file_actions_addchdir_np")
        _ = unsafeBitCast(call, to: Call.self)(&actions, directory)
    }

    private static func lookUp(_ name: String) throws -> UnsafeMutableRawPointer {
        guard let symbol = dlsym(nil, name) else {
            throw Failure(description: "this C library has no \(name)")
        }
        return symbol
    }

    private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// Whether it runs.
    package var isRunning: Bool { !hasEnded.withLock { $0 } }

    /// Sends a signal, if it still runs.
    package func send(_ signal: CInt) {
        // Its number is nobody else's before it was waited for.
        hasEnded.withLock { if !$0 { kill(number, signal) } }
    }

    /// Waits on a thread of its own.
    private func reap(_ endedIn: AsyncStream<CInt>.Continuation) throws {
        let wait = Unmanaged.passRetained(Wait(child: self, endedIn: endedIn))
        var thread = pthread_t()
        let code = pthread_create(
            &thread,
            nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Wait>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            },
            wait.toOpaque()
        )
        guard code == 0 else {
            wait.release()
            throw Failure(description: "pthread_create: errno \(code)")
        }
        pthread_detach(thread)
    }

    private final class Wait {
        let child: ChildProcess
        let endedIn: AsyncStream<CInt>.Continuation

        init(child: ChildProcess, endedIn: AsyncStream<CInt>.Continuation) {
            self.child = child
            self.endedIn = endedIn
        }

        func run() {
            var information = siginfo_t()
            let id = id_t(child.number)
            while waitid(P_PID, id, &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
            var status: CInt = 0
            child.hasEnded.withLock { hasEnded in
                while waitpid(child.number, &status, 0) < 0, errno == EINTR {}
                hasEnded = true
            }
            let signal = status & 0x7F
            endedIn.yield(signal == 0 ? (status >> 8) & 0xFF : -signal)
            endedIn.finish()
        }
    }
}
