package import DossierCrypto
package import DossierTransport
internal import Synchronization

/// The keys with which a replica shows itself to others: the present one, and after a rotation those of before, for
/// peers that have not heard of it.
package final class KeyRing: Sendable {
    private struct State {
        var keys: [SigningKey]
        var diallers: [Dialler]
    }
    private let state: Mutex<State>
    private let budget: BufferBudget
    /// What a listener shows.
    let identities: TransportIdentities

    /// The present key, then those of before, the latest first; all connections share `budget`.
    ///
    /// Throws `TransportError.tls` if OpenSSL refuses a key.
    package init(
        _ present: SigningKey,
        former: [SigningKey] = [],
        budget: BufferBudget = BufferBudget()
    ) throws {
        let keys = [present] + former
        let all = try keys.map { try TransportIdentity(key: $0) }
        self.budget = budget
        identities = TransportIdentities(all[0], earlier: Array(all.dropFirst()))
        let diallers = try all.map { try Dialler(identity: $0, budget: budget) }
        state = Mutex(State(keys: keys, diallers: diallers))
    }

    /// The key that signs.
    package var present: SigningKey { state.withLock { $0.keys[0] } }

    /// The keys of before, the latest first.
    var former: [PublicKey] { state.withLock { $0.keys.dropFirst().map(\.publicKey) } }

    /// Goes on with another key; connections that are open keep theirs.
    func rotate(to successor: SigningKey) throws {
        let identity = try TransportIdentity(key: successor)
        let dialler = try Dialler(identity: identity, budget: budget)
        identities.rotate(to: identity)
        state.withLock { state in
            state.keys.insert(successor, at: 0)
            state.diallers.insert(dialler, at: 0)
        }
    }

    /// Connects with the present key, and where the peer does not let that in, with one of before, if there is one.
    ///
    /// `wasLetIn` tells by what `body` returned. Throws what the last attempt throws.
    func withConnection<Output: Sendable>(
        host: String,
        port: Int,
        expecting key: PublicKey,
        wasLetIn: (Output) -> Bool,
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        var rest = state.withLock { $0.diallers }[...]
        while let dialler = rest.popFirst() {
            do {
                let output = try await dialler.withConnection(
                    host: host,
                    port: port,
                    expecting: key,
                    body
                )
                if rest.isEmpty || wasLetIn(output) { return output }
            } catch let error as TransportError where !rest.isEmpty && Self.isRefusal(error) {
                continue
            }
        }
        throw TransportError.closed
    }

    /// Whether the peer may only not know the key: a stranger gets an alert, or silence and the end.
    private static func isRefusal(_ error: TransportError) -> Bool {
        switch error {
        case .alertReceived, .closed, .truncated: true
        default: false
        }
    }
}
