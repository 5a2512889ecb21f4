import Foundation
import GRDBSQLite
import Synchronization

/// SQLite's file layer with a `FaultDisk` for each directory that has one.
///
/// It is the default of the test process, so that every connection of a store goes through it:
/// writer, readers and checkpointer. For all other directories it hands out the real files, with nothing in
/// between.
enum FaultVFS {
    private static let disks = Mutex<[String: FaultDisk]>([:])

    /// Registers the layer at its first use.
    private static let registration: Int32 = {
        let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        vfs.initialize(to: real.pointee)
        vfs.pointee.szOsFile = real.pointee.szOsFile + Int32(FaultFile.headBytes)
        vfs.pointee.zName = UnsafePointer(strdup("fault"))
        vfs.pointee.xOpen = { _, name, file, flags, found in
            FaultVFS.open(name, file, flags, found)
        }
        vfs.pointee.xDelete = { _, name, isDirectorySynced in
            FaultVFS.delete(name, isDirectorySynced)
        }
        return sqlite3_vfs_register(vfs, 1)
    }()

    /// The layer that was the default before.
    ///
    /// Unsafe only to the compiler: it is written once, before anything is opened through this layer.
    nonisolated(unsafe) private static let real: UnsafeMutablePointer<sqlite3_vfs> = {
        guard let found = sqlite3_vfs_find(nil) else {
            preconditionFailure("SQLite always has a file layer")
        }
        return found
    }()

    static func add(_ disk: FaultDisk) {
        precondition(registration == SQLITE_OK, "SQLite takes another file layer")
        disks.withLock { $0[disk.directory] = disk }
    }

    static func remove(_ disk: FaultDisk) {
        disks.withLock { disks in
            if disks[disk.directory] === disk { disks[disk.directory] = nil }
        }
    }

    private static func disk(of path: String) -> FaultDisk? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return disks.withLock { $0[String(path[..<slash])] }
    }

    private static func open(
        _ name: UnsafePointer<CChar>?,
        _ file: UnsafeMutablePointer<sqlite3_file>?,
        _ flags: Int32,
        _ found: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let xOpen = real.pointee.xOpen, let file else { return SQLITE_CANTOPEN }
        guard let name, let disk = disk(of: String(cString: name)) else {
            return xOpen(real, name, file, flags, found)
        }
        let path = String(cString: name)
        let isNew = access(path, F_OK) != 0
        file.pointee.pMethods = nil
        guard disk.judge(.open, isGrowing: isNew) == .pass else { return SQLITE_CANTOPEN }
        let code = xOpen(real, name, FaultFile.real(file), flags, found)
        guard code == SQLITE_OK else { return code }
        disk.opened(path, isNew: isNew)
        let isJournal = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL) != 0
        FaultFile.begin(file, FaultFile(disk, path, owesFolder: isJournal))
        return SQLITE_OK
    }

    private static func delete(_ name: UnsafePointer<CChar>?, _ isDirectorySynced: Int32) -> Int32 {
        guard let xDelete = real.pointee.xDelete, let name else { return SQLITE_IOERR }
        let path = String(cString: name)
        guard let disk = disk(of: path) else { return xDelete(real, name, isDirectorySynced) }
        guard access(path, F_OK) == 0 else { return xDelete(real, name, isDirectorySynced) }
        guard disk.judge(.delete) == .pass else { return SQLITE_IOERR | (10 << 8) }
        let code = xDelete(real, name, isDirectorySynced)
        if code == SQLITE_OK {
            disk.deleted(path, isDurable: isDirectorySynced != 0)
            if isDirectorySynced != 0 { disk.syncedFolder() }
        }
        return code
    }
}
