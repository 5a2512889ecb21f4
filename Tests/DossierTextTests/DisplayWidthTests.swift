import DossierText
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Hikvision", 9), ("海康威视", 8), ("海康 A", 6), ("ＡＢ", 4), ("ｱｲ", 2),
        ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("カ\u{3099}", 2), ("　", 2), ("、", 2),
        ("e\u{301}", 1), ("é", 1), ("\u{301}", 0), ("ñandú", 5), ("Ж", 1), ("α", 1),
        ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇨🇳", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("🫠", 2),
        ("▁▂▃", 3), ("…", 1), ("⟨U+200B⟩", 8), ("·", 1), ("①", 1), ("𠀀", 2), ("क", 1), ("ำ", 1),
        ("\u{200B}", 0), ("a\u{7F}", 1), ("1", 1), ("#", 1), ("©", 1), ("\u{9}", 0),
    ])
    func `text takes the cells that people see`(text: String, cells: Int) {
        #expect(text.displayWidth == cells)
    }

    @Test func `no character takes more than two cells`() {
        let flood = Character("a" + String(repeating: "\u{301}", count: 50))
        #expect(DisplayWidth.cells(of: flood) == 1)
        for character in "क्ष க்ஷ கி สำ 한 각 🏴󠁧󠁢󠁥󠁮󠁧󠁿" {
            #expect((0...2).contains(DisplayWidth.cells(of: character)))
        }
    }

    @Test(arguments: [
        (UInt32(0x20)...0x7E, 1), (0xA0...0x2FF, 1), (0x370...0x377, 1), (0x400...0x481, 1),
        (0x300...0x36F, 0), (0x1100...0x115F, 2), (0x1160...0x11FF, 0), (0x2500...0x25FC, 1),
        (0x2E80...0x2E99, 2), (0x3041...0x3096, 2), (0x303F...0x303F, 1), (0x4E00...0x9FFF, 2),
        (0xAC00...0xD7A3, 2), (0xF900...0xFAFF, 2), (0xFF01...0xFF60, 2), (0xFF61...0xFF9F, 1),
        (0xFFE0...0xFFE6, 2), (0x1_F600...0x1_F64F, 2), (0x2_0000...0x2_FFFD, 2),
        (0x3_0000...0x3_FFFD, 2),
    ])
    func `whole blocks have one width`(block: ClosedRange<UInt32>, cells: Int) {
        let odd = block.compactMap(Unicode.Scalar.init).filter { scalar in
            DisplayWidth.cells(of: Character(scalar)) != cells
        }
        #expect(odd.isEmpty, "\(odd.prefix(5))")
    }

    @Test func `padding fills up and never cuts`() {
        #expect("海康".padded(to: 6) == "海康  ")
        #expect("海康".padded(to: 6, alignment: .trailing) == "  海康")
        #expect("海康".padded(to: 4) == "海康")
        #expect("海康".padded(to: 3) == "海康")
        #expect("".padded(to: -1) == "")
    }

    @Test(arguments: [
        ("Hikvision", 9, "Hikvision"), ("Hikvision", 8, "Hikvisi…"), ("海康威视", 8, "海康威视"),
        ("海康威视", 7, "海康威…"), ("海康威视", 6, "海康…"), ("海康", 1, "…"), ("海康", 0, ""),
        ("海", -5, ""), ("👩‍👩‍👧👍", 3, "👩‍👩‍👧…"), ("e\u{301}e\u{301}x", 2, "e\u{301}…"), ("", 0, ""),
    ])
    func `truncation fits and cuts no character`(text: String, width: Int, expected: String) {
        #expect(text.truncated(to: width) == expected)
        #expect(text.truncated(to: width).displayWidth <= max(0, width))
    }
}
