internal import DossierNode
internal import DossierText

/// The one line about the working copy under the help of `dossier` alone.
enum StatusLine {
    /// The line; nil outside of a working copy, or where it cannot be opened now.
    static func line(_ context: Context) async -> String? {
        guard let view = try? await context.withCopy({ try await $0.status() }) else { return nil }
        var parts = [
            SafeText.line(view.title) + ": "
                + HumanNumbers.count(view.entities, "entity", "entities")
        ]
        if view.unsentChanges > 0 {
            parts.append(HumanNumbers.count(view.unsentChanges, "change") + " to send")
        }
        if !view.conflicts.isEmpty {
            parts.append(HumanNumbers.count(view.conflicts.count, "conflict"))
        }
        if parts.count == 1 { parts.append("nothing to send, no conflicts") }
        return parts.joined(separator: ", ") + "."
    }
}
