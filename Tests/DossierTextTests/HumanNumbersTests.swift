import DossierText
import Testing

@Suite struct HumanNumbersTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
        (-999, "-999"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func `numbers are grouped by three`(number: Int, text: String) {
        #expect(HumanNumbers.grouped(number) == text)
    }

    @Test func `counts agree with their nouns`() {
        #expect(HumanNumbers.count(1, "changeset") == "1 changeset")
        #expect(HumanNumbers.count(0, "changeset") == "0 changesets")
        #expect(HumanNumbers.count(1200, "entity", "entities") == "1,200 entities")
    }

    @Test(arguments: [
        (0, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (3_200, "3.1 KiB"), (10_239, "9.9 KiB"),
        (10_240, "10 KiB"), (41_984, "41 KiB"), (1_048_575, "1023 KiB"), (1_153_434, "1.1 MiB"),
        (1 << 30, "1.0 GiB"), (UInt64.max, "15 EiB"),
    ])
    func `bytes have binary units`(count: UInt64, text: String) {
        #expect(HumanNumbers.bytes(count) == text)
    }

    @Test(arguments: [
        (0, 10, "0 %"), (1, 1000, "<1 %"), (41, 100, "41 %"), (999, 1000, "99 %"), (7, 7, "100 %"),
        (0, 0, "-"), (30, 10, "300 %"), (100, 1, ">999 %"), (UInt64.max, UInt64.max, "100 %"),
        (UInt64.max, 1, ">999 %"), (UInt64.max - 1, UInt64.max, "99 %"),
    ])
    func `percentages are whole and never too good`(part: UInt64, whole: UInt64, text: String) {
        #expect(HumanNumbers.percentage(part, of: whole) == text)
    }

    @Test(arguments: [
        (0, "0.0 s"), (300, "0.3 s"), (999, "0.9 s"), (9_999, "9.9 s"), (10_000, "10 s"),
        (59_999, "59 s"), (60_000, "1 min"), (10_800_000, "3 h"), (-5, "0.0 s"),
        (172_800_000, "2 d"), (Int64.max, "106,751,991,167 d"),
    ])
    func `spans are in their largest unit`(milliseconds: Int64, text: String) {
        #expect(HumanNumbers.span(milliseconds: milliseconds) == text)
    }

    @Test(arguments: [
        (0, "just now"), (9, "just now"), (10, "10 seconds ago"), (60, "1 minute ago"),
        (720, "12 minutes ago"), (3_599, "59 minutes ago"), (3_600, "1 hour ago"),
        (86_400, "1 day ago"), (864_000, "10 days ago"), (-60, "just now"), (-61, "in 1 minute"),
        (-7_200, "in 2 hours"), (Int64.min, "in 106,751,991,167,300 days"),
    ])
    func `ages are in words`(seconds: Int64, text: String) {
        #expect(HumanNumbers.ago(seconds: seconds) == text)
    }
}

@Suite struct ProgressLineTests {
    private let full = ProgressLine(
        verb: "Getting",
        noun: "changesets",
        done: 7,
        total: 7,
        bytes: 41_984,
        elapsed: 300
    )

    @Test(arguments: [
        (80, "Getting   [####################]  7/7 changesets   41 KiB   0.3 s"),
        (66, "Getting   [####################]  7/7 changesets   41 KiB   0.3 s"),
        (65, "Getting   [##########]  7/7 changesets   41 KiB   0.3 s"),
        (55, "Getting   [##########]  7/7 changesets   41 KiB"),
        (45, "Getting   [##########]  7/7 changesets"), (30, "Getting   7/7 changesets"),
        (20, "7/7 changesets"), (10, "7/7 chan…"), (0, ""), (-3, ""),
    ])
    func `the line fits the width`(width: Int, text: String) {
        #expect(full.line(width: width) == text)
        #expect(full.line(width: width).displayWidth <= max(0, width - 1))
    }

    @Test(arguments: [
        (0, "...................."), (1, "...................."), (50, "##########.........."),
        (99, "###################."), (100, "####################"), (200, "####################"),
    ])
    func `the bar is full only when all is done`(done: UInt64, bar: String) {
        let line = ProgressLine(verb: "Reading", noun: "rows", done: done, total: 100)
        #expect(line.line(width: 80) == "Reading   [\(bar)]  \(done)/100 rows")
    }

    @Test func `totals may be unknown, zero or huge`() {
        var line = ProgressLine(verb: "Reading", noun: "rows", done: 1200, total: nil)
        #expect(line.line(width: 80) == "Reading   1,200 rows")
        #expect(line.json == "{\"type\":\"progress\",\"done\":1200}")
        line.total = 0
        #expect(line.line(width: 80).contains("[####################]"))
        line.done = .max
        line.total = .max
        #expect(line.line(width: 100).contains("[####################]"))
    }

    @Test func `scripts get numbers`() {
        #expect(
            full.json == "{\"type\":\"progress\",\"done\":7,\"total\":7,\"bytes\":41984}"
        )
    }
}
