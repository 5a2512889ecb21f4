import Testing

@testable import DossierVocabulary

/// The tables, inheritance, and what Dossier adds.
struct VocabularyTests {
    let vocabulary = Vocabulary.standard
    let plain = Vocabulary(overlay: false)

    private func type(_ name: String) throws -> EntityType {
        try #require(vocabulary.type(named: name), "no type \(name)")
    }

    @Test func `the model has the counts of FollowTheMoney 4_11_2`() {
        let properties = plain.types.flatMap(\.ownProperties)
        #expect(plain.types.count == 71)
        #expect(properties.count == 625)
        #expect(properties.count { $0.isStub } == 93)
        #expect(plain.types.count { $0.edge != nil } == 17)
        #expect(
            plain.types.filter(\.isAbstract).map(\.name)
                == ["Analyzable", "Interest", "Interval", "Thing", "Value"]
        )
        #expect(vocabulary.digest.count == 64)
        #expect(plain.overlayVersion == 0)
    }

    @Test func `the fixed lists have the counts of FollowTheMoney 4_11_2`() {
        let lists = CodeLists.standard
        #expect(lists.topics.count == 75)
        #expect(lists.topics.values.count { $0.isRisk } == 30)
        #expect(lists.countries.count == 281)
        #expect(lists.languages.count == 74)
        #expect(lists.genders.count == 3)
    }

    @Test(arguments: [
        (ValueType.name, 384), (.country, 16), (.date, 32), (.identifier, 64), (.entity, 200),
        (.topic, 64), (.url, 4096), (.number, 250), (.string, 1024), (.text, 65_000),
        (.address, 250), (.checksum, 40),
    ])
    func `a type of values has the length of FollowTheMoney`(type: ValueType, length: Int) {
        #expect(ModelReader.maximum[type] == length)
        #expect(ModelReader.maximum.count == ValueType.allCases.count)
    }

    @Test func `every name that a type refers to exists`() {
        for type in vocabulary.types {
            let names =
                type.required + type.captionProperties + type.temporalStart
                + type.temporalEnd + (type.edge.map { [$0.source, $0.target] + $0.caption } ?? [])
            for name in names {
                #expect(type.property(named: name) != nil, "\(type.name) \(name)")
            }
            for parent in type.extends { #expect(vocabulary.type(named: parent) != nil) }
            for property in type.ownProperties {
                for range in property.ranges {
                    #expect(vocabulary.type(named: range) != nil, "\(property.qualifiedName)")
                }
                #expect(property.owner == type.name)
            }
        }
    }

    @Test func `a company inherits from both of its parents`() throws {
        let company = try type("Company")
        let ancestors = company.ancestors.map(\.name)
        #expect(ancestors.first == "Company")
        #expect(
            Set(ancestors)
                == ["Company", "Organization", "Asset", "LegalEntity", "Thing", "Value"]
        )
        #expect(company.isA("Asset"))
        #expect(!company.isA("Person"))
        #expect(company.property(named: "name")?.owner == "Thing")
        #expect(company.property(named: "leiCode")?.format == "lei")
        #expect(company.property(named: "amount")?.owner == "Value")
        #expect(company.property(named: "capital")?.owner == "Company")
        #expect(company.property(named: "listingDate") == nil)
        let names = company.properties.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `an edge knows its ends`() throws {
        let edge = try #require(try type("Ownership").edge)
        #expect((edge.source, edge.target, edge.label) == ("owner", "asset", "owns"))
        #expect(edge.isDirected)
        #expect(try type("UnknownLink").edge?.isDirected == false)
        #expect(try type("Sanction").edge == nil)
    }

    @Test func `every stub refuses to be written`() {
        for property in vocabulary.types.flatMap(\.ownProperties) where property.isStub {
            #expect(throws: CleaningError.self) {
                try vocabulary.clean("x", property: property)
            }
            #expect(!property.isSingleValued)
        }
    }

    @Test func `the overlay adds types and two properties and changes nothing`() throws {
        let added = vocabulary.types.filter(\.isOverlay).map(\.name)
        #expect(
            added == [
                "Allegation", "ListingAction", "Metric", "Product", "ProductUse", "Response",
            ]
        )
        for type in plain.types {
            let here = try self.type(type.name)
            #expect(here.ownProperties.filter { !$0.isOverlay } == type.ownProperties)
            #expect(here.ancestors == type.ancestors)
        }
        #expect(try type("Sanction").property(named: "action")?.range == "ListingAction")
        #expect(try type("Event").property(named: "status")?.choices.contains("held") == true)
        #expect(try type("Product").isA("Thing"))
        for name in added where name != "Product" {
            for property in ["name", "description", "summary", "sourceUrl"] {
                #expect(try type(name).property(named: property) != nil)
            }
        }
    }

    @Test func `an overlay property takes only its choices`() throws {
        let stance = try #require(try type("Response").property(named: "stance"))
        #expect(try vocabulary.clean("No comment", property: stance) == "noComment")
        let error = #expect(throws: CleaningError.self) {
            try vocabulary.clean("denys", property: stance)
        }
        #expect(error?.code == .unknown)
        #expect(error?.suggestions == ["denies"])
    }

    @Test func `an entity property says which types it takes`() throws {
        let owner = try #require(try type("Ownership").property(named: "owner"))
        #expect(vocabulary.accepts(try type("Company"), as: owner))
        #expect(!vocabulary.accepts(try type("Vessel"), as: owner))
        let answered = try #require(try type("Response").property(named: "respondsTo"))
        #expect(vocabulary.accepts(try type("Sanction"), as: answered))
        #expect(vocabulary.accepts(try type("Allegation"), as: answered))
        #expect(!vocabulary.accepts(try type("Person"), as: answered))
    }

    @Test func `the properties with one value exist and include the ones agreed on`() {
        #expect(SingleValued.version == 1)
        let known = Set(plain.types.flatMap(\.ownProperties).filter { !$0.isStub }.map(\.name))
        #expect(SingleValued.names.subtracting(known) == [])
        #expect(SingleValued.names.isSuperset(of: ["birthDate", "listingDate", "capital"]))
        #expect(SingleValued.names.isDisjoint(with: ["name", "address", "country", "topics"]))
        let single = plain.types.flatMap(\.ownProperties).filter(\.isSingleValued)
        #expect(Set(single.map(\.name)) == SingleValued.names)
    }

    @Test func `the types used most have a help text`() {
        let helped = vocabulary.types.filter { $0.summary != nil }
        #expect(helped.count >= 25)
        #expect(helped.allSatisfy { $0.summary?.hasSuffix(".") == true })
        #expect(vocabulary.types.allSatisfy { !$0.isOverlay || $0.summary != nil })
    }
}
