/// The types and properties that Dossier adds to FollowTheMoney; nothing is renamed or removed.
///
/// Work on restricted parties needs to say what they answered, what is only alleged, how much of
/// what, who uses which product, and which official act listed many at once. Entities of these
/// types are exported as a Note with the full form beside it.
package enum Overlay {
    /// The version of the table below.
    package static let version = 1

    /// The short form of a property: name, label, value type, then what is special about it.
    struct Field {
        var name: String
        var label: String
        var valueType: ValueType
        var isSingle: Bool
        var ranges: [String]
        var choices: [String]

        init(
            _ name: String,
            _ label: String,
            _ valueType: ValueType = .string,
            single: Bool = false,
            ranges: [String] = [],
            choices: [String] = []
        ) {
            self.name = name
            self.label = label
            self.valueType = valueType
            isSingle = single
            self.ranges = ranges
            self.choices = choices
        }
    }

    /// The relations a number may have to the true one: "~" is about.
    package static let bounds = ["=", "<", ">", "~", "<=", ">="]

    /// What every added type that is not a Thing has besides its own properties.
    private static let common = [
        Field("name", "Name", .name), Field("description", "Description", .text),
        Field("summary", "Summary", .text), Field("sourceUrl", "Source link", .url),
    ]

    private static let response = [
        Field("respondent", "Respondent", .entity, ranges: ["LegalEntity"]),
        Field("speaker", "Speaker", .entity, ranges: ["LegalEntity"]),
        Field("respondsTo", "Responds to", .entity, ranges: respondable),
        Field(
            "stance",
            "Stance",
            single: true,
            choices: ["denies", "disputes", "accepts", "evaluating", "noComment"]
        ),
        Field("text", "Text", .text),
        Field("verbatim", "Verbatim", single: true, choices: ["yes", "no"]),
        Field("date", "Date", .date, single: true),
    ]

    private static let respondable = ["Sanction", "Risk", "Allegation", "ListingAction"]

    private static let allegation = [
        Field("claimant", "Claimant", .entity, ranges: ["LegalEntity"]),
        Field("subject", "Subject", .entity, ranges: ["Thing"]),
        Field("topic", "Topic"),
        Field("text", "Text", .text),
        Field(
            "status",
            "Status",
            single: true,
            choices: ["alleged", "denied", "admitted", "found", "retracted"]
        ),
        Field("reportedBy", "Reported by", .entity, ranges: ["Thing"]),
        Field("date", "Date", .date, single: true),
    ]

    private static let metric = [
        Field("entity", "Entity", .entity, ranges: ["Thing"]),
        Field("measure", "Measure", single: true),
        Field("value", "Value", .number, single: true),
        Field("unit", "Unit", single: true),
        Field("bound", "Bound", single: true, choices: bounds),
        Field("region", "Region", single: true),
        Field("periodStart", "Period start", .date, single: true),
        Field("periodEnd", "Period end", .date, single: true),
    ]

    private static let product = [
        Field("maker", "Maker", .entity, ranges: ["LegalEntity"]),
        Field("kind", "Kind"), Field("function", "Function"),
    ]

    private static let productUse = [
        Field("product", "Product", .entity, ranges: ["Product"]),
        Field("user", "User", .entity, ranges: ["LegalEntity"]),
        Field("purpose", "Purpose", .text), Field("place", "Place"),
    ]

    private static let listingAction = [
        Field("authority", "Authority"), Field("programme", "Programme"),
        Field("notice", "Notice"),
        Field("date", "Date", .date, single: true),
        Field("effectiveDate", "Effective date", .date, single: true),
        Field("count", "Number of parties", .number, single: true),
    ]

    /// Adds the types, and the two properties of types that are already there.
    static func add(to rows: inout [TypeRow]) {
        let thing = rows.first { $0.name == "Thing" }
        rows.append(type("Response", "Response", "Responses", response, start: ["date"]))
        rows.append(type("Allegation", "Allegation", "Allegations", allegation, start: ["date"]))
        rows.append(
            type(
                "Metric",
                "Metric",
                "Metrics",
                metric,
                caption: ["name", "measure"],
                start: ["periodStart"],
                end: ["periodEnd"]
            )
        )
        rows.append(type("ProductUse", "Product use", "Product uses", productUse))
        rows.append(
            type(
                "ListingAction",
                "Listing action",
                "Listing actions",
                listingAction,
                caption: ["name", "programme", "authority"],
                start: ["effectiveDate", "date"]
            )
        )
        rows.append(
            TypeRow(
                name: "Product",
                label: "Product",
                plural: "Products",
                ancestors: ["Thing"],
                flags: "",
                extends: ["Thing"],
                required: ["name"],
                caption: thing?.caption ?? ["name"],
                properties: product.map { property($0, owner: "Product") },
                isOverlay: true
            )
        )
        let action = Field(
            "action",
            "Listing action",
            .entity,
            single: true,
            ranges: ["ListingAction"]
        )
        let status = Field(
            "status",
            "Status",
            single: true,
            choices: ["planned", "held", "cancelled"]
        )
        for (owner, field) in [("Sanction", action), ("Event", status)] {
            guard let index = rows.firstIndex(where: { $0.name == owner }) else { continue }
            rows[index].properties.append(property(field, owner: owner))
        }
    }

    private static func type(
        _ name: String,
        _ label: String,
        _ plural: String,
        _ fields: [Field],
        caption: [String] = ["name", "summary", "text"],
        start: [String] = [],
        end: [String] = []
    ) -> TypeRow {
        let properties = (fields + common).map { property($0, owner: name) }
        return TypeRow(
            name: name,
            label: label,
            plural: plural,
            ancestors: [],
            flags: "",
            extends: [],
            caption: caption.filter { caption in properties.contains { $0.name == caption } },
            temporalStart: start,
            temporalEnd: end,
            properties: properties,
            isOverlay: true
        )
    }

    private static func property(_ field: Field, owner: String) -> Property {
        Property(
            name: field.name,
            label: field.label,
            owner: owner,
            valueType: field.valueType,
            isStub: false,
            isMatchable: false,
            isHidden: false,
            isDeprecated: false,
            isOverlay: true,
            isSingleValued: field.isSingle,
            ranges: field.ranges,
            reverse: nil,
            format: nil,
            maxLength: ModelReader.maximum[field.valueType] ?? 250,
            choices: field.choices
        )
    }
}
