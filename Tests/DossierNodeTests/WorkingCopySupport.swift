import DossierCore
import DossierCrypto
import DossierNode
import DossierStore
import DossierText
import Foundation
import Testing

/// A folder that goes away when the tests end: a test may let go of it before its database.
struct ScratchFolder: Sendable {
    private static let root: String = {
        let path =
            FileManager.default.temporaryDirectory.path + "/dossier-copies-" + UUID().uuidString
        atexit { try? FileManager.default.removeItem(atPath: ScratchFolder.root) }
        return path
    }()

    let path: String

    init() throws {
        path = Self.root + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func file(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }
}

/// Working copies of one dataset, whose changesets are carried from store to store.
struct Desks {
    let folder: ScratchFolder
    let first: WorkingCopy

    /// Founds a dataset at the first desk.
    static func found() async throws -> Desks {
        let folder = try ScratchFolder()
        let copy = try await WorkingCopy.found(
            title: "Export controls",
            directory: folder.path + "/a",
            name: "desk-a"
        ) { _ in }
        return Desks(folder: folder, first: copy)
    }

    /// Another desk with a role of its own, and everything that the first one holds.
    func join(_ name: String, _ role: Role = .editor) async throws -> WorkingCopy {
        let directory = folder.path + "/" + name
        let key = try WorkingCopy.prepare(directory: directory)
        _ = try await first.store.edit(.fresh()) { _ in
            var draft = Draft()
            draft.admit(key.publicKey, role, name: name)
            return [draft]
        }
        let status = try await first.status()
        let copy = try WorkingCopy.join(
            directory: directory,
            dataset: try #require(status.dataset),
            remote: nil
        )
        try await carry(from: first, to: copy)
        return copy
    }

    /// Gives `to` what `from` holds.
    func carry(from: WorkingCopy, to: WorkingCopy) async throws {
        let all = try await from.store.read { view in
            try view.log(limit: 10_000).reversed().map { try view.changeset($0.digest) }
        }
        let receptions = try await to.store.apply(
            all.compactMap { $0 }.map { (changeset: $0, verified: nil) }
        )
        for reception in receptions {
            if case .refused(let refusal) = reception { Issue.record("refused: \(refusal)") }
        }
    }

    /// Makes two copies equal.
    func exchange(_ one: WorkingCopy, _ other: WorkingCopy) async throws {
        try await carry(from: one, to: other)
        try await carry(from: other, to: one)
        #expect(try await one.status().stateDigest == other.status().stateDigest)
    }
}

extension WorkingCopy {
    /// The live values of a property, in the order shown.
    func values(_ entity: String, _ property: String) async throws -> [String] {
        try await self.entity(entity).properties.first { $0.property == property }?.values
            .map(\.value) ?? []
    }
}

/// The report that `body` throws; an issue is recorded if it throws none.
func report(_ body: () async throws -> some Any) async -> ErrorReport? {
    do {
        _ = try await body()
        Issue.record("nothing was thrown")
    } catch let report as ErrorReport {
        return report
    } catch {
        Issue.record("not a report: \(error)")
    }
    return nil
}
