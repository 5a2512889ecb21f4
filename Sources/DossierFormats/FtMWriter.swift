package import DossierCore
package import DossierVocabulary

/// Writes what lives of an entity as one line of FtM JSON.
package struct FtMWriter: Sendable {
    /// How much a line says.
    package enum Form: Sendable {
        /// What other tools read: values without sources. Overlay properties are left out.
        case plain
        /// The same plus the key `dossier` with every statement and all its fields: lossless.
        case extended
    }

    /// What the writer asks about other entities, for sentences and references.
    package struct Neighbour: Sendable {
        /// The entity's type; nil if it has none.
        package var type: String?
        /// What the entity is called.
        package var caption: String

        /// Describes another entity.
        package init(type: String?, caption: String) {
            self.type = type
            self.caption = caption
        }
    }

    /// FtM's type for entities that have none, or whose type FtM does not know.
    static let noteType = "Note"
    /// The type shown where none lives: every entity is at least this.
    static let fallbackType = "Thing"

    let vocabulary: Vocabulary
    let form: Form
    let order: StatementOrder
    let neighbour: @Sendable (String) -> Neighbour?
    private let types: [String: EntityType]
    private let overlayProperties: [String: Set<String>]

    /// A writer; `neighbour` finds other entities by id, and may know none.
    package init(
        vocabulary: Vocabulary = .standard,
        form: Form = .extended,
        order: StatementOrder = StatementOrder(),
        neighbour: @escaping @Sendable (String) -> Neighbour? = { _ in nil }
    ) {
        self.vocabulary = vocabulary
        self.form = form
        self.order = order
        self.neighbour = neighbour
        types = Dictionary(vocabulary.types.map { ($0.name, $0) }) { first, _ in first }
        overlayProperties = types.compactMapValues { type in
            let names = type.properties.filter(\.isOverlay).map(\.name)
            return names.isEmpty ? nil : Set(names)
        }
    }

    /// Appends the entity's line and its line feed.
    ///
    /// Returns false, with nothing appended, where nothing lives
    /// but the marker of a removed entity.
    @discardableResult
    package func write(
        _ entity: String,
        live: [LiveAssertion],
        to output: inout [UInt8]
    ) -> Bool {
        let sheet = Sheet(order.sorted(live))
        guard !sheet.lines.isEmpty else { return false }
        let typeName = type(of: sheet.types)
        let type = typeName.flatMap { types[$0] }
        let isOverlay = type?.isOverlay == true
        let schema = isOverlay ? Self.noteType : typeName ?? Self.fallbackType
        let unknown = sheet.topLevelMembers
        output.append(contentsOf: #"{"id":"#.utf8)
        JSONText.append(entity, to: &output)
        let ownCaption = sheet.caption(unknown, type)
        if ownCaption == nil {
            output.append(contentsOf: #","caption":"#.utf8)
            let caption = type.map { vocabulary.caption(type: $0, values: sheet.values) }
            JSONText.append(caption ?? sheet.values(of: "name").first ?? schema, to: &output)
        }
        output.append(contentsOf: #","schema":"#.utf8)
        JSONText.append(schema, to: &output)
        output.append(contentsOf: #","properties":"#.utf8)
        if isOverlay, let type {
            write(note(entity, type, sheet), leavingOut: [], to: &output)
        } else {
            let hidden = typeName.flatMap { overlayProperties[$0] } ?? []
            write(sheet.properties, leavingOut: hidden, to: &output)
        }
        for member in unknown where member.key != "caption" || ownCaption != nil {
            output.append(0x2C)
            output.append(contentsOf: member.text.utf8)
        }
        if form == .extended { writeStatements(typeName, sheet, to: &output) }
        output.append(contentsOf: "}\n".utf8)
        return true
    }

    /// What an entity is called in an export, its own caption or the vocabulary's.
    package func caption(of live: [LiveAssertion]) -> String {
        let sheet = Sheet(order.sorted(live))
        let typeName = type(of: sheet.types)
        let type = typeName.flatMap { types[$0] }
        if let own = sheet.caption(sheet.topLevelMembers, type) { return own }
        return type.map { vocabulary.caption(type: $0, values: sheet.values) }
            ?? sheet.values(of: "name").first ?? typeName ?? Self.fallbackType
    }

    /// The type an entity is exported with: the narrowest where one descends from the other, else the first by id.
    package func type(of live: [LiveAssertion]) -> String? {
        let assertions = live.filter { !$0.isMarker && $0.property == typeProperty }
        guard let first = assertions.min(by: { $0.id < $1.id }) else { return nil }
        guard assertions.count > 1 else { return first.value }
        guard var narrowest = types[first.value] else { return first.value }
        for assertion in assertions {
            guard let other = types[assertion.value],
                let common = vocabulary.commonType(narrowest, other)
            else { return first.value }
            narrowest = common
        }
        return narrowest.name
    }

    private func write(
        _ properties: [Sheet.Values],
        leavingOut hidden: Set<String>,
        to output: inout [UInt8]
    ) {
        output.append(0x7B)
        var isFirst = true
        for property in properties {
            if !hidden.isEmpty, hidden.contains(property.name) { continue }
            if !isFirst { output.append(0x2C) }
            isFirst = false
            JSONText.append(property.name, to: &output)
            output.append(contentsOf: ":[".utf8)
            for (position, value) in property.values.enumerated() {
                if position > 0 { output.append(0x2C) }
                JSONText.append(value, to: &output)
            }
            output.append(0x5D)
        }
        output.append(0x7D)
    }

    private func writeStatements(
        _ type: String?,
        _ sheet: Sheet,
        to output: inout [UInt8]
    ) {
        output.append(contentsOf: #","dossier":{"#.utf8)
        if let type {
            output.append(contentsOf: #""type":"#.utf8)
            JSONText.append(type, to: &output)
            output.append(0x2C)
        }
        output.append(contentsOf: #""statements":["#.utf8)
        for (position, line) in sheet.lines.enumerated() {
            output.append(contentsOf: (position > 0 ? #",{"property":"# : #"{"property":"#).utf8)
            JSONText.append(line.property, to: &output)
            output.append(contentsOf: #","value":"#.utf8)
            JSONText.append(line.value, to: &output)
            writeFields(of: line, sheet, to: &output)
            output.append(0x7D)
        }
        output.append(contentsOf: "]}".utf8)
    }

    private func writeFields(
        of line: Sheet.Line,
        _ sheet: Sheet,
        to output: inout [UInt8]
    ) {
        let fields = PortableFields.of(line.assertion, value: sheet.value)
        guard !fields.isEmpty else { return }
        let sorted = fields.sorted { one, other in
            let left = StatementField.ranks[one.key] ?? .max
            let right = StatementField.ranks[other.key] ?? .max
            return left != right ? left < right : one.key < other.key
        }
        for (name, text) in sorted {
            // Keys that came with the statement go back as they were; those of a type stand at the top level.
            if name == "unknown", line.property != typeProperty,
                let members = RawObject.members(text),
                members.allSatisfy({ !Self.reserved.contains($0.key) })
            {
                for member in members {
                    output.append(0x2C)
                    output.append(contentsOf: member.text.utf8)
                }
                continue
            }
            output.append(0x2C)
            JSONText.append(name, to: &output)
            output.append(0x3A)
            JSONText.append(text, to: &output)
        }
    }

    /// Names that mean something in a statement.
    private static let reserved = Set(StatementField.names + ["property", "value"])
}
