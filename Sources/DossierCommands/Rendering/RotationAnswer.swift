internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier key rotate`: what it does, or would do.
package struct RotationAnswer: Answer {
    /// What changes.
    package let view: RotationView
    /// Whether a daemon is set.
    package let hasRemote: Bool

    /// Reports a rotation, or what would be one.
    package init(_ view: RotationView, hasRemote: Bool) {
        self.view = view
        self.hasRemote = hasRemote
    }

    /// The name of the JSON object.
    package let schema = "dossier.rotation/1"
    /// The work is done without it.
    package var isReport: Bool { view.changeset != nil }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        guard let changeset = view.changeset, let after = view.after else {
            let count = HumanNumbers.count(view.changesets, "changeset")
            return Ruled.lines(
                "",
                "A new key takes the place of \(SafeText.line(view.before)) "
                    + "(\(SafeText.line(view.name)), \(view.role.rawValue))"
                    + (view.why.map { ": " + SafeText.line($0) } ?? "."),
                marks: [],
                on: screen
            ) + [
                "  It signs nothing any more.",
                "  What it signed goes on counting (\(count)).",
            ]
        }
        let lines = [
            "The new key is \(SafeText.line(after)).",
            "A backup of the old key is worth nothing now: make a new one.",
            "Saved as \(SafeText.line(changeset.short)), not sent yet.",
        ]
        let backup = Hints.command("key", "backup", "FILE")
        return lines
            + Hints(hasRemote ? [Hints.command("push"), backup] : [backup]).lines(on: screen)
    }

    /// The form for a pipe: name, role, key before, key after, changeset.
    package var rows: [[String]] {
        [
            [
                view.name, view.role.rawValue, view.before, view.after ?? "",
                view.changeset?.short ?? "",
            ]
        ]
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("name", .string(view.name)), Member("role", .string(view.role.rawValue)),
            Member("before", .string(view.before)), Member("after", .optional(view.after)),
            Member("changesets", .integer(view.changesets)), Member("why", .optional(view.why)),
            Member("changeset", view.changeset.map(ViewJSON.changeset) ?? .null),
        ]
    }
}
