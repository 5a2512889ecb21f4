internal import DossierWire

/// The changesets that come in one session: numbered from 1 as they come, judged and stored in that order.
struct Incoming: Sendable {
    /// How many came.
    private(set) var received = 0
    /// Up to which number FORMAT has given its verdict.
    private(set) var verifiedThrough = 0
    /// Up to which number the outcome is known and durable.
    private(set) var storedThrough = 0
    /// What is being stored.
    private(set) var storing: ClosedRange<Int>?
    /// Bytes of the lines that came and are not yet stored.
    private(set) var bytes = 0
    private var sizes = Queue<Int>()

    /// Whether everything that came has been stored.
    var isIdle: Bool { storedThrough == received }

    /// Takes a line; returns its number.
    ///
    /// Throws `limit` where the peer overruns the window.
    mutating func receive(bytes count: Int) throws(WireError) -> Int {
        guard bytes + count <= WireLimits.windowBytes else {
            throw WireError(
                .limit,
                "unacknowledged changesets exceed \(WireLimits.windowBytes) bytes"
            )
        }
        received += 1
        bytes += count
        sizes.append(count)
        return received
    }

    /// Notes a verdict; false if it is not the next one's.
    mutating func verify(_ number: Int) -> Bool {
        guard number == verifiedThrough + 1, number <= received else { return false }
        verifiedThrough = number
        return true
    }

    /// What to store next, if nothing is being stored: what gathered meanwhile is one transaction.
    mutating func nextBatch() -> ClosedRange<Int>? {
        guard storing == nil, verifiedThrough > storedThrough else { return nil }
        var count = 0
        var total = 0
        let most = min(verifiedThrough - storedThrough, WireLimits.batchChangesets)
        for size in sizes.prefix(most) {
            if count > 0, total + size > WireLimits.batchBytes { break }
            count += 1
            total += size
        }
        let batch = (storedThrough + 1)...(storedThrough + count)
        storing = batch
        return batch
    }

    /// Ends the batch that is being stored; nil unless it has `count` changesets.
    mutating func stored(_ count: Int) -> ClosedRange<Int>? {
        guard let batch = storing, batch.count == count else { return nil }
        for _ in batch { bytes -= sizes.removeFirst() ?? 0 }
        storedThrough = batch.upperBound
        storing = nil
        return batch
    }
}
