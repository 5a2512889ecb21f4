#if canImport(Glibc)
internal import Glibc
#endif

/// Files that are whole or not there: each is written under a name of its own beside its place, and gets its name last.
///
/// A killed run leaves at most a file that ends in `.part`, which nothing ever reads.
extension FileAccess {
    /// Writes a file anew so that either the old or the new bytes are there after a crash.
    ///
    /// Throws `FileFailure`; then the old ones are.
    package static func replace(_ path: String, with bytes: [UInt8], mode: UInt32) throws {
        let staged = try Staged(bytes, for: path, mode: mode, orWider: false)
        guard rename(staged.path, path) == 0 else {
            throw staged.discarded(FileFailure("write", path))
        }
        try syncDirectory(of: path)
    }

    /// Writes a file that must not be there yet, durably.
    ///
    /// What is sealed may be wider than `mode` with `orWider`: the file system of a stick has one mode for all. Throws
    /// `FileFailure` (`EEXIST` if something bears the name); then there is no file of that name, unless it is only
    /// uncertain whether the name itself survives a power failure.
    package static func create(
        _ path: String,
        with bytes: [UInt8],
        mode: UInt32,
        orWider: Bool = false
    ) throws {
        guard !existsItself(path) else {
            errno = EEXIST
            throw FileFailure("create", path)
        }
        let staged = try Staged(bytes, for: path, mode: mode, orWider: orWider)
        do throws(FileFailure) {
            try place(staged.path, as: path)
        } catch {
            throw staged.discarded(error)
        }
        try syncDirectory(of: path)
    }

    /// Gives a file that is whole and on the disk its name in the same folder, and never takes that of another; the
    /// folder is not on the disk yet.
    ///
    /// Throws `FileFailure` (`EEXIST` if something bears the name).
    static func place(_ staged: String, as path: String) throws(FileFailure) {
        if link(staged, path) == 0 {
            unlink(staged)
            return
        }
        // A stick's file system knows no second name for a file.
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
            throw FileFailure("create", path)
        }
        if existsItself(path) { errno = EEXIST }
        guard errno != EEXIST, rename(staged, path) == 0 else {
            throw FileFailure("create", path)
        }
    }
}

/// A file that is on the disk, whole, under a name that nothing reads.
private struct Staged {
    let path: String

    /// Writes `bytes` beside `final`; where that fails nothing stays.
    ///
    /// Throws `FileFailure`.
    init(_ bytes: [UInt8], for final: String, mode: UInt32, orWider: Bool) throws(FileFailure) {
        let mark = World.randomBytes(6).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        path = "\(final).\(mark.joined()).part"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(path, flags, mode)
        guard descriptor >= 0 else { throw FileFailure("create", final) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                throw discarded(FileFailure("write", final))
            }
        }
        let isFit = fchmod(descriptor, mode) == 0 || orWider && errno == EPERM
        guard isFit, fsync(descriptor) == 0 else { throw discarded(FileFailure("write", final)) }
    }

    /// Takes it away again; the failure that was the reason.
    func discarded(_ failure: FileFailure) -> FileFailure {
        unlink(path)
        return failure
    }
}
