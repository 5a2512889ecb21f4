import DossierText
import Testing

@Suite struct LookAlikeTests {
    @Test(arguments: [
        ("Acme", "Аcme", "Cyrillic A"), ("Acme", "Αcme", "Greek Alpha"),
        ("ACME", "АСМЕ", "all Cyrillic"), ("Acme", "Ａｃｍｅ", "full-width"),
        ("Acme", "Ac\u{200B}me", "zero width"), ("Acme", "Acme\u{2060}", "word joiner"),
        ("Société", "Socie\u{301}te\u{301}", "NFC and NFD"), ("Micr0soft", "Microsoft", "digit 0"),
        ("PayPal", "PayPaI", "capital I"), ("Illy", "1lly", "digit 1"), ("Big", "Bıg", "dotless i"),
        ("Modern", "Modem", "r and n"), ("A-B", "A\u{2011}B", "another hyphen"),
        ("A B", "A\u{A0}B", "another space"), ("O'Neil", "O\u{2019}Neil", "another quote"),
        ("Acme", "𝐀𝐜𝐦𝐞", "mathematical"), ("office", "oﬃce", "a ligature"),
    ])
    func `what looks alike has one skeleton`(one: String, other: String, why: String) {
        #expect(LookAlike.areAlike(one, other), "\(why)")
        #expect(LookAlike.areAlike(other, one), "\(why)")
        #expect(LookAlike.matches([one, "else", other]) == [[2], [], [0]], "\(why)")
    }

    @Test(arguments: [
        ("Acme", "Acme"), ("Acme", "ACME"), ("Müller", "Muller"), ("Acme 2", "Acme 3"),
        ("Сбербанк", "Sberbank"), ("Øst", "Ost"),
    ])
    func `what is seen to differ does not`(one: String, other: String) {
        #expect(!LookAlike.areAlike(one, other))
    }

    @Test func `the first difference is told`() throws {
        for (one, other, left, right) in [
            ("Acme", "Аcme", "U+0041", "U+0410"), ("é", "e\u{301}", "U+00E9", "U+0065"),
            ("a", "a\u{200B}", "nothing", "U+200B"), ("x𝐀", "xA", "U+1D400", "U+0041"),
        ] {
            let found = try #require(LookAlike.difference(one, other))
            #expect(found == (left, right))
        }
        #expect(LookAlike.difference("Acme", "Acme") == nil)
    }

    @Test(arguments: [
        ("Аcme", "mixes Cyrillic and Latin letters in one word"),
        ("Ωmega", "mixes Greek and Latin letters in one word"),
        ("Ac\u{200B}me", "has invisible characters"),
    ])
    func `one name alone can be odd`(text: String, expected: String) {
        #expect(LookAlike.oddity(text)?.words == expected)
    }

    @Test(arguments: [
        "Acme", "Société Générale", "Газпром", "Газпром Export", "ΔΕΗ", "株式会社Acme",
        "می\u{200C}خواهم",
        "👩\u{200D}💻 GmbH",
    ])
    func `honest names are not`(text: String) {
        #expect(LookAlike.oddity(text) == nil)
    }
}
