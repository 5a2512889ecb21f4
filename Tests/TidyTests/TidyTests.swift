import Foundation
import Testing

/// What the compiler does not check of how this project is written.
@Suite struct TidyTests {
    /// The direction of imports (DocC: Architecture).
    ///
    /// Targets may import these and no others of ours.
    static let ours: [String: Set<String>] = [
        "DossierCrypto": ["COpenSSL"],
        "DossierCore": ["DossierCrypto"],
        "DossierText": [],
        "DossierVocabulary": [],
        "DossierWire": ["DossierCore", "DossierCrypto"],
        "DossierReplication": ["DossierWire", "DossierCore", "DossierCrypto"],
        "DossierSimulation": [
            "DossierReplication", "DossierWire", "DossierCore", "DossierCrypto",
        ],
        "DossierFormats": ["DossierCore", "DossierCrypto", "DossierVocabulary"],
        "DossierStore": ["DossierCore", "DossierCrypto", "GRDB", "GRDBSQLite"],
        "DossierTransport": [
            "DossierWire", "DossierCrypto", "COpenSSL", "NIOCore", "NIOPosix",
        ],
        "DossierNode": [
            "DossierReplication", "DossierWire", "DossierCore", "DossierCrypto", "DossierStore",
            "DossierTransport", "DossierFormats", "DossierText", "DossierVocabulary",
            "ServiceLifecycle", "UnixSignals", "Configuration", "Yams", "Logging", "NIOCore",
            "NIOPosix",
        ],
        "dossierd": [
            "DossierNode", "DossierText", "ArgumentParser", "Logging", "ServiceLifecycle",
            "UnixSignals",
        ],
        "dossier": ["DossierCommands"],
        "DossierCommands": [
            "DossierNode", "DossierStore", "DossierText", "DossierVocabulary", "DossierCore",
            "DossierCrypto", "DossierFormats", "ArgumentParser",
        ],
        "dossier-sim": ["DossierSimulation", "ArgumentParser"],
        "dossier-bench": [
            "DossierText",
            "DossierNode", "DossierCore", "DossierCrypto", "DossierFormats", "DossierStore",
        ],
    ]
    /// The toolchain's own modules; Foundation only above the line.
    static let toolchain: Set<String> = ["Swift", "Synchronization", "Glibc", "Musl", "Dispatch"]
    static let pure: Set<String> = [
        "DossierCrypto", "DossierCore", "DossierText", "DossierVocabulary", "DossierWire",
        "DossierReplication", "DossierSimulation",
    ]

    @Test(arguments: SourceTree.sources)
    func `a file imports what its target may`(file: SourceTree.File) throws {
        let allowed = try #require(Self.ours[file.target], "no list for target \(file.target)")
        for line in file.lines {
            let words = line.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
                words[..<place].allSatisfy({
                    ["internal", "package", "public", "private", "fileprivate"].contains($0)
                        || $0.hasPrefix("@")
                })
            else { continue }
            let module = words[place + 1].split(separator: ".").first.map(String.init) ?? ""
            let isFoundation = ["Foundation", "FoundationEssentials"].contains(module)
            #expect(
                allowed.contains(module) || Self.toolchain.contains(module)
                    || (isFoundation && !Self.pure.contains(file.target)),
                "\(file.path) imports \(module)"
            )
        }
    }

    @Test(arguments: SourceTree.sources)
    func `a file is one idea of at most 500 lines`(file: SourceTree.File) {
        guard !file.path.contains("/Generated/") else { return }
        #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
    }

    @Test(arguments: SourceTree.sources)
    func `a function fits a screen`(file: SourceTree.File) {
        for (name, length) in functionLengths(file.lines) {
            #expect(length <= 60, "\(file.path): \(name) has \(length) lines")
        }
    }

    @Test(arguments: SourceTree.sources)
    func `below the line nobody asks the world for anything`(file: SourceTree.File) {
        guard Self.pure.contains(file.target) else { return }
        let banned = [
            "Date()", "Task {", "Task.detached", ".shared", "try!", "print(", "SystemRandom",
            "ContinuousClock", "SuspendingClock", ".random(in", "getenv(", "clock_gettime",
        ]
        for (number, line) in file.lines.enumerated() where !isComment(line) {
            for word in banned where line.contains(word) {
                Issue.record("\(file.path):\(number + 1) has \(word)")
            }
        }
    }

    @Test(arguments: SourceTree.sources)
    func `nothing starts a bare task, crashes on purpose or leaves a mark`(file: SourceTree.File) {
        for (number, line) in file.lines.enumerated() where !isComment(line) {
            // A child of a group is what a task should be.
            let line = line.replacing("addTask {", with: "")
            for word in ["Task {", "Task.detached", "try!", "as!", "fatalError("]
            where line.contains(word) {
                Issue.record("\(file.path):\(number + 1) has \(word)")
            }
        }
        for (number, line) in file.lines.enumerated() {
            for word in ["TO" + "DO", "FIX" + "ME"] where line.contains(word) {
                Issue.record("\(file.path):\(number + 1) has \(word)")
            }
        }
    }

    @Test(arguments: SourceTree.sources)
    func `every package declaration is documented`(file: SourceTree.File) {
        var depthOfProtocol = false
        for (number, line) in file.lines.enumerated() {
            let text = line.trimmingCharacters(in: .whitespaces)
            depthOfProtocol = depthOfProtocol || text.contains("protocol ")
            guard text.hasPrefix("package "), !text.contains(" import "),
                !text.hasPrefix("package import"), !text.hasPrefix("package init("),
                !isWitness(text)
            else { continue }
            #expect(
                isDocumented(file.lines, number),
                "\(file.path):\(number + 1): \(text)"
            )
        }
    }

    /// ArgumentParser breaks at 80 columns what an author has broken before.
    @Test(arguments: SourceTree.sources.filter { $0.target == "dossierd" })
    func `a help page of the daemon's program is not broken twice`(file: SourceTree.File) {
        var block: [(number: Int, line: String)]?
        for (number, line) in file.lines.enumerated() {
            if line.hasSuffix("discussion: \"\"\"") {
                block = []
            } else if let text = block, line.hasSuffix("\"\"\"") || line.hasSuffix("\"\"\",") {
                let indent = line.prefix { $0 == " " }.count
                for (number, line) in text {
                    #expect(line.count - indent < 80, "\(file.path):\(number + 1)")
                }
                block = nil
            } else {
                block?.append((number, line))
            }
        }
    }

    @Test func `the top level is exactly what was agreed`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
        let allowed: Set = ["Package.swift", "Sources", "Tests", "Config", "systemd", "README.md"]
        let extra = names.filter { !$0.hasPrefix(".") && !allowed.contains($0) }
            .filter { $0 != "Package.resolved" }
        #expect(extra.isEmpty, "\(extra)")
    }

    private func isComment(_ line: String) -> Bool {
        line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
    }

    /// Requirements of well-known protocols say no more than their protocol does.
    private func isWitness(_ text: String) -> Bool {
        let known = [
            "static func ==", "static func <", "func hash(into", "var description:",
            "var debugDescription:", "typealias Element", "func makeAsyncIterator",
            "mutating func next(", "func next(", "var testDescription",
        ]
        return known.contains { text.contains($0) }
    }

    private func isDocumented(_ lines: [String], _ number: Int) -> Bool {
        var above = number - 1
        while above >= 0 {
            let text = lines[above].trimmingCharacters(in: .whitespaces)
            if text.hasPrefix("///") { return true }
            guard text.hasPrefix("@") || text.hasPrefix("//") else { break }
            above -= 1
        }
        // A witness of one of our own protocols is documented there.
        return isInConformance(lines, number)
    }

    private func isInConformance(_ lines: [String], _ number: Int) -> Bool {
        for above in stride(from: number, through: 0, by: -1) {
            let text = lines[above]
            guard !text.hasPrefix(" "), !text.isEmpty, !text.hasPrefix("}"), !text.hasPrefix("//")
            else { continue }
            return text.contains(":") && text.contains("{") == true
                && (text.hasPrefix("extension") || text.contains("struct ")
                    || text.contains("class ") || text.contains("enum "))
                && !text.contains("extension ") || text.hasPrefix("extension") && text.contains(":")
        }
        return false
    }

    private func functionLengths(_ lines: [String]) -> [(String, Int)] {
        var found: [(String, Int)] = []
        var start: (line: Int, indent: Int, name: String)?
        for (number, line) in lines.enumerated() {
            let text = line.trimmingCharacters(in: .whitespaces)
            let indent = line.prefix { $0 == " " }.count
            if start == nil,
                text.contains("func ") || text.hasPrefix("init(") || text.contains(" init("),
                !isComment(line), !text.hasPrefix("case ")
            {
                start = (number, indent, text)
            } else if let begun = start, text == "}", indent == begun.indent {
                found.append((begun.name, number - begun.line + 1))
                start = nil
            } else if let begun = start, indent <= begun.indent, !text.isEmpty, text.hasPrefix("}"),
                number > begun.line
            {
                if !text.hasSuffix("{") { start = nil }
            }
        }
        return found
    }
}
