import DossierCore
import DossierNode
import DossierText
import Testing

@Suite struct WorkingCopyConflictTests {
    /// Two desks that set one listing's date differently without knowing of each other.
    private func disagreement() async throws -> (desks: Desks, other: WorkingCopy) {
        let desks = try await Desks.found()
        _ = try await desks.first.add(type: "Company", name: "Hikvision")
        _ = try await desks.first.add(type: "PublicBody", name: "Department of Commerce")
        _ = try await desks.first.link("department-of-commerce", "lists", "hikvision")
        let other = try await desks.join("legal-desk")
        _ = try await desks.first.set(
            "listing-hikvision",
            [Assignment("listingDate", "2019-10-07")]
        )
        _ = try await other.set("listing-hikvision", [Assignment("listingDate", "2019-10-09")])
        try await desks.exchange(desks.first, other)
        return (desks, other)
    }

    @Test func `two dates set unseen are one conflict with two sides, on both desks alike`()
        async throws
    {
        let (desks, other) = try await disagreement()
        let conflict = try #require(try await desks.first.conflicts().first)
        #expect(conflict.number == 1)
        #expect(conflict.label == "Listing date")
        #expect(conflict.isSingleValued)
        #expect(conflict.sides.map(\.letter) == ["a", "b"])
        #expect(conflict.sides.map(\.display) == ["2019-10-07", "2019-10-09"])
        #expect(conflict.sides.flatMap(\.supports).map(\.author.name) == ["desk-a", "legal-desk"])
        let elsewhere = try #require(try await other.conflicts("listing-hikvision").first)
        #expect(elsewhere.sides.map(\.display) == conflict.sides.map(\.display))
        let link = try #require(try await desks.first.entity("hikvision").links.first)
        #expect(link.conflicts == [1])
        #expect(
            try await desks.first.list(EntityQuery(isContested: true)).map(\.id) == [
                "listing-hikvision"
            ]
        )
        #expect(try await desks.first.status().conflicts.count == 1)
    }

    @Test func `what a pull brought names the author, the value and the new conflict`()
        async throws
    {
        let desks = try await Desks.found()
        _ = try await desks.first.add(type: "Person", name: "Tang")
        let other = try await desks.join("field-1")
        let before = try await desks.first.moment()
        _ = try await desks.first.set("tang", [Assignment("birthDate", "1968")])
        _ = try await other.set("tang", [Assignment("birthDate", "1967")], message: "a book")
        try await desks.exchange(desks.first, other)
        let changes = try await desks.first.changes(since: before)
        #expect(changes.changesets == 1)
        #expect(changes.byAuthor.map(\.author.name) == ["field-1"])
        #expect(changes.byAuthor.first?.messages == ["a book"])
        #expect(changes.added == 1)
        #expect(changes.entities.first?.entries.map(\.value) == ["1967"])
        #expect(changes.newConflicts.map(\.property) == ["birthDate"])
        #expect(try await desks.first.changes(since: desks.first.moment()).changesets == 0)
    }

    @Test(arguments: ["a", "b"])
    func `keeping one side ends the conflict everywhere`(letter: String) async throws {
        let (desks, other) = try await disagreement()
        let step = try await desks.first.resolve(
            1,
            .keep([letter]),
            citation: Citation(source: nil, reason: "legal date")
        )
        #expect(step.changesets.count == 1)
        #expect(try await desks.first.conflicts().isEmpty)
        try await desks.exchange(desks.first, other)
        #expect(try await other.conflicts().isEmpty)
        let kept = letter == "a" ? "2019-10-07" : "2019-10-09"
        #expect(try await other.values("listing-hikvision", "listingDate") == [kept])
        let why = try await other.why("listing-hikvision", property: "listing date").values
        #expect(why.map(\.isLive) == [true, false])
        #expect(why.last?.events.last?.removals.first?.replacement == kept)
        #expect(why.last?.events.last?.removals.first?.reason == "legal date")
    }

    @Test func `both can stay, and another value can take the place of both`() async throws {
        let (desks, _) = try await disagreement()
        _ = try await desks.first.resolve(1, .both)
        #expect(try await desks.first.conflicts().isEmpty)
        #expect(
            try await desks.first.values("listing-hikvision", "listingDate").sorted() == [
                "2019-10-07", "2019-10-09",
            ]
        )
        let (again, _) = try await disagreement()
        _ = try await again.first.resolve(1, .value("2019-10-08"))
        #expect(try await again.first.conflicts().isEmpty)
        #expect(
            try await again.first.values("listing-hikvision", "listingDate") == ["2019-10-08"]
        )
    }

    @Test func `two who resolve differently meet in a conflict again`() async throws {
        let (desks, other) = try await disagreement()
        _ = try await desks.first.resolve(1, .keep(["a"]))
        _ = try await other.resolve(1, .keep(["b"]))
        try await desks.exchange(desks.first, other)
        let conflict = try #require(try await desks.first.conflicts().first)
        #expect(conflict.sides.map(\.display).sorted() == ["2019-10-07", "2019-10-09"])
        _ = try await other.resolve(1, .keep(["a"]))
        try await desks.exchange(desks.first, other)
        #expect(try await desks.first.conflicts().isEmpty)
    }

    @Test(arguments: ["a", "b"])
    func `a withdrawal against a change is a conflict that either side can win`(
        letter: String
    ) async throws {
        let desks = try await Desks.found()
        _ = try await desks.first.add(
            type: "Company",
            name: "Yitu",
            [Assignment("sector", "vision")]
        )
        let other = try await desks.join("legal-desk")
        _ = try await desks.first.remove("yitu", property: "sector")
        _ = try await other.set("yitu", [Assignment("sector", "AI")])
        try await desks.exchange(desks.first, other)
        let conflict = try #require(try await desks.first.conflicts().first)
        #expect(Set(conflict.sides.map(\.answer)) == [.withdrawn, .value("AI")])
        _ = try await desks.first.resolve(1, .keep([letter]))
        #expect(try await desks.first.conflicts().isEmpty)
        let kept = conflict.sides.first { $0.letter == letter }?.answer
        #expect(
            try await desks.first.values("yitu", "sector") == (kept == .withdrawn ? [] : ["AI"])
        )
    }

    @Test(arguments: [ConflictSide.Answer.removed, .kept])
    func `an entity removed here and edited there can go or stay`(
        answer: ConflictSide.Answer
    ) async throws {
        let desks = try await Desks.found()
        _ = try await desks.first.add(type: "Company", name: "Yitu")
        let other = try await desks.join("legal-desk")
        _ = try await desks.first.remove("yitu")
        _ = try await other.set("yitu", [Assignment("country", "cn")])
        try await desks.exchange(desks.first, other)
        let conflict = try #require(try await other.conflicts().first)
        #expect(conflict.property == markerProperty)
        let side = try #require(conflict.sides.first { $0.answer == answer })
        _ = try await other.resolve(1, .keep([side.letter]))
        #expect(try await other.conflicts().isEmpty)
        #expect(try await other.entity("yitu").isRemoved == (answer == .removed))
    }

    @Test func `what the remote has acknowledged is sent, and the file that says so lasts`()
        async throws
    {
        let copy = try await Desks.found().first
        _ = try await copy.add(type: "Company", name: "Megvii")
        let key = try await copy.whoami().key
        var remote = RemoteState(name: "newsroom", address: "10.0.4.7:7717", key: key)
        try copy.setRemote(remote)
        #expect(try await copy.status().unsentChangesets == 1)
        #expect(try await copy.unsent("megvii").added == 1)
        remote.acknowledged = try await copy.moment().vector
        remote.lastPush = 1
        try copy.setRemote(remote)
        #expect(try copy.remote() == remote)
        #expect(try await copy.status().unsentChangesets == 0)
        #expect(try await copy.unsent().entities.isEmpty)
        _ = try await copy.set("megvii", [Assignment("country", "cn")], message: "register")
        #expect(try await copy.unsent().entities.first?.entries.map(\.value) == ["cn"])
        let log = try await copy.log(LogQuery(entity: "megvii"))
        #expect(log.map(\.isSent) == [false, true])
        #expect(log.first?.message == "register")
        #expect(log.first?.author.name == "desk-a")
    }
}
