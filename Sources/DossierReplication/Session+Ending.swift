internal import DossierWire

extension Session {
    mutating func timerFiredWhileOpen(_ now: Instant) -> [Action] {
        clock.ticked(now)
        let askAt = clock.lastHeard.advanced(by: SessionDurations.silence)
        let endAt = clock.lastHeard.advanced(by: SessionDurations.idle)
        fetching.ticked(now)
        if now >= endAt {
            return fail(WireError(.protocol, "nothing was heard for \(SessionDurations.idle)"))
        }
        if clock.hasPinged { return [.setTimer(endAt)] }
        guard now >= askAt else { return [.setTimer(askAt)] }
        clock.hasPinged = true
        return [.send(.ping), .setTimer(endAt)] + proceed()
    }

    /// After our `bye` the peer's words have no effect; what it had not been told of comes again next time.
    mutating func receivedWhileClosing(_ message: Message) -> [Action] {
        switch message {
        case .bye: return close(nil)
        case .error(let error): return failed(error)
        case .hello, .have, .digests, .plan, .changeset, .refused, .caughtUp, .acknowledge,
            .fetch, .fetched, .fork, .join, .salt, .joined, .ping, .pong, .ignored:
            return []
        }
    }

    /// Ends in order from our side.
    mutating func sayBye() -> [Action] {
        state = .closing
        clock.deadline = clock.now.advanced(by: SessionDurations.closing)
        return [.send(.bye), .setTimer(clock.deadline)]
    }

    /// Ends in order from the peer's side.
    mutating func answerBye() -> [Action] { [.send(.bye)] + close(nil) }

    /// Ends with a fault that we found, and tells the peer.
    mutating func fail(_ error: WireError, retryAfter: Int? = nil) -> [Action] {
        [.send(.error(Message.PeerError(error, retryAfter: retryAfter)))] + close(error)
    }

    /// Ends with a fault that the peer found; the error is not answered.
    mutating func failed(_ error: Message.PeerError) -> [Action] {
        [.report(.peerFailed(error))] + close(error.error)
    }

    /// Ends because a known message came where it makes no sense.
    mutating func unexpected(_ message: Message) -> [Action] {
        fail(WireError(.protocol, "\(message.type) is not expected here"))
    }

    /// Ends without a word.
    mutating func close(_ error: WireError?) -> [Action] {
        state = .closed
        return [.close(error)]
    }
}
