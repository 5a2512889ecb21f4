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

/// One directory's disk: it counts what SQLite does to it, fails where it is told to, and knows what a
/// power cut would leave.
final class FaultDisk: Sendable {
    /// What SQLite asks of a disk.
    enum Operation: String, CaseIterable, Sendable {
        case open, write, sync, truncate, delete, sharedMemory, read

        /// All but reading.
        static let changing: Set<Operation> = [
            .open, .write, .sync, .truncate, .delete, .sharedMemory,
        ]
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

    /// The disk works again; space is there.
    func heal() { state.withLock { $0.plan = nil } }

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

    /// Writes into `target` what lies on the disk: after a power cut the synced bytes and, by `survival`,
    /// some of the others; otherwise everything.
    func salvage(into target: String, survival chosen: Survival?) throws {
        try FileManager.default.createDirectory(
            atPath: target,
            withIntermediateDirectories: true
        )
        guard var survival = chosen else {
            for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
                try FileManager.default.copyItem(
                    atPath: directory + "/" + name,
                    toPath: target + "/" + name
                )
            }
            return
        }
        var files = state.withLock { $0.files }
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
            let path = directory + "/" + name
            // What was not opened lies there as it did; the log's index does not outlive the machine.
            if files[path] == nil, name.hasPrefix("dossier.db"), !name.hasSuffix("-shm") {
                files[path] = FileImage(durable: Self.bytes(path))
            }
        }
        for (path, image) in files.sorted(by: { $0.key < $1.key }) {
            guard let bytes = image.afterPowerCut(&survival) else { continue }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try Data(bytes).write(to: URL(fileURLWithPath: target + "/" + name))
        }
    }
}
