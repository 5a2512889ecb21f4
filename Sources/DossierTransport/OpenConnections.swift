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

    /// How many are open, and how many of them have not shown membership.
    var counts: (open: Int, unproven: Int) { state.withLock { $0.admission.counts } }

    /// Takes a new channel in until it closes; another may have to close for it, with `.madeRoom`.
    ///
    /// Throws `.tooManyConnections` or `.closed`.
    func admit(_ channel: any Channel) throws(TransportError) {
        let ticket = ObjectIdentifier(channel)
        let origin = Admission.Origin(channel.remoteAddress)
        let outcome: Result<(any Channel)?, TransportError> = state.withLock { state in
            guard !state.hasEnded else { return .failure(.closed) }
            let displaced: (any Channel)?
            switch state.admission.admit(ticket, from: origin) {
            case .admitted: displaced = nil
            case .inPlaceOf(let other): displaced = state.channels.removeValue(forKey: other)
            case .refused(let cap): return .failure(.tooManyConnections(cap))
            }
            state.channels[ticket] = channel
            return .success(displaced)
        }
        if let displaced = try outcome.get() {
            displaced.pipeline.fireErrorCaught(TransportError.madeRoom)
            displaced.close(promise: nil)
        }
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
