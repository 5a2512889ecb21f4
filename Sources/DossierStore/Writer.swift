internal import DossierCore
internal import DossierCrypto
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// One thing to write, with whom to tell when it is durable.
struct WriteJob: Sendable {
    /// Does the work; what it returns is called after the commit, and only then.
    let run: @Sendable (inout StoreTransaction) throws -> @Sendable () -> Void
    /// Tells that nothing of it was kept.
    let fail: @Sendable (any Error) -> Void
}

/// The one writer: jobs that come while a commit is under way share the next one.
///
/// Unchecked: everything but `waiting` and `published` is touched on the pool's writer queue alone.
final class Writer: @unchecked Sendable {
    private struct Queue {
        var jobs: [WriteJob] = []
        var isDraining = false
        var isClosed = false
    }
    /// At most this many jobs share one transaction: a failing one puts the others back only by a savepoint.
    private static let groupSize = 64

    private let waiting = Mutex(Queue())
    private var identity: SigningKey?
    let rules: SummaryRules
    let published = Published()
    let cache = ChangesetCache()
    var meta: Meta
    var segmentBytes: SegmentBytes
    private var replica: Replica<SQLiteStorage>
    private var author: Author?
    private var continuity: Continuity
    /// What an opening found, until it is kept: with a full disk it cannot be, and nothing may be written before it.
    private var unkept = Continuity.goesOn
    /// Where the high-water mark is kept; nil where nobody writes.
    let marks: MarkFile?
    private let failure: FatalFailure

    init(
        _ loaded: LoadedState,
        identity: SigningKey?,
        rules: SummaryRules,
        marks: MarkFile?,
        _ failure: FatalFailure
    ) {
        self.failure = failure
        meta = loaded.meta
        segmentBytes = loaded.segmentBytes
        replica = loaded.replica
        author = loaded.author
        continuity = loaded.continuity
        self.marks = marks
        self.identity = identity
        self.rules = rules
        published.publish(replica, generation: meta.generation)
    }

    /// Queues a job; returns whether somebody must call `drain` on the writer's queue.
    func enqueue(_ job: WriteJob) -> Bool {
        let (isClosed, mustDrain) = waiting.withLock { queue in
            guard !queue.isClosed else { return (true, false) }
            queue.jobs.append(job)
            defer { queue.isDraining = true }
            return (false, !queue.isDraining)
        }
        if isClosed { job.fail(StoreError.closed) }
        return mustDrain
    }

    /// Takes no more jobs.
    func close() { waiting.withLock { $0.isClosed = true } }

    /// Keeps what an opening found in front of everything that is written from now on.
    func doubt(_ finding: Continuity) { unkept = finding }

    /// Does one thing at once, on the writer's queue, with nobody waiting.
    ///
    /// Throws what it throws.
    func performNow<Value>(
        _ database: Database,
        _ body: @escaping @Sendable (inout StoreTransaction) throws -> Value
    ) throws -> Value where Value: Sendable {
        let outcome = Mutex<Result<Value, any Error>>(.failure(StoreError.closed))
        let job = WriteJob(
            run: { transaction in
                let value = try body(&transaction)
                return { outcome.withLock { $0 = .success(value) } }
            },
            fail: { error in outcome.withLock { $0 = .failure(error) } }
        )
        perform([job], database)
        return try outcome.withLock { try $0.get() }
    }

    /// Works until no job waits; `afterCommit` is told the number of each commit.
    func drain(_ database: Database, afterCommit: () -> Void) {
        while let jobs = take() {
            perform(jobs, database)
            afterCommit()
        }
    }

    private func take() -> [WriteJob]? {
        waiting.withLock { queue in
            guard !queue.jobs.isEmpty else {
                queue.isDraining = false
                return nil
            }
            let group = Array(queue.jobs.prefix(Self.groupSize))
            queue.jobs.removeFirst(group.count)
            return group
        }
    }

    private func perform(_ jobs: [WriteJob], _ database: Database) {
        if let error = failure.error {
            for job in jobs { job.fail(error) }
            return
        }
        do {
            let tellings = try commit(jobs, database)
            // The disk may have failed meanwhile, under a checkpoint or a reader.
            if let error = failure.error { throw error }
            for tell in tellings { tell() }
        } catch {
            let error = StoreError.translating(error)
            if error as? StoreError == .diskFull, jobs.count > 1 {
                // One large job must not take small ones with it.
                for job in jobs { perform([job], database) }
                return
            }
            failure.note(error)
            for job in jobs { job.fail(error) }
        }
    }

    /// One transaction: either all of it is durable when this returns, or disk and memory are as before.
    private func commit(
        _ jobs: [WriteJob],
        _ database: Database
    ) throws -> [@Sendable () -> Void] {
        let connection = Connection(
            database,
            rules: rules,
            cache: cache,
            meta: meta,
            segmentBytes: segmentBytes
        )
        defer { connection.close() }
        try database.beginTransaction(.immediate)
        do {
            var transaction = StoreTransaction(
                replica,
                author,
                identity,
                continuity,
                connection
            )
            let changesBefore = database.totalChangesCount
            if unkept != .goesOn { _ = try transaction.doubt(unkept) }
            let results = jobs.map { run($0, &transaction, alone: jobs.count == 1) }
            guard database.isInsideTransaction else { throw Self.cause(results) }
            try Self.stopIfFatal(results)
            guard database.totalChangesCount > changesBefore, Self.hasSuccess(results) else {
                try database.rollback()
                keepWaiting(transaction)
                return Self.tellings(jobs, results)
            }
            try finish(&transaction)
            try database.commit()
            adopt(transaction)
            return Self.tellings(jobs, results)
        } catch {
            cache.clear()
            published.withdraw(after: meta.generation)
            if database.isInsideTransaction { try? database.rollback() }
            throw error
        }
    }

    private static func tellings(
        _ jobs: [WriteJob],
        _ results: [Result<@Sendable () -> Void, any Error>]
    ) -> [@Sendable () -> Void] {
        zip(jobs, results).map { job, result in
            switch result {
            case .success(let tell): tell
            case .failure(let error): { job.fail(error) }
            }
        }
    }

    private static func hasSuccess(
        _ results: [Result<@Sendable () -> Void, any Error>]
    ) -> Bool {
        results.contains { (try? $0.get()) != nil }
    }

    private static func stopIfFatal(
        _ results: [Result<@Sendable () -> Void, any Error>]
    ) throws {
        for case .failure(let error as StoreError) in results where error.isFatal { throw error }
    }

    private static func cause(
        _ results: [Result<@Sendable () -> Void, any Error>]
    ) -> any Error {
        for case .failure(let error) in results { return error }
        return StoreError.database(code: SQLITE_ABORT, message: "transaction ended early")
    }

    private func run(
        _ job: WriteJob,
        _ transaction: inout StoreTransaction,
        alone: Bool
    ) -> Result<@Sendable () -> Void, any Error> {
        let connection = transaction.connection
        let before = (transaction, connection.gathered, connection.segmentBytes)
        do {
            let database = try connection.open()
            guard database.isInsideTransaction else { throw StoreError.closed }
            try database.execute(sql: "SAVEPOINT job")
            do {
                let tell = try job.run(&transaction)
                try database.execute(sql: "RELEASE job")
                return .success(tell)
            } catch {
                if database.isInsideTransaction {
                    try database.execute(sql: "ROLLBACK TO job")
                    try database.execute(sql: "RELEASE job")
                }
                throw error
            }
        } catch {
            cache.clear()
            (transaction, connection.gathered, connection.segmentBytes) = before
            return .failure(StoreError.translating(error))
        }
    }

    /// What is written once a transaction: conflict counts, segments, the author, the state's row, and the mark.
    private func finish(_ transaction: inout StoreTransaction) throws {
        let connection = transaction.connection
        try transaction.refreshDigest()
        try transaction.doubtLog()
        try Contests.note(&transaction)
        try transaction.replica.index.write(connection.gathered.dirtySegments, connection)
        if let author = transaction.author, transaction.isAuthorMoved {
            try AuthorRow.write(author, shownPosition: transaction.shownPosition, connection)
        }
        connection.gathered.meta.dataset =
            transaction.replica.index.founding ?? transaction.replica.dataset
        connection.gathered.meta.generation += 1
        try connection.gathered.meta.write(connection)
        // Before the commit: what is committed may leave the machine at once.
        if transaction.isAuthorMoved, let head = transaction.author?.last {
            try marks?.write(head: head, before: author?.last)
        }
        published.publish(
            transaction.replica,
            generation: connection.gathered.meta.generation
        )
    }

    private func adopt(_ transaction: StoreTransaction) {
        meta = transaction.connection.gathered.meta
        segmentBytes = transaction.connection.segmentBytes
        replica = transaction.replica.resting
        author = transaction.author
        identity = transaction.identity
        continuity = transaction.continuity
        unkept = .goesOn
    }

    /// Nothing was written, but changesets may wait in memory for their causes.
    private func keepWaiting(_ transaction: StoreTransaction) {
        replica = transaction.replica.resting
    }
}

extension Replica where Storage == SQLiteStorage {
    /// This replica between transactions, bound to no connection.
    var resting: Self {
        var copy = self
        copy.storage = .unbound
        return copy
    }
}

/// The replica's memory for each generation that a reader may find in the database.
final class Published: Sendable {
    /// Unchecked: a replica at rest is bound to no connection, so it is a plain value.
    private struct State: @unchecked Sendable {
        let generation: Int
        let replica: Replica<SQLiteStorage>
    }
    private let states = Mutex<[State]>([])

    /// Called before the commit, so that no reader can see a generation that is not here.
    func publish(_ replica: Replica<SQLiteStorage>, generation: Int) {
        let state = State(generation: generation, replica: replica.resting)
        states.withLock { states in
            states.append(state)
            if states.count > 2 { states.removeFirst(states.count - 2) }
        }
    }

    /// Called when a commit failed.
    func withdraw(after generation: Int) {
        states.withLock { $0.removeAll { $0.generation > generation } }
    }

    func replica(_ generation: Int) -> Replica<SQLiteStorage>? {
        states.withLock { states in states.last { $0.generation == generation } }?.replica
    }
}
