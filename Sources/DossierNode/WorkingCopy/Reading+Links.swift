internal import DossierCore
internal import DossierStore
internal import DossierVocabulary

extension Reading {
    /// Links of one view at most.
    private static let shownLinks = 500

    /// What points at an entity, and how many there are.
    func links(
        to id: String,
        _ sources: SourceNumbers
    ) throws -> (links: [LinkView], count: Int) {
        let referrers = try Referrers.of(id, self)
        var links: [LinkView] = []
        for referrer in referrers.prefix(Self.shownLinks) {
            links.append(try link(referrer, to: id, sources))
        }
        links.sort { one, other in
            if one.entity.type != other.entity.type { return one.entity.type < other.entity.type }
            if one.label != other.label { return one.label < other.label }
            if one.start != other.start { return one.start ?? "" < other.start ?? "" }
            return one.entity.id < other.entity.id
        }
        return (links, referrers.count)
    }

    private func link(
        _ referrer: Referrers.Referrer,
        to id: String,
        _ sources: SourceNumbers
    ) throws -> LinkView {
        let name = try name(of: referrer.line.id)
        let type = vocabulary.type(named: referrer.line.type)
        let values = Self.values(referrer.live)
        let verb = verb(name.type, from: referrer.via, values)
        var other: EntityName?
        var far: String?
        if let verb, let value = values(verb.right).first {
            far = value
            if type?.property(named: verb.right)?.valueType == .entity, value != id {
                other = try self.name(of: value)
                far = other?.caption
            }
        }
        return LinkView(
            entity: name,
            label: label(verb, type, referrer.via),
            via: referrer.via,
            other: other,
            text: text(name, type, far: far, values),
            start: type?.temporalStart.lazy.compactMap { values($0).min() }.first,
            end: type?.temporalEnd.lazy.compactMap { values($0).min() }.first,
            properties: try properties(referrer.live, type, sources)
        )
    }

    /// The values of a property that are not corrected by others, sorted.
    private static func values(_ live: [LiveAssertion]) -> (String) -> [String] {
        { property in
            let all = live.filter { !$0.isMarker && $0.property == property }
            let standing = all.filter { one in
                !all.contains { ConflictGroup.corrects($0, one) && $0.value != one.value }
            }
            return Set(standing.map(\.value)).sorted()
        }
    }

    /// The verb that reads the link from the entity shown: the one whose presets fit best.
    private func verb(
        _ type: String,
        from via: [String],
        _ values: (String) -> [String]
    ) -> LinkVerb? {
        vocabulary.linkVerbs.filter { verb in
            verb.typeName == type && via.contains(verb.left)
                && verb.presets.allSatisfy { values($0.key).contains($0.value) }
        }.max { $0.presets.count < $1.presets.count }
    }

    private func label(_ verb: LinkVerb?, _ type: EntityType?, _ via: [String]) -> String {
        if let verb { return verb.name.split(separator: "-").joined(separator: " ") }
        guard let type else { return via.joined(separator: ", ") }
        let ends = via.map { label($0, type).lowercased() }.joined(separator: ", ")
        return type.isOverlay ? "\(type.label.lowercased()) (\(ends))" : "\(ends) of"
    }

    /// One line about a link: its other end or caption, then what qualifies it.
    private func text(
        _ name: EntityName,
        _ type: EntityType?,
        far: String?,
        _ values: (String) -> [String]
    ) -> String {
        var parts: [String] = []
        if let far { parts.append(far) }
        switch name.type {
        case "Metric":
            let amount = ["bound", "value", "unit"].compactMap { values($0).first }
            parts.append(
                (values("measure").prefix(1) + [amount.joined(separator: " ")])
                    .joined(separator: ": ")
            )
            parts += values("region").prefix(1)
        case "Response": parts += values("stance").prefix(1) + values("text").prefix(1)
        case "Allegation":
            parts += values("status").prefix(1) + (values("text") + values("summary")).prefix(1)
        case "Ownership":
            parts += values("percentage").prefix(1).map { $0.hasSuffix("%") ? $0 : $0 + " %" }
            parts += values("role").prefix(1)
        default:
            let more = ["role", "relationship", "purpose", "place", "program", "reason"]
            parts += more.flatMap { values($0).prefix(1) }
        }
        if parts.isEmpty, name.caption != name.id { parts.append(name.caption) }
        if parts.isEmpty {
            parts += ["summary", "description", "text"].flatMap { values($0).prefix(1) }.prefix(1)
        }
        return parts.isEmpty ? name.id : parts.joined(separator: ", ")
    }
}
