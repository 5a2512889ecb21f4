package import DossierCrypto

/// One assertion that counts, is not erased, and that no counted operation removes.
package struct LiveAssertion: Sendable {
    /// Its exact name.
    package let id: OperationID
    /// Where its changeset stands.
    package let place: Place
    /// The kind of the operation that asserts it.
    package let kind: String
    /// Whether the operation removed something.
    package let hasRemovals: Bool
    /// Whether it is the marker of a removed entity: a delete's, or one that a resolve re-stated.
    package var isMarker: Bool {
        isDelete || row.property.map { content.spells(markerProperty, $0) } ?? false
    }
    /// Whether an operation that does not count removes it.
    package let isReturned: Bool
    /// The part that says it.
    package let part: PartID
    let isDelete: Bool
    let content: EntityPart
    let row: EntityPart.Row

    /// What is said of the entity: an FtM property, `@type`, or `@deleted` for a marker.
    package var property: String {
        isDelete ? markerProperty : content.property(of: row) ?? ""
    }

    /// The value; empty for a marker.
    package var value: String { isDelete ? "" : content.value(of: row) ?? "" }

    /// A field of the assertion, such as its source, locator or language.
    package subscript(field: String) -> String? { content.field(field, of: row) }

    /// All fields by name.
    package var fields: [String: String] { content.fields(of: row) }

    /// A list speaks for itself, whoever imported it; people speak together, with the empty voice.
    package var voice: String { self["onBehalfOf"] ?? "" }
}

extension Replica {
    /// What lives of the entity of a record, sorted by id; `wholes` is what was learned from this replica as it is now.
    ///
    /// Throws `RecordDamage`, and what the storage throws.
    package func live(
        of record: EntityRecord,
        _ wholes: inout WholeRemovals
    ) throws -> [LiveAssertion] {
        let removed = try RemovedIDs(record.removals, membership) { changeset in
            try wholes.isCounted(changeset, self)
        }
        return try record.live(removed, membership, kinds)
    }
}

extension EntityRecord {
    /// The assertions that live, sorted by id.
    ///
    /// Throws `RecordDamage`.
    fileprivate func live(
        _ removed: RemovedIDs,
        _ membership: Membership,
        _ kinds: [String: OperationKind.Effect]
    ) throws(RecordDamage) -> [LiveAssertion] {
        var live: [LiveAssertion] = []
        for entry in entries where membership.counts(entry.place) {
            let part = try entry.part()
            var rows = part.rows.makeIterator()
            for operations in entry.operations {
                let effect = kinds[operations.kind] ?? .nothing
                for index in operations.first..<(operations.first + operations.count) {
                    guard let row = rows.next() else { throw .malformed }
                    guard effect == .marker || (effect == .assertion && row.property != nil)
                    else { continue }
                    let id = OperationID(entry.digest, index)
                    guard !removed.counted(id),
                        membership.isEffective(operations.kind, at: entry.place)
                    else { continue }
                    live.append(
                        LiveAssertion(
                            id: id,
                            place: entry.place,
                            kind: operations.kind,
                            hasRemovals: operations.hasRemovals,
                            isReturned: removed.named(id),
                            part: PartID(entry.digest, entry.number),
                            isDelete: effect == .marker,
                            content: part,
                            row: row
                        )
                    )
                }
            }
        }
        live.sort { $0.id < $1.id }
        return live
    }

    /// The leaf of the state digest (FORMAT: "State digest"); zero where nothing lives.
    package static func leaf(of entity: String, _ live: [LiveAssertion]) -> Bytes32 {
        guard !live.isEmpty else { return .zero }
        var writer = JSONWriter(appendingTo: Purpose.leaf.prefix)
        writer.reserve(live.count * 140 + 64)
        writer.raw("[\"entity\",")
        writer.string(entity)
        writer.raw(",[")
        // The assertions of one changeset stand together, so its digest is spelled once.
        var spelled = live[0].id.changeset
        var spelling: [UInt8] = []
        for (position, assertion) in live.enumerated() {
            writer.raw(position > 0 ? ",[" : "[")
            if assertion.id.changeset != spelled || spelling.isEmpty {
                spelled = assertion.id.changeset
                spelling = Array("\"\(spelled.base64URL)\",".utf8)
            }
            writer.raw(spelling)
            writer.integer(assertion.id.index)
            writer.raw(",")
            if !assertion.isDelete, let property = assertion.row.property,
                let value = assertion.row.value
            {
                assertion.content.appendCanonical(property, to: &writer)
                writer.raw(",")
                assertion.content.appendCanonical(value, to: &writer)
            } else {
                writer.string(markerProperty)
                writer.raw(",\"\"")
            }
            writer.raw(",")
            if let language = assertion["language"] {
                writer.string(language)
            } else {
                writer.raw("null")
            }
            writer.raw("]")
        }
        writer.raw("]]")
        return writer.bytes.withUnsafeBytes { SHA256.digest(raw: $0) }.value
    }
}

/// The ids that removals name, by whether the removing operation counts.
private struct RemovedIDs {
    private var countedIDs: Set<OperationID> = []
    private var countedChangesets: Set<Digest> = []
    private var namedIDs: Set<OperationID> = []
    private var namedChangesets: Set<Digest> = []

    init(
        _ removals: [EntityRecord.Removal],
        _ membership: Membership,
        _ isWholeCounted: (Digest) throws -> Bool
    ) rethrows {
        for removal in removals {
            let changeset = removal.target.changeset
            if let index = removal.target.index {
                let id = OperationID(changeset, index)
                namedIDs.insert(id)
                if membership.isEffective(removal.kind, at: removal.place) { countedIDs.insert(id) }
            } else if namedChangesets.insert(changeset).inserted, try isWholeCounted(changeset) {
                countedChangesets.insert(changeset)
            }
        }
    }

    func counted(_ id: OperationID) -> Bool {
        !namedIDs.isEmpty && countedIDs.contains(id)
            || !namedChangesets.isEmpty && countedChangesets.contains(id.changeset)
    }

    func named(_ id: OperationID) -> Bool {
        namedIDs.contains(id) || namedChangesets.contains(id.changeset)
    }
}
