import DossierText
import Testing

/// Everything that is wrong with a command is told at once.
struct ProblemsTests {
    private let reason = ErrorReport(
        .needsAnswer,
        "a reason is needed and cannot be asked for here: give --why TEXT",
        details: ["Nothing was done."],
        tries: ["dossier help erase"]
    )
    private let entity = ErrorReport(
        .noSuchEntity,
        "there is no entity hikvison",
        details: ["Nothing was written."],
        didYouMean: ["hikvision"],
        tries: ["dossier search hikvison"]
    )

    @Test func `one problem is told as it is`() throws {
        var problems = Problems()
        try problems.finish()
        #expect(problems.isEmpty)
        problems.add(entity)
        #expect(problems.report == entity)
        #expect { try problems.finish() } throws: { $0 as? ErrorReport == entity }
    }

    @Test func `several are told in the order in which they were found, each once`() throws {
        var inner = Problems()
        inner.add(entity)
        inner.add(ErrorReport(.notPermitted, "only an admin can erase for everybody"))
        var problems = Problems()
        let found = try problems.check { () throws -> Int in throw reason }
        #expect(found == nil)
        problems.add(inner.report)
        problems.add(entity)
        let report = problems.report
        #expect(report.id == .needsAnswer)
        #expect(
            report.also == ["there is no entity hikvison", "only an admin can erase for everybody"]
        )
        #expect(report.details == ["Nothing was done."])
        #expect(report.didYouMean == ["hikvision"])
        #expect { try problems.settled(1) } throws: { $0 as? ErrorReport == report }
    }

    @Test(arguments: [nil, 80])
    func `three problems and what was not done stand in six lines`(width: Int?) {
        var problems = Problems()
        problems.add(reason)
        problems.add(entity)
        problems.add(ErrorReport(.notPermitted, "only an admin can erase for everybody"))
        let lines = problems.report.lines(program: "dossier", width: width)
        #expect(lines.count <= 6, "\(lines)")
        let text = lines.joined(separator: " ")
        for words in [
            "a reason is needed", "no entity hikvison", "only an admin", "Nothing was done",
            "Did you mean:  hikvision", "[needs-answer]",
        ] { #expect(text.contains(words), "\(lines)") }
    }

    @Test func `JSON has the other problems beside the first`() {
        var problems = Problems()
        problems.add(reason)
        problems.add(entity)
        #expect(problems.report.json.contains(#""also":["there is no entity hikvison"]"#))
        #expect(!entity.json.contains("also"))
    }

    @Test func `what is no report goes on as it is`() {
        struct Other: Error {}
        var problems = Problems()
        #expect(throws: Other.self) { try problems.check { throw Other() } }
        #expect(problems.isEmpty)
    }
}
