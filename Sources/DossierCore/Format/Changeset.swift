package import DossierCrypto

/// Operations made together by one replica: signed, chained by digest, kept as received.
package struct Changeset: Sendable {
    /// The header as read.
    package let header: Header
    /// The header as written: what the digest and the signature are over.
    package let headerSlice: ArraySlice<UInt8>
    /// The signature's 64 bytes, not part of the digest.
    package let signature: [UInt8]
    /// The parts.
    package let body: Body
    /// The exact name.
    package let digest: Digest
    /// What part 0 says; empty where part 0 is void.
    package let runs: [Run]
    /// Whether part 0 breaks the grammar: then nothing here has effect.
    package let isVoid: Bool
    /// The rows of the parts that are here and not void, by part number.
    package let entityParts: [Int: EntityPart]

    /// Checks everything that the bytes alone tell: grammar, sizes and digests, not the signature.
    ///
    /// Throws `Refusal`.
    package init(headerSlice: ArraySlice<UInt8>, signature: [UInt8], body: Body) throws(Refusal) {
        header = try Header(parsing: headerSlice)
        self.headerSlice = headerSlice
        self.signature = signature
        self.body = body
        digest = Purpose.header.digest(headerSlice)
        try Self.check(body, header)
        guard let partZero = body.parts[0] else { throw Refusal(.withheld, "part 0") }
        var runs: [Run] = []
        var isVoid = false
        do throws(JSONViolation) {
            runs = try PartZero.runs(partZero)
        } catch {
            isVoid = true
        }
        self.runs = runs
        self.isVoid = isVoid
        entityParts = Self.entityParts(runs, body)
    }

    private static func check(_ body: Body, _ header: Header) throws(Refusal) {
        guard let first = body.parts.first, first != nil else {
            throw Refusal(.withheld, "part 0")
        }
        let present = body.parts.reduce(0) { $0 + ($1?.count ?? 0) }
        let isComplete = !body.parts.contains { $0 == nil }
        guard present <= header.bytes, !isComplete || present == header.bytes else {
            throw Refusal(.corrupt, "byte count")
        }
        guard body.digest == header.body else { throw Refusal(.corrupt, "body digest") }
    }

    /// Parts whose rows number as many as the operations that use them.
    private static func entityParts(_ runs: [Run], _ body: Body) -> [Int: EntityPart] {
        var counts: [Int: Int] = [:]
        for run in runs { counts[run.part, default: 0] += run.count }
        var found: [Int: EntityPart] = [:]
        for (number, count) in counts where number > 0 && number < body.parts.count {
            guard let slice = body.parts[number], let part = try? EntityPart(parsing: slice),
                part.rows.count == count
            else { continue }
            found[number] = part
        }
        return found
    }

    /// Whether the signature is `key`'s over this header.
    package func isSigned(by key: PublicKey) -> Bool {
        key.isValidSignature(signature, over: Purpose.sign.message(headerSlice))
    }

    /// This changeset without the bytes of one part.
    package func without(_ part: Int, erase: OperationID?) -> Self {
        with(body.without(part, erase: erase))
    }

    /// This changeset with another form of the same body.
    package func with(_ body: Body) -> Self { Self(self, body: body) }

    private init(_ other: Self, body: Body) {
        header = other.header
        headerSlice = other.headerSlice
        signature = other.signature
        self.body = body
        digest = other.digest
        runs = other.runs
        isVoid = other.isVoid
        entityParts = Self.entityParts(other.runs, body)
    }

    /// The operation indices of one part, in the order of its rows.
    package func indices(ofPart number: Int) -> [Int] {
        runs.filter { $0.part == number }.flatMap { $0.first..<($0.first + $0.count) }
    }

    /// The run that holds operation `index`.
    package func run(of index: Int) -> Run? { runs.run(of: index) }

    /// What the text part says, if this changeset has one: the message and people's names by operation index.
    package var text: ChangesetText { ChangesetText(self) }
}

extension Changeset {
    /// The line as it travels and is stored, without its line feed.
    package var line: [UInt8] {
        var writer = JSONWriter()
        writer.reserve(header.bytes + headerSlice.count + 400)
        writer.raw("{\"body\":")
        writer.raw(body.slice)
        writer.raw(",\"header\":")
        writer.raw(headerSlice)
        writer.raw(",\"signature\":\"")
        writer.raw(Base64URL.encode(signature).utf8)
        writer.raw("\",\"type\":\"changeset\"}")
        return writer.bytes
    }

    /// Cuts and checks a line.
    ///
    /// Throws `Refusal` with `protocol` where it cannot be cut.
    package init(line: ArraySlice<UInt8>) throws(Refusal) {
        let cut: (header: ArraySlice<UInt8>, signature: [UInt8], body: Body)
        do throws(JSONViolation) {
            cut = try Self.cut(line)
        } catch {
            throw Refusal(.protocol, "line")
        }
        try self.init(headerSlice: cut.header, signature: cut.signature, body: cut.body)
    }

    /// Whether a stored line still is the changeset of that name, as far as digests tell: not its signature, and
    /// without reading what the parts say.
    package static func isIntact(_ line: ArraySlice<UInt8>, _ digest: Digest) -> Bool {
        guard let cut = try? cut(line), Purpose.header.digest(cut.header) == digest,
            let header = try? Header(parsing: cut.header)
        else { return false }
        return (try? check(cut.body, header)) != nil
    }

    private static func cut(
        _ line: ArraySlice<UInt8>
    ) throws(JSONViolation) -> (header: ArraySlice<UInt8>, signature: [UInt8], body: Body) {
        var header: ArraySlice<UInt8>?
        var signature: [UInt8]?
        var body: Body?
        for (key, value) in try SliceCutter.members(line) {
            switch key {
            case "header": header = value
            case "body": body = try Body(cutting: value)
            case "signature":
                signature = try JSONReader.read(value) { (reader) throws(JSONViolation) in
                    try reader.bytes(64)
                }
            default:
                try JSONReader.read(value) { (reader) throws(JSONViolation) in try reader.skip() }
            }
        }
        guard let header, let signature, let body else { throw .shape }
        return (header, signature, body)
    }
}

/// The last part that no run refers to: the message of a step, and names of the people admitted.
package struct ChangesetText: Hashable, Sendable {
    /// Why the step was made, in its author's words.
    package private(set) var message: String?
    /// Names by the index of the operation that admits.
    package private(set) var names: [Int: String] = [:]

    init(_ changeset: Changeset) {
        let used = Set(changeset.runs.map(\.part))
        let last = changeset.body.parts.count - 1
        guard last > 0, !used.contains(last), let slice = changeset.body.parts[last],
            case .object(let members)? = try? JSONValue(parsing: slice)
        else { return }
        if case .string(let text)? = members["message"] { message = text }
        if case .object(let names)? = members["names"] {
            for (index, name) in names {
                guard let index = Int(index), case .string(let text) = name else { continue }
                self.names[index] = text
            }
        }
    }
}

extension [Run] {
    /// The run that holds an operation; runs stand in the order of their first operations.
    func run(of index: Int) -> Run? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].first + self[middle].count <= index {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < count && self[low].contains(index) ? self[low] : nil
    }
}
