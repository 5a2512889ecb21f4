package import DossierCrypto

/// A changeset's body: parts that can be erased one by one, each under a salt of its own.
package struct Body: Hashable, Sendable {
    /// A part that is not here: its digest, and the erase that took it if one did.
    package struct Absence: Hashable, Sendable {
        /// The part's digest, which the body digest still covers.
        package var digest: Digest
        /// The `admin.erase` operation; nil means withheld: wanted, and an alarm.
        package var erase: OperationID?

        /// Describes an absent part.
        package init(digest: Digest, erase: OperationID?) {
            self.digest = digest
            self.erase = erase
        }
    }

    /// The slices of the parts as written; nil where absent.
    package private(set) var parts: [ArraySlice<UInt8>?]
    /// The derived salt of each part (32 bytes); nil where absent.
    package private(set) var salts: [[UInt8]?]
    /// The body salt (16 bytes), while no part is absent.
    package private(set) var salt: [UInt8]?
    /// What is known of the absent parts.
    package private(set) var absent: [Int: Absence]

    /// A whole body: `salt` has 16 bytes.
    package init(parts: [ArraySlice<UInt8>], salt: [UInt8]) {
        self.parts = parts
        self.salt = salt
        absent = [:]
        salts = parts.indices.map { Self.derivedSalt(of: salt, part: $0) }
    }

    /// A body with parts absent.
    package init(parts: [ArraySlice<UInt8>?], salts: [[UInt8]?], absent: [Int: Absence]) {
        self.parts = parts
        self.salts = salts
        self.absent = absent
        salt = nil
    }

    private static func derivedSalt(of salt: [UInt8], part number: Int) -> [UInt8] {
        HMAC.authenticate(Array(String(number).utf8), key: salt)
    }

    /// The digest of part `number`.
    package func partDigest(_ number: Int) -> Digest? {
        if let part = parts[number], let salt = salts[number] {
            return Purpose.part.digest(salt, part)
        }
        return absent[number]?.digest
    }

    /// The digest that the header carries; nil while an absent part has no digest.
    package var digest: Digest? {
        var hash = SHA256()
        hash.update(Purpose.body.prefix)
        for number in parts.indices {
            guard let digest = partDigest(number) else { return nil }
            hash.update(digest.bytes)
        }
        return hash.finalize()
    }

    /// This body without the bytes and the salt of `number`; the body salt goes too, since it would give the salt back.
    package func without(_ number: Int, erase: OperationID?) -> Self {
        precondition(number > 0, "part 0 is never erased")
        guard number < parts.count, let digest = partDigest(number) else { return self }
        var body = self
        body.absent[number] = Absence(digest: digest, erase: erase)
        body.parts[number] = nil
        body.salts[number] = nil
        body.salt = nil
        return body
    }

    /// This body with the parts that `other`, a copy of the same body, has and this one lacks.
    package func filled(from other: Self) -> Self {
        guard parts.count == other.parts.count else { return self }
        var body = self
        for number in parts.indices where parts[number] == nil {
            guard let part = other.parts[number] else { continue }
            body.parts[number] = part
            body.salts[number] = other.salts[number]
            body.absent[number] = nil
        }
        if body.absent.isEmpty, let salt = other.salt { body.salt = salt }
        return body
    }

    /// This body with a part that an erase had taken; unchanged if the bytes are not the part's.
    package func restoring(_ part: ErasedPart) -> Self {
        let number = part.id.number
        guard parts.indices.contains(number), parts[number] == nil,
            absent[number]?.digest == Purpose.part.digest(part.salt, part.slice)
        else { return self }
        var body = self
        body.parts[number] = part.slice
        body.salts[number] = part.salt
        body.absent[number] = nil
        return body
    }

    /// The numbers of the parts that are not here.
    package var missing: [Int] { parts.indices.filter { parts[$0] == nil } }

    /// The body's JSON slice: parts as they are, the rest canonical.
    package var slice: [UInt8] {
        var writer = JSONWriter()
        writer.reserve(parts.reduce(200) { $0 + ($1?.count ?? 4) + 50 })
        if salt == nil {
            var members: [String: JSONValue] = [:]
            for (number, absence) in absent {
                var item: [JSONValue] = [.digest(absence.digest)]
                if let erase = absence.erase {
                    item += [.digest(erase.changeset), .count(erase.index)]
                }
                members[String(number)] = .array(item)
            }
            writer.raw("{\"absent\":")
            writer.value(.object(members))
            writer.raw(",\"parts\":[")
        } else {
            writer.raw("{\"parts\":[")
        }
        for (number, part) in parts.enumerated() {
            if number > 0 { writer.raw(",") }
            if let part { writer.raw(part) } else { writer.raw("null") }
        }
        if let salt {
            writer.raw("],\"salt\":")
            writer.string(Base64URL.encode(salt))
        } else {
            writer.raw("],\"salts\":")
            writer.value(.array(salts.map { $0.map { .string(Base64URL.encode($0)) } ?? .null }))
        }
        writer.raw("}")
        return writer.bytes
    }

    /// Cuts a body slice.
    ///
    /// Throws `JSONViolation`: then the line is not a changeset's.
    package init(cutting slice: ArraySlice<UInt8>) throws(JSONViolation) {
        var pieces: [ArraySlice<UInt8>]?
        var salt: [UInt8]?
        var salts: [[UInt8]?]?
        var absent: [Int: Absence]?
        for (key, value) in try SliceCutter.members(slice) {
            switch key {
            case "parts": pieces = try SliceCutter.elements(value)
            case "salt":
                salt = try JSONReader.read(value) { (reader) throws(JSONViolation) in
                    try reader.bytes(16)
                }
            case "salts": salts = try Self.readSalts(value)
            case "absent": absent = try Self.readAbsent(value)
            default: _ = try JSONValue(parsing: value)
            }
        }
        guard let pieces, !pieces.isEmpty else { throw .shape }
        let parts = pieces.map { $0.elementsEqual("null".utf8) ? nil : Optional($0) }
        if let salt {
            guard !parts.contains(where: { $0 == nil }) else { throw .shape }
            self.init(parts: pieces, salt: salt)
            return
        }
        guard let salts, salts.count == parts.count else { throw .shape }
        for number in parts.indices where (parts[number] == nil) != (salts[number] == nil) {
            throw .shape
        }
        for number in parts.indices where parts[number] == nil && absent?[number] == nil {
            throw .shape
        }
        let known = (absent ?? [:]).filter {
            parts.indices.contains($0.key) && parts[$0.key] == nil
        }
        self.init(parts: parts, salts: salts, absent: known)
    }

    private static func readSalts(_ slice: ArraySlice<UInt8>) throws(JSONViolation) -> [[UInt8]?] {
        var salts: [[UInt8]?] = []
        try JSONReader.read(slice) { (reader) throws(JSONViolation) in
            try reader.array { (_, reader) throws(JSONViolation) in
                salts.append(try reader.null() ? nil : try reader.bytes(32))
            }
        }
        return salts
    }

    private static func readAbsent(
        _ slice: ArraySlice<UInt8>
    ) throws(JSONViolation) -> [Int: Absence] {
        var absent: [Int: Absence] = [:]
        try JSONReader.read(slice) { (reader) throws(JSONViolation) in
            try reader.object { (key, reader) throws(JSONViolation) in
                guard let number = Int(key), number >= 0, String(number) == key else {
                    throw .shape
                }
                var digest: Digest?
                var eraser: Digest?
                var index: Int?
                try reader.array { (position, reader) throws(JSONViolation) in
                    switch position {
                    case 0: digest = try reader.digest()
                    case 1: eraser = try reader.digest()
                    case 2: index = try reader.count()
                    default: throw .shape
                    }
                }
                guard let digest, (eraser == nil) == (index == nil) else { throw .shape }
                var erase: OperationID?
                if let eraser, let index { erase = OperationID(eraser, index) }
                absent[number] = Absence(digest: digest, erase: erase)
            }
        }
        return absent
    }
}
