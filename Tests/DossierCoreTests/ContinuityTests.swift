import DossierCore
import DossierCrypto
import Testing

/// Every combination of a mark, a database and a peer, judged by what it would cost to be wrong.
@Suite struct ContinuityTests {
    private static func chain(_ name: String) -> Digest { SHA256.digest("chain \(name)".utf8) }

    private static func head(_ name: String, _ sequence: Int, _ life: Int = 0) -> Head {
        let digest = SHA256.digest("\(name) \(sequence) \(life)".utf8)
        return Head(chain: chain(name), sequence: sequence, digest: digest)
    }

    /// Heads of two chains, two lives each, and none.
    private static let heads: [Head?] =
        [nil]
        + ["a", "b"].flatMap { name in
            [1, 2, 3].flatMap { sequence in [0, 1].map { head(name, sequence, $0) } }
        }

    private struct Opening {
        let mark: HighWaterMark?
        let written: Head?
        let isHere: Bool
        let holdsMark: Bool

        var verdict: Continuity {
            .atOpening(
                mark: mark,
                written: written,
                place: isHere ? "here" : "elsewhere",
                holdsMark: holdsMark
            )
        }
    }

    private static let openings: [Opening] = {
        var openings: [Opening] = []
        for marked in heads {
            for before in marked == nil ? [nil] : heads {
                for written in heads {
                    for isHere in [true, false] {
                        for holdsMark in [true, false] {
                            let mark = marked.map {
                                HighWaterMark(head: $0, before: before, place: "here")
                            }
                            openings.append(
                                Opening(
                                    mark: mark,
                                    written: written,
                                    isHere: isHere,
                                    holdsMark: holdsMark
                                )
                            )
                        }
                    }
                }
            }
        }
        return openings
    }()

    @Test func `a chain goes on only where mark, database and place agree`() {
        #expect(Self.openings.count > 4000)
        for opening in Self.openings {
            let agrees =
                opening.mark == nil
                ? opening.written == nil
                : opening.isHere && opening.written == opening.mark?.head
            #expect((opening.verdict == .goesOn) == agrees, "\(opening)")
            #expect(opening.verdict.mustBegin == !agrees, "\(opening)")
            #expect((opening.verdict.cause == nil) == agrees, "\(opening)")
        }
    }

    @Test func `what is missing is the mark's head, and only where it is not held`() {
        for opening in Self.openings {
            guard let tail = opening.verdict.tail else { continue }
            #expect(tail == opening.mark?.head, "\(opening)")
            #expect(!opening.holdsMark, "\(opening)")
            #expect(opening.written != tail, "\(opening)")
        }
    }

    @Test func `a mark ahead tells of a tail unless one batch broke off`() {
        for opening in Self.openings {
            guard let mark = opening.mark, !opening.holdsMark, mark.head != opening.written else {
                continue
            }
            let brokeOff = opening.isHere && mark.before == opening.written
            #expect((opening.verdict == .beginsAnew(.interrupted)) == brokeOff, "\(opening)")
            #expect((opening.verdict.tail == nil) == brokeOff, "\(opening)")
        }
    }

    @Test func `a fork is told of only where one chain contradicts the mark`() {
        for opening in Self.openings {
            guard case .forked = opening.verdict else { continue }
            #expect(opening.written?.chain == opening.mark?.head.chain, "\(opening)")
            #expect(
                (opening.written?.sequence ?? 0) >= (opening.mark?.head.sequence ?? 0),
                "\(opening)"
            )
        }
    }

    private static let named: [(HighWaterMark?, Head?, Bool, Bool, Continuity)] = [
        (nil, nil, true, false, .goesOn),
        (nil, head("a", 2), true, false, .beginsAnew(.unmarked)),
        (mark(2, 1), head("a", 2), true, true, .goesOn),
        (mark(2, 1), head("a", 2), false, true, .beginsAnew(.moved)),
        (mark(3, 2), head("a", 2), true, false, .beginsAnew(.interrupted)),
        (mark(3, 2), head("a", 2), false, false, .fetchesTail(head("a", 3), .rolledBack)),
        (mark(3, 2), head("a", 1), true, false, .fetchesTail(head("a", 3), .rolledBack)),
        (mark(3, 2), head("a", 1), true, true, .beginsAnew(.rolledBack)),
        (mark(3, 2), nil, true, false, .fetchesTail(head("a", 3), .rolledBack)),
        (mark(2, 1), head("a", 3), true, true, .beginsAnew(.outdated)),
        (mark(2, 1), head("a", 2, 1), true, false, .forked(head("a", 2))),
        (mark(2, 1), head("b", 1), true, true, .beginsAnew(.outdated)),
        (mark(2, 1), head("b", 1), true, false, .fetchesTail(head("a", 2), .rolledBack)),
    ]

    @Test(arguments: named)
    func `the named cases come out so`(
        mark: HighWaterMark?,
        written: Head?,
        isHere: Bool,
        holdsMark: Bool,
        expected: Continuity
    ) {
        let opening = Opening(mark: mark, written: written, isHere: isHere, holdsMark: holdsMark)
        #expect(opening.verdict == expected)
    }

    private static func mark(_ sequence: Int, _ before: Int) -> HighWaterMark {
        HighWaterMark(head: head("a", sequence), before: head("a", before), place: "here")
    }

    @Test func `a peer's head of the own chain is a longer chain, a fork, or nothing new`() throws {
        for shown in Self.heads.compactMap(\.self) {
            for written in Self.heads {
                for isHeld in [true, false] {
                    let verdict = Continuity.shown(shown, written: written, isHeld: isHeld)
                    let isOther =
                        !isHeld && written?.chain == shown.chain && written != shown
                    #expect(verdict.mustBegin == isOther)
                    #expect(verdict.tail == (isOther ? shown : nil))
                    let isAhead = shown.sequence > (written?.sequence ?? 0)
                    if isOther { #expect((verdict == .forked(shown)) == !isAhead) }
                }
            }
        }
    }

    @Test func `the log tells of another writer on the own chain`() {
        let (one, two, three) = (Self.head("a", 1), Self.head("a", 2), Self.head("a", 3))
        let other = Self.head("a", 2, 1)
        let elsewhere = Self.head("b", 9)
        #expect(Continuity.holding([two, elsewhere], written: two) == .goesOn)
        #expect(Continuity.holding([two], written: nil) == .goesOn)
        #expect(Continuity.holding([], written: two) == .goesOn)
        #expect(Continuity.holding([three], written: one) == .beginsAnew(.overtaken))
        #expect(Continuity.holding([other, two], written: two) == .forked(other))
        #expect(Continuity.holding([other, three], written: three) == .forked(other))
        #expect(Continuity.holding([other, three], written: two) == .forked(three))
    }

    @Test func `of two findings the graver stays, in either order`() {
        let all: [Continuity] =
            Continuity.Cause.allCases.map { .beginsAnew($0) } + [
                .goesOn, .fetchesTail(Self.head("a", 1), .moved),
                .fetchesTail(Self.head("a", 3), .overtaken), .forked(Self.head("a", 2)),
                .forked(Self.head("a", 3)),
            ]
        for one in all {
            #expect(one.joined(with: .goesOn) == one)
            #expect(Continuity.goesOn.joined(with: one) == one)
            for other in all {
                let joined = one.joined(with: other)
                #expect(joined == one || joined == other)
                #expect(joined.mustBegin == (one.mustBegin || other.mustBegin))
                #expect(joined.tail?.sequence == other.joined(with: one).tail?.sequence)
            }
        }
    }
}
