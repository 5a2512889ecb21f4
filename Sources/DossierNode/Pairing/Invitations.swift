internal import DossierCore
internal import DossierCrypto
internal import Synchronization

/// The codes that are open now.
///
/// They live as long as the daemon runs: a code is never on a disk.
final class Invitations: Sendable {
    /// Wrong proofs in all, after which every open code dies (PROTOCOL: "Pairing").
    static let attempts = 1000
    /// Wrong proofs from one address.
    static let attemptsPerAddress = 5
    /// Codes open at once.
    static let limit = 16

    /// One open code.
    struct Invitation: Sendable {
        let id: Int
        let key: [UInt8]
        let role: Role
        let name: String?
        let expires: Int
        var joined: (key: PublicKey, admission: OperationID)?
        var isTaken = false
    }

    private struct State {
        var salt: [UInt8] = []
        var open: [Invitation] = []
        var next = 0
        var failures = 0
        var failuresByAddress: [String: Int] = [:]
        var watchers: [Int: AsyncStream<String>.Continuation] = [:]
    }
    private let state = Mutex(State())

    /// Opens a code for `ttl` milliseconds; nil if too many are open or memory for scrypt is short.
    func open(
        _ code: PairingCode,
        role: Role,
        name: String?,
        ttl: Int,
        now: Int
    ) -> (id: Int, joined: AsyncStream<String>)? {
        let salt = state.withLock { state in
            state.open.removeAll { $0.expires < now }
            if state.open.isEmpty {
                state.salt = World.randomBytes(16)
                state.failures = 0
                state.failuresByAddress = [:]
            }
            return state.open.count < Self.limit ? state.salt : nil
        }
        guard let salt, let key = code.key(salt: salt) else { return nil }
        let (joined, continuation) = AsyncStream.makeStream(of: String.self)
        return state.withLock { state in
            let id = state.next
            state.next += 1
            state.open.append(
                Invitation(id: id, key: key, role: role, name: name, expires: now + ttl)
            )
            state.watchers[id] = continuation
            return (id, joined)
        }
    }

    /// Whether a stranger may speak at all.
    func isOpen(now: Int) -> Bool {
        state.withLock { $0.open.contains { $0.expires >= now } }
    }

    /// The salt of the open codes; nil where none is open.
    func salt(now: Int) -> [UInt8]? {
        state.withLock { state in
            state.open.contains { $0.expires >= now } ? state.salt : nil
        }
    }

    /// The code that a proof shows; counts a wrong one against its address.
    ///
    /// A code that `key` has used answers again.
    func match(
        _ proof: [UInt8],
        from address: String,
        of key: PublicKey,
        now: Int,
        expected: ([UInt8]) -> [UInt8]
    ) -> Invitation? {
        state.withLock { state in
            guard state.failures < Self.attempts,
                state.failuresByAddress[address, default: 0] < Self.attemptsPerAddress
            else { return nil }
            for (position, invitation) in state.open.enumerated() where invitation.expires >= now {
                guard HMAC.isEqual(expected(invitation.key), proof) else { continue }
                if let joined = invitation.joined, joined.key != key { return nil }
                if invitation.isTaken, invitation.joined == nil { return nil }
                state.open[position].isTaken = true
                return state.open[position]
            }
            state.failures += 1
            if state.failuresByAddress.count < 4096 {
                state.failuresByAddress[address, default: 0] += 1
            }
            if state.failures >= Self.attempts { state.open = [] }
            return nil
        }
    }

    /// Notes who has used a code.
    func used(_ id: Int, by key: PublicKey, name: String, _ admission: OperationID) {
        let watcher = state.withLock { state in
            if let position = state.open.firstIndex(where: { $0.id == id }) {
                state.open[position].joined = (key, admission)
            }
            return state.watchers.removeValue(forKey: id)
        }
        watcher?.yield(name)
        watcher?.finish()
    }

    /// Gives a code back that could not be used for a reason of ours.
    func release(_ id: Int) {
        state.withLock { state in
            if let position = state.open.firstIndex(where: { $0.id == id }) {
                state.open[position].isTaken = false
            }
        }
    }
}
