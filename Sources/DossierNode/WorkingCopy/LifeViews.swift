internal import DossierCore
internal import DossierCrypto
package import DossierStore
internal import DossierText

/// What `status` says of this copy's own life: that it was restored, copied or overtaken, and goes on.
package struct FenceView: Hashable, Sendable {
    /// Milliseconds since 1970 when it was noticed.
    package var time: Int
    /// The stable word for why.
    package var cause: String
    /// One sentence for people.
    package var text: String
    /// Whether own changesets are known of that have not come back yet.
    package var isTailMissing: Bool
    /// Whether the new chain has begun.
    package var hasBegun: Bool

    /// Describes a fence.
    package init(time: Int, cause: String, text: String, isTailMissing: Bool, hasBegun: Bool) {
        self.time = time
        self.cause = cause
        self.text = text
        self.isTailMissing = isTailMissing
        self.hasBegun = hasBegun
    }

    /// Puts a record into words.
    package init(_ fence: FenceRecord) {
        time = fence.time
        cause = fence.isFork ? "forked" : fence.cause.rawValue
        isTailMissing = !fence.isTailHeld
        hasBegun = fence.successor != nil
        let day = CivilDate(milliseconds: Int64(fence.time)).date
        let goesOn =
            hasBegun
            ? "It goes on under a new chain" : "Its next change begins a new chain"
        let end =
            isTailMissing
            ? "; the next pull brings its own later changes back from whoever has them."
            : "; nothing was lost."
        text = Self.finding(fence, day) + " " + goesOn + end
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
        case .interrupted: return "This copy was cut off while it saved; noticed on \(day)."
        case .overtaken:
            return "On \(day) others showed changes of this copy's that it did not have."
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
