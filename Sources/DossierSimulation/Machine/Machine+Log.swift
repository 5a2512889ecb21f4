internal import DossierCore
internal import DossierReplication
internal import DossierWire

/// What a store answers a session.
extension Machine {
    func outstanding(_ comparison: Comparison) -> Outstanding {
        var plan = Message.Plan(changesets: 0, bytes: 0)
        var first: Int?
        let skipping = comparison.skipping
        for (offset, entry) in replica.storage.log.enumerated()
        where !comparison.reach.covers(entry.place) && !skipping.contains(entry.chain) {
            plan.changesets += 1
            plan.bytes += entry.line.count
            first = first ?? offset
        }
        return Outstanding(plan: plan, after: first ?? replica.storage.log.count)
    }

    func read(_ request: ReadRequest) -> LogSlice {
        var found: [LogEntry] = []
        var bytes = 0
        var through = request.after
        for entry in replica.storage.log.dropFirst(request.after) {
            let isWanted =
                !request.beyond.covers(entry.place) && !request.skipping.contains(entry.chain)
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

    func read(_ request: FetchRequest) -> FetchSlice {
        var slice = FetchSlice(entries: [], missing: [], answered: 0)
        for digest in request.digests {
            slice.answered += 1
            guard let entry = replica.storage.entry(digest) else {
                slice.missing.append(digest)
                continue
            }
            slice.entries.append(entry)
            if replica.storage.lacksParts(digest) { slice.missing.append(digest) }
        }
        return slice
    }
}
