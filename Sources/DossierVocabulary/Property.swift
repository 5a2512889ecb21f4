/// One property of an entity type: what it is called and what its values may be.
package struct Property: Hashable, Sendable {
    /// The name that is stored and exported, such as `listingDate`.
    package let name: String
    /// The name that people read, such as "Listing date".
    package let label: String
    /// The name of the type that declares it; its descendants inherit it.
    package let owner: String
    /// What kind of text its values are.
    package let valueType: ValueType
    /// Whether it is the reverse side of a property of another type; such a one is never written.
    package let isStub: Bool
    /// Whether it helps to tell whether two entities are the same.
    package let isMatchable: Bool
    /// Whether it is not meant for people.
    package let isHidden: Bool
    /// Whether FollowTheMoney advises against it.
    package let isDeprecated: Bool
    /// Whether Dossier added it to FollowTheMoney.
    package let isOverlay: Bool
    /// Whether two different values of it contradict each other, see `SingleValued`.
    package let isSingleValued: Bool
    /// The names of the types an entity value may have; none means any type.
    package let ranges: [String]
    /// The name of the stub at the other end of an entity property.
    package let reverse: String?
    /// The scheme of an identifier, such as `lei`.
    package let format: String?
    /// The greatest length of a value, counted in Unicode scalars.
    package let maxLength: Int
    /// The only values there may be; none means that any text will do.
    package let choices: [String]

    /// The first of the types an entity value may have.
    package var range: String? { ranges.first }

    /// The type and the name together, such as `Sanction:listingDate`.
    package var qualifiedName: String { "\(owner):\(name)" }
}
