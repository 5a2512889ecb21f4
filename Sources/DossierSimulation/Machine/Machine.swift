internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// A replica with everything around it: a key, a disk, a clock, people who write.
final class Machine {
    enum State {
        /// Without power, or not started.
        case off
        /// Reading its log again.
        case starting
        case running
        /// Stopped by a failed sync until its power comes back.
        case stopped
    }

    let number: Int
    let name: String
    /// Its present key first; a rotated machine still connects with the keys before.
    var keys: [SigningKey]
    /// Whether others can connect to it.
    let listens: Bool
    var state = State.off
    /// Counts starts, so that what was planned for an earlier run of the machine comes to nothing.
    var epoch = 0
    var disk = Disk()
    var replica: Replica<SimulatedStorage>
    var author: Author?
    /// What is held, as sessions are told it: durable.
    var local: LocalState
    /// Work for the one writer, and what of it is on its way to the disk.
    var jobs: [Job] = []
    var underWay: [Job.Done] = []
    var isWriting = false
    var endpoints: [Endpoint] = []
    var kinds: [String: OperationKind.Effect]
    var mergeRule: Int
    /// Whether it goes on with its chain, as kept with the data.
    var continuity = Continuity.goesOn
    /// Proofs of forks that it keeps beside its log.
    var proofs: [ForkEvidence] = []
    /// Chains whose forks it has kept proofs of: none is forgotten.
    var proven: Set<Digest> = []
    /// The mark of the transaction under way: a planted mistake writes it after its commit.
    var lateMark: HighWaterMark?
    /// Whether something happened for which a chain may not be gone on with: else none begins anew.
    var hasCause = false
    /// Whether it is a liar, and whether it lies now.
    var isLiar = false
    /// What the wall clock says beyond the true time, and where it stands still.
    var clockOffset: Int64 = 0
    var frozenClock: Int64?
    /// How often its inbound bytes are late.
    var isSlow = false
    /// Changesets it acknowledged to peers, or told its people were saved.
    var promised: [Digest] = []
    /// Whether it went back to an older disk: then its promises are the others' to keep.
    var wentBack = false
    /// Assertions that it has shown as withdrawn.
    var withdrawn: Set<OperationID> = []
    /// Copies of its disk made earlier, with the keys of the time.
    var backups: [Disk] = []
    /// Lines it sent earlier: what a liar replays.
    var recorded: [[UInt8]] = []
    /// Whether its owner believes it to be a member.
    var isGone = false

    init(
        number: Int,
        name: String,
        key: SigningKey,
        listens: Bool,
        dataset: Digest?,
        kinds: [String: OperationKind.Effect],
        plant: Plant?
    ) {
        self.number = number
        self.name = name
        keys = [key]
        self.listens = listens
        self.kinds = kinds
        mergeRule = kinds.count > OperationKind.standard.count ? 2 : 1
        replica = Replica(
            dataset: dataset,
            storage: SimulatedStorage(plant: plant),
            kinds: kinds
        )
        local = LocalState(vector: VersionVector(), stateDigest: nil)
    }

    var key: SigningKey { keys[0] }

    var isRunning: Bool { state == .running }

    /// Whether `key` may connect: a member's key, or a rotated member's old one.
    func accepts(_ key: PublicKey) -> Bool {
        guard replica.index.founding != nil else { return true }
        let membership = replica.membership
        if membership.currentGrant(of: key) != nil { return true }
        let old = membership.grants.filter { $0.key == key }.map(\.id)
        return membership.grants.contains { grant in
            guard let by = grant.by, old.contains(by), membership.cutoffs[grant.id] == nil else {
                return false
            }
            // A successor stands for the key that it rotated from.
            return replica.acts[grant.id.changeset]?.runs.contains { run in
                if case .rotate = run.arguments { run.contains(grant.id.index) } else { false }
            } ?? false
        }
    }

    /// The key under which this machine introduces itself to `other`.
    func introduction(to other: Machine) -> PublicKey {
        keys.first { other.accepts($0.publicKey) }?.publicKey ?? key.publicKey
    }

    /// What the replica in memory holds.
    func stateNow() throws -> LocalState {
        LocalState(
            vector: replica.vector,
            stateDigest: try replica.comparableDigest(),
            wanted: try replica.wantedChangesets(limit: WireLimits.fetchedChangesets)
        )
    }

    /// The changesets of which parts are wanted, as the log has them.
    var wantedNow: [Digest] { (try? replica.wantedChangesets(limit: .max)) ?? [] }

    /// What the clock on its wall shows, in milliseconds.
    func wallClock(_ now: Int64) -> Int {
        let shown = (frozenClock ?? now) / 1_000_000 + clockOffset
        return max(0, Int(1_600_000_000_000 + shown))
    }
}

/// Work for a machine's one writer.
enum Job {
    /// Changesets of a session.
    case batch(Endpoint, [Judged])
    /// An own changeset.
    case edit(Edit)
    /// A head of the own chain, shown by a peer.
    case doubt(Head)
    /// A proof of a fork, told by a peer.
    case proof(Endpoint, ForkEvidence)
    /// Entities are projected again where counting has changed, a few at a time.
    case settle

    /// Work that is on its way to the disk, with what will be told once it is there.
    enum Done {
        case batch(Endpoint, [Outcome], grew: Bool)
        case edit([Digest])
        case proof(Endpoint)
        case settle
    }
}

/// FORMAT's verdict on a received changeset.
enum Judged {
    case fit(Changeset, PublicKey?)
    case refused(Refusal, Digest)
}
