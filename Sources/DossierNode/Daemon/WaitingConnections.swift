internal import DossierCrypto
internal import Synchronization

/// The connections of each key that have not begun a session yet.
///
/// A listener takes only so many, and a member may be silent for a while before it greets: without a limit of its own,
/// one key could keep all others out. The oldest makes room, so that whoever comes back is not kept out by what it
/// left behind.
final class WaitingConnections: Sendable {
    /// Connections of one key that may wait at once.
    static let limit = 4

    private struct Place {
        let id: Int
        let cut: @Sendable () -> Void
    }
    private struct State {
        var next = 0
        /// The oldest first; none of them is empty.
        var places: [PublicKey: [Place]] = [:]
    }
    private let state = Mutex(State())

    /// How many of a key wait.
    func count(of key: PublicKey) -> Int { state.withLock { $0.places[key]?.count ?? 0 } }

    /// Takes a place for a connection that `cut` ends, and ends the oldest of that key where there are too many.
    func enter(_ key: PublicKey, cut: @escaping @Sendable () -> Void) -> Int {
        let (id, surplus) = state.withLock { state in
            let id = state.next
            state.next += 1
            var places = state.places[key] ?? []
            let surplus = places.count < Self.limit ? nil : places.removeFirst()
            places.append(Place(id: id, cut: cut))
            state.places[key] = places
            return (id, surplus)
        }
        surplus?.cut()
        return id
    }

    /// Gives a place back: the session begins, or the connection is over.
    func leave(_ key: PublicKey, _ id: Int) {
        state.withLock { state in
            state.places[key]?.removeAll { $0.id == id }
            if state.places[key]?.isEmpty == true { state.places[key] = nil }
        }
    }
}
