internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierVocabulary

extension Reading {
    /// One dossier.
    func dossier(_ id: String) throws -> EntityView {
        let name = try name(of: id)
        let type = type(of: name)
        let live = try view.live(id)
        let sources = SourceNumbers()
        let properties = try properties(live, type, sources)
        let (links, count) = try links(to: id, sources)
        return EntityView(
            name: name,
            typeLabel: type?.label ?? name.type,
            properties: properties,
            links: links,
            linkCount: count,
            sources: try sources.views(self),
            conflicts: try conflicts().filter { $0.entity == id }.map { try conflictView($0) },
            markers: try markers(live),
            erasures: try erasures(of: id),
            lookAlikes: try lookAlikes(of: id),
            isUncompared: try uncompared().contains(id)
        )
    }

    /// Who this replica is.
    var identity: IdentityView {
        IdentityView(
            name: people.name(of: own),
            key: own,
            fingerprint: own.fingerprint,
            role: replica.membership.currentGrant(of: own)?.role
        )
    }

    /// Everybody who was ever admitted, senior first.
    func members() throws -> [MemberView] {
        var keys: [PublicKey] = []
        for grant in replica.membership.grants {
            let key = lineage.current(of: grant.key)
            if !keys.contains(key) { keys.append(key) }
        }
        let founder = replica.membership.grants.first.map { lineage.current(of: $0.key) }
        return try keys.map { key in
            let all = lineage.keys(of: key)
            let own = segments.filter { all.contains($0.key) }
            return MemberView(
                name: people.name(of: key),
                key: key,
                fingerprint: key.fingerprint,
                role: replica.membership.currentGrant(of: key)?.role,
                changesets: own.reduce(0) { $0 + $1.last - $1.start + 1 },
                lastSeen: try own.map { try time($0.lastDigest) }.max() ?? 0,
                isOwn: isOwn(key),
                isFounder: key == founder
            )
        }
    }

    /// The changesets held beyond a reach, in the order of their chains: those of others, and own ones.
    func digests(beyond reach: [Int: Int]) throws -> (others: [Digest], own: [Digest]) {
        var found: (others: [Digest], own: [Digest]) = ([], [])
        for (number, segment) in segments.enumerated() {
            let first = max((reach[number] ?? 0) + 1, segment.start)
            guard first <= segment.last else { continue }
            let digests = try replica.storage.digests(inSegment: number, first...segment.last)
            if isOwn(segment.key) { found.own += digests } else { found.others += digests }
        }
        return found
    }

    /// Own changesets that the remote is not known to have.
    func unsent() throws -> [Digest] {
        var digests: [Digest] = []
        for (number, segment) in segments.enumerated() where isOwn(segment.key) {
            let first = max((sentReach[number] ?? 0) + 1, segment.start)
            guard first <= segment.last else { continue }
            digests += try replica.storage.digests(inSegment: number, first...segment.last)
        }
        return digests
    }

    /// The dataset's title: what its founding changeset says.
    func title() throws -> String {
        try replica.index.founding.flatMap { try message($0) } ?? "(not received yet)"
    }

    /// The changesets that lack `parts`, those that lack most first.
    private func withheld(_ parts: Set<PartID>) throws -> [WithheldView] {
        let found = Dictionary(grouping: parts, by: \.changeset).sorted {
            $0.value.count != $1.value.count
                ? $0.value.count > $1.value.count : $0.key < $1.key
        }
        return try found.prefix(WithheldView.shown).map { digest, parts in
            let place = try replica.storage.place(of: digest)
            return WithheldView(
                changeset: digest,
                author: place.map { people.name(of: segments[$0.segment].key) } ?? "",
                parts: parts.count
            )
        }
    }

    /// One screen of what is here and what is to do.
    func status(directory: String, remote: RemoteState?) throws -> StatusView {
        let unsent = try unsent()
        var tally = OperationTally()
        for digest in unsent {
            if let changeset = try view.changeset(digest) { try tally.add(changeset, isCounted) }
        }
        let counts = view.counts
        let members = try members()
        let wanted = try replica.wantedParts()
        let forks = try view.forkedChains()
        let open = forks.filter { !$0.isSettled }
        return StatusView(
            title: try title(),
            dataset: replica.index.founding ?? replica.dataset,
            directory: directory,
            entities: counts.entities,
            statements: counts.statements,
            sources: counts.sources,
            unsourced: counts.unsourced,
            unsentChanges: tally.added + tally.replaced + tally.removed,
            unsentChangesets: unsent.count,
            conflicts: try conflicts().map { try conflictView($0) },
            setAside: replica.setAsideCount + replica.overreaching.count,
            forks: replica.index.forks.count + forks.filter(\.isProofOnly).count,
            openForks: open.count,
            forkedChains: (open + forks.filter(\.isSettled)).prefix(5).map { fork in
                ForkView(
                    name: people.name(of: fork.key),
                    sequence: fork.dot.sequence,
                    branches: fork.branches,
                    isSettled: fork.isSettled
                )
            },
            fence: try view.fences().last.map {
                FenceView($0, fetching: .whenAsked(lastPull: remote?.lastPull ?? 0))
            },
            ended: EndedView(try standing(of: own)),
            wanted: wanted.count,
            withheld: try withheld(wanted),
            damaged: try damaged(),
            settling: replica.unsettledCount,
            shreddable: try view.shreddableParts(),
            erasuresSetAside: try replica.setAsideErasures().count,
            members: members,
            identity: identity,
            remote: remote,
            stateDigest: replica.isSettled ? try replica.stateDigest : nil
        )
    }
}
