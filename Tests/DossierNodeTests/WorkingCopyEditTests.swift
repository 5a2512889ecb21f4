import DossierCore
import DossierNode
import DossierStore
import DossierText
import Foundation
import Testing

extension Occasion {
    /// Circumstances for a test.
    static func fresh(_ message: String? = nil) -> Occasion {
        Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: message
        )
    }
}

@Suite struct WorkingCopyEditTests {
    @Test func `a founded copy has a title, an admin and a founder, and is opened once at a time`()
        async throws
    {
        let desks = try await Desks.found()
        let status = try await desks.first.status()
        #expect(status.title == "Export controls")
        #expect(status.entities == 0)
        #expect(status.identity.name == "desk-a")
        #expect(status.identity.role == .admin)
        #expect(status.members.map(\.isFounder) == [true, false])
        let locked = await report { try WorkingCopy.open(directory: desks.first.directory) }
        #expect(locked?.id == .locked)
        let missing = await report { try WorkingCopy.open(directory: desks.folder.path) }
        #expect(missing?.id == .noWorkingCopy)
    }

    @Test func `what was written is there after the copy is opened again`() async throws {
        let folder = try ScratchFolder()
        let directory = folder.path + "/copy"
        let digest = try await {
            let copy = try await WorkingCopy.found(
                title: "T",
                directory: directory,
                name: "desk"
            ) { _ in }
            _ = try await copy.add(
                type: "Company",
                name: "Hikvision",
                [Assignment("country", "China")]
            )
            let digest = try await copy.status().stateDigest
            try copy.close()
            return digest
        }()
        let again = try WorkingCopy.open(directory: directory)
        #expect(try await again.status().stateDigest == digest)
        #expect(try await again.values("hikvision", "country") == ["cn"])
        let report = await report {
            try await WorkingCopy.found(title: "U", directory: directory, name: "desk") { _ in }
        }
        #expect(report?.id == .alreadyThere)
    }

    @Test func `a new entity has a readable id, cleaned values and its source`() async throws {
        let copy = try await Desks.found().first
        let source = try await copy.addSource(
            SourceDraft(title: "84 FR 54002", publisher: "Federal Register", date: "2019-10-09")
        )
        #expect(source.entity?.id == "src-84-fr-54002")
        let step = try await copy.add(
            type: "company",
            name: "Hikvision",
            [Assignment("Country", "China")],
            citation: Citation(source: "84 FR 54002", locator: "p. 1")
        )
        #expect(step.entity?.id == "hikvision")
        #expect(step.entity?.type == "Company")
        #expect(step.entity?.caption == "Hikvision")
        #expect(step.warnings.isEmpty)
        let view = try await copy.entity("Hikvision")
        #expect(view.properties.map(\.property) == ["name", "country"])
        let country = try #require(view.properties.last?.values.first)
        #expect(country.display == "China")
        #expect(country.supports.map(\.locator) == ["p. 1"])
        #expect(country.supports.first?.changeset.short.hasPrefix("desk-a:") == true)
        #expect(country.supports.first?.isSent == false)
        #expect(view.sources.map(\.title) == ["84 FR 54002"])
        #expect(view.sources.map(\.number) == [1])
    }

    @Test
    func `the same name twice makes two entities, and a name without letters to type gets an id`()
        async throws
    {
        let copy = try await Desks.found().first
        _ = try await copy.add(type: "Company", name: "Hikvision")
        let second = try await copy.add(type: "Company", name: "Hikvision")
        #expect(second.entity?.id.hasPrefix("hikvision-") == true)
        #expect(second.warnings.contains { $0.contains("another Company") })
        let third = try await copy.add(type: "Company", name: "海康威视")
        let id = try #require(third.entity?.id)
        #expect(id.hasPrefix("company-"))
        #expect(try await copy.find("海康威视").id == id)
        #expect(await report { try await copy.find("Hikvision") }?.id == .ambiguousName)
    }

    @Test func `set replaces what people said, keeps what a list said, and += adds`() async throws {
        let copy = try await Desks.found().first
        let folder = try ScratchFolder()
        let line =
            #"{"id":"yitu","schema":"Company","properties":{"name":["Yitu"],"#
            + #""sector":["vision"]},"datasets":["us_list"]}"#
        _ = try await copy.importFile(folder.file("list.json", line + "\n"))
        _ = try await copy.set("yitu", [Assignment("sector", "AI")])
        #expect(try await copy.values("yitu", "sector").sorted() == ["AI", "vision"])
        let step = try await copy.set("yitu", [Assignment("sector", "software")])
        #expect(try await copy.values("yitu", "sector").sorted() == ["software", "vision"])
        let entry = try #require(step.changes.first?.entries.first)
        #expect(entry.change == .replaced(["AI"]))
        _ = try await copy.set("yitu", [Assignment("sector", "health", isAddition: true)])
        #expect(
            try await copy.values("yitu", "sector").sorted() == ["health", "software", "vision"]
        )
        _ = try await copy.set("yitu", [Assignment("sector", "a"), Assignment("sector", "b")])
        #expect(try await copy.values("yitu", "sector").sorted() == ["a", "b", "vision"])
        let again = try await copy.set(
            "yitu",
            [Assignment("sector", "a"), Assignment("sector", "b")]
        )
        #expect(again.isEmpty)
    }

    @Test func `a corrected value stays, marked, and is no conflict`() async throws {
        let copy = try await Desks.found().first
        _ = try await copy.add(
            type: "Company",
            name: "Yixin",
            [Assignment("incorporationDate", "1999")]
        )
        var citation = Citation(source: nil, reason: "the register says so")
        citation.corrects = "1999"
        _ = try await copy.set(
            "yixin",
            [Assignment("incorporationDate", "2003")],
            citation: citation
        )
        let view = try await copy.entity("yixin")
        let dates = view.properties.first { $0.property == "incorporationDate" }?.values
        #expect(dates?.map(\.value) == ["2003", "1999"])
        #expect(dates?.map(\.isCorrected) == [false, true])
        #expect(try await copy.conflicts().isEmpty)
        let wrong = await report {
            var citation = Citation()
            citation.corrects = "1998"
            return try await copy.set(
                "yixin",
                [Assignment("incorporationDate", "2004")],
                citation: citation
            )
        }
        #expect(wrong?.id == .badValue)
        #expect(wrong?.didYouMean.contains("1999") == true)
    }

    @Test func `a link is an entity, seen from both of its ends`() async throws {
        let copy = try await Desks.found().first
        _ = try await copy.add(type: "Company", name: "Alibaba")
        _ = try await copy.add(type: "Company", name: "Megvii")
        let step = try await copy.link(
            "Alibaba",
            "owns",
            "megvii",
            [Assignment("share", "15"), Assignment("from", "2017-05")]
        )
        #expect(step.entity?.id == "own-alibaba-megvii")
        #expect(step.warnings.contains { $0.contains("no source") })
        let owned = try #require(try await copy.entity("megvii").links.first)
        #expect(owned.label == "owned by")
        #expect(owned.other?.id == "alibaba")
        #expect(owned.text == "Alibaba, 15 %")
        #expect(owned.start == "2017-05")
        let owner = try #require(try await copy.entity("alibaba").links.first)
        #expect(owner.label == "owns")
        #expect(owner.other?.caption == "Megvii")
        let before = try await copy.status().stateDigest
        let refused = await #expect(throws: ErrorReport.self) {
            _ = try await copy.link("megvii", "owned-by", "alibaba")
        }
        #expect(refused?.id == .alreadyThere)
        #expect(try await copy.status().stateDigest == before)
        let twin = try await copy.link(
            "megvii",
            "owned-by",
            "alibaba",
            [Assignment("from", "2019")]
        )
        #expect(twin.entity?.id != "own-alibaba-megvii")
        #expect(twin.warnings.contains { $0.contains("already") })
    }

    @Test func `a removed entity leaves its marker, and a knowing edit brings it back`()
        async throws
    {
        let copy = try await Desks.found().first
        _ = try await copy.add(type: "Company", name: "Dahua", [Assignment("country", "cn")])
        let gone = try await copy.remove("dahua", property: "country", reason: "not so")
        #expect(gone.changes.first?.entries.first?.change == .withdrawn)
        #expect(try await copy.values("dahua", "country") == [])
        _ = try await copy.remove("dahua", reason: "a double")
        let view = try await copy.entity("dahua")
        #expect(view.isRemoved)
        #expect(view.markers.first?.reason == "a double")
        #expect(try await copy.status().entities == 0)
        _ = try await copy.set("dahua", [Assignment("name", "Dahua Technology")])
        let back = try await copy.entity("dahua")
        #expect(back.markers.isEmpty)
        #expect(back.name.type == "Company")
        let why = try await copy.why("dahua", property: "country").values
        #expect(why.first?.isLive == false)
        #expect(why.first?.events.first?.removals.first?.kind == "retract")
        #expect(why.first?.events.first?.removals.first?.reason == "not so")
        #expect(why.first?.events.first?.isSignatureGood == true)
    }

    @Test func `a source keeps the digest of its file`() async throws {
        let copy = try await Desks.found().first
        let folder = try ScratchFolder()
        let file = try folder.file("notice.txt", "abc")
        let step = try await copy.addSource(
            SourceDraft(title: "Notice", type: "Article", url: "example.org/a", file: file)
        )
        let view = try await copy.entity(try #require(step.entity?.id))
        let title = try #require(view.properties.first { $0.property == "title" }?.values.first)
        #expect(
            title.supports.first?.contentDigest
                == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        #expect(try await copy.values(view.name.id, "sourceUrl") == ["http://example.org/a"])
        #expect(try await copy.status().unsourced == 0)
        #expect(try await copy.sources().map(\.caption) == ["Notice"])
    }
}
