import DossierCore
import DossierCrypto
import Testing

@Suite struct VectorTests {
    @Test func `keys and chain ids agree with the model`() throws {
        let keys = Vectors.list("keys")
        #expect(keys.count == 3)
        for item in keys {
            let seed = try #require(
                Base64URL.decode(item["seed"] as? String ?? "", count: 32)
            )
            let key = try SigningKey(seed: seed)
            let incarnation = try #require(
                Base64URL.decode(item["incarnation"] as? String ?? "", count: 16)
            )
            #expect(key.publicKey.base64URL == item["public"] as? String)
            #expect(
                Purpose.chainID(key: key.publicKey, incarnation: incarnation).base64URL
                    == item["chain"] as? String
            )
        }
    }

    @Test func `canonical JSON agrees with the model`() throws {
        for item in Vectors.list("canonical") {
            let value = try JSONValue(parsing: Array((item["json"] as? String ?? "").utf8)[...])
            #expect(
                String(decoding: value.canonical, as: UTF8.self) == item["canonical"] as? String
            )
        }
    }

    @Test(arguments: Vectors.list("changesets").indices)
    func `each changeset has the model's bytes and digests`(position: Int) throws {
        let item = Vectors.list("changesets")[position]
        let line = try #require(item["line"] as? String)
        let found = try changeset(line)
        #expect(String(decoding: found.line, as: UTF8.self) == line)
        #expect(found.digest.base64URL == item["digest"] as? String)
        #expect(found.header.chain.base64URL == item["chain"] as? String)
        #expect(found.header.body.base64URL == item["bodyDigest"] as? String)
        #expect(found.header.canonical == Array((item["header"] as? String ?? "").utf8))
        #expect(
            found.body.parts.indices.map { found.body.partDigest($0)?.base64URL ?? "" }
                == item["partDigests"] as? [String]
        )
        #expect(
            found.body.salts.map { Base64URL.encode($0 ?? []) } == item["partSalts"] as? [String]
        )
        var assertions: [[Any]] = []
        for number in found.entityParts.keys.sorted() {
            guard let part = found.entityParts[number] else { continue }
            for (row, index) in zip(part.rows, found.indices(ofPart: number)) {
                guard let property = part.property(of: row), let value = part.value(of: row) else {
                    continue
                }
                assertions.append([found.digest.base64URL, index, part.entity, property, value])
            }
        }
        #expect(plain(assertions) == plain(item["assertions"]))
    }

    @Test func `the state after all changesets is the model's`() throws {
        var replica = memoryReplica()
        for item in Vectors.list("changesets") {
            _ = try replica.receive(try changeset(item["line"] as? String ?? ""))
        }
        let expected = expectation(Vectors.all["stateAfterAll"] as? [String: Any] ?? [:])
        let found = try outcome(of: replica)
        for key in expected.keys.sorted() { #expect(found[key] == expected[key], "\(key)") }
    }

    @Test func `an erased form keeps its digest and its bytes`() throws {
        let item = try #require(Vectors.all["erased"] as? [String: Any])
        let line = try #require(item["line"] as? String)
        let erased = try changeset(line)
        #expect(erased.digest.base64URL == item["digest"] as? String)
        #expect(String(decoding: erased.line, as: UTF8.self) == line)
    }

    @Test func `refusals and void parts come out as in the model`() throws {
        let refusals = try #require(Vectors.all["refusals"] as? [String: Any])
        let held = try (refusals["held"] as? [String] ?? []).map(changeset)
        let cases = refusals["cases"] as? [[String: Any]] ?? []
        #expect(cases.count >= 30)
        for item in cases {
            let title = Comment(rawValue: item["title"] as? String ?? "")
            let expected = item["expected"] as? [String: Any] ?? [:]
            var replica = memoryReplica()
            for changeset in held { _ = try replica.receive(changeset) }
            var refusal: Refusal?
            var read: Changeset?
            do {
                let found = try changeset(item["line"] as? String ?? "")
                read = found
                if case .refused(let reason) = try replica.receive(found) { refusal = reason }
            } catch let error as Refusal {
                refusal = error
            }
            #expect(refusal?.code.rawValue == expected["code"] as? String, title)
            #expect(refusal?.reason == expected["reason"] as? String, title)
            if let void = expected["void"] as? [Int] {
                let found = try #require(read)
                let parts = Set(found.runs.map(\.part)).filter {
                    $0 > 0 && $0 < found.body.parts.count && found.entityParts[$0] == nil
                }
                #expect(found.isVoid ? void == [0] : parts.sorted() == void, title)
                #expect(replica.storage.place(of: found.digest) != nil, title)
            }
        }
    }

    @Test func `256 KiB to the byte is held and one more is refused`() throws {
        let cases = Vectors.list("sizes")
        #expect(cases.count == 2)
        for item in cases {
            var replica = memoryReplica()
            for line in item["held"] as? [String] ?? [] {
                _ = try replica.receive(try changeset(line))
            }
            let count = item["messageOfX"] as? Int ?? 0
            let first = (item["parts"] as? [Any])?.first as? String ?? ""
            let text = "{\"message\":\"" + String(repeating: "x", count: count) + "\"}"
            let salt = item["salt"] as? String ?? ""
            let line =
                "{\"body\":{\"parts\":[\(first),\(text)],\"salt\":\"\(salt)\"},"
                + "\"header\":\(item["header"] as? String ?? ""),"
                + "\"signature\":\"\(item["signature"] as? String ?? "")\",\"type\":\"changeset\"}"
            var code: String?
            do {
                if case .refused(let refusal) = try replica.receive(try changeset(line)) {
                    code = refusal.code.rawValue
                }
            } catch let error as Refusal {
                code = error.code.rawValue
            }
            #expect(code == (item["expected"] as? [String: Any])?["code"] as? String)
        }
    }

    @Test(arguments: Vectors.list("histories").indices)
    func `each named history comes out as in the model`(position: Int) throws {
        let item = Vectors.list("histories")[position]
        var replica = memoryReplica(newerKinds: item["newerKinds"] as? [String] ?? [])
        for line in item["lines"] as? [String] ?? [] {
            _ = try replica.receive(try changeset(line))
            // The model has no grace period: what an erase took is gone at once.
            replica.storage.shred()
        }
        let expected = expectation(item)
        let found = try outcome(of: replica)
        for key in expected.keys.sorted() {
            #expect(found[key] == expected[key], "\(item["name"] ?? ""): \(key)")
        }
    }
}
