#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Splits a stream of bytes into lines that end in LF, under a limit.
///
/// Bytes only: no character set, no CR, no parsing. Each byte is looked at once and copied once.
/// Half a line at the end of the stream is simply never delivered.
package struct LineFramer: Sendable {
    /// Why a stream of bytes is refused.
    package enum Failure: Error, Hashable, Sendable {
        /// A line has more than this many bytes before its LF.
        case lineTooLong(limitBytes: Int)
    }

    /// The longest line, in bytes without its LF.
    package private(set) var limitBytes: Int
    private var partial: [UInt8] = []
    private var hasFailed = false

    /// Starts at a line's first byte.
    package init(limitBytes: Int) {
        precondition(limitBytes >= 0, "a limit is not negative")
        self.limitBytes = limitBytes
    }

    /// Whether a line has begun and not ended.
    package var isInsideLine: Bool { !partial.isEmpty }

    /// Bytes of the line that has begun.
    package var heldBytes: Int { partial.count }

    /// Permits longer lines from now on, also for a line that has begun; never lowers the limit.
    package mutating func raiseLimit(toBytes newLimit: Int) {
        limitBytes = max(limitBytes, newLimit)
    }

    /// Takes the next bytes and appends every line they complete, without its LF.
    ///
    /// The limit is enforced here, before anything is kept beyond it. On `.lineTooLong` the lines
    /// before the long one have been appended, whatever the chunking, and every later call throws.
    package mutating func append(
        _ bytes: UnsafeRawBufferPointer,
        into lines: inout [[UInt8]]
    ) throws(Failure) {
        guard !hasFailed else { throw .lineTooLong(limitBytes: limitBytes) }
        var rest = bytes[...]
        while let end = Self.indexOfLineFeed(in: rest) {
            try take(rest[rest.startIndex..<end])
            lines.append(partial)
            partial = []
            rest = rest[(end + 1)...]
        }
        try take(rest)
    }

    /// The same for any collection of bytes.
    package mutating func append(
        _ bytes: some Collection<UInt8>,
        into lines: inout [[UInt8]]
    ) throws(Failure) {
        let chunk = Array(bytes)
        let outcome = chunk.withUnsafeBytes { pointer in
            Result { () throws(Failure) in try append(pointer, into: &lines) }
        }
        try outcome.get()
    }

    private mutating func take(_ piece: Slice<UnsafeRawBufferPointer>) throws(Failure) {
        guard piece.count <= limitBytes - partial.count else {
            hasFailed = true
            partial = []
            throw .lineTooLong(limitBytes: limitBytes)
        }
        partial.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
    }

    private static func indexOfLineFeed(in bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
        let region = UnsafeRawBufferPointer(rebasing: bytes)
        guard let start = region.baseAddress,
            let found = memchr(start, 0x0A, region.count)
        else { return nil }
        return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
}
