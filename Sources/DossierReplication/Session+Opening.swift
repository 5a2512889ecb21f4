internal import DossierCore
internal import DossierCrypto
internal import DossierWire

extension Session {
    /// Sends the first flight.
    mutating func open() -> [Action] {
        state = .opening
        announcement = Announcement(setup.state.vector)
        clock.deadline = clock.now.advanced(by: SessionDurations.opening)
        let hello = Message.Hello(
            protocols: Self.protocols,
            dataset: setup.dataset,
            software: Message.shortened(setup.software, toBytes: WireLimits.softwareBytes),
            mergeRule: setup.mergeRule,
            capabilities: Self.capabilities,
            now: setup.wallClock,
            chain: setup.chain,
            name: setup.name.map { Message.shortened($0, toBytes: WireLimits.nameBytes) }
        )
        let have = Message.have(
            setup.state.vector,
            send: setup.accepts,
            stateDigest: setup.state.stateDigest
        )
        return [.send(.hello(hello))] + have.map(Action.send) + [.setTimer(clock.deadline)]
    }

    /// A stranger may join and nothing else, and hears nothing otherwise.
    mutating func receivedFromStranger(_ message: Message) -> [Action] {
        switch message {
        case .join(let join):
            clock.deadline = max(
                clock.deadline,
                clock.now.advanced(by: SessionDurations.pairing)
            )
            return [.pair(join), .setTimer(clock.deadline)]
        case .ignored: return []
        case .bye: return close(nil)
        case .hello, .have, .digests, .plan, .changeset, .refused, .caughtUp, .acknowledge,
            .fetch, .fetched, .fork, .salt, .joined, .ping, .pong, .error:
            return close(WireError(.notMember, "a stranger sent \(message.type)"))
        }
    }

    mutating func receivedWhileOpening(_ message: Message) -> [Action] {
        switch message {
        case .hello(let hello): return greeted(hello)
        case .have(let have): return receivedHave(have)
        case .ping: return [.send(.pong)]
        case .pong, .ignored: return []
        case .error(let error): return failed(error)
        case .bye: return answerBye()
        case .digests, .plan, .changeset, .refused, .caughtUp, .acknowledge, .fetch, .fetched,
            .fork, .join, .salt, .joined:
            return unexpected(message)
        }
    }

    private mutating func greeted(_ hello: Message.Hello) -> [Action] {
        guard peer.hello == nil else { return fail(WireError(.protocol, "a second hello")) }
        guard hello.protocols.overlaps(Self.protocols) else {
            return fail(
                WireError(
                    .tooOld,
                    "protocol \(hello.protocols) and \(Self.protocols) have none in common"
                )
            )
        }
        guard hello.dataset == setup.dataset else {
            return fail(WireError(.dataset, "the peer holds another dataset"))
        }
        peer.hello = hello
        return [.report(.greeted(hello))]
    }

    private mutating func receivedHave(_ have: Message.Have) -> [Action] {
        guard peer.hello != nil else { return fail(WireError(.protocol, "have before hello")) }
        let heads: [Head]
        do throws(WireError) {
            let told = try peer.gather(
                have.heads,
                more: have.more,
                stateDigest: have.stateDigest
            )
            guard let told else { return [] }
            heads = told
        } catch {
            return fail(error)
        }
        state = .open
        peer.accepts = have.send
        outgoing.isSending = have.send && setup.mode != .pull
        outgoing.owesCaughtUp = true
        outgoing.compareAgain()
        var actions: [Action] = [.report(.peerHeads(heads))]
        if !have.send { actions.append(.report(.peerDeclines)) }
        actions.append(.setTimer(clock.lastHeard.advanced(by: SessionDurations.silence)))
        return actions + judgeStates() + proceed()
    }
}
