import DossierCore
import DossierCrypto
import Testing

/// Each limit of the signed format at it and one past it.
@Suite struct LimitTests {
    private func read(_ operations: String) -> Changeset? {
        let parts = [Array("{\"operations\":[\(operations)]}".utf8)[...]]
        return try? sealed(parts)
    }

    /// A founding changeset of these parts, signed; `padding` lengthens the header by that many bytes.
    private func sealed(_ parts: [ArraySlice<UInt8>], padding: Int? = nil) throws -> Changeset {
        let key = try SigningKey(seed: SHA256.digest("limits".utf8).bytes)
        let body = Body(parts: parts, salt: Worker.bytes("limits"))
        let incarnation = Worker.bytes("limits")
        var header = Header(
            chain: Purpose.chainID(key: key.publicKey, incarnation: incarnation),
            sequence: 1,
            saw: [],
            time: 1,
            body: try #require(body.digest),
            bytes: parts.reduce(0) { $0 + $1.count }
        )
        header.key = key.publicKey
        header.incarnation = incarnation
        var slice = header.canonical
        if let padding {
            slice.removeLast()
            slice += Array(",\"x\":\"".utf8) + [UInt8](repeating: 0x78, count: padding)
            slice += Array("\"}".utf8)
        }
        return try Changeset(
            headerSlice: slice[...],
            signature: try key.sign(Purpose.sign.message(slice)),
            body: body
        )
    }

    @Test func `5,000 operations are read and 5,001 make part 0 void`() throws {
        let cases: [(String, Bool)] = [
            ("[\"assert\",1,5000]", false), ("[\"assert\",1,5001]", true),
            ("[\"assert\",1,2500],[\"retract\",2,2500]", false),
            ("[\"assert\",1,2500],[\"retract\",2,2501]", true),
            ("[\"assert\",1,9007199254740991]", true),
            ("[\"assert\",1,9007199254740991],[\"assert\",1,9007199254740991]", true),
        ]
        for (operations, isVoid) in cases {
            let found = try #require(read(operations))
            #expect(found.isVoid == isVoid, "\(operations)")
            #expect(found.runs.isEmpty == isVoid)
        }
    }

    @Test func `removals count as operations`() throws {
        let digest = SHA256.digest("x".utf8).base64URL
        for (removals, isVoid) in [(4999, false), (5000, true)] {
            let list = Array(repeating: "[0,0]", count: removals).joined(separator: ",")
            let zero =
                "{\"changesets\":[\"\(digest)\"],\"operations\":[[\"retract\",1,1,[\(list)]]]}"
            #expect(try sealed([Array(zero.utf8)[...]]).isVoid == isVoid)
        }
    }

    @Test func `a writer refuses 5,001 operations`() throws {
        var worker = try Worker("W")
        _ = try worker.found()
        let founding = worker.replica.vector.sorted[0].digest
        try worker.write { draft in for _ in 0..<5000 { draft.assert("e", "name", "v") } }
        #expect(throws: Refusal(.limit, "operations")) {
            try worker.write { draft in for _ in 0..<5001 { draft.assert("e", "name", "v") } }
        }
        let removals = Array(repeating: RemovalTarget(founding, 0), count: 4999)
        try worker.write { $0.retract("e", removes: removals) }
        #expect(throws: Refusal(.limit, "operations")) {
            try worker.write { $0.retract("e", removes: removals + removals.prefix(1)) }
        }
        // What was refused used no sequence.
        #expect(try worker.assert("e", "name", "v").header.sequence == 4)
        #expect(worker.replica.waitingCount == 0)
    }

    @Test func `a header of 64 KiB is read and one byte more is refused`() throws {
        let parts = [Array("{\"operations\":[]}".utf8)[...]]
        let room = Limits.headerBytes - (try sealed(parts, padding: 0)).headerSlice.count
        #expect(try sealed(parts, padding: room).headerSlice.count == 65_536)
        #expect(throws: Refusal(.limit, "header bytes")) { try sealed(parts, padding: room + 1) }
    }

    @Test func `a changeset of 256 KiB is read and one byte more is refused`() throws {
        func text(_ count: Int) -> [ArraySlice<UInt8>] {
            let message = "{\"message\":\"" + String(repeating: "x", count: count) + "\"}"
            return [Array("{\"operations\":[]}".utf8)[...], Array(message.utf8)[...]]
        }
        func size(_ changeset: Changeset) -> Int {
            changeset.headerSlice.count + changeset.header.bytes + Limits.signatureText
        }
        let count = 250_000 + 262_144 - size(try sealed(text(250_000)))
        #expect(size(try sealed(text(count))) == 262_144)
        #expect(throws: Refusal(.limit, "changeset bytes")) { try sealed(text(count + 1)) }
    }

    @Test func `part 0 may have any number of members that this version does not know`() throws {
        let unknown = (0..<1000).map { "\"k\($0)\":[{}]" }.joined(separator: ",")
        let zero = "{\(unknown),\"operations\":[[\"assert\",1,1]]}"
        let found = try sealed([Array(zero.utf8)[...]])
        #expect(!found.isVoid)
        #expect(found.runs.count == 1)
    }

    /// Changesets of one chain, the first left out by the tests so that the rest must wait.
    private func chain(_ count: Int, message: Int = 0) throws -> (team: Team, log: [Changeset]) {
        var team = try Team(("A", .editor))
        let text = message == 0 ? nil : String(repeating: "x", count: message)
        let log = try (0..<count).map { number in
            try team.members[1].write(text) { $0.assert("e\(number)", "name", "v") }
        }
        return (team, log)
    }

    @Test func `4,096 changesets may wait, one more is dropped and welcome later`() throws {
        let (team, log) = try chain(Limits.waitingChangesets + 2)
        var replica = memoryReplica()
        for changeset in team.log { _ = try replica.receive(changeset) }
        let key = team.members[1].key.publicKey
        for changeset in log[1...Limits.waitingChangesets] {
            try #require(try replica.receive(changeset, verified: key) == .waiting)
        }
        let last = log[Limits.waitingChangesets + 1]
        #expect(try replica.receive(last, verified: key) == .dropped)
        #expect(try replica.receive(log[5], verified: key) == .waiting)  // it has its place already
        #expect(replica.waitingCount == Limits.waitingChangesets)
        let freed = try replica.receive(log[0], verified: key)
        #expect(freed == .held(log.dropLast().map(\.digest)))
        #expect(replica.waitingCount == 0)
        #expect(try replica.receive(last, verified: key) == .held([last.digest]))
    }

    @Test func `32 MiB of changesets may wait, more are dropped`() throws {
        let (team, log) = try chain(145, message: 250_000)
        var replica = memoryReplica()
        for changeset in team.log { _ = try replica.receive(changeset) }
        var bytes = 0
        var dropped = 0
        for changeset in log.dropFirst() {
            let fits = bytes + changeset.line.count <= Limits.waitingBytes
            let reception = try replica.receive(changeset)
            #expect(reception == (fits ? .waiting : .dropped))
            if fits { bytes += changeset.line.count } else { dropped += 1 }
        }
        #expect(dropped > 0)
        #expect(bytes <= Limits.waitingBytes)
        #expect(Limits.waitingBytes - bytes < 262_144)
        let freed = try replica.receive(log[0])
        #expect(freed == .held(log.prefix(log.count - dropped).map(\.digest)))
    }
}
