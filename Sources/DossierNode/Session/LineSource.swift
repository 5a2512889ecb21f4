internal import DossierTransport

/// The lines of one connection, one at a time, so that pairing and the session can follow each other on it.
final class LineSource {
    private var iterator: InboundLines.AsyncIterator
    private var batch: [[UInt8]] = []
    private var next = 0

    init(_ connection: Connection) { iterator = connection.inbound.makeAsyncIterator() }

    /// The next line without its line feed; nil at the end.
    ///
    /// Throws what the transport finds.
    func line() async throws -> [UInt8]? {
        while next >= batch.count {
            guard let more = try await iterator.next() else { return nil }
            batch = more
            next = 0
        }
        defer { next += 1 }
        return batch[next]
    }

    /// Gives lines back: they come again, before all others.
    func putBack(_ lines: [[UInt8]]) {
        batch = lines + batch[next...]
        next = 0
    }
}
