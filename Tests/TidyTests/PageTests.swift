import Foundation
import Testing

/// Pages that name tests, and the tests.
@Suite struct PageTests {
    private static let page = SourceTree.root.appendingPathComponent(
        "Sources/DossierNode/Documentation.docc/HostileEdge.md"
    )

    @Test func `every row of the hostile edge names tests that there are`() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let tests = SourceTree.files("Tests").flatMap(\.lines)
        var rows = 0
        for line in text.components(separatedBy: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells[0] != "what comes" else { continue }
            rows += 1
            let names = cells[2].split(separator: "`").filter { $0 != ", " }
            #expect(!names.isEmpty, "\(cells[0])")
            for name in names {
                #expect(tests.contains { $0.contains("func `\(name)`") }, "\(name)")
            }
        }
        #expect(rows > 30)
    }
}
