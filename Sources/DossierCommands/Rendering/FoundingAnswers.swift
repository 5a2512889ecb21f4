internal import DossierText

/// `dossier join` and `dossier init`: the working copy that is ready now.
package struct ReadyAnswer: Answer {
    /// The dataset's title.
    package var title: String
    /// The working copy's directory.
    package var directory: String
    /// The daemon that admitted it; nil for a dataset founded here.
    package var remote: (name: String, address: String)?
    /// The role that it has.
    package var role: String
    /// Changesets that came.
    package var received: Int
    /// Where the sealed founding key lies; nil where none was made here.
    package var foundingKey: String?
    /// The passphrase that was made up for it, printed once.
    package var passphrase: String?
    /// The commands that come next.
    package var next: [String]

    /// Describes a working copy that is ready.
    package init(
        title: String,
        directory: String,
        remote: (name: String, address: String)? = nil,
        role: String,
        received: Int = 0,
        foundingKey: String? = nil,
        passphrase: String? = nil,
        next: [String] = []
    ) {
        self.title = title
        self.directory = directory
        self.remote = remote
        self.role = role
        self.received = received
        self.foundingKey = foundingKey
        self.passphrase = passphrase
        self.next = next
    }

    /// The name of the JSON object.
    package let schema = "dossier.ready/1"
    /// A passphrase that is shown once must be seen.
    package var isReport: Bool { passphrase == nil }

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        var lines: [String] = []
        if let remote {
            let text =
                "\(SafeText.line(remote.name)) (\(SafeText.line(remote.address))): "
                + "\"\(SafeText.line(title))\", code proven on both sides"
            lines += Ruled.lines("", text, marks: [], on: screen)
            lines.append(
                "Got \(HumanNumbers.count(received, "changeset")); you are "
                    + (role == "editor" || role == "admin" ? "an " : "a ") + SafeText.line(role)
                    + "."
            )
        } else {
            lines += Ruled.lines(
                "",
                "\"\(SafeText.line(title))\" is founded; this working copy is its first admin.",
                marks: [],
                on: screen
            )
        }
        if let foundingKey {
            lines += Ruled.lines(
                "",
                "The founding key is sealed in \(screen.path(foundingKey)). Move it to a safe "
                    + "place away from this computer: nothing here needs it.",
                marks: [],
                on: screen
            )
        }
        if let passphrase {
            lines.append(
                "Its passphrase, shown only now:  " + screen.paint(SafeText.line(passphrase), .bold)
            )
        }
        lines.append("Ready: " + screen.path(directory))
        return lines + Hints(next).lines(on: screen)
    }

    /// The form for a pipe: a name and a value in each row.
    package var rows: [[String]] {
        var rows = [["directory", directory], ["title", title], ["role", role]]
        if let remote { rows += [["remote", remote.name], ["address", remote.address]] }
        rows.append(["received", String(received)])
        if let foundingKey { rows.append(["foundingKey", foundingKey]) }
        if let passphrase { rows.append(["passphrase", passphrase]) }
        return rows
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("directory", .string(directory)), Member("title", .string(title)),
            Member("role", .string(role)),
            Member("remote", .optional(remote?.name)),
            Member("address", .optional(remote?.address)),
            Member("received", .integer(received)), Member("foundingKey", .optional(foundingKey)),
            Member("passphrase", .optional(passphrase)),
        ]
    }
}

/// `dossier invite`: a code for one machine.
package struct InvitationAnswer: Answer {
    /// The code.
    package var code: String
    /// The role that it gives.
    package var role: String
    /// Milliseconds since 1970 when it ends.
    package var expires: Int
    /// Where the other machine reaches the daemon, the likeliest first.
    package var addresses: [String]
    /// Whether the command goes on waiting.
    package var isWaiting: Bool

    /// Describes a code.
    package init(code: String, role: String, expires: Int, addresses: [String], isWaiting: Bool) {
        self.code = code
        self.role = role
        self.expires = expires
        self.addresses = addresses
        self.isWaiting = isWaiting
    }

    /// The name of the JSON object.
    package let schema = "dossier.invitation/1"
    /// The code is what was asked for.
    package let isReport = false

    /// The form for a terminal.
    package func lines(on screen: Screen) -> [String] {
        let code = SafeText.line(self.code)
        let until = CivilDate(
            milliseconds: Int64(expires),
            offset: screen.offset(expires)
        ).clock
        var lines = [
            "    " + screen.paint(code, .bold)
                + "          one use, as \(SafeText.line(role)), valid until \(until)",
            "",
        ]
        for (position, address) in addresses.prefix(4).enumerated() {
            let label = position == 0 ? "On the other machine:   " : "                   or:   "
            lines.append(label + screen.paint(Hints.command("join", "\(code)@\(address)"), .cyan))
        }
        if isWaiting { lines.append("Waiting … (Ctrl-C stops waiting, the code stays valid)") }
        return lines
    }

    /// The form for a pipe: code, role, end, an address in each row.
    package var rows: [[String]] {
        addresses.map { ["\(code)@\($0)", code, role, PipeCell.time(expires)] }
    }

    /// The members of the JSON object.
    package var members: [JSONText.Member] {
        typealias Member = JSONText.Member
        return [
            Member("code", .string(code)), Member("role", .string(role)),
            Member("expires", .time(expires)), Member("addresses", .strings(addresses)),
        ]
    }
}
