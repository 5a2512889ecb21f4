internal import DossierCore

extension FtMReader {
    /// Reads the reserved key: the type, and every statement with its own fields.
    func dossier(_ scanner: inout LineScanner, _ draft: inout LineDraft) throws(LineFault) {
        draft.isExtended = true
        guard try scanner.take(0x7B) else {
            try scanner.skip()
            draft.error(.badValue, "dossier must be an object")
            return
        }
        var seen = SeenKeys()
        var isFirst = true
        while try scanner.next(closing: 0x7D, isFirst: &isFirst) {
            let key = try scanner.key()
            try seen.insert(key, in: scanner)
            switch scanner.text(key) {
            case "type": draft.type = try text(&scanner, "the type in dossier", &draft)
            case "statements": try statements(&scanner, &draft)
            case let other:
                try scanner.skip()
                draft.note(.badInput, "the key \(other) of dossier is not known and was left out")
            }
        }
    }

    private func statements(
        _ scanner: inout LineScanner,
        _ draft: inout LineDraft
    ) throws(LineFault) {
        guard try scanner.take(0x5B) else {
            try scanner.skip()
            draft.error(.badValue, "statements must be a list")
            return
        }
        var isFirst = true
        while try scanner.next(closing: 0x5D, isFirst: &isFirst) {
            guard try scanner.take(0x7B) else {
                try scanner.skip()
                draft.error(.badValue, "a statement must be an object")
                continue
            }
            try statement(&scanner, &draft)
        }
    }

    private func statement(
        _ scanner: inout LineScanner,
        _ draft: inout LineDraft
    ) throws(LineFault) {
        var words: (property: String?, value: String?) = (nil, nil)
        var fields: [String: String] = [:]
        var foreign: [UInt8] = []
        var seen = SeenKeys()
        var isFirst = true
        while try scanner.next(closing: 0x7D, isFirst: &isFirst) {
            let key = try scanner.key()
            try seen.insert(key, in: scanner)
            let name = scanner.text(key)
            switch name {
            case "property": words.property = try text(&scanner, "property", &draft)
            case "value": words.value = try text(&scanner, "value", &draft)
            case "onBehalfOf": fields[name] = try list(&scanner, &draft)
            case _ where StatementField.ranks[name] != nil:
                fields[name] = try text(&scanner, name, &draft)
            default:
                try scanner.skip()
                foreign.append(foreign.isEmpty ? 0x7B : 0x2C)
                foreign.append(contentsOf: scanner.slice(key.start - 1, scanner.position))
            }
        }
        if !foreign.isEmpty {
            foreign.append(0x7D)
            let text = String(decoding: foreign, as: UTF8.self)
            fields["unknown"] = RawObject.adding(
                text,
                to: fields["unknown"].map { [$0] } ?? [],
                base: fields["unknown"]
            )
        }
        guard let property = words.property, let value = words.value else {
            draft.error(.badValue, "a statement needs a property and a value")
            return
        }
        if property != typeProperty { draft.checkProperty(property) }
        check(property, value, fields, &draft)
        draft.statements.append(ImportedStatement(property, value, fields: fields))
    }

    /// One list's name, or several as the JSON of their list.
    private func list(
        _ scanner: inout LineScanner,
        _ draft: inout LineDraft
    ) throws(LineFault) -> String? {
        guard try scanner.peek() == 0x5B else { return try text(&scanner, "onBehalfOf", &draft) }
        let start = scanner.position
        var names: [String] = []
        _ = try scanner.take(0x5B)
        var isFirst = true
        while try scanner.next(closing: 0x5D, isFirst: &isFirst) {
            if let name = try text(&scanner, "each name in onBehalfOf", &draft) {
                names.append(name)
            }
        }
        if names.count < 2 { return names.first }
        return String(decoding: scanner.slice(start, scanner.position), as: UTF8.self)
    }

    private func check(
        _ property: String,
        _ value: String,
        _ fields: [String: String],
        _ draft: inout LineDraft
    ) {
        draft.checkSize(of: value, property: property)
        var size = JSONText.size(property) + JSONText.size(value)
        for (name, text) in fields {
            let bytes = JSONText.size(text)
            size += JSONText.size(name) + bytes + 2
            if bytes > Limits.valueBytes {
                draft.error(
                    .limit,
                    "\(name) takes \(bytes) bytes, the limit is \(Limits.valueBytes)",
                    property: property
                )
            }
        }
        if size > StatementLimits.statementBytes {
            draft.error(
                .limit,
                "the statement takes \(size) bytes, the limit is \(StatementLimits.statementBytes)",
                property: property
            )
        }
    }
}
