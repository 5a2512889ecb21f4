internal import DossierText

#if canImport(Glibc)
internal import Glibc
#endif

/// Ctrl-C and TERM end the program at once: every step is one transaction, so nothing is half done; of a bundle or an
/// exchange some batches are taken, and the next time brings the rest.
package enum Interruption {
    /// Ends with 130 after Ctrl-C and 143 after TERM, with what is typed shown again.
    package static func install() {
        signal(SIGINT) { _ in leave(ExitCode.interrupted.rawValue) }
        signal(SIGTERM) { _ in leave(ExitCode.terminated.rawValue) }
    }
}

/// Only what POSIX allows inside a signal handler.
private func leave(_ code: Int32) {
    var settings = termios()
    if tcgetattr(STDIN_FILENO, &settings) == 0, settings.c_lflag & tcflag_t(ECHO) == 0 {
        settings.c_lflag |= tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }
    if isatty(STDERR_FILENO) == 1 { write(STDERR_FILENO, "\n", 1) }
    _exit(code)
}
