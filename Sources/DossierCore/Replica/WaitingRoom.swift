internal import DossierCrypto

/// Changesets that came before their causes: bounded, and never a reason to refuse.
///
/// Copies of one changeset under different signatures wait side by side, since a bad signature must not
/// keep the good one out; copies under one signature are put together.
struct WaitingRoom {
    private struct Name: Hashable, Comparable {
        let digest: Digest
        let signature: [UInt8]

        static func < (one: Self, other: Self) -> Bool {
            one.digest != other.digest
                ? one.digest < other.digest
                : one.signature.lexicographicallyPrecedes(other.signature)
        }
    }
    private struct Guest {
        var changeset: Changeset
        var verified: PublicKey?
        var missing: Set<Digest>
        var bytes: Int
    }
    private var guests: [Name: Guest] = [:]
    private var waitingFor: [Digest: [Name]] = [:]
    private var bytes = 0

    var count: Int { guests.count }

    mutating func add(
        _ changeset: Changeset,
        _ verified: PublicKey?,
        missing: Set<Digest>
    ) -> Bool {
        let name = Name(digest: changeset.digest, signature: changeset.signature)
        var whole = changeset
        if let known = guests[name] {
            whole = known.changeset.with(known.changeset.body.filled(from: changeset.body))
        }
        // Read again from bytes of its own: a slice would keep the whole line that it was cut from.
        let line = whole.line
        guard let copy = try? Changeset(line: line[...]) else { return false }
        let before = guests[name]?.bytes ?? 0
        guard guests[name] != nil || guests.count < Limits.waitingChangesets,
            bytes - before + line.count <= Limits.waitingBytes
        else { return guests[name] != nil }
        bytes += line.count - before
        if guests[name] == nil {
            for cause in missing { waitingFor[cause, default: []].append(name) }
        }
        guests[name] = Guest(
            changeset: copy,
            verified: verified ?? guests[name]?.verified,
            missing: guests[name]?.missing ?? missing,
            bytes: line.count
        )
        return true
    }

    /// Those whose last missing cause was `digest`, sorted.
    mutating func release(_ digest: Digest) -> [(Changeset, PublicKey?)] {
        guard let names = waitingFor.removeValue(forKey: digest) else { return [] }
        var ready: [(Changeset, PublicKey?)] = []
        for name in names.sorted() {
            guard var guest = guests[name] else { continue }
            guest.missing.remove(digest)
            guests[name] = guest
            guard guest.missing.isEmpty else { continue }
            guests[name] = nil
            bytes -= guest.bytes
            ready.append((guest.changeset, guest.verified))
        }
        return ready
    }
}
