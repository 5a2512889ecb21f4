import DossierCrypto
import Foundation
import Testing

@testable import DossierNode

/// Files with keys: whole or not there, and never in the place of another.
@Suite struct KeyFileTests {
    /// What happened to names in a folder since this was made.
    private struct FolderWatch {
        private let descriptor: Int32

        init(_ folder: String) throws {
            descriptor = inotify_init1(Int32(IN_NONBLOCK))
            let events = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO)
            try #require(inotify_add_watch(descriptor, folder, events) >= 0)
        }

        /// The kinds of what happened under `name`, in order; the watch ends.
        func events(of name: String) -> [Int32] {
            defer { close(descriptor) }
            var buffer = [UInt8](repeating: 0, count: 16 * 1024)
            let count = max(0, read(descriptor, &buffer, buffer.count))
            var found: [Int32] = []
            var position = 0
            while position < count {
                let (mask, length) = buffer.withUnsafeBytes { bytes in
                    (
                        bytes.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self),
                        bytes.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self)
                    )
                }
                let start = position + 16
                let text = buffer[start..<start + Int(length)].prefix { $0 != 0 }
                if String(decoding: text, as: UTF8.self) == name { found.append(Int32(mask)) }
                position = start + Int(length)
            }
            return found
        }
    }

    @Test func `a key gets its name only when it is whole`() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/identity.key"
        let watch = try FolderWatch(folder.path)
        let key = try IdentityFile.create(path)
        #expect(watch.events(of: "identity.key") == [Int32(IN_CREATE)], "named, never written to")
        #expect(try IdentityFile.read(path).publicKey == key.publicKey)
        #expect(try FileAccess.mode(path) == 0o600)
        #expect(FileAccess.names(in: folder.path) == ["identity.key"])

        let other = try FolderWatch(folder.path)
        try FileAccess.replace(path, with: [0x41], mode: 0o600)
        #expect(other.events(of: "identity.key") == [Int32(IN_MOVED_TO)])
        #expect(FileAccess.names(in: folder.path) == ["identity.key"])
    }

    @Test func `a key never takes the place of anything`() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/identity.key"
        let key = try IdentityFile.create(path)
        #expect {
            try IdentityFile.create(path)
        } throws: { ($0 as? FileFailure)?.isTaken == true }
        #expect(try IdentityFile.read(path).publicKey == key.publicKey)
        // Whoever checked before another made it meets the system's own check.
        let staged = try folder.file("identity.key.x.part", "late")
        #expect {
            try FileAccess.place(staged, as: path)
        } throws: { ($0 as? FileFailure)?.isTaken == true }
        #expect(try IdentityFile.read(path).publicKey == key.publicKey)
        let nowhere = folder.path + "/link.key"
        try FileManager.default.createSymbolicLink(
            atPath: nowhere,
            withDestinationPath: folder.path + "/elsewhere"
        )
        #expect(throws: FileFailure.self) { try IdentityFile.create(nowhere) }
        #expect(!FileAccess.exists(folder.path + "/elsewhere"))
    }

    @Test func `what a killed run left is in nobody's way`() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/identity.key"
        let left = try folder.file("identity.key.00112233aabb.part", "")
        let key = try IdentityFile.create(path)
        #expect(try IdentityFile.read(path).publicKey == key.publicKey)
        #expect(FileAccess.exists(left), "it could be another run's, at work")
    }

    @Test func `a founding key that is there stays, and the new one gets a free name`() throws {
        let folder = try ScratchFolder()
        let keys = try (0..<2).map { try SigningKey(seed: [UInt8](repeating: $0, count: 32)) }
        let files = try keys.map {
            try FoundingKeyFile($0, passphrase: "correct horse", in: folder.path)
        }
        #expect(
            FileAccess.names(in: folder.path) == ["founding-key-2.sealed", "founding-key.sealed"]
        )
        for (key, file) in zip(keys, files) {
            #expect(file.passphrase == nil)
            let sealed = try SealedKeyFile.read(file.path)
            let opened = try SealedKeyFile.open(sealed, passphrase: "correct horse")
            #expect(opened.publicKey == key.publicKey)
            #expect(try FileAccess.mode(file.path) == 0o600)
        }
        files[1].discard()
        #expect(FileAccess.names(in: folder.path) == ["founding-key.sealed"])
    }

    @Test func `a rotation that broke off is ended before another begins`() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/identity.key"
        let files = KeyFiles(path)
        let keys = try (0..<4).map { try SigningKey(seed: [UInt8](repeating: $0, count: 32)) }
        try IdentityFile.write(keys[0], path)
        // The first was written into the dataset, and its file could not be put in place.
        try files.begin(keys[1]) { _ in false }
        try files.begin(keys[2]) { $0 == keys[1].publicKey }
        #expect(try IdentityFile.read(path).publicKey == keys[1].publicKey)
        #expect(try files.former().map(\.publicKey) == [keys[0].publicKey])
        // The second never was: its key goes, and the one at work stays.
        try files.begin(keys[3]) { _ in false }
        #expect(try IdentityFile.read(path).publicKey == keys[1].publicKey)
        #expect(try IdentityFile.read(path + ".next").publicKey == keys[3].publicKey)
        try files.finish(keys[1])
        #expect(try IdentityFile.read(path).publicKey == keys[3].publicKey)
        #expect(try files.former().map(\.publicKey) == [keys[1].publicKey, keys[0].publicKey])
    }

    @Test func `a dataset whose founding key cannot be kept is not founded`() async throws {
        let folder = try ScratchFolder()
        let directory = folder.path + "/copy"
        let full = FileFailure("write", "founding-key.sealed")
        let report = await report {
            try await WorkingCopy.found(title: "T", directory: directory, name: "desk") { _ in
                throw full
            }
        }
        #expect(report != nil)
        #expect(!HomeDirectory(directory).hasDataset)
        let again = try await WorkingCopy.found(
            title: "T",
            directory: directory,
            name: "desk"
        ) { _ in }
        try again.close()
    }
}
