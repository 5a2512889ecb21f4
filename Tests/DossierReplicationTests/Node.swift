import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire

/// A replica in memory with everything a driver does for its sessions, as data and without waiting.
final class Node {
    let name: String
    let key: SigningKey
    var replica: Replica<MemoryStorage>
    var author: Author?
    /// Refuses changesets of these chains, as a store with another opinion would.
    var refuses: [Digest: WireErrorCode] = [:]
    /// Spoils the signature of everything that it sends.
    var tampers = false
    private var salts: UInt8 = 0
    private var lines: [Digest: [UInt8]] = [:]

    init(name: String, seed: UInt8, dataset: Digest?) throws {
        self.name = name
        key = try SigningKey(seed: [UInt8](repeating: seed, count: 32))
        replica = Replica(dataset: dataset, storage: MemoryStorage())
    }

    /// Changesets that the node cannot give.
    var lacks: Set<Digest> = []

    /// What the settled replica holds; memory throws nothing.
    var state: LocalState {
        while (try? replica.settle(limit: 8).isSettled) == false {}
        let wanted = try? replica.wantedChangesets(limit: WireLimits.fetchedChangesets)
        return LocalState(
            vector: replica.vector,
            stateDigest: (try? replica.comparableDigest()) ?? nil,
            wanted: wanted ?? []
        )
    }

    /// Writes one changeset.
    @discardableResult
    func write(time: Int, _ fill: (inout Draft) -> Void) throws -> Changeset {
        guard var author else { throw TestFailure.noAuthor }
        var draft = Draft()
        fill(&draft)
        salts &+= 1
        let changeset = try author.seal(
            draft,
            Author.Circumstances(
                dataset: replica.index.founding,
                vector: replica.vector,
                time: time,
                salt: [UInt8](repeating: salts, count: 16)
            )
        )
        self.author = author
        guard case .held = try replica.receive(changeset) else { throw TestFailure.notHeld }
        return changeset
    }

    // MARK: what a store answers

    func outstanding(_ comparison: Comparison) -> Outstanding {
        var plan = Message.Plan(changesets: 0, bytes: 0)
        var first: Int?
        for (offset, entry) in entries(after: 0).enumerated()
        where !comparison.reach.covers(entry.place) && !comparison.skipping.contains(entry.chain)
            && !isBehindDamage(entry.place)
        {
            plan.changesets += 1
            plan.bytes += entry.line.count
            first = first ?? offset
        }
        return Outstanding(plan: plan, after: first ?? replica.storage.order.count)
    }

    func read(_ request: ReadRequest) -> LogSlice {
        var found: [LogEntry] = []
        var bytes = 0
        var through = request.after
        for entry in entries(after: request.after) {
            let isWanted =
                !request.beyond.covers(entry.place) && !request.skipping.contains(entry.chain)
                && !isBehindDamage(entry.place)
            if isWanted, !found.isEmpty, bytes + entry.line.count > request.bytes {
                return LogSlice(entries: found, through: through, isEnd: false)
            }
            through += 1
            if isWanted {
                found.append(entry)
                bytes += entry.line.count
            }
        }
        return LogSlice(entries: found, through: through, isEnd: true)
    }

    /// What a peer that fetches gets.
    func fetch(_ request: FetchRequest) -> FetchSlice {
        var slice = FetchSlice(entries: [], missing: [], answered: request.digests.count)
        for digest in request.digests {
            guard let changeset = replica.storage.changeset(digest),
                let place = replica.storage.place(of: digest), !isUnfit(digest)
            else {
                slice.missing.append(digest)
                continue
            }
            let line = line(of: changeset)
            slice.entries.append(
                LogEntry(place: place, chain: changeset.header.chain, line: line[...])
            )
            if !changeset.body.missing.isEmpty { slice.missing.append(digest) }
        }
        return slice
    }

    /// A damaged changeset and what follows it are kept back.
    private func isBehindDamage(_ place: Place) -> Bool {
        replica.storage.damagedChangesets().contains { digest in
            guard let damaged = replica.storage.place(of: digest) else { return false }
            return damaged.segment == place.segment && damaged.sequence <= place.sequence
        }
    }

    private func isUnfit(_ digest: Digest) -> Bool {
        lacks.contains(digest) || replica.storage.damagedChangesets().contains(digest)
    }

    private func entries(after position: Int) -> [LogEntry] {
        replica.storage.order.dropFirst(position).compactMap { digest in
            guard let changeset = replica.storage.changeset(digest),
                let place = replica.storage.place(of: digest)
            else { return nil }
            return LogEntry(
                place: place,
                chain: changeset.header.chain,
                line: line(of: changeset)[...]
            )
        }
    }

    private func line(of changeset: Changeset) -> [UInt8] {
        guard tampers else {
            guard changeset.body.missing.isEmpty else { return changeset.line }
            if let line = lines[changeset.digest] { return line }
            lines[changeset.digest] = changeset.line
            return changeset.line
        }
        let good = Base64URL.encode(changeset.signature)
        var signature = changeset.signature
        signature[0] ^= 1
        let text = String(decoding: changeset.line, as: UTF8.self)
        guard let range = text.firstRange(of: good) else { return changeset.line }
        return Array(text.replacingCharacters(range, Base64URL.encode(signature)).utf8)
    }

    // MARK: what workers answer

    enum Judged {
        case sound(Changeset, PublicKey?)
        case refused(Digest, Dot?, WireErrorCode)
    }

    func judge(_ line: ChangesetLine) -> Judged {
        do throws(Refusal) {
            let changeset = try line.changeset()
            let header = changeset.header
            let dot = Dot(chain: header.chain, sequence: header.sequence)
            if let code = refuses[header.chain] { return .refused(changeset.digest, dot, code) }
            guard let key = header.key ?? replica.index.key(of: header.chain) else {
                return .sound(changeset, nil)
            }
            guard changeset.isSigned(by: key) else {
                return .refused(changeset.digest, dot, .badSignature)
            }
            return .sound(changeset, key)
        } catch {
            return .refused(line.digest, nil, WireErrorCode(error.code))
        }
    }

    func store(_ judged: [Judged]) throws -> [Outcome] {
        try judged.map { judged in
            switch judged {
            case .refused(let digest, let dot, let code):
                return .refused(digest: digest, dot: dot, code)
            case .sound(let changeset, let key):
                let header = changeset.header
                switch try replica.receive(changeset, verified: key) {
                case .held, .known:
                    guard let place = replica.storage.place(of: changeset.digest) else {
                        throw TestFailure.notHeld
                    }
                    return .held(place)
                case .waiting, .dropped: return .dropped
                case .refused(let refusal):
                    return .refused(
                        digest: changeset.digest,
                        dot: Dot(chain: header.chain, sequence: header.sequence),
                        WireErrorCode(refusal.code)
                    )
                }
            }
        }
    }
}

enum TestFailure: Error {
    case noAuthor
    case notHeld
    case script(String)
}

extension String {
    func replacingCharacters(_ range: Range<String.Index>, _ other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
