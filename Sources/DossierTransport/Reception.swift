internal import NIOCore

/// What a listener does with each new connection until its peer has shown a key.
struct Reception: Sendable {
    let connections: OpenConnections
    let security: Link.Security
    let limits: TransportLimits
    let budget: BufferBudget
    let report: @Sendable (Listener.Report) -> Void
    /// Where whoever has shown a key waits for a task.
    let shown: AsyncStream<Link>.Continuation

    /// Counts a connection in, or closes it; on any event loop.
    func admit(_ channel: any Channel) -> Bool {
        do {
            try connections.admit(channel)
            return true
        } catch {
            turnAway(channel, error)
            return false
        }
    }

    /// Builds the pipeline, on the channel's event loop.
    func prepare(_ channel: any Channel) {
        do {
            let link = try Link(
                preparing: channel,
                security: security,
                limits: limits,
                budget: budget,
                onProven: { [connections] in connections.prove(channel) }
            )
            // No task before the handshake is done: a flood of half-open connections makes none.
            link.whenShown { outcome in
                switch outcome {
                case .success: pass(link)
                case .failure(let error):
                    report(.ended(remoteAddress: link.remoteAddress, error))
                    channel.close(promise: nil)
                }
            }
        } catch {
            turnAway(channel, error)
        }
    }

    private func pass(_ link: Link) {
        // How many wait is bounded by the caps; a stopped listener closes what nobody has taken.
        guard case .terminated = shown.yield(link) else { return }
        link.channel.close(promise: nil)
    }

    private func turnAway(_ channel: any Channel, _ error: any Error) {
        report(.turnedAway(remoteAddress: describe(channel.remoteAddress), error))
        channel.close(promise: nil)
    }
}
