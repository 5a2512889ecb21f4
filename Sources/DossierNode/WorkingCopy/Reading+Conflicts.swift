internal import DossierCore
internal import DossierVocabulary

extension Reading {
    /// One group of answers as people see it.
    func conflictView(_ group: ConflictGroup) throws -> ConflictView {
        let sources = SourceNumbers()
        let name = try name(of: group.entity)
        let type = type(of: name)
        let property = type?.property(named: group.property)
        let history = try EntityHistory(group.entity, self)
        var groups: [ConflictSide.Answer: [EntityHistory.Fact]] = [:]
        for id in group.ids.sorted() {
            guard let fact = history.fact(id) else { continue }
            groups[answer(fact, in: group), default: []].append(fact)
        }
        var sides: [ConflictSide] = []
        for (answer, facts) in groups {
            let supports = try facts.map { fact in
                try support(
                    fact.id,
                    at: fact.place,
                    fact.fields,
                    isReturned: fact.isReturned,
                    sources
                )
            }
            sides.append(
                ConflictSide(
                    letter: "",
                    answer: answer,
                    display: try display(answer, property),
                    supports: supports.sorted { $0.time < $1.time },
                    ids: facts.map(\.id).sorted()
                )
            )
        }
        sides.sort { one, other in
            one.time != other.time ? one.time < other.time : one.ids[0] < other.ids[0]
        }
        for position in sides.indices { sides[position].letter = Self.letter(position) }
        return ConflictView(
            number: group.number,
            entity: name,
            property: group.property,
            label: label(group.property, type),
            isSingleValued: property?.isSingleValued ?? (group.property == typeProperty),
            sides: sides,
            sources: try sources.views(self)
        )
    }

    private func answer(
        _ fact: EntityHistory.Fact,
        in group: ConflictGroup
    ) -> ConflictSide.Answer {
        if fact.isMarker { return .removed }
        if fact.kind == "retract" { return .withdrawn }
        return group.property == markerProperty ? .kept : .value(fact.value)
    }

    private func display(
        _ answer: ConflictSide.Answer,
        _ property: Property?
    ) throws -> String {
        switch answer {
        case .value(let value): try display(value, property).text
        case .withdrawn: "(withdrawn)"
        case .removed: "(removed)"
        case .kept: "(kept)"
        }
    }

    /// a … z, then a1, b1, and so on.
    private static func letter(_ position: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let letter = String(letters[position % letters.count])
        return position < letters.count ? letter : "\(letter)\(position / letters.count)"
    }
}
