import DossierCore
import DossierFormats
import Foundation
import Testing

@Suite struct RoundTripTests {
    /// What is exported, without what the export adds, beside what was imported.
    private func expectSame(
        _ imported: [UInt8],
        _ exported: [UInt8],
        addsCaption: Bool = false
    ) throws {
        let before = try Workbench.objects(imported)
        let after = try Workbench.objects(exported)
        #expect(before.count == after.count)
        for (id, object) in before {
            guard var found = after[id] as? [String: Any] else {
                Issue.record("\(id) is missing")
                continue
            }
            found["dossier"] = nil
            if addsCaption, object["caption"] == nil { found["caption"] = nil }
            #expect(NSDictionary(dictionary: found) == object, "\(id)")
        }
    }

    private static let awkward = #"""
        {"id":"a-1","caption":"Acme","schema":"Company","properties":{"name":["Acme","Acme Inc.","e\u0301","é"],"notes":["\"quoted\"\\ \u0001 \t"]},"datasets":["lst"],"referents":["r.1"],"score":1.5e-7,"big":123456789012345678901234567890,"tiefe":[[[[[[[[[[[[[[[[[[[[{"ä":-0}]]]]]]]]]]]]]]]]]]]],"target":true,"nothing":null}
        {"id":"a-2","schema":"Ownership","properties":{"owner":["a-1"],"asset":["b"],"percentage":["0"]},"datasets":["lst"],"caption":"a-1"}
        {"id":"a-3","schema":"Starship","properties":{"zulu":["z"],"alpha":["b","a"]},"datasets":["lst"],"caption":""}
        {"id":"a-4","schema":"Person","properties":{},"datasets":["lst"],"caption":"Nobody"}
        {"id":"a-5","schema":"Person","properties":{"name":["No dataset"]}}
        {"id":"a-6","schema":"Person","datasets":["other"],"caption":"x\u007fy","properties":{"name":["Zwei"]},"first_seen":"2020-01-01"}
        """#

    @Test(arguments: [FtMWriter.Form.plain, .extended])
    func `plain lines that nobody edited come back the same`(form: FtMWriter.Form) throws {
        var bench = try Workbench()
        try bench.importLines(
            bytes(
                Self.awkward.replacingOccurrences(
                    of: #","properties":{},"#,
                    with: #","properties":{"name":[]},"#
                )
            )
        )
        try expectSame(
            bytes(
                Self.awkward.replacingOccurrences(
                    of: #""schema":"Person","properties":{"name":["No"#,
                    with: #""schema":"Person","properties":{"name":["No"#
                )
            ),
            try bench.export(form),
            addsCaption: true
        )
    }

    @Test func `the order of properties and of values is that of the file`() throws {
        var bench = try Workbench()
        try bench.importLines(
            bytes(
                #"{"id":"a","schema":"Person","properties":{"name":["b","a"],"alias":["z","y"]}}"#
            )
        )
        #expect(
            String(decoding: try bench.export(.plain), as: UTF8.self)
                == #"{"id":"a","caption":"a","schema":"Person","properties":{"name":["b","a"],"alias":["z","y"]}}"#
                + "\n"
        )
    }

    @Test func `an extended export is lossless: another dataset made of it exports the same bytes`()
        throws
    {
        var first = try Workbench()
        try first.importLines(bytes(Self.awkward))
        try first.importLines(
            bytes(
                #"""
                {"id":"a-1","schema":"Company","properties":{},"dossier":{"type":"Company","statements":[{"property":"@type","value":"Organization"},{"property":"name","value":"Acme","source":"s","note":"n","z":[1.0]},{"property":"name","value":"Acme","source":"s2","corrects":"Acme Inc."}]}}
                """#
            )
        )
        let export = try first.export()
        var second = try Workbench()
        try second.importLines(export)
        #expect(try second.export() == export)
        #expect(try second.importLines(export).added == 0, "and importing it again changes nothing")
        #expect(try first.importLines(export).added == 0)
        #expect(String(decoding: export, as: UTF8.self).contains(#""corrects":"Acme Inc.""#))
        #expect(String(decoding: export, as: UTF8.self).contains(#""z":[1.0]"#))
    }

    @Test func `one value with two supports stands once in properties and twice in the statements`()
        throws
    {
        var bench = try Workbench()
        try bench.importLines(
            bytes(#"{"id":"a","schema":"Person","properties":{"name":["x"]},"datasets":["l1"]}"#)
        )
        try bench.importLines(
            bytes(
                #"{"id":"a","schema":"Person","dossier":{"type":"Person","statements":[{"property":"name","value":"x","source":"s"}]}}"#
            )
        )
        let text = String(decoding: try bench.export(), as: UTF8.self)
        #expect(text.contains(#""properties":{"name":["x"]}"#))
        #expect(text.components(separatedBy: #"{"property":"name","value":"x""#).count == 3)
    }

    @Test func `the caption that came along stays until a person changes the name`() throws {
        var bench = try Workbench()
        let line =
            #"{"id":"a","caption":"The Firm","schema":"Company","properties":{"name":["Firm"]},"datasets":["l"],"x":1.0}"#
        try bench.importLines(bytes(line))
        #expect(
            try bench.export(.plain).split(separator: 0x0A).map {
                String(decoding: $0, as: UTF8.self)
            } == [
                #"{"id":"a","schema":"Company","properties":{"name":["Firm"]},"caption":"The Firm","datasets":["l"],"x":1.0}"#
            ]
        )
        try bench.importLines(
            bytes(
                #"{"id":"a","schema":"Company","dossier":{"statements":[{"property":"name","value":"Firm Ltd."}]}}"#
            )
        )
        let text = String(decoding: try bench.export(.plain), as: UTF8.self)
        #expect(!text.contains("The Firm"))
        #expect(text.contains(#""caption":"Firm","#))
        #expect(text.contains(#""x":1.0"#))
    }

    @Test func `types in one line give the narrowest, unrelated ones the first by id`() throws {
        var bench = try Workbench()
        func line(_ type: String, _ list: String) -> [UInt8] {
            bytes(
                #"{"id":"a","schema":"\#(type)","properties":{"name":["x"]},"datasets":["\#(list)"]}"#
            )
        }
        try bench.importLines(line("LegalEntity", "l1"))
        try bench.importLines(line("Company", "l2"))
        try bench.importLines(line("Organization", "l3"))
        let writer = FtMWriter()
        #expect(writer.type(of: try bench.replica.live("a")) == "Company")
        try bench.importLines(line("Person", "l4"))
        let live = try bench.replica.live("a")
        let first = live.filter { $0.property == "@type" }.map(\.value).first
        #expect(writer.type(of: live) == first, "live assertions are sorted by id")
    }

    @Test func `a removed entity exports nothing, and what lives beside its marker does`() throws {
        var bench = try Workbench()
        try bench.importLines(bytes(#"{"id":"a","schema":"Person","properties":{"name":["x"]}}"#))
        var draft = Draft()
        let targets = try bench.replica.live("a").map {
            RemovalTarget($0.id.changeset, $0.id.index)
        }
        draft.delete("a", removes: targets)
        try bench.commit(draft)
        #expect(try bench.export().isEmpty)
        try bench.importLines(
            bytes(
                #"{"id":"a","schema":"Person","dossier":{"statements":[{"property":"alias","value":"y"}]}}"#
            )
        )
        #expect(
            String(decoding: try bench.export(), as: UTF8.self)
                == #"{"id":"a","caption":"Thing","schema":"Thing","properties":{"alias":["y"]},"dossier":{"statements":[{"property":"alias","value":"y"}]}}"#
                + "\n"
        )
    }

    @Test(.enabled(if: OutsideData.folder != nil, "DOSSIER_TEST_DATA names no folder"))
    func `the consolidated list comes back the same, and again after being exported`() throws {
        let list = try OutsideData.bytes("lists/us_ofac_cons.entities.ftm.json")
        var bench = try Workbench()
        let summary = try bench.importLines(list)
        #expect(summary.newEntities == 1547)
        #expect(summary.added == 8693 + 1547)
        let export = try bench.export()
        try expectSame(list, export)
        try expectSame(list, try bench.export(.plain))
        #expect(try bench.importLines(list).added == 0)
        var second = try Workbench()
        try second.importLines(export)
        #expect(try second.export() == export)
    }
}
