internal import DossierText

/// `PROPERTY` or `PROPERTY=VALUE`, as it is typed; both nil for everything.
package struct PropertyText: Hashable, Sendable {
    /// The property's name or label.
    package let name: String?
    /// The one value.
    package let value: String?

    /// Reads what was typed for the command whose help page is `command`.
    ///
    /// Throws an `ErrorReport`: `usage`.
    package init(_ text: String?, help command: String) throws {
        let parts = (text ?? "").split(
            separator: "=",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard text == nil || parts.first?.isEmpty == false else {
            throw ErrorReport(
                .usage,
                "a property is missing before \"=\"",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier help \(command)"]
            )
        }
        name = text == nil ? nil : parts.first.map(String.init)
        value = parts.count == 2 ? String(parts[1]) : nil
    }
}
