internal import DossierText

/// One cell of tab-separated output.
enum PipeCell {
    /// The cell for a raw text.
    static func text(_ raw: String) -> String { SafeText.tsvCell(raw) }

    /// A moment as RFC 3339 in UTC; empty for 0, which means never.
    static func time(_ milliseconds: Int) -> String {
        milliseconds == 0 ? "" : CivilDate(milliseconds: Int64(milliseconds)).rfc3339
    }
}
