/// What is looked at after every step, at quiet moments, and at the end.
package enum Checker: String, CaseIterable, Sendable {
    /// What was acknowledged is durable at who acknowledged it, from then on.
    case acknowledged
    /// Held means without gaps: causes held, sequence and previous right, the vector exact.
    case gaps
    /// Equal vectors, equal digests.
    case digests
    /// The state is what the definition says, computed anew from the signed changesets.
    case oracle
    /// What a person meant by an edit is what the edit did.
    case intent
    /// Nobody removes what he had not seen.
    case causality
    /// No honest machine uses a dot twice.
    case dots
    /// No chain is given up without a cause: none goes back, is copied, or is cut short.
    case continuity
    /// Two changesets of one dot are shown as a fork, both held.
    case forks
    /// Stored and forwarded bytes are the signed bytes.
    case bytes
    /// A withdrawn value stays withdrawn.
    case withdrawn
    /// A machine rebuilt from its log is the machine it was.
    case recovery
    /// The room for early arrivals is bounded, and empty at the end.
    case waiting
    /// Sessions end with the codes that fit what happened to them.
    case endings
    /// A stranger gets no byte.
    case strangers
    /// After a failed sync a machine does nothing more.
    case stopping
    /// All that exchange get to one state within the budget.
    case liveness
    /// No machine reports a divergence of states among honest ones.
    case divergence
}

/// The first thing that a simulation found wrong.
package struct Failure: Sendable, Hashable, CustomStringConvertible {
    /// Who found it.
    package let checker: Checker
    /// What it is.
    package let detail: String

    package var description: String { "\(checker.rawValue): \(detail)" }
}
