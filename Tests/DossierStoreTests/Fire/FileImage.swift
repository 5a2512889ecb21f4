/// Which of the bytes that were never synced a power cut leaves: sector by sector, drawn from a seed.
enum Survival: Sendable {
    case nothing
    case everything
    case random(SeededRandom)

    static func seeded(_ seed: Int) -> Survival {
        switch seed {
        case 0: .nothing
        case 1: .everything
        default: .random(SeededRandom(seed: seed))
        }
    }

    mutating func survives() -> Bool {
        switch self {
        case .nothing: return false
        case .everything: return true
        case .random(var random):
            let answer = Bool.random(using: &random)
            self = .random(random)
            return answer
        }
    }
}

/// One file as the disk holds it, and what was written to it since its last sync.
struct FileImage {
    private static let sector = 512
    private enum Change {
        case write(offset: Int, bytes: [UInt8])
        case truncate(Int)
    }
    /// Bytes that a power cut cannot take; nil while the directory's entry is not safe either.
    private var durable: [UInt8]?
    /// A file of this name whose removal may not have reached the disk.
    private var older: [UInt8]?
    private var changes: [Change] = []
    private var isDeleted = false

    init(durable: [UInt8]) { self.durable = durable }

    init(replacing old: FileImage?) {
        durable = nil
        if let old, old.isDeleted { older = old.durable }
    }

    mutating func write(_ bytes: [UInt8], at offset: Int) {
        changes.append(.write(offset: offset, bytes: bytes))
    }

    mutating func truncate(to size: Int) { changes.append(.truncate(size)) }

    mutating func sync() {
        var bytes = durable ?? []
        for change in changes { Self.apply(change, &bytes) }
        durable = bytes
        older = nil
        changes = []
    }

    /// The folder was synced: the file's name, or its end, is safe, its contents are not.
    mutating func nameSynced() {
        older = nil
        if isDeleted {
            durable = nil
        } else if durable == nil {
            durable = []
        }
    }

    /// A sync that failed: the system marks the pages clean, so no later sync writes them.
    mutating func forget() { changes = [] }

    mutating func delete(isDurable: Bool) {
        isDeleted = true
        changes = []
        if isDurable {
            durable = nil
            older = nil
        }
    }

    /// What is found after the power is back; nil for no such file.
    func afterPowerCut(_ survival: inout Survival) -> [UInt8]? {
        if isDeleted || durable == nil, let older, survival.survives() { return older }
        if isDeleted { return durable.flatMap { survival.survives() ? $0 : nil } }
        guard durable != nil || survival.survives() else { return nil }
        var bytes = durable ?? []
        for change in changes {
            switch change {
            case .truncate: if survival.survives() { Self.apply(change, &bytes) }
            case .write(let offset, let written):
                for piece in Self.sectors(offset, written) where survival.survives() {
                    Self.apply(piece, &bytes)
                }
            }
        }
        return bytes
    }

    private static func sectors(_ offset: Int, _ bytes: [UInt8]) -> [Change] {
        var pieces: [Change] = []
        var start = 0
        while start < bytes.count {
            let room = sector - (offset + start) % sector
            let end = min(start + room, bytes.count)
            pieces.append(.write(offset: offset + start, bytes: Array(bytes[start..<end])))
            start = end
        }
        return pieces
    }

    private static func apply(_ change: Change, _ bytes: inout [UInt8]) {
        switch change {
        case .truncate(let size):
            if size < bytes.count { bytes.removeLast(bytes.count - size) }
        case .write(let offset, let written):
            let end = offset + written.count
            if bytes.count < end {
                bytes.append(contentsOf: repeatElement(0, count: end - bytes.count))
            }
            bytes.replaceSubrange(offset..<end, with: written)
        }
    }
}
