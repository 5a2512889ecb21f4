/// Cuts the pieces of an object or array by strings and brackets alone, so that a poisonous slice can be
/// stored, relayed and judged by itself instead of ending the session that carries it.
package enum SliceCutter {
    /// The pieces of an array.
    ///
    /// Throws `JSONViolation.json` where brackets or strings do not close, and `limit` beyond `limit` pieces: no
    /// changeset within its bytes has more.
    package static func elements(
        _ slice: ArraySlice<UInt8>,
        atMost limit: Int = Limits.changesetBytes
    ) throws(JSONViolation) -> [ArraySlice<UInt8>] {
        try pieces(slice, opening: 0x5B, closing: 0x5D, atMost: limit)
    }

    /// The members of an object as key and value, in order.
    ///
    /// Throws `duplicateKey`, `json`, and `limit` beyond `limit` members.
    package static func members(
        _ slice: ArraySlice<UInt8>,
        atMost limit: Int = 64
    ) throws(JSONViolation) -> [(key: String, value: ArraySlice<UInt8>)] {
        var found: [(key: String, value: ArraySlice<UInt8>)] = []
        var keys: Set<String> = []
        for piece in try pieces(slice, opening: 0x7B, closing: 0x7D, atMost: limit) {
            guard piece.first == 0x22, let end = stringEnd(piece, from: piece.startIndex) else {
                throw .json
            }
            let key = try JSONReader.read(piece[..<end]) { (reader) throws(JSONViolation) in
                try reader.string()
            }
            for byte in key.utf8 where byte >= 0x80 { throw .keyNotASCII }
            guard keys.insert(key).inserted else { throw .duplicateKey }
            let rest = trimmed(piece[end...])
            guard rest.first == 0x3A else { throw .json }
            found.append((key, trimmed(rest.dropFirst())))
        }
        return found
    }

    private static func pieces(
        _ slice: ArraySlice<UInt8>,
        opening: UInt8,
        closing: UInt8,
        atMost limit: Int
    ) throws(JSONViolation) -> [ArraySlice<UInt8>] {
        let slice = trimmed(slice)
        guard slice.count >= 2, slice.first == opening, slice.last == closing else { throw .json }
        var pieces: [ArraySlice<UInt8>] = []
        var start = slice.startIndex + 1
        let last = slice.endIndex - 1
        let outcome: Result<Void, JSONViolation> = slice.withUnsafeBufferPointer { bytes in
            let offset = slice.startIndex
            var depth = 0
            var position = 0
            while position < bytes.count {
                switch bytes[position] {
                case 0x22:
                    position += 1
                    while position < bytes.count, bytes[position] != 0x22 {
                        position += bytes[position] == 0x5C ? 2 : 1
                    }
                    guard position < bytes.count else { return .failure(.json) }
                case 0x7B, 0x5B: depth += 1
                case 0x7D, 0x5D:
                    depth -= 1
                    if depth == 0, position + 1 != bytes.count { return .failure(.json) }
                case 0x2C where depth == 1:
                    // Stops here, before a hostile line fills memory with pieces.
                    guard pieces.count + 1 < limit else { return .failure(.limit) }
                    pieces.append(trimmed(slice[start..<offset + position]))
                    start = offset + position + 1
                default: break
                }
                position += 1
            }
            return depth == 0 ? .success(()) : .failure(.json)
        }
        try outcome.get()
        let rest = trimmed(slice[start..<last])
        if !rest.isEmpty {
            pieces.append(rest)
        } else if !pieces.isEmpty {
            throw .json
        }
        for piece in pieces where piece.isEmpty { throw .json }
        return pieces
    }

    private static func stringEnd(_ slice: ArraySlice<UInt8>, from start: Int) -> Int? {
        var position = start + 1
        while position < slice.endIndex {
            if slice[position] == 0x22 { return position + 1 }
            position += slice[position] == 0x5C ? 2 : 1
        }
        return nil
    }

    private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = slice
        while let first = slice.first, first == 0x20 || first == 0x09 || first == 0x0D {
            slice = slice.dropFirst()
        }
        while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0D {
            slice = slice.dropLast()
        }
        return slice
    }
}
