internal import DossierCore
internal import DossierCrypto
package import DossierNode
internal import DossierText

/// `dossier key show`: the key and its chains.
package struct KeyAnswer: Answer {
    /// The key.
    package let view: KeyView

    /// Shows a key.
    package init(_ view: KeyView) { self.view = view }

    /// The name of the JSON object.
    package let schema = "dossier.key/1"
    /// It is asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var lines = IdentityAnswer(view.identity).lines(on: screen)
        lines.append("")
        if view.chains.isEmpty { lines.append("Nothing was written with it yet.") }
        for chain in view.chains {
            lines.append(
                "\(SafeText.line(chain.name))  \(HumanNumbers.count(chain.changesets, "changeset")), "
                    + "the last \(screen.day(chain.last))"
            )
        }
        if !view.former.isEmpty {
            lines += Ruled.lines(
                "",
                "Before it: \(view.former.map { SafeText.line($0) }.joined(separator: ", ")), kept for "
                    + "a daemon that has not heard of the change yet.",
                marks: [],
                on: screen
            )
        }
        return lines
    }

    /// The form for a pipe: name, role, fingerprint, key; then chain, changesets, last in each row.
    package var rows: [[String]] {
        IdentityAnswer(view.identity).rows
            + view.chains.map { [$0.name, String($0.changesets), PipeCell.time($0.last)] }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("identity", MemberForms.json(view.identity)),
            Member("former", .strings(view.former)),
            Member(
                "chains",
                .array(
                    view.chains.map { chain in
                        .object([
                            Member("name", .string(chain.name)),
                            Member("changesets", .integer(chain.changesets)),
                            Member("last", .time(chain.last)),
                        ])
                    }
                )
            ),
        ]
    }
}

/// `dossier key backup`: where the sealed key is.
package struct KeyFileAnswer: Answer {
    /// The file.
    package let path: String
    /// Eight letters of the key.
    package let fingerprint: String
    /// The passphrase that was made up, printed once.
    package let passphrase: String?

    /// Names a file.
    package init(path: String, fingerprint: String, passphrase: String?) {
        self.path = path
        self.fingerprint = fingerprint
        self.passphrase = passphrase
    }

    /// The name of the JSON object.
    package let schema = "dossier.key-file/1"
    /// A passphrase that is shown once must be seen.
    package var isReport: Bool { passphrase == nil }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var lines = Ruled.lines(
            "",
            "The key \(SafeText.line(fingerprint)) is sealed in \(screen.path(path)), which was "
                + "opened again to see that it works. Move it off this computer.",
            marks: [],
            on: screen
        )
        if let passphrase {
            lines.append(
                "Its passphrase, shown only now:  " + screen.paint(SafeText.line(passphrase), .bold)
            )
        }
        return lines
    }

    /// The form for a pipe: a name and a value in each row.
    package var rows: [[String]] {
        [["file", path], ["fingerprint", fingerprint]]
            + (passphrase.map { [["passphrase", $0]] } ?? [])
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("file", .string(path)), Member("fingerprint", .string(fingerprint)),
            Member("passphrase", .optional(passphrase)),
        ]
    }
}
