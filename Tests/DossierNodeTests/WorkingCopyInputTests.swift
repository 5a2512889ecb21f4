import DossierCore
import DossierNode
import DossierText
import Testing

/// One wrong command, and what it must be told.
struct WrongInput: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: ErrorID
    let meant: String?
    let act: @Sendable (WorkingCopy, ScratchFolder) async throws -> Void

    init(
        _ name: String,
        _ id: ErrorID,
        meant: String? = nil,
        _ act: @escaping @Sendable (WorkingCopy, ScratchFolder) async throws -> Void
    ) {
        testDescription = name
        self.id = id
        self.meant = meant
        self.act = act
    }

    static let all: [WrongInput] = naming + values + files

    private static let naming = [
        WrongInput("show of nobody", .noSuchEntity, meant: "hikvision") { copy, _ in
            _ = try await copy.entity("hikvison")
        },
        WrongInput("a name of two", .ambiguousName) { copy, _ in
            _ = try await copy.set("Twin", [Assignment("country", "cn")])
        },
        WrongInput("an unknown type", .noSuchType, meant: "Company") { copy, _ in
            _ = try await copy.add(type: "Compny", name: "X")
        },
        WrongInput("an abstract type", .noSuchType) { copy, _ in
            _ = try await copy.add(type: "Thing", name: "X")
        },
        WrongInput("an unknown property", .noSuchProperty, meant: "country") { copy, _ in
            _ = try await copy.set("hikvision", [Assignment("countri", "cn")])
        },
        WrongInput("an unknown source", .noSuchSource) { copy, _ in
            _ = try await copy.set(
                "hikvision",
                [Assignment("country", "cn")],
                citation: Citation(source: "nowhere")
            )
        },
        WrongInput("a source that is none", .noSuchSource) { copy, _ in
            _ = try await copy.set(
                "hikvision",
                [Assignment("country", "cn")],
                citation: Citation(source: "hikvision")
            )
        },
        WrongInput("an unknown verb", .usage, meant: "owns") { copy, _ in
            _ = try await copy.link("hikvision", "ownss", "twin")
        },
        WrongInput("a conflict that is not there", .noSuchConflict) { copy, _ in
            _ = try await copy.resolve(1, .both)
        },
        WrongInput("an unknown member", .noSuchPeer, meant: "desk-a") { copy, _ in
            _ = try await copy.log(LogQuery(author: "desk-b"))
        },
    ]

    private static let values = [
        WrongInput("a day that is not", .badValue) { copy, _ in
            _ = try await copy.set(
                "hikvision",
                [Assignment("incorporationDate", "2019-02-30")]
            )
        },
        WrongInput("an unknown country", .badValue) { copy, _ in
            _ = try await copy.add(type: "Company", name: "X", [Assignment("country", "Atlantis")])
        },
        WrongInput("an empty value", .badValue) { copy, _ in
            _ = try await copy.set("hikvision", [Assignment("sector", "")])
        },
        WrongInput("two values of one", .badValue) { copy, _ in
            _ = try await copy.set(
                "hikvision",
                [Assignment("incorporationDate", "2001"), Assignment("incorporationDate", "2002")]
            )
        },
        WrongInput("an owner that cannot own", .badValue) { copy, _ in
            _ = try await copy.link("fair", "owns", "hikvision")
        },
        WrongInput("an id that is taken", .alreadyThere) { copy, _ in
            _ = try await copy.add(type: "Company", name: "X", id: "hikvision")
        },
        WrongInput("an id with blanks", .badValue, meant: "a-b") { copy, _ in
            _ = try await copy.add(type: "Company", name: "X", id: "a b")
        },
        WrongInput("a value that is not stated", .badValue, meant: "cn") { copy, _ in
            _ = try await copy.remove("hikvision", property: "country", value: "us")
        },
        WrongInput("a property that is not stated", .noSuchProperty) { copy, _ in
            _ = try await copy.remove("hikvision", property: "sector")
        },
        WrongInput("no assignment", .usage) { _, _ in _ = try Assignment(parsing: "country") },
        WrongInput("an assignment of nothing", .usage) { _, _ in _ = try Assignment(parsing: "+=x")
        },
    ]

    private static let files = [
        WrongInput("a file that is not there", .noSuchFile) { copy, folder in
            _ = try await copy.importFile(folder.path + "/none.json")
        },
        WrongInput("a source file that is not there", .noSuchFile) { copy, folder in
            _ = try await copy.addSource(
                SourceDraft(title: "T", file: folder.path + "/none.pdf")
            )
        },
        WrongInput("a file of something else", .badInput) { copy, folder in
            _ = try await copy.importFile(folder.file("x", "name,country\nA,cn\n"))
        },
    ]
}

@Suite struct WorkingCopyInputTests {
    @Test(arguments: WrongInput.all)
    func `wrong input is told apart, and nothing is written`(input: WrongInput) async throws {
        let desks = try await Desks.found()
        let copy = desks.first
        _ = try await copy.add(type: "Company", name: "Hikvision", [Assignment("country", "cn")])
        _ = try await copy.add(type: "Company", name: "Twin", id: "twin")
        _ = try await copy.add(type: "Person", name: "Twin", id: "twin-2")
        _ = try await copy.add(type: "Event", name: "Fair")
        let before = try await copy.status().stateDigest
        let held = try await copy.changesetCount()
        let report = await report { try await input.act(copy, desks.folder) }
        #expect(report?.id == input.id)
        #expect(report?.isSafe == true)
        if let meant = input.meant {
            #expect(report?.didYouMean.contains(meant) == true, "\(report?.didYouMean ?? [])")
            // What is offered to try finds something.
            if input.id == .noSuchEntity { #expect(report?.tries == ["dossier show \(meant)"]) }
        }
        #expect(try await copy.status().stateDigest == before)
        #expect(try await copy.changesetCount() == held)
    }

    @Test func `several faults of one command are told at once`() async throws {
        let copy = try await Desks.found().first
        let report = await report {
            try await copy.add(
                type: "Company",
                name: "X",
                [Assignment("country", "Atlantis"), Assignment("sectr", "y")]
            )
        }
        #expect(report?.details.contains { $0.contains("sectr") } == true)
    }

    @Test func `a reader may not write, and is told so`() async throws {
        let desks = try await Desks.found()
        let reader = try await desks.join("reader", .reader)
        let report = await report { try await reader.add(type: "Company", name: "X") }
        #expect(report?.id == .notPermitted)
        #expect(try await reader.whoami().role == .reader)
    }

    @Test func `the working copy meant is found as the rules say`() async throws {
        let desks = try await Desks.found()
        let folder = desks.folder.path
        let here = HomeDirectory.Surroundings(
            explicit: nil,
            current: desks.first.directory,
            home: folder,
            configuration: nil
        )
        #expect(try HomeDirectory.find(here).directory == desks.first.directory)
        var below = here
        below.current = desks.first.directory + "/x/y"
        #expect(try HomeDirectory.find(below).directory == desks.first.directory)
        var named = here
        named.current = "/"
        named.explicit = folder
        #expect(await report { try HomeDirectory.find(named) }?.id == .noWorkingCopy)
        named.explicit = nil
        #expect(await report { try HomeDirectory.find(named) }?.id == .noWorkingCopy)
        try FileAccess.makeDirectory(folder + "/.config/dossier")
        _ = try desks.folder.file(
            ".config/dossier/config.yaml",
            "default: \"~/a\"\n"
        )
        #expect(try HomeDirectory.find(named).directory == desks.first.directory)
    }
}
