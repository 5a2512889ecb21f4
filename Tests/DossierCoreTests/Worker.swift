import DossierCore
import DossierCrypto
import Testing

/// A member at work on a replica of its own; keys, incarnations and salts follow from the name.
struct Worker {
    let name: String
    let key: SigningKey
    var author: Author
    var replica: MemoryReplica
    /// Whether `seal` also makes the changeset held here.
    var holdsOwn = true
    private var incarnations = 0
    private var written = 0

    init(_ name: String, grant: OperationID? = nil, dataset: Digest? = nil) throws {
        self.name = name
        key = try SigningKey(seed: SHA256.digest("key \(name)".utf8).bytes)
        author = Author(key: key, grant: grant, incarnation: Self.bytes("incarnation \(name) 0"))
        replica = memoryReplica(dataset: dataset)
    }

    static func bytes(_ label: String) -> [UInt8] {
        Array(SHA256.digest(label.utf8).bytes.prefix(16))
    }

    /// Starts a chain under a grant; `continuing` names the old head.
    mutating func join(_ grant: OperationID?, continuing head: Head? = nil) {
        incarnations += 1
        author = Author(
            key: key,
            grant: grant,
            incarnation: Self.bytes("incarnation \(name) \(incarnations)"),
            continues: head
        )
    }

    /// Signs what a draft says, and holds it.
    @discardableResult
    mutating func write(_ message: String? = nil, _ say: (inout Draft) -> Void) throws -> Changeset
    {
        var draft = Draft()
        say(&draft)
        written += 1
        let changeset = try author.seal(
            draft,
            Author.Circumstances(
                dataset: replica.index.founding,
                vector: replica.vector,
                time: 1_600_000_000_000 + written,
                salt: Self.bytes("salt \(name) \(incarnations) \(written)"),
                message: message
            )
        )
        if holdsOwn { try see(changeset) }
        return changeset
    }

    mutating func see(_ changesets: Changeset...) throws {
        for changeset in changesets { _ = try replica.receive(changeset) }
    }

    mutating func see(all changesets: [Changeset]) throws {
        for changeset in changesets { _ = try replica.receive(changeset) }
    }

    func live(
        _ entity: String,
        _ property: String? = nil,
        voice: String? = nil
    ) throws -> [OperationID] {
        try replica.live(entity).filter {
            (property == nil || $0.property == property) && (voice == nil || $0.voice == voice)
        }.map(\.id)
    }

    // One-operation changesets.

    mutating func found() throws -> Changeset {
        let own = key.publicKey
        return try write { $0.admit(own, .admin, name: "founder") }
    }

    @discardableResult
    mutating func assert(
        _ entity: String,
        _ property: String,
        _ value: String,
        removing ids: [OperationID] = [],
        fields: [String: String] = [:]
    ) throws -> Changeset {
        try write {
            $0.assert(entity, property, value, removes: ids.map(\.target), fields: fields)
        }
    }

    /// Replaces what people say and this member sees; lists keep their say.
    @discardableResult
    mutating func set(_ entity: String, _ property: String, _ value: String) throws -> Changeset {
        try assert(entity, property, value, removing: try live(entity, property, voice: ""))
    }

    @discardableResult
    mutating func retract(_ entity: String, _ ids: [OperationID]) throws -> Changeset {
        try write { $0.retract(entity, removes: ids.map(\.target)) }
    }

    @discardableResult
    mutating func delete(_ entity: String) throws -> Changeset {
        let ids = try live(entity)
        return try write { $0.delete(entity, removes: ids.map(\.target)) }
    }

    /// Keeps `kept` of two sides, re-states its value and removes the other.
    @discardableResult
    mutating func resolve(
        _ entity: String,
        _ property: String,
        _ value: String,
        keeping kept: OperationID,
        over other: OperationID
    ) throws -> Changeset {
        try write {
            $0.resolve(
                entity,
                keeps: [kept],
                removes: [other.target],
                stating: (property, value)
            )
        }
    }

    @discardableResult
    mutating func erase(_ changeset: Changeset, _ part: Int) throws -> Changeset {
        try write("asked for") { $0.erase(PartID(changeset.digest, part)) }
    }

    /// The heads of a grant's chains that this member holds.
    func heads(of grant: OperationID) -> [Digest] {
        replica.index.segments.filter { $0.grant == grant }.map(\.lastDigest)
    }

    @discardableResult
    mutating func remove(_ grant: OperationID, at heads: [Digest]? = nil) throws -> Changeset {
        let ends = heads ?? self.heads(of: grant)
        return try write { $0.remove([grant], heads: ends) }
    }
}

extension OperationID {
    var target: RemovalTarget { RemovalTarget(changeset, index) }
}

extension Changeset {
    /// The name of operation `index` here.
    func operation(_ index: Int = 0) -> OperationID { OperationID(digest, index) }
}

/// A founder and members admitted in one changeset, all up to date.
struct Team {
    var members: [Worker]
    var log: [Changeset]

    init(_ roles: (String, Role)..., founder: String = "X") throws {
        var first = try Worker(founder)
        let founding = try first.found()
        log = [founding]
        members = []
        var others = try roles.map { try Worker($0.0, dataset: founding.digest) }
        if !roles.isEmpty {
            let admitted = others.map(\.key.publicKey)
            let admission = try first.write { draft in
                for (key, role) in zip(admitted, roles) { draft.admit(key, role.1, name: role.0) }
            }
            log.append(admission)
            for index in others.indices {
                try others[index].see(all: log)
                others[index].join(admission.operation(index))
            }
        }
        members = [first] + others
    }

    /// The grant of member `position`, the founder being 0.
    func grant(_ position: Int) -> OperationID {
        position == 0 ? log[0].operation() : log[1].operation(position - 1)
    }
}
