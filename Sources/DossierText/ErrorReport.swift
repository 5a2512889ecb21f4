/// A failure as a person reads it, and as a script does.
///
/// Texts are raw: the report makes them safe (``SafeText``) in each form. They hold no statement
/// values beyond what the person typed.
package struct ErrorReport: Error, Hashable, Sendable {
    /// The kind of failure.
    package var id: ErrorID
    /// What failed, in the user's nouns, and why; lower case, no full stop.
    package var message: String
    /// What else is wrong with the same command, one message each.
    package var also: [String] = []
    /// Whether work is safe, what was done and what was not; one sentence or two an element.
    package var details: [String]
    /// Names that were perhaps meant.
    package var didYouMean: [String]
    /// Commands that help, each runnable as printed.
    package var tries: [String]
    /// Whether everything the person had is intact; nil if that is not known.
    package var isSafe: Bool?
    /// The request's id, also in the daemon's journal; given with `--debug`.
    package var request: String?
    /// The exit code, by default the catalogue's.
    package var exitCode: ExitCode

    /// A report of a kind of failure.
    package init(
        _ id: ErrorID,
        _ message: String,
        details: [String] = [],
        didYouMean: [String] = [],
        tries: [String] = [],
        isSafe: Bool? = true,
        request: String? = nil,
        exitCode: ExitCode? = nil
    ) {
        self.id = id
        self.message = message
        self.details = details
        self.didYouMean = didYouMean
        self.tries = tries
        self.isSafe = isSafe
        self.request = request
        self.exitCode = exitCode ?? id.exitCode
    }

    /// The most lines that a report takes on a terminal of 80 columns or more.
    package static let lineLimit = 6
    /// The most lines of them that the message takes.
    package static let messageLineLimit = 2
    /// The most commands that are offered.
    package static let tryLimit = 3

    /// The report as one JSON line, `dossier.error/1`.
    package var json: String {
        func list(_ texts: [String]) -> String {
            "[" + texts.map(SafeText.jsonString).joined(separator: ",") + "]"
        }
        var fields = [
            "\"schema\":\"dossier.error/1\"", "\"id\":\"\(id.rawValue)\"",
            "\"exit\":\(exitCode.rawValue)", "\"message\":\(SafeText.jsonString(message))",
        ]
        if !also.isEmpty { fields.append("\"also\":\(list(also))") }
        if !details.isEmpty { fields.append("\"details\":\(list(details))") }
        if !didYouMean.isEmpty { fields.append("\"didYouMean\":\(list(didYouMean))") }
        fields.append("\"try\":\(list(tries))")
        if let isSafe { fields.append("\"safe\":\(isSafe)") }
        if let request { fields.append("\"request\":\(SafeText.jsonString(request))") }
        return "{" + fields.joined(separator: ",") + "}"
    }
}
