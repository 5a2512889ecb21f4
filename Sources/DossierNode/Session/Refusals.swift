internal import Synchronization

/// Counts what is refused in one session.
///
/// The peer decides how much that is, so only the first, the second, the fourth and so on are told.
final class Refusals: Sendable {
    private let count = Mutex(0)

    /// Counts one more; gives the count where it is to be told.
    func note() -> Int? {
        count.withLock { count in
            count += 1
            return count & (count - 1) == 0 ? count : nil
        }
    }
}
