internal import DossierCore
internal import DossierCrypto
internal import DossierWire

/// What the peer has told of itself.
struct PeerKnowledge: Sendable {
    /// Its greeting.
    var hello: Message.Hello?
    /// Its heads as of its last `have` or `caughtUp`.
    private(set) var vector = VersionVector()
    /// Its state at that moment.
    private(set) var stateDigest: Digest?
    /// Whether it takes changesets.
    var accepts = true
    /// Whether its `caughtUp` came, and nothing after it that reopens its sending.
    var isCaughtUp = false
    /// Chains of which we sent `digests`.
    var asked: Set<Digest> = []
    /// Chains of which its `digests` came.
    var answered: Set<Digest> = []
    /// Chains of which its `digests` came and ours did not go.
    var toAnswer: Set<Digest> = []
    /// What its `digests` named since the last comparison.
    var points: [Head] = []
    /// Chains whose fork was reported.
    var toldForks: Set<Digest> = []
    /// Chains of whose forks it has heard, or has told us.
    var heardForks: Set<Digest> = []
    /// Chains of whose forks it is to hear once it holds anything of them.
    var untoldForks: Set<Digest> = []
    /// Heads of our own chain that were reported as unknown here.
    var toldHeads: Set<Head> = []
    private var digestsMessages = 0
    private var lines = 0
    private var headCount = 0
    private var gathered: [Head] = []

    /// How many of its heads are kept, those of an unfinished message counted.
    var keptHeads: Int { headCount + gathered.count }

    /// Chains of which we wait for its `digests`.
    var isAwaitingDigests: Bool { !asked.isSubset(of: answered) }

    /// Adds a line of a `have` or `caughtUp`; returns the message's heads once its last line has come.
    ///
    /// Costs what the line says and not what was said before. Throws `limit`.
    mutating func gather(
        _ heads: [Head],
        more: Bool,
        stateDigest: Digest?
    ) throws(WireError) -> [Head]? {
        lines += 1
        guard lines <= WireLimits.headLines else {
            throw WireError(.limit, "lines of heads exceed \(WireLimits.headLines)")
        }
        gathered += heads
        guard !more else { return nil }
        let told = gathered
        gathered = []
        lines = 0
        for (chain, heads) in Dictionary(grouping: told, by: \.chain) {
            headCount += heads.count - vector[chain].count
            vector.replace(chain, with: heads)
        }
        guard headCount <= WireLimits.heads else {
            throw WireError(.limit, "heads exceed \(WireLimits.heads)")
        }
        self.stateDigest = stateDigest
        return told
    }

    /// Takes a `digests`.
    ///
    /// Throws `limit`.
    mutating func take(_ list: Message.ChainDigests) throws(WireError) {
        digestsMessages += 1
        guard digestsMessages <= WireLimits.digestsMessages else {
            throw WireError(.limit, "digests messages exceed \(WireLimits.digestsMessages)")
        }
        guard points.count + list.digests.count <= WireLimits.digestsWaiting else {
            throw WireError(.limit, "digests waiting exceed \(WireLimits.digestsWaiting)")
        }
        points += list.digests
        answered.insert(list.chain)
        if !asked.contains(list.chain) { toAnswer.insert(list.chain) }
        isCaughtUp = false
    }
}

/// The moments that a session remembers.
struct SessionClock: Sendable {
    /// The last input that bore a time.
    private(set) var now = Instant.zero
    /// The last message of the peer's.
    private(set) var lastHeard = Instant.zero
    /// Whether a ping went since then.
    var hasPinged = false
    /// When the present state ends.
    var deadline = Instant.zero

    mutating func start(_ now: Instant) {
        self.now = now
        lastHeard = now
    }

    mutating func heard(_ now: Instant) {
        self.now = max(now, self.now)
        lastHeard = self.now
        hasPinged = false
    }

    mutating func ticked(_ now: Instant) { self.now = max(now, self.now) }
}
