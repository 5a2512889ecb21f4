import DossierText
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00Z"), (951_868_800_000, "2000-03-01T00:00:00Z"),
        (1_570_579_200_000, "2019-10-09T00:00:00Z"),
        (1_795_435_745_006, "2026-11-23T12:09:05.006Z"),
        (4_107_456_000_000, "2100-02-28T00:00:00Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
        (-2_203_977_600_000, "1900-02-28T00:00:00Z"), (-2_203_891_200_000, "1900-03-01T00:00:00Z"),
        (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
        (-62_167_219_200_000, "0000-01-01T00:00:00Z"),
        (-62_167_219_200_001, "-000001-12-31T23:59:59.999Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        (253_402_300_800_000, "+010000-01-01T00:00:00Z"),
        (Int64.max, "+292278994-08-17T07:12:55.807Z"),
        (Int64.min, "-292275055-05-16T16:47:04.192Z"),
    ])
    func `moments have their UTC text and come back`(milliseconds: Int64, text: String) {
        let date = CivilDate(milliseconds: milliseconds)
        #expect(date.rfc3339 == text)
        #expect(date.milliseconds == milliseconds)
    }

    @Test(arguments: [
        (7200, "1970-01-01T02:00:00+02:00", "1970-01-01 02:00 +02:00"),
        (-18_000, "1969-12-31T19:00:00-05:00", "1969-12-31 19:00 -05:00"),
        (20_700, "1970-01-01T05:45:00+05:45", "1970-01-01 05:45 +05:45"),
        (-12_600, "1969-12-31T20:30:00-03:30", "1969-12-31 20:30 -03:30"),
        (64_800, "1970-01-01T18:00:00+18:00", "1970-01-01 18:00 +18:00"),
        (64_801, "1970-01-01T18:00:00+18:00", "1970-01-01 18:00 +18:00"),
        (0, "1970-01-01T00:00:00Z", "1970-01-01 00:00 +00:00"),
    ])
    func `an offset moves the clock but not the moment`(
        offset: Int,
        text: String,
        tableText: String
    ) {
        let date = CivilDate(milliseconds: 0, offset: offset)
        #expect(date.rfc3339 == text)
        #expect(date.tableText == tableText)
        #expect(date.milliseconds == 0)
    }

    @Test func `the ends of time have an offset too`() {
        for moment in [Int64.min, .max] {
            for offset in [-64_800, 64_800] {
                #expect(CivilDate(milliseconds: moment, offset: offset).milliseconds == moment)
            }
        }
    }

    @Test func `days follow each other through four centuries`() {
        var year: Int64 = 1800
        var month = 1
        var day = 1
        let start: Int64 = -5_364_662_400_000
        for count in Int64(0)..<146_097 {
            let date = CivilDate(milliseconds: start + count * 86_400_000)
            guard date.year == year, date.month == month, date.day == day else {
                Issue.record("day \(count): \(date.date), expected \(year)-\(month)-\(day)")
                return
            }
            day += 1
            if day > CivilDate.length(ofMonth: month, in: year) ?? 0 {
                day = 1
                month += 1
            }
            if month > 12 {
                month = 1
                year += 1
            }
        }
        #expect(year == 2200)
    }

    @Test func `leap years follow the Gregorian rule`() {
        #expect([2000, 2004, 2024, 1600, 0, -4].allSatisfy { CivilDate.isLeap($0) })
        #expect([1900, 2100, 2019, 1, -1].allSatisfy { !CivilDate.isLeap($0) })
        #expect(CivilDate.length(ofMonth: 0, in: 2000) == nil)
        #expect(CivilDate.length(ofMonth: 13, in: 2000) == nil)
    }

    @Test func `near days have names`() {
        let now = CivilDate(milliseconds: 1_795_435_745_006, offset: 3600)
        let hour: Int64 = 3_600_000
        func text(_ hoursAgo: Int64) -> String {
            CivilDate(milliseconds: 1_795_435_745_006 - hoursAgo * hour, offset: 3600)
                .relative(to: now)
        }
        #expect(text(0) == "today 13:09")
        #expect(text(13) == "today 00:09")
        #expect(text(14) == "yesterday 23:09")
        #expect(text(38) == "2026-11-21")
        #expect(text(-24) == "2026-11-24")
    }
}
