internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// The options that say where a statement comes from.
struct CitationOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The source: an id, its beginning, or a title.")
    var source: String?
    @Option(help: "Where in the source: a page, a section.")
    var locator: String?
    @Option(help: ArgumentHelp("When the source was read.", valueName: "date"))
    var retrieved: String?
    @Option(
        name: .customLong("derived-from"),
        help: ArgumentHelp("The source that this source copies.", valueName: "source")
    )
    var derivedFrom: String?
    @Option(help: ArgumentHelp("The value's text as it stands in the source.", valueName: "text"))
    var original: String?
    @Option(help: ArgumentHelp("How exact the value is: =, <, >, ~, <= or >=.", valueName: "sign"))
    var bound: String?
    @Option(help: ArgumentHelp("A remark.", valueName: "text"))
    var note: String?
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var why: String?
    @Option(
        help: ArgumentHelp(
            "The value of the same property that this one corrects.",
            valueName: "value"
        )
    )
    var corrects: String?
    @Option(help: ArgumentHelp("The language of the values, as zho.", valueName: "code"))
    var language: String?

    func validate() throws {
        let signs = ["=", "<", ">", "~", "<=", ">="]
        if let bound, !signs.contains(bound) {
            throw ValidationError(
                "--bound takes one of \(signs.joined(separator: " ")), not \(bound)."
            )
        }
    }

    var citation: Citation {
        var citation = Citation()
        citation.source = source
        citation.locator = locator
        citation.retrieved = retrieved
        citation.derivedFrom = derivedFrom
        citation.original = original
        citation.bound = bound
        citation.note = note
        citation.reason = why
        citation.corrects = corrects
        citation.language = language
        return citation
    }
}

/// The option that says why a step is made.
struct MessageOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("What the log says about the step.", valueName: "text")
    )
    var message: String?
}

extension Context {
    /// Runs an edit and reports it.
    func edit(_ body: (WorkingCopy) async throws -> StepResult) async throws -> Outcome {
        try await withCopy { copy in
            let result = try await body(copy)
            return Outcome(StepAnswer(result, hasRemote: try copy.remote() != nil))
        }
    }
}
