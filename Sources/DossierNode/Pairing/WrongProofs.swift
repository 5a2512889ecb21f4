internal import DossierTransport

/// Counts wrong proofs by where they come from; pure.
///
/// No number of them ends a code, or whoever reaches the listener could keep everybody from joining. There is no need:
/// a code has 60 bits and lives 24 hours. Ten thousand guesses a second for all of them, far more than a listener
/// shakes hands, are 2^30 of 2^60 for each of 16 codes: one in 2^26.
struct WrongProofs: Sendable {
    /// Wrong proofs from one origin, after which it is not heard.
    static let limit = 5
    /// Origins counted; beyond them the one that was counted first is forgotten.
    static let origins = 4096

    private var counts: [Admission.Origin?: Int] = [:]
    /// In the order in which they were first counted.
    private var order: [Admission.Origin?] = []
    private var all = 0

    /// Whether a proof from there is looked at.
    func isHeard(_ origin: Admission.Origin?) -> Bool { counts[origin, default: 0] < Self.limit }

    /// Counts a wrong one; how many there are by now.
    mutating func note(_ origin: Admission.Origin?) -> Int {
        all += 1
        if counts[origin] == nil {
            if order.count == Self.origins { counts[order.removeFirst()] = nil }
            order.append(origin)
        }
        counts[origin, default: 0] += 1
        return all
    }
}
