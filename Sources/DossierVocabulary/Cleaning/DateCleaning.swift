/// Dates and times as FollowTheMoney keeps them: as precise as they are known, in UTC.
///
/// Like there, what follows the part that can be read is ignored. The golden vectors hold the odd
/// results of that: seconds before a "Z" are dropped, and a week is read as its year.
enum DateCleaning {
    /// The parts that were found; each is only there if the one before is.
    private struct Parts {
        var year: Int
        var month: Int?
        var day: Int?
        var hour: Int?
        var minute: Int?
        var second: Int?
        /// Minutes to take away to get UTC.
        var offset: Int?
    }

    static func clean(_ text: String) throws(CleaningError) -> String {
        guard let parts = parse(text) else {
            throw CleaningError(
                .malformed,
                "a date starts with its year of four digits, 1000 to 2999, "
                    + "like 2019, 2019-10 or 2019-10-09; not \(Vocabulary.quoted(text))",
                suggestions: guess(text)
            )
        }
        // A zero for an unknown month or day stands for not knowing it.
        var precision = 19
        func value(_ part: Int?, atLeast lowest: Int, otherwise length: Int) -> Int {
            if let part, part >= lowest { return part }
            precision = min(precision, length)
            return lowest
        }
        let month = value(parts.month, atLeast: 1, otherwise: 4)
        let day = value(parts.day, atLeast: 1, otherwise: 7)
        let hour = value(parts.hour, atLeast: 0, otherwise: 10)
        let minute = value(parts.minute, atLeast: 0, otherwise: 13)
        let second = value(parts.second, atLeast: 0, otherwise: 16)
        guard month <= 12 else {
            throw CleaningError(.impossible, "no such month: \(Vocabulary.quoted(text))")
        }
        guard day <= days(month, year: parts.year) else {
            throw CleaningError(.impossible, "no such day: \(Vocabulary.quoted(text))")
        }
        guard hour <= 23, minute <= 59, second <= 59 else {
            throw CleaningError(.impossible, "no such time of day: \(Vocabulary.quoted(text))")
        }
        let date = inUTC(
            (parts.year, month, day),
            minutes: hour * 60 + minute - (parts.offset ?? 0)
        )
        let full =
            "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))"
            + "T\(padded(date.minutes / 60)):\(padded(date.minutes % 60)):\(padded(second))"
        return String(full.prefix(precision))
    }

    private static func parse(_ text: String) -> Parts? {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(digits: 4...4, wholeWord: true),
            (1000...2999).contains(year)
        else { return nil }
        var parts = Parts(year: year)
        guard scanner.skip("-"), let month = scanner.number(digits: 1...2, wholeWord: true)
        else { return parts }
        parts.month = month
        guard scanner.skip("-"), let day = scanner.number(digits: 1...2, wholeWord: false)
        else { return parts }
        parts.day = day
        guard scanner.skip("T") || scanner.skip(" "),
            let hour = scanner.number(digits: 1...2, wholeWord: true)
        else { return parts }
        parts.hour = hour
        guard scanner.skip(":"), let minute = scanner.number(digits: 1...2, wholeWord: true)
        else { return parts }
        parts.minute = minute
        guard scanner.skip(":"), let second = scanner.number(digits: 1...2, wholeWord: true)
        else { return parts }
        parts.second = second
        parts.offset = offset(&scanner)
        return parts
    }

    private static func offset(_ scanner: inout DigitScanner) -> Int? {
        var ahead = scanner
        if ahead.skip("."), ahead.number(digits: 4...6, wholeWord: true) != nil { scanner = ahead }
        let isNegative = scanner.skip("-")
        guard isNegative || scanner.skip("+"),
            let hours = scanner.number(digits: 2...2, wholeWord: false)
        else { return nil }
        _ = scanner.skip(":")
        guard let minutes = scanner.number(digits: 2...2, wholeWord: true) else { return nil }
        let total = hours * 60 + minutes
        guard total < 24 * 60 else { return nil }
        return isNegative ? -total : total
    }

    private static func days(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Carries minutes before midnight or after the end of the day to the neighbouring day.
    private static func inUTC(
        _ date: (year: Int, month: Int, day: Int),
        minutes: Int
    ) -> (year: Int, month: Int, day: Int, minutes: Int) {
        var (year, month, day) = date
        var rest = minutes
        if rest < 0 {
            rest += 24 * 60
            day -= 1
            if day == 0 {
                month -= 1
                if month == 0 { (year, month) = (year - 1, 12) }
                day = days(month, year: year)
            }
        } else if rest >= 24 * 60 {
            rest -= 24 * 60
            day += 1
            if day > days(month, year: year) {
                (month, day) = (month + 1, 1)
                if month > 12 { (year, month) = (year + 1, 1) }
            }
        }
        return (year, month, day, rest)
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// What was meant where only one reading is possible: 20191009, "October 9, 2019".
    private static func guess(_ text: String) -> [String] {
        let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.count == 1, text.utf8.count == 8, let number = Int(text),
            (1000_01_01...2999_12_31).contains(number)
        {
            return valid(number / 10000, number / 100 % 100, number % 100)
        }
        guard words.count == 3,
            let name = words.first(where: { $0.first?.isLetter == true && $0.count >= 3 }),
            let month = months.firstIndex(where: { name.hasPrefix($0) })
        else { return [] }
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 2, let year = numbers.max(), let day = numbers.min(),
            (1000...2999).contains(year)
        else { return [] }
        return valid(year, month + 1, day)
    }

    private static func valid(_ year: Int, _ month: Int, _ day: Int) -> [String] {
        guard (1...12).contains(month), day >= 1, day <= days(month, year: year) else { return [] }
        return ["\(padded(year, 4))-\(padded(month))-\(padded(day))"]
    }
}
