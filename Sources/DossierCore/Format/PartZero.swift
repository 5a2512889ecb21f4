internal import DossierCrypto

/// Part 0 of a body: which operations there are, what they remove, and everything about membership.
package enum PartZero {
    /// Reads the runs.
    ///
    /// Throws `JSONViolation`: then the whole body is void, held and relayed without effect.
    package static func runs(_ slice: ArraySlice<UInt8>) throws(JSONViolation) -> [Run] {
        var operations: ArraySlice<UInt8>?
        var names: [Digest] = []
        // The table of names may stand behind the operations that use it, so the operations are read last.
        _ = try JSONReader.read(slice) { (reader) throws(JSONViolation) in try reader.skip() }
        for (key, value) in try SliceCutter.members(slice, atMost: .max) {
            switch key {
            case "changesets":
                try JSONReader.read(value) { (reader) throws(JSONViolation) in
                    try reader.array { (_, reader) throws(JSONViolation) in
                        names.append(try reader.digest())
                    }
                }
            case "operations": operations = value
            default: break
            }
        }
        guard let operations else { throw .shape }
        var table = RunTable(names: names)
        try JSONReader.read(operations) { (reader) throws(JSONViolation) in
            try reader.array { (_, reader) throws(JSONViolation) in try table.read(&reader) }
        }
        return table.runs
    }
}

/// The runs while they are read.
private struct RunTable {
    let names: [Digest]
    var runs: [Run] = []
    private var first = 0
    private var work = 0

    init(names: [Digest]) { self.names = names }

    mutating func read(_ reader: inout JSONReader) throws(JSONViolation) {
        var kind: String?
        var part: Int?
        var count: Int?
        var removes: [RemovalTarget] = []
        var raw: [String: JSONValue] = [:]
        let names = names
        try reader.array { (position, reader) throws(JSONViolation) in
            switch position {
            case 0: kind = try reader.string()
            case 1: part = try reader.count()
            case 2: count = try reader.count()
            case 3: removes = try Self.removals(&reader, names)
            case 4:
                guard case .object(let members) = try JSONValue(&reader) else { throw .shape }
                raw = members
            default: try reader.skip()
            }
        }
        guard let kind, let part, let count else { throw .shape }
        let arguments = try RunArguments(names: names, raw: raw).read(kind)
        runs.append(
            Run(
                first: first,
                kind: kind,
                part: part,
                count: count,
                removes: removes,
                arguments: arguments
            )
        )
        first += count
        work += count + removes.count
        guard count <= Limits.operations, work <= Limits.operations else { throw .limit }
    }

    private static func removals(
        _ reader: inout JSONReader,
        _ names: [Digest]
    ) throws(JSONViolation) -> [RemovalTarget] {
        var removes: [RemovalTarget] = []
        try reader.array { (_, reader) throws(JSONViolation) in
            var numbers: [Int] = []
            try reader.array { (_, reader) throws(JSONViolation) in
                numbers.append(try reader.count())
            }
            guard (1...2).contains(numbers.count), numbers[0] < names.count else { throw .shape }
            removes.append(
                RemovalTarget(names[numbers[0]], numbers.count == 2 ? numbers[1] : nil)
            )
        }
        return removes
    }
}

/// Reads the arguments of the kinds that this version knows; those of others stay unread.
private struct RunArguments {
    let names: [Digest]
    let raw: [String: JSONValue]

    func read(_ kind: String) throws(JSONViolation) -> Arguments {
        switch kind {
        case "resolve": return .resolve(keeps: try ids(raw["keeps"] ?? .array([])))
        case "admin.admit":
            guard case .string(let name)? = raw["role"], let role = Role(rawValue: name) else {
                throw .shape
            }
            return .admit(key: try key(), role: role)
        case "admin.remove": return .remove(grants: try ids(raw["grants"]), heads: try heads())
        case "admin.erase":
            let number = try count(raw["part"])
            guard number > 0 else { throw .shape }
            return .erase(PartID(try reference(raw["changeset"]), number))
        case "retire": return .retire(heads: try heads())
        case "rotate":
            guard case .string(let text)? = raw["proof"],
                let proof = Base64URL.decode(text, count: 64)
            else { throw .base64URL }
            return .rotate(heads: try heads(), key: try key(), proof: proof)
        default: return .none
        }
    }

    private func count(_ value: JSONValue?) throws(JSONViolation) -> Int {
        guard case .integer(let number)? = value, number >= 0 else { throw .integer }
        return Int(number)
    }

    private func reference(_ value: JSONValue?) throws(JSONViolation) -> Digest {
        let number = try count(value)
        guard number < names.count else { throw .shape }
        return names[number]
    }

    private func elements(_ value: JSONValue?) throws(JSONViolation) -> [JSONValue] {
        guard case .array(let elements)? = value else { throw .shape }
        return elements
    }

    private func ids(_ value: JSONValue?) throws(JSONViolation) -> [OperationID] {
        var ids: [OperationID] = []
        for element in try elements(value) {
            let pair = try elements(element)
            guard pair.count == 2 else { throw .shape }
            ids.append(OperationID(try reference(pair[0]), try count(pair[1])))
        }
        return ids
    }

    private func heads() throws(JSONViolation) -> [Digest] {
        var heads: [Digest] = []
        for element in try elements(raw["heads"]) { heads.append(try reference(element)) }
        return heads
    }

    private func key() throws(JSONViolation) -> PublicKey {
        guard case .string(let text)? = raw["key"], let key = PublicKey(base64URL: text) else {
            throw .base64URL
        }
        return key
    }
}
