/// Where the daemon that `dossier serve` starts for one person keeps its state, and where it listens.
package struct OwnDaemon: Hashable, Sendable {
    /// Its state directory.
    package let state: String
    /// Its control socket.
    package let control: String

    /// The places that an environment stands for; nil where it names no home.
    package init?(_ variable: (String) -> String?) {
        guard let base = variable("XDG_DATA_HOME") ?? variable("HOME").map({ $0 + "/.local/share" })
        else { return nil }
        state = base + "/dossier/daemon"
        control =
            variable("XDG_RUNTIME_DIR").map { $0 + "/dossier/control.sock" }
            ?? base + "/dossier/daemon/control.sock"
    }

    /// The daemon of who runs this program, if it runs.
    package static var running: Self? {
        guard let own = Self(World.environment), ControlClient(path: own.control).isListening else {
            return nil
        }
        return own
    }
}
