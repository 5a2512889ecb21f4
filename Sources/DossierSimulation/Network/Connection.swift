internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// Two endpoints and the bytes between them: in order within the connection, cut anywhere, at any speed.
final class Connection {
    /// One direction.
    struct Pipe {
        /// Written and not delivered.
        var bytes: [UInt8] = []
        /// Whether a delivery is planned.
        var isPlanned = false
        /// Delivers nothing until then.
        var cloggedUntil: Int64 = 0
        /// The writer closes once everything is delivered.
        var isEnding = false
    }

    let number: Int
    var ends: [Endpoint] = []
    var pipes = [Pipe(), Pipe()]
    /// Whether the bytes are cut small.
    var isFragmented = false
    /// How much longer everything takes.
    var slowness: Int64 = 1
    /// Somebody in the middle changed what was said: its ends are nobody's fault.
    var isTampered = false
    /// Something held bytes back for long: deadlines may end it.
    var isDelayed = false

    /// One side asked for nothing, as a machine does that catches up elsewhere.
    var isDeclined = false

    init(number: Int) { self.number = number }

    var isClosed: Bool { ends.allSatisfy(\.isClosed) }
    var hasOpenEnds: Bool { ends.allSatisfy { !$0.isClosed } }
}

/// What a session asked of the log.
enum Question {
    case compare(CompareRequest)
    case read(ReadRequest)
    case fetch(FetchRequest)
    /// Which forks the peer should hear of.
    case forks
    /// What a proof comes to that the peer told.
    case proof(Message.ForkProof)
}

/// One side of a connection: a session, the work that it asked for, and what became of what it sent.
final class Endpoint {
    let machine: Machine
    unowned let connection: Connection
    let side: Int
    /// The key of the machine on the other side, as transport showed it.
    let peer: PublicKey
    var session: Session
    var framer: LineFramer
    var judged: [Int: Judged] = [:]
    /// What FORMAT said of the line that is being received.
    var current: Judged?
    /// Keys of chains, by their first headers: an id is made of its key, so this never changes.
    var keys: [Digest: PublicKey] = [:]
    var questions: [Question] = []
    var isPlanned = false
    /// Digests in the order sent: what an acknowledgement speaks of.
    var sent: [Digest] = []
    var acknowledged = 0
    var generation = 0
    var isClosed = false
    /// Why the session ended, by its own word; nil for an orderly end or a lost connection.
    var fault: WireError?
    var bytesWritten = 0

    init(
        _ machine: Machine,
        _ connection: Connection,
        side: Int,
        peer: PublicKey,
        session: Session
    ) {
        self.machine = machine
        self.connection = connection
        self.side = side
        self.peer = peer
        self.session = session
        framer = LineFramer(limitBytes: WireLimits.strangerLineBytes)
    }

    var other: Endpoint { connection.ends[1 - side] }
}
