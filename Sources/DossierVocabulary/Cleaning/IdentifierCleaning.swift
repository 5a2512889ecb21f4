/// Numbers and codes that authorities give, by the scheme of each.
///
/// A check digit that does not fit is refused, as FollowTheMoney does: the number was misread.
enum IdentifierCleaning {
    /// The number without separators, in capitals; without a scheme it is kept as it is.
    static func clean(_ text: String, format: String?) throws(CleaningError) -> String {
        guard let format, let scheme = schemes[format] else { return text }
        guard let compact = scheme.compact(text) else {
            throw CleaningError(
                .malformed,
                "\(Vocabulary.quoted(text)) is no \(scheme.title): \(scheme.form)"
            )
        }
        guard scheme.isValid(compact) else {
            throw CleaningError(
                .impossible,
                "\(Vocabulary.quoted(text)) is no \(scheme.title): the check digit does not fit"
            )
        }
        return compact
    }

    private struct Scheme {
        var title: String
        /// What a number of this scheme looks like, for the error.
        var form: String
        /// The stored form; `nil` if the text has not the form of such a number.
        var compact: @Sendable (String) -> String?
        var isValid: @Sendable (String) -> Bool
    }

    private static let schemes: [String: Scheme] = [
        "lei": Scheme(
            title: "LEI",
            form: "it has 20 letters and digits",
            compact: { capitals($0, dropping: " -", length: 20...20) },
            isValid: { CheckDigits.remainder97($0) == 1 }
        ),
        "isin": Scheme(
            title: "ISIN",
            form: "it has 2 letters, 9 letters or digits, and a digit",
            compact: { text in
                capitals(text, dropping: " ", length: 12...12).flatMap {
                    $0.prefix(2).allSatisfy(\.isLetter) && $0.suffix(1).allSatisfy(\.isNumber)
                        ? $0 : nil
                }
            },
            isValid: { CheckDigits.isLuhn(CheckDigits.expanded($0)) }
        ),
        "uscc": Scheme(
            title: "unified social credit code",
            form: "it has 18 digits and letters",
            compact: { text in
                capitals(text, dropping: " -", length: 18...18).flatMap {
                    $0.prefix(8).allSatisfy(\.isNumber) ? $0 : nil
                }
            },
            isValid: CheckDigits.isSocialCredit
        ),
        "iban": Scheme(
            title: "IBAN",
            form: "it has 2 letters, 2 digits and up to 30 letters and digits",
            compact: { text in
                capitals(text, dropping: " -.", length: 15...34).flatMap {
                    $0.prefix(2).allSatisfy(\.isLetter)
                        && $0.dropFirst(2).prefix(2).allSatisfy(\.isNumber) ? $0 : nil
                }
            },
            isValid: { CheckDigits.remainder97(String($0.dropFirst(4) + $0.prefix(4))) == 1 }
        ),
        "bic": Scheme(
            title: "BIC",
            form: "it has 4 letters, a country, and 2 or 5 letters or digits",
            compact: { text in
                guard let code = capitals(text, dropping: " -", length: 8...11),
                    code.count != 9, code.count != 10, code.prefix(6).allSatisfy(\.isLetter),
                    CodeLists.standard.countries[code.dropFirst(4).prefix(2).lowercased()] != nil
                else { return nil }
                return String(code.prefix(8))
            },
            isValid: { _ in true }
        ),
        "figi": Scheme(
            title: "FIGI",
            form: "it has 12 consonants and digits, the third a G",
            compact: { text in
                guard let code = capitals(text, dropping: " ", length: 12...12),
                    !code.contains(where: { "AEIOU".contains($0) }), code.dropFirst(2).first == "G",
                    code.prefix(2).allSatisfy(\.isLetter),
                    !["BS", "BM", "GG", "GB", "VG"].contains(String(code.prefix(2)))
                else { return nil }
                return code
            },
            isValid: CheckDigits.isFIGI
        ),
        "imo": Scheme(
            title: "IMO number",
            form: "it has 7 digits, the last of which checks the others",
            compact: CheckDigits.imo,
            isValid: { _ in true }
        ),
        "inn": Scheme(
            title: "INN",
            form: "it has 10 or 12 digits",
            compact: { text in
                digits(text, dropping: " ").flatMap { [10, 12].contains($0.count) ? $0 : nil }
            },
            isValid: CheckDigits.isINN
        ),
        "ogrn": Scheme(
            title: "OGRN",
            form: "it has 13 or 15 digits",
            compact: { CheckDigits.run(in: $0, lengths: [13, 15]) },
            isValid: CheckDigits.isOGRN
        ),
        "npi": Scheme(
            title: "NPI",
            form: "it has 10 digits",
            compact: { CheckDigits.run(in: $0, lengths: [10, 15]) },
            isValid: CheckDigits.isNPI
        ),
        "uei": Scheme(
            title: "UEI",
            form: "it has 12 letters and digits, no I and no O, not 0 first",
            compact: { text in
                capitals(text, dropping: "", length: 12...12).flatMap {
                    $0.hasPrefix("0") || $0.contains { "IO".contains($0) } ? nil : $0
                }
            },
            isValid: { _ in true }
        ),
        "ssn": Scheme(
            title: "social security number",
            form: "it has 9 digits",
            compact: { text in
                // Without hyphens, or with both of them in their places.
                let lengths = text.split(separator: "-", omittingEmptySubsequences: false)
                    .map(\.count)
                return [[9], [3, 2, 4]].contains(lengths) ? digits(text, dropping: "-") : nil
            },
            isValid: CheckDigits.isSocialSecurity
        ),
        "wikidata": Scheme(
            title: "Wikidata item",
            form: "it is a Q and digits",
            compact: { text in
                let last = text.split(separator: "/").last?.uppercased() ?? ""
                let item = String(CleanText.trimmed(last.unicodeScalars[...]))
                let number = item.dropFirst()
                return item.hasPrefix("Q") && !number.isEmpty && isDigits(String(number))
                    ? item : nil
            },
            isValid: { _ in true }
        ),
    ]

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    private static func digits(_ text: String, dropping separators: String) -> String? {
        let out = text.filter { !separators.contains($0) }
        return isDigits(out) ? out : nil
    }

    private static func capitals(
        _ text: String,
        dropping separators: String,
        length: ClosedRange<Int>
    ) -> String? {
        let out = text.uppercased().filter { !separators.contains($0) }
        guard length.contains(out.utf8.count),
            out.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 })
        else { return nil }
        return out
    }
}
