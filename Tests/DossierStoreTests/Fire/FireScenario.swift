import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// What a store does in its life, in small: everything that writes.
enum FireStep: Int, CaseIterable, Sendable {
    case create, edit, batch, erase, feed, checkpoint, shred, editAgain, reopen, resummarise
    case rebuild, longEdit, close
}

/// What must be the same after a step, whatever happened on the way.
struct Footprint: Equatable, Sendable {
    let log: [[UInt8]]
    let changesets: Set<Digest>
    let stateDigest: Digest
    /// What is said of each entity: the same whichever chain says it.
    let claims: [String: [String]]

    init(_ store: DatasetStore) async throws {
        log = try await store.log()
        changesets = Set(try log.map { try Changeset(line: $0[...]).digest })
        (stateDigest, claims) = try await store.read { view in
            var claims: [String: [String]] = [:]
            for line in try view.entities(EntityFilter()) {
                claims[line.id] = try view.live(line.id).map { "\($0.property)=\($0.value)" }
                    .sorted()
            }
            return (try view.replica.stateDigest, claims)
        }
    }

    /// Whether there are as many changesets and the entities say the same.
    func isLike(_ other: Footprint) -> Bool {
        log.count == other.log.count && claims == other.claims
    }
}

/// The history that every run writes: the same bytes each time.
struct FireScript: Sendable {
    let hand: Hand
    /// What founds the dataset: founder and guest.
    let founding: [Changeset]
    /// Twenty changesets of the guest.
    let batch: [Changeset]

    init() async throws {
        hand = try Hand()
        let guest = try Hand("guest")
        let home = try await DatasetStore.founded(Scratch(), hand)
        _ = try await home.edit(hand.occasion(1)) { _ in
            var draft = Draft()
            draft.admit(guest.key.publicKey, .editor, name: "Guest")
            return [draft]
        }
        founding = try await home.log().map { try Changeset(line: $0[...]) }
        try home.close()
        let away = try DatasetStore.fresh(Scratch(), guest)
        _ = try await away.apply(founding.map { ($0, nil) })
        for count in 1...20 {
            let words = [("name", "Guest \(count)"), ("address", "street \(count % 3)")]
            try await away.say(guest, count, "g\(count % 7)", words)
        }
        batch = try await away.log().dropFirst(founding.count).map { try Changeset(line: $0[...]) }
        try away.close()
    }
}

/// A directory in which the script is played.
struct FireStage {
    let script: FireScript
    let directory: String
    let files: FileCalls
    var store: DatasetStore?
    /// Steps that have returned.
    var done = 0
    /// Changesets held after them: none of these may ever be missing.
    var held: Set<Digest> = []

    init(_ script: FireScript, _ directory: String, _ files: FileCalls = .system) {
        self.script = script
        self.directory = directory
        self.files = files
    }

    /// Plays all steps that are left.
    ///
    /// Throws what the first one throws that fails.
    mutating func play(_ after: (FireStage) async throws -> Void = { _ in }) async throws {
        while let step = FireStep(rawValue: done) {
            try await perform(step)
            done += 1
            if let store { held.formUnion(try await Footprint(store).changesets) }
            try await after(self)
        }
    }

    /// Opens the store, as a process does that starts again.
    mutating func open(rules: Int = 1) throws {
        store = try DatasetStore.open(
            directory: directory,
            identity: script.hand.key,
            rules: .forTests(version: rules),
            files: files
        )
    }

    mutating func close() {
        try? store?.close()
        store = nil
    }

    /// Plays what is left on the same store, without a restart unless none was open.
    mutating func goOn() async throws {
        if store == nil, done > 0, done < FireStep.allCases.count { try open(rules: 2) }
        try await play()
    }

    private mutating func perform(_ step: FireStep) async throws {
        let hand = script.hand
        switch step {
        case .create:
            store = try DatasetStore.create(
                directory: directory,
                dataset: nil,
                identity: hand.key,
                rules: .forTests(),
                founding: script.founding,
                files: files
            )
        case .edit: try await at.say(hand, 10, "acme", [("name", "Acme"), ("note", "secret")])
        case .batch:
            let receptions = try await at.apply(script.batch.map { ($0, nil) })
            #expect(receptions.count == script.batch.count)
        case .erase: try await erase()
        case .feed: while try await !at.feedSearch() {}
        case .checkpoint: _ = try at.watched { try at.checkpointer.truncate() }
        case .shred: _ = try await at.shred(now: 1_700_000_000_000, grace: 0)
        case .editAgain: try await at.say(hand, 12, "acme", [("alias", "A")])
        case .reopen: try restart(rules: 1)
        case .resummarise: try restart(rules: 2)
        case .rebuild:
            try await at.write { transaction in
                let database = try transaction.connection.open()
                try database.execute(sql: "UPDATE meta SET merge_rule = 0")
            }
            try restart(rules: 2)
        case .longEdit:
            let long = String(repeating: "long ", count: 8000)
            try await at.say(hand, 13, "long", [("notes", long)])
        case .close:
            try store?.close()
            store = nil
        }
    }

    private var at: DatasetStore {
        get throws { try #require(store) }
    }

    private mutating func restart(rules: Int) throws {
        try store?.close()
        store = nil
        try open(rules: rules)
    }

    private func erase() async throws {
        // The first edit is the first changeset that did not come with the founding.
        let said = try await Changeset(line: at.log()[script.founding.count][...])
        let target = said.digest
        _ = try await at.edit(script.hand.occasion(11)) { _ in
            var draft = Draft()
            draft.erase(PartID(target, 1))
            return [draft]
        }
    }
}
