/// Cleaning of names, addresses, entities, telephone numbers and fixed lists.
extension Vocabulary {
    /// Quotation marks around the whole are dropped if they are the plain ones.
    static func name(_ text: String) throws(CleaningError) -> String {
        var body = text.unicodeScalars[...]
        let quotes: Set<Unicode.Scalar> = ["\"", "'"]
        if body.count >= 2, let first = body.first, let last = body.last,
            quotes.contains(first), quotes.contains(last), !body.contains("\n")
        {
            body = body.dropFirst().dropLast()
        }
        let name = CleanText.squashed(String(body))
        guard !name.isEmpty else { throw CleaningError(.empty, "the name is empty") }
        return name
    }

    /// Line ends, tabs, semicolons and "ESQ" become commas, as they do in FollowTheMoney.
    static func address(_ text: String) throws(CleaningError) -> String {
        let breaks = ["\r\n", "\n", "<BR/>", "<BR>", "\t", "ESQ.,", "ESQ,", ";"].map {
            Array($0.unicodeScalars)
        }
        var scalars = Array(text.unicodeScalars)
        scalars = replaced(scalars) { rest in
            breaks.first { rest.starts(with: $0) }?.count
        }
        scalars = replaced(scalars) { rest in
            guard rest.first == "," else { return nil }
            var index = rest.startIndex + 1
            if index < rest.endIndex, rest[index].properties.isWhitespace { index += 1 }
            guard index < rest.endIndex, rest[index] == "," || rest[index] == "." else {
                return nil
            }
            return index + 1 - rest.startIndex
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let address = CleanText.squashed(String(view))
        guard !address.isEmpty else { throw CleaningError(.empty, "the address is empty") }
        return address
    }

    /// Puts a comma and a space for whatever `match` finds the length of.
    private static func replaced(
        _ scalars: [Unicode.Scalar],
        match: (ArraySlice<Unicode.Scalar>) -> Int?
    ) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if let length = match(scalars[index...]) {
                out += [",", " "]
                index += length
            } else {
                out.append(scalars[index])
                index += 1
            }
        }
        return out
    }

    /// Letters and digits of ASCII, dots and hyphens; no dot or hyphen at the ends.
    static func entity(_ text: String) throws(CleaningError) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isPlain(first), isPlain(last),
            bytes.allSatisfy({ isPlain($0) || $0 == 0x2D || $0 == 0x2E })
        else {
            throw CleaningError(
                .malformed,
                "an entity identifier has letters, digits, hyphens and dots and starts and ends "
                    + "with a letter or digit"
            )
        }
        return text
    }

    /// Separators are dropped from a number that has its country code; others are kept as they
    /// are, because nobody knows from where they are dialled.
    static func phone(_ text: String) -> String {
        guard text.first == "+" else { return text }
        let digits = text.dropFirst().filter { !" -().\u{A0}".contains($0) }
        guard (7...15).contains(digits.count), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            return text
        }
        return "+\(digits)"
    }

    /// A code of the list of topics, whatever the case.
    static func topic(_ text: String) throws(CleaningError) -> String {
        let code = text.lowercased()
        let lists = CodeLists.standard
        if lists.topics[code] != nil { return code }
        throw CleaningError(
            .unknown,
            "there is no topic \(quoted(text))",
            suggestions: nearest(text, codes: lists.topics.mapValues(\.label))
        )
    }

    /// The three letter code for a code or an English name of a language.
    static func language(_ text: String) throws(CleaningError) -> String {
        let lists = CodeLists.standard
        var key = text.lowercased()
        if let code = lists.languageCodes[key] { return code }
        // A tag such as zh-Hans: what follows the language is dropped.
        while let cut = key.lastIndex(where: { $0 == "-" || $0 == "_" }) {
            key = String(key[..<cut])
            if let code = lists.languageCodes[key] { return code }
        }
        throw CleaningError(
            .unknown,
            "\(quoted(text)) is none of the languages that can be named",
            suggestions: nearest(text, codes: lists.languages)
        )
    }

    /// One of male, female and other.
    static func gender(_ text: String) throws(CleaningError) -> String {
        let lists = CodeLists.standard
        if let code = lists.genderCodes[text.lowercased()] { return code }
        throw CleaningError(
            .unknown,
            "a gender is one of \(lists.genders.keys.sorted().joined(separator: ", "))",
            suggestions: nearest(text, codes: lists.genders)
        )
    }

    /// One of a few fixed values, whatever the case and the hyphens.
    static func choice(_ value: String, among choices: [String]) throws(CleaningError) -> String {
        guard let text = CleanText.sanitized(value) else {
            throw CleaningError(.empty, "the value is empty")
        }
        let wanted = folded(text)
        if let choice = choices.first(where: { folded($0) == wanted }) { return choice }
        throw CleaningError(
            .unknown,
            "\(quoted(text)) is none of \(choices.joined(separator: ", "))",
            suggestions: EditDistance.nearest(
                to: wanted,
                among: choices.map { (spelling: folded($0), word: $0) }
            )
        )
    }

    /// A family and a kind, lower case, without parameters.
    static func mimeType(_ text: String) throws(CleaningError) -> String {
        let bare = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let parts = bare.lowercased().split(separator: "/", omittingEmptySubsequences: false)
            .map { String(CleanText.trimmed($0.unicodeScalars)) }
        guard parts.count == 2,
            parts.allSatisfy({ part in
                !part.isEmpty && !part.unicodeScalars.contains { $0.properties.isWhitespace }
            })
        else {
            throw CleaningError(.malformed, "a file type looks like text/html, not \(quoted(text))")
        }
        let joined = parts.joined(separator: "/")
        let normal = CodeLists.standard.mimeTypes[joined] ?? joined
        guard !normal.isEmpty, normal != "application/octet-stream" else {
            throw CleaningError(.unknown, "file type \(joined) says nothing about the file")
        }
        return normal
    }

    /// Codes whose own spelling or label is near to the text.
    static func nearest(_ text: String, codes: [String: String]) -> [String] {
        let candidates = codes.flatMap { code, label in
            [(spelling: folded(code), word: code), (spelling: folded(label), word: code)]
        }
        return EditDistance.nearest(to: folded(text), among: candidates)
    }

    /// A value in an error: in quotation marks, cut after 60 characters.
    static func quoted(_ text: String) -> String {
        text.count <= 60 ? "\"\(text)\"" : "\"\(text.prefix(60))…\""
    }
}
