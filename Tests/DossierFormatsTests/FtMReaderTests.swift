import DossierCore
import DossierFormats
import Testing

@Suite struct FtMReaderTests {
    @Test func `a plain line becomes a type with the other keys raw, and its values as they are`()
        throws
    {
        let line = #"""
            {"id":"x-1","caption":"Ü","schema":"Company","properties":{"name":["A  b","Ü"],"alias":[]},"datasets":["lst","more"],"score":1.50e3,"ключ":{"deep":[[null,-0]]} , "last_seen":"2020"}
            """#
        let entity = try #require(read(line).entity)
        #expect(entity.id == "x-1")
        #expect(entity.type == "Company")
        #expect(entity.list == "lst")
        #expect(!entity.isExtended)
        #expect(entity.statements.map(\.property) == ["@type", "name", "name"])
        #expect(entity.statements.map(\.value) == ["Company", "A  b", "Ü"])
        #expect(
            entity.statements[0].fields["unknown"]
                == #"{"caption":"Ü","datasets":["lst","more"],"score":1.50e3,"ключ":{"deep":[[null,-0]]},"last_seen":"2020"}"#
        )
        #expect(entity.statements[1].fields.isEmpty)
    }

    @Test func `escapes mean what JSON says, in keys too`() throws {
        let line =
            #"{"\u0069d":"a","schema":"Person","properties":{"n\u0061me":["\ud83d\ude00\n\/\""]}}"#
        let entity = try #require(read(line).entity)
        #expect(entity.statements[1] == ImportedStatement("name", "😀\n/\""))
    }

    @Test(arguments: [
        (#"{"id":"a","schema":"Person","properties":{"name":["x"]},"id":"b"}"#, "twice"),
        (#"{"id":"a","schema":"Person","x":1,"\u0078":2}"#, "twice"),
        (#"{"id":"a","schema":"Person","properties":{"name":["x"],"name":["y"]}}"#, "twice"),
        (#"{"id":"a","schema":"Person","properties":{"name":["\u0000"]}}"#, "U+0000"),
        (#"{"id":"a","schema":"Person","other":"\u0000"}"#, "U+0000"),
        (#"{"id":"a","schema":"Person","other":"\ud800"}"#, "surrogate"),
        (#"{"id":"a","schema":"Person","properties":{"name":["\udc00\ud800"]}}"#, "surrogate"),
        (#"{"id":"a","schema":"Person"} x"#, "not valid JSON"),
        (#"{"id":"a","schema":"Person",}"#, "not valid JSON"),
        (#"{"id":"a","schema":"Person","x":01}"#, "not valid JSON"),
        (#"{"id":"a","schema":"Person","x":1.}"#, "not valid JSON"),
        (#"{"id":"a","schema":"Person","x":nul}"#, "not valid JSON"),
        (#"{"id":"a","schema":"Person","x":[1}"#, "not valid JSON"),
        ("{\"id\":\"a\",\"schema\":\"Person\",\"x\":\"\t\"}", "not valid JSON"),
        (#"["id"]"#, "not valid JSON"),
        (#"{"schema":"Person"}"#, "no id"),
        (#"{"id":"a"}"#, "no schema"),
        (#"{"id":"a_b","schema":"Person"}"#, "letters, digits"),
        (#"{"id":"","schema":"Person"}"#, "letters, digits"),
        (#"{"id":7,"schema":"Person"}"#, "must be a text"),
        (#"{"id":"a","schema":null}"#, "must be a text"),
        (#"{"id":"a","schema":"Person","properties":[]}"#, "must be an object"),
        (#"{"id":"a","schema":"Person","properties":{"name":"x"}}"#, "list of texts"),
        (#"{"id":"a","schema":"Person","properties":{"name":[1.5]}}"#, "must be a text"),
        (#"{"id":"a","schema":"Person","properties":{"@deleted":["x"]}}"#, "no property"),
        (#"{"id":"a","schema":"Person","dossier":{"statements":[{"property":"name"}]}}"#, "needs"),
        (
            #"{"id":"a","schema":"Person","dossier":{"statements":[{"property":"name","value":"x","source":1}]}}"#,
            "must be a text"
        ),
    ])
    func `what could not be kept is refused with a reason`(line: String, reason: String) throws {
        let found = read(line)
        #expect(found.entity == nil)
        let problem = try #require(found.problems.first { !$0.isNote })
        #expect(problem.reason.contains(reason), "\(problem)")
        #expect(problem.line == 3)
    }

    @Test func `invalid UTF-8 is refused`() {
        var reader = FtMReader()
        let line = bytes(#"{"id":"a","schema":"Person","x":""#) + [0xC0, 0xAF] + bytes("\"}")
        let found = reader.read(line[...], number: 1)
        #expect(found.entity == nil)
        #expect(found.problems.map(\.reason) == ["the line is not valid UTF-8"])
    }

    @Test func `all errors of a line are told, with property and shortened value, up to a number`()
    {
        let long = String(repeating: "é", count: 61)
        let found = read(
            #"{"id":"a","schema":"Person","properties":{"name":[1,2],"alias":"x","country":["\#(long)"]}}"#
        )
        #expect(found.problems.map(\.property) == ["name", "name", "alias"])
        #expect(found.problems.allSatisfy { $0.entity == "a" && $0.kind == .badValue })
        let shown = ImportProblem(.badValue, line: 1, value: long, reason: "r").value
        #expect(shown == String(repeating: "é", count: 60) + "…")
        let exact = String(repeating: "é", count: 60)
        #expect(ImportProblem(.badValue, line: 1, value: exact, reason: "r").value == exact)
        let many = read(
            #"{"id":"a","schema":"Person","properties":{"name":[\#(String(repeating: "1,", count: 50))1]}}"#
        )
        #expect(many.problems.count == ImportProblem.maximumPerLine)
    }

    @Test func `a value of 160 KiB encoded is taken and one byte more is an error of its row`() {
        func line(_ letters: Int, quote: Bool) -> String {
            let value = String(repeating: "v", count: letters) + (quote ? #"\""# : "")
            return #"{"id":"a","schema":"Person","properties":{"notes":["\#(value)"]}}"#
        }
        let inner = Limits.valueBytes - 2
        #expect(read(line(inner, quote: false)).entity != nil)
        #expect(read(line(inner + 1, quote: false)).entity == nil)
        #expect(read(line(inner - 2, quote: true)).entity != nil)
        #expect(read(line(inner - 1, quote: true)).entity == nil)
        let escaped = String(repeating: #"\u00e9"#, count: 40_000)
        #expect(
            read(#"{"id":"a","schema":"Person","properties":{"notes":["\#(escaped)"]}}"#).entity
                != nil,
            "what counts is how we write it"
        )
        let found = read(line(inner + 1, quote: false)).problems
        #expect(found.first?.kind == .badValue)
        #expect(found.first?.property == "notes")
    }

    @Test func `foreign keys nest as deep as the limit and no deeper`() {
        func line(_ depth: Int) -> String {
            #"{"id":"a","schema":"Person","x":"#
                + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
        }
        #expect(read(line(StatementLimits.foreignDepth)).entity != nil)
        #expect(read(line(StatementLimits.foreignDepth + 1)).entity == nil)
        #expect(read(line(100_000)).problems.first?.reason.contains("deeper") == true)
    }

    @Test func `unknown types and properties are kept and noted`() throws {
        let found = read(#"{"id":"a","schema":"Starship","properties":{"warp":["9"]}}"#)
        #expect(found.entity?.statements.map(\.value) == ["Starship", "9"])
        #expect(found.problems.map(\.kind) == [.noSuchType])
        #expect(found.problems.allSatisfy { $0.isNote })
        let other = read(
            #"{"id":"a","schema":"Person","properties":{"warp":["9","8"],"name":["x"]}}"#
        )
        #expect(other.entity?.statements.count == 4)
        #expect(other.problems.map(\.kind) == [.noSuchProperty])
        #expect(other.problems.first?.property == "warp")
    }

    @Test func `on demand the notes tell what validation would say, and the values stay`() {
        let line = #"""
            {"id":"a","schema":"Company","properties":{"country":["Narnia","cn"],"parent":["a"],"name":[]}}
            """#
        #expect(read(line).problems.isEmpty)
        let found = read(line, checks: .values)
        #expect(found.entity?.statements.map(\.value) == ["Company", "Narnia", "cn", "a"])
        #expect(found.problems.allSatisfy { $0.isNote })
        #expect(Set(found.problems.map(\.property)) == ["country", "parent", "name"])
    }

    @Test func `one value in two normal forms is two values, and the same bytes twice are one`() {
        let found = read(
            #"{"id":"a","schema":"Person","properties":{"name":["\u00e9","e\u0301","\u00e9"]}}"#
        )
        #expect(found.entity?.statements.count == 3)
        #expect(found.problems.map(\.reason) == ["the value stands twice"])
    }

    @Test func `an extended line gives each statement its fields, unknown keys included`() throws {
        let line = #"""
            {"id":"a","schema":"Note","caption":"c","properties":{"name":["n"]},"dossier":{"type":"Metric","statements":[{"property":"value","value":"36","source":"src","bound":"~","onBehalfOf":["lst"],"x":[1.5],"y":{}}]}}
            """#
        let entity = try #require(read(line).entity)
        #expect(entity.isExtended)
        #expect(entity.list == nil)
        #expect(entity.type == "Metric")
        #expect(
            entity.statements == [
                ImportedStatement("@type", "Metric", fields: ["unknown": #"{"caption":"c"}"#]),
                ImportedStatement(
                    "value",
                    "36",
                    fields: [
                        "source": "src", "bound": "~", "onBehalfOf": "lst",
                        "unknown": #"{"x":[1.5],"y":{}}"#,
                    ]
                ),
            ]
        )
    }

    @Test func `a statement's fields together have a limit`() {
        func line(_ letters: Int) -> String {
            let half = String(repeating: "n", count: letters)
            return
                #"{"id":"a","schema":"Person","dossier":{"type":"Person","statements":[{"property":"notes","value":"\#(half)","original":"\#(half)"}]}}"#
        }
        // "notes", the two texts in quotes, "original" and two separators.
        let room = StatementLimits.statementBytes - 7 - 4 - 10 - 2
        #expect(read(line(room / 2)).entity != nil)
        #expect(read(line(room / 2 + 1)).entity == nil)
    }
}
