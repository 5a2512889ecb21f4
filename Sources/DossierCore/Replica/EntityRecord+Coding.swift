package import DossierCrypto

extension EntityRecord {
    private static let kinds = [
        "assert", "resolve", "retract", "delete", "retire", "rotate", "admin.admit",
        "admin.remove", "admin.erase",
    ]

    /// The record's bytes for a store; the leaf is kept beside them.
    package var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.reserve(entries.reduce(64) { $0 + $1.slice.count + 64 } + removals.count * 72)
        writer.number(1)
        writer.number(entries.count)
        for entry in entries {
            writer.raw(entry.digest.bytes)
            Self.write(entry.place, to: &writer)
            writer.number(entry.number)
            writer.number(entry.operations.count)
            for operations in entry.operations {
                writer.number(operations.first)
                writer.number(operations.count * 2 + (operations.hasRemovals ? 1 : 0))
                Self.write(kind: operations.kind, to: &writer)
            }
            writer.blob(entry.slice)
        }
        writer.number(removals.count)
        for removal in removals {
            writer.raw(removal.target.changeset.bytes)
            writer.number(removal.target.index.map { $0 + 1 } ?? 0)
            writer.raw(removal.remover.bytes)
            Self.write(removal.place, to: &writer)
            writer.number(removal.first)
            Self.write(kind: removal.kind, to: &writer)
        }
        return writer.bytes
    }

    /// Reads a stored record of a log of so many segments.
    ///
    /// Throws `RecordDamage`.
    package init(
        id: String,
        leaf: Bytes32,
        encoded: [UInt8],
        segments: Int = .max
    ) throws(RecordDamage) {
        self.init(id: id)
        self.leaf = leaf
        var reader = ByteReader(encoded[...])
        guard try reader.number() == 1 else { throw .malformed }
        for _ in 0..<(try reader.number()) {
            entries.append(try Self.entry(&reader, segments))
        }
        for _ in 0..<(try reader.number()) {
            let changeset = try Self.digest(&reader)
            let index = try reader.number()
            removals.append(
                Removal(
                    target: RemovalTarget(changeset, index == 0 ? nil : index - 1),
                    remover: try Self.digest(&reader),
                    place: try Self.place(&reader, segments),
                    first: try reader.number(),
                    kind: try Self.kind(&reader)
                )
            )
        }
    }

    private static func entry(
        _ reader: inout ByteReader,
        _ segments: Int
    ) throws(RecordDamage) -> Entry {
        let digest = try digest(&reader)
        let place = try place(&reader, segments)
        let number = try reader.number()
        var operations: [Operations] = []
        for _ in 0..<(try reader.number()) {
            let first = try reader.number()
            let packed = try reader.number()
            guard max(first, packed / 2) < Limits.integer else { throw .malformed }
            operations.append(
                Operations(
                    first: first,
                    count: packed / 2,
                    kind: try kind(&reader),
                    hasRemovals: packed % 2 == 1
                )
            )
        }
        return Entry(
            digest: digest,
            place: place,
            number: number,
            operations: operations,
            slice: try reader.blob()
        )
    }

    private static func write(_ place: Place, to writer: inout ByteWriter) {
        writer.number(place.segment)
        writer.number(place.sequence)
    }

    private static func place(
        _ reader: inout ByteReader,
        _ segments: Int
    ) throws(RecordDamage) -> Place {
        let place = Place(segment: try reader.number(), sequence: try reader.number())
        guard place.segment < segments, place.sequence > 0 else { throw .malformed }
        return place
    }

    private static func digest(_ reader: inout ByteReader) throws(RecordDamage) -> Digest {
        guard let digest = Digest(bytes: try reader.raw(32)) else { throw .malformed }
        return digest
    }

    private static func write(kind: String, to writer: inout ByteWriter) {
        if let known = kinds.firstIndex(of: kind) {
            writer.number(known + 1)
        } else {
            writer.number(0)
            writer.blob(Array(kind.utf8))
        }
    }

    private static func kind(_ reader: inout ByteReader) throws(RecordDamage) -> String {
        let known = try reader.number()
        if known == 0 { return String(decoding: try reader.blob(), as: UTF8.self) }
        guard known <= kinds.count else { throw .malformed }
        return kinds[known - 1]
    }
}
