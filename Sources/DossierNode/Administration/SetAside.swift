internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierVocabulary

/// One changeset that is held and does not count.
package struct SetAsideView: Hashable, Sendable {
    /// The changeset.
    package var changeset: ChangesetName
    /// Who wrote it.
    package var author: AuthorView
    /// Milliseconds since 1970 by the author's clock.
    package var time: Int
    /// Why it was made, in the author's words.
    package var message: String?
    /// Why it does not count: `removed`, `retired`, `rotated`, `reader` or `not-admitted`; `not-admin` where
    /// only what it says of members has no effect.
    package var cause: String
    /// The same in words.
    package var reason: String
    /// The first of the statements that it would make, at most `SetAsideView.shownStatements`.
    package var statements: [SetAsideStatement]
    /// How many there are.
    package var statementCount: Int
    /// Whether nothing of it is left to adopt: somebody who counts has said it again, or its author had replaced it.
    package var isNothingLeft: Bool = false

    /// The most statements that a view names.
    package static let shownStatements = 5
}

/// One statement of a changeset that does not count.
package struct SetAsideStatement: Hashable, Sendable {
    /// Of what.
    package var entity: EntityName
    /// The property for people.
    package var label: String
    /// The value for people.
    package var display: String
}

extension Reading {
    /// Entities that are read to tell what was adopted; what they are too few for is not said to be.
    private static let mostReads = 20_000

    /// Changesets that are set aside, or whose author was no admin and says who takes part, the oldest in
    /// this replica's log first; of one member or of all.
    ///
    /// Throws what the store throws.
    func setAside(by member: PublicKey? = nil) throws -> [SetAsideView] {
        let keys = member.map { Set(lineage.keys(of: $0)) }
        var found: [(place: Place, digest: Digest)] = []
        for digest in try replica.setAside.union(replica.overreaching) {
            guard let place = try replica.storage.place(of: digest) else { continue }
            if let keys, !keys.contains(segments[place.segment].key) { continue }
            found.append((place, digest))
        }
        return try views(of: found.map(\.digest))
    }

    /// How changesets that are set aside, or would be, look to people; in the order of their chains.
    func views(of digests: [Digest]) throws -> [SetAsideView] {
        let aside = try replica.setAside
        var reads = Self.mostReads
        var found: [(place: Place, view: SetAsideView)] = []
        for digest in digests {
            guard let place = try replica.storage.place(of: digest),
                let changeset = try view.changeset(digest)
            else { continue }
            let cause =
                replica.overreaching.contains(digest)
                ? ("not-admin", "its author was no admin: what it says of members has no effect")
                : try cause(at: place)
            let (statements, count) = try statements(of: changeset)
            found.append(
                (
                    place,
                    SetAsideView(
                        changeset: name(digest, at: place),
                        author: author(at: place),
                        time: changeset.header.time,
                        message: changeset.text.message,
                        cause: cause.0,
                        reason: cause.1,
                        statements: statements,
                        statementCount: count,
                        isNothingLeft: try aside.contains(digest)
                            && Adoption.isDone(digest, in: replica, reads: &reads)
                    )
                )
            )
        }
        return found.sorted {
            ($0.view.time, $0.place.segment, $0.place.sequence)
                < ($1.view.time, $1.place.segment, $1.place.sequence)
        }.map(\.view)
    }

    /// Why a changeset at `place` does not count.
    private func cause(at place: Place) throws -> (kind: String, words: String) {
        let segment = segments[place.segment]
        let membership = replica.membership
        guard let grant = membership.grants.first(where: { $0.id == segment.grant }) else {
            return ("not-admitted", "its author's admission does not count")
        }
        guard grant.role > .reader else { return ("reader", "its author was a reader") }
        guard let ending = Ending.all(of: grant.id, replica).first else {
            return ("not-admitted", "its author's membership ended")
        }
        switch ending.kind {
        case .removed:
            let why = try message(ending.changeset).map { ": \($0)" } ?? ""
            return ("removed", "beyond the removal by \(people.name(of: ending.author))\(why)")
        case .retired: return ("retired", "written after its author had retired")
        case .rotated: return ("rotated", "written with a key that had been handed on")
        }
    }

    private func statements(
        of changeset: Changeset
    ) throws -> (first: [SetAsideStatement], count: Int) {
        var first: [SetAsideStatement] = []
        var count = 0
        for (_, part) in changeset.entityParts.sorted(by: { $0.key < $1.key }) {
            let type = try vocabulary.type(named: name(of: part.entity).type)
            for row in part.rows {
                guard let property = part.property(of: row), let value = part.value(of: row) else {
                    continue
                }
                count += 1
                guard first.count < SetAsideView.shownStatements else { continue }
                first.append(
                    SetAsideStatement(
                        entity: try name(of: part.entity),
                        label: label(property, type),
                        display: try display(value, type?.property(named: property)).text
                    )
                )
            }
        }
        return (first, count)
    }
}

extension WorkingCopy {
    /// What is held and does not count, of one member or of all.
    ///
    /// Throws `no-such-peer`.
    package func setAside(of member: String? = nil) async throws -> [SetAsideView] {
        try await reading { reading in
            try reading.setAside(by: try member.map { try reading.memberKey($0) })
        }
    }
}
