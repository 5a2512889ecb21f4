import Foundation
import Synchronization

/// What can go wrong, where and for how long.
struct FaultPlan: Sendable {
    /// A way in which a disk fails.
    enum Fault: String, CaseIterable, Sendable {
        /// The operation fails and does nothing (EIO); a failed sync also loses what it was to save.
        case inputOutput
        /// Half of a write arrives, then it fails (EIO).
        case tornWrite
        /// Nothing of a write arrives, since no space is left (ENOSPC).
        case noSpace
        /// Half of a write arrives, then no space is left.
        case shortWrite
        /// The process ends here; what it wrote stays in the cache of the system, as with kill -9.
        case kill
        /// The power goes: what was not synced is lost in part or whole.
        case powerCut
    }

    var fault: Fault
    /// The number of the first operation that fails, from 1.
    var first: Int
    /// Whether all later ones fail, too, until `heal`.
    var isForEver = false
    /// Only these are counted.
    var counted: Set<FaultDisk.Operation> = FaultDisk.Operation.changing
}

/// One directory's disk: it counts what is done to it, fails where it is told to, and knows what a power cut would
/// leave.
final class FaultDisk: Sendable {
    /// What SQLite and the store's own file calls ask of a disk.
    enum Operation: String, CaseIterable, Sendable {
        case open, write, sync, truncate, delete, rename, sharedMemory, read

        /// All but reading.
        static let changing = Set(allCases).subtracting([.read])
    }
    /// What becomes of an operation.
    enum Verdict: Equatable {
        case pass
        /// It does nothing and fails.
        case fail
        /// It fails for want of space.
        case full
        /// Half of it is done; then it fails as given.
        case half(isFull: Bool)
    }

    private struct State {
        var plan: FaultPlan?
        var count = 0
        var counts: [Operation: Int] = [:]
        var struck: [Operation] = []
        var isDead = false
        var files: [String: FileImage] = [:]
        /// Names given since the folder was last synced, oldest first.
        var renamings: [Renaming] = []
    }
    /// A file's new name that a power cut may take back.
    private struct Renaming {
        let old: String
        let new: String
        /// A second name of the file that had the new name before.
        let kept: String?
    }
    let directory: String
    private let state = Mutex(State())

    /// A disk for the SQLite files that lie directly in `directory`.
    init(_ directory: String) {
        self.directory = directory
        FaultVFS.add(self)
    }

    /// Takes the directory off the list: what is opened from now on is on the real disk.
    func remove() { FaultVFS.remove(self) }

    /// Sets what goes wrong from now on, and counts from zero.
    func plan(_ plan: FaultPlan?) {
        state.withLock { state in
            state.plan = plan
            state.count = 0
            state.counts = [:]
            state.struck = []
        }
    }

    /// The disk works again; space is there; a new process may use it.
    func heal() {
        state.withLock { state in
            state.plan = nil
            state.isDead = false
        }
    }

    /// The process ends here: from now on nothing that it still does has any effect.
    func end() { state.withLock { $0.isDead = true } }

    /// Operations counted so far.
    var count: Int { state.withLock { $0.count } }
    /// Operations of each kind since the plan was set, counted or not.
    var counts: [Operation: Int] { state.withLock { $0.counts } }
    /// The operations that were made to fail, in order.
    var struck: [Operation] { state.withLock { $0.struck } }
    /// Whether process or power are gone.
    var isDead: Bool { state.withLock { $0.isDead } }

    func judge(_ operation: Operation, isGrowing: Bool = true) -> Verdict {
        state.withLock { state in
            if state.isDead { return .fail }
            state.counts[operation, default: 0] += 1
            guard let plan = state.plan, plan.counted.contains(operation) else {
                if state.plan == nil { state.count += 1 }
                return .pass
            }
            state.count += 1
            let isHit = plan.isForEver ? state.count >= plan.first : state.count == plan.first
            guard isHit else { return .pass }
            let verdict = Self.verdict(plan.fault, operation, isGrowing)
            if verdict != .pass { state.struck.append(operation) }
            if plan.fault == .kill || plan.fault == .powerCut { state.isDead = true }
            return verdict
        }
    }

    private static func verdict(
        _ fault: FaultPlan.Fault,
        _ operation: Operation,
        _ isGrowing: Bool
    ) -> Verdict {
        switch fault {
        case .inputOutput: return .fail
        case .tornWrite: return operation == .write ? .half(isFull: false) : .fail
        case .noSpace, .shortWrite:
            switch operation {
            case .write: return fault == .noSpace ? .full : .half(isFull: true)
            case .open, .sharedMemory: return isGrowing ? .full : .pass
            case .rename: return .full
            case .sync, .truncate, .delete, .read: return .pass
            }
        case .kill, .powerCut: return operation == .write ? .half(isFull: false) : .fail
        }
    }

    // MARK: what is durable

    func opened(_ path: String, isNew: Bool) {
        state.withLock { state in
            if isNew {
                state.files[path] = FileImage(replacing: state.files[path])
            } else if state.files[path] == nil {
                // Written before this disk was watched, so it has been on it for long.
                state.files[path] = FileImage(durable: Self.bytes(path))
            }
        }
    }

    func wrote(_ path: String, _ bytes: UnsafeRawBufferPointer, at offset: Int) {
        state.withLock { $0.files[path]?.write(Array(bytes), at: offset) }
    }

    func truncated(_ path: String, to size: Int) {
        state.withLock { $0.files[path]?.truncate(to: size) }
    }

    func synced(_ path: String, isLost: Bool) {
        state.withLock { state in
            if isLost { state.files[path]?.forget() } else { state.files[path]?.sync() }
        }
    }

    func deleted(_ path: String, isDurable: Bool) {
        state.withLock { $0.files[path]?.delete(isDurable: isDurable) }
    }

    private static func bytes(_ path: String) -> [UInt8] {
        [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    }

    // MARK: names

    /// Gives `path` the name `target`, and remembers who had it.
    func rename(_ path: String, _ target: String) -> Int32 {
        state.withLock { state in
            var kept: String?
            if access(target, F_OK) == 0 {
                let second = target + ".before-\(state.renamings.count)"
                guard link(target, second) == 0 else { return -1 }
                kept = second
            }
            let code = Foundation.rename(path, target)
            guard code == 0 else { return code }
            state.files[target] = state.files.removeValue(forKey: path)
            state.renamings.append(Renaming(old: path, new: target, kept: kept))
            return code
        }
    }

    /// The folder's entries are durable now.
    func syncedFolder() {
        state.withLock { state in
            for kept in state.renamings.compactMap(\.kept) { unlink(kept) }
            state.renamings = []
            for path in state.files.keys { state.files[path]?.nameSynced() }
        }
    }

    /// Leaves on the disk what a power cut leaves: of each file the synced bytes and, by `survival`, some of the others;
    /// of the names, all up to some one.
    ///
    /// Files keep their numbers, since the high-water mark knows its file by that. Every connection must be closed.
    func cut(_ chosen: Survival) throws {
        var survival = chosen
        try state.withLock { state in
            var isSafe = false
            while let last = state.renamings.popLast() {
                // What came before a name that is safe is safe, too.
                isSafe = isSafe || survival.survives()
                guard !isSafe else {
                    if let kept = last.kept { unlink(kept) }
                    continue
                }
                state.files[last.old] = state.files.removeValue(forKey: last.new)
                _ = Foundation.rename(last.new, last.old)
                if let kept = last.kept { _ = Foundation.rename(kept, last.new) }
            }
            for (path, image) in state.files.sorted(by: { $0.key < $1.key }) {
                try Self.put(image.afterPowerCut(&survival), at: path)
            }
            state.files = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: directory)
            where name.hasSuffix("-shm") {
                // The log's index does not outlive the machine.
                unlink(directory + "/" + name)
            }
        }
    }

    private static func put(_ bytes: [UInt8]?, at path: String) throws {
        guard let bytes else {
            unlink(path)
            return
        }
        let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        guard descriptor >= 0, Foundation.write(descriptor, bytes, bytes.count) == bytes.count
        else { throw CocoaError(.fileWriteUnknown) }
    }
}
