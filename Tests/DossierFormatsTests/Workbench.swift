import DossierCore
import DossierCrypto
import DossierFormats
import Foundation

/// One author and one replica in memory: enough to import into and export from.
struct Workbench {
    private(set) var replica = Replica(dataset: nil, storage: MemoryStorage())
    private var author: Author
    private var steps = 0
    /// The changesets sealed, without the founding one.
    private(set) var sealed: [Changeset] = []

    init() throws {
        let key = try SigningKey(seed: Array(repeating: 7, count: 32))
        author = Author(key: key, grant: nil, incarnation: Array(repeating: 1, count: 16))
        var draft = Draft()
        draft.admit(key.publicKey, .admin)
        try commit(draft)
        sealed = []
    }

    /// Seals a draft, reads it back from its line, and applies it.
    mutating func commit(_ draft: Draft) throws {
        steps += 1
        let here = Author.Circumstances(
            dataset: replica.index.founding,
            vector: replica.vector,
            time: steps,
            salt: Array(repeating: UInt8(truncatingIfNeeded: steps), count: 16)
        )
        let changeset = try Changeset(line: try author.seal(draft, here).line[...])
        guard case .held = try replica.receive(changeset) else {
            throw Refusal(.protocol, "not held")
        }
        sealed.append(changeset)
    }

    /// Imports lines as one step and counts what changed.
    @discardableResult
    mutating func importLines(
        _ bytes: [UInt8],
        _ options: ImportOptions = ImportOptions(),
        packer: StepPacker = StepPacker()
    ) throws -> ImportSummary {
        let (entities, problems) = Self.read(bytes)
        guard problems.isEmpty else { throw ImportFailure(problems: problems) }
        var planner = ImportPlanner(options)
        var packer = packer
        var summary = ImportSummary()
        var drafts: [Draft] = []
        for entity in entities {
            let plan = planner.plan(entity, live: try replica.live(entity.id))
            summary.add(plan)
            drafts += packer.add(entity.id, plan.operations)
        }
        if let last = packer.finish() { drafts.append(last) }
        for draft in drafts { try commit(draft) }
        return summary
    }

    /// Applies a plan made elsewhere.
    mutating func apply(_ plan: EntityPlan) throws {
        var packer = StepPacker()
        var drafts = packer.add(plan.entity, plan.operations)
        if let last = packer.finish() { drafts.append(last) }
        for draft in drafts { try commit(draft) }
    }

    /// Every entity's line, by the entities' ids.
    func export(_ form: FtMWriter.Form = .extended) throws -> [UInt8] {
        let writer = FtMWriter(form: form, order: StatementOrder(replica.index))
        var output: [UInt8] = []
        for entity in replica.storage.entities {
            writer.write(entity, live: try replica.live(entity), to: &output)
        }
        return output
    }

    /// Reads all lines; errors only, notes are left out.
    static func read(_ bytes: [UInt8]) -> (entities: [ImportedEntity], errors: [ImportProblem]) {
        var reader = FtMReader()
        var splitter = LineSplitter()
        var entities: [ImportedEntity] = []
        var errors: [ImportProblem] = []
        func take(_ piece: LineSplitter.Piece) {
            guard case .line(let number, let line) = piece else { return }
            let read = reader.read(line, number: number)
            if let entity = read.entity { entities.append(entity) }
            errors += read.problems.filter { !$0.isNote }
        }
        splitter.add(bytes[...], take)
        splitter.finish(take)
        return (entities, errors)
    }

    /// The lines of an export as JSON by id; empty value lists left out.
    static func objects(_ bytes: [UInt8]) throws -> [String: NSDictionary] {
        var found: [String: NSDictionary] = [:]
        for line in bytes.split(separator: 0x0A) {
            let json = try JSONSerialization.jsonObject(with: Data(line))
            guard var object = json as? [String: Any], let id = object["id"] as? String else {
                throw Refusal(.protocol, "not an entity")
            }
            if let properties = object["properties"] as? [String: [String]] {
                object["properties"] = properties.filter { !$0.value.isEmpty }
            }
            found[id] = NSDictionary(dictionary: object)
        }
        return found
    }
}

/// A test's import was refused.
struct ImportFailure: Error {
    let problems: [ImportProblem]
}

/// Files to test with that are not part of the repository, found through an environment variable.
enum OutsideData {
    static let folder = ProcessInfo.processInfo.environment["DOSSIER_TEST_DATA"]

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder ?? "")/\(path)")))
    }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func read(_ text: String, checks: FtMReader.Checks = .names) -> FtMLine {
    var reader = FtMReader(checks: checks)
    return reader.read(bytes(text)[...], number: 3)
}
