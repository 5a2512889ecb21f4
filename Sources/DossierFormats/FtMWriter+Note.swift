internal import DossierVocabulary

/// An entity of a type that FtM lacks, as the Note that other tools see.
extension FtMWriter {
    /// The properties of the Note: what Note itself has, a sentence, and the Things concerned.
    func note(_ entity: String, _ type: EntityType, _ sheet: Sheet) -> [Sheet.Values] {
        let noteType = vocabulary.type(named: Self.noteType)
        var found: [Sheet.Values] = []
        var things: [String] = []
        for property in sheet.properties {
            let own = type.property(named: property.name)
            if own?.valueType == .entity, let own {
                for id in property.values
                where id != entity && isThing(id, own) && !things.contains(id) {
                    things.append(id)
                }
            }
            guard let shared = noteType?.property(named: property.name), !shared.isStub,
                shared.valueType != .entity, own?.valueType == shared.valueType
            else { continue }
            found.append(property)
        }
        if !found.contains(where: { $0.name == "name" }) {
            let caption = vocabulary.caption(type: type, values: sheet.values)
            found.insert(Sheet.Values(name: "name", values: [caption]), at: 0)
        }
        if !found.contains(where: { $0.name == "description" }) {
            let sentence = sentence(type, sheet)
            found.append(Sheet.Values(name: "description", values: [sentence]))
        }
        if !things.isEmpty { found.append(Sheet.Values(name: "entity", values: things)) }
        return found
    }

    /// A Note can only be about Things; where the other entity is not known, the property's range decides.
    private func isThing(_ id: String, _ property: Property) -> Bool {
        guard EntityID.isValid(id) else { return false }
        if let name = neighbour(id)?.type, let type = vocabulary.type(named: name) {
            return type.isA("Thing")
        }
        guard let range = property.range, let type = vocabulary.type(named: range) else {
            return false
        }
        return type.isA("Thing")
    }

    /// What the entity says, in one sentence of ours.
    func sentence(_ type: EntityType, _ sheet: Sheet) -> String {
        let words = Words(sheet: sheet, neighbour: neighbour)
        switch type.name {
        case "Response": return response(words)
        case "Allegation": return allegation(words)
        case "Metric": return metric(words)
        case "Product": return product(words)
        case "ProductUse": return use(words)
        case "ListingAction": return action(words)
        default: return "\(type.label)."
        }
    }

    private func response(_ words: Words) -> String {
        let verbs = [
            "denies": "denies", "disputes": "disputes", "accepts": "accepts",
            "evaluating": "is evaluating", "noComment": "makes no comment on",
        ]
        let verb = words.value("stance").flatMap { verbs[$0] } ?? "responds to"
        var text = words.name("respondent") ?? words.name("speaker") ?? "A party"
        if words.value("respondent") != nil, let speaker = words.name("speaker") {
            text += ", through \(speaker),"
        }
        text += " \(verb) \(words.name("respondsTo") ?? "what is said of it")"
        if let date = words.value("date") { text += " on \(date)" }
        if let said = words.value("text") { text += ": \(said)" }
        return Words.ended(text)
    }

    private func allegation(_ words: Words) -> String {
        var text = words.name("claimant").map { "\($0) alleges of" } ?? "It is alleged of"
        text += " \(words.name("subject") ?? "a party not named")"
        if let said = words.value("text") ?? words.value("topic") { text += ": \(said)" }
        if let status = words.value("status"), status != "alleged" { text += " (\(status))" }
        if let reporter = words.name("reportedBy") { text += ", as reported by \(reporter)" }
        if let date = words.value("date") { text += ", \(date)" }
        return Words.ended(text)
    }

    private func metric(_ words: Words) -> String {
        let signs = [
            "<": "less than ", ">": "more than ", "~": "about ", "<=": "at most ",
            ">=": "at least ",
        ]
        let sign = words.value("bound").flatMap { signs[$0] } ?? ""
        var text =
            "\(words.value("measure") ?? "The figure") of \(words.name("entity") ?? "a party")"
        text += ": \(sign)\(words.value("value") ?? "not known")"
        if let unit = words.value("unit") { text += " \(unit)" }
        if let region = words.value("region") { text += ", \(region)" }
        switch (words.value("periodStart"), words.value("periodEnd")) {
        case (let start?, let end?): text += ", \(start) to \(end)"
        case (let start?, nil): text += ", from \(start)"
        case (nil, let end?): text += ", until \(end)"
        case (nil, nil): break
        }
        return Words.ended(text)
    }

    private func product(_ words: Words) -> String {
        var text = words.value("name") ?? "A product"
        if let kind = words.value("kind") { text += " (\(kind))" }
        if let maker = words.name("maker") { text += ", made by \(maker)" }
        if let function = words.value("function") { text += ", for \(function)" }
        return Words.ended(text)
    }

    private func use(_ words: Words) -> String {
        var text = words.name("user") ?? "Somebody"
        text += " uses \(words.name("product") ?? "a product")"
        if let purpose = words.value("purpose") { text += " for \(purpose)" }
        if let place = words.value("place") { text += " in \(place)" }
        return Words.ended(text)
    }

    private func action(_ words: Words) -> String {
        var text = words.value("authority") ?? "An authority"
        text += " lists \(words.value("count").map { "\($0) parties" } ?? "parties")"
        if let programme = words.value("programme") { text += " under \(programme)" }
        if let date = words.value("date") { text += " on \(date)" }
        if let date = words.value("effectiveDate") { text += ", in force from \(date)" }
        return Words.ended(text)
    }
}

/// The words of a sentence: the first value of a property, or what another entity is called.
private struct Words {
    let sheet: Sheet
    let neighbour: (String) -> FtMWriter.Neighbour?

    func value(_ name: String) -> String? {
        sheet.values(of: name).first.flatMap { $0.isEmpty ? nil : $0 }
    }

    func name(_ property: String) -> String? {
        value(property).map { neighbour($0)?.caption ?? $0 }
    }

    static func ended(_ text: String) -> String {
        guard let last = text.last, !".!?".contains(last) else { return text }
        return text + "."
    }
}
