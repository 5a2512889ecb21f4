internal import DossierText
internal import Synchronization

/// One line on standard error that says how far a long step has come: on a terminal only, after 300
/// ms,
/// ten times a second at most, and gone at the end.
final class Meter: Sendable {
    private struct State {
        var last: Int
        var isShown = false
        var isOver = false
    }

    /// When the line appears; milliseconds.
    static let patience = 300
    /// The least time between two drawings; milliseconds.
    static let interval = 100

    private let state: Mutex<State>
    private let started: Int
    private let terminal: Terminal
    private let isActive: Bool
    private let width: Int

    init(_ context: Context) {
        terminal = context.terminal
        started = terminal.now()
        isActive = terminal.isErrorTerminal && !context.options.json && !context.options.isQuiet
        width = terminal.columns(context.options.width)
        state = Mutex(State(last: started + Self.patience - Self.interval))
    }

    /// Draws a state of the work, if it is time to.
    func update(_ line: ProgressLine) {
        guard isActive else { return }
        let now = terminal.now()
        state.withLock { state in
            guard !state.isOver, now - state.last >= Self.interval else { return }
            state.last = now
            state.isShown = true
            var line = line
            line.elapsed = Int64(now - started)
            terminal.writeError("\r" + line.line(width: width).padded(to: width - 1))
        }
    }

    /// Takes the line away.
    func finish() {
        state.withLock { state in
            if state.isShown {
                terminal.writeError("\r" + String(repeating: " ", count: width - 1) + "\r")
            }
            state.isShown = false
            state.isOver = true
        }
    }
}
