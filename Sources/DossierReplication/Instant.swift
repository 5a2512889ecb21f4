/// A moment on a clock that never goes back; who runs a session says what its zero is.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Nanoseconds since the clock's zero.
    package let nanoseconds: Int64

    /// Names a moment.
    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// The clock's zero.
    package static let zero = Self(nanoseconds: 0)

    /// This moment moved by `duration`; stays at the ends of the scale instead of overflowing.
    package func advanced(by duration: Duration) -> Self {
        let (seconds, fraction) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (moved, again) = nanoseconds.addingReportingOverflow(whole + fraction / 1_000_000_000)
        guard !overflow, !again else {
            return Self(nanoseconds: seconds < 0 ? .min : .max)
        }
        return Self(nanoseconds: moved)
    }

    package var description: String { "\(nanoseconds / 1_000_000) ms" }

    package static func < (one: Self, other: Self) -> Bool { one.nanoseconds < other.nanoseconds }
}

/// How long a session waits for what (PROTOCOL: "Transport").
package enum SessionDurations {
    /// For a stranger to show membership.
    package static let membership = Duration.seconds(10)
    /// For a stranger that pairs.
    package static let pairing = Duration.seconds(30)
    /// For the peer's `hello` and all of its `have`.
    package static let opening = Duration.seconds(30)
    /// Silence after which we ask whether the peer is there.
    package static let silence = Duration.seconds(60)
    /// Silence after which the session ends.
    package static let idle = Duration.seconds(120)
    /// After which a peer is asked again for what it could not give.
    package static let fetchAgain = Duration.seconds(15 * 60)
    /// For the peer to close after our `bye`.
    package static let closing = Duration.seconds(10)
}
