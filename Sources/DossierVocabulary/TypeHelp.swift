/// What the types that analysts use most are for, in one sentence each.
package enum TypeHelp {
    /// The sentence for the type of that name, if there is one.
    package static func summary(of name: String) -> String? { summaries[name] }

    private static let summaries = [
        "Person": "A human being.",
        "LegalEntity": "A person or an organisation, when it is not known which of the two.",
        "Organization": "A group of people with a name that is no firm and no part of a state.",
        "Company": "A firm: something that trades and can be owned.",
        "PublicBody": "A ministry, agency, court, police force or other part of a state.",
        "Ownership": "That somebody owns a firm or thing, or a share in it.",
        "Directorship": "That somebody is on the board or at the head of an organisation.",
        "Control": "That somebody decides what an organisation does, whether or not it is owned.",
        "Employment": "That a person works for an organisation.",
        "Membership": "That somebody is a member of an organisation.",
        "Representation": "That somebody acts in the name of somebody else.",
        "Family": "That two persons are relatives.",
        "Associate": "That two persons have to do with each other without being relatives.",
        "Succession": "That one organisation took the place of another.",
        "UnknownLink": "That two things have to do with each other in a way no other type says.",
        "Sanction": "That an authority put somebody on a list with consequences in law.",
        "Risk": "That a list or a register warns of somebody, without consequences in law.",
        "Address": "A place with a street, a town or a postal code.",
        "Identification": "A paper that proves who somebody is, such as an identity card.",
        "Passport": "A passport with its number and holder.",
        "Security": "A share, bond or other paper that is traded.",
        "Vessel": "A ship or boat.",
        "Contract": "An agreement to deliver or to build something, usually with a state.",
        "Payment": "That somebody paid somebody.",
        "Event": "Something that happened or is planned at a place and time.",
        "Document": "A file or a publication from which facts are taken.",
        "Article": "A piece in the press or on the web from which facts are taken.",
        "Note": "A remark about something that fits nowhere else.",
        "Project": "Work with an aim and an end that several parties take part in.",
        "Position": "An office that a person can hold, such as a seat in a parliament.",
        "Response": "What a party answered to a listing or an allegation, and in whose words.",
        "Allegation": "Who claims what about whom; it raises no risk topic by itself.",
        "Metric": "A share or an amount of something in a region and period; zero counts.",
        "Product": "Something that is made and sold, with its maker and what it does.",
        "ProductUse": "Who uses which product, where and for what.",
        "ListingAction": "One official act that put one or many parties on a list.",
    ]
}

extension EntityType {
    /// What the type is for, in one sentence, if it is one that analysts use often.
    package var summary: String? { TypeHelp.summary(of: name) }
}
