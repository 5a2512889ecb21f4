internal import DossierCore
internal import DossierCrypto
internal import DossierWire

extension Session {
    mutating func receivedWhileOpen(_ message: Message) -> [Action] {
        switch message {
        case .changeset(let line): return receivedChangeset(line)
        case .acknowledge(let acknowledge): return receivedAcknowledge(acknowledge)
        case .refused(let refused): return receivedRefusal(refused)
        case .digests(let list): return receivedDigests(list)
        case .plan(let plan): return [.report(.toReceive(plan))]
        case .caughtUp(let caughtUp): return receivedCaughtUp(caughtUp)
        case .fetch(let digests): return receivedFetch(digests)
        case .fetched(let missing): return receivedFetched(missing)
        case .fork(let proof): return [.report(.forkProof(proof))]
        case .ping: return [.send(.pong)]
        case .pong, .ignored: return []
        case .error(let error): return failed(error)
        case .bye: return answerBye()
        case .hello, .have, .join, .salt, .joined: return unexpected(message)
        }
    }

    // MARK: what the peer sends of its log

    private mutating func receivedChangeset(_ line: ChangesetLine) -> [Action] {
        guard setup.accepts else {
            return fail(WireError(.protocol, "a changeset although none was wanted"))
        }
        do throws(WireError) {
            let number = try incoming.receive(bytes: line.line.count)
            return [.verify(number: number, line)]
        } catch {
            return fail(error)
        }
    }

    mutating func storedWhileOpen(_ outcomes: [Outcome], _ now: LocalState) -> [Action] {
        guard let batch = incoming.stored(outcomes.count) else {
            return fail(WireError(.internal, "outcomes of a batch that was not asked for"))
        }
        local = now
        hasStoredSinceComparison = true
        var acknowledge = Message.Acknowledge(through: batch.upperBound)
        var actions: [Action] = []
        for (number, outcome) in zip(batch, outcomes) {
            switch outcome {
            case .held(let place): outgoing.reach.raise(to: place)
            case .dropped: acknowledge.dropped.append(number)
            case .refused(let digest, let dot, let code):
                guard !code.isSendersFault else {
                    return fail(WireError(code, "changeset \(number) of this session"))
                }
                acknowledge.refused.append(number)
                let refused = Message.RefusedChangeset(
                    number: number,
                    digest: digest,
                    dot: dot,
                    code: code
                )
                actions += [.send(.refused(refused)), .report(.refused(refused))]
            }
        }
        actions.append(.send(.acknowledge(acknowledge)))
        if !acknowledge.dropped.isEmpty { actions.append(.report(.dropped(acknowledge.dropped))) }
        actions.append(
            .report(.received(stored: incoming.storedThrough, of: incoming.received))
        )
        return actions + judgeStates() + judgePeersEnd() + proceed()
    }

    private mutating func receivedCaughtUp(_ caughtUp: Message.CaughtUp) -> [Action] {
        let heads: [Head]
        do throws(WireError) {
            let told = try peer.gather(
                caughtUp.heads,
                more: caughtUp.more,
                stateDigest: caughtUp.stateDigest
            )
            guard let told else { return [] }
            heads = told
        } catch {
            return fail(error)
        }
        peer.isCaughtUp = true
        var actions: [Action] = []
        if !heads.isEmpty { actions.append(.report(.peerHeads(heads))) }
        actions += judgeStates()
        actions += judgePeersEnd() + judgeUntoldForks()
        return actions + proceed()
    }

    /// When all that the peer had is durable, what it holds is known exactly: look once more what it lacks.
    private mutating func judgePeersEnd() -> [Action] {
        guard peer.isCaughtUp, incoming.isIdle else { return [] }
        if hasStoredSinceComparison {
            hasStoredSinceComparison = false
            outgoing.compareAgain()
            outgoing.owesCaughtUp = true
        }
        return [.report(.peerCaughtUp)]
    }

    // MARK: what we send of ours

    private mutating func receivedAcknowledge(_ acknowledge: Message.Acknowledge) -> [Action] {
        let before = outgoing.acknowledged
        let listed = acknowledge.refused + acknowledge.dropped
        let dropped = Set(acknowledge.dropped).subtracting(acknowledge.refused)
        guard listed.allSatisfy({ $0 > before && $0 <= acknowledge.through }),
            outgoing.acknowledge(through: acknowledge.through, dropped: dropped)
        else { return fail(WireError(.protocol, "an acknowledgement of what was not sent")) }
        // Before the number that counts them, which would else say that the peer holds them.
        let told = dropped.isEmpty ? [] : [Action.report(.peerDropped(dropped.sorted()))]
        let progress = Event.sent(acknowledged: outgoing.acknowledged, of: outgoing.sent)
        return told + [.report(progress)] + judgeUntoldForks() + proceed()
    }

    private mutating func receivedRefusal(_ refused: Message.RefusedChangeset) -> [Action] {
        guard outgoing.refuse(refused.number) != nil else {
            return fail(WireError(.protocol, "a refusal of what was not sent"))
        }
        return [.report(.chainRefused(refused))]
    }

    private mutating func receivedDigests(_ list: Message.ChainDigests) -> [Action] {
        do throws(WireError) {
            try peer.take(list)
        } catch {
            return fail(error)
        }
        outgoing.compareAgain()
        outgoing.owesCaughtUp = true
        // Of a chain that nothing is held of nobody here can tell whether it is forked.
        let isHeld = !local.vector[list.chain].isEmpty
        return (isHeld ? tellFork(of: list.chain) : []) + proceed()
    }

    mutating func comparedWhileOpen(
        _ comparison: Comparison,
        _ outstanding: Outstanding,
        _ now: LocalState
    ) -> [Action] {
        guard outgoing.compared(comparison, outstanding) else {
            return fail(WireError(.internal, "a comparison that was not asked for"))
        }
        local = now
        var actions: [Action] = []
        for reply in comparison.replies where peer.toAnswer.contains(reply.chain) {
            peer.toAnswer.remove(reply.chain)
            peer.asked.insert(reply.chain)
            actions.append(.send(.digests(reply)))
        }
        for ask in comparison.asks where !peer.asked.contains(ask.chain) {
            guard peer.asked.count < WireLimits.digestsMessages else { break }
            peer.asked.insert(ask.chain)
            actions += [.send(.digests(ask))] + tellFork(of: ask.chain)
        }
        for head in comparison.unknown
        where head.chain == setup.chain && peer.toldHeads.count < WireLimits.ownHeadsTold
            && peer.toldHeads.insert(head).inserted
        {
            actions.append(.report(.ownChainAhead(head)))
        }
        if outgoing.isSending, outstanding.plan.changesets > 0 {
            actions += [.send(.plan(outstanding.plan)), .report(.toSend(outstanding.plan))]
        }
        return actions + proceed()
    }

    /// Reports a fork once a session.
    private mutating func tellFork(of chain: Digest) -> [Action] {
        peer.toldForks.insert(chain).inserted ? [.report(.forkFound(chain: chain))] : []
    }

    // MARK: going on

    /// Everything that any input may have made possible.
    mutating func proceed() -> [Action] {
        var actions: [Action] = []
        if let batch = incoming.nextBatch() { actions.append(.store(batch)) }
        let wanted = askAgain()
        if !wanted.isEmpty { actions.append(.send(.fetch(wanted))) }
        actions += outgoing.pump()
        if outgoing.beginComparison() {
            actions.append(.compare(compareRequest()))
            peer.points = []
        }
        if outgoing.owesCaughtUp, outgoing.isAtRest, !peer.isAwaitingDigests {
            outgoing.owesCaughtUp = false
            actions += announce() + [.report(.caughtUp)]
        }
        if isDone { actions += sayBye() }
        return actions
    }

    private func compareRequest() -> CompareRequest {
        CompareRequest(
            heads: peer.vector.sorted,
            points: peer.points,
            advertised: announcement.first,
            answered: peer.answered,
            toAnswer: peer.toAnswer,
            refused: outgoing.refused,
            reach: outgoing.reach
        )
    }

    /// Tells the heads that moved since we last told any.
    private mutating func announce() -> [Action] {
        let moved = announcement.heads(movedIn: local.vector)
        return Message.caughtUp(moved, stateDigest: local.stateDigest).map(Action.send)
    }

    /// Whether a session that is not to stay has done its work.
    private var isDone: Bool {
        guard !outgoing.owesCaughtUp, outgoing.isAtRest, !peer.isAwaitingDigests,
            outgoing.isAcknowledged, outgoing.hasAnswered, incoming.isIdle, fetching.isIdle
        else { return false }
        switch setup.mode {
        case .live: return false
        case .push: return true
        case .pull, .both: return peer.isCaughtUp
        }
    }

    /// Equal vectors must mean equal states; anything else is a fault of a program or a disk.
    func compareStates() -> Event? {
        guard let ours = local.stateDigest, let theirs = peer.stateDigest,
            peer.hello?.mergeRule == setup.mergeRule, peer.vector == local.vector
        else { return nil }
        return ours == theirs ? .converged : .divergence(ours: ours, theirs: theirs)
    }

    /// Reports agreement or divergence once for each state that is met.
    mutating func judgeStates() -> [Action] {
        guard lastVerdict != local, let event = compareStates() else { return [] }
        lastVerdict = local
        return [.report(event)]
    }
}
