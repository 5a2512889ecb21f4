internal import DossierCore

/// What is known of a line while it is read.
struct LineDraft {
    let line: Int
    var id: String?
    var schema: String?
    var list: String?
    /// The statements of `properties`; the first place is kept for the type.
    var plain: [ImportedStatement] = []
    /// What `dossier` says, if the line is extended.
    var isExtended = false
    var type: String?
    var statements: [ImportedStatement] = []
    var problems: [ImportProblem] = []
    private var hasError = false
    private var kept: [(key: LineScanner.Token, end: Int)] = []
    private var unknown: String?

    init(line: Int) {
        self.line = line
        plain.reserveCapacity(16)
        plain.append(ImportedStatement(typeProperty, ""))
    }

    mutating func error(
        _ kind: ImportProblem.Kind,
        _ reason: String,
        property: String? = nil,
        value: String? = nil
    ) {
        hasError = true
        if problems.count >= ImportProblem.maximumPerLine { _ = problems.popLast() }
        problems.append(
            ImportProblem(
                kind,
                line: line,
                entity: id,
                property: property,
                value: value,
                reason: reason
            )
        )
    }

    mutating func note(
        _ kind: ImportProblem.Kind,
        _ reason: String,
        property: String? = nil,
        value: String? = nil
    ) {
        guard problems.count < ImportProblem.maximumPerLine else { return }
        problems.append(
            ImportProblem(
                kind,
                line: line,
                entity: id,
                property: property,
                value: value,
                isNote: true,
                reason: reason
            )
        )
    }

    mutating func checkProperty(_ name: String) {
        guard !name.isEmpty, name.utf8.first != 0x40 else {
            error(.badValue, "no property has that name", property: name)
            return
        }
        if name.utf8.count > StatementLimits.propertyBytes {
            error(
                .limit,
                "a property's name has at most \(StatementLimits.propertyBytes) bytes",
                property: String(name.prefix(60))
            )
        }
    }

    mutating func checkSize(of value: String, property: String) {
        let size = JSONText.size(value)
        guard size > Limits.valueBytes else { return }
        error(
            .badValue,
            "the value takes \(size) bytes, the limit is \(Limits.valueBytes)",
            property: property,
            value: value
        )
    }

    /// Passes over the value of a key that is not ours and remembers where both stand.
    mutating func keep(_ key: LineScanner.Token, _ scanner: inout LineScanner) throws(LineFault) {
        try scanner.skip()
        kept.append((key, scanner.position))
    }

    /// Makes one JSON object of the members kept, raw and in their order.
    mutating func collectUnknown(_ scanner: LineScanner) throws(LineFault) {
        guard !kept.isEmpty else { return }
        var bytes: [UInt8] = [0x7B]
        bytes.reserveCapacity(kept.reduce(2) { $0 + $1.end - $1.key.start + 3 })
        for (position, member) in kept.enumerated() {
            if position > 0 { bytes.append(0x2C) }
            bytes.append(contentsOf: scanner.slice(member.key.start - 1, member.end))
        }
        bytes.append(0x7D)
        let text = String(decoding: bytes, as: UTF8.self)
        unknown = text
        if bytes.count > Limits.valueBytes / 2, JSONText.size(text) > Limits.valueBytes {
            error(.limit, "the other keys of the line take more than \(Limits.valueBytes) bytes")
        }
    }

    /// The entity, or nil if anything was wrong.
    mutating func finish() -> ImportedEntity? {
        if let id {
            if !EntityID.isValid(id) {
                error(.badValue, "an entity's id has letters, digits, dots and hyphens", value: id)
            }
        } else if !hasError {
            error(.badInput, "the line has no id")
        }
        if schema == nil, !hasError { error(.badInput, "the line has no schema") }
        if let schema, schema.isEmpty || schema.utf8.count > StatementLimits.propertyBytes {
            error(.badValue, "the schema must be the name of a type", value: schema)
        }
        guard !hasError, let id, let schema else { return nil }
        return isExtended ? extended(id) : plain(id, schema)
    }

    private mutating func plain(_ id: String, _ schema: String) -> ImportedEntity {
        plain[0].value = schema
        if let unknown { plain[0].fields = ["unknown": unknown] }
        return ImportedEntity(id: id, type: schema, statements: plain, list: list)
    }

    private mutating func extended(_ id: String) -> ImportedEntity? {
        var types = statements.filter { $0.property == typeProperty }
        let others = statements.filter { $0.property != typeProperty }
        if types.isEmpty, let type {
            types.append(
                ImportedStatement(
                    typeProperty,
                    type,
                    fields: unknown.map { ["unknown": $0] } ?? [:]
                )
            )
        } else if let unknown, let first = types.first {
            types[0].fields["unknown"] = RawObject.adding(
                unknown,
                to: types.compactMap { $0.fields["unknown"] },
                base: first.fields["unknown"]
            )
        }
        let name = type ?? types.first?.value ?? ""
        return ImportedEntity(
            id: id,
            type: name,
            statements: types + others,
            isExtended: true
        )
    }
}
