internal import DossierVocabulary

/// The fields that a step's statements get from its citation.
struct StatementFields: Sendable {
    /// All that was said.
    let all: [String: String]

    /// For statements that the step adds of its own accord: type, name, ends of a link.
    var common: [String: String] {
        let names: Set<String> = ["source", "locator", "retrieved", "derivedFrom", "reason"]
        return all.filter { names.contains($0.key) }
    }

    /// For a value that was typed; only texts have a language.
    func fields(for type: ValueType?) -> [String: String] {
        switch type {
        case .name, .string, .text, .address, .html, nil: return all
        default: return all.filter { $0.key != "language" }
        }
    }

    /// What to say where statements have no source.
    func warning(_ count: Int) -> [String] {
        guard all["source"] == nil, count > 0 else { return [] }
        let what = count == 1 ? "1 statement has" : "\(count) statements have"
        return ["\(what) no source (this dataset: allowed with a warning)."]
    }
}
