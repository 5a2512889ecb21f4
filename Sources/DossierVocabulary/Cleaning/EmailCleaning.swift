/// Addresses for electronic mail.
///
/// The domain is checked for its form only; encodings of international names are left as they are.
enum EmailCleaning {
    /// The address without "mailto:", its domain in lower case.
    static func clean(_ text: String) throws(CleaningError) -> String {
        let bare = text.hasPrefix("mailto:") ? text.dropFirst(7) : text[...]
        guard let at = bare.lastIndex(of: "@"), isLocal(bare[..<at]),
            let domain = domain(bare[bare.index(after: at)...])
        else {
            throw CleaningError(
                .malformed,
                "\(Vocabulary.quoted(text)) is no mail address like name@example.org"
            )
        }
        return "\(bare[..<at])@\(domain)"
    }

    private static func isLocal(_ local: Substring) -> Bool {
        let scalars = local.unicodeScalars
        return (1...64).contains(scalars.count)
            && scalars.allSatisfy { !$0.properties.isWhitespace && !isSpecial($0) }
    }

    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        "<>()[],;:?@\"".unicodeScalars.contains(scalar)
    }

    private static func domain(_ text: Substring) -> String? {
        var rest = text
        while rest.last == "." { rest.removeLast() }
        let domain = rest.lowercased()
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.unicodeScalars.count >= 2,
            !last.allSatisfy(\.isNumber), domain.utf8.count <= 253
        else { return nil }
        for label in labels {
            guard !label.isEmpty, label.utf8.count <= 63, !label.hasPrefix("-"),
                !label.hasSuffix("-"),
                label.unicodeScalars.allSatisfy({
                    $0 == "-" || CleanText.isAlphanumeric($0) || !$0.isASCII && isMark($0)
                })
            else { return nil }
        }
        return domain
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
