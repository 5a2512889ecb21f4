import DossierText
import Testing

@Suite struct ErrorReportTests {
    private let unreachable = ErrorReport(
        .unreachable,
        "cannot reach newsroom (10.0.4.7:7717): no route to host",
        details: ["Your 4 changes are safe on this computer; the next push sends them."],
        tries: ["dossier push --wait 10m", "dossier doctor newsroom"]
    )

    @Test func `a report has message, safety, commands and id`() {
        #expect(
            unreachable.lines(program: "dossier", width: 80) == [
                "dossier: cannot reach newsroom (10.0.4.7:7717): no route to host",
                "  Your 4 changes are safe on this computer; the next push sends them.",
                "  Try:  dossier push --wait 10m",
                "        dossier doctor newsroom",
                "  [unreachable]",
            ]
        )
        #expect(unreachable.exitCode == .unreachable)
    }

    @Test func `a suggestion stands on its own line`() {
        let report = ErrorReport(
            .noSuchEntity,
            "\"hikvison\" is not in this dataset",
            didYouMean: ["hikvision (Hikvision)"],
            isSafe: nil
        )
        #expect(
            report.lines(program: "dossier", width: 80) == [
                "dossier: \"hikvison\" is not in this dataset",
                "  Did you mean:  hikvision (Hikvision)",
                "  [no-such-entity]",
            ]
        )
    }

    @Test(arguments: [nil, 40, 80, 120])
    func `the longest report keeps six lines, its id and a safety line`(width: Int?) {
        let long = String(repeating: "many words ", count: 40)
        let report = ErrorReport(
            .io,
            long,
            details: [long, long, long],
            didYouMean: ["aa", "bb"],
            tries: ["dossier a", "dossier b", "dossier c", "dossier d"],
            request: "r-1"
        )
        let lines = report.lines(program: "dossier", width: width)
        #expect(lines.count == 6)
        #expect(lines.last == "  [io]  request r-1")
        #expect(lines.contains { $0.hasPrefix("  Try:  dossier a") })
        #expect(lines.contains { $0.hasPrefix("  many words") })
        if let width {
            #expect(lines.allSatisfy { $0.displayWidth <= width })
            #expect(lines[1].hasSuffix("…"))
        } else {
            // Nothing is lost in a pipe.
            #expect(lines.joined().split(separator: "many words").count > 4 * 40)
        }
    }

    @Test func `commands are never cut`() {
        let command = "dossier join " + String(repeating: "x", count: 100)
        let report = ErrorReport(.badCode, "the code is not valid", tries: [command])
        #expect(report.lines(program: "dossier", width: 80).contains("  Try:  " + command))
    }

    @Test func `text from elsewhere cannot act in a report`() {
        let report = ErrorReport(
            .noSuchEntity,
            "\"\u{1B}[2J\nok\" is not here",
            details: ["a\u{202E}b"],
            didYouMean: ["x\u{9B}"],
            tries: ["dossier show \u{7}"]
        )
        for line in report.lines(program: "dossier", width: 80) + [report.json] {
            #expect(
                line.unicodeScalars.allSatisfy {
                    $0.properties.generalCategory != .control && $0 != "\u{202E}"
                }
            )
        }
    }

    @Test func `the JSON form is one line with the agreed keys`() {
        #expect(
            unreachable.json
                == "{\"schema\":\"dossier.error/1\",\"id\":\"unreachable\",\"exit\":69,"
                + "\"message\":\"cannot reach newsroom (10.0.4.7:7717): no route to host\","
                + "\"details\":[\"Your 4 changes are safe on this computer; "
                + "the next push sends them.\"],"
                + "\"try\":[\"dossier push --wait 10m\",\"dossier doctor newsroom\"],\"safe\":true}"
        )
        let bare = ErrorReport(.internal, "x", isSafe: nil, request: "r")
        #expect(
            bare.json
                == "{\"schema\":\"dossier.error/1\",\"id\":\"internal\",\"exit\":70,"
                + "\"message\":\"x\",\"try\":[],\"request\":\"r\"}"
        )
    }

    @Test func `colour repeats only`() {
        let lines = unreachable.lines(program: "dossier", width: 80, mode: .on)
        #expect(lines[0].hasPrefix("\u{1B}[31mdossier:"))
        #expect(lines[2] == "  Try:  \u{1B}[1mdossier push --wait 10m\u{1B}[0m")
    }
}

@Suite struct ErrorCatalogueTests {
    @Test(arguments: ErrorID.allCases)
    func `each kind has one entry with title and explanation`(id: ErrorID) {
        let entries = ErrorCatalogue.entries.filter { $0.id == id }
        #expect(entries.count == 1)
        #expect(entries.allSatisfy { !$0.title.hasSuffix(".") && $0.title.count <= 70 })
        #expect(entries.allSatisfy { $0.explanation.hasSuffix(".") })
        #expect(id.exitCode != .ok)
    }

    @Test(arguments: ErrorID.allCases)
    func `names are kebab-case and come back`(id: ErrorID) {
        #expect(id.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
        #expect(!id.rawValue.hasPrefix("-") && !id.rawValue.hasSuffix("-"))
        #expect(ErrorID(rawValue: id.rawValue) == id)
    }

    @Test func `the codes of the wire protocol are all there`() {
        let wire = [
            "protocol", "limit", "busy", "dataset", "not-member", "not-permitted", "bad-signature",
            "broken-chain", "fork", "retired", "too-old", "withheld", "corrupt", "disk-full",
            "internal",
        ]
        #expect(wire.allSatisfy { ErrorID(rawValue: $0) != nil })
    }

    @Test(arguments: [
        (ErrorID.unreachable, 69), (.keyChanged, 77), (.notPermitted, 77), (.noSuchEntity, 66),
        (.badConfig, 78), (.tooOld, 76), (.diskFull, 74), (.badInput, 65), (.usage, 64),
        (.busy, 75), (.locked, 75), (.internal, 70), (.cannotCreate, 73), (.interrupted, 130),
        (.terminated, 143), (.newerData, 78),
    ])
    func `kinds end with the exit code that is promised`(id: ErrorID, code: Int) {
        #expect(id.exitCode.rawValue == Int32(code))
    }

    @Test(arguments: ErrorID.allCases)
    func `a help page fits eighty columns and uses the user's words`(id: ErrorID) {
        let lines = ErrorCatalogue.helpLines(for: id, width: 80)
        #expect(lines.allSatisfy { $0.displayWidth <= 80 })
        #expect(lines.first?.hasSuffix("[\(id.rawValue)]") == true)
        let text = lines.joined(separator: " ").lowercased()
        for word in [" merge", "rebase", " crdt", "vector", "replica", " nil", "optional("] {
            #expect(!text.contains(word))
        }
    }

    @Test func `lists of kinds and of exit codes fit eighty columns`() {
        let lines = ErrorCatalogue.listLines(width: 80) + ExitCode.helpLines(width: 80)
        #expect(lines.allSatisfy { $0.displayWidth <= 80 })
        #expect(lines.count >= ErrorID.allCases.count + ExitCode.allCases.count + 2)
    }

    @Test func `exit codes are those that scripts know`() {
        #expect(
            ExitCode.allCases.map(\.rawValue)
                == [0, 1, 3, 64, 65, 66, 69, 70, 73, 74, 75, 76, 77, 78, 130, 143]
        )
        #expect(Set(ExitCode.allCases.map(\.name)).count == ExitCode.allCases.count)
    }
}
