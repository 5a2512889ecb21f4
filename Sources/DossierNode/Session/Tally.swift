internal import DossierReplication
internal import DossierWire
internal import Synchronization

/// Collects what a session reports.
final class Tally: Sendable {
    private struct State {
        var report: SyncReport
        var toReceive = 0
        var toSend = 0
        var hasSentAll = false
        var hasReceivedAll = false
        var isAcknowledged = true
        var acknowledged = 0

        mutating func count() {
            report.sent = max(0, acknowledged - report.refused.count - report.dropped)
        }
    }
    private let state: Mutex<State>
    private let progress: @Sendable (SyncProgress) -> Void

    init(_ report: SyncReport, _ progress: @escaping @Sendable (SyncProgress) -> Void) {
        state = Mutex(State(report: report))
        self.progress = progress
    }

    var report: SyncReport { state.withLock { $0.report } }

    /// The sum; the largest number where it would be larger.
    private static func sum(_ one: Int, _ other: Int) -> Int {
        let (sum, isTooLarge) = one.addingReportingOverflow(other)
        return isTooLarge ? .max : sum
    }

    /// Whether what the mode is for was done to the end.
    func isComplete(_ mode: SyncMode) -> Bool {
        state.withLock { state in
            let hasGiven = state.hasSentAll && state.isAcknowledged
            switch mode {
            case .pull: return state.hasReceivedAll
            case .push: return hasGiven
            case .both, .live: return hasGiven && state.hasReceivedAll
            }
        }
    }

    func note(_ event: Event) {
        let shown: SyncProgress? = state.withLock { state in
            switch event {
            case .greeted(let hello):
                if let name = hello.name { state.report.peerName = name }
                state.report.clockDifference = hello.now - World.milliseconds
            case .toReceive(let plan):
                // A peer may say what it likes; a plan decides nothing and overflows nothing.
                state.toReceive = Self.sum(state.toReceive, plan.changesets)
                state.report.bytesReceived = Self.sum(state.report.bytesReceived, plan.bytes)
            case .toSend(let plan):
                state.toSend += plan.changesets
                state.isAcknowledged = false
                state.report.bytesSent += plan.bytes
            case .received(let stored, let all):
                state.report.received = stored
                return SyncProgress(
                    direction: .receiving,
                    done: stored,
                    total: max(all, state.toReceive),
                    bytes: state.report.bytesReceived
                )
            case .sent(let acknowledged, let all):
                state.acknowledged = acknowledged
                state.count()
                state.isAcknowledged = acknowledged == all
                return SyncProgress(
                    direction: .sending,
                    done: acknowledged,
                    total: max(all, state.toSend),
                    bytes: state.report.bytesSent
                )
            case .chainRefused(let refused): state.report.refused.append(refused.code.rawValue)
            case .peerDropped(let numbers): state.report.dropped += numbers.count
            case .divergence:
                state.report.isDiverged = true
                state.report.isConverged = false
            case .converged:
                state.report.isConverged = true
                // It has got the causes meanwhile, and with them what waited for these.
                state.report.dropped = 0
                state.count()
            case .caughtUp: state.hasSentAll = true
            case .peerCaughtUp: state.hasReceivedAll = true
            case .peerHeads, .peerDeclines, .refused, .dropped, .unavailable,
                .forkFound, .forkTellable, .forkProof, .ownChainAhead, .peerFailed:
                break
            }
            return nil
        }
        if let shown { progress(shown) }
    }
}
