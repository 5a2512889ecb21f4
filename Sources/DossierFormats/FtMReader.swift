internal import DossierCore
package import DossierVocabulary

/// What one line gave: an entity with notes about it, or the errors that keep it out.
package struct FtMLine: Sendable {
    /// The entity; nil if there was an error.
    package var entity: ImportedEntity?
    /// Notes beside an entity, else errors and notes; at most `ImportProblem.maximumPerLine`.
    package var problems: [ImportProblem]
}

/// Reads lines of FtM JSON, plain and extended (with the reserved key `dossier`).
///
/// Values are kept as they are. Keys that are not ours survive as raw JSON in the field `unknown` of the `@type`
/// statement. Types and properties that the vocabulary does not know are kept and noted.
package struct FtMReader: Sendable {
    /// How much is looked at beyond what importing needs.
    package enum Checks: Sendable {
        /// Nothing: the fastest.
        case none
        /// Whether the vocabulary knows types and properties.
        case names
        /// Also what the real `ftm validate` would say of each value; several times slower.
        case values
    }

    let checks: Checks
    let checker: VocabularyChecks
    private var names = NameCache()

    /// A reader; keep it for all lines of a file.
    package init(vocabulary: Vocabulary = .standard, checks: Checks = .names) {
        self.checks = checks
        checker = VocabularyChecks(vocabulary)
    }

    /// Reads one line, whose number in its file is only for the problems.
    package mutating func read(_ line: ArraySlice<UInt8>, number: Int) -> FtMLine {
        line.withUnsafeBufferPointer { read($0, number: number) }
    }

    private mutating func read(_ line: UnsafeBufferPointer<UInt8>, number: Int) -> FtMLine {
        var draft = LineDraft(line: number)
        do throws(LineFault) {
            var scanner = try LineScanner(line)
            try top(&scanner, &draft)
            try draft.collectUnknown(scanner)
        } catch {
            draft.error(.badInput, error.reason)
            return FtMLine(entity: nil, problems: draft.problems)
        }
        let entity = draft.finish()
        if let entity, checks != .none {
            checker.check(entity, line: number, values: checks == .values, &draft.problems)
        }
        return FtMLine(entity: entity, problems: draft.problems)
    }

    private mutating func top(
        _ scanner: inout LineScanner,
        _ draft: inout LineDraft
    ) throws(LineFault) {
        guard try scanner.take(0x7B) else { throw .notJSON }
        var seen = SeenKeys()
        var isFirst = true
        while try scanner.next(closing: 0x7D, isFirst: &isFirst) {
            let key = try scanner.key()
            try seen.insert(key, in: scanner)
            switch scanner.knownKey(key) {
            case .id: draft.id = try text(&scanner, "id", &draft)
            case .schema: draft.schema = try text(&scanner, "schema", &draft)
            case .properties: try properties(&scanner, &draft)
            case .dossier: try dossier(&scanner, &draft)
            case .datasets:
                draft.list = try scanner.firstOfStrings()
                try draft.keep(key, &scanner)
            case .other: try draft.keep(key, &scanner)
            }
        }
        guard scanner.isAtEnd() else { throw .notJSON }
    }

    /// Reads a string; anything else is passed over and reported.
    func text(
        _ scanner: inout LineScanner,
        _ key: String,
        _ draft: inout LineDraft
    ) throws(LineFault) -> String? {
        guard try scanner.peek() == 0x22 else {
            try scanner.skip()
            draft.error(.badValue, "\(key) must be a text")
            return nil
        }
        return scanner.text(try scanner.string())
    }

    private mutating func properties(
        _ scanner: inout LineScanner,
        _ draft: inout LineDraft
    ) throws(LineFault) {
        guard try scanner.take(0x7B) else {
            try scanner.skip()
            draft.error(.badValue, "properties must be an object")
            return
        }
        var seen = SeenKeys()
        var distinct = DistinctValues()
        var isFirst = true
        while try scanner.next(closing: 0x7D, isFirst: &isFirst) {
            let key = try scanner.key()
            try seen.insert(key, in: scanner)
            let property = names.name(key, scanner)
            draft.checkProperty(property)
            try values(&scanner, property, &distinct, &draft)
            distinct.removeAll()
        }
    }

    private func values(
        _ scanner: inout LineScanner,
        _ property: String,
        _ distinct: inout DistinctValues,
        _ draft: inout LineDraft
    ) throws(LineFault) {
        guard try scanner.take(0x5B) else {
            try scanner.skip()
            draft.error(.badValue, "the values must be a list of texts", property: property)
            return
        }
        let start = draft.plain.count
        var isFirst = true
        while try scanner.next(closing: 0x5D, isFirst: &isFirst) {
            guard try scanner.peek() == 0x22 else {
                try scanner.skip()
                draft.error(.badValue, "every value must be a text", property: property)
                continue
            }
            let token = try scanner.string()
            let value = scanner.text(token)
            // What stands in the line is never shorter than its canonical spelling.
            if token.end - token.start > Limits.valueBytes - 2 {
                draft.checkSize(of: value, property: property)
            }
            guard distinct.insert(value, beside: draft.plain[start...]) else {
                draft.note(.badValue, "the value stands twice", property: property, value: value)
                continue
            }
            draft.plain.append(ImportedStatement(property, value))
        }
    }
}

extension LineScanner {
    /// The top-level keys that are ours.
    enum KnownKey {
        case id
        case schema
        case properties
        case dossier
        case datasets
        case other
    }

    /// Which of our keys a token is.
    func knownKey(_ token: Token) -> KnownKey {
        if token.isEscaped { return Self.knownKey(Array(text(token).utf8)[...]) }
        let count = token.end - token.start
        guard count == 2 || (6...10).contains(count) else { return .other }
        return Self.knownKey(slice(token.start, token.end))
    }

    private static func knownKey(_ bytes: some RandomAccessCollection<UInt8>) -> KnownKey {
        switch bytes.count {
        case 2: isEqual(bytes, "id") ? .id : .other
        case 6: isEqual(bytes, "schema") ? .schema : .other
        case 7: isEqual(bytes, "dossier") ? .dossier : .other
        case 8: isEqual(bytes, "datasets") ? .datasets : .other
        case 10: isEqual(bytes, "properties") ? .properties : .other
        default: .other
        }
    }

    private static func isEqual(
        _ bytes: some RandomAccessCollection<UInt8>,
        _ word: StaticString
    ) -> Bool {
        var position = 0
        for byte in bytes {
            guard word.utf8Start[position] == byte else { return false }
            position += 1
        }
        return true
    }

    /// The first element of a list of strings that begins here, without moving.
    func firstOfStrings() throws(LineFault) -> String? {
        var ahead = self
        guard try ahead.take(0x5B), try ahead.peek() == 0x22 else { return nil }
        return ahead.text(try ahead.string())
    }
}
