package import DossierCore
package import DossierStore
internal import DossierText
package import DossierVocabulary

/// What the store asks of the vocabulary, the same for working copies and daemons.
package enum DatasetRules {
    /// The version of the rules in this file; raise it when a property becomes searchable, another
    /// caption wins or names come to look otherwise.
    private static let ownVersion = 2

    /// What conflicts depend on.
    package static let conflicts = conflicts(of: .standard)

    /// How entities are summarised, from the vocabulary of this build.
    package static let summary = summary(of: .standard)

    /// Grows with the vocabulary, its overlay, the list of single-valued properties and the rules
    /// here.
    package static func version(of vocabulary: Vocabulary) -> Int {
        let numbers = vocabulary.version.split { !$0.isNumber }.prefix(3).map { Int($0) ?? 0 }
        let parts =
            numbers + [vocabulary.overlayVersion, vocabulary.singleValuedVersion, ownVersion]
        return parts.reduce(0) { $0 * 1000 + min($1, 999) }
    }

    private static func conflicts(of vocabulary: Vocabulary) -> ConflictVocabulary {
        let single = vocabulary.types.flatMap(\.ownProperties).filter(\.isSingleValued).map(\.name)
        return ConflictVocabulary(singleValued: Set(single)) { left, right in
            guard let one = vocabulary.type(named: left), let other = vocabulary.type(named: right)
            else { return left != right }
            return vocabulary.areUnrelated(one, other)
        }
    }

    private static func summary(of vocabulary: Vocabulary) -> SummaryRules {
        let properties = vocabulary.types.flatMap(\.ownProperties)
        let names = Set(properties.filter { $0.valueType == .name }.map(\.name))
        let searchable = Set(properties.filter { isSearchable($0) }.map(\.name))
        return SummaryRules(
            version: version(of: vocabulary),
            conflicts: conflicts,
            captionProperties: { vocabulary.type(named: $0)?.captionProperties ?? ["name"] },
            shownType: { shownType($0, vocabulary) },
            isSource: { isSource($0, vocabulary) },
            nameProperties: names.union(["title"]),
            isSearchable: { searchable.contains($0) },
            look: { LookAlike.skeleton($0) }
        )
    }

    /// The narrowest type where one descends from the other, else the first.
    static func shownType(_ names: [String], _ vocabulary: Vocabulary = .standard) -> String {
        guard let first = names.first else { return "" }
        var narrowest = first
        for name in names.dropFirst() {
            guard let one = vocabulary.type(named: narrowest),
                let other = vocabulary.type(named: name),
                let common = vocabulary.commonType(one, other)
            else { return first }
            narrowest = common.name
        }
        return narrowest
    }

    /// Whether entities of that type are sources.
    static func isSource(_ type: String, _ vocabulary: Vocabulary = .standard) -> Bool {
        vocabulary.type(named: type)?.isA("Document") ?? false
    }

    private static func isSearchable(_ property: Property) -> Bool {
        switch property.valueType {
        case .name, .string, .text, .address, .identifier, .email, .phone, .url, .entity: true
        case .checksum, .country, .date, .gender, .html, .ip, .json, .language, .mimetype, .number,
            .topic:
            false
        }
    }
}
