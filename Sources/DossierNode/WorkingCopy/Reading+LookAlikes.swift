internal import DossierCore
internal import DossierStore
internal import DossierText

extension Reading {
    /// How many look-alikes of one entity are told.
    static let mostLookAlikes = 8

    /// Other entities with names that look like this one's, as far as the index is fed.
    func lookAlikes(of id: String) throws -> [LookAlikeView] {
        var found: [LookAlikeView] = []
        for own in try names(of: id) {
            for other in try view.lookAlikes(of: own, limit: Self.mostLookAlikes)
            where other != id && !found.contains(where: { $0.entity.id == other }) {
                guard let twin = try names(of: other).first(where: { LookAlike.areAlike(own, $0) })
                else { continue }
                found.append(LookAlikeView(entity: try name(of: other), own: own, other: twin))
                if found.count == Self.mostLookAlikes { return found }
            }
        }
        return found
    }

    /// Every living name of an entity, by bytes.
    private func names(of id: String) throws -> [String] {
        let properties = DatasetRules.summary.nameProperties
        let names = try view.live(id).filter { properties.contains($0.property) }.map(\.value)
        return Set(names.map(ExactText.init)).sorted().map(\.text)
    }
}
