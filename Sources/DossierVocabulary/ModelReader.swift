/// Turns the table of types into rows.
struct ModelReader {
    var version = ""
    var rows: [TypeRow] = []

    /// The greatest length of a value of each type, in Unicode scalars.
    static let maximum: [ValueType: Int] = {
        var lengths: [ValueType: Int] = [:]
        for line in TableReader(ModelTable.text, kinds: "Y") {
            if let type = ValueType(rawValue: line[1]) { lengths[type] = Int(line[3]) }
        }
        return lengths
    }()

    init() {
        for line in TableReader(ModelTable.text, kinds: "VTP") {
            switch line[0] {
            case "V": version = line[1]
            case "T": rows.append(Self.type(line))
            default:
                guard let last = rows.indices.last else { continue }
                if let property = property(line, owner: rows[last].name) {
                    rows[last].properties.append(property)
                }
            }
        }
    }

    private static func type(_ line: TableReader.Line) -> TypeRow {
        let flags = line[5]
        var edge: EntityType.Edge?
        if let source = line.optional(8) {
            edge = EntityType.Edge(
                source: source,
                target: line[9],
                label: line[10],
                caption: line.list(11),
                isDirected: !line.flag(5, "u")
            )
        }
        return TypeRow(
            name: line[1],
            label: line[2],
            plural: line[3],
            ancestors: line.list(4),
            flags: flags,
            extends: line.list(14),
            required: line.list(6),
            caption: line.list(7),
            edge: edge,
            temporalStart: line.list(12),
            temporalEnd: line.list(13)
        )
    }

    private func property(_ line: TableReader.Line, owner: String) -> Property? {
        guard let valueType = ValueType(rawValue: line[3]) else { return nil }
        let name = line[1]
        let isStub = line.flag(4, "s")
        return Property(
            name: name,
            label: line[2],
            owner: owner,
            valueType: valueType,
            isStub: isStub,
            isMatchable: line.flag(4, "m"),
            isHidden: line.flag(4, "h"),
            isDeprecated: line.flag(4, "d"),
            isOverlay: false,
            isSingleValued: !isStub && SingleValued.names.contains(name),
            ranges: line.optional(6).map { [$0] } ?? [],
            reverse: line.optional(7),
            format: line.optional(8),
            maxLength: Int(line[5]) ?? Self.maximum[valueType] ?? 250,
            choices: []
        )
    }
}
