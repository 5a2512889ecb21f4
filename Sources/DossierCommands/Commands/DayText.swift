internal import DossierText

/// Days as people type them.
enum DayText {
    /// Milliseconds since 1970 at which the day `2026-11-01` begins where the clock is `offset`
    /// east of UTC; nil for anything else.
    static func milliseconds(_ text: String, offset: (Int) -> Int) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            let length = CivilDate.length(ofMonth: month, in: Int64(year)),
            (1...length).contains(day)
        else { return nil }
        var days = day - 1
        for month in 1..<month { days += CivilDate.length(ofMonth: month, in: Int64(year)) ?? 0 }
        for year in 1970..<max(1970, year) { days += CivilDate.isLeap(Int64(year)) ? 366 : 365 }
        guard year >= 1970 else { return nil }
        let midnight = days * 86_400_000
        return midnight - offset(midnight) * 1000
    }
}
