internal import DossierCore
internal import DossierCrypto
internal import DossierWire

/// What a side has told of what it holds: never more heads than the other side keeps.
///
/// Of a chain that stays untold the peer knows no better than to send it again, each time: that costs work, and ends no
/// session.
struct Announcement: Sendable {
    private var told: VersionVector
    private var count: Int

    /// A `have` of what is held.
    init(_ held: VersionVector) {
        count = held.heads.values.reduce(0) { $0 + $1.count }
        told = held
        guard count > WireLimits.heads else { return }
        told = VersionVector(held.sorted.prefix(WireLimits.heads))
        count = WireLimits.heads
    }

    /// The heads for a `caughtUp`: those of the chains that moved since any were told, as far as there is room.
    mutating func heads(movedIn held: VersionVector) -> [Head] {
        let moved = held.heads.filter { told[$0.key] != $0.value }
        var heads: [Head] = []
        for (chain, now) in moved.sorted(by: { $0.key < $1.key }) {
            let growth = now.count - told[chain].count
            guard count + growth <= WireLimits.heads else { continue }
            count += growth
            told.replace(chain, with: now)
            heads += now
        }
        return heads
    }
}
