import DossierVocabulary
import Testing

/// Finding types, properties and captions by what people type.
struct LookupTests {
    let vocabulary = Vocabulary.standard

    @Test(arguments: [
        ("Company", "Company"), ("company", "Company"), ("COMPANY", "Company"),
        ("companies", "Company"), ("legal entity", "LegalEntity"), ("legal-entity", "LegalEntity"),
        ("public body", "PublicBody"), ("public_bodies", "PublicBody"),
        ("listing action", "ListingAction"), ("product-use", "ProductUse"),
    ])
    func `a type is found however it is written`(text: String, name: String) {
        #expect(vocabulary.type(matching: text)?.name == name)
    }

    @Test func `a name that is stored is matched exactly`() {
        #expect(vocabulary.type(named: "company") == nil)
        #expect(vocabulary.type(named: "Company")?.name == "Company")
    }

    @Test(arguments: [
        ("compnay", "Company"), ("persn", "Person"), ("Sancton", "Sanction"),
        ("ownreship", "Ownership"), ("direct", "Directorship"),
    ])
    func `a mistyped type is suggested`(text: String, name: String) {
        #expect(vocabulary.type(matching: text) == nil)
        #expect(vocabulary.typeSuggestions(for: text).first == name)
    }

    @Test func `nothing is suggested for something else altogether`() {
        #expect(vocabulary.typeSuggestions(for: "xylophone") == [])
        #expect(vocabulary.typeSuggestions(for: "") == [])
        #expect(vocabulary.typeSuggestions(for: String(repeating: "company", count: 20)) == [])
    }

    @Test(arguments: [
        ("Sanction", "listing date", "listingDate"), ("Sanction", "listing-date", "listingDate"),
        ("Sanction", "LISTINGDATE", "listingDate"), ("Person", "birth date", "birthDate"),
        ("Person", "Birth-Date", "birthDate"), ("Company", "LEI", "leiCode"),
        ("Company", "Website", "website"),
    ])
    func `a property is found by its name or label`(type: String, text: String, name: String) {
        #expect(vocabulary.type(named: type)?.property(matching: text)?.name == name)
    }

    @Test func `a mistyped property is suggested, a stub never`() throws {
        let company = try #require(vocabulary.type(named: "Company"))
        #expect(company.propertySuggestions(for: "incorporationDat").first == "incorporationDate")
        #expect(company.propertySuggestions(for: "captial").first == "capital")
        let suggested = company.propertySuggestions(for: "ownershipOwner")
        #expect(suggested.allSatisfy { company.property(named: $0)?.isStub == false })
    }

    @Test func `a caption is the first property with a value`() throws {
        let company = try #require(vocabulary.type(named: "Company"))
        #expect(vocabulary.caption(type: company) { $0 == "name" ? ["Megvii"] : [] } == "Megvii")
        #expect(vocabulary.caption(type: company) { _ in [] } == "Company")
        let ownership = try #require(vocabulary.type(named: "Ownership"))
        #expect(vocabulary.linkCaption(type: ownership) { _ in [] } == "owns")
        #expect(
            vocabulary.linkCaption(type: ownership) { $0 == "percentage" ? ["42%"] : [] } == "42%"
        )
    }

    @Test func `of several names the most typical one is the caption, in any order`() throws {
        let company = try #require(vocabulary.type(named: "Company"))
        let names = ["海康威视", "Hikvision Digital", "Hikvision", "Hikvision Digital Technology"]
        let captions = Set(
            (0..<names.count).map { turn in
                let turned = Array(names[turn...] + names[..<turn])
                return vocabulary.caption(type: company) { $0 == "name" ? turned : [] }
            }
        )
        #expect(captions == ["Hikvision Digital"])
    }
}
