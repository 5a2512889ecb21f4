package import DossierCrypto

/// What a changeset's signature covers (FORMAT: "Changeset = header + body + signature").
package struct Header: Hashable, Sendable {
    /// The dataset's id; nil in the founding changeset alone.
    package var dataset: Digest?
    /// The chain that this changeset is written on.
    package var chain: Digest
    /// Its place there, from 1.
    package var sequence: Int
    /// The digest before it; nil in a chain's first changeset alone.
    package var previous: Digest?
    /// The heads that moved since the chain's previous changeset.
    package var saw: [Head]
    /// Milliseconds since 1970, for people to read.
    package var time: Int
    /// The digest over the part digests.
    package var body: Digest
    /// The bytes of all part slices together.
    package var bytes: Int
    /// In a chain's first changeset: whose chain it is.
    package var key: PublicKey?
    /// In a chain's first changeset: the 16 random bytes of this incarnation.
    package var incarnation: [UInt8]?
    /// In a chain's first changeset: the grant under which it writes; nil in the founding changeset.
    package var admission: OperationID?
    /// In a chain's first changeset: the old head that it goes on from, if any.
    package var continues: Head?
    /// The group of changesets that one command made, if there were several.
    package var group: Group?

    /// Which changesets one command made together.
    package struct Group: Hashable, Sendable {
        /// Sixteen random bytes in base64url.
        package var id: String
        /// This one's place, from 0.
        package var index: Int
        /// How many there are.
        package var total: Int

        /// Names a place in a group.
        package init(id: String, index: Int, total: Int) {
            self.id = id
            self.index = index
            self.total = total
        }
    }

    /// Whether this is the dataset's founding changeset.
    package var isFounding: Bool { dataset == nil }

    /// The changesets that must be held before this one can be.
    package var causes: [Digest] {
        var causes = saw.map(\.digest)
        for name in [dataset, previous, admission?.changeset, continues?.digest] {
            if let name { causes.append(name) }
        }
        return causes
    }

    /// Reads a header slice.
    ///
    /// Throws `Refusal` with `limit`, `protocol`, `too-old` or `broken-chain`.
    package init(parsing slice: ArraySlice<UInt8>) throws(Refusal) {
        guard slice.count <= Limits.headerBytes else { throw Refusal(.limit, "header bytes") }
        var fields = Fields()
        do throws(JSONViolation) {
            try JSONReader.read(slice) { (reader) throws(JSONViolation) in
                try reader.object { (key, reader) throws(JSONViolation) in
                    try fields.read(key, &reader)
                }
            }
        } catch {
            throw Self.refusal(of: slice, error)
        }
        guard fields.format == 1 else { throw Refusal(.tooOld, "header format") }
        guard let chain = fields.chain, let sequence = fields.sequence, let saw = fields.saw,
            let time = fields.time, let body = fields.body, let bytes = fields.bytes
        else { throw Refusal(.protocol, JSONViolation.shape.rawValue) }
        dataset = fields.dataset
        self.chain = chain
        self.sequence = sequence
        previous = fields.previous
        self.saw = saw
        self.time = time
        self.body = body
        self.bytes = bytes
        key = fields.key
        incarnation = fields.incarnation
        admission = fields.admission
        continues = fields.continues
        group = fields.group
        try check(length: slice.count)
    }

    /// Another format may have other shapes: it is asked of first, as long as the grammar holds.
    private static func refusal(
        of slice: ArraySlice<UInt8>,
        _ violation: JSONViolation
    ) -> Refusal {
        do throws(JSONViolation) {
            guard case .object(let members) = try JSONValue(parsing: slice),
                members["format"] != .integer(1)
            else { return Refusal(.protocol, violation.rawValue) }
            return Refusal(.tooOld, "header format")
        } catch {
            return Refusal(.protocol, error.rawValue)
        }
    }

    /// Makes a header to be written.
    package init(
        chain: Digest,
        sequence: Int,
        saw: [Head],
        time: Int,
        body: Digest,
        bytes: Int
    ) {
        self.chain = chain
        self.sequence = sequence
        self.saw = saw
        self.time = time
        self.body = body
        self.bytes = bytes
    }

    private func check(length: Int) throws(Refusal) {
        let isFirst = sequence == 1
        guard sequence >= 1, isFirst == (previous == nil), isFirst == (key != nil),
            isFirst == (incarnation != nil)
        else { throw Refusal(.brokenChain, "first header and previous") }
        if let key, let incarnation {
            guard Purpose.chainID(key: key, incarnation: incarnation) == chain else {
                throw Refusal(.brokenChain, "chain id")
            }
        }
        guard isFounding == (isFirst && admission == nil),
            isFirst || (admission == nil && continues == nil)
        else { throw Refusal(.brokenChain, "admission") }
        guard length + bytes + Limits.signatureText <= Limits.changesetBytes else {
            throw Refusal(.limit, "changeset bytes")
        }
    }

    /// The canonical bytes of this header, as our writer signs them.
    package var canonical: [UInt8] {
        var members: [String: JSONValue] = [
            "format": .integer(1), "chain": .digest(chain), "sequence": .count(sequence),
            "saw": .array(saw.map(\.json)), "time": .count(time), "body": .digest(body),
            "bytes": .count(bytes),
        ]
        members["dataset"] = dataset.map(JSONValue.digest)
        members["previous"] = previous.map(JSONValue.digest)
        members["key"] = key.map { .string($0.base64URL) }
        members["incarnation"] = incarnation.map { .string(Base64URL.encode($0)) }
        members["admission"] = admission.map {
            .array([.digest($0.changeset), .count($0.index)])
        }
        members["continues"] = continues?.json
        members["group"] = group.map {
            .object(["id": .string($0.id), "index": .count($0.index), "total": .count($0.total)])
        }
        return JSONValue.object(members).canonical
    }
}

extension Header {
    /// The members of a header while it is read.
    private struct Fields {
        var format: Int64?
        var dataset: Digest?
        var chain: Digest?
        var sequence: Int?
        var previous: Digest?
        var saw: [Head]?
        var time: Int?
        var body: Digest?
        var bytes: Int?
        var key: PublicKey?
        var incarnation: [UInt8]?
        var admission: OperationID?
        var continues: Head?
        var group: Group?

        mutating func read(_ name: String, _ reader: inout JSONReader) throws(JSONViolation) {
            switch name {
            case "format": format = try reader.integer()
            case "dataset": dataset = try reader.digest()
            case "chain": chain = try reader.digest()
            case "sequence": sequence = try reader.count()
            case "previous": previous = try reader.digest()
            case "saw": saw = try Head.readList(&reader)
            case "time": time = try reader.count()
            case "body": body = try reader.digest()
            case "bytes": bytes = try reader.count()
            case "key": key = PublicKey(bytes: try reader.bytes(32))
            case "incarnation": incarnation = try reader.bytes(16)
            case "admission": admission = try OperationID.read(&reader)
            case "continues": continues = try Head.read(&reader)
            case "group": group = Group(try JSONValue(&reader))
            default: try reader.skip()
            }
        }
    }
}

extension Header.Group {
    /// Reads a group leniently: it only helps people to see what belongs together.
    init?(_ value: JSONValue) {
        guard case .object(let members) = value, case .string(let id)? = members["id"],
            case .integer(let index)? = members["index"],
            case .integer(let total)? = members["total"], index >= 0, total > index
        else { return nil }
        self.init(id: id, index: Int(index), total: Int(total))
    }
}

extension OperationID {
    /// Reads `[changeset digest, index]`.
    package static func read(_ reader: inout JSONReader) throws(JSONViolation) -> Self {
        var digest: Digest?
        var index: Int?
        try reader.array { (position, reader) throws(JSONViolation) in
            switch position {
            case 0: digest = try reader.digest()
            case 1: index = try reader.count()
            default: throw .shape
            }
        }
        guard let digest, let index else { throw .shape }
        return Self(digest, index)
    }

    /// Reads what `text` holds: canonical JSON of an id, or nil for any other text.
    package init?(text: String) {
        let read = try? JSONReader.read(ArraySlice(text.utf8)) { (reader) throws(JSONViolation) in
            try Self.read(&reader)
        }
        guard let read else { return nil }
        self = read
    }

    /// Canonical JSON of the id, as `corrects` carries it.
    package var text: String {
        String(
            decoding: JSONValue.array([.digest(changeset), .count(index)]).canonical,
            as: UTF8.self
        )
    }
}

extension Head {
    /// Reads `[chain, sequence, digest]`.
    package static func read(_ reader: inout JSONReader) throws(JSONViolation) -> Self {
        var chain: Digest?
        var sequence: Int?
        var digest: Digest?
        try reader.array { (position, reader) throws(JSONViolation) in
            switch position {
            case 0: chain = try reader.digest()
            case 1: sequence = try reader.count()
            case 2: digest = try reader.digest()
            default: throw .head
            }
        }
        guard let chain, let sequence, let digest, sequence >= 1 else { throw .head }
        return Self(chain: chain, sequence: sequence, digest: digest)
    }

    static func readList(_ reader: inout JSONReader) throws(JSONViolation) -> [Self] {
        var heads: [Self] = []
        try reader.array { (_, reader) throws(JSONViolation) in heads.append(try read(&reader)) }
        return heads
    }
}
