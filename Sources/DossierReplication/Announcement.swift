internal import DossierCore
internal import DossierCrypto
internal import DossierWire

/// What a side has told of what it holds: never more heads than the other side keeps.
///
/// Of a chain that stays untold the peer knows no better than to send it again, each time: that costs work, and ends no
/// session.
struct Announcement: Sendable {
    /// What the `have` told.
    let first: VersionVector
    private var told: VersionVector
    private var count: Int

    /// A `have` of what is held.
    init(_ held: VersionVector) {
        let heads = Self.count(held)
        count = min(heads, WireLimits.heads)
        let isMore = heads > WireLimits.heads
        first = isMore ? VersionVector(held.sorted.prefix(WireLimits.heads)) : held
        told = first
    }

    /// The heads for a `caughtUp`: those of the chains that moved since any were told, as far as there is room.
    mutating func heads(movedIn held: VersionVector) -> [Head] {
        let heads = Self.count(held)
        guard heads > WireLimits.heads else {
            defer {
                // All sessions of a replica share one vector.
                told = held
                count = heads
            }
            return held.heads.flatMap { told[$0.key] != $0.value ? $0.value : [] }
        }
        let hasRoom = count < WireLimits.heads
        let moved = held.heads.filter { chain, heads in
            told[chain] != heads && (hasRoom || !told[chain].isEmpty)
        }
        var found: [Head] = []
        for (chain, now) in moved.sorted(by: { $0.key < $1.key }) {
            let growth = now.count - told[chain].count
            guard count + growth <= WireLimits.heads else { continue }
            count += growth
            told.replace(chain, with: now)
            found += now
        }
        return found
    }

    private static func count(_ vector: VersionVector) -> Int {
        vector.heads.values.reduce(0) { $0 + $1.count }
    }
}
