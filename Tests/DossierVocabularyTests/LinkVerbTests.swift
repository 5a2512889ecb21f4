import DossierVocabulary
import Testing

/// The table of verbs, checked against the vocabulary.
struct LinkVerbTests {
    let vocabulary = Vocabulary.standard

    @Test func `every name in the table exists in the vocabulary`() throws {
        for verb in vocabulary.linkVerbs {
            let type = try #require(vocabulary.type(named: verb.typeName), "\(verb.name)")
            let names = [verb.left, verb.right] + verb.presets.keys + verb.propertyAliases.values
            for name in names {
                let property = type.property(named: name)
                #expect(property?.isStub == false, "\(verb.name): \(name)")
            }
            for (name, value) in verb.presets {
                let property = try #require(type.property(named: name))
                #expect(try vocabulary.clean(value, property: property) == value)
            }
            if let edge = type.edge {
                #expect(Set([edge.source, edge.target]) == [verb.left, verb.right])
            }
            #expect(!verb.summary.isEmpty)
        }
    }

    @Test func `no word stands for two verbs`() {
        let words = vocabulary.linkVerbs.flatMap { [$0.name] + $0.aliases }
            .map(Vocabulary.folded)
        #expect(Set(words).count == words.count)
    }

    @Test(arguments: [
        ("owns", "Ownership", "owner", "asset"), ("owned by", "Ownership", "asset", "owner"),
        ("holds", "Ownership", "owner", "asset"),
        ("invests in", "Ownership", "owner", "asset"),
        ("invests-in", "Ownership", "owner", "asset"),
        ("Invests_In", "Ownership", "owner", "asset"),
        ("backs", "UnknownLink", "subject", "object"),
        ("directs", "Directorship", "director", "organization"),
        ("employs", "Employment", "employer", "employee"),
        ("works-for", "Employment", "employee", "employer"),
        ("controls", "Control", "controller", "controlled"),
        ("lists", "Sanction", "authority", "entity"),
        ("supplies", "UnknownLink", "subject", "object"),
        ("represents", "Representation", "agent", "client"),
        ("family-of", "Family", "person", "relative"),
        ("associate-of", "Associate", "person", "associate"),
        ("member-of", "Membership", "member", "organization"),
        ("succeeds", "Succession", "successor", "predecessor"),
        ("owes", "Debt", "debtor", "creditor"), ("pays", "Payment", "payer", "beneficiary"),
        ("responds-to", "Response", "respondent", "respondsTo"),
        ("linked-to", "UnknownLink", "subject", "object"),
        ("documents", "Documentation", "document", "entity"),
    ])
    func `a verb is a type and its two ends`(
        text: String,
        type: String,
        left: String,
        right: String
    ) throws {
        let verb = try #require(vocabulary.linkVerb(text))
        #expect((verb.typeName, verb.left, verb.right) == (type, left, right))
    }

    @Test func `the verb says which types may be at its ends`() throws {
        let owns = try #require(vocabulary.linkVerb("owns"))
        let lists = try #require(vocabulary.linkVerb("lists"))
        let person = try #require(vocabulary.type(named: "Person"))
        let company = try #require(vocabulary.type(named: "Company"))
        #expect(vocabulary.accepts(person, at: .left, of: owns))
        #expect(!vocabulary.accepts(person, at: .right, of: owns))
        #expect(vocabulary.accepts(company, at: .right, of: owns))
        #expect(vocabulary.property(of: lists, at: .left)?.valueType == .string)
        #expect(vocabulary.property(of: lists, at: .right)?.valueType == .entity)
        #expect(vocabulary.accepts(company, at: .right, of: lists))
    }

    @Test(arguments: [
        ("owns", "share", "percentage"), ("owns", "from", "startDate"), ("owns", "to", "endDate"),
        ("directs", "role", "role"), ("family-of", "role", "relationship"),
        ("lists", "announced", "listingDate"), ("lists", "effective", "startDate"),
        ("pays", "amount", "amount"), ("owns", "ownershipType", "ownershipType"),
        ("owns", "Start date", "startDate"),
    ])
    func `a short word means a property of the link`(
        verb: String,
        word: String,
        name: String
    )
        throws
    {
        let verb = try #require(vocabulary.linkVerb(verb))
        #expect(vocabulary.property(matching: word, of: verb)?.name == name)
    }

    @Test func `a mistyped verb is suggested`() {
        #expect(vocabulary.linkVerb("invets-in") == nil)
        #expect(vocabulary.linkVerbSuggestions(for: "invets-in").first == "invests-in")
        #expect(vocabulary.linkVerbSuggestions(for: "ownes").contains("owns"))
        #expect(vocabulary.linkVerbSuggestions(for: "xylophone") == [])
    }

    @Test func `an investor and a supplier are told apart by their role`() {
        #expect(vocabulary.linkVerb("invests-in")?.presets == ["role": "investor"])
        #expect(vocabulary.linkVerb("supplies")?.presets == ["role": "supplier"])
    }
}
