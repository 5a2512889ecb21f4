internal import NIOCore
internal import Synchronization

/// The connections of one listener: counted by `Admission`, and closed when the listener ends.
final class OpenConnections: Sendable {
    private struct State {
        var admission: Admission
        var channels: [Admission.Ticket: any Channel] = [:]
        var hasEnded = false
    }

    private let state: Mutex<State>

    init(limits: TransportLimits) {
        state = Mutex(State(admission: Admission(limits: limits)))
    }

    /// Takes a new channel in until it closes.
    ///
    /// Throws `.tooManyConnections` or `.closed`.
    func admit(_ channel: any Channel) throws(TransportError) {
        let ticket = ObjectIdentifier(channel)
        let origin = Admission.Origin(channel.remoteAddress)
        let refusal: TransportError? = state.withLock { state in
            guard !state.hasEnded else { return .closed }
            if let cap = state.admission.admit(ticket, from: origin) {
                return .tooManyConnections(cap)
            }
            state.channels[ticket] = channel
            return nil
        }
        if let refusal { throw refusal }
        channel.closeFuture.whenComplete { [weak self] _ in self?.release(ticket) }
    }

    /// The channel's peer is proven.
    func prove(_ channel: any Channel) {
        let ticket = ObjectIdentifier(channel)
        state.withLock { $0.admission.prove(ticket) }
    }

    /// Closes every channel and admits no more.
    func closeAll() {
        let channels = state.withLock { state in
            state.hasEnded = true
            return Array(state.channels.values)
        }
        for channel in channels { channel.close(promise: nil) }
    }

    private func release(_ ticket: Admission.Ticket) {
        state.withLock { state in
            state.admission.release(ticket)
            state.channels[ticket] = nil
        }
    }
}
