/// Appends a replica's own records to bytes: never signed, never sent.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func number(_ value: Int) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func raw(_ slice: some Sequence<UInt8>) { bytes.append(contentsOf: slice) }

    mutating func blob(_ slice: some Collection<UInt8>) {
        number(slice.count)
        bytes.append(contentsOf: slice)
    }
}

/// Why a replica's own record cannot be read: the database is damaged.
package enum RecordDamage: Error, Equatable {
    /// The bytes end too early or name what is not there.
    case malformed
}

/// Reads what `ByteWriter` wrote.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func byte() throws(RecordDamage) -> UInt8 {
        guard position < bytes.endIndex else { throw .malformed }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func number() throws(RecordDamage) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 63 {
            let next = try byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int(value) }
            shift += 7
        }
        throw .malformed
    }

    mutating func raw(_ count: Int) throws(RecordDamage) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else { throw .malformed }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    mutating func blob() throws(RecordDamage) -> ArraySlice<UInt8> { try raw(try number()) }
}
