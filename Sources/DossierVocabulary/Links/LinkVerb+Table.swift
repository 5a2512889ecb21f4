/// The verbs. A new verb is a row here; the tests check every name in it against the vocabulary.
extension LinkVerb {
    /// Words for when a link held; all links of FollowTheMoney descend from Interval.
    private static let period = [
        "from": "startDate", "since": "startDate", "start": "startDate",
        "to": "endDate", "until": "endDate", "end": "endDate",
        "on": "date", "note": "summary", "source-url": "sourceUrl",
    ]
    /// The same with the role that every Interest has.
    private static let interest = period.merging(["as": "role", "role": "role"]) { $1 }
    private static let ownership = interest.merging([
        "share": "percentage", "stake": "percentage", "percent": "percentage",
        "shares": "sharesCount", "value": "sharesValue", "currency": "sharesCurrency",
        "kind": "ownershipType",
    ]) { $1 }
    private static let amount = period.merging([
        "amount": "amount", "sum": "amount", "currency": "currency",
    ]) { $1 }
    private static let listing = period.merging([
        "from": "startDate", "effective": "startDate", "announced": "listingDate",
        "on": "listingDate", "listed": "listingDate", "programme": "program",
        "notice": "authorityId", "because": "reason",
    ]) { $1 }
    private static let relation = period.merging([
        "as": "relationship", "role": "relationship",
    ]) { $1 }

    private init(
        _ name: String,
        _ aliases: [String] = [],
        _ typeName: String,
        _ left: String,
        _ right: String,
        presets: [String: String] = [:],
        words: [String: String],
        _ summary: String
    ) {
        self.init(
            name: name,
            aliases: aliases,
            typeName: typeName,
            left: left,
            right: right,
            presets: presets,
            propertyAliases: words,
            summary: summary
        )
    }

    /// All verbs, the common ones first.
    static let all: [LinkVerb] = holdings + people + money + dealings + sayings

    private static let holdings = [
        LinkVerb(
            "owns",
            ["own", "is-owner-of"],
            "Ownership",
            "owner",
            "asset",
            words: ownership,
            "the left party has a share in the right one, or all of it"
        ),
        LinkVerb(
            "owned-by",
            ["is-owned-by"],
            "Ownership",
            "asset",
            "owner",
            words: ownership,
            "the right party has a share in the left one"
        ),
        LinkVerb(
            "holds",
            ["has-shares-in", "holds-shares-in", "shareholder-of"],
            "Ownership",
            "owner",
            "asset",
            presets: ["role": "shareholder"],
            words: ownership,
            "the left party is a shareholder of the right one"
        ),
        LinkVerb(
            "held-by",
            ["is-held-by"],
            "Ownership",
            "asset",
            "owner",
            presets: ["role": "shareholder"],
            words: ownership,
            "the right party is a shareholder of the left one"
        ),
        LinkVerb(
            "invests-in",
            ["invested-in", "investor-in", "funds"],
            "Ownership",
            "owner",
            "asset",
            presets: ["role": "investor"],
            words: ownership,
            "the left party put money into the right one for a share of it"
        ),
        // Support without a stated share must not count as ownership: rules about owned firms
        // add up shares.
        LinkVerb(
            "backs",
            ["backed", "supports"],
            "UnknownLink",
            "subject",
            "object",
            presets: ["role": "backer"],
            words: interest,
            "the left party supports the right one, and how is not said"
        ),
        LinkVerb(
            "controls",
            ["has-control-of"],
            "Control",
            "controller",
            "controlled",
            words: interest.merging(["kind": "controlType", "basis": "legalBasis"]) { $1 },
            "the left party decides what the right one does, whatever it owns"
        ),
        LinkVerb(
            "controlled-by",
            ["is-controlled-by"],
            "Control",
            "controlled",
            "controller",
            words: interest.merging(["kind": "controlType", "basis": "legalBasis"]) { $1 },
            "the right party decides what the left one does"
        ),
        LinkVerb(
            "succeeds",
            ["succeeded", "follows", "successor-of"],
            "Succession",
            "successor",
            "predecessor",
            words: interest,
            "the left party took the place of the right one"
        ),
        LinkVerb(
            "precedes",
            ["preceded", "predecessor-of", "succeeded-by"],
            "Succession",
            "predecessor",
            "successor",
            words: interest,
            "the right party took the place of the left one"
        ),
    ]

    private static let people = [
        LinkVerb(
            "directs",
            ["director-of", "is-director-of", "leads", "heads"],
            "Directorship",
            "director",
            "organization",
            words: interest,
            "the left party is on the board or at the head of the right one"
        ),
        LinkVerb(
            "directed-by",
            ["is-directed-by", "led-by", "headed-by"],
            "Directorship",
            "organization",
            "director",
            words: interest,
            "the right party is on the board or at the head of the left one"
        ),
        LinkVerb(
            "works-for",
            ["works-at", "employed-by", "is-employed-by", "employee-of"],
            "Employment",
            "employee",
            "employer",
            words: interest,
            "the person on the left works for the organisation on the right"
        ),
        LinkVerb(
            "employs",
            ["employed", "employer-of"],
            "Employment",
            "employer",
            "employee",
            words: interest,
            "the person on the right works for the organisation on the left"
        ),
        LinkVerb(
            "member-of",
            ["is-member-of", "belongs-to"],
            "Membership",
            "member",
            "organization",
            words: interest,
            "the left party is a member of the organisation on the right"
        ),
        LinkVerb(
            "has-member",
            ["has-as-member"],
            "Membership",
            "organization",
            "member",
            words: interest,
            "the right party is a member of the organisation on the left"
        ),
        LinkVerb(
            "family-of",
            ["related-to", "relative-of", "is-family-of"],
            "Family",
            "person",
            "relative",
            words: relation,
            "the two persons are of one family"
        ),
        LinkVerb(
            "associate-of",
            ["associated-with", "is-associate-of"],
            "Associate",
            "person",
            "associate",
            words: relation,
            "the two persons have to do with each other"
        ),
        LinkVerb(
            "represents",
            ["acts-for", "agent-of", "lobbies-for"],
            "Representation",
            "agent",
            "client",
            words: interest,
            "the left party acts in the name of the right one"
        ),
        LinkVerb(
            "represented-by",
            ["is-represented-by"],
            "Representation",
            "client",
            "agent",
            words: interest,
            "the right party acts in the name of the left one"
        ),
    ]

    private static let money = [
        LinkVerb(
            "owes",
            ["owes-to", "debtor-of"],
            "Debt",
            "debtor",
            "creditor",
            words: amount,
            "the left party has a debt with the right one"
        ),
        LinkVerb(
            "lends-to",
            ["lent-to", "creditor-of"],
            "Debt",
            "creditor",
            "debtor",
            words: amount,
            "the right party has a debt with the left one"
        ),
        LinkVerb(
            "pays",
            ["paid", "pays-to"],
            "Payment",
            "payer",
            "beneficiary",
            words: amount.merging(["for": "purpose"]) { $1 },
            "the left party paid the right one"
        ),
        LinkVerb(
            "paid-by",
            ["is-paid-by"],
            "Payment",
            "beneficiary",
            "payer",
            words: amount.merging(["for": "purpose"]) { $1 },
            "the right party paid the left one"
        ),
    ]

    private static let dealings = [
        // ContractAward goes from a contract to a supplier. Who supplies whom is usually known
        // without any contract, and a made-up one would be a claim without a source.
        LinkVerb(
            "supplies",
            ["supplier-of", "sells-to", "delivers-to"],
            "UnknownLink",
            "subject",
            "object",
            presets: ["role": "supplier"],
            words: interest,
            "the left party sells goods or services to the right one"
        ),
        LinkVerb(
            "supplied-by",
            ["customer-of", "buys-from"],
            "UnknownLink",
            "object",
            "subject",
            presets: ["role": "supplier"],
            words: interest,
            "the right party sells goods or services to the left one"
        ),
        LinkVerb(
            "awarded-to",
            ["is-awarded-to"],
            "ContractAward",
            "contract",
            "supplier",
            words: interest.merging(["amount": "amount", "currency": "currency"]) { $1 },
            "the contract on the left went to the party on the right"
        ),
        LinkVerb(
            "uses",
            ["user-of"],
            "ProductUse",
            "user",
            "product",
            words: ["for": "purpose", "purpose": "purpose", "at": "place", "in": "place"],
            "the left party uses the product on the right"
        ),
        LinkVerb(
            "used-by",
            ["is-used-by"],
            "ProductUse",
            "product",
            "user",
            words: ["for": "purpose", "purpose": "purpose", "at": "place", "in": "place"],
            "the right party uses the product on the left"
        ),
        LinkVerb(
            "takes-part-in",
            ["participates-in", "participant-of"],
            "ProjectParticipant",
            "participant",
            "project",
            words: interest,
            "the left party takes part in the project on the right"
        ),
        LinkVerb(
            "linked-to",
            ["connected-to", "has-to-do-with"],
            "UnknownLink",
            "subject",
            "object",
            words: interest,
            "the two have to do with each other, and how is not known"
        ),
    ]

    private static let sayings = [
        // A Sanction is no edge: the authority is a text, so the left end holds a name.
        LinkVerb(
            "lists",
            ["listed", "sanctions", "restricts"],
            "Sanction",
            "authority",
            "entity",
            words: listing,
            "the authority on the left put the party on the right on a list"
        ),
        LinkVerb(
            "listed-by",
            ["is-listed-by", "sanctioned-by"],
            "Sanction",
            "entity",
            "authority",
            words: listing,
            "the authority on the right put the party on the left on a list"
        ),
        LinkVerb(
            "responds-to",
            ["answers", "answers-to", "comments-on"],
            "Response",
            "respondent",
            "respondsTo",
            words: ["on": "date", "as": "stance", "by": "speaker", "saying": "text"],
            "the left party says something about a listing or an allegation"
        ),
        LinkVerb(
            "accuses",
            ["alleges-about"],
            "Allegation",
            "claimant",
            "subject",
            words: ["on": "date", "of": "text", "about": "topic", "in": "reportedBy"],
            "the left party claims something about the right one"
        ),
        LinkVerb(
            "documents",
            ["mentions", "reports-on"],
            "Documentation",
            "document",
            "entity",
            words: interest,
            "the document on the left is about what stands on the right"
        ),
        LinkVerb(
            "documented-by",
            ["mentioned-in", "is-documented-by"],
            "Documentation",
            "entity",
            "document",
            words: interest,
            "the document on the right is about what stands on the left"
        ),
    ]
}
