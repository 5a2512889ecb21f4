@testable import DossierNode

extension Fixtures {
    /// The first letter is Cyrillic.
    private static let cyrillic = "\u{410}cme Trading GmbH"

    /// Companies that people take for each other.
    static let twins = [
        summary("acme", "Acme Trading GmbH", looksLike: ["acme-trading-2"]),
        summary("acme-trading-2", cyrillic, looksLike: ["acme"]),
        summary("hidden", "Hid\u{200B}den GmbH", looksLike: []),
    ]

    private static func summary(
        _ id: String,
        _ caption: String,
        looksLike: [String]
    ) -> EntitySummary {
        EntitySummary(
            id: id,
            type: "Company",
            caption: caption,
            statements: 3,
            unsourced: 0,
            hasConflict: false,
            looksLike: looksLike
        )
    }

    /// One of them, with a name in composed and decomposed form as well.
    static let twin = EntityView(
        name: EntityName(id: "acme-trading-2", type: "Company", caption: cyrillic),
        typeLabel: "Company",
        properties: [
            PropertyView(
                property: "name",
                label: "Name",
                values: [value(cyrillic, [support(field)])]
            ),
            PropertyView(
                property: "alias",
                label: "Alias",
                values: [
                    value("Soci\u{E9}t\u{E9} Acme", [support(field)]),
                    value("Socie\u{301}te\u{301} Acme", [support(you)]),
                ]
            ),
        ],
        links: [],
        linkCount: 0,
        sources: [],
        conflicts: [],
        markers: [],
        lookAlikes: [
            LookAlikeView(
                entity: EntityName(id: "acme", type: "Company", caption: "Acme Trading GmbH"),
                own: cyrillic,
                other: "Acme Trading GmbH"
            )
        ]
    )
}
