import DossierCore
import DossierFormats
import Testing

@Suite struct ImportPlannerTests {
    private func line(_ properties: String, other: String = "", type: String = "Company") -> [UInt8]
    {
        bytes(
            #"{"id":"a","schema":"\#(type)","properties":{\#(properties)},"datasets":["l"]\#(other)}"#
        )
    }

    private func plan(
        _ bench: Workbench,
        _ line: [UInt8],
        _ options: ImportOptions = ImportOptions()
    ) throws -> EntityPlan {
        let entity = try #require(Workbench.read(line).entities.first)
        var planner = ImportPlanner(options)
        return planner.plan(entity, live: try bench.replica.live(entity.id))
    }

    @Test func `a new entity's statements speak for the list, with the import's fields`() throws {
        let plan = try plan(
            try Workbench(),
            line(#""name":["x"]"#),
            ImportOptions(fields: ["source": "s", "retrieved": "2019-10-07"])
        )
        #expect(plan.isNew)
        #expect(plan.operations.count == 2)
        #expect(
            plan.operations[1]
                == .assert(
                    "name",
                    "x",
                    fields: ["source": "s", "retrieved": "2019-10-07", "onBehalfOf": "l"]
                )
        )
        #expect(plan.operations[0].fields["unknown"] == #"{"datasets":["l"]}"#)
        let named = try self.plan(
            try Workbench(),
            line(#""name":["x"]"#),
            ImportOptions(list: "mine")
        )
        #expect(named.operations[1].fields == ["onBehalfOf": "mine"])
    }

    @Test func `the same file a second time is nothing, with another source and date too`() throws {
        var bench = try Workbench()
        let file = line(#""name":["x","y"],"country":["cn"]"#, other: #","last_seen":"2019"}"#)
            .dropLast()
        try bench.importLines(
            Array(file),
            ImportOptions(fields: ["source": "s", "retrieved": "2019"])
        )
        let later = line(
            #""name":["y","x"],"country":["cn"]"#,
            other: #","last_seen":"2020","first_seen":"x""#
        )
        let plan = try plan(bench, later, ImportOptions(fields: ["retrieved": "2020"]))
        #expect(plan.operations.isEmpty)
        #expect(plan.unchanged == 4)
    }

    @Test
    func `a new edition replaces one value by one, and states and withdraws where several moved`()
        throws
    {
        var bench = try Workbench()
        try bench.importLines(line(#""name":["x"],"alias":["a1","a2","a3"],"country":["cn"]"#))
        let edition = line(#""name":["y"],"alias":["a3","b1","b2"]"#)
        let found = try plan(bench, edition)
        #expect(found.operations.map(\.kind) == [.assert, .assert, .assert, .retract])
        #expect(found.operations.map(\.value) == ["y", "b1", "b2", ""])
        #expect(found.operations.map(\.removes.count) == [1, 0, 0, 3])
        #expect(found.operations[3].fields["onBehalfOf"] == "l")
        #expect(found.unchanged == 2)
        #expect(
            ImportSummary.lines(found) == [
                "a", "  ~ name x -> y", "  - alias a1", "  - alias a2", "  - country cn",
                "  + alias b1", "  + alias b2",
            ]
        )
        try bench.apply(found)
        #expect(try plan(bench, edition).operations.isEmpty)
        let export = String(decoding: try bench.export(.plain), as: UTF8.self)
        #expect(export.contains(#""name":["y"]"#))
        #expect(export.contains(#""alias":["a3","b1","b2"]"#))
        #expect(!export.contains("country"))
    }

    @Test func `other keys that change are said anew with the type`() throws {
        var bench = try Workbench()
        try bench.importLines(line(#""name":["x"]"#, other: #","referents":[]"#))
        let edition = line(#""name":["x"]"#, other: #","referents":["q"]"#)
        let found = try plan(bench, edition)
        #expect(found.operations.count == 1)
        #expect(found.operations[0].removes.count == 1)
        #expect(found.changes.map(\.line) == ["~ @type Company (said anew)"])
        try bench.apply(found)
        #expect(try plan(bench, edition).operations.isEmpty)
        #expect(try bench.replica.live("a").count == 2)
    }

    @Test func `a list never touches what analysts or other lists say`() throws {
        var bench = try Workbench()
        try bench.importLines(line(#""name":["x"],"country":["cn"]"#))
        try bench.importLines(line(#""name":["x"],"country":["ru"]"#), ImportOptions(list: "m"))
        try bench.importLines(
            bytes(
                #"{"id":"a","schema":"Company","dossier":{"statements":[{"property":"country","value":"hk","source":"s"}]}}"#
            )
        )
        try bench.importLines(line(#""name":["x"]"#))
        let countries = try bench.replica.live("a").filter { $0.property == "country" }
        #expect(Set(countries.map(\.value)) == ["ru", "hk"])
        let gone = ImportPlanner().vanished("a", list: "l", live: try bench.replica.live("a"))
        #expect(gone.operations.count == 1)
        #expect(gone.operations[0].fields == ["onBehalfOf": "l"])
        try bench.apply(gone)
        let left = try bench.replica.live("a")
        #expect(Set(left.map(\.voice)) == ["m", ""])
        #expect(ImportPlanner().vanished("a", list: "l", live: left).operations.isEmpty)
    }

    @Test func `what people exchange is added by all its fields and removes nothing unless told`()
        throws
    {
        var bench = try Workbench()
        func file(_ statements: String) -> [UInt8] {
            bytes(
                #"{"id":"a","schema":"Company","dossier":{"type":"Company","statements":[\#(statements)]}}"#
            )
        }
        let first = #"{"property":"name","value":"x","source":"s","firstSeen":"2019"}"#
        try bench.importLines(file(first))
        try bench.importLines(line(#""name":["x"]"#))
        #expect(try plan(bench, file(first)).operations.isEmpty)
        #expect(
            try plan(bench, file(first.replacing("2019", with: "2020"))).operations.isEmpty,
            "when it was seen is no part of what is said"
        )
        let other = file(
            #"{"property":"name","value":"x","source":"t"},{"property":"name","value":"x","source":"t"}"#
        )
        let added = try plan(bench, other)
        #expect(added.operations.count == 1)
        #expect(added.operations[0].removes.isEmpty)
        let replacing = try plan(bench, other, ImportOptions(isReplacing: true))
        #expect(replacing.operations.count == 1)
        #expect(replacing.operations[0].removes.count == 1, "the list's statement stays")
        try bench.apply(replacing)
        #expect(try bench.replica.live("a").count == 4)
        #expect(try plan(bench, other, ImportOptions(isReplacing: true)).operations.isEmpty)
    }

    @Test func `values are told apart by their bytes`() throws {
        var bench = try Workbench()
        try bench.importLines(line(#""name":["\u00e9"]"#))
        let found = try plan(bench, line(#""name":["e\u0301"]"#))
        #expect(found.operations.count == 1)
        #expect(found.operations[0].removes.count == 1)
    }

    @Test func `the summary counts entities and values`() throws {
        var bench = try Workbench()
        let first = try bench.importLines(line(#""name":["x"],"alias":["p","q"]"#))
        #expect(first.newEntities == 1)
        #expect(first.added == 4)
        let second = try bench.importLines(line(#""name":["z"],"alias":["p"]"#))
        #expect(second.changedEntities == 1)
        #expect(second.added == 1)
        #expect(second.removed == 2)
        #expect(second.unchanged == 2)
        #expect(try bench.importLines(line(#""name":["z"],"alias":["p"]"#)).unchangedEntities == 1)
    }
}
