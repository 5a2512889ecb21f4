import Foundation
import Testing

/// The repository's own Swift files, as the tidy tests read them.
struct SourceTree {
    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        let target: String
        let lines: [String]
        var testDescription: String { path }
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// All Swift files below a top-level folder, sorted.
    static func files(_ folder: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.allObjects ?? []
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
            .compactMap { name in
                let url = base.appendingPathComponent(name)
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                let target = name.split(separator: "/").first.map(String.init) ?? ""
                return File(
                    path: folder + "/" + name,
                    target: target,
                    lines: text.components(separatedBy: "\n")
                )
            }
    }

    static let sources = files("Sources")
}
