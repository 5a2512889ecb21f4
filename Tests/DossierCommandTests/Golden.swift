import Foundation
import Testing

/// Expected outputs in files, for people to read and to review.
///
/// `DOSSIER_REWRITE=1` writes them anew, and a run that wrote fails, so that no rewrite is silent.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Golden"
    )

    static func expect(
        _ text: String,
        _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["DOSSIER_REWRITE"] == "1" {
            let old = try? String(contentsOf: file, encoding: .utf8)
            guard old != text else { return }
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was written anew: read it", sourceLocation: sourceLocation)
            return
        }
        let wanted = try String(contentsOf: file, encoding: .utf8)
        #expect(text == wanted, "\(name)", sourceLocation: sourceLocation)
    }
}
