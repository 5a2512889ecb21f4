/// What kind of text the values of a property are; the twenty types of FollowTheMoney.
package enum ValueType: String, Hashable, Sendable, CaseIterable {
    /// A postal address on one line.
    case address
    /// A digest of a file.
    case checksum
    /// The code of a country or territory.
    case country
    /// A date or a time, as precise as it is known: `2019`, `2019-10`, `2019-10-09`.
    case date
    /// An address for electronic mail.
    case email
    /// The identifier of another entity.
    case entity
    /// One of three codes for a person's gender.
    case gender
    /// A piece of a web page.
    case html
    /// A number or code that an authority gave.
    case identifier
    /// An address on the internet, version 4 or 6.
    case ip
    /// A piece of JSON.
    case json
    /// The three letter code of a language.
    case language
    /// The kind of a file, such as `text/html`.
    case mimetype
    /// The name of a person, firm or thing.
    case name
    /// A number as it was written.
    case number
    /// A telephone number.
    case phone
    /// A short text.
    case string
    /// A text of any length.
    case text
    /// One of the fixed codes for why something is of interest.
    case topic
    /// An address on the web.
    case url
}
