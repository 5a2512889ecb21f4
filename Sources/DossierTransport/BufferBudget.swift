internal import Synchronization

/// What the buffers of all connections of a process may hold together (PROTOCOL: "Flow control").
///
/// Each connection has a guaranteed piece; more is on loan while there is any. Who gets nothing is
/// told `busy` and tries again later, so that many peers, or greedy ones, never cost more memory.
package final class BufferBudget: Sendable {
    /// All of it, in bytes.
    package static let processBytes = 192 * 1024 * 1024
    /// What each connection may use without asking, in bytes.
    package static let guaranteedBytes = 64 * 1024

    private struct State {
        var shares = 0
        var lent = 0
    }

    private let total: Int
    private let guaranteed: Int
    private let state = Mutex(State())

    /// A budget of its own; a process has one.
    package init(
        total: Int = BufferBudget.processBytes,
        guaranteed: Int = BufferBudget.guaranteedBytes
    ) {
        self.total = total
        self.guaranteed = guaranteed
    }

    /// Sets a guaranteed piece aside; nil where not even that is left.
    package func open() -> Share? {
        let isOpen = state.withLock { state in
            guard state.lent + (state.shares + 1) * guaranteed <= total else { return false }
            state.shares += 1
            return true
        }
        return isOpen ? Share(self) : nil
    }

    /// What is on loan beyond the guaranteed pieces, in bytes.
    package var lentBytes: Int { state.withLock { $0.lent } }

    private func lend(_ bytes: Int) -> Bool {
        state.withLock { state in
            guard state.lent + bytes + state.shares * guaranteed <= total else { return false }
            state.lent += bytes
            return true
        }
    }

    private func takeBack(_ bytes: Int) { state.withLock { $0.lent -= bytes } }

    private func end(lent: Int) {
        state.withLock { state in
            state.lent -= lent
            state.shares -= 1
        }
    }

    /// What one connection holds of the budget; all goes back when nobody keeps the share any more.
    package final class Share: Sendable {
        private let budget: BufferBudget
        private let used = Mutex(0)

        fileprivate init(_ budget: BufferBudget) { self.budget = budget }

        deinit { budget.end(lent: loan(used.withLock { $0 })) }

        /// Takes room for so many bytes; false, and nothing taken, where none is left.
        package func take(_ bytes: Int) -> Bool {
            used.withLock { used in
                let more = loan(used + bytes) - loan(used)
                guard more == 0 || budget.lend(more) else { return false }
                used += bytes
                return true
            }
        }

        /// Gives room back that was taken.
        package func give(_ bytes: Int) {
            used.withLock { used in
                precondition(bytes <= used, "no more is given back than was taken")
                budget.takeBack(loan(used) - loan(used - bytes))
                used -= bytes
            }
        }

        private func loan(_ used: Int) -> Int { max(0, used - budget.guaranteed) }
    }
}
