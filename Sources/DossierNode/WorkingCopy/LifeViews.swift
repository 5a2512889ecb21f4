internal import DossierCore
internal import DossierCrypto
package import DossierStore
internal import DossierText

/// How a replica gets what others have.
package enum Fetching: Hashable, Sendable {
    /// It asks when a person says so; milliseconds since 1970 of the last time, 0 for never.
    case whenAsked(lastPull: Int)
    /// It is connected.
    case always
}

/// What `status` says of this copy's own life: that it was restored, copied or overtaken, and goes on.
package struct FenceView: Hashable, Sendable {
    /// Milliseconds since 1970 when it was noticed.
    package var time: Int
    /// The stable word for why.
    package var cause: String
    /// A few sentences for people: what was found, what comes next, and what may be gone.
    package var text: String
    /// Whether own changesets are known of that have not come back yet.
    package var isTailMissing: Bool
    /// Whether the new chain has begun.
    package var hasBegun: Bool
    /// Whether nobody was asked since, so that what others have of this copy's own changes is not known.
    package var isInDoubt: Bool

    /// Describes a fence.
    package init(
        time: Int,
        cause: String,
        text: String,
        isTailMissing: Bool,
        hasBegun: Bool,
        isInDoubt: Bool = false
    ) {
        self.time = time
        self.cause = cause
        self.text = text
        self.isTailMissing = isTailMissing
        self.hasBegun = hasBegun
        self.isInDoubt = isInDoubt
    }

    /// Puts a record into words.
    package init(_ fence: FenceRecord, fetching: Fetching = .always) {
        time = fence.time
        cause = fence.isFork ? "forked" : fence.cause.rawValue
        isTailMissing = !fence.isTailHeld
        hasBegun = fence.successor != nil
        let wasAsked: Bool? =
            if case .whenAsked(let lastPull) = fetching { lastPull > fence.time } else { nil }
        isInDoubt = wasAsked == false
        let day = CivilDate(milliseconds: Int64(fence.time)).date
        let goesOn =
            hasBegun
            ? "It goes on under a new chain." : "Its next change begins a new chain."
        text = "\(Self.finding(fence, day)) \(goesOn) \(Self.outlook(fence, wasAsked))"
    }

    private static func finding(_ fence: FenceRecord, _ day: String) -> String {
        if fence.isFork {
            return "On \(day) another copy with this key was found writing the same chain."
        }
        switch fence.cause {
        case .moved: return "This copy was restored or copied; noticed on \(day)."
        case .rolledBack: return "This copy was set back to an older state; noticed on \(day)."
        case .outdated, .unmarked:
            return "The note beside this copy's database was old or gone; noticed on \(day)."
        case .interrupted:
            return
                "This copy was cut off while it saved, or set back by one save; noticed on \(day)."
        case .overtaken:
            return "On \(day) others showed changes of this copy's that it did not have."
        }
    }

    /// What comes back and what does not.
    ///
    /// `wasAsked` tells whether there was a pull since; nil where none is needed.
    /// Only what is known is said: nobody here can tell what another life wrote and never sent.
    private static func outlook(_ fence: FenceRecord, _ wasAsked: Bool?) -> String {
        let neverSent = "what was never sent is not in this copy."
        if !fence.isTailHeld {
            switch wasAsked {
            case false:
                return "The next pull brings back what others have of its later changes; "
                    + neverSent
            case nil:
                return "What others have of its later changes comes back as they connect; "
                    + neverSent
            default:
                return
                    "Some of its later changes are still not here: unless another member has them, "
                    + "they were never sent and are gone."
            }
        }
        if fence.isFork { return "Both histories are here." }
        switch fence.cause {
        case .rolledBack where fence.tail != nil: return "Its later changes are here again."
        case .rolledBack, .outdated, .overtaken: return "Nothing is known to be missing here."
        case .moved, .unmarked:
            switch wasAsked {
            case false:
                return "If it was newer once: the next pull brings back what others have; "
                    + neverSent
            case nil:
                return "If it was newer once: what others have comes back as they connect; "
                    + neverSent
            default:
                return "If it was newer once: what others had came back with the pull; " + neverSent
            }
        case .interrupted:
            return wasAsked == false
                ? "If that change was sent, the next pull brings it back; if not, make it again."
                : "If that change is not here, make it again."
        }
    }
}

/// Why the membership of this copy is over.
package struct EndedView: Hashable, Sendable {
    /// The stable word for it: `removed`, `retired`, `rotated`, or `unknown` where no admission is known.
    package var cause: String
    /// Who ended it; nil for the copy itself.
    package var by: String?
    /// Milliseconds since 1970 by the clock of who ended it; 0 where that is not known.
    package var time: Int
    /// Why, in the words of who ended it.
    package var why: String?
    /// The key that has the place now, where it was handed on.
    package var successor: String?

    /// Describes an end.
    package init(
        cause: String,
        by: String? = nil,
        time: Int = 0,
        why: String? = nil,
        successor: String? = nil
    ) {
        self.cause = cause
        self.by = by
        self.time = time
        self.why = why
        self.successor = successor
    }

    /// What a standing says; nil for a member.
    package init?(_ standing: Standing) {
        switch standing {
        case .member: return nil
        case .unknown: self.init(cause: "unknown")
        case .removed(let by, let time, let why):
            self.init(cause: "removed", by: by, time: time, why: why)
        case .retired(let time, let why): self.init(cause: "retired", time: time, why: why)
        case .rotated(let key): self.init(cause: "rotated", successor: key)
        }
    }
}

/// A chain that two machines wrote at once.
package struct ForkView: Hashable, Sendable {
    /// Whose machine's chain it is.
    package var name: String
    /// The first place that has two changesets.
    package var sequence: Int
    /// How many branches there are.
    package var branches: Int
    /// Whether its machine has gone on elsewhere, or may write no more.
    package var isSettled: Bool

    /// Describes a fork.
    package init(name: String, sequence: Int, branches: Int, isSettled: Bool = false) {
        self.name = name
        self.sequence = sequence
        self.branches = branches
        self.isSettled = isSettled
    }
}
