#if canImport(Glibc)
internal import Glibc
#endif

/// What went wrong with a file, in the terms of the system.
package struct FileFailure: Error, CustomStringConvertible {
    /// The file.
    package let path: String
    /// What was tried, such as "read", "write" or "create".
    package let action: String
    /// The system's error number.
    package let number: Int32

    /// Describes a failure with the current `errno`.
    init(_ action: String, _ path: String) {
        self.path = path
        self.action = action
        number = errno
    }

    /// The system's words for the error.
    package var reason: String { String(cString: strerror(number)) }

    /// Whether something bears the name already.
    package var isTaken: Bool { number == EEXIST }

    package var description: String { "cannot \(action) \(path): \(reason)" }
}

/// Small files read and written whole: keys and settings, never the database.
package enum FileAccess {
    /// The bytes of a file of at most `limit` bytes.
    ///
    /// Throws `FileFailure`.
    package static func read(_ path: String, limit: Int = 1 << 20) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure("read", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw FileFailure("read", path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
            if bytes.count > limit {
                errno = EFBIG
                throw FileFailure("read", path)
            }
        }
    }

    /// Makes a new name durable.
    ///
    /// Throws `FileFailure`.
    static func syncDirectory(of path: String) throws {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure("write", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileFailure("write", path) }
    }

    /// The folder in which a path lies.
    static func folder(of path: String) -> String {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        return parent.isEmpty ? "/" : parent
    }

    /// Removes a file, if it is there.
    package static func remove(_ path: String) { unlink(path) }

    /// Whether something is at `path`.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Whether nothing bears the name `path`; false where the system cannot tell, and for a link to nothing.
    static func isAbsent(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }

    /// Whether a folder is at `path`.
    package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The permission bits of a file.
    ///
    /// Throws `FileFailure`.
    package static func mode(_ path: String) throws -> UInt32 {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFailure("read", path) }
        return status.st_mode & 0o7777
    }

    /// Makes a folder and those above it, for its owner alone where they are new.
    ///
    /// Throws `FileFailure`.
    package static func makeDirectory(_ path: String, mode: UInt32 = 0o700) throws {
        if isDirectory(path) { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeDirectory(String(path[..<slash]), mode: mode)
        }
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileFailure("create", path) }
    }

    /// The names in a folder, sorted; empty where there is none.
    package static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Gives a file to the owner of the folder that holds it, so that root leaves nothing of its own in a daemon's state.
    package static func giveToOwner(of directory: String, _ paths: [String]) {
        var status = stat()
        guard geteuid() == 0, stat(directory, &status) == 0 else { return }
        for path in paths { _ = lchown(path, status.st_uid, status.st_gid) }
    }
}
