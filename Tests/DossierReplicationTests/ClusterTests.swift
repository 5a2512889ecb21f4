import DossierCore
import DossierCrypto
import DossierReplication
import DossierWire
import Testing

/// Three replicas, connections that come and go, and a scheduler that draws every step from a seed.
struct Cluster {
    final class Connection {
        let ends: [Endpoint]
        init(_ one: Endpoint, _ other: Endpoint) { ends = [one, other] }
        var isClosed: Bool { ends.contains { $0.isClosed } }
        var isQuiet: Bool { ends.allSatisfy { $0.work.isEmpty && $0.written.isEmpty } }
    }

    let genesis: Genesis
    var nodes: [Node]
    var connections: [Connection] = []
    var random: SplitMix
    var now = Instant.zero
    var trace = 0
    var acknowledged: [(by: Int, Digest)] = []
    var edits = 0

    init(seed: UInt64) throws {
        random = SplitMix(state: seed)
        genesis = try Genesis(["a", "b", "c"])
        nodes = []
        for name in ["a", "b", "c"] {
            let isEmpty = name != "a" && random.chance(3)
            nodes.append(try genesis.node(name, isEmpty: isEmpty))
        }
    }

    mutating func connect(_ one: Int, _ other: Int, mode: Session.Mode = .live) throws {
        let connection = Connection(
            try Endpoint(nodes[one], genesis, mode: mode),
            try Endpoint(nodes[other], genesis, mode: .live)
        )
        connections.append(connection)
        for end in connection.ends { end.perform(end.session.start(now: now)) }
    }

    mutating func edit(_ number: Int) throws {
        let node = nodes[number]
        guard node.replica.index.founding != nil,
            node.author?.grant.map({ node.replica.storage.place(of: $0.changeset) != nil })
                ?? true
        else { return }
        edits += 1
        let text = "value \(edits)"
        try node.write(time: edits) { $0.assert("e\(edits % 5)", "name", text) }
        grown(node, but: nil)
    }

    func grown(_ node: Node, but origin: Endpoint?) {
        for connection in connections where !connection.isClosed {
            for end in connection.ends where end.node === node && end !== origin {
                end.work.append(.grown)
            }
        }
    }

    /// One thing happens on one connection.
    mutating func step() throws {
        now = now.advanced(by: .milliseconds(1))
        let open = connections.filter { !$0.isClosed }
        guard let connection = open.isEmpty ? nil : open[random.below(open.count)] else { return }
        let side = random.below(2)
        let end = connection.ends[side]
        let other = connection.ends[1 - side]
        trace = (trace &* 31 &+ side &+ end.written.count) % 1_000_003
        if random.chance(2), !end.written.isEmpty {
            let line = end.written.removeFirst()
            other.receive(line, now: now)
            if case .acknowledge(let message)? = try? Message.decode(line[...]) {
                note(message, by: end, to: other)
            }
        } else if try end.doWork() {
            grown(end.node, but: nil)
        }
    }

    /// An acknowledgement names what must be held by its sender for ever.
    mutating func note(_ message: Message.Acknowledge, by end: Endpoint, to other: Endpoint) {
        guard let number = nodes.firstIndex(where: { $0 === end.node }) else { return }
        let first = other.acknowledgedBefore + 1
        other.acknowledgedBefore = message.through
        for sent in first...message.through where sent <= other.sentDigests.count {
            guard !message.refused.contains(sent), !message.dropped.contains(sent) else { continue }
            acknowledged.append((number, other.sentDigests[sent - 1]))
        }
    }

    mutating func cut() {
        guard !connections.isEmpty else { return }
        let connection = connections.remove(at: random.below(connections.count))
        for end in connection.ends {
            _ = end.session.connectionClosed()
            end.isClosed = true
        }
    }

    var acknowledgedButMissing: Int {
        acknowledged.count { nodes[$0.by].replica.storage.place(of: $0.1) == nil }
    }
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
}

@Suite struct ClusterTests {
    /// Faults for a while, then quiet; returns the trace's digest and the cluster.
    static func run(seed: UInt64, withFork: Bool) throws -> Cluster {
        var cluster = try Cluster(seed: seed)
        for _ in 0..<400 {
            switch cluster.random.below(40) {
            case 0: cluster.cut()
            case 1, 2:
                let one = cluster.random.below(3)
                let modes = Session.Mode.allCases
                let mode = cluster.random.chance(2) ? .live : modes[cluster.random.below(4)]
                try cluster.connect(one, (one + 1 + cluster.random.below(2)) % 3, mode: mode)
            case 3, 4, 5: try cluster.edit(cluster.random.below(3))
            case 6 where withFork && cluster.random.chance(4):
                try forkChain(&cluster)
            default: try cluster.step()
            }
        }
        while !cluster.connections.isEmpty { cluster.cut() }
        try cluster.connect(0, 1)
        try cluster.connect(1, 2)
        try cluster.edit(0)
        var steps = 0
        while !cluster.connections.allSatisfy(\.isQuiet), steps < 40_000 {
            try cluster.step()
            steps += 1
        }
        #expect(steps < 40_000, "seed \(seed) did not settle")
        return cluster
    }

    /// A clone of a replica writes on with the same chain.
    static func forkChain(_ cluster: inout Cluster) throws {
        let number = cluster.random.below(3)
        let node = cluster.nodes[number]
        let other = cluster.nodes[(number + 1) % 3]
        guard let author = node.author, author.last != nil,
            author.last.map({ other.replica.storage.place(of: $0.digest) != nil }) == true
        else { return }
        let own = other.author
        other.author = author
        cluster.edits += 1
        let text = "fork \(cluster.edits)"
        try other.write(time: cluster.edits) { $0.assert("e0", "name", text) }
        other.author = own
        cluster.grown(other, but: nil)
    }

    @Test(arguments: 0..<120 as Range<UInt64>)
    func `replicas converge and lose nothing that was acknowledged`(seed: UInt64) throws {
        let cluster = try Self.run(seed: seed, withFork: false)
        check(cluster, seed: seed)
    }

    @Test(arguments: 1000..<1080 as Range<UInt64>)
    func `replicas with forked chains converge too`(seed: UInt64) throws {
        let cluster = try Self.run(seed: seed, withFork: true)
        check(cluster, seed: seed)
    }

    @Test func `one seed gives one history`() throws {
        let one = try Self.run(seed: 77, withFork: true)
        let other = try Self.run(seed: 77, withFork: true)
        #expect(one.trace == other.trace)
        #expect(one.nodes.map(\.state.stateDigest) == other.nodes.map(\.state.stateDigest))
    }

    private func check(_ cluster: Cluster, seed: UInt64) {
        let vectors = Set(cluster.nodes.map(\.replica.vector))
        let digests = Set(cluster.nodes.map(\.state.stateDigest))
        #expect(vectors.count == 1, "seed \(seed)")
        #expect(digests.count == 1 && digests.first != .some(nil), "seed \(seed)")
        #expect(cluster.acknowledgedButMissing == 0, "seed \(seed)")
        #expect(!cluster.acknowledged.isEmpty, "seed \(seed)")
        for connection in cluster.connections {
            for end in connection.ends {
                #expect(end.outcome == nil, "seed \(seed)")
                for case .divergence in end.events { Issue.record("divergence, seed \(seed)") }
            }
        }
    }
}
