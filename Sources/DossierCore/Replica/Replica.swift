package import DossierCrypto

/// What became of a changeset that was received.
package enum Reception: Hashable, Sendable {
    /// These are held now, in this order: the changeset, and others that had waited for it.
    case held([Digest])
    /// It was held before; parts that were missing may have been filled in.
    case known
    /// Its causes are not all held; it waits.
    case waiting
    /// Its causes are not all held, and there is no room to wait: fetch it again.
    case dropped
    /// It may not be held.
    case refused(Refusal)
}

/// One copy of the dataset: applies changesets as they come, in any order, to the same state.
///
/// Held depends on bytes and causal past alone; counted on held membership operations; live on what counts.
package struct Replica<Storage: ReplicaStorage> {
    /// The dataset's id; a replica that has none takes the first founding changeset it is given.
    package let dataset: Digest?
    /// What each kind does; grows with versions of the software.
    package let kinds: [String: OperationKind.Effect]
    /// The log and the projection.
    package var storage: Storage
    /// The shape of what is held.
    package internal(set) var index: LogIndex
    /// Who counts.
    package internal(set) var membership = Membership()
    /// The held changesets with operations on membership or erasures.
    package internal(set) var acts: [Digest: AdministrativeAct] = [:]
    /// What a change of counting left to be projected again, by segment.
    package internal(set) var unsettled: [Int: Unsettled] = [:]
    /// The erases held, by the changeset and the number of the part that they name.
    var erasers: [Digest: [Int: Set<OperationID>]] = [:]
    var sum: Bytes32
    /// The membership's leaf; nil where it has to be computed again.
    var knownMembershipLeaf: Bytes32?
    var waiting = WaitingRoom()

    /// An empty replica.
    package init(
        dataset: Digest?,
        storage: Storage,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) {
        self.dataset = dataset
        self.storage = storage
        self.kinds = kinds
        index = LogIndex()
        sum = .zero
    }

    /// A replica as a store kept it.
    ///
    /// Throws what the storage throws.
    package init(
        restoring storage: Storage,
        dataset: Digest,
        index: LogIndex,
        acts: [AdministrativeAct],
        sum: Bytes32,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) throws {
        self.dataset = dataset
        self.storage = storage
        self.kinds = kinds
        self.index = index
        self.sum = sum
        for act in acts { note(act) }
        membership = try walk()
        for rest in try storage.unsettled() { unsettled[rest.stretch.segment] = rest }
        knownMembershipLeaf = try membershipLeaf()
    }

    /// The heads held.
    package var vector: VersionVector { index.vector }

    /// The digest of the state: equal on all replicas that hold the same (FORMAT: "State digest").
    ///
    /// It means nothing while the replica is settling or parts are wanted: see `comparableDigest`.
    /// Throws what the storage throws.
    package var stateDigest: Digest {
        get throws { Digest(sum &+ (try knownMembershipLeaf ?? membershipLeaf())) }
    }

    /// The digest of the state, to be compared with another replica's; nil while this one is
    /// settling or parts are wanted.
    ///
    /// Throws what the storage throws.
    package func comparableDigest() throws -> Digest? {
        guard isSettled, try wantedParts().isEmpty else { return nil }
        return try stateDigest
    }

    /// How many changesets wait for their causes.
    package var waitingCount: Int { waiting.count }

    /// Takes one changeset.
    ///
    /// `verified` is the key under which the caller has checked the signature already, if it has.
    /// Throws what the storage throws; refusals are results.
    package mutating func receive(
        _ changeset: Changeset,
        verified: PublicKey? = nil
    ) throws -> Reception {
        if try storage.place(of: changeset.digest) != nil {
            try fill(changeset, verified)
            return .known
        }
        if changeset.header.isFounding, let dataset, dataset != changeset.digest {
            return .refused(Refusal(.dataset, "another founding changeset"))
        }
        let missing = try missingCauses(of: changeset)
        guard missing.isEmpty else {
            return waiting.add(changeset, verified, missing: missing) ? .waiting : .dropped
        }
        if let refusal = try check(changeset, verified) { return .refused(refusal) }
        try apply(changeset)
        var held = [changeset.digest]
        var next = 0
        while next < held.count {
            for (ready, verified) in waiting.release(held[next]) {
                if try storage.place(of: ready.digest) != nil {
                    try fill(ready, verified)
                    continue
                }
                guard try check(ready, verified) == nil else { continue }
                try apply(ready)
                held.append(ready.digest)
            }
            next += 1
        }
        return .held(held)
    }

    /// The causes that are not held.
    package func missingCauses(of changeset: Changeset) throws -> Set<Digest> {
        var missing: Set<Digest> = []
        for cause in changeset.header.causes {
            if index.placeOfHead(cause) != nil || cause == index.founding { continue }
            if try storage.place(of: cause) == nil { missing.insert(cause) }
        }
        return missing
    }

    func place(of digest: Digest) throws -> Place? {
        if let place = index.placeOfHead(digest) { return place }
        return try storage.place(of: digest)
    }

    /// Why a changeset whose causes are held may not be held itself; nil if it may.
    private func check(_ changeset: Changeset, _ verified: PublicKey?) throws -> Refusal? {
        let header = changeset.header
        if header.isFounding {
            guard index.founding == nil, let key = header.key,
                AdministrativeAct(changeset, at: Place(segment: 0, sequence: 1))?
                    .admits(key, at: 0) == true
            else { return Refusal(.dataset, "another founding changeset") }
        } else if header.dataset != index.founding {
            return Refusal(.dataset, "another dataset")
        }
        let key: PublicKey
        if let own = header.key {
            if let admission = header.admission {
                guard acts[admission.changeset]?.admits(own, at: admission.index) == true else {
                    return Refusal(.notMember, "no admission of this key")
                }
            }
            key = own
        } else {
            guard let previous = header.previous, let place = try place(of: previous),
                index.segments[place.segment].chain == header.chain,
                place.sequence == header.sequence - 1
            else { return Refusal(.brokenChain, "previous") }
            key = index.segments[place.segment].key
        }
        for head in header.saw + [header.continues].compactMap({ $0 }) {
            guard let place = try place(of: head.digest),
                index.segments[place.segment].chain == head.chain, place.sequence == head.sequence
            else { return Refusal(.brokenChain, "saw") }
        }
        guard verified == key || changeset.isSigned(by: key) else {
            return Refusal(.badSignature, "signature")
        }
        return nil
    }
}
