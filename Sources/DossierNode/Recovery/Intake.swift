internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierStore
internal import DossierText
internal import DossierWire

/// Takes the lines of a changeset file by the code that takes a peer's: judged one by one, applied in batches, each
/// batch durable.
struct Intake {
    /// A changeset of the file that may not be held.
    struct Problem: Hashable, Sendable {
        let line: Int
        let what: String
        let code: WireErrorCode
    }

    /// What came of it.
    struct Result: Sendable {
        /// Changesets that became held.
        var held = 0
        /// Changesets that were held before.
        var known = 0
        /// Changesets whose causes are not here.
        var waiting = 0
        /// Their numbers.
        var waitingLines: Set<Int> = []
        /// The first of those that may not be held, at most `Intake.problems`.
        var problems: [Problem] = []
        /// All of those.
        var refused = 0
    }

    /// Problems that are listed.
    static let problems = 100

    let store: DatasetStore
    private var judge: Judge
    private var batch: [(line: Int, judged: Judged)] = []
    private var bytes = 0
    private(set) var result = Result()

    init(_ store: DatasetStore) {
        self.store = store
        judge = Judge(store)
    }

    /// Takes every line of a file.
    ///
    /// Throws an `ErrorReport` and `StoreError`; what was applied before stays.
    mutating func take(
        _ reader: ChangesetFileReader,
        progress: @Sendable (Int) -> Void
    ) async throws -> Result {
        try await take(progress: progress) {
            try reader.next().map { (reader.lineNumber, $0) }
        }
    }

    /// Takes lines until `next` gives no more, each with the number by which people find it.
    mutating func take(
        progress: @Sendable (Int) -> Void,
        _ next: () throws -> (number: Int, line: [UInt8])?
    ) async throws -> Result {
        var count = 0
        while let (number, line) = try next() {
            count += 1
            try Task.checkCancellation()
            let judged: Judged
            do throws(WireError) {
                judged = try await verdict(line)
            } catch {
                judged = .refused(
                    Refusal(.protocol, "line"),
                    digest: Purpose.header.digest(line)
                )
            }
            batch.append((number, judged))
            bytes += line.count
            if batch.count == WireLimits.batchChangesets || bytes >= WireLimits.batchBytes {
                try await apply()
                progress(count)
            }
        }
        try await apply()
        progress(count)
        return result
    }

    private mutating func verdict(_ line: [UInt8]) async throws(WireError) -> Judged {
        let cut = try ChangesetLine(cutting: line[...])
        do {
            return try await judge.judge(cut)
        } catch {
            throw WireError(.internal, "\(error)")
        }
    }

    private mutating func apply() async throws {
        guard !batch.isEmpty else { return }
        let (outcomes, _, held) = try await store.receive(batch.map(\.judged))
        result.held += held
        var sound = 0
        for ((line, judged), outcome) in zip(batch, outcomes) {
            switch outcome {
            case .held: sound += 1
            case .dropped:
                result.waiting += 1
                result.waitingLines.insert(line)
            case .refused(_, _, let code):
                result.refused += 1
                guard result.problems.count < Self.problems else { continue }
                result.problems.append(Problem(line: line, what: Self.name(judged), code: code))
            }
        }
        result.known += max(0, sound - held)
        batch = []
        bytes = 0
    }

    /// The changeset as a person can find it, as far as its bytes still tell.
    private static func name(_ judged: Judged) -> String {
        switch judged {
        case .fit(let changeset, _):
            "changeset \(changeset.header.sequence) of chain "
                + changeset.header.chain.base64URL.prefix(8)
        case .refused(_, let digest): "changeset \(digest.base64URL.prefix(8))"
        }
    }
}

extension Intake.Problem {
    /// The problem in one sentence.
    var sentence: String {
        let reason =
            switch code {
            case .badSignature: "its signature is not its author's"
            case .corrupt: "its bytes are not those that were signed"
            case .protocol: "it is not a changeset"
            case .brokenChain: "it does not follow the one that it names"
            case .dataset: "it belongs to another dataset"
            case .notMember: "nobody admitted its author"
            case .limit: "it exceeds a limit"
            case .withheld: "its first part is missing"
            case .tooOld: "it is of a newer form"
            case .busy, .notPermitted, .fork, .retired, .diskFull, .internal: code.rawValue
            }
        return "line \(line), \(what): \(reason)"
    }
}
