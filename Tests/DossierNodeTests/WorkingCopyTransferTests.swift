import DossierFormats
import DossierNode
import DossierText
import Foundation
import Synchronization
import Testing

/// Collects what an export writes.
private final class Collector: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
    func add(_ chunk: ArraySlice<UInt8>) { bytes.withLock { $0 += chunk } }
}

@Suite struct WorkingCopyTransferTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let facts = root.appendingPathComponent("Data/article-facts.tsv").path

    /// The demo dataset, found from this file's own place.
    private static var demo: String? {
        let places = [
            root.deletingLastPathComponent().deletingLastPathComponent().path,
            ProcessInfo.processInfo.environment["DOSSIER_ROOT"] ?? "/",
        ]
        return places.map { $0 + "/Config/demo/article.ftm.json" }
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    private func export(_ copy: WorkingCopy) async throws -> String {
        let collector = Collector()
        _ = try await copy.exportFile { collector.add($0) }
        return collector.text
    }

    private func statements(_ text: String) throws -> Set<String> {
        var found: Set<String> = []
        for line in text.split(separator: "\n") {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            )
            let dossier = try #require(object["dossier"] as? [String: Any])
            for statement in try #require(dossier["statements"] as? [[String: Any]]) {
                var statement = statement
                statement["id"] = object["id"]
                if statement["property"] as? String == "@type" { continue }
                let data = try JSONSerialization.data(
                    withJSONObject: statement,
                    options: [.sortedKeys]
                )
                found.insert(String(decoding: data, as: UTF8.self))
            }
        }
        return found
    }

    @Test func `the demo dataset goes in and comes out without loss, and again`() async throws {
        let path = try #require(Self.demo)
        let copy = try await Desks.found().first
        let report = try await copy.importFile(path)
        #expect(report.problems.filter { !$0.isNote }.isEmpty)
        #expect(report.newEntities == report.lines)
        #expect(report.changesets.count == 1)
        let text = try await export(copy)
        let original = try String(contentsOfFile: path, encoding: .utf8)
        #expect(try statements(text) == statements(original))
        let second = try await Desks.found()
        let file = try second.folder.file("export.json", text)
        _ = try await second.first.importFile(file)
        #expect(try await export(second.first) == text)
        let again = try await second.first.importFile(file)
        #expect(again.changesets.isEmpty)
        #expect(again.added == 0)
    }

    @Test func `every fact of the article is found in its dossier or by asking why`()
        async throws
    {
        let copy = try await Desks.found().first
        _ = try await copy.importFile(try #require(Self.demo))
        let rows = try String(contentsOfFile: Self.facts, encoding: .utf8).split(separator: "\n")
        #expect(rows.count == 286)
        var views: [String: EntityView] = [:]
        for row in rows {
            let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init
            )
            let (id, property, part) = (columns[1], columns[2], columns[3])
            if views[id] == nil { views[id] = try await copy.entity(id) }
            let shown = views[id]?.properties.first { $0.property == property }?.values ?? []
            if shown.contains(where: { $0.value.contains(part) }) { continue }
            let why = try await copy.why(id, property: property).values
            #expect(why.contains { $0.value.contains(part) }, "\(row)")
        }
        let open = try await copy.conflicts().map { "\($0.entity.id) \($0.property)" }
        #expect(open == [])
        let hikvision = try await copy.entity("hikvision")
        #expect(hikvision.links.contains { $0.entity.id == "listing-hikvision" })
        #expect(hikvision.sources.contains { !$0.copiedFrom.isEmpty })
        #expect(hikvision.links.allSatisfy { !$0.text.isEmpty && $0.text != $0.entity.id })
    }

    @Test func `bad lines are reported together, and nothing is written unless they are skipped`()
        async throws
    {
        let desks = try await Desks.found()
        let copy = desks.first
        let good = #"{"id":"a","schema":"Company","properties":{"name":["A"]}}"#
        let file = try desks.folder.file(
            "bad.json",
            "\(good)\n{nonsense\n{\"id\":\"b\"}\n"
        )
        let before = try await copy.status().stateDigest
        let failure = try #require(await report { try await copy.importFile(file) })
        #expect(failure.message.contains("2 lines"))
        #expect(failure.details.contains { $0.contains("line 2") })
        #expect(failure.details.contains { $0.contains("line 3") })
        #expect(try await copy.status().stateDigest == before)
        let dry = try await copy.importFile(
            file,
            ImportRequest(skipsBad: true, isDryRun: true)
        )
        #expect(dry.newEntities == 1)
        #expect(try await copy.status().stateDigest == before)
        let done = try await copy.importFile(file, ImportRequest(skipsBad: true))
        #expect(done.skipped == 2)
        #expect(done.changesets.count == 1)
        #expect(try await copy.values("a", "name") == ["A"])
    }

    @Test func `a list's new edition takes back only what the list said`() async throws {
        let desks = try await Desks.found()
        let copy = desks.first
        func edition(_ name: String, _ rows: [String]) throws -> String {
            try desks.folder.file(name, rows.joined(separator: "\n") + "\n")
        }
        func row(_ id: String, _ country: String) -> String {
            #"{"id":"\#(id)","schema":"Company","properties":{"name":["\#(id)"],"#
                + #""country":["\#(country)"]}}"#
        }
        let list = ImportRequest(list: "us-list")
        _ = try await copy.importFile(edition("1", [row("a", "cn"), row("b", "cn")]), list)
        _ = try await copy.set("b", [Assignment("sector", "AI")])
        let report = try await copy.importFile(edition("2", [row("a", "hk")]), list)
        #expect(report.replaced == 1)
        #expect(try await copy.values("a", "country") == ["hk"])
        let gone = try await copy.entity("b")
        #expect(gone.properties.map(\.property) == ["sector"])
        let diff = try await copy.unsent("a")
        #expect(diff.entities.first?.entries.contains { $0.value == "hk" } == true)
    }

    @Test func `a large import is one step of several changesets, and stays findable`()
        async throws
    {
        let desks = try await Desks.found()
        let copy = desks.first
        var text = ""
        for number in 0..<6000 {
            text +=
                #"{"id":"c-\#(number)","schema":"Company","properties":{"name":["#
                + #""Company \#(number)"],"country":["cn"]}}"# + "\n"
        }
        text +=
            #"{"id":"o-1","schema":"Ownership","properties":{"owner":["c-17"],"#
            + #""asset":["c-4242"]}}"# + "\n"
        let report = try await copy.importFile(
            desks.folder.file("large.json", text),
            ImportRequest(message: "the register")
        )
        #expect(report.changesets.count > 1)
        #expect(report.newEntities == 6001)
        let log = try await copy.log()
        #expect(log.first?.message == "the register")
        #expect(log.first?.changesets == report.changesets.count)
        #expect(log.first?.entityCount == 6001)
        let view = try await copy.entity("c-4242")
        #expect(view.links.map(\.entity.id) == ["o-1"])
        #expect(view.links.first?.text == "Company 17")
        #expect(try await copy.list(EntityQuery(type: "Company", limit: 10)).count == 10)
        let named = try await copy.list(
            EntityQuery(type: "LegalEntity", conditions: [Assignment("name", "company 5999")])
        )
        #expect(named.map(\.id) == ["c-5999"])
        #expect(try await copy.status().unsentChanges == 6000 * 3 + 3)
    }
}
