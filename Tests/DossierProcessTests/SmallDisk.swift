import Foundation
import Testing

/// A file system of a few megabytes in a folder of the stage, which runs full as a disk does.
struct SmallDisk {
    let path: String

    /// Mounts it; nil, with the reason printed, where this user may not.
    init?(_ name: String, megabytes: Int, on stage: Stage) async throws {
        path = stage.path(name)
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: false
        )
        let output = try await stage.run(
            "/bin/mount",
            ["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", path]
        )
        guard output.code == 0 else {
            print("NOT TRIED on a full disk: \(output.err)")
            return nil
        }
    }

    /// Takes it away again; what still runs on it keeps it until it ends.
    func remove(on stage: Stage) async throws {
        _ = try await stage.run("/bin/umount", ["-l", path])
    }

    /// Fills it up to `spare` bytes with a file.
    func fill(sparing spare: Int = 0) throws {
        let handle = try file()
        defer { try? handle.close() }
        let piece = Data(repeating: 0x41, count: 4096)
        while true {
            guard (try? handle.write(contentsOf: piece)) != nil else { break }
        }
        let size = try handle.seekToEnd()
        try handle.truncate(atOffset: size - min(size, UInt64(spare)))
    }

    /// Makes room again.
    func clear() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

    private func file() throws -> FileHandle {
        let name = path + "/filler"
        guard FileManager.default.createFile(atPath: name, contents: nil),
            let handle = FileHandle(forWritingAtPath: name)
        else { throw StageError(description: "cannot write \(name)") }
        return handle
    }

    /// The names in a folder of it.
    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }
}
