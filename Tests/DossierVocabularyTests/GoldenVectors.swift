import Foundation

/// What followthemoney 4.11.2 itself answered; the licence notice lies beside the file.
struct GoldenVectors: Decodable {
    struct Cleaning: Decodable, Sendable, CustomStringConvertible {
        let type: String
        let `in`: String
        let out: String?

        var description: String { "\(type) \(String(reflecting: self.in))" }
    }

    struct Identifier: Decodable, Sendable, CustomStringConvertible {
        let format: String?
        let `in`: String
        let out: String?

        var description: String { "\(format ?? "any") \(String(reflecting: self.in))" }
    }

    struct Merge: Decodable, Sendable, CustomStringConvertible {
        let left: String
        let right: String
        let common: String?

        var description: String { "\(left) and \(right)" }
    }

    let ftmVersion: String
    let clean: [Cleaning]
    let identifiers: [Identifier]
    let commonSchema: [Merge]

    enum CodingKeys: String, CodingKey {
        case ftmVersion = "ftm_version"
        case clean
        case identifiers
        case commonSchema = "common_schema"
    }

    /// The vectors; empty if the file cannot be read, which `GoldenTests` fails for.
    static let all: GoldenVectors? = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Data/ftm_golden_vectors.json")
        guard let data = try? Data(contentsOf: file) else { return nil }
        return try? JSONDecoder().decode(GoldenVectors.self, from: data)
    }()

    static var cleanings: [Cleaning] { all?.clean ?? [] }
    static var identifiers: [Identifier] { all?.identifiers ?? [] }
    static var merges: [Merge] { all?.commonSchema ?? [] }
}
