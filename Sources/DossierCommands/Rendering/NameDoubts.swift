internal import DossierCore
internal import DossierNode
internal import DossierStore
internal import DossierText

/// What is doubtful about an entity's names and values: another entity that looks like it, two values that look
/// alike, names whose letters do not belong together.
struct NameDoubts {
    private enum Doubt {
        case entity(LookAlikeView)
        case values(PropertyView, String, String)
        case name(PropertyView, String, LookAlike.Oddity)
    }

    private let doubts: [Doubt]

    init(_ view: EntityView) {
        var found = view.lookAlikes.map(Doubt.entity)
        for property in view.properties {
            let values = property.values.map(\.value)
            for (position, others) in LookAlike.matches(values).enumerated() {
                // A pair is told once, at its first.
                for other in others where other > position {
                    found.append(.values(property, values[position], values[other]))
                }
            }
            guard DatasetRules.summary.nameProperties.contains(property.property) else { continue }
            for value in values {
                guard let oddity = LookAlike.oddity(value) else { continue }
                found.append(.name(property, value, oddity))
            }
        }
        doubts = found
    }

    /// One sentence for each.
    var sentences: [String] {
        doubts.map { doubt in
            switch doubt {
            case .entity(let twin):
                return "looks like \(SafeText.line(twin.entity.id)), another entity: "
                    + Self.comparison(twin.own, twin.other) + "."
            case .values(let property, let one, let other):
                return "two values of \(SafeText.line(property.label)) look alike: "
                    + Self.comparison(one, other) + "."
            case .name(let property, let name, let oddity):
                return "the \(SafeText.line(property.label)) \(Self.quoted(name)) \(oddity.words)."
            }
        }
    }

    /// The same for JSON.
    var members: [JSONText] {
        typealias Member = JSONText.Member
        return doubts.map { doubt in
            switch doubt {
            case .entity(let twin):
                .object([
                    Member("kind", .string("look-alike")),
                    Member("entity", ViewJSON.name(twin.entity)),
                    Member("values", .strings([twin.own, twin.other])),
                ])
            case .values(let property, let one, let other):
                .object([
                    Member("kind", .string("look-alike")),
                    Member("property", .string(property.property)),
                    Member("values", .strings([one, other])),
                ])
            case .name(let property, let name, let oddity):
                .object([
                    Member("kind", .string(oddity.code)),
                    Member("property", .string(property.property)),
                    Member("values", .strings([name])),
                ])
            }
        }
    }

    /// The kinds of doubt about one value, for a pipe: `look-alike:ID`, `look-alike`, `mixed-scripts` …, each once.
    func codes(of property: String, _ value: String) -> [String] {
        // By bytes: what looks alike may be canonically equal.
        let value = ExactText(value)
        var codes: [String] = []
        for doubt in doubts {
            let code: String? =
                switch doubt {
                case .entity(let twin):
                    ExactText(twin.own) == value ? "look-alike:" + twin.entity.id : nil
                case .values(let found, let one, let other):
                    found.property == property
                        && (ExactText(one) == value || ExactText(other) == value)
                        ? "look-alike" : nil
                case .name(let found, let name, let oddity):
                    found.property == property && ExactText(name) == value ? oddity.code : nil
                }
            if let code, !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private static func comparison(_ one: String, _ other: String) -> String {
        let (left, right) = LookAlike.difference(one, other) ?? ("nothing", "nothing")
        return "\(quoted(one)) has \(left) where \(quoted(other)) has \(right)"
    }

    private static func quoted(_ text: String) -> String { "\"" + SafeText.line(text) + "\"" }
}
