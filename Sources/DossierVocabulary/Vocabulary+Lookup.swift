/// Finding types and properties by what people type.
extension Vocabulary {
    /// A name without what people write differently: case, spaces, hyphens and underscores.
    package static func folded(_ text: String) -> String {
        var out = ""
        for character in text.lowercased() where !" -_\t".contains(character) {
            out.append(character)
        }
        return out
    }

    /// The type somebody means by its name, label or plural, whatever the case and the hyphens.
    package func type(matching text: String) -> EntityType? {
        if let type = byName(text) { return type }
        let wanted = Self.folded(text)
        let spellings: [(EntityType) -> String] = [\.name, \.label, \.plural]
        for spelling in spellings {
            if let type = types.first(where: { Self.folded(spelling($0)) == wanted }) {
                return type
            }
        }
        return nil
    }

    private func byName(_ text: String) -> EntityType? { type(named: text) }

    /// The names of the types nearest to a text that no type matches, nearest first.
    package func typeSuggestions(for text: String) -> [String] {
        let candidates = types.filter { !$0.isAbstract && !$0.isHidden }.flatMap { type in
            [
                (spelling: Self.folded(type.name), word: type.name),
                (spelling: Self.folded(type.label), word: type.name),
            ]
        }
        return EditDistance.nearest(to: Self.folded(text), among: candidates)
    }
}

extension EntityType {
    /// The property somebody means by its name or label, whatever the case and the hyphens.
    ///
    /// A name wins over a label, and a property that can be written over a stub.
    package func property(matching text: String) -> Property? {
        if let property = property(named: text) { return property }
        let wanted = Vocabulary.folded(text)
        let all = properties
        let named = all.filter { Vocabulary.folded($0.name) == wanted }
        let labelled = all.filter { Vocabulary.folded($0.label) == wanted }
        return named.first ?? labelled.first { !$0.isStub } ?? labelled.first
    }

    /// The names of the properties nearest to a text that none matches, nearest first.
    package func propertySuggestions(for text: String) -> [String] {
        let candidates = writableProperties.flatMap { property in
            [
                (spelling: Vocabulary.folded(property.name), word: property.name),
                (spelling: Vocabulary.folded(property.label), word: property.name),
            ]
        }
        return EditDistance.nearest(to: Vocabulary.folded(text), among: candidates)
    }
}
