import DossierCore

@testable import DossierCommands
@testable import DossierNode

extension Fixtures {
    /// Only the database was put back: what was sent since is not known here.
    static var doubtfulStatus: StatusView {
        var view = status
        view.conflicts = []
        view.fence = FenceView(
            time: now - minute,
            cause: "rolled-back",
            text:
                "This copy was set back to an older state; noticed on 2026-11-23. Its next change "
                + "begins a new chain. The next pull brings back what others have of its later "
                + "changes; what was never sent is not in this copy.",
            isTailMissing: true,
            hasBegun: false,
            isInDoubt: true
        )
        view.setAside = 3
        view.forks = 1
        return view
    }

    static var removedStatus: StatusView {
        var view = status
        view.conflicts = []
        view.unsourced = 0
        view.ended = EndedView(
            cause: "removed",
            by: "newsroom",
            time: now - 90 * minute,
            why: "left the project"
        )
        view.members = members.filter { !$0.isOwn }
        view.identity.role = nil
        view.setAside = 2
        return view
    }

    static var retiredStatus: StatusView {
        var view = removedStatus
        view.ended = EndedView(cause: "retired", time: now - 90 * minute, why: "laptop handed back")
        view.unsentChanges = 0
        view.unsentChangesets = 0
        view.setAside = 0
        return view
    }

    /// A pull that brought back what another life of this copy had sent.
    static var cameBack: ExchangeAnswer.Result {
        var result = pulled
        result.brought = ChangesView(
            changesets: 0,
            byAuthor: [],
            added: 0,
            withdrawn: 0,
            entities: [],
            entityCount: 0,
            newConflicts: [conflict],
            cameBack: 3
        )
        result.clockDifference = -200_000_000_000
        return result
    }

    /// A push of which the daemon could not take all: something is damaged there.
    static var dropped: ExchangeAnswer.Result {
        var result = pushed
        result.sent = 1
        result.dropped = 1
        result.unsent = 1
        result.isConverged = false
        return result
    }

    static var alreadySo: MemberChangeView {
        var view = removal
        view.action = .role(.editor)
        view.after = .editor
        view.aside = []
        view.asideCount = 0
        view.losing = []
        view.why = nil
        view.isAlreadySo = true
        return view
    }

    static var adopted: SetAsideView {
        var view = setAside
        view.changeset = changeset("field-1:90", 10)
        view.message = nil
        view.isNothingLeft = true
        return view
    }
}
