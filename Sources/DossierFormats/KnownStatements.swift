internal import DossierCore

/// Property, value and language: what makes a statement one statement, compared by bytes.
struct StatementName: Hashable {
    let property: ByteText
    let value: ByteText
    let language: String?

    init(_ statement: ImportedStatement) {
        property = ByteText(statement.property)
        value = ByteText(statement.value)
        language = statement.fields["language"]
    }

    init(_ assertion: LiveAssertion) {
        property = ByteText(assertion.property)
        value = ByteText(assertion.value)
        language = assertion["language"]
    }
}

/// A statement with all its fields but those that say when it was seen.
struct StatementKey: Hashable {
    private let name: StatementName
    private let fields: [String: ByteText]

    init(_ statement: ImportedStatement) {
        name = StatementName(statement)
        fields = Self.lasting(statement.fields).mapValues(ByteText.init)
    }

    /// Whether two statements of one name have the same fields.
    static func haveEqualFields(_ one: [String: String], _ other: [String: String]) -> Bool {
        let left = lasting(one)
        let right = lasting(other)
        guard left.count == right.count else { return false }
        return left.allSatisfy { name, text in
            guard let other = right[name] else { return false }
            return name == "unknown" || ByteText.same(text, other)
        } && RawObject.saysTheSame(left["unknown"], right["unknown"])
    }

    private static func lasting(_ fields: [String: String]) -> [String: String] {
        guard StatementField.volatile.contains(where: { fields[$0] != nil }) else { return fields }
        return fields.filter { !StatementField.volatile.contains($0.key) }
    }
}

/// What lives already, to be looked up and ticked off.
struct KnownStatements {
    private let assertions: [LiveAssertion]
    private var places: [StatementName: [Int]] = [:]
    private var isTaken: [Bool]

    init(_ assertions: [LiveAssertion]) {
        self.assertions = assertions
        isTaken = Array(repeating: false, count: assertions.count)
        places.reserveCapacity(assertions.count)
        for (place, assertion) in assertions.enumerated() {
            places[StatementName(assertion), default: []].append(place)
        }
    }

    /// What nobody ticked off.
    var left: [LiveAssertion] {
        assertions.indices.filter { !isTaken[$0] }.map { assertions[$0] }
    }

    /// Ticks off every assertion of the statement's name.
    ///
    /// For a type the other keys of the line count too.
    mutating func takeAll(_ statement: ImportedStatement) -> Bool {
        guard let found = places[StatementName(statement)] else { return false }
        let unknown = statement.fields["unknown"]
        let equal = found.filter { place in
            statement.property != typeProperty
                || RawObject.saysTheSame(assertions[place]["unknown"], unknown)
        }
        for place in equal { isTaken[place] = true }
        return !equal.isEmpty
    }

    /// Ticks off every assertion that says the same with equal fields.
    mutating func takeEqual(_ statement: ImportedStatement) -> Bool {
        guard let found = places[StatementName(statement)] else { return false }
        var isKnown = false
        for place in found
        where StatementKey.haveEqualFields(portable(assertions[place]), statement.fields) {
            isTaken[place] = true
            isKnown = true
        }
        return isKnown
    }

    private func portable(_ assertion: LiveAssertion) -> [String: String] {
        PortableFields.of(assertion) { id in assertions.first { $0.id == id }?.value }
    }
}

/// The fields of an assertion as they leave the dataset: what it corrects is named by its value, not by an id.
enum PortableFields {
    /// The fields; `value` finds the value of an assertion of the same entity.
    static func of(
        _ assertion: LiveAssertion,
        value: (OperationID) -> String?
    ) -> [String: String] {
        var fields = assertion.fields
        if let corrects = fields["corrects"], let id = OperationID(text: corrects),
            let text = value(id)
        {
            fields["corrects"] = text
        }
        return fields
    }
}
