/// What an entity is called where only one line is shown.
extension Vocabulary {
    /// More names than this are not weighed against each other; the first in order is taken.
    static let maximumNamesCompared = 24

    /// The first value among the caption properties of the type, or the label of the type.
    ///
    /// - Parameters:
    ///   - type: The type of the entity.
    ///   - values: The values of the property of that name; none if there are none.
    /// - Returns: The caption, whatever the order of the values.
    package func caption(type: EntityType, values: (String) -> [String]) -> String {
        for name in type.captionProperties {
            let found = values(name)
            guard !found.isEmpty else { continue }
            if type.property(named: name)?.valueType == .name { return Self.typical(of: found) }
            return found.min() ?? type.label
        }
        return type.label
    }

    /// What is written at a link, or its label.
    package func linkCaption(type: EntityType, values: (String) -> [String]) -> String {
        for name in type.edge?.caption ?? [] {
            if let value = values(name).min() { return value }
        }
        return type.edge?.label ?? type.label
    }

    /// The name most like the others; names in Latin letters go first, as most readers know them.
    ///
    /// The answer does not depend on the order of the names.
    static func typical(of names: [String]) -> String {
        let sorted = Set(names).sorted()
        let latin = sorted.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x250 } }
        let pool = latin.isEmpty ? sorted : latin
        guard pool.count > 2, pool.count <= maximumNamesCompared else { return pool.first ?? "" }
        let letters = pool.map { Array($0.lowercased()) }
        let limit = EditDistance.maximumLength
        let sums = letters.map { left in
            letters.reduce(0) {
                $0 + (EditDistance.between(left, $1, limit: limit) ?? limit)
            }
        }
        guard let best = sums.indices.min(by: { sums[$0] < sums[$1] }) else { return pool[0] }
        return pool[best]
    }
}
