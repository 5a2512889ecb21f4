import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire

/// The letters of the session's corpus; what is no letter is passed over.
enum SessionScript {
    static func digest(_ number: Int) -> Digest { digests[number & 0xFF] }
    private static let digests = (0..<256).map { SHA256.digest([UInt8($0)]) }

    static let dataset = digest(1)
    static let ours = digest(100)
    static let theirs = digest(200)

    static func head(_ chain: Digest, _ sequence: Int, _ number: Int? = nil) -> Head {
        Head(chain: chain, sequence: sequence, digest: digest(number ?? sequence))
    }

    /// What every session begins with, but for its mode.
    static let setup = Session.Setup(
        dataset: dataset,
        chain: ours,
        name: "fuzz",
        software: "fuzz",
        wallClock: 0,
        state: LocalState(
            vector: VersionVector([head(ours, 3)]),
            stateDigest: digest(7),
            wanted: [digest(9)]
        )
    )

    /// One input; a letter may be followed by a number (its low four bits) or by a line.
    static func step(_ walk: inout SessionWalk, _ reader: inout FuzzReader) {
        let letter = Unicode.Scalar(reader.next())
        switch letter {
        case ">": receiveLine(reader.line(), &walk)
        case "h", "d", "o": walk.receive(hello(letter))
        case "e", "v", "n": walk.receive(have(letter, 7))
        case "w", "m": walk.receive(have(letter, reader.number()))
        case "c": walk.receive(.changeset(small))
        case "C": walk.receive(.changeset(large))
        case "a", "q", "u", "U", "g", "p", "i", "I", "f", "j", "J", "E", "b", "z", "R", "Z":
            let isNumbered = "aqUgpERZ".unicodeScalars.contains(letter)
            if let message = message(letter, isNumbered ? reader.number() : 0) {
                walk.isPeersInternal = letter == "E" || walk.isPeersInternal
                walk.receive(message)
            }
        case "y": walk.verify(isRight: true)
        case "Y": walk.verify(isRight: false)
        case "s", "r", "x", "X": store(letter, &walk)
        case "k", "K", "l", "L": answer(letter, reader.number(), &walk)
        case "t": walk.fireTimer(at: walk.timer ?? walk.now)
        case "T":
            let seconds = Duration.seconds(Int64(reader.next()))
            walk.fireTimer(at: walk.now.advanced(by: seconds))
        case "W": walk.fetched(reader.number(), filler[0..<100])
        case "V": walk.fetched(reader.number(), filler[0..<200_000])
        case "G": walk.take(walk.session.logGrew(walk.setup.state))
        case "F": walk.take(walk.session.finish(now: walk.now))
        case "!": walk.take(walk.session.end(with: WireError(.busy, "no room"), retryAfter: 9))
        case "0": walk.lose()
        case "M": walk.showMembership()
        case "P": walk.take(walk.session.tell(proof, of: theirs))
        case "_": walk.take(walk.session.start(now: walk.now))
        default: break
        }
    }

    private static func receiveLine(_ line: [UInt8], _ walk: inout SessionWalk) {
        do throws(WireError) {
            let message = try Message.decode(line[...])
            if case .error = message { walk.isPeersInternal = true }
            walk.receive(message)
        } catch {
            walk.take(walk.session.end(with: error))
        }
    }

    private static func store(_ letter: Unicode.Scalar, _ walk: inout SessionWalk) {
        walk.store { number in
            switch letter {
            case "s": .held(Place(segment: 1, sequence: number))
            case "r": .refused(digest: digest(number), dot: nil, .notMember)
            case "x": .dropped
            default: .refused(digest: digest(number), dot: nil, .badSignature)
            }
        }
    }

    private static func answer(_ letter: Unicode.Scalar, _ number: Int, _ walk: inout SessionWalk) {
        switch letter {
        case "k": walk.compared({ _ in }, outstanding: number)
        case "K":
            walk.compared(
                { comparison in
                    let chain = number & 1 == 0 ? ours : theirs
                    comparison.unknown = [head(chain, number, 50 + number)]
                    comparison.heldBack = [chain]
                    comparison.asks = [Message.ChainDigests(chain: chain, digests: [])]
                },
                outstanding: number
            )
        default:
            let bytes = letter == "l" ? 100 : 200_000
            let entries = (0..<number).map { _ -> LogEntry in
                walk.logPosition += 1
                return LogEntry(
                    place: Place(segment: walk.logPosition & 1, sequence: walk.logPosition),
                    chain: walk.logPosition & 1 == 0 ? ours : theirs,
                    line: filler[0..<bytes]
                )
            }
            walk.logRead(entries, isEnd: number & 1 == 0)
        }
    }

    private static func hello(_ letter: Unicode.Scalar) -> Message {
        .hello(
            Message.Hello(
                protocols: letter == "o" ? 9...9 : 1...1,
                dataset: letter == "d" ? digest(2) : dataset,
                software: "other",
                mergeRule: 1,
                capabilities: Session.capabilities,
                now: 5,
                chain: theirs
            )
        )
    }

    private static func have(_ letter: Unicode.Scalar, _ number: Int) -> Message {
        let heads: [Head]
        switch letter {
        case "v": heads = [head(ours, 3)]
        case "w": heads = [head(ours, number + 1, 60 + number)]
        case "m": heads = [head(digest(number), number + 1)]
        default: heads = []
        }
        return .have(
            Message.Have(
                heads: heads,
                more: letter == "m",
                send: letter != "n",
                stateDigest: digest(number)
            )
        )
    }

    private static func message(_ letter: Unicode.Scalar, _ number: Int) -> Message? {
        switch letter {
        case "a": .acknowledge(Message.Acknowledge(through: number))
        case "q":
            .refused(
                Message.RefusedChangeset(
                    number: number,
                    digest: digest(number),
                    dot: nil,
                    code: .notMember
                )
            )
        case "u": .caughtUp(Message.CaughtUp(heads: [], stateDigest: digest(7)))
        case "U":
            .caughtUp(
                Message.CaughtUp(
                    heads: [head(digest(number), number + 1)],
                    more: number & 1 == 1,
                    stateDigest: digest(7)
                )
            )
        case "g":
            .digests(
                Message.ChainDigests(
                    chain: number & 1 == 0 ? ours : digest(number),
                    digests: [head(number & 1 == 0 ? ours : digest(number), number + 1)]
                )
            )
        case "p": .plan(Message.Plan(changesets: number, bytes: number))
        case "i": .ping
        case "I": .pong
        case "f": .fork(proof)
        case "j": .join(.ask(name: "stranger"))
        case "J": .salt([UInt8](repeating: 0, count: 16))
        case "E":
            .error(Message.PeerError(WireError(WireErrorCode.allCases[number % 15], "peer")))
        case "b": .bye
        case "R": .fetch((0...number).map(digest))
        case "Z": .fetched(missing: (0..<number & 1).map(digest))
        case "z": .ignored(type: "weather")
        default: nil
        }
    }

    private static let filler = [UInt8](repeating: 0x20, count: 200_000)

    private static let proof = Message.ForkProof(
        first: Array("{}".utf8)[...],
        firstSignature: [UInt8](repeating: 0, count: 64),
        second: Array("{\"a\":1}".utf8)[...],
        secondSignature: [UInt8](repeating: 0, count: 64)
    )

    private static let small = changeset(padding: 0)
    private static let large = changeset(padding: 400_000)

    private static func changeset(padding: Int) -> ChangesetLine {
        let signature = String(repeating: "A", count: 86)
        let rest = "\",\"header\":{},\"signature\":\"\(signature)\",\"type\":\"changeset\"}"
        let bytes = Array("{\"body\":\"".utf8) + Array(repeating: 0x78, count: padding) + rest.utf8
        guard let line = try? ChangesetLine(cutting: bytes[...]) else {
            preconditionFailure("the sample line can be cut")
        }
        return line
    }
}
