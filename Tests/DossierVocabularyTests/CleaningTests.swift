import DossierVocabulary
import Testing

/// Reasons, limits, and cases beyond the golden vectors.
struct CleaningTests {
    let vocabulary = Vocabulary.standard

    private func property(_ type: String, _ name: String) throws -> Property {
        try #require(vocabulary.type(named: type)?.property(named: name))
    }

    private func failure(_ value: String, _ type: ValueType) throws -> CleaningError {
        try #require(
            throws: CleaningError.self,
            performing: { try Vocabulary.clean(value, as: type) }
        )
    }

    @Test(arguments: [
        ("Thing", "name", 384), ("Thing", "notes", 65_000), ("Ownership", "role", 1024),
        ("Sanction", "authorityId", 64), ("Address", "postalCode", 16),
    ])
    func `a value may be as long as the property says and no longer`(
        type: String,
        name: String,
        limit: Int
    ) throws {
        let property = try property(type, name)
        #expect(property.maxLength == limit)
        let longest = String(repeating: "é", count: limit)
        #expect(try vocabulary.clean(longest, property: property) == longest)
        let error = #expect(throws: CleaningError.self) {
            try vocabulary.clean(longest + "é", property: property)
        }
        #expect(error?.code == .tooLong)
        #expect(
            error?.detail == "value of \(name) has \(limit + 1) characters, the limit is \(limit)"
        )
    }

    @Test func `a stub says which property to write instead`() throws {
        let stub = try property("Company", "ownershipAsset")
        let error = #expect(throws: CleaningError.self) {
            try vocabulary.clean("x", property: stub)
        }
        #expect(error?.code == .stub)
        #expect(error?.detail.contains("write asset of the other entity") == true)
    }

    @Test func `an entity cannot refer to itself`() throws {
        let parent = try property("LegalEntity", "parent")
        #expect(try vocabulary.clean("a", property: parent, entityID: "b") == "a")
        let error = #expect(throws: CleaningError.self) {
            try vocabulary.clean("a", property: parent, entityID: "a")
        }
        #expect(error?.code == .selfReference)
    }

    @Test(arguments: [
        (ValueType.date, "2019-02-30", "no such day: \"2019-02-30\""),
        (.date, "2019-13", "no such month: \"2019-13\""),
        (.date, "2019-10-09T25:00", "no such time of day: \"2019-10-09T25:00\""),
        (.name, " ", "the name is empty"),
        (.country, "Chinaa", "there is no country \"Chinaa\" (did you mean cn"),
        (
            .topic, "export.contrl",
            "there is no topic \"export.contrl\" (did you mean export.control"
        ),
        (.url, "mailto:a@b.com", "mailto: without // and a host cannot be kept"),
        (.url, "gopher://x.org", "scheme gopher is not known"),
        (.email, "x@localhost", "is no mail address like name@example.org"),
    ])
    func `the reason is one that a person understands`(
        type: ValueType,
        value: String,
        reason: String
    ) throws {
        let error = try failure(value, type)
        #expect(error.description.contains(reason), "\(error)")
    }

    @Test(arguments: [
        ("October 9, 2019", ["2019-10-09"]), ("9 Oct 2019", ["2019-10-09"]),
        ("20191009", ["2019-10-09"]), ("20191340", []), ("09/10/2019", []),
        ("February 30, 2019", []),
    ])
    func `a date is suggested only if it has one reading`(value: String, expected: [String]) throws
    {
        #expect(try failure(value, .date).suggestions == expected)
    }

    @Test(
        arguments: [
            // Leap years.
            ("2020-02-29", "2020-02-29"), ("2000-02-29", "2000-02-29"), ("1900-02-29", nil),
            // Zones carry into the neighbouring day, month and year.
            ("2019-12-31T23:30:00-01:00", "2020-01-01T00:30:00"),
            ("2020-03-01T00:30:00+01:00", "2020-02-29T23:30:00"),
            ("2020-01-01T00:30:00+0100", "2019-12-31T23:30:00"),
            // Not knowing is written as zero or left out.
            ("2019-05-00", "2019-05"), ("2019-123", "2019"), ("2019-10-09T", "2019-10-09"),
            ("1000", "1000"), ("2999", "2999"), ("0999", nil), ("3000", nil), ("2019x", nil),
        ] as [(String, String?)]
    )
    func `a date is as precise as it is known`(value: String, expected: String?) {
        #expect((try? Vocabulary.clean(value, as: .date)) == expected)
    }

    @Test(arguments: [
        ("São Tomé and Príncipe", "st"), ("SAO TOME AND PRINCIPE", "st"), ("中国", "cn"),
        ("ＣＨＩＮＡ", "cn"), ("Россия", "ru"), ("Deutschland", "de"), ("Côte d’Ivoire", "ci"),
        ("Hong Kong SAR", "hk"), ("chn", "cn"), ("GBR", "gb"), ("us_ca", "us"), ("Tehran", "ir"),
        ("Türkiye", "tr"), ("대한민국", "kr"), ("भारत", "in"), ("Viet Nam", "vn"),
    ])
    func `a country is known by its names in many languages`(value: String, code: String) {
        #expect((try? Vocabulary.clean(value, as: .country)) == code)
    }

    @Test(arguments: [
        ("e\u{301}", "é"), ("a\u{200B}b", "ab"), ("a\u{AD}b", "ab"), ("a\u{3000}b", "a b"),
        ("\u{FEFF}a", "a"), ("a\u{2028}b", "a b"), ("\u{A0}a\u{A0}", "a"), ("a  b", "a  b"),
    ])
    func `a text loses what cannot be seen`(value: String, expected: String) throws {
        let found = try Vocabulary.clean(value, as: .string)
        #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        arguments: [
            ("zh-Hans", "zho"), ("pt_BR", "por"), ("German", "deu"), ("ENG", "eng"),
            ("Klingon", nil),
        ] as [(String, String?)]
    )
    func `a language is found by tag or name`(value: String, expected: String?) {
        #expect((try? Vocabulary.clean(value, as: .language)) == expected)
    }

    @Test(
        arguments: [
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
            ("::", "::"), ("1::", "1::"), ("::ffff:1.2.3.4", "::ffff:102:304"),
            ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:2:3:4:5:6:7:8:9", nil), ("1::2::3", nil),
            (":::", nil), ("12345::", nil), ("01.2.3.4", nil), ("1.2.3", nil), ("256.0.0.1", nil),
        ] as [(String, String?)]
    )
    func `an internet address has one form`(value: String, expected: String?) {
        #expect((try? Vocabulary.clean(value, as: .ip)) == expected)
    }

    @Test(
        arguments: [
            ("www.example.com:8080/a.html", "http://www.example.com:8080/a.html"),
            ("http://user:pw@example.com:80/?q=1", "http://user:pw@example.com:80/?q=1"),
            ("http://[::1]:8080/", "http://[::1]:8080/"), ("http://example.com:99999/", nil),
            ("http://exa mple.com/", nil), ("//example.com/x", "http://example.com/x"),
            ("3.4", nil),
            ("http://localhost", "http://localhost/"), ("http://a..b/", nil), ("https:x.org", nil),
            ("http://example.com/?#", "http://example.com/"),
        ] as [(String, String?)]
    )
    func `a web address has a scheme, a host and a path`(value: String, expected: String?) {
        #expect((try? Vocabulary.clean(value, as: .url)) == expected)
    }

    @Test(
        arguments: [
            ("lei", "300300C1031833000043", CleaningError.Code.impossible),
            ("lei", "123", .malformed),
            ("isin", "CNE100000PMM", .malformed), ("bic", "DEUTQQFF", .malformed),
            ("ssn", "53690-4399", .malformed), ("imo", "IMO 0000000", .malformed),
            ("inn", "123456789", .malformed), ("iban", "DE88370400440532013000", .impossible),
        ])
    func `an identifier says whether its form or its check digit is wrong`(
        format: String,
        value: String,
        code: CleaningError.Code
    ) {
        let error = #expect(throws: CleaningError.self) {
            try Vocabulary.clean(value, as: .identifier, format: format)
        }
        #expect(error?.code == code)
    }

    @Test func `no property traps on hostile text`() {
        let hostile = [
            "", "\u{0}", "\u{301}", "\"", "''", "+", "@", "://", "http://[", "http://]", ":", "::",
            "2019-", "-", ".", "/", "a@", "@b.cd", "+()", "Q", "IMO", "\u{1F468}\u{200D}\u{1F469}",
            String(repeating: "9", count: 5000), String(repeating: ":", count: 5000), "٢٠١٩",
        ]
        for property in vocabulary.types.flatMap(\.ownProperties) {
            for text in hostile {
                guard let cleaned = try? vocabulary.clean(text, property: property) else {
                    continue
                }
                #expect((try? vocabulary.clean(cleaned, property: property)) == cleaned)
            }
        }
    }
}
