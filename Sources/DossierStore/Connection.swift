internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// One database connection for the duration of one transaction: its statements, and what the transaction has
/// changed so far that is written once at its end.
///
/// Unchecked: it never leaves the closure that GRDB runs on the connection's own queue; `close` ends its use.
final class Connection: @unchecked Sendable {
    /// What a transaction gathers; a value, so that a savepoint can put it back.
    struct Gathered {
        var meta: Meta
        var dirtySegments: Set<Int> = []
        var suspects: Set<Identity> = []
        /// How many segments there are: no place that is read names another.
        var segments: Int
        fileprivate var known: [Identity: KnownRow] = [:]
    }
    /// What a row said before, so that the totals move by the difference.
    struct KnownRow {
        let row: Int
        let counts: Counts
    }

    private var database: Database?
    private var statements: [BoundStatement?] = Array(repeating: nil, count: Query.allCases.count)
    let rules: SummaryRules
    let cache: ChangesetCache
    /// The revision that rows written now bear.
    let revision: Int
    /// While rebuilding, the log's rows are read and left alone.
    var isRebuilding = false
    /// The damaged changesets that a look has passed over; nil where meeting one ends it.
    var passedOver: Set<Digest>?
    var segmentBytes: SegmentBytes
    var gathered: Gathered

    init(
        _ database: Database,
        rules: SummaryRules,
        cache: ChangesetCache,
        meta: Meta,
        segmentBytes: SegmentBytes,
        segments: Int? = nil
    ) {
        self.database = database
        self.rules = rules
        self.cache = cache
        self.segmentBytes = segmentBytes
        revision = meta.generation + 1
        gathered = Gathered(meta: meta, segments: segments ?? segmentBytes.count)
    }

    /// The end of the closure: whoever kept a storage bound to it gets `StoreError.closed`.
    func close() {
        statements = []
        database = nil
    }

    /// The connection's database.
    ///
    /// Throws `StoreError.closed` after the closure's end.
    func open() throws -> Database {
        guard let database else { throw StoreError.closed }
        return database
    }

    func statement(_ query: Query) throws -> BoundStatement {
        let database = try open()
        if let known = statements[query.rawValue] { return known }
        let statement = BoundStatement(try database.cachedStatement(sql: query.sql))
        statements[query.rawValue] = statement
        return statement
    }

    func note(_ id: Identity, row: Int, _ counts: Counts) {
        gathered.known[id] = KnownRow(row: row, counts: counts)
    }

    func takeKnown(_ id: Identity) -> KnownRow? { gathered.known.removeValue(forKey: id) }
}

/// An entity's id compared by bytes: `String` would take the composed and the decomposed form for one.
struct Identity: Hashable, Sendable {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Bytes of all lines of each segment; an estimate once parts were erased.
typealias SegmentBytes = [Int: Int]

/// The changesets read last, parsed: bounded by number and bytes.
final class ChangesetCache {
    private static let entries = 32
    private static let bytes = 4 * 1024 * 1024
    private var found: [Digest: (changeset: Changeset, used: Int)] = [:]
    private var total = 0
    private var clock = 0

    subscript(digest: Digest) -> Changeset? {
        guard let changeset = found[digest]?.changeset else { return nil }
        clock += 1
        found[digest]?.used = clock
        return changeset
    }

    func keep(_ changeset: Changeset) {
        forget(changeset.digest)
        clock += 1
        found[changeset.digest] = (changeset, clock)
        total += changeset.header.bytes
        while found.count > Self.entries || total > Self.bytes,
            let oldest = found.min(by: { $0.value.used < $1.value.used })
        {
            forget(oldest.key)
        }
    }

    func forget(_ digest: Digest) {
        guard let old = found.removeValue(forKey: digest) else { return }
        total -= old.changeset.header.bytes
    }

    func clear() {
        found = [:]
        total = 0
    }
}
