import DossierCore
import DossierCrypto
import DossierFormats
import Testing

@Suite struct StepPackerTests {
    private func pack(
        _ entities: [(String, [PlannedOperation])],
        _ packer: StepPacker = StepPacker()
    ) -> [Draft] {
        var packer = packer
        var drafts = entities.flatMap { packer.add($0.0, $0.1) }
        if let last = packer.finish() { drafts.append(last) }
        return drafts
    }

    /// Seals every draft through its line and returns the sizes that the limit is about.
    private func seal(_ drafts: [Draft]) throws -> [Int] {
        var bench = try Workbench()
        for draft in drafts { try bench.commit(draft) }
        return bench.sealed.map { $0.header.bytes + $0.headerSlice.count + Limits.signatureText }
    }

    private func values(_ count: Int, size: Int = 1) -> [PlannedOperation] {
        (0..<count).map { .assert("p", String(repeating: "v", count: size) + String($0)) }
    }

    @Test func `5,000 operations go into one changeset and one more needs a second`() throws {
        let one = pack((0..<500).map { ("e\($0)", values(10)) })
        #expect(one.map(\.work) == [5000])
        #expect(try seal(one).count == 1)
        let two = pack((0..<500).map { ("e\($0)", values(10)) } + [("last", values(1))])
        #expect(two.map(\.work) == [5000, 1])
        #expect(try seal(two).count == 2)
    }

    @Test func `removals count as operations`() throws {
        let digest = Purpose.header.digest([1])
        func replaced(_ count: Int) -> [(String, [PlannedOperation])] {
            (0..<count).map { ("e", [.assert("p", "v", removes: [RemovalTarget(digest, $0)])]) }
        }
        #expect(pack(replaced(2500)).map(\.work) == [5000])
        #expect(pack(replaced(2501)).map(\.work) == [5000, 2])
        let retraction = PlannedOperation.retract((0..<4999).map { RemovalTarget(digest, $0) })
        #expect(pack([("e", [retraction])]).map(\.work) == [5000])
        let larger = PlannedOperation.retract((0..<5000).map { RemovalTarget(digest, $0) })
        let drafts = pack([("e", [larger])])
        #expect(drafts.map(\.work).reduce(0, +) == 5003, "three retractions in place of one")
        #expect(try seal(drafts).count == drafts.count)
    }

    @Test func `an entity stays in one changeset while it fits one`() throws {
        let drafts = pack((0..<3).map { ("e\($0)", values(2000)) })
        #expect(drafts.map(\.work) == [4000, 2000])
        _ = try seal(drafts)
    }

    @Test func `an entity too large for one changeset is split in order`() throws {
        var bench = try Workbench()
        for draft in pack([("small", values(1)), ("e", values(12_001)), ("next", values(1))]) {
            try bench.commit(draft)
        }
        #expect(bench.sealed.count == 4)
        let live = StatementOrder(bench.replica.index).sorted(try bench.replica.live("e"))
        #expect(live.map(\.value) == values(12_001).map(\.value))
    }

    @Test func `the largest values fit, each with the largest fields`() throws {
        let value = String(repeating: "v", count: Limits.valueBytes - 2)
        let rest = StatementLimits.statementBytes - Limits.valueBytes - 10 - 100
        let operation = PlannedOperation.assert(
            "p",
            value,
            fields: ["note": String(repeating: "n", count: rest)]
        )
        let drafts = pack([("a", [operation, operation]), ("b", [operation])])
        #expect(drafts.count == 3)
        let sizes = try seal(drafts)
        let room = Limits.headerBytes + StatementLimits.statementBytes
        #expect(room + Limits.signatureText + 500 <= Limits.changesetBytes)
        #expect(sizes.allSatisfy { $0 <= Limits.changesetBytes })
    }

    @Test(arguments: [1, 7, 40, 60, 200, 1000, 30_000])
    func `every changeset is accepted and nearly full, whatever the size of the values`(
        size: Int
    ) throws {
        let total = 1_000_000 / (size + 20)
        let each = size > 10_000 ? 2 : 9
        let entities = (0..<max(total / each, 12)).map {
            ("entity-\($0)", values(each, size: size))
        }
        let drafts = pack(entities)
        let sizes = try seal(drafts)
        #expect(sizes.allSatisfy { $0 <= Limits.changesetBytes - StepPacker.headerBytes + 1024 })
        for (draft, bytes) in zip(drafts, sizes).dropLast() {
            let isFull = bytes > 200 * 1024 || draft.work > 4950
            #expect(isFull, "\(draft.work) operations, \(bytes) bytes")
        }
    }

    @Test func `escapes, many contexts and many removed digests are counted`() throws {
        let digests = (0..<3000).map { Purpose.header.digest([UInt8($0 & 255), UInt8($0 >> 8)]) }
        let operations: [PlannedOperation] = digests.enumerated().map { position, digest in
            .assert(
                "p\u{1}",
                String(repeating: "\u{2}\"", count: position % 50),
                fields: [
                    "source": "\u{3}\u{4}\(position)", "note": String(repeating: "\u{5}", count: 9),
                ],
                removes: [RemovalTarget(digest, position * 99)]
            )
        }
        let drafts = pack([("e\u{7}", operations)])
        #expect(drafts.count > 2)
        // The header names what is removed only where it was seen, so the line is checked, not applied.
        for draft in drafts {
            let slices = draft.slices()
            let bytes = slices.reduce(0) { $0 + $1.count }
            #expect(bytes <= Limits.changesetBytes - StepPacker.headerBytes - Limits.signatureText)
            #expect(draft.work <= Limits.operations)
        }
    }

    @Test func `room is left for the message and for the header asked for`() throws {
        let message = String(repeating: "\n", count: 20_000)
        let drafts = pack(
            (0..<400).map { ("e\($0)", values(9, size: 100)) },
            StepPacker(message: message, headerBytes: Limits.headerBytes)
        )
        #expect(drafts.count > 1)
        for draft in drafts {
            let bytes = draft.slices(message: message).reduce(0) { $0 + $1.count }
            #expect(bytes + Limits.headerBytes + Limits.signatureText <= Limits.changesetBytes)
        }
    }

    @Test func `nothing to do makes no changeset`() {
        #expect(pack([]).isEmpty)
        #expect(pack([("e", [])]).isEmpty)
    }
}
