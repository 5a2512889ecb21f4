internal import NIOCore

/// Knows when reading lines has taken too long; pure, and told the time.
///
/// The clocks run only between `resume` and `pause`: while we do not read, the peer cannot be late.
struct LineDeadlines {
    private let limits: Deadlines
    private var firstLine: NIODeadline?
    private var wholeLine: NIODeadline?
    private var idle: NIODeadline?
    private var pausedAt: NIODeadline?

    /// Starts all clocks paused, at `now`.
    init(limits: Deadlines, now: NIODeadline) {
        self.limits = limits
        firstLine = limits.firstLine.map { now + $0 }
        idle = limits.idle.map { now + $0 }
        pausedAt = now
    }

    /// We began to read again: every clock continues where it stood.
    mutating func resume(now: NIODeadline) {
        guard let since = pausedAt else { return }
        pausedAt = nil
        let pause = now - since
        firstLine = firstLine.map { $0 + pause }
        wholeLine = wholeLine.map { $0 + pause }
        idle = idle.map { $0 + pause }
    }

    /// We stopped reading.
    mutating func pause(now: NIODeadline) {
        if pausedAt == nil { pausedAt = now }
    }

    /// Bytes came; `endedLines` of them, and maybe the beginning of another.
    mutating func received(endedLines: Int, isInsideLine: Bool, now: NIODeadline) {
        idle = limits.idle.map { now + $0 }
        if endedLines > 0 {
            firstLine = nil
            wholeLine = nil
        }
        guard isInsideLine else { return }
        // Set by a line's first byte; later ones leave it alone.
        wholeLine = wholeLine ?? limits.wholeLine.map { now + $0 }
    }

    /// The next moment at which something is late, or nil while paused.
    var next: (at: NIODeadline, error: TransportError)? {
        guard pausedAt == nil else { return nil }
        let candidates: [(NIODeadline?, TimeAmount?, DeadlineKind)] = [
            (firstLine, limits.firstLine, .firstLine),
            (wholeLine, limits.wholeLine, .wholeLine),
            (idle, limits.idle, .idle),
        ]
        var soonest: (at: NIODeadline, error: TransportError)?
        for (moment, limit, kind) in candidates {
            guard let moment, let limit, moment < soonest?.at ?? .distantFuture else { continue }
            soonest = (moment, .deadline(kind, after: limit))
        }
        return soonest
    }
}
