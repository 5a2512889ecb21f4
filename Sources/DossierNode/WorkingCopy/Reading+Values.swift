internal import DossierCore
internal import DossierCrypto
internal import DossierVocabulary

extension Reading {
    /// One assertion as a support.
    func support(
        _ id: OperationID,
        at place: Place,
        _ fields: [String: String],
        isReturned: Bool,
        _ sources: SourceNumbers
    ) throws -> SupportView {
        SupportView(
            author: author(at: place),
            time: try time(id.changeset),
            changeset: name(id.changeset, at: place),
            source: fields["source"],
            sourceNumber: fields["source"].map {
                sources.number(of: $0, derivedFrom: fields["derivedFrom"])
            },
            locator: fields["locator"],
            retrieved: fields["retrieved"],
            contentDigest: fields["contentDigest"],
            derivedFrom: fields["derivedFrom"],
            original: fields["original"],
            bound: fields["bound"],
            note: fields["note"],
            reason: fields["reason"],
            corrects: fields["corrects"],
            onBehalfOf: fields["onBehalfOf"] ?? "",
            isOwn: author(at: place).isOwn,
            isSent: isSent(place),
            isReturned: isReturned,
            fields: fields
        )
    }

    /// The live values of an entity by property, types and markers left out.
    func properties(
        _ live: [LiveAssertion],
        _ type: EntityType?,
        without hidden: Set<String> = [],
        _ sources: SourceNumbers
    ) throws -> [PropertyView] {
        var groups: [String: [LiveAssertion]] = [:]
        for assertion in live where !assertion.isMarker {
            let property = assertion.property
            guard property != typeProperty, !hidden.contains(property) else { continue }
            groups[property, default: []].append(assertion)
        }
        return try ordered(groups.keys, type).map { property in
            PropertyView(
                property: property,
                label: label(property, type),
                values: try values(
                    groups[property] ?? [],
                    type?.property(named: property),
                    sources
                )
            )
        }
    }

    private func values(
        _ assertions: [LiveAssertion],
        _ property: Property?,
        _ sources: SourceNumbers
    ) throws -> [ValueView] {
        let groups = Dictionary(grouping: assertions) { assertion in
            [ExactText(assertion.value), ExactText(assertion["language"] ?? "")]
        }
        var values: [ValueView] = []
        for key in groups.keys.sorted(by: { $0[0] != $1[0] ? $0[0] < $1[0] : $0[1] < $1[1] }) {
            let group = groups[key] ?? []
            values.append(try value(key[0].text, group, among: assertions, property, sources))
        }
        return values.sorted { one, other in
            if one.isCorrected != other.isCorrected { return !one.isCorrected }
            return one.confirmations > other.confirmations
        }
    }

    private func value(
        _ value: String,
        _ group: [LiveAssertion],
        among all: [LiveAssertion],
        _ property: Property?,
        _ sources: SourceNumbers
    ) throws -> ValueView {
        let (display, target) = try display(value, property)
        let supports = try group.map { assertion in
            try support(
                assertion.id,
                at: assertion.place,
                assertion.fields,
                isReturned: assertion.isReturned || replica.isErasureSetAside(assertion.part),
                sources
            )
        }
        let authored = group.map { (assertion: $0, author: segments[$0.place.segment].key) }
        return ValueView(
            value: value,
            display: display,
            target: target,
            language: group.first?["language"],
            supports: supports.sorted {
                ($0.time, $0.changeset.short) < ($1.time, $1.changeset.short)
            },
            confirmations: supportCount(authored),
            conflict: try group.lazy.compactMap { try self.conflictNumber(of: $0.id) }.first,
            isCorrected: all.contains { other in
                group.contains { ConflictGroup.corrects(other, $0) && other.value != value }
            }
        )
    }

    /// The markers that a removed entity left.
    func markers(_ live: [LiveAssertion]) throws -> [MarkerView] {
        try live.filter(\.isMarker).map { marker in
            MarkerView(
                author: author(at: marker.place),
                time: try time(marker.id.changeset),
                changeset: name(marker.id.changeset, at: marker.place),
                reason: try marker["reason"] ?? message(marker.id.changeset)
            )
        }
    }
}
