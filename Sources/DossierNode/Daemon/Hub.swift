internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire
internal import Synchronization

/// The sessions open now: one a peer, each told when the log grows by other hands.
final class Hub: Sendable {
    /// One open session.
    struct Entry: Sendable {
        let peer: PublicKey
        var name: String
        let address: String
        let isOutgoing: Bool
        let since: Int
        var stored = 0
        var sent = 0
        var toReceive = 0
        var isCaughtUp = false
        /// What the peer told that it holds; empty until it has.
        var vector = VersionVector()
        fileprivate var exchange = Exchange()
        fileprivate let growth: AsyncStream<Void>.Continuation
        fileprivate let stop: AsyncStream<SessionStop>.Continuation
    }

    /// What of an exchange is done.
    fileprivate struct Exchange {
        var hasSaidAll = false
        var isAcknowledged = true
        /// Changesets that went and that the peer did not keep.
        var lost = 0
        var isKept = true
        var hasHeardAll = false
        var isStored = true
        /// Whether both sides have what the other one had, durably.
        var isDone: Bool {
            hasSaidAll && isAcknowledged && isKept && hasHeardAll && isStored
        }

        mutating func note(_ event: Event) {
            switch event {
            case .toSend(let plan): isAcknowledged = plan.changesets == 0
            case .sent(let acknowledged, let all): isAcknowledged = acknowledged == all
            case .caughtUp: hasSaidAll = true
            case .toReceive(let plan): (hasHeardAll, isStored) = (false, plan.changesets == 0)
            case .received(let stored, let all): isStored = stored == all
            case .peerCaughtUp: hasHeardAll = true
            case .chainRefused: lost += 1
            case .peerDropped(let numbers):
                lost += numbers.count
                isKept = false
            case .converged: isKept = true
            case .greeted, .peerHeads, .peerDeclines, .refused, .dropped, .unavailable, .forkFound,
                .forkTellable, .forkProof, .ownChainAhead, .divergence, .peerFailed:
                break
            }
        }
    }

    /// What a session gets when it registers.
    struct Ticket: Sendable {
        let id: Int
        let growth: AsyncStream<Void>
        let stop: AsyncStream<SessionStop>
    }

    private struct State {
        var next = 0
        var entries: [Int: Entry] = [:]
        var isStopping = false
        var waiters: [Int: AsyncStream<Void>.Continuation] = [:]
    }
    private let state = Mutex(State())

    /// Registers a session; nil where one with the same peer is open that both sides keep (the one dialled by the smaller key),
    /// or while everything stops.
    func register(
        peer: PublicKey,
        name: String,
        address: String,
        isOutgoing: Bool,
        own: PublicKey
    ) -> Ticket? {
        let (growth, growthIn) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let (stop, stopIn) = AsyncStream.makeStream(of: SessionStop.self)
        return state.withLock { state in
            guard !state.isStopping else { return nil }
            if let known = state.entries.first(where: { $0.value.peer == peer }) {
                // A second connection by the same side shows that it has given up the first.
                let isSecond = known.value.isOutgoing == isOutgoing
                guard isSecond || isOutgoing == (own < peer) else { return nil }
                known.value.stop.yield(
                    .now(WireError(.busy, "another connection of this pair stays"))
                )
            }
            let id = state.next
            state.next += 1
            state.entries[id] = Entry(
                peer: peer,
                name: name,
                address: address,
                isOutgoing: isOutgoing,
                since: World.milliseconds,
                growth: growthIn,
                stop: stopIn
            )
            return Ticket(id: id, growth: growth, stop: stop)
        }
    }

    /// Removes a session and wakes who waits for its end.
    func remove(_ id: Int) {
        let waiters = state.withLock { state in
            if let entry = state.entries.removeValue(forKey: id) {
                entry.growth.finish()
                entry.stop.finish()
            }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.yield() }
    }

    /// Notes what a session reports.
    func note(_ id: Int, _ event: Event) {
        var told: [Digest: [Head]] = [:]
        if case .peerHeads(let heads) = event { told = Dictionary(grouping: heads, by: \.chain) }
        state.withLock { state in
            state.entries[id]?.exchange.note(event)
            switch event {
            case .greeted(let hello): if let name = hello.name { state.entries[id]?.name = name }
            case .toReceive(let plan):
                state.entries[id]?.toReceive = plan.changesets
                state.entries[id]?.isCaughtUp = false
            case .received(let stored, _): state.entries[id]?.stored = stored
            case .sent(let acknowledged, _):
                let lost = state.entries[id]?.exchange.lost ?? 0
                state.entries[id]?.sent = max(0, acknowledged - lost)
            case .peerCaughtUp: state.entries[id]?.isCaughtUp = true
            case .peerHeads:
                for (chain, heads) in told { state.entries[id]?.vector.replace(chain, with: heads) }
            case .toSend, .caughtUp, .peerDeclines, .chainRefused, .peerDropped, .refused, .dropped,
                .unavailable, .forkFound, .forkTellable, .forkProof, .ownChainAhead, .divergence,
                .converged, .peerFailed:
                break
            }
        }
    }

    /// Whether nothing is left to exchange in a session for now.
    func isExchanged(_ id: Int) -> Bool {
        state.withLock { $0.entries[id]?.exchange.isDone ?? false }
    }

    /// The open sessions, oldest first.
    var entries: [Entry] {
        state.withLock { $0.entries.sorted { $0.key < $1.key }.map(\.value) }
    }

    /// Whether a session with a peer is open; `current` gives the key that goes on for one that was handed on.
    func isConnected(_ peer: PublicKey, _ current: (PublicKey) -> PublicKey) -> Bool {
        entries.contains { current($0.peer) == peer }
    }

    /// Tells all sessions that the log grew, and lets those end whose peer may not connect any more, once it has
    /// got what says so.
    func announceGrowth(isWelcome: (PublicKey) -> Bool) {
        for entry in entries {
            if isWelcome(entry.peer) {
                entry.growth.yield()
            } else {
                let farewell = WireError(.notMember, "this key is no member any more")
                entry.stop.yield(.afterSending(farewell))
            }
        }
    }

    /// Ends one session in order.
    func end(_ id: Int) {
        _ = state.withLock { $0.entries[id] }?.stop.yield(.now(nil))
    }

    /// Ends the sessions with one peer in order.
    func end(_ peer: PublicKey) {
        for entry in entries where entry.peer == peer { entry.stop.yield(.now(nil)) }
    }

    /// Ends all sessions in order and takes no more.
    func stopAll() {
        state.withLock { $0.isStopping = true }
        for entry in entries { entry.stop.yield(.now(nil)) }
    }

    /// Wakes at each end of a session; `id` names the waiter.
    func changes(_ id: Int) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        state.withLock { $0.waiters[id] = continuation }
        return stream
    }

    /// Wakes all waiters: something they wait for may have changed.
    func wake() {
        for waiter in state.withLock({ Array($0.waiters.values) }) { waiter.yield() }
    }
}
