import DossierCore
import DossierFormats
import Foundation
import Testing

@Suite struct OverlayExportTests {
    private func note(_ type: String, _ statements: [(String, String)]) throws -> [String: [String]]
    {
        var bench = try Workbench()
        let inner = statements.map { #"{"property":"\#($0)","value":"\#($1)"}"# }
        try bench.importLines(
            bytes(
                #"{"id":"o","schema":"Note","dossier":{"type":"\#(type)","statements":[\#(inner.joined(separator: ","))]}}"#
            )
        )
        let writer = FtMWriter { id in
            switch id {
            case "acme": FtMWriter.Neighbour(type: "Company", caption: "Acme")
            case "listing": FtMWriter.Neighbour(type: "Sanction", caption: "the listing of Acme")
            case "bob": FtMWriter.Neighbour(type: "Person", caption: "Bob")
            default: nil
            }
        }
        var output: [UInt8] = []
        writer.write("o", live: try bench.replica.live("o"), to: &output)
        let json = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
        #expect(json?["schema"] as? String == "Note")
        #expect((json?["dossier"] as? [String: Any])?["type"] as? String == type)
        return try #require(json?["properties"] as? [String: [String]])
    }

    @Test func `a response is a note about the Things in it, never about the listing`() throws {
        let found = try note(
            "Response",
            [
                ("respondent", "acme"), ("speaker", "bob"), ("respondsTo", "listing"),
                ("stance", "denies"), ("text", "It is a mistake"), ("date", "2019-10-14"),
            ]
        )
        #expect(found["entity"] == ["acme", "bob"])
        #expect(found["name"] == ["It is a mistake"])
        #expect(
            found["description"] == [
                "Acme, through Bob, denies the listing of Acme on 2019-10-14: It is a mistake."
            ]
        )
        #expect(found["stance"] == nil)
    }

    @Test func `a metric of zero is said, and a name and description of its own are kept`() throws {
        let metric = [
            ("entity", "acme"), ("measure", "share of revenue"), ("value", "0"),
            ("unit", "percent"),
            ("bound", "<="), ("region", "Brazil"), ("periodStart", "2018"), ("periodEnd", "2019"),
        ]
        #expect(
            try note("Metric", metric)["description"] == [
                "share of revenue of Acme: at most 0 percent, Brazil, 2018 to 2019."
            ]
        )
        let named = try note("Metric", metric + [("name", "N"), ("description", "D")])
        #expect(named["name"] == ["N"])
        #expect(named["description"] == ["D"])
        #expect(named["entity"] == ["acme"])
    }

    @Test(arguments: [
        ("Allegation", "claimant", "It is alleged of a party not named."),
        ("Product", "maker", "A product."),
        ("ProductUse", "user", "Somebody uses a product."),
        ("ListingAction", "programme", "An authority lists parties."),
        ("Response", "date", "A party responds to what is said of it."),
        ("Metric", "region", "The figure of a party: not known."),
    ])
    func `every added type has a sentence even where little is known`(
        type: String,
        property: String,
        sentence: String
    ) throws {
        #expect(try note(type, [])["description"] == [sentence])
        #expect(try note(type, [(property, "acme")])["description"] != [sentence])
    }

    @Test func `properties that FtM lacks are left to the statements`() throws {
        var bench = try Workbench()
        try bench.importLines(
            bytes(
                #"{"id":"s","schema":"Sanction","dossier":{"type":"Sanction","statements":[{"property":"entity","value":"acme"},{"property":"action","value":"act"}]}}"#
            )
        )
        let text = String(decoding: try bench.export(), as: UTF8.self)
        #expect(text.contains(#""properties":{"entity":["acme"]}"#))
        #expect(text.contains(#"{"property":"action","value":"act"}"#))
    }

    @Test func `the demo dataset keeps every statement and value`() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let demo = Array(
            try Data(contentsOf: root.appendingPathComponent("Config/demo/article.ftm.json"))
        )
        var bench = try Workbench()
        let summary = try bench.importLines(demo)
        #expect(summary.removed == 0)
        let export = try bench.export()
        let before = Workbench.read(demo).entities
        let after = Dictionary(
            uniqueKeysWithValues: Workbench.read(export).entities.map { ($0.id, $0) }
        )
        for entity in before {
            let found = try #require(after[entity.id])
            #expect(found.type == entity.type)
            #expect(found.statements == entity.statements)
        }
        #expect(try bench.importLines(demo).added == 0)
    }
}
