internal import DossierNode

#if canImport(Glibc)
internal import Glibc
#endif

extension Terminal {
    /// The process's own arguments, environment and streams.
    package static var standard: Terminal {
        var terminal = Terminal(arguments: Array(CommandLine.arguments.dropFirst()))
        terminal.environment = environmentVariables()
        terminal.directory = currentDirectory()
        terminal.isOutputTerminal = isatty(STDOUT_FILENO) == 1
        terminal.isErrorTerminal = isatty(STDERR_FILENO) == 1
        terminal.isInputTerminal = isatty(STDIN_FILENO) == 1
        terminal.width = windowWidth()
        terminal.now = { World.milliseconds }
        terminal.offset = { zoneOffset(at: $0) }
        terminal.write = { try writeAll($0, to: STDOUT_FILENO) }
        terminal.writeError = { try? writeAll(Array($0.utf8)[...], to: STDERR_FILENO) }
        terminal.readLine = { Swift.readLine() }
        terminal.readSecret = { readSecretLine() }
        return terminal
    }

    private static func environmentVariables() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let pair = String(cString: text).split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
            entry += 1
        }
        return variables
    }

    private static func currentDirectory() -> String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    private static func windowWidth() -> Int? {
        for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] {
            var size = winsize()
            if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
                return Int(size.ws_col)
            }
        }
        return nil
    }

    private static func zoneOffset(at milliseconds: Int) -> Int {
        var time = time_t(milliseconds / 1000)
        var calendar = tm()
        guard localtime_r(&time, &calendar) != nil else { return 0 }
        return calendar.tm_gmtoff
    }

    private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw StreamFailure(number: errno)
            }
        }
    }

    private static func readSecretLine() -> String? {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return Swift.readLine() }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        return Swift.readLine()
    }
}

/// That a stream could not be written, in the terms of the system.
struct StreamFailure: Error, CustomStringConvertible {
    let number: Int32

    var description: String { "cannot write the output: \(String(cString: strerror(number)))" }
}
