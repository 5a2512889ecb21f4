/// Numbers in the words of tables and sentences; JSON and pipes take them raw.
package enum HumanNumbers {
    /// Groups of three with commas: `1,234,567`.
    package static func grouped(_ number: some BinaryInteger) -> String {
        let digits = Array(String(number.magnitude))
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }

    /// A count with its noun: `1 changeset`, `2 changesets`, `1,200 entities` with a given plural.
    package static func count(
        _ number: Int,
        _ singular: String,
        _ plural: String? = nil
    ) -> String {
        let noun = number == 1 ? singular : plural ?? singular + "s"
        return grouped(number) + " " + noun
    }

    /// Bytes in binary units, one decimal below 10: `512 B`, `3.1 KiB`, `41 KiB`, `1.1 MiB`.
    ///
    /// Rounded down, so that nothing looks complete before it is.
    package static func bytes(_ count: UInt64) -> String {
        let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
        var divisor: UInt64 = 1
        var unit = 0
        while unit + 1 < units.count, count / divisor >= 1024 {
            divisor *= 1024
            unit += 1
        }
        let whole = count / divisor
        guard unit > 0, whole < 10 else { return "\(whole) \(units[unit])" }
        // The remainder is below the divisor, at most 2^60, so ten times it fits.
        return "\(whole).\(count % divisor * 10 / divisor) \(units[unit])"
    }

    /// A whole percentage, rounded down: `41 %`; above none and below one `<1 %`; of nothing `-`.
    package static func percentage(_ part: UInt64, of whole: UInt64) -> String {
        guard whole > 0 else { return "-" }
        let (high, low) = part.multipliedFullWidth(by: 100)
        guard high < whole else { return ">999 %" }
        let percent = whole.dividingFullWidth((high, low)).quotient
        if percent == 0, part > 0 { return "<1 %" }
        return percent > 999 ? ">999 %" : "\(percent) %"
    }

    /// A time span in its largest unit: `0.3 s`, `12 s`, `5 min`, `3 h`, `2 d`; never negative.
    package static func span(milliseconds: Int64) -> String {
        let time = max(0, milliseconds)
        if time < 10_000 { return "\(time / 1000).\(time % 1000 / 100) s" }
        return span(seconds: time / 1000)
    }

    /// A time span of whole seconds in its largest unit: `12 s`, `5 min`, `3 h`, `2 d`.
    package static func span(seconds: Int64) -> String {
        let (number, unit) = largestUnit(seconds)
        return "\(grouped(number)) \(unit.short)"
    }

    /// How long ago something was: `just now`, `12 minutes ago`, `1 day ago`.
    ///
    /// Up to a minute ahead is `just now` too, as clocks differ; more is `in 5 minutes`.
    package static func ago(seconds: Int64) -> String {
        if seconds < -60 {
            let ahead = seconds == .min ? .max : -seconds
            let (number, unit) = largestUnit(ahead)
            return "in \(grouped(number)) \(unit.name)\(number == 1 ? "" : "s")"
        }
        if seconds < 10 { return "just now" }
        let (number, unit) = largestUnit(seconds)
        return "\(grouped(number)) \(unit.name)\(number == 1 ? "" : "s") ago"
    }

    private struct Unit {
        var seconds: Int64
        var short: String
        var name: String
    }

    private static let units = [
        Unit(seconds: 86_400, short: "d", name: "day"),
        Unit(seconds: 3_600, short: "h", name: "hour"),
        Unit(seconds: 60, short: "min", name: "minute"),
    ]

    private static func largestUnit(_ seconds: Int64) -> (Int64, Unit) {
        for unit in units where seconds >= unit.seconds {
            return (seconds / unit.seconds, unit)
        }
        return (max(0, seconds), Unit(seconds: 1, short: "s", name: "second"))
    }
}
