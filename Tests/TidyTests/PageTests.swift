import Foundation
import Testing

/// Pages that name tests, and the tests.
@Suite struct PageTests {
    private static let pages = SourceTree.root.appendingPathComponent(
        "Sources/DossierNode/Documentation.docc"
    )

    @Test(arguments: [("HostileEdge.md", 30), ("Requirements.md", 18)])
    func `every row of a page of promises names tests that there are`(
        page: String,
        least: Int
    ) throws {
        let file = Self.pages.appendingPathComponent(page)
        let text = try String(contentsOf: file, encoding: .utf8)
        let tests = SourceTree.files("Tests").flatMap(\.lines)
        var rows = 0
        for line in text.components(separatedBy: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, !["what comes", "number"].contains(cells[0])
            else { continue }
            rows += 1
            let names = cells[2].split(separator: "`").filter { $0 != ", " }
            #expect(!names.isEmpty, "\(cells[0])")
            for name in names {
                #expect(tests.contains { $0.contains("func `\(name)`") }, "\(name)")
            }
        }
        #expect(rows > least)
    }
}
