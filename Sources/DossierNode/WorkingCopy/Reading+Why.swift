internal import DossierCore
internal import DossierStore
internal import DossierVocabulary

extension Reading {
    /// Every value that the properties of an entity ever had, with who stated and who removed it.
    func why(_ entity: String, properties wanted: Set<String>?) throws -> [WhyView] {
        let history = try EntityHistory(entity, self)
        let name = try name(of: entity)
        let type = type(of: name)
        let stated = history.facts.filter { fact in
            !fact.property.isEmpty && (wanted?.contains(fact.property) ?? true)
        }
        let byProperty = Dictionary(grouping: stated, by: \.property)
        var views: [WhyView] = []
        for property in ordered(byProperty.keys, type) {
            let facts = byProperty[property] ?? []
            let byValue = Dictionary(grouping: facts) { ExactText($0.value) }
            let live = byValue.filter { $0.value.contains(where: \.isLive) }.keys.sorted()
            let gone = byValue.keys.filter { !live.contains($0) }.sorted()
            for value in live + gone {
                let sources = SourceNumbers()
                let group = byValue[value] ?? []
                var view = WhyView(
                    entity: name,
                    property: property,
                    label: label(property, type),
                    value: value.text,
                    display: try display(value.text, type?.property(named: property)).text,
                    isLive: live.contains(value),
                    conflict: try group.lazy.compactMap { try self.conflictNumber(of: $0.id) }
                        .first,
                    events: try group.map { try event($0, history, sources) },
                    sources: []
                )
                view.events.sort {
                    ($0.support.time, $0.support.changeset.short)
                        < ($1.support.time, $1.support.changeset.short)
                }
                view.sources = try sources.views(self)
                views.append(view)
            }
        }
        return views
    }

    private func event(
        _ fact: EntityHistory.Fact,
        _ history: EntityHistory,
        _ sources: SourceNumbers
    ) throws -> WhyEvent {
        WhyEvent(
            support: try support(
                fact.id,
                at: fact.place,
                fact.fields,
                isReturned: fact.isReturned,
                sources
            ),
            kind: fact.kind,
            isSignatureGood: try isSignatureGood(fact.id.changeset),
            isCounted: replica.membership.isEffective(fact.kind, at: fact.place),
            isForked: view.replica.isForked(fact.place),
            // An adoption names what it takes over, which never counted, to say that this is done.
            replaced: history.removed(by: fact.id)
                .filter { $0.isEffective || !fact.isEffective }.map(\.value),
            removals: try fact.removals.map { try removal($0, history) }.sorted {
                $0.time < $1.time
            }
        )
    }

    private func removal(
        _ removal: EntityHistory.Removal,
        _ history: EntityHistory
    ) throws -> WhyRemoval {
        let remover = history.fact(removal.by)
        let states = remover.map { $0.isEffective && !$0.isMarker && !$0.property.isEmpty } ?? false
        return WhyRemoval(
            author: author(at: removal.place),
            time: try time(removal.by.changeset),
            changeset: name(removal.by.changeset, at: removal.place),
            kind: removal.kind,
            replacement: states ? remover?.value : nil,
            reason: try remover?.fields["reason"] ?? message(removal.by.changeset),
            isCounted: removal.isCounted
        )
    }
}
