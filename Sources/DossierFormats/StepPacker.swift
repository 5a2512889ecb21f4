package import DossierCore
internal import DossierCrypto

/// Packs the operations of one step into as few changesets as the limits allow: large ones, since each costs a signature.
///
/// What belongs to one entity stays in one changeset unless it is too large for any; the order is kept.
package struct StepPacker: Sendable {
    /// Bytes left for the header unless told otherwise; a header that names more heads needs more.
    package static let headerBytes = 8 * 1024

    private let byteLimit: Int
    private var draft = Draft()
    private var bytes = Self.emptyBytes
    private var work = 0
    private var last: PackingCost?
    /// `{"changesets":[],"operations":[]}` and room to spare.
    private static let emptyBytes = 64
    /// An operation removes at most so much; a larger one is split.
    private static let removalsTogether = 2000

    /// A packer; `message` is what will be said in each changeset, `headerBytes` what the header may take.
    package init(message: String? = nil, headerBytes: Int = Self.headerBytes) {
        let text = message.map { JSONText.size($0) + 16 } ?? 0
        byteLimit = Limits.changesetBytes - Limits.signatureText - headerBytes - text
    }

    /// Adds what happens to one entity, and returns the drafts that became full by it, in order.
    ///
    /// Call it once an entity; a second call for the same entity is allowed and costs a few bytes.
    package mutating func add(_ entity: String, _ operations: [PlannedOperation]) -> [Draft] {
        guard !operations.isEmpty else { return [] }
        var cost = PackingCost(entity, after: last)
        for operation in operations { cost.add(operation) }
        var full: [Draft] = []
        if work + cost.work > Limits.operations || bytes + cost.bytes > byteLimit {
            if let done = finish() { full.append(done) }
            cost = PackingCost(entity)
            for operation in operations { cost.add(operation) }
        }
        guard cost.work > Limits.operations || bytes + cost.bytes > byteLimit else {
            for operation in operations { put(operation, entity) }
            work += cost.work
            bytes += cost.bytes
            last = cost
            return full
        }
        split(entity, operations, &full)
        return full
    }

    /// The last draft, if anything is left; the packer is empty then.
    package mutating func finish() -> Draft? {
        guard !draft.isEmpty else { return nil }
        let done = draft
        draft = Draft()
        bytes = Self.emptyBytes
        work = 0
        last = nil
        return done
    }

    private mutating func split(
        _ entity: String,
        _ operations: [PlannedOperation],
        _ full: inout [Draft]
    ) {
        var cost = PackingCost(entity)
        for operation in operations.flatMap(Self.pieces) {
            var next = cost
            next.add(operation)
            if next.work > Limits.operations || bytes + next.bytes > byteLimit {
                if let done = finish() { full.append(done) }
                next = PackingCost(entity)
                next.add(operation)
            }
            put(operation, entity)
            cost = next
        }
        work += cost.work
        bytes += cost.bytes
        last = cost
    }

    private mutating func put(_ operation: PlannedOperation, _ entity: String) {
        switch operation.kind {
        case .assert:
            draft.assert(
                entity,
                operation.property,
                operation.value,
                removes: operation.removes,
                fields: operation.fields
            )
        case .retract:
            draft.retract(entity, removes: operation.removes, fields: operation.fields)
        }
    }

    /// An operation that removes too much, as several: the surplus is withdrawn first.
    private static func pieces(_ operation: PlannedOperation) -> [PlannedOperation] {
        guard operation.removes.count > removalsTogether else { return [operation] }
        var pieces: [PlannedOperation] = []
        var rest = operation.removes[...]
        let keep = operation.kind == .assert ? removalsTogether : 0
        while rest.count > keep {
            let count = min(removalsTogether, rest.count - keep)
            pieces.append(.retract(Array(rest.prefix(count)), fields: reasons(of: operation)))
            rest = rest.dropFirst(count)
        }
        if operation.kind == .assert {
            var last = operation
            last.removes = Array(rest)
            pieces.append(last)
        }
        return pieces
    }

    private static func reasons(of operation: PlannedOperation) -> [String: String] {
        guard operation.kind == .assert else { return operation.fields }
        return operation.fields.filter { ["onBehalfOf", "source", "reason"].contains($0.key) }
    }
}

/// What one entity's operations cost at most in a changeset.
struct PackingCost {
    /// Operations, removals counted.
    private(set) var work = 0
    /// Bytes of all slices.
    private(set) var bytes: Int
    private var lastKind: PlannedOperation.Kind?
    private var lastFields: [String: String] = [:]
    private var lastOwnBytes = 0
    private var lastLetters = 0
    private var lastDigest: Digest?

    private let entity: String

    /// The cost of nothing yet, behind what the same changeset holds already.
    init(_ entity: String, after last: Self? = nil) {
        self.entity = entity
        // Removals of the same changeset, as a rule the list's last edition, name it once.
        lastDigest = last?.lastDigest
        if let last, ByteText.same(last.entity, entity) {
            lastKind = last.lastKind
            lastFields = last.lastFields
            lastOwnBytes = last.lastOwnBytes
            lastLetters = last.lastLetters
            bytes = 0
        } else {
            // {"contexts":[],"entity":,"rows":[]} and commas.
            bytes = JSONText.size(entity) + 40
        }
    }

    mutating func add(_ operation: PlannedOperation) {
        work += 1 + operation.removes.count
        // [context,"property","value",{}] and a comma.
        bytes += 14
        if operation.kind == .assert {
            bytes += JSONText.size(operation.property) + JSONText.size(operation.value)
        }
        if !operation.removes.isEmpty || lastKind != operation.kind {
            // ["retract",65535,5000,[]] and a comma; neighbours without removals share a run.
            bytes += 32
        }
        lastKind = operation.removes.isEmpty ? operation.kind : nil
        for target in operation.removes {
            bytes += 14
            if target.changeset != lastDigest {
                bytes += 46
                lastDigest = target.changeset
            }
        }
        addFields(of: operation)
    }

    /// Fields that neighbours share stand in a context, the rest in each row.
    private mutating func addFields(of operation: PlannedOperation) {
        // Equal texts may differ in their normal form, and so in their bytes.
        let letters = operation.fields.reduce(0) { $0 + $1.value.utf8.count }
        if letters != lastLetters || operation.fields != lastFields {
            lastLetters = letters
            var shared = 0
            lastOwnBytes = 0
            for (name, text) in operation.fields {
                let size = JSONText.size(name) + JSONText.size(text) + 2
                if Self.sharedFields.contains(name) { shared += size } else { lastOwnBytes += size }
            }
            bytes += shared > 0 ? shared + 3 : 0
            lastFields = operation.fields
        }
        bytes += lastOwnBytes
    }

    private static let sharedFields: Set<String> = [
        "source", "retrieved", "contentDigest", "onBehalfOf", "dataset", "origin", "firstSeen",
        "lastSeen",
    ]
}
