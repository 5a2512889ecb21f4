import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

/// A digest that is told apart by one number.
func digest(_ number: Int) -> Digest { SHA256.digest(Array("digest \(number)".utf8)) }

let ourChain = digest(100)
let theirChain = digest(200)

func head(_ chain: Digest, _ sequence: Int, _ number: Int? = nil) -> Head {
    Head(chain: chain, sequence: sequence, digest: digest(number ?? sequence))
}

func state(_ heads: [Head], _ number: Int = 7) -> LocalState {
    LocalState(vector: VersionVector(heads), stateDigest: digest(number))
}

func at(_ seconds: Int64) -> Instant { Instant(nanoseconds: seconds * 1_000_000_000) }

func entry(_ sequence: Int, chain: Digest = ourChain, bytes: Int = 100) -> LogEntry {
    LogEntry(
        place: Place(segment: chain == ourChain ? 0 : 1, sequence: sequence),
        chain: chain,
        line: [UInt8](repeating: UInt8(sequence % 200), count: bytes)[...]
    )
}

func changesetLine(_ number: Int = 1, padding: Int = 0) -> ChangesetLine {
    let pad = String(repeating: "x", count: padding)
    let signature = String(repeating: "A", count: 86)
    let text =
        "{\"body\":\"\(pad)\",\"header\":{\"n\":\(number)},\"signature\":\"\(signature)\",\"type\":\"changeset\"}"
    guard let line = try? ChangesetLine(cutting: Array(text.utf8)[...]) else {
        preconditionFailure("the sample line can be cut")
    }
    return line
}

/// A session brought to the point where a test begins.
struct Script {
    var session: Session

    static let dataset = digest(1)

    static func setup(
        _ mode: Session.Mode = .live,
        accepts: Bool = true,
        heads: [Head] = [head(ourChain, 3)]
    ) -> Session.Setup {
        Session.Setup(
            dataset: dataset,
            chain: ourChain,
            software: "dossier 1.0.0",
            mode: mode,
            accepts: accepts,
            wallClock: 5,
            state: state(heads)
        )
    }

    static func hello(
        dataset: Digest = Script.dataset,
        protocols: ClosedRange<Int> = 1...1,
        rule: Int = 1
    ) -> Message {
        .hello(
            Message.Hello(
                protocols: protocols,
                dataset: dataset,
                software: "other",
                mergeRule: rule,
                now: 5,
                chain: theirChain
            )
        )
    }

    static func have(
        _ heads: [Head] = [head(ourChain, 3)],
        send: Bool = true,
        digest number: Int = 7
    ) -> Message {
        .have(Message.Have(heads: heads, send: send, stateDigest: digest(number)))
    }

    static func comparison(
        reach: [Int: Int] = [:],
        unknown: [Head] = [],
        advertised: [Head] = [head(ourChain, 3)]
    ) throws -> Comparison {
        var comparison = try Comparison(
            CompareRequest(
                heads: [],
                advertised: VersionVector(advertised),
                reach: Reach(reach)
            ),
            index: LogIndex(),
            storage: MemoryStorage()
        )
        comparison.unknown = unknown
        return comparison
    }

    static func outstanding(_ changesets: Int, bytes: Int = 100, after: Int = 0) -> Outstanding {
        Outstanding(plan: Message.Plan(changesets: changesets, bytes: bytes), after: after)
    }

    /// New, started, opening with a hello, or open and compared with `count` changesets to send.
    static func started(_ setup: Session.Setup = setup()) -> Script {
        var script = Script(session: Session(setup, peerIsMember: true))
        _ = script.session.start(now: at(0))
        return script
    }

    static func open(
        _ setup: Session.Setup = setup(),
        send: Bool = true,
        toSend count: Int = 0
    ) throws -> Script {
        var script = started(setup)
        _ = script.session.received(hello(), now: at(0))
        _ = script.session.received(have(send: send), now: at(0))
        _ = script.session.compared(
            try comparison(),
            outstanding(count),
            setup.state
        )
        return script
    }

    /// The session sent these entries.
    static func sending(_ entries: [LogEntry], isEnd: Bool = true) throws -> Script {
        var script = try open(toSend: entries.count)
        _ = script.session.logRead(
            LogSlice(entries: entries, through: entries.count, isEnd: isEnd),
            setup().state
        )
        return script
    }
}

/// The error that a session ended with.
func fault(_ actions: [Action]) -> WireErrorCode? {
    for case .close(let error?) in actions { return error.code }
    return nil
}
