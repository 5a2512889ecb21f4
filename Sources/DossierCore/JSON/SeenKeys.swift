/// The keys of one object, by the bytes where they stand: a short list first, a table once it grows, so that as many
/// keys as a line holds stay cheap.
///
/// The table keeps each key's hash, so that growing it reads no key again. The hash is the standard library's, whose
/// seed nobody outside knows.
struct SeenKeys {
    /// The inner bytes of a key without escapes; valid inside `JSONReader.read`.
    private typealias Place = UnsafeBufferPointer<UInt8>

    /// Keys before the table is made.
    private static let few = 12

    private var places: [Place] = []
    private var hashes: [Int] = []
    /// Positions in `places` plus one, by the hash's low bits and linear search; 0 is free, at least half are.
    private var slots: [UInt32] = []
    private var escaped: Set<String> = []

    /// Takes a key that stands without escapes; false if it was there.
    mutating func insert(_ inner: UnsafeBufferPointer<UInt8>) -> Bool {
        if !escaped.isEmpty, escaped.contains(String(decoding: inner, as: UTF8.self)) {
            return false
        }
        if slots.isEmpty {
            guard !places.contains(where: { Self.areSame($0, inner) }) else { return false }
            places.append(inner)
            if places.count > Self.few { startTable() }
            return true
        }
        let hash = Self.hash(inner)
        guard let slot = free(hash, unless: inner) else { return false }
        places.append(inner)
        hashes.append(hash)
        slots[slot] = UInt32(places.count)
        if places.count * 2 > slots.count { fill(slots.count * 4) }
        return true
    }

    /// Takes a key by what it means, since its bytes are escaped; false if it was there.
    mutating func insert(escaped key: String) -> Bool {
        var text = key
        let isKnown = text.withUTF8 { inner in
            slots.isEmpty
                ? places.contains { Self.areSame($0, inner) }
                : free(Self.hash(inner), unless: inner) == nil
        }
        return !isKnown && escaped.insert(key).inserted
    }

    private mutating func startTable() {
        hashes = places.map(Self.hash)
        fill(64)
    }

    private mutating func fill(_ count: Int) {
        slots = [UInt32](repeating: 0, count: count)
        for (position, hash) in hashes.enumerated() {
            var slot = hash & (count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = UInt32(position + 1)
        }
    }

    /// Where a key of this hash would go; nil if it is there.
    private func free(_ hash: Int, unless inner: Place) -> Int? {
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let position = Int(slots[slot]) - 1
            if hashes[position] == hash, Self.areSame(places[position], inner) { return nil }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private static func hash(_ inner: Place) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(inner))
        return hasher.finalize()
    }

    private static func areSame(_ one: Place, _ other: Place) -> Bool {
        guard one.count == other.count else { return false }
        for position in 0..<one.count where one[position] != other[position] { return false }
        return true
    }
}
