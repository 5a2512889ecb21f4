/// 32 bytes held in four words, so that digests and keys are compared and hashed without allocation.
package struct Bytes32: Hashable, Comparable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// Thirty-two zero bytes.
    package static let zero = Self()

    private init() { words = (0, 0, 0, 0) }

    /// Takes the bytes in order, or returns nil unless there are exactly 32.
    package init?(_ bytes: some Collection<UInt8>) {
        let read = bytes.withBytes { buffer -> Self? in
            guard buffer.count == 32 else { return nil }
            return UnsafeRawBufferPointer(buffer).baseAddress.map { Self(loading: $0) }
        }
        guard let read else { return nil }
        self = read
    }

    /// Takes the first 32 bytes behind `pointer`.
    package init(loading pointer: UnsafeRawPointer) {
        words = (
            UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
            UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
            UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
            UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
        )
    }

    /// The bytes in order.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            raw.storeBytes(of: words.0.bigEndian, toByteOffset: 0, as: UInt64.self)
            raw.storeBytes(of: words.1.bigEndian, toByteOffset: 8, as: UInt64.self)
            raw.storeBytes(of: words.2.bigEndian, toByteOffset: 16, as: UInt64.self)
            raw.storeBytes(of: words.3.bigEndian, toByteOffset: 24, as: UInt64.self)
            count = 32
        }
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.words.0 == other.words.0 && one.words.1 == other.words.1
            && one.words.2 == other.words.2 && one.words.3 == other.words.3
    }

    package static func < (one: Self, other: Self) -> Bool {
        if one.words.0 != other.words.0 { return one.words.0 < other.words.0 }
        if one.words.1 != other.words.1 { return one.words.1 < other.words.1 }
        if one.words.2 != other.words.2 { return one.words.2 < other.words.2 }
        return one.words.3 < other.words.3
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }

    /// The sum modulo 2^256, both sides read as big-endian numbers (the state digest's addition).
    package static func &+ (one: Self, other: Self) -> Self {
        var result = Self()
        var carry: UInt64 = 0
        func add(_ left: UInt64, _ right: UInt64) -> UInt64 {
            let (first, overflow) = left.addingReportingOverflow(right)
            let (second, again) = first.addingReportingOverflow(carry)
            carry = (overflow ? 1 : 0) + (again ? 1 : 0)
            return second
        }
        result.words.3 = add(one.words.3, other.words.3)
        result.words.2 = add(one.words.2, other.words.2)
        result.words.1 = add(one.words.1, other.words.1)
        result.words.0 = add(one.words.0, other.words.0)
        return result
    }

    /// The difference modulo 2^256: what `&+` undoes.
    package static func &- (one: Self, other: Self) -> Self {
        var negated = Self()
        negated.words = (~other.words.0, ~other.words.1, ~other.words.2, ~other.words.3)
        var unit = Self()
        unit.words.3 = 1
        return one &+ negated &+ unit
    }
}
