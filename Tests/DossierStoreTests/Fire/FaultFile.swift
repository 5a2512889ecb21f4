import GRDBSQLite
import Synchronization

/// One open file of a `FaultDisk`.
///
/// SQLite's memory for it holds three things: the methods, this object, and behind them the real file.
final class FaultFile: Sendable {
    static let headBytes = 16
    private let disk: FaultDisk
    private let path: String
    /// Whether SQLite syncs the folder with the next sync, as it does with the first of a log or journal.
    private let owesFolder: Atomic<Bool>

    init(_ disk: FaultDisk, _ path: String, owesFolder: Bool) {
        self.disk = disk
        self.path = path
        self.owesFolder = Atomic(owesFolder)
    }

    typealias Handle = UnsafeMutablePointer<sqlite3_file>

    static func real(_ file: Handle) -> Handle {
        UnsafeMutableRawPointer(file).advanced(by: headBytes)
            .assumingMemoryBound(to: sqlite3_file.self)
    }

    private static func place(_ file: Handle) -> UnsafeMutablePointer<Unmanaged<FaultFile>> {
        UnsafeMutableRawPointer(file).advanced(by: 8)
            .assumingMemoryBound(to: Unmanaged<FaultFile>.self)
    }

    /// Gives SQLite's memory its object and its methods.
    static func begin(_ file: Handle, _ object: FaultFile) {
        place(file).initialize(to: .passRetained(object))
        file.pointee.pMethods = UnsafePointer(methods)
    }

    /// Runs `body` on object, real file and the real file's methods.
    private static func with(
        _ file: Handle?,
        _ body: (FaultFile, Handle, sqlite3_io_methods) -> Int32?
    ) -> Int32 {
        guard let file, let methods = real(file).pointee.pMethods else { return SQLITE_IOERR }
        let object = place(file).pointee.takeUnretainedValue()
        return body(object, real(file), methods.pointee) ?? SQLITE_IOERR
    }

    private static func failure(_ number: Int32) -> Int32 { SQLITE_IOERR | (number << 8) }

    /// Unsafe only to the compiler: it is written once and never changed.
    nonisolated(unsafe) private static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        methods.initialize(to: sqlite3_io_methods())
        // Two: with shared memory for the write-ahead log, without mapping the file itself.
        methods.pointee.iVersion = 2
        setContents(&methods.pointee)
        setLocks(&methods.pointee)
        setSharedMemory(&methods.pointee)
        return methods
    }()

    private static func setContents(_ methods: inout sqlite3_io_methods) {
        methods.xClose = { file in
            let code = FaultFile.with(file) { _, real, methods in methods.xClose?(real) }
            guard let file else { return code }
            FaultFile.place(file).pointee.release()
            file.pointee.pMethods = nil
            return code
        }
        methods.xRead = { file, bytes, count, offset in
            FaultFile.with(file) { object, real, methods in
                guard object.disk.judge(.read) == .pass else { return FaultFile.failure(1) }
                return methods.xRead?(real, bytes, count, offset)
            }
        }
        methods.xWrite = { file, bytes, count, offset in
            FaultFile.with(file) { object, real, methods in
                guard let bytes, let write = methods.xWrite else { return nil }
                return object.write(bytes, Int(count), Int(offset)) { part in
                    write(real, bytes, Int32(part), offset)
                }
            }
        }
        methods.xTruncate = { file, size in
            FaultFile.with(file) { object, real, methods in
                guard object.disk.judge(.truncate) == .pass else { return FaultFile.failure(6) }
                object.disk.truncated(object.path, to: Int(size))
                return methods.xTruncate?(real, size)
            }
        }
        methods.xSync = { file, flags in
            FaultFile.with(file) { object, real, methods in
                let isLost = object.disk.judge(.sync) != .pass
                if !isLost || !object.disk.isDead {
                    object.disk.synced(object.path, isLost: isLost)
                }
                if !isLost, object.owesFolder.exchange(false, ordering: .relaxed) {
                    object.disk.syncedFolder()
                }
                return isLost ? FaultFile.failure(4) : methods.xSync?(real, flags)
            }
        }
        methods.xFileSize = { file, size in
            FaultFile.with(file) { _, real, methods in methods.xFileSize?(real, size) }
        }
    }

    private func write(
        _ bytes: UnsafeRawPointer,
        _ count: Int,
        _ offset: Int,
        _ really: (Int) -> Int32
    ) -> Int32 {
        func keep(_ part: Int) -> Int32 {
            let code = really(part)
            if code == SQLITE_OK {
                let buffer = UnsafeRawBufferPointer(start: bytes, count: part)
                disk.wrote(path, buffer, at: offset)
            }
            return code
        }
        switch disk.judge(.write) {
        case .pass: return keep(count)
        case .fail: return Self.failure(3)
        case .full: return SQLITE_FULL
        case .half(let isFull):
            _ = keep(count / 2)
            return isFull ? SQLITE_FULL : Self.failure(3)
        }
    }

    private static func setLocks(_ methods: inout sqlite3_io_methods) {
        methods.xLock = { file, level in
            FaultFile.with(file) { _, real, methods in methods.xLock?(real, level) }
        }
        methods.xUnlock = { file, level in
            FaultFile.with(file) { _, real, methods in methods.xUnlock?(real, level) }
        }
        methods.xCheckReservedLock = { file, found in
            FaultFile.with(file) { _, real, methods in methods.xCheckReservedLock?(real, found) }
        }
        methods.xFileControl = { file, question, argument in
            FaultFile.with(file) { _, real, methods in
                methods.xFileControl?(real, question, argument)
            }
        }
        methods.xSectorSize = { file in
            FaultFile.with(file) { _, real, methods in methods.xSectorSize?(real) }
        }
        methods.xDeviceCharacteristics = { file in
            FaultFile.with(file) { _, real, methods in methods.xDeviceCharacteristics?(real) }
        }
    }

    private static func setSharedMemory(_ methods: inout sqlite3_io_methods) {
        methods.xShmMap = { file, region, size, isGrowing, memory in
            FaultFile.with(file) { object, real, methods in
                switch object.disk.judge(.sharedMemory, isGrowing: isGrowing != 0) {
                case .pass: return methods.xShmMap?(real, region, size, isGrowing, memory)
                case .full: return FaultFile.failure(19)
                case .fail, .half: return FaultFile.failure(21)
                }
            }
        }
        methods.xShmLock = { file, offset, count, flags in
            FaultFile.with(file) { _, real, methods in
                methods.xShmLock?(real, offset, count, flags)
            }
        }
        methods.xShmBarrier = { file in
            _ = FaultFile.with(file) { _, real, methods in
                methods.xShmBarrier?(real)
                return SQLITE_OK
            }
        }
        methods.xShmUnmap = { file, isDeleted in
            FaultFile.with(file) { _, real, methods in methods.xShmUnmap?(real, isDeleted) }
        }
    }
}
