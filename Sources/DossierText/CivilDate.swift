/// A moment as calendar and clock show it, in the proleptic Gregorian calendar.
///
/// Plain arithmetic over milliseconds since 1970-01-01T00:00:00Z: no time zone database, no clock.
/// Every `Int64` of milliseconds has a date; leap seconds do not exist, as in POSIX time.
package struct CivilDate: Hashable, Sendable {
    /// The year, 0 being the year before year 1.
    package let year: Int64
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int
    /// 0 to 59.
    package let second: Int
    /// 0 to 999.
    package let millisecond: Int
    /// The distance from UTC in seconds, east positive.
    package let offset: Int

    /// The greatest distance from UTC, 18 hours in seconds.
    package static let offsetLimit = 64_800

    /// The date at a moment in a place `offset` seconds east of UTC, held within ±18 hours.
    package init(milliseconds: Int64, offset: Int = 0) {
        let offset = min(CivilDate.offsetLimit, max(-CivilDate.offsetLimit, offset))
        var (days, rest) = CivilDate.floorDivide(milliseconds, CivilDate.dayLength)
        let (shift, inDay) = CivilDate.floorDivide(
            rest + Int64(offset) * 1000,
            CivilDate.dayLength
        )
        days += shift
        rest = inDay
        (year, month, day) = CivilDate.civil(fromDays: days)
        hour = Int(rest / 3_600_000)
        minute = Int(rest / 60_000 % 60)
        second = Int(rest / 1000 % 60)
        millisecond = Int(rest % 1000)
        self.offset = offset
    }

    /// The moment as milliseconds since 1970, or nil if it lies beyond what `Int64` holds.
    package var milliseconds: Int64? {
        let clock = Int64((hour * 60 + minute) * 60 + second - offset) * 1000
        let (shift, inDay) = CivilDate.floorDivide(
            clock + Int64(millisecond),
            CivilDate.dayLength
        )
        let days = CivilDate.days(year: year, month: month, day: day) + shift
        // Borrow a day when negative, so that the earliest moment does not overflow on the way.
        let (product, overflow) = (days < 0 ? days + 1 : days)
            .multipliedReportingOverflow(by: CivilDate.dayLength)
        let (sum, isBeyond) = product.addingReportingOverflow(
            days < 0 ? inDay - CivilDate.dayLength : inDay
        )
        return overflow || isBeyond ? nil : sum
    }

    /// The calendar date: `2019-10-09`.
    package var date: String {
        "\(yearText)-\(CivilDate.two(month))-\(CivilDate.two(day))"
    }

    /// RFC 3339 with the offset this date was made with, `Z` for none: `2019-10-09T12:04:05Z`.
    ///
    /// Milliseconds are written if there are any. Years outside 0 to 9999, which RFC 3339 does not
    /// have, are written as ISO 8601 has them, with a sign and at least six digits.
    package var rfc3339: String {
        let fraction = millisecond == 0 ? "" : "." + CivilDate.padded(Int64(millisecond), 3)
        return "\(date)T\(clock):\(CivilDate.two(second))\(fraction)"
            + (offset == 0 ? "Z" : offsetText)
    }

    /// For tables: `2019-10-09 12:04 +02:00`.
    package var tableText: String {
        "\(date) \(clock) \(offsetText)"
    }

    /// The time of day: `12:04`.
    package var clock: String {
        "\(CivilDate.two(hour)):\(CivilDate.two(minute))"
    }

    /// For lists: `today 12:04`, `yesterday 12:04`, or the calendar date, as seen at `now`.
    package func relative(to now: CivilDate) -> String {
        let mine = CivilDate.days(year: year, month: month, day: day)
        let theirs = CivilDate.days(year: now.year, month: now.month, day: now.day)
        switch theirs - mine {
        case 0: return "today \(clock)"
        case 1: return "yesterday \(clock)"
        default: return date
        }
    }

    private var yearText: String {
        if (0...9999).contains(year) { return CivilDate.padded(year, 4) }
        return (year < 0 ? "-" : "+") + CivilDate.padded(abs(year), 6)
    }

    private var offsetText: String {
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + CivilDate.two(minutes / 60) + ":"
            + CivilDate.two(minutes % 60)
    }

    private static func two(_ number: Int) -> String { padded(Int64(number), 2) }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
