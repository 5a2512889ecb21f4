package import DossierCore
package import DossierCrypto

extension Message {
    /// The line without its line feed: canonical JSON (RFC 8785), header and body slices as they are.
    package var encoded: [UInt8] {
        switch self {
        case .changeset(let changeset): return Array(changeset.line)
        case .fork(let proof): return Self.encoded(proof)
        case .hello, .have, .digests, .plan, .refused, .caughtUp, .acknowledge, .fetch, .fetched,
            .join, .salt, .joined, .ping, .pong, .error, .bye, .ignored:
            var members = self.members
            members["type"] = .string(type)
            return JSONValue.object(members).canonical
        }
    }

    /// The value of the member `type`.
    package var type: String {
        switch self {
        case .hello: "hello"
        case .have: "have"
        case .digests: "digests"
        case .plan: "plan"
        case .changeset: "changeset"
        case .refused: "refused"
        case .caughtUp: "caughtUp"
        case .acknowledge: "acknowledge"
        case .fetch: "fetch"
        case .fetched: "fetched"
        case .fork: "fork"
        case .join: "join"
        case .salt: "salt"
        case .joined: "joined"
        case .ping: "ping"
        case .pong: "pong"
        case .error: "error"
        case .bye: "bye"
        case .ignored(let type): type
        }
    }

    private var members: [String: JSONValue] {
        switch self {
        case .hello(let hello): hello.members
        case .have(let have): have.members
        case .digests(let list):
            ["chain": .digest(list.chain), "digests": .array(list.digests.map(\.pair))]
        case .plan(let plan):
            ["bytes": .count(plan.bytes), "changesets": .count(plan.changesets)]
        case .refused(let refused): refused.members
        case .caughtUp(let caughtUp): caughtUp.members
        case .acknowledge(let acknowledge): acknowledge.members
        case .fetch(let digests):
            ["changesets": .array(digests.map(JSONValue.digest)), "optional": .bool(true)]
        case .fetched(let missing):
            ["missing": .array(missing.map(JSONValue.digest)), "optional": .bool(true)]
        case .join(let join): join.members
        case .salt(let salt): ["salt": .bytes(salt)]
        case .joined(let joined): joined.members
        case .error(let error): error.members
        case .ignored: ["optional": .bool(true)]
        case .ping, .pong, .bye, .changeset, .fork: [:]
        }
    }

    private static func encoded(_ proof: ForkProof) -> [UInt8] {
        var writer = JSONWriter()
        writer.reserve(proof.first.count + proof.second.count + 240)
        writer.raw("{\"headers\":[")
        writer.raw(proof.first)
        writer.raw(",")
        writer.raw(proof.second)
        writer.raw("],\"signatures\":")
        writer.value(.array([.bytes(proof.firstSignature), .bytes(proof.secondSignature)]))
        writer.raw(",\"type\":\"fork\"}")
        return writer.bytes
    }
}

extension JSONValue {
    fileprivate static func bytes(_ bytes: [UInt8]) -> Self { .string(Base64URL.encode(bytes)) }

    fileprivate static func heads(_ heads: [Head]) -> Self {
        var chains: [String: [Head]] = [:]
        for head in heads { chains[head.chain.base64URL, default: []].append(head) }
        return .object(chains.mapValues { .array($0.sorted().map(\.pair)) })
    }
}

extension Head {
    fileprivate var pair: JSONValue { .array([.count(sequence), .digest(digest)]) }
}

extension Message.Hello {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "protocol": .array([.count(protocols.lowerBound), .count(protocols.upperBound)]),
            "dataset": .digest(dataset), "software": .string(software),
            "mergeRule": .count(mergeRule),
            "capabilities": .array(capabilities.map(JSONValue.string)),
            "now": .count(now), "chain": .digest(chain),
        ]
        members["name"] = name.map(JSONValue.string)
        return members
    }
}

extension Message.Have {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["heads": .heads(heads), "send": .bool(send)]
        if more { members["more"] = .bool(true) }
        members["stateDigest"] = stateDigest.map(JSONValue.digest)
        return members
    }
}

extension Message.RefusedChangeset {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "number": .count(number), "digest": .digest(digest), "code": .string(code.rawValue),
        ]
        members["chain"] = dot.map { .digest($0.chain) }
        members["sequence"] = dot.map { .count($0.sequence) }
        return members
    }
}

extension Message.CaughtUp {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["heads": .heads(heads)]
        if more { members["more"] = .bool(true) }
        members["stateDigest"] = stateDigest.map(JSONValue.digest)
        return members
    }
}

extension Message.Acknowledge {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["through": .count(through)]
        if !refused.isEmpty { members["refused"] = .array(refused.map(JSONValue.count)) }
        if !dropped.isEmpty { members["dropped"] = .array(dropped.map(JSONValue.count)) }
        return members
    }
}

extension Message.Join {
    fileprivate var members: [String: JSONValue] {
        switch self {
        case .ask(let name): ["name": .string(name), "step": .string("ask")]
        case .prove(let name, let key, let proof):
            [
                "name": .string(name), "step": .string("prove"), "key": .string(key.base64URL),
                "proof": .bytes(proof),
            ]
        }
    }
}

extension Message.Joined {
    fileprivate var members: [String: JSONValue] {
        [
            "proof": .bytes(proof), "dataset": .digest(dataset),
            "admission": .array([.digest(admission.changeset), .count(admission.index)]),
            "role": .string(role.rawValue), "name": .string(name),
        ]
    }
}

extension Message.PeerError {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "code": .string(code.rawValue),
            "text": .string(Message.shortened(text, toBytes: WireLimits.errorTextBytes)),
        ]
        members["retryAfter"] = retryAfter.map { .count(min(max($0, 0), WireLimits.retrySeconds)) }
        return members
    }
}

extension Message {
    /// The longest beginning of a text that fits into `limit` bytes.
    package static func shortened(_ text: String, toBytes limit: Int) -> String {
        var kept = ""
        var count = 0
        for character in text where character != "\0" {
            count += character.utf8.count
            guard count <= limit else { break }
            kept.append(character)
        }
        return kept
    }

    /// The lines of a `have`: at least one, each within the limits.
    ///
    /// Heads beyond the limits stay unmentioned.
    package static func have(_ vector: VersionVector, send: Bool, stateDigest: Digest?) -> [Self] {
        lines(vector.sorted).map { piece, more in
            .have(Have(heads: piece, more: more, send: send, stateDigest: stateDigest))
        }
    }

    /// The lines of a `caughtUp`: at least one, each within the limits.
    package static func caughtUp(_ heads: [Head], stateDigest: Digest?) -> [Self] {
        lines(heads.sorted()).map { piece, more in
            .caughtUp(CaughtUp(heads: piece, more: more, stateDigest: stateDigest))
        }
    }

    private static func lines(_ heads: [Head]) -> [([Head], Bool)] {
        let limit = WireLimits.headsInLine
        let heads = heads.prefix(limit * WireLimits.headLines)
        guard !heads.isEmpty else { return [([], false)] }
        return stride(from: 0, to: heads.count, by: limit).map { start in
            let end = min(start + limit, heads.count)
            return (Array(heads[start..<end]), end < heads.count)
        }
    }
}
