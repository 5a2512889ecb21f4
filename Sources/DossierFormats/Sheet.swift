internal import DossierCore
internal import DossierVocabulary

/// What lives of one entity, sorted and collected by property, for an export.
struct Sheet {
    /// The values of one property, each once, in the order first asserted.
    struct Values {
        let name: String
        var values: [String]
    }

    /// An assertion with its words, decoded once.
    struct Line {
        let assertion: LiveAssertion
        let property: String
        let value: String
    }

    /// All but markers, in the order of the export: the type first.
    let lines: [Line]
    /// The assertions of the type.
    let types: [LiveAssertion]
    /// Every property but the type.
    let properties: [Values]

    /// Collects `live`, sorted already.
    init(_ live: [LiveAssertion]) {
        var types: [LiveAssertion] = []
        var lines: [Line] = []
        var typeCount = 0
        lines.reserveCapacity(live.count)
        var properties: [Values] = []
        properties.reserveCapacity(16)
        var sets: [Int: DistinctValues] = [:]
        var last = -1
        for assertion in live where !assertion.isMarker {
            let name = assertion.property
            let value = assertion.value
            let line = Line(assertion: assertion, property: name, value: value)
            if name == typeProperty {
                types.append(assertion)
                lines.insert(line, at: typeCount)
                typeCount += 1
                continue
            }
            lines.append(line)
            if last < 0 || properties[last].name != name {
                last = properties.firstIndex { $0.name == name } ?? properties.count
            }
            guard last < properties.count else {
                properties.append(Values(name: name, values: [value]))
                continue
            }
            if sets[last, default: DistinctValues()]
                .insert(value, beside: properties[last].values[...])
            {
                properties[last].values.append(value)
            }
        }
        self.types = types
        self.lines = lines
        self.properties = properties
    }

    /// The values of a property.
    func values(of name: String) -> [String] {
        properties.first { $0.name == name }?.values ?? []
    }

    /// The same for callers that take a function.
    var values: (String) -> [String] { { values(of: $0) } }

    /// The value that an assertion of this entity states.
    func value(_ id: OperationID) -> String? { lines.first { $0.assertion.id == id }?.value }

    /// The top-level keys that came with the entity: those of the first type assertion, then what others add.
    var topLevelMembers: [RawObject.Member] {
        var members: [RawObject.Member] = []
        for type in types {
            guard let text = type["unknown"], let found = RawObject.members(text) else { continue }
            if members.isEmpty {
                members = found
            } else {
                let known = Set(members.map(\.key))
                members += found.filter { !known.contains($0.key) }
            }
        }
        return members.filter { !Self.ours.contains($0.key) }
    }

    private static let ours: Set<String> = ["id", "schema", "properties", "dossier"]

    /// The caption that came with the entity, unless what it was made of has changed since.
    ///
    /// It stays while it is one of the values that captions are made of, while there are none,
    /// and while all of those come from where the caption itself came from.
    func caption(_ members: [RawObject.Member], _ type: EntityType?) -> String? {
        guard let member = members.first(where: { $0.key == "caption" }),
            let caption = RawObject.string(member.value)
        else { return nil }
        let names = type?.captionProperties ?? ["name"]
        for property in properties where names.contains(property.name) {
            if property.values.contains(where: { ByteText.same($0, caption) }) { return caption }
        }
        guard let origin = types.first else { return caption }
        for line in lines where names.contains(line.property) {
            guard line.assertion.id.changeset != origin.id.changeset else { continue }
            let voice = line.assertion.voice
            if voice.isEmpty || voice != origin.voice { return nil }
        }
        return caption
    }
}
