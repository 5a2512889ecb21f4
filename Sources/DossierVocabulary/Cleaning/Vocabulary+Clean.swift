/// Turning what somebody typed into the one form in which a value is stored.
///
/// The rules are those of FollowTheMoney 4.11.2, so that what is cleaned here is found valid there.
/// They apply to local edits and to formats other than FollowTheMoney's own.
extension Vocabulary {
    /// The stored form of a value of a property.
    ///
    /// - Parameters:
    ///   - value: What was typed or read.
    ///   - property: The property it is meant for.
    ///   - entityID: The entity that gets the value, so that it does not refer to itself.
    /// - Returns: The value to store; cleaning it again changes nothing.
    /// - Throws: `CleaningError` if it cannot be a value of that property, or if the property is a
    ///   stub, which nothing is ever written to.
    package func clean(
        _ value: String,
        property: Property,
        entityID: String? = nil
    ) throws(CleaningError) -> String {
        guard !property.isStub else {
            let other = property.reverse.map { ", write \($0) of the other entity" } ?? ""
            throw CleaningError(
                .stub,
                "property \(property.qualifiedName) only shows what others say\(other)"
            )
        }
        let cleaned: String
        if property.choices.isEmpty {
            cleaned = try Self.clean(value, as: property.valueType, format: property.format)
        } else {
            cleaned = try Self.choice(value, among: property.choices)
        }
        let length = cleaned.unicodeScalars.count
        guard length <= property.maxLength else {
            throw CleaningError(
                .tooLong,
                "value of \(property.name) has \(length) characters, "
                    + "the limit is \(property.maxLength)"
            )
        }
        guard property.valueType != .entity || entityID == nil || cleaned != entityID else {
            throw CleaningError(
                .selfReference,
                "\(property.name) of \(cleaned) would refer to itself"
            )
        }
        return cleaned
    }

    /// The stored form of a value of a type, without the limit that a property may set.
    ///
    /// - Parameters:
    ///   - value: What was typed or read.
    ///   - type: What kind of text it is.
    ///   - format: The scheme of an identifier, such as `lei`.
    /// - Returns: The value in its stored form.
    /// - Throws: `CleaningError` if it cannot be a value of that type.
    package static func clean(
        _ value: String,
        as type: ValueType,
        format: String? = nil
    ) throws(CleaningError) -> String {
        guard let text = CleanText.sanitized(value) else {
            throw CleaningError(.empty, "the \(type.rawValue) is empty")
        }
        switch type {
        case .name: return try name(text)
        case .address: return try address(text)
        case .date: return try DateCleaning.clean(text)
        case .country: return try CountryCleaning.clean(text)
        case .url: return try URLCleaning.clean(text)
        case .topic: return try topic(text)
        case .language: return try language(text)
        case .gender: return try gender(text)
        case .entity: return try entity(text)
        case .email: return try EmailCleaning.clean(text)
        case .phone: return phone(text)
        case .ip: return try ipAddress(text)
        case .mimetype: return try mimeType(text)
        case .identifier: return try IdentifierCleaning.clean(text, format: format)
        // What these hold has no fixed form; a number is kept as it was written.
        case .string, .text, .html, .json, .number, .checksum: return text
        }
    }
}
