internal import DossierCore
internal import DossierCrypto

/// The members of a message while it is read; which of them a type needs is decided at the end.
///
/// A member that a type does not have is unknown to it: read strictly and ignored.
struct MessageFields {
    /// Why reading ended, where that can be said better than by the rule of the grammar.
    private(set) var verdict: WireError?

    private var texts: [String: String] = [:]
    private var counts: [String: Int] = [:]
    private var digests: [String: Digest] = [:]
    private var flags: [String: Bool] = [:]
    private var lists: [String: [Int]] = [:]
    private var heads: [Head]?
    private var pairs: [(sequence: Int, digest: Digest)]?
    private var names: [Digest]?
    private var capabilities: [String]?
    private var bytes: [String: [UInt8]] = [:]
    private var admission: OperationID?

    /// Reads a line whose type is known to be neither `changeset` nor `fork`.
    mutating func message(
        _ type: String,
        _ line: ArraySlice<UInt8>
    ) throws(JSONViolation) -> Message {
        try JSONReader.read(line) { (reader) throws(JSONViolation) in
            try reader.object { (key, reader) throws(JSONViolation) in
                try self.read(key, of: type, &reader)
            }
        }
        return try build(type)
    }

    private mutating func read(
        _ key: String,
        of type: String,
        _ reader: inout JSONReader
    ) throws(JSONViolation) {
        switch (type, key) {
        case ("hello", "protocol"): try numbers(key, atMost: 2, &reader)
        case ("hello", "dataset"), ("hello", "chain"), ("have", "stateDigest"),
            ("digests", "chain"), ("refused", "chain"), ("refused", "digest"),
            ("caughtUp", "stateDigest"), ("joined", "dataset"):
            digests[key] = try reader.digest()
        case ("hello", "software"): try text(key, atMost: WireLimits.softwareBytes, &reader)
        case ("hello", "name"), ("join", "name"), ("joined", "name"):
            try text(key, atMost: WireLimits.nameBytes, &reader)
        case ("refused", "code"), ("error", "code"), ("join", "step"), ("joined", "role"):
            try text(key, atMost: WireLimits.wordBytes, &reader)
        case ("error", "text"): try text(key, atMost: WireLimits.errorTextBytes, &reader)
        case ("hello", "mergeRule"), ("hello", "now"), ("plan", "bytes"), ("plan", "changesets"),
            ("refused", "number"), ("refused", "sequence"), ("acknowledge", "through"),
            ("error", "retryAfter"):
            counts[key] = try reader.count()
        case ("hello", "capabilities"): try readCapabilities(&reader)
        case ("have", "heads"), ("caughtUp", "heads"): try readHeads(&reader)
        case ("have", "more"), ("have", "send"), ("caughtUp", "more"):
            flags[key] = try reader.bool()
        case ("digests", "digests"): try readPairs(&reader)
        case ("fetch", "changesets"), ("fetched", "missing"): try readNames(key, &reader)
        case ("acknowledge", "refused"), ("acknowledge", "dropped"):
            try numbers(key, atMost: WireLimits.batchChangesets, &reader)
        case ("join", "key"), ("join", "proof"), ("joined", "proof"):
            bytes[key] = try reader.bytes(32)
        case ("salt", "salt"): bytes[key] = try reader.bytes(16)
        case ("joined", "admission"): admission = try OperationID.read(&reader)
        case (_, "optional"): flags[key] = try reader.bool()
        default: try reader.skip()
        }
    }
}

// MARK: members

extension MessageFields {
    private mutating func limit(_ what: String, _ limit: Int) -> JSONViolation {
        verdict = WireError(.limit, "\(what) exceeds \(limit)")
        return .limit
    }

    private mutating func text(
        _ key: String,
        atMost bytes: Int,
        _ reader: inout JSONReader
    ) throws(JSONViolation) {
        let text = try reader.string()
        guard text.utf8.count <= bytes else { throw limit("bytes of \(key)", bytes) }
        texts[key] = text
    }

    private mutating func numbers(
        _ key: String,
        atMost count: Int,
        _ reader: inout JSONReader
    ) throws(JSONViolation) {
        var found: [Int] = []
        try reader.array { (position, reader) throws(JSONViolation) in
            guard position < count else { throw self.limit("length of \(key)", count) }
            found.append(try reader.count())
        }
        lists[key] = found
    }

    private mutating func readCapabilities(_ reader: inout JSONReader) throws(JSONViolation) {
        var found: [String] = []
        try reader.array { (position, reader) throws(JSONViolation) in
            guard position < WireLimits.capabilities else {
                throw self.limit("length of capabilities", WireLimits.capabilities)
            }
            let text = try reader.string()
            guard text.utf8.count <= WireLimits.capabilityBytes else {
                throw self.limit("bytes of a capability", WireLimits.capabilityBytes)
            }
            found.append(text)
        }
        capabilities = found
    }

    private mutating func readHeads(_ reader: inout JSONReader) throws(JSONViolation) {
        var found: [Head] = []
        try reader.object { (name, reader) throws(JSONViolation) in
            guard let chain = Digest(base64URL: name) else { throw .base64URL }
            try reader.array { (_, reader) throws(JSONViolation) in
                guard found.count < WireLimits.headsInLine else {
                    throw self.limit("heads of a line", WireLimits.headsInLine)
                }
                let pair = try Self.pair(&reader)
                found.append(Head(chain: chain, sequence: pair.sequence, digest: pair.digest))
            }
        }
        heads = found
    }

    private mutating func readPairs(_ reader: inout JSONReader) throws(JSONViolation) {
        var found: [(sequence: Int, digest: Digest)] = []
        try reader.array { (position, reader) throws(JSONViolation) in
            guard position < WireLimits.digestsInLine else {
                throw self.limit("length of digests", WireLimits.digestsInLine)
            }
            found.append(try Self.pair(&reader))
        }
        pairs = found
    }

    private mutating func readNames(
        _ key: String,
        _ reader: inout JSONReader
    ) throws(JSONViolation) {
        var found: [Digest] = []
        try reader.array { (position, reader) throws(JSONViolation) in
            guard position < WireLimits.fetchedChangesets else {
                throw self.limit("length of \(key)", WireLimits.fetchedChangesets)
            }
            found.append(try reader.digest())
        }
        names = found
    }

    private static func pair(
        _ reader: inout JSONReader
    ) throws(JSONViolation) -> (sequence: Int, digest: Digest) {
        var sequence: Int?
        var digest: Digest?
        try reader.array { (position, reader) throws(JSONViolation) in
            switch position {
            case 0: sequence = try reader.count()
            case 1: digest = try reader.digest()
            default: throw .head
            }
        }
        guard let sequence, let digest, sequence >= 1 else { throw .head }
        return (sequence, digest)
    }
}

// MARK: messages

extension MessageFields {
    private func need<Value>(_ value: Value?) throws(JSONViolation) -> Value {
        guard let value else { throw .shape }
        return value
    }

    private mutating func build(_ type: String) throws(JSONViolation) -> Message {
        switch type {
        case "hello": return .hello(try hello())
        case "have":
            return .have(
                Message.Have(
                    heads: try need(heads),
                    more: flags["more"] ?? false,
                    send: try need(flags["send"]),
                    stateDigest: digests["stateDigest"]
                )
            )
        case "digests":
            let chain = try need(digests["chain"])
            let list = try need(pairs).map {
                Head(chain: chain, sequence: $0.sequence, digest: $0.digest)
            }
            return .digests(Message.ChainDigests(chain: chain, digests: list))
        case "plan":
            return .plan(
                Message.Plan(
                    changesets: try need(counts["changesets"]),
                    bytes: try need(counts["bytes"])
                )
            )
        case "refused": return .refused(try refused())
        case "caughtUp":
            return .caughtUp(
                Message.CaughtUp(
                    heads: try need(heads),
                    more: flags["more"] ?? false,
                    stateDigest: digests["stateDigest"]
                )
            )
        case "acknowledge":
            return .acknowledge(
                Message.Acknowledge(
                    through: try need(counts["through"]),
                    refused: lists["refused"] ?? [],
                    dropped: lists["dropped"] ?? []
                )
            )
        case "fetch":
            let names = try need(names)
            guard !names.isEmpty else { throw .shape }
            return .fetch(names)
        case "fetched": return .fetched(missing: try need(names))
        case "join": return .join(try join())
        case "salt": return .salt(try need(bytes["salt"]))
        case "joined": return .joined(try joined())
        case "ping": return .ping
        case "pong": return .pong
        case "error": return .error(try peerError())
        case "bye": return .bye
        default: return try unknown(type)
        }
    }

    private mutating func unknown(_ type: String) throws(JSONViolation) -> Message {
        guard flags["optional"] == true else {
            verdict = WireError(.protocol, "unknown message type")
            throw .shape
        }
        guard type.utf8.count <= WireLimits.wordBytes else {
            throw limit("bytes of type", WireLimits.wordBytes)
        }
        return .ignored(type: type)
    }

    private func hello() throws(JSONViolation) -> Message.Hello {
        guard let range = lists["protocol"], range.count == 2, range[0] >= 1, range[0] <= range[1]
        else { throw .shape }
        return Message.Hello(
            protocols: range[0]...range[1],
            dataset: try need(digests["dataset"]),
            software: try need(texts["software"]),
            mergeRule: try need(counts["mergeRule"]),
            capabilities: try need(capabilities),
            now: try need(counts["now"]),
            chain: try need(digests["chain"]),
            name: texts["name"]
        )
    }

    private func refused() throws(JSONViolation) -> Message.RefusedChangeset {
        var dot: Dot?
        if let chain = digests["chain"], let sequence = counts["sequence"] {
            dot = Dot(chain: chain, sequence: sequence)
        }
        guard (digests["chain"] == nil) == (counts["sequence"] == nil) else { throw .shape }
        let code = try need(texts["code"])
        return Message.RefusedChangeset(
            number: try need(counts["number"]),
            digest: try need(digests["digest"]),
            dot: dot,
            code: WireErrorCode(rawValue: code) ?? .internal
        )
    }

    private func join() throws(JSONViolation) -> Message.Join {
        let name = try need(texts["name"])
        switch texts["step"] {
        case "ask": return .ask(name: name)
        case "prove":
            guard let key = PublicKey(bytes: try need(bytes["key"])) else { throw .base64URL }
            return .prove(name: name, key: key, proof: try need(bytes["proof"]))
        default: throw .shape
        }
    }

    private func joined() throws(JSONViolation) -> Message.Joined {
        guard let role = Role(rawValue: try need(texts["role"])) else { throw .shape }
        return Message.Joined(
            proof: try need(bytes["proof"]),
            dataset: try need(digests["dataset"]),
            admission: try need(admission),
            role: role,
            name: try need(texts["name"])
        )
    }

    private func peerError() throws(JSONViolation) -> Message.PeerError {
        let code = WireErrorCode(rawValue: try need(texts["code"])) ?? .internal
        if let seconds = counts["retryAfter"], seconds > WireLimits.retrySeconds { throw .integer }
        return Message.PeerError(
            WireError(code, try need(texts["text"])),
            retryAfter: counts["retryAfter"]
        )
    }
}
