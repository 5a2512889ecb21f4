/// The properties of which an entity has one value in the world, so that two contradict each other.
///
/// FollowTheMoney does not say this of any property: everything is a list there. The list decides
/// what is shown as a conflict, so it holds only what analysts would call one, by name. Raise
/// `version` with every change: two desks with different lists see different conflicts. The
/// properties that Dossier adds say it in their own table, see `Overlay`.
///
/// Not in it, because several values are ordinary: names, addresses, countries, registration
/// numbers and other codes that authorities give more than once; places (one place is spelt in
/// many ways); `status`, `role` and `sector` (they change and several hold at once); the ends of a
/// link (a second owner is a second link); `date`, `retrievedAt`, `modifiedAt` (kept by each source
/// for itself); `registrationDate` and `flag` (ships and cars are registered again); the balance
/// and the tonnage (measured again and again).
package enum SingleValued {
    /// The version of the list.
    package static let version = 1

    /// The names of the properties, whichever type declares them.
    package static let names: Set<String> = [
        // A life and a legal existence begin and end once.
        "birthDate", "deathDate", "gender",
        "incorporationDate", "dissolutionDate", "inceptionDate",
        // One listing is announced once, comes into force once, lasts for one time.
        "listingDate", "startDate", "endDate", "duration",
        // What one holding or one payment amounts to. A new amount is a new holding with its dates.
        "percentage", "sharesCount", "sharesValue", "sharesCurrency",
        "amount", "amountUsd", "amountEur", "currency", "capital",
        // Made, issued, signed, opened and due once.
        "buildDate", "issueDate", "maturityDate", "contractDate", "openingDate", "closingDate",
        "fileDate", "closeDate", "electionDate", "publishedAt", "authoredAt",
        // One by the rules of whoever gives them: a second one means two entities were mixed up.
        "leiCode", "uscCode", "wikidataId", "imoNumber", "iban", "isin", "contentHash",
        // The type says so: the one country among several, the one point on the map.
        "mainCountry", "latitude", "longitude",
    ]
}
