/// Which of the connections that came to nothing get a line in the log; pure, and told the time.
///
/// Strangers decide how many there are. The first of a span get a line each, the rest of it one together,
/// so that a flood fills no disk and hides nothing else.
struct EndedConnections {
    /// Lines in one span.
    static let lines = 20
    /// How long a span is, in nanoseconds.
    static let spanNanoseconds: Int64 = 10_000_000_000

    private var begun: Int64?
    private var noted = 0
    /// Those without a line of their own, by reason; reasons are few (`TransportError.code`).
    private var rest: [String: Int] = [:]

    /// Counts a connection that ended; true if it gets a line of its own.
    ///
    /// A span begins with the first one after `summary` has ended the one before.
    mutating func note(_ reason: String, now: Int64) -> Bool {
        begun = begun ?? now
        noted += 1
        guard noted > Self.lines else { return true }
        rest[reason, default: 0] += 1
        return false
    }

    /// Ends a span that is over; how many of it had no line, and why they ended, the most frequent first.
    mutating func summary(now: Int64) -> (count: Int, reasons: String)? {
        guard let begun, now - begun >= Self.spanNanoseconds else { return nil }
        let unsaid = rest
        self = Self()
        guard !unsaid.isEmpty else { return nil }
        let reasons = unsaid.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return (
            unsaid.values.reduce(0, +),
            reasons.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        )
    }
}
