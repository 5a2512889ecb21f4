/// The keys seen in one object: a short list of hashes first, a set once it grows, so that a million keys stay cheap.
struct SeenKeys {
    private var few: [(hash: UInt64, token: LineScanner.Token)] = []
    private var many: Set<String> = []

    /// Notes a key.
    ///
    /// Throws `duplicateKey` where it stood before.
    mutating func insert(
        _ token: LineScanner.Token,
        in scanner: LineScanner
    ) throws(LineFault) {
        if !many.isEmpty || few.count >= 24 {
            if many.isEmpty { many = Set(few.map { scanner.text($0.token) }) }
            let key = scanner.text(token)
            guard many.insert(key).inserted else { throw .duplicateKey(key) }
            return
        }
        let hash = Self.hash(token, scanner)
        for known in few where known.hash == hash {
            let key = scanner.text(token)
            guard scanner.text(known.token) != key else { throw .duplicateKey(key) }
        }
        few.append((hash, token))
    }

    /// Forgets everything, for the next object.
    mutating func removeAll() {
        few.removeAll(keepingCapacity: true)
        many.removeAll()
    }

    private static func hash(_ token: LineScanner.Token, _ scanner: LineScanner) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        if token.isEscaped {
            for byte in scanner.text(token).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        } else {
            for position in token.start..<token.end {
                hash = (hash ^ UInt64(scanner.base[position])) &* 0x100_0000_01B3
            }
        }
        return hash
    }
}

/// Property names met before, so that each is made a string once.
struct NameCache: Sendable {
    private var slots: [(bytes: [UInt8], name: String)?] = Array(repeating: nil, count: 256)

    /// The text of a token that is not escaped.
    mutating func name(_ token: LineScanner.Token, _ scanner: LineScanner) -> String {
        let count = token.end - token.start
        // Short names are held in the string itself and cost nothing.
        guard !token.isEscaped, count > 15, count <= StatementLimits.propertyBytes else {
            return scanner.text(token)
        }
        let slot =
            (count &* 31 &+ Int(scanner.base[token.start]) &* 7
                &+ Int(scanner.base[token.end - 1]) &+ Int(scanner.base[token.start + 8]) &* 13)
            & 255
        if let known = slots[slot], known.bytes.count == count,
            known.bytes.elementsEqual(scanner.slice(token.start, token.end))
        {
            return known.name
        }
        let name = scanner.text(token)
        slots[slot] = (Array(name.utf8), name)
        return name
    }
}

/// Ids as FtM has them: letters, digits, dots and hyphens, with a letter or digit at both ends.
package enum EntityID {
    /// Whether FtM takes `text` as the id of an entity.
    package static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last,
            bytes.count <= StatementLimits.idLetters, isAlphanumeric(first), isAlphanumeric(last)
        else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
