import DossierText
import Testing

@Suite struct TableTests {
    private func conflicts() -> Table {
        var table = Table(columns: [
            Table.Column("id"), Table.Column("n", alignment: .trailing),
            Table.Column("text", isFlexible: true),
        ])
        table.append(["海康威视", Table.Cell("1,200", exact: "1200"), "short"])
        table.append(["a\tb", "7", "one two three four five six"])
        table.append(["c"])
        return table
    }

    @Test func `columns line up with wide text`() {
        #expect(
            conflicts().lines(width: 80) == [
                "id              n  text",
                "海康威视    1,200  short",
                "a⟨U+0009⟩b      7  one two three four five six",
                "c",
            ]
        )
    }

    @Test func `the flexible column wraps to the width`() {
        let lines = conflicts().lines(width: 34, indent: 1)
        #expect(
            lines == [
                " id              n  text",
                " 海康威视    1,200  short",
                " a⟨U+0009⟩b      7  one two three",
                "                    four five six",
                " c",
            ]
        )
    }

    @Test func `without room left the widest columns are cut down to the least width`() {
        var table = Table(columns: [Table.Column(), Table.Column(), Table.Column()])
        table.append(["abcdefghijklmnop", "abcdefghijkl", "xyz"])
        #expect(table.lines(width: 25) == ["abcdefgh…  abcdefgh…  xyz"])
        #expect(table.lines(width: 35) == ["abcdefghijklmnop  abcdefghijkl  xyz"])
        #expect(table.lines(width: 34) == ["abcdefghijklmn…  abcdefghijkl  xyz"])
        #expect(table.lines(width: 1) == ["abcdefg…  abcdefg…  xyz"])
    }

    @Test(arguments: [40, 60, 80, 120])
    func `no line is wider than the terminal or ends in spaces`(width: Int) {
        var table = conflicts()
        table.append(["x", "1", Table.Cell(String(repeating: "海康威视", count: 50))])
        table.append([Table.Cell(String(repeating: "y", count: 300)), "1", "z"])
        for line in table.lines(width: width) {
            #expect(line.displayWidth <= width)
            #expect(!line.hasSuffix(" "))
        }
    }

    @Test func `a pipe gets every value, exact and uncut, without header`() {
        #expect(
            conflicts().tsvLines() == [
                "海康威视\t1200\tshort", "a\\tb\t7\tone two three four five six", "c\t\t",
            ]
        )
    }

    @Test func `CSV has a header and neutral cells`() {
        var table = Table(columns: [Table.Column("name"), Table.Column("note")])
        table.append(["=1", "a,b"])
        #expect(table.csvLines() == ["name,note", "'=1,\"a,b\""])
        #expect(table.csvLines(separator: ";") == ["name;note", "'=1;\"a,b\""])
    }

    @Test func `colour changes no column`() {
        var table = Table(columns: [Table.Column(), Table.Column()])
        table.append([Table.Cell("a", style: .red), "x"])
        table.append(["bbb", Table.Cell("y\u{1B}[0m", style: .bold)])
        #expect(
            table.lines(width: 80, mode: .on) == [
                "\u{1B}[31ma\u{1B}[0m    x", "bbb  \u{1B}[1my⟨U+001B⟩[0m\u{1B}[0m",
            ]
        )
        #expect(table.lines(width: 80) == ["a    x", "bbb  y⟨U+001B⟩[0m"])
    }

    @Test func `no forms contain ESC when colour is off`() {
        var table = Table(columns: [Table.Column("\u{1B}h")])
        table.append(["\u{1B}[2J"])
        let all = table.lines(width: 80) + table.tsvLines() + table.csvLines()
        #expect(all.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    }

    @Test func `an empty table without titles has no lines`() {
        #expect(Table(columns: [Table.Column()]).lines(width: 80).isEmpty)
        #expect(Table(columns: [Table.Column("a")]).lines(width: 80) == ["a"])
    }
}

@Suite struct ParagraphTests {
    @Test func `words wrap at the width`() {
        #expect(Paragraph.lines("aaaa bbbb  cccc", width: 9) == ["aaaa bbbb", "cccc"])
        #expect(Paragraph.lines("aaaa bbbbb", width: 9) == ["aaaa", "bbbbb"])
    }

    @Test func `first and other lines have their own indent`() {
        #expect(
            Paragraph.lines("one two three four", width: 14, first: 1, rest: 4)
                == [" one two three", "    four"]
        )
    }

    @Test func `wide text breaks between characters`() {
        #expect(Paragraph.lines("海康威视海康威视", width: 9) == ["海康威视", "海康威视"])
        #expect(Paragraph.lines("海康威视 Hikvision", width: 18) == ["海康威视 Hikvision"])
        #expect(Paragraph.lines("海康威视 Hikvision", width: 17) == ["海康威视", "Hikvision"])
    }

    @Test func `a word longer than a line is cut and nothing is lost`() {
        let word = String(repeating: "abcdefghij", count: 3)
        let lines = Paragraph.lines("x " + word, width: 8)
        #expect(lines.joined() == "x" + word)
        #expect(lines.allSatisfy { $0.displayWidth <= 8 })
    }

    @Test func `a narrow width still leaves the least room`() {
        #expect(Paragraph.lines("aaaaaaaa b", width: 0, first: 2) == ["  aaaaaaaa", "b"])
    }

    @Test func `empty text is one empty line`() {
        #expect(Paragraph.lines("", width: 10) == [""])
        #expect(Paragraph.lines("   ", width: 10) == [""])
    }

    @Test func `empty lines part paragraphs`() {
        #expect(
            Paragraph.paragraphs("one\ntwo\n\n\nthree", width: 20, indent: 1)
                == [" one two", "", " three"]
        )
    }
}
