package import DossierCrypto

/// Collects the operations of one changeset; neighbours of one kind on one part share a run.
package struct Draft: Sendable {
    private struct DraftPart {
        var entity: String
        var contexts: [[String: String]] = []
        /// Contexts by their canonical bytes: texts that differ only in spelling stay two.
        var numbers: [[UInt8]: Int] = [:]
        var rows: [[UInt8]] = []
        var bytes = 0
    }
    private struct DraftRun {
        var kind: String
        var part: Int
        var count: Int
        var removes: [RemovalTarget]
        var arguments: Arguments
    }

    /// Fields that the statements of an import share stand in the part's context, the rest in the row.
    private static let contextFields: Set<String> = [
        "source", "retrieved", "contentDigest", "onBehalfOf", "dataset", "origin", "firstSeen",
        "lastSeen",
    ]

    private var names: [Digest] = []
    private var numbers: [Digest: Int] = [:]
    private var runs: [DraftRun] = []
    private var parts: [DraftPart] = []
    private var partNumbers: [ExactText: Int] = [:]
    private var people: [Int: String] = [:]
    /// The index of the next operation.
    package private(set) var next = 0
    private var removalCount = 0
    private var bytes = 64

    /// An empty draft.
    package init() {}

    /// Whether nothing was said yet.
    package var isEmpty: Bool { next == 0 }

    /// Operations so far, removals counted: at most `Limits.operations`.
    package var work: Int { next + removalCount }

    /// Bytes of the part slices so far, a little over-estimated.
    package var estimatedBytes: Int { bytes }

    /// States a value.
    ///
    /// Returns the operation's index.
    @discardableResult
    package mutating func assert(
        _ entity: String,
        _ property: String,
        _ value: String,
        removes: [RemovalTarget] = [],
        fields: [String: String] = [:]
    ) -> Int {
        row("assert", entity, (property, value), removes, .none, fields)
    }

    /// Withdraws what `removes` names.
    ///
    /// Returns the operation's index.
    @discardableResult
    package mutating func retract(
        _ entity: String,
        removes: [RemovalTarget],
        fields: [String: String] = [:]
    ) -> Int {
        row("retract", entity, nil, removes, .none, fields)
    }

    /// Removes an entity, leaving its marker.
    ///
    /// Returns the operation's index.
    @discardableResult
    package mutating func delete(
        _ entity: String,
        removes: [RemovalTarget],
        fields: [String: String] = [:]
    ) -> Int {
        row("delete", entity, nil, removes, .none, fields)
    }

    /// Settles a conflict: keeps `keeps`, and re-states `words` if one value was chosen.
    ///
    /// Returns the operation's index.
    @discardableResult
    package mutating func resolve(
        _ entity: String,
        keeps: [OperationID],
        removes: [RemovalTarget] = [],
        stating words: (property: String, value: String)? = nil,
        fields: [String: String] = [:]
    ) -> Int {
        row("resolve", entity, words, removes, .resolve(keeps: keeps), fields)
    }

    /// Says a row of any kind, known or not.
    ///
    /// Returns the operation's index.
    package mutating func row(
        _ kind: String,
        _ entity: String,
        _ words: (property: String, value: String)?,
        _ removes: [RemovalTarget],
        _ arguments: Arguments,
        _ fields: [String: String]
    ) -> Int {
        let number = part(of: entity)
        let shared = fields.filter { Self.contextFields.contains($0.key) }
        let own = fields.filter { !Self.contextFields.contains($0.key) }
        let context = shared.isEmpty ? 0 : context(shared, in: number)
        var writer = JSONWriter()
        writer.raw("[")
        writer.integer(context)
        if let words {
            writer.raw(",")
            writer.string(words.property)
            writer.raw(",")
            writer.string(words.value)
        }
        if !own.isEmpty {
            writer.raw(",")
            writer.value(.object(own.mapValues(JSONValue.string)))
        }
        writer.raw("]")
        parts[number - 1].rows.append(writer.bytes)
        bytes += writer.bytes.count + 1
        return run(kind, number, removes, arguments)
    }

    private mutating func part(of entity: String) -> Int {
        if let number = partNumbers[ExactText(entity)] { return number }
        parts.append(DraftPart(entity: entity))
        partNumbers[ExactText(entity)] = parts.count
        bytes += entity.utf8.count + 60
        return parts.count
    }

    private mutating func context(_ fields: [String: String], in number: Int) -> Int {
        let key = JSONValue.object(fields.mapValues(JSONValue.string)).canonical
        if let known = parts[number - 1].numbers[key] { return known }
        parts[number - 1].contexts.append(fields)
        let index = parts[number - 1].contexts.count
        parts[number - 1].numbers[key] = index
        bytes += fields.reduce(4) { $0 + $1.key.utf8.count + $1.value.utf8.count * 2 + 8 }
        return index
    }

    private mutating func run(
        _ kind: String,
        _ part: Int,
        _ removes: [RemovalTarget],
        _ arguments: Arguments
    ) -> Int {
        let isPlain = removes.isEmpty && Self.isPlain(arguments)
        if isPlain, let last = runs.last, last.kind == kind, last.part == part,
            last.removes.isEmpty, Self.isPlain(last.arguments)
        {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(
                DraftRun(kind: kind, part: part, count: 1, removes: removes, arguments: arguments)
            )
            bytes += 24 + removes.count * 60
        }
        for target in removes { _ = number(of: target.changeset) }
        removalCount += removes.count
        next += 1
        return next - 1
    }

    private static func isPlain(_ arguments: Arguments) -> Bool {
        switch arguments {
        case .none, .resolve(keeps: []): true
        case .resolve, .admit, .remove, .erase, .retire, .rotate: false
        }
    }

    private mutating func number(of digest: Digest) -> Int {
        if let known = numbers[digest] { return known }
        names.append(digest)
        numbers[digest] = names.count - 1
        return names.count - 1
    }
}

extension Draft {
    /// Gives a key a role.
    ///
    /// Returns the operation's index.
    @discardableResult
    package mutating func admit(_ key: PublicKey, _ role: Role, name: String? = nil) -> Int {
        let index = run("admin.admit", 0, [], .admit(key: key, role: role))
        people[index] = name
        return index
    }

    /// Ends grants: what their chains wrote beyond `heads` no longer counts.
    @discardableResult
    package mutating func remove(_ grants: [OperationID], heads: [Digest]) -> Int {
        run("admin.remove", 0, [], .remove(grants: grants, heads: heads))
    }

    /// Erases one part of a changeset for everybody.
    @discardableResult
    package mutating func erase(_ part: PartID) -> Int {
        run("admin.erase", 0, [], .erase(part))
    }

    /// Ends one's own grant at `heads`.
    @discardableResult
    package mutating func retire(heads: [Digest]) -> Int {
        run("retire", 0, [], .retire(heads: heads))
    }

    /// Hands one's place to a successor's key, co-signed by it.
    @discardableResult
    package mutating func rotate(heads: [Digest], to key: PublicKey, proof: [UInt8]) -> Int {
        run("rotate", 0, [], .rotate(heads: heads, key: key, proof: proof))
    }

    /// The part slices, part 0 first; a text part last where there is a message or a name.
    package func slices(message: String? = nil) -> [[UInt8]] {
        var table = self
        var zero: [String: JSONValue] = [:]
        zero["operations"] = .array(runs.map { table.json($0) })
        if !table.names.isEmpty { zero["changesets"] = .array(table.names.map(JSONValue.digest)) }
        var slices = [JSONValue.object(zero).canonical]
        for part in parts { slices.append(Self.slice(part)) }
        var text: [String: JSONValue] = [:]
        text["message"] = message.map(JSONValue.string)
        if !people.isEmpty {
            text["names"] = .object(
                Dictionary(
                    uniqueKeysWithValues: people.map { (String($0.key), .string($0.value)) }
                )
            )
        }
        if !text.isEmpty { slices.append(JSONValue.object(text).canonical) }
        return slices
    }

    private static func slice(_ part: DraftPart) -> [UInt8] {
        var writer = JSONWriter()
        writer.raw("{")
        if !part.contexts.isEmpty {
            writer.raw("\"contexts\":")
            writer.value(
                .array(part.contexts.map { .object($0.mapValues(JSONValue.string)) })
            )
            writer.raw(",")
        }
        writer.raw("\"entity\":")
        writer.string(part.entity)
        writer.raw(",\"rows\":[")
        for (position, row) in part.rows.enumerated() {
            if position > 0 { writer.raw(",") }
            writer.raw(row)
        }
        writer.raw("]}")
        return writer.bytes
    }

    private mutating func json(_ run: DraftRun) -> JSONValue {
        var item: [JSONValue] = [.string(run.kind), .count(run.part), .count(run.count)]
        let arguments = json(run.arguments)
        if !run.removes.isEmpty || !arguments.isEmpty {
            item.append(
                .array(
                    run.removes.map { target in
                        let number = JSONValue.count(number(of: target.changeset))
                        return .array(target.index.map { [number, .count($0)] } ?? [number])
                    }
                )
            )
        }
        if !arguments.isEmpty { item.append(.object(arguments)) }
        return .array(item)
    }

    private mutating func json(_ arguments: Arguments) -> [String: JSONValue] {
        func ids(_ ids: [OperationID]) -> JSONValue {
            .array(ids.map { .array([.count(number(of: $0.changeset)), .count($0.index)]) })
        }
        func heads(_ heads: [Digest]) -> JSONValue {
            .array(heads.map { .count(number(of: $0)) })
        }
        switch arguments {
        case .none: return [:]
        case .resolve(let keeps): return keeps.isEmpty ? [:] : ["keeps": ids(keeps)]
        case .admit(let key, let role):
            return ["key": .string(key.base64URL), "role": .string(role.rawValue)]
        case .remove(let grants, let ends):
            let named = ids(grants)
            return ["grants": named, "heads": heads(ends)]
        case .erase(let part):
            return [
                "changeset": .count(number(of: part.changeset)), "part": .count(part.number),
            ]
        case .retire(let ends): return ["heads": heads(ends)]
        case .rotate(let ends, let key, let proof):
            return [
                "heads": heads(ends), "key": .string(key.base64URL),
                "proof": .string(Base64URL.encode(proof)),
            ]
        }
    }
}
