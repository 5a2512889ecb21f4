internal import DossierText
internal import DossierTransport

/// Speaks to a daemon on this machine over its control socket.
package struct ControlClient: Sendable {
    /// The socket's path.
    package let path: String

    /// Speaks to the socket at `path`.
    package init(path: String) { self.path = path }

    /// The sockets where a daemon of this user or of the machine listens, those that exist.
    package static var candidates: [String] {
        var paths: [String] = []
        if let runtime = World.environment("XDG_RUNTIME_DIR") {
            paths.append(runtime + "/dossier/control.sock")
        }
        paths.append("/run/dossier/control.sock")
        return paths.filter(FileAccess.exists)
    }

    /// An administrator waits as long as the work takes, and types as slowly as she likes.
    static var limits: TransportLimits {
        var limits = TransportLimits()
        limits.deadlines.firstLine = nil
        limits.deadlines.wholeLine = nil
        limits.deadlines.idle = nil
        return limits
    }

    /// Asks, hands every line but the last to `progress`, and returns the last.
    ///
    /// Throws the daemon's `ErrorReport`, or `unreachable` where nobody listens.
    package func ask(
        _ request: ControlRequest,
        progress: (ControlAnswer) -> Void = { _ in }
    ) async throws -> ControlAnswer {
        do {
            return try await Dialler.withUnixConnection(path: path, limits: Self.limits) {
                connection in
                try await connection.write(request.line + [0x0A])
                for try await lines in connection.inbound {
                    for line in lines {
                        guard let answer = try ControlAnswer(line: line) else {
                            throw ErrorReport(.protocol, "the daemon's answer is not understood")
                        }
                        if answer.isDone { return answer }
                        progress(answer)
                    }
                }
                throw ErrorReport(
                    .unreachable,
                    "the daemon ended before it answered",
                    details: ["Whether it did what was asked is not known: look at its status."],
                    tries: ["dossierd status"],
                    isSafe: nil
                )
            }
        } catch let report as ErrorReport {
            throw report
        } catch {
            throw ErrorReport(
                .unreachable,
                "no daemon answers at \(path)",
                details: ["Nothing was changed."],
                tries: ["dossierd serve"]
            )
        }
    }
}
