internal import DossierCore
internal import DossierCrypto
internal import DossierTransport
internal import Synchronization

/// The codes that are open now, and those that have been used and still answer their key.
///
/// They live as long as the daemon runs: a code is never on a disk.
final class Invitations: Sendable {
    /// Codes open at once.
    static let limit = 16
    /// Used codes that are kept for a joiner that never heard the answer; beyond them the oldest goes.
    static let usedLimit = 256

    /// One code.
    struct Invitation: Sendable {
        let id: Int
        let key: [UInt8]
        let role: Role
        let name: String?
        let expires: Int
        var joined: (key: PublicKey, admission: OperationID)?
        var isTaken = false
    }

    /// What a proof is worth.
    enum Finding: Sendable {
        case fits(Invitation)
        /// The code was used by another key, or is being used.
        case spent
        /// No code; so many wrong ones came since the codes that are open were made.
        case wrong(count: Int)
        /// Not looked at: too many wrong ones came from there.
        case unheard
    }

    private struct State {
        /// One for all codes, since a dialler does not say which one it has.
        var salt: [UInt8] = []
        var codes: [Invitation] = []
        /// Codes whose key is being derived.
        var reserved = 0
        var next = 0
        var wrong = WrongProofs()
        var watchers: [Int: AsyncStream<String>.Continuation] = [:]

        var open: Int { codes.count { $0.joined == nil } + reserved }

        mutating func remove(where isDead: (Invitation) -> Bool) {
            for dead in codes where isDead(dead) { watchers.removeValue(forKey: dead.id)?.finish() }
            codes.removeAll(where: isDead)
        }
    }
    private let state = Mutex(State())

    /// Opens a code for `ttl` milliseconds; nil if too many are open or memory for scrypt is short.
    ///
    /// `joined` gives the name of who uses it, and ends when the code does.
    func open(
        _ code: PairingCode,
        role: Role,
        name: String?,
        ttl: Int,
        now: Int
    ) -> (id: Int, joined: AsyncStream<String>)? {
        guard let salt = reserve(now: now) else { return nil }
        let key = code.key(salt: salt)
        return settle(key, role: role, name: name, expires: now + ttl)
    }

    /// Keeps a place for a code; its salt, or nil if too many are open.
    func reserve(now: Int) -> [UInt8]? {
        state.withLock { state in
            state.remove { $0.expires < now }
            guard state.open < Self.limit else { return nil }
            if state.open == 0 { state.wrong = WrongProofs() }
            if state.codes.isEmpty, state.reserved == 0 { state.salt = World.randomBytes(16) }
            state.reserved += 1
            return state.salt
        }
    }

    /// Puts a code into the place that was kept for it; without a key gives it back.
    func settle(
        _ key: [UInt8]?,
        role: Role,
        name: String?,
        expires: Int
    ) -> (id: Int, joined: AsyncStream<String>)? {
        let (joined, continuation) = AsyncStream.makeStream(of: String.self)
        return state.withLock { state in
            state.reserved -= 1
            guard let key else { return nil }
            let id = state.next
            state.next += 1
            state.codes.append(
                Invitation(id: id, key: key, role: role, name: name, expires: expires)
            )
            state.watchers[id] = continuation
            return (id, joined)
        }
    }

    /// Whether a stranger may speak at all.
    func isOpen(now: Int) -> Bool {
        state.withLock { $0.codes.contains { $0.joined == nil && $0.expires >= now } }
    }

    /// The salt of the codes that `key` could use, or has used; nil where there is none.
    func salt(for key: PublicKey, now: Int) -> [UInt8]? {
        state.withLock { state in
            let isOne = state.codes.contains { code in
                code.expires >= now && (code.joined == nil || code.joined?.key == key)
            }
            return isOne ? state.salt : nil
        }
    }

    /// The code that a proof shows; counts a wrong one against where it comes from.
    ///
    /// A code that `key` has used answers again.
    func match(
        _ proof: [UInt8],
        from origin: Admission.Origin?,
        of key: PublicKey,
        now: Int,
        expected: ([UInt8]) -> [UInt8]
    ) -> Finding {
        state.withLock { state in
            guard state.wrong.isHeard(origin) else { return .unheard }
            for (position, code) in state.codes.enumerated() where code.expires >= now {
                guard HMAC.isEqual(expected(code.key), proof) else { continue }
                if let joined = code.joined { return joined.key == key ? .fits(code) : .spent }
                guard !code.isTaken else { return .spent }
                state.codes[position].isTaken = true
                return .fits(state.codes[position])
            }
            return .wrong(count: state.wrong.note(origin))
        }
    }

    /// Notes who has used a code.
    func used(_ id: Int, by key: PublicKey, name: String, _ admission: OperationID) {
        let watcher = state.withLock { state in
            if let position = state.codes.firstIndex(where: { $0.id == id }) {
                state.codes[position].joined = (key, admission)
            }
            let used = state.codes.filter { $0.joined != nil }
            if used.count > Self.usedLimit, let oldest = used.first {
                state.remove { $0.id == oldest.id }
            }
            return state.watchers.removeValue(forKey: id)
        }
        watcher?.yield(name)
        watcher?.finish()
    }

    /// Gives a code back that could not be used for a reason of ours.
    func release(_ id: Int) {
        state.withLock { state in
            if let position = state.codes.firstIndex(where: { $0.id == id }) {
                state.codes[position].isTaken = false
            }
        }
    }

    /// Ends a code that nobody has used; who waits for it hears so.
    func close(_ id: Int) {
        state.withLock { $0.remove { $0.id == id && $0.joined == nil } }
    }

    /// Ends the used codes of keys that are no member's any more.
    func forget(exceptOf isMember: (PublicKey) -> Bool) {
        state.withLock { state in
            state.remove { code in code.joined.map { !isMember($0.key) } ?? false }
        }
    }
}
