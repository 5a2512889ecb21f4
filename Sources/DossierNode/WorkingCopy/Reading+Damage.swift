package import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import Synchronization

/// A held changeset whose bytes on this disk are not those that were signed.
package struct DamagedView: Hashable, Sendable {
    /// What people call it, as in `desk-a:214`.
    package var name: String
    /// Whether it is this copy's own and the remote is not known to have it: then perhaps nobody has.
    package var isUnsent: Bool
    /// Own changesets behind it in its chain that the remote is not known to have: they wait for it.
    package var waiting: Int

    /// Describes a damaged changeset.
    package init(name: String, isUnsent: Bool, waiting: Int) {
        self.name = name
        self.isUnsent = isUnsent
        self.waiting = waiting
    }
}

extension Reading {
    /// What people call the changesets that this look passed over.
    func passedOver() throws -> [String] {
        try view.passedOver.compactMap { digest in
            try replica.storage.place(of: digest).map { name(digest, at: $0).short }
        }
    }

    /// The changesets known to be damaged here.
    ///
    /// What waits is told with the first of a chain.
    func damaged() throws -> [DamagedView] {
        let ends = try view.soundEnds()
        return try view.damaged().compactMap { digest in
            guard let place = try replica.storage.place(of: digest) else { return nil }
            let segment = segments[place.segment]
            let isFirst = ends[place.segment].map { $0 + 1 >= place.sequence } ?? true
            let known = max(place.sequence, sentReach[place.segment] ?? 0)
            let waits = isOwn(segment.key) && isFirst
            return DamagedView(
                name: name(digest, at: place).short,
                isUnsent: !isSent(place),
                waiting: waits ? max(0, segment.last - known) : 0
            )
        }
    }
}

extension WorkingCopy {
    /// What people call the damaged changesets that answers had to do without since this was opened, sorted.
    package var damageMet: [String] { passedOver.withLock { $0.sorted() } }

    /// What the daemon has of `moment` after an exchange in which all that could be given was taken: what is behind
    /// a changeset that is damaged still was not given.
    ///
    /// Throws `ErrorReport`.
    package func given(of moment: LogMoment) async throws -> VersionVector {
        let known = try remote()?.acknowledged ?? VersionVector()
        return try await reading { reading in
            guard try !reading.view.damaged().isEmpty else { return moment.vector }
            let given = try reading.view.given(of: moment.vector)
            return VersionVector(Set(given.sorted).union(known.sorted))
        }
    }
}
