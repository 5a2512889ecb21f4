/// The fixed lists of the vocabulary: topics, countries, languages, genders and file types.
package struct CodeLists: Sendable {
    /// A reason why something is of interest.
    package struct Topic: Hashable, Sendable {
        /// What is stored, such as `export.control`.
        package let code: String
        /// What people read.
        package let label: String
        /// Whether it warns of a risk.
        package let isRisk: Bool
    }

    /// The lists of this build; read when they are first asked for.
    package static let standard = CodeLists()

    /// The topics by code.
    package private(set) var topics: [String: Topic] = [:]
    /// The English names of the countries and territories by code.
    package private(set) var countries: [String: String] = [:]
    /// The English names of the languages by code.
    package private(set) var languages: [String: String] = [:]
    /// The labels of the genders by code.
    package private(set) var genders: [String: String] = [:]

    /// The codes of languages by each of their spellings.
    private(set) var languageCodes: [String: String] = [:]
    /// The codes of genders by each of their spellings.
    private(set) var genderCodes: [String: String] = [:]
    /// The normal spelling of file types that are written in several ways.
    private(set) var mimeTypes: [String: String] = [:]

    private init() {
        for line in TableReader(ModelTable.text, kinds: "GCLSM") {
            let code = line[1]
            let label = line[2]
            switch line[0] {
            case "G": topics[code] = Topic(code: code, label: label, isRisk: line[3] == "r")
            case "C": countries[code] = label
            case "L":
                languages[code] = label
                for spelling in [code] + line.list(3) { languageCodes[spelling] = code }
            case "S":
                genders[code] = label
                for spelling in [code] + line.list(3) { genderCodes[spelling] = code }
            default: mimeTypes[code] = label
            }
        }
    }
}
