internal import DossierCore
internal import DossierStore
internal import DossierVocabulary

/// Entities that point at another by an entity-valued property.
enum Referrers {
    /// Candidates looked at for one entity; a name that common would need the index that the store
    /// is to get.
    private static let candidates = 20_000

    /// One pointing entity.
    struct Referrer {
        let line: EntityLine
        let live: [LiveAssertion]
        /// The properties that point.
        let via: [String]
    }

    /// All that point at `id`, by id.
    ///
    /// The words of the search index find the candidates, and each is checked.
    static func of(_ id: String, _ reading: Reading) throws -> [Referrer] {
        var found: [Referrer] = []
        for line in try reading.view.search(id, limit: candidates) where line.id != id {
            let live = try reading.view.live(line.id)
            let type = reading.vocabulary.type(named: line.type)
            var via: [String] = []
            for assertion in live where assertion.value == id {
                let property = assertion.property
                guard type?.property(named: property)?.valueType == .entity,
                    !via.contains(property)
                else { continue }
                via.append(property)
            }
            if !via.isEmpty { found.append(Referrer(line: line, live: live, via: via.sorted())) }
        }
        return found.sorted { $0.line.id < $1.line.id }
    }
}
