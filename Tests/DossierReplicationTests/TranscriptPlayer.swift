import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire

/// Plays the commands of a transcript on nodes in memory, always in the same order, and tells what went over the wire.
final class TranscriptPlayer {
    private final class Connection {
        let ends: [(name: String, end: Endpoint)]
        /// Cut when so many more changesets have been delivered.
        var changesetsUntilCut: Int?
        var isCut = false

        init(_ ends: [(name: String, end: Endpoint)]) { self.ends = ends }
    }

    private var genesis: Genesis?
    private var nodes: [String: Node] = [:]
    private var order: [String] = []
    private var connections: [Connection] = []
    private var held: Set<String> = []
    private var output: [String] = []
    private var states: [Digest] = []
    private var time = 0

    /// Carries out one command; the lines that it gave.
    func play(_ command: String) throws -> [String] {
        output = []
        let words = command.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard let verb = words.first else { return [] }
        let rest = Array(words.dropFirst())
        switch verb {
        case "nodes": try begin(rest)
        case "assert": try assert(rest)
        case "big": try big(rest)
        case "clone": try clone(rest)
        case "connect": try connect(rest)
        case "refuse":
            try node(rest[0]).refuses[try chain(rest[1])] = .notMember
        case "tamper": try node(rest[0]).tampers = true
        case "damage": try damage(rest)
        case "withhold": try withhold(rest)
        case "lack": try node(rest[0]).lacks.insert(named(rest[1]))
        case "hold": held.insert(rest[0])
        case "release":
            held.remove(rest[0])
            try run()
        case "close": close()
        case "speak": try speak(rest)
        case "state": try show(rest)
        default: throw TestFailure.script(command)
        }
        return output.isEmpty ? ["ok"] : output
    }

    // MARK: commands

    private func begin(_ words: [String]) throws {
        let names = words.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }
        let genesis = try Genesis(names)
        self.genesis = genesis
        for (name, word) in zip(names, words) {
            nodes[name] = try genesis.node(name, isEmpty: word.hasSuffix("?"))
            order.append(name)
        }
    }

    private func assert(_ words: [String]) throws {
        time += 1
        let node = try node(words[0])
        let place = words[1].split(separator: ".")
        let value = words.dropFirst(2).joined(separator: " ")
        try node.write(time: time) { $0.assert(String(place[0]), String(place[1]), value) }
        try grown(node)
    }

    private func big(_ words: [String]) throws {
        let node = try node(words[0])
        for _ in 0..<(Int(words[1]) ?? 0) {
            time += 1
            let value = String(repeating: "x", count: 150_000)
            try node.write(time: time) { $0.assert("e", "text", value) }
        }
    }

    /// A machine restored from a copy: the same key, the same chain, another history from here on.
    private func clone(_ words: [String]) throws {
        let original = try node(words[0])
        let copy = try Node(name: words[2], seed: 1, dataset: genesis?.dataset)
        copy.replica = original.replica
        copy.author = original.author
        nodes[words[2]] = copy
        order.append(words[2])
    }

    private func connect(_ words: [String]) throws {
        guard let genesis else { throw TestFailure.script("no nodes") }
        var mode = Session.Mode.live
        var cut: Int?
        for word in words.dropFirst(2) {
            let option = word.split(separator: "=").map(String.init)
            if option[0] == "cut" {
                cut = Int(option[1])
            } else if let found = Session.Mode.allCases.first(where: { "\($0)" == word }) {
                mode = found
            }
        }
        let ends = try words.prefix(2).enumerated().map { position, name in
            let end = try Endpoint(
                try node(name),
                genesis,
                mode: position == 0 ? mode : .live
            )
            end.trace = { [unowned self] in self.tell(name, $0) }
            return (name: name, end: end)
        }
        let connection = Connection(ends)
        connection.changesetsUntilCut = cut
        connections.append(connection)
        for (_, end) in ends { end.perform(end.session.start(now: .zero)) }
        try run()
        output.append(
            ends.map { "\($0.name) wrote \($0.end.bytesWritten) bytes" }.joined(separator: ", ")
        )
    }

    private func speak(_ words: [String]) throws {
        guard let genesis else { throw TestFailure.script("no nodes") }
        let end = try Endpoint(try node(words[0]), genesis, mode: .live)
        end.trace = { [unowned self] in self.tell(words[0], $0) }
        end.perform(end.session.start(now: .zero))
        let line = words.dropFirst().joined(separator: " ")
        output.append("peer> \(line)")
        end.receive(
            Array(line.replacing("DATASET", with: genesis.dataset.base64URL).utf8),
            now: .zero
        )
    }

    private func show(_ words: [String]) throws {
        for name in words {
            let node = try node(name)
            let heads = node.replica.vector.sorted.map { label($0.digest) }.sorted()
            output.append(
                "\(name): \(heads.joined(separator: " ")), \(label(try node.replica.stateDigest))"
            )
        }
    }

    /// The changeset that output calls so, as `a:3`.
    private func named(_ label: String) throws -> Digest {
        for name in order {
            for digest in nodes[name]?.replica.storage.order ?? [] where self.label(digest) == label
            {
                return digest
            }
        }
        throw TestFailure.script("no changeset \(label)")
    }

    private func damage(_ words: [String]) throws {
        for word in words.dropFirst() {
            try node(words[0]).replica.storage.damage(try named(word))
        }
    }

    /// Takes a part from a held changeset, with no erase to account for it.
    private func withhold(_ words: [String]) throws {
        let node = try node(words[0])
        guard let part = Int(words[2]),
            let held = node.replica.storage.changeset(try named(words[1]))
        else { throw TestFailure.script("no part \(words)") }
        node.replica.storage.replace(held.without(part, erase: nil))
    }

    private func close() {
        for connection in connections {
            for (_, end) in connection.ends { _ = end.session.connectionClosed() }
        }
        connections = []
    }

    // MARK: running

    private func grown(_ node: Node) throws {
        for connection in connections {
            for (_, end) in connection.ends where end.node === node { end.work.append(.grown) }
        }
        try run()
    }

    /// Turn by turn until nothing moves.
    private func run() throws {
        var isMoving = true
        while isMoving {
            isMoving = false
            for connection in connections where !connection.isCut {
                for side in 0..<2 where try turn(connection, side) { isMoving = true }
            }
            connections.removeAll { $0.isCut || $0.ends.allSatisfy(\.end.isClosed) }
        }
    }

    private func turn(_ connection: Connection, _ side: Int) throws -> Bool {
        let (name, end) = connection.ends[side]
        var moved = false
        while !end.work.isEmpty, !isHeld(name, end.work[0]) {
            moved = true
            guard try end.doWork() else { continue }
            for other in connections {
                for (_, neighbour) in other.ends where neighbour.node === end.node {
                    neighbour.work.append(.grown)
                }
            }
        }
        while !end.written.isEmpty, !connection.isCut {
            moved = true
            let line = end.written.removeFirst()
            connection.ends[1 - side].end.receive(line, now: .zero)
            guard ChangesetLine.isLikely(line[...]) else { continue }
            if connection.changesetsUntilCut != nil {
                let receiver = connection.ends[1 - side].end
                while !receiver.work.isEmpty { _ = try receiver.doWork() }
            }
            countDown(connection)
        }
        return moved
    }

    private func isHeld(_ name: String, _ work: Endpoint.Work) -> Bool {
        guard held.contains(name), case .store = work else { return false }
        return true
    }

    private func countDown(_ connection: Connection) {
        guard let left = connection.changesetsUntilCut else { return }
        connection.changesetsUntilCut = left - 1
        guard left <= 1 else { return }
        connection.isCut = true
        output.append("the connection breaks")
        for (_, end) in connection.ends {
            _ = end.session.connectionClosed()
            end.work = []
        }
    }

    // MARK: telling

    private func node(_ name: String) throws -> Node {
        guard let node = nodes[name] else { throw TestFailure.script("no node \(name)") }
        return node
    }

    private func chain(_ name: String) throws -> Digest {
        guard let chain = try node(name).author?.chain else { throw TestFailure.noAuthor }
        return chain
    }

    private func tell(_ name: String, _ action: Action) {
        switch action {
        case .send(let message):
            output.append("\(name)> \(labelled(String(decoding: message.encoded, as: UTF8.self)))")
        case .sendChangesets(let entries):
            for entry in entries {
                let digest = (try? ChangesetLine(cutting: entry.line))?.digest
                let what = digest.map { self.label($0) } ?? "?"
                output.append("\(name)> changeset \(what), \(entry.line.count) bytes")
            }
        case .store(let range):
            output.append("\(name): store \(range.lowerBound) to \(range.upperBound)")
        case .readLog(let request): output.append("\(name): read the log after \(request.after)")
        case .close(let error):
            output.append("\(name): close, \(error?.code.rawValue ?? "in order")")
        case .report(.converged): output.append("\(name): converged")
        case .report(.divergence): output.append("\(name): DIVERGENCE")
        case .report(.forkFound(let chain)):
            output.append("\(name): a fork of \(label(chain))")
        case .report(.ownChainAhead): output.append("\(name): my own chain has other writings")
        case .report(.unavailable(let missing)):
            output.append(
                "\(name): the peer lacks \(missing.map { label($0) }.joined(separator: " "))"
            )
        case .readChangesets(let request):
            let names = request.digests.map { label($0) }.joined(separator: " ")
            output.append("\(name): read \(names)")
        case .verify, .compare, .setTimer, .raiseLineLimit, .pair, .report: break
        }
    }

    /// Digests by the names that people use for them.
    private func labelled(_ line: String) -> String {
        line.split(separator: "\"", omittingEmptySubsequences: false).map { piece in
            guard let digest = Digest(base64URL: String(piece)) else { return String(piece) }
            return label(digest)
        }.joined(separator: "\"")
    }

    private func label(_ digest: Digest) -> String {
        for name in order {
            guard let node = nodes[name] else { continue }
            if node.author?.chain == digest { return "chain-\(name)" }
            guard let changeset = node.replica.storage.changeset(digest) else { continue }
            let header = changeset.header
            let owner = order.first { nodes[$0]?.author?.chain == header.chain } ?? "?"
            let twin = order.first {
                $0 != owner && nodes[$0]?.author?.chain == header.chain
                    && nodes[owner]?.author?.last != nodes[$0]?.author?.last
                    && isOwn(digest, header, of: $0)
            }
            return "\(twin ?? owner):\(header.sequence)"
        }
        if let number = states.firstIndex(of: digest) { return "state-\(number + 1)" }
        states.append(digest)
        return "state-\(states.count)"
    }

    /// Whether a changeset lies on the branch that a clone writes, and not on its original's.
    private func isOwn(_ digest: Digest, _ header: Header, of name: String) -> Bool {
        guard let last = nodes[name]?.author?.last, let node = nodes[name] else { return false }
        let original = order.first { nodes[$0]?.author?.chain == header.chain }
        return onBranch(digest, from: last.digest, node)
            && !onBranch(digest, from: original.flatMap { nodes[$0]?.author?.last?.digest }, nil)
    }

    private func onBranch(_ digest: Digest, from head: Digest?, _ node: Node?) -> Bool {
        var current = head
        while let name = current {
            if name == digest { return true }
            let holder =
                node
                ?? order.lazy.compactMap { self.nodes[$0] }.first {
                    $0.replica.storage.changeset(name) != nil
                }
            current = holder?.replica.storage.changeset(name)?.header.previous
        }
        return false
    }
}
