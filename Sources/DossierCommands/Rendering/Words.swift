internal import DossierNode
internal import DossierText

/// The words that several screens share.
enum Words {
    /// A label inside a sentence or a column: `listing date`, but `ISIN code`.
    static func label(_ label: String) -> String {
        let safe = SafeText.line(label)
        guard let first = safe.first, first.isUppercase else { return safe }
        let second = safe.dropFirst().first
        if let second, second.isUppercase { return safe }
        return first.lowercased() + safe.dropFirst()
    }

    /// Who, from the point of view of the person at the keyboard.
    static func author(_ author: AuthorView) -> String {
        author.isOwn ? "you" : SafeText.line(author.name)
    }

    /// A value for people with how exact it is: `~30 %`, `<5`.
    static func value(_ display: String, bound: String?) -> String {
        let text = SafeText.line(display)
        switch bound {
        case nil, "=": return text
        case "~": return "~" + text
        case .some(let bound): return SafeText.line(bound) + " " + text
        }
    }

    /// The numbers of sources as marks: `[1] [2]`.
    static func numbers(_ numbers: [Int]) -> String {
        numbers.map { "[\($0)]" }.joined(separator: " ")
    }

    /// A period: `2017 to 2019`, `from 2019-08`, `until 2020`.
    static func period(_ start: String?, _ end: String?) -> String? {
        switch (start.map { SafeText.line($0) }, end.map { SafeText.line($0) }) {
        case (nil, nil): nil
        case (let start?, nil): "from " + start
        case (nil, let end?): "until " + end
        case (let start?, let end?): start == end ? start : start + " to " + end
        }
    }

    /// The place of a conflict: `Hikvision listing / listing date`.
    static func place(_ conflict: ConflictView) -> String {
        SafeText.line(conflict.entity.caption) + " / " + label(conflict.label)
    }

    /// What a side of a conflict answers.
    static func answer(_ side: ConflictSide) -> String {
        switch side.answer {
        case .value: SafeText.line(side.display)
        case .withdrawn: "withdrawn"
        case .removed: "removed"
        case .kept: "kept"
        }
    }

    /// The authors of a side, each once: `you`, `legal-desk and 2 others`.
    static func authors(_ side: ConflictSide) -> String {
        var names: [String] = []
        for support in side.supports {
            let name = author(support.author)
            if !names.contains(name) { names.append(name) }
        }
        if names.count <= 2 { return names.joined(separator: " and ") }
        return names[0] + " and \(names.count - 1) others"
    }
}
