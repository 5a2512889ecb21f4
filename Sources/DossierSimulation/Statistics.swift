/// What simulations did, added up over seeds.
package struct Statistics: Sendable {
    /// Faults injected by kind.
    package internal(set) var faults: [Fault: Int] = [:]
    /// What people did, by kind, where it led to a changeset.
    package internal(set) var work: [String: Int] = [:]
    /// Session states that anything happened in, by name.
    package internal(set) var states: [String: Int] = [:]
    /// How sessions ended: "in order", "cut", or the code.
    package internal(set) var endings: [String: Int] = [:]
    /// Codes with which changesets were refused.
    package internal(set) var refusals: [String: Int] = [:]
    /// Checks made by checker.
    package internal(set) var checks: [Checker: Int] = [:]
    /// What sessions reported, by name.
    package internal(set) var events: [String: Int] = [:]
    /// Changesets written.
    package internal(set) var changesets = 0
    /// Changesets acknowledged by one machine to another.
    package internal(set) var acknowledgements = 0
    /// Bytes delivered.
    package internal(set) var bytes = 0
    /// Steps made.
    package internal(set) var steps = 0
    /// Simulated nanoseconds.
    package internal(set) var simulated: Int64 = 0

    /// Nothing yet.
    package init() {}

    /// Adds what other simulations did.
    package mutating func add(_ other: Self) {
        faults.merge(other.faults, uniquingKeysWith: +)
        work.merge(other.work, uniquingKeysWith: +)
        states.merge(other.states, uniquingKeysWith: +)
        endings.merge(other.endings, uniquingKeysWith: +)
        refusals.merge(other.refusals, uniquingKeysWith: +)
        checks.merge(other.checks, uniquingKeysWith: +)
        events.merge(other.events, uniquingKeysWith: +)
        changesets += other.changesets
        acknowledgements += other.acknowledgements
        bytes += other.bytes
        steps += other.steps
        simulated += other.simulated
    }
}
