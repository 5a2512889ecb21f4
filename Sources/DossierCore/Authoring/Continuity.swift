/// Whether a replica may go on writing its chain, or must begin a new incarnation first (ARCHITECTURE: "Replica life").
///
/// A new incarnation is always safe: a wrong alarm costs one more chain and nothing else. Going on where another life of
/// the same key has written would use a dot twice. So every doubt begins a new incarnation, and none refuses an edit: the
/// new chain begins with the next own changeset, whether or not the missing ones have come back by then.
package enum Continuity: Hashable, Sendable {
    /// Nothing speaks against going on with the chain.
    case goesOn
    /// The next own changeset begins a new incarnation; nothing is known to be missing here.
    case beginsAnew(Cause)
    /// The same, and own changesets up to this head are not held: whoever has them is asked for them.
    case fetchesTail(Head, Cause)
    /// The same, and a dot of ours has a second digest: this head's.
    case forked(Head)

    /// Why a chain is not gone on with.
    package enum Cause: String, Hashable, Sendable, CaseIterable {
        /// There is no mark beside a database that has written.
        case unmarked
        /// The mark belongs to another machine or other files: a copy, or a restored directory.
        case moved
        /// The database was set back behind the mark.
        case rolledBack = "rolled-back"
        /// The mark was set back behind the database.
        case outdated
        /// The mark is one batch ahead: the program ended between the mark and the commit.
        case interrupted
        /// Somebody else writes, or wrote, this replica's chain.
        case overtaken
    }

    /// Whether the next own changeset must begin a new incarnation.
    package var mustBegin: Bool {
        switch self {
        case .goesOn: false
        case .beginsAnew, .fetchesTail, .forked: true
        }
    }

    /// Why; nil where the chain goes on.
    package var cause: Cause? {
        switch self {
        case .goesOn: nil
        case .beginsAnew(let cause), .fetchesTail(_, let cause): cause
        case .forked: .overtaken
        }
    }

    /// The own changeset known of that may not be held here; nil where nothing is known to be missing.
    package var tail: Head? {
        switch self {
        case .goesOn, .beginsAnew: nil
        case .fetchesTail(let head, _), .forked(let head): head
        }
    }

    /// What a replica finds when it opens its database.
    ///
    /// `written` is the last own changeset by the database's word, `place` where mark and database are found now,
    /// and `holdsMark` tells whether the mark's head is held.
    package static func atOpening(
        mark: HighWaterMark?,
        written: Head?,
        place: String,
        holdsMark: Bool
    ) -> Continuity {
        guard let mark else { return written == nil ? .goesOn : .beginsAnew(.unmarked) }
        let isHere = mark.place == place
        if written == mark.head { return isHere ? .goesOn : .beginsAnew(.moved) }
        if holdsMark {
            // The tail came back already, or the mark is an old one: nothing is missing.
            let isBehind = written.map { $0.chain == mark.head.chain } ?? true
            let isAhead = isBehind && (written?.sequence ?? 0) > mark.head.sequence
            return .beginsAnew(isAhead || !isBehind ? .outdated : .rolledBack)
        }
        if written == mark.before, isHere { return .beginsAnew(.interrupted) }
        guard let written, written.chain == mark.head.chain else {
            return .fetchesTail(mark.head, .rolledBack)
        }
        if written.sequence < mark.head.sequence { return .fetchesTail(mark.head, .rolledBack) }
        // A chain longer than the mark without the mark's own head in it, or another digest in its place.
        return .forked(mark.head)
    }

    /// What a peer's head of this replica's chain means.
    ///
    /// `written` is the last own changeset, `isHeld` tells whether `head` is held here.
    package static func shown(_ head: Head, written: Head?, isHeld: Bool) -> Continuity {
        guard let written, head.chain == written.chain, !isHeld, head != written else {
            return .goesOn
        }
        return head.sequence > written.sequence
            ? .fetchesTail(head, .overtaken) : .forked(head)
    }

    /// What the log itself says: `heads` are those held of the chain that ends, for its writer, with `written`.
    package static func holding(_ heads: [Head], written: Head?) -> Continuity {
        guard let written else { return .goesOn }
        let own = heads.filter { $0.chain == written.chain }
        let others = own.filter { $0 != written }.sorted()
        guard let other = others.last else { return .goesOn }
        let isLonger = own.count == 1 && other.sequence > written.sequence
        return isLonger ? .beginsAnew(.overtaken) : .forked(other)
    }

    /// What two findings come to: the graver one, and of two equal ones the one that knows of more.
    package func joined(with other: Continuity) -> Continuity {
        if gravity != other.gravity { return gravity > other.gravity ? self : other }
        guard let mine = tail, let theirs = other.tail else { return self }
        return theirs.sequence > mine.sequence ? other : self
    }

    private var gravity: Int {
        switch self {
        case .goesOn: 0
        case .beginsAnew: 1
        case .fetchesTail: 2
        case .forked: 3
        }
    }
}
