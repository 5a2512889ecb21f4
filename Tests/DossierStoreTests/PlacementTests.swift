import DossierCore
import DossierCrypto
import Foundation
import Testing

@testable import DossierStore

/// A database gets its name beside what earlier processes left there.
@Suite struct PlacementTests {
    /// The files that a process which was killed left beside a database that is gone.
    private func leftovers() async throws -> [String: Data] {
        let scratch = try Scratch()
        let hand = try Hand("gone")
        let store = try await DatasetStore.founded(scratch, hand)
        for count in 1...20 {
            try await store.say(hand, count, "e\(count)", [("name", "Gone \(count)")])
        }
        var files: [String: Data] = [:]
        for suffix in ["-wal", "-shm"] {
            let path = scratch.path + "/dossier.db" + suffix
            files[suffix] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        // A rollback journal of a form that SQLite would play back.
        files["-journal"] = Data([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
        try store.close()
        try #require((files["-wal"]?.count ?? 0) > 8192)
        return files
    }

    private func leave(_ files: [String: Data], in scratch: Scratch) throws {
        for (suffix, bytes) in files {
            try bytes.write(to: URL(fileURLWithPath: scratch.path + "/dossier.db" + suffix))
        }
    }

    private func opened(_ scratch: Scratch, _ hand: Hand) throws -> DatasetStore {
        try DatasetStore.open(directory: scratch.path, identity: hand.key, rules: .forTests())
    }

    @Test func `a database that is created takes nothing from a log that was left there`()
        async throws
    {
        let scratch = try Scratch()
        try leave(try await leftovers(), in: scratch)
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        try await store.say(hand, 1, "acme", [("name", "Acme")])
        let digest = try await store.stateDigest()
        try store.close()
        let again = try opened(scratch, hand)
        #expect(try await again.stateDigest() == digest)
        #expect(try await again.verify(projection: true).findings == [])
        #expect(try await again.read { try $0.entity("e1") } == nil)
    }

    @Test func `a database that is put in its place takes nothing from a log that was left there`()
        async throws
    {
        let (made, scratch) = (try Scratch(), try Scratch())
        let hand = try Hand()
        let store = try await DatasetStore.founded(made, hand)
        let digest = try await store.stateDigest()
        try store.close()
        try leave(try await leftovers(), in: scratch)
        try DatasetStore.place(made.path + "/dossier.db", in: scratch.path)
        let again = try opened(scratch, hand)
        #expect(try await again.stateDigest() == digest)
        #expect(try await again.verify(projection: true).findings == [])
    }

    @Test func `a database takes no name that another has, and none in a directory at work`()
        async throws
    {
        let (made, scratch) = (try Scratch(), try Scratch())
        try await DatasetStore.founded(made, try Hand()).close()
        let store = try await DatasetStore.founded(scratch, try Hand("other"))
        #expect(throws: StoreError.locked(holder: getpid())) {
            try DatasetStore.place(made.path + "/dossier.db", in: scratch.path)
        }
        try store.close()
        #expect(throws: StoreError.datasetExists) {
            try DatasetStore.place(made.path + "/dossier.db", in: scratch.path)
        }
        #expect(FileManager.default.fileExists(atPath: made.path + "/dossier.db"))
    }

    @Test func `a database that is still in use gets no other name`() async throws {
        let (made, scratch) = (try Scratch(), try Scratch())
        let hand = try Hand()
        let store = try await DatasetStore.founded(made, hand)
        #expect(throws: StoreError.self) {
            try DatasetStore.place(made.path + "/dossier.db", in: scratch.path)
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/dossier.db"))
        try await store.say(hand, 1, "acme", [("name", "Acme")])
    }

    @Test func `a database that takes another's place holds the directory until it has the name`()
        async throws
    {
        let (made, scratch) = (try Scratch(), try Scratch())
        let hand = try Hand()
        let new = try await DatasetStore.founded(made, hand)
        let digest = try await new.stateDigest()
        try new.close()
        try await DatasetStore.founded(scratch, try Hand("old")).close()
        let log = try RawLog(directory: scratch.path)
        let path = scratch.path
        var files = FileCalls.system
        files.rename = { draft, target in
            // Whoever comes now must be sent away: it would write into the file that is put aside.
            #expect(throws: StoreError.locked(holder: getpid())) {
                _ = try DatasetStore.open(directory: path, identity: nil, rules: .forTests())
            }
            return FileCalls.system.rename(draft, target)
        }
        try log.replace(by: made.path + "/dossier.db", keepingAs: "old.db", files: files)
        let again = try opened(scratch, hand)
        #expect(try await again.stateDigest() == digest)
        try again.close()
        try FileManager.default.moveItem(
            atPath: path + "/old.db",
            toPath: made.path + "/dossier.db"
        )
        let old = try opened(made, try Hand("old"))
        #expect(try await old.verify(projection: true).findings == [])
        #expect(try await old.stateDigest() != digest)
    }
}
