import Foundation

@testable import DossierStore

extension FaultDisk {
    /// The file calls of a store that works on this disk.
    var calls: FileCalls {
        FileCalls(
            open: { [self] in opening($0, $1) },
            write: { [self] in writing($0, $1, $2) },
            sync: { [self] in syncing($0) },
            rename: { [self] path, target in
                guard passes(judge(.rename)) else { return -1 }
                return rename(path, target)
            },
            unlink: { [self] path in
                guard access(path, F_OK) == 0 else { return FileCalls.system.unlink(path) }
                guard passes(judge(.delete)) else { return -1 }
                let code = FileCalls.system.unlink(path)
                if code == 0 { deleted(path, isDurable: false) }
                return code
            }
        )
    }

    /// Whether to go on; else `errno` says why not.
    private func passes(_ verdict: Verdict) -> Bool {
        switch verdict {
        case .pass: return true
        case .fail, .half(isFull: false): errno = EIO
        case .full, .half(isFull: true): errno = ENOSPC
        }
        return false
    }

    private static func path(_ descriptor: CInt) -> String {
        let link = "/proc/self/fd/\(descriptor)"
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? ""
    }

    private func opening(_ path: String, _ flags: CInt) -> CInt {
        guard flags & O_DIRECTORY == 0 else { return FileCalls.system.open(path, flags) }
        let isNew = access(path, F_OK) != 0
        guard passes(judge(.open, isGrowing: isNew)) else { return -1 }
        let descriptor = FileCalls.system.open(path, flags)
        if descriptor >= 0 { opened(path, isNew: isNew) }
        return descriptor
    }

    private func writing(_ descriptor: CInt, _ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
        let verdict = judge(.write)
        var part = bytes
        if case .half = verdict {
            // The system says how much it took, and why not more when it is asked again.
            part = bytes.prefix(bytes.count / 2)
        } else {
            guard passes(verdict) else { return -1 }
        }
        let count = FileCalls.system.write(descriptor, part, offset)
        if count > 0 {
            part.prefix(count).withUnsafeBytes { wrote(Self.path(descriptor), $0, at: offset) }
        }
        guard verdict == .pass || count > 0 && !isDead else {
            _ = passes(verdict)
            return -1
        }
        return count
    }

    private func syncing(_ descriptor: CInt) -> CInt {
        let path = Self.path(descriptor)
        guard passes(judge(.sync)) else {
            if !isDead, path != directory { synced(path, isLost: true) }
            return -1
        }
        if path == directory {
            syncedFolder()
        } else {
            synced(path, isLost: false)
        }
        return FileCalls.system.sync(descriptor)
    }
}
