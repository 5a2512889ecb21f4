/// Command lines with several things wrong: all of them are told at once.
extension WrongLine {
    private static let reason = "reason"
    private static let confirmation = "--yes"
    private static let noEntity = "nobody"
    private static let noMember = "no member ghost"
    private static let noFile = "no-such-key"

    /// Of `dossier -C desk`.
    static let severalOfClient: [Self] = [
        Self(64, "needs-answer", ["erase", "nobody"], tells: [reason, confirmation, noEntity]),
        Self(64, "usage", ["erase", "nobody", "--why", " "], tells: [reason, noEntity]),
        Self(
            64,
            "needs-answer",
            ["erase", "hikvision", "nosuch", "--yes"],
            tells: [reason, "nosuch", "only an admin"]
        ),
        Self(64, "usage", ["erase", "nobody", "=x"], tells: ["before", reason, noEntity]),
        Self(
            66,
            "no-such-file",
            ["erase", "nobody", "--why", "x", "--yes", "--founding-key", "%/no-such-key"],
            tells: [noFile, noEntity]
        ),
        Self(64, "needs-answer", ["remove", "nobody"], tells: [reason, confirmation, noEntity]),
        Self(64, "needs-answer", ["remove", "hikvision", "nosuch"], tells: [reason, "nosuch"]),
        Self(
            64,
            "needs-answer",
            ["adopt", "ghost:1", "ghost:2"],
            tells: [reason, "ghost:1", "ghost:2"]
        ),
        Self(64, "needs-answer", ["adopt", "--all-from", "ghost"], tells: [reason, noMember]),
        Self(64, "usage", ["adopt"], tells: ["--all-from", reason]),
        Self(
            64,
            "needs-answer",
            ["peers", "remove", "ghost", "--at", "ghost:1", "--at", "ghost:2", "--yes"],
            tells: [reason, noMember, "ghost:1", "ghost:2", "only an admin"]
        ),
        Self(
            64,
            "usage",
            ["peers", "role", "ghost", "king", "--yes"],
            tells: ["king", noMember]
        ),
        Self(
            64,
            "needs-answer",
            ["peers", "remove", "ghost", "--founding-key", "%/no-such-key"],
            tells: [reason, confirmation, noFile, noMember]
        ),
        Self(64, "needs-answer", ["retire"], tells: [reason, confirmation]),
        Self(
            66,
            "no-such-file",
            ["key", "restore", "%/no-such-key", "%/desk", "--from", "host:99999999"],
            tells: [noFile, "99999999", "there is a key"]
        ),
        Self(
            73,
            "cannot-create",
            ["bundle", "create", "%/good.json", "--for", "ghost", "--since", "%/no-such-key"],
            tells: ["good.json", noMember, noFile]
        ),
        Self(
            65,
            "bad-input",
            ["restore", "%/good.json", "%/desk", "--key", "%/no-such-key"],
            tells: ["good.json", "already", noFile]
        ),
        Self(
            64,
            "usage",
            ["invite", "--role", "king", "--ttl", "0s"],
            tells: ["king", "0s", "no daemon runs"]
        ),
    ]

    /// Of `dossier` in a place without a working copy.
    static let severalOfPlaceless: [Self] = [
        Self(
            73,
            "cannot-create",
            ["-C", "%/none", "backup", "%/good.json"],
            tells: ["good.json", "no working copy"]
        ),
        Self(
            66,
            "no-such-file",
            ["-C", "%/none", "bundle", "apply", "%/no-such-key"],
            tells: [noFile, "no working copy"]
        ),
        Self(
            73,
            "already-there",
            ["-C", "%/none", "key", "backup", "%/good.json"],
            tells: ["good.json", "no working copy"]
        ),
        Self(
            64,
            "needs-answer",
            ["-C", "%/none", "erase", "nobody"],
            tells: [reason, confirmation, "no working copy"]
        ),
    ]

    /// Of `dossierd`, to which the daemon's own settings are added.
    static let severalOfDaemon: [Self] = [
        Self(64, "usage", ["erase", "nobody"], tells: [reason, confirmation, noEntity]),
        Self(
            64,
            "usage",
            ["erase", "nobody", "=x", "--founding-key", "%/no-such-key", "--yes"],
            tells: ["before", reason, noFile, noEntity]
        ),
        Self(
            64,
            "usage",
            ["peers", "remove", "ghost", "--at", "ghost:1", "--at", "ghost:2"],
            tells: [reason, confirmation, noMember, "ghost:1", "ghost:2"]
        ),
        Self(
            64,
            "usage",
            ["peers", "role", "ghost", "king", "--yes"],
            tells: ["a role is", noMember]
        ),
        Self(64, "usage", ["retire"], tells: [reason, confirmation]),
        Self(64, "usage", ["invite", "--role", "king", "--ttl", "0s"], tells: ["king", "0s"]),
        Self(
            73,
            "cannot-create",
            ["bundle", "create", "%/good.json", "--for", "ghost", "--since", "%/no-such-key"],
            tells: ["good.json", noMember, noFile]
        ),
        Self(
            66,
            "no-such-file",
            ["key", "restore", "%/no-such-key"],
            tells: [noFile, "there is a key"]
        ),
        Self(
            65,
            "bad-input",
            ["restore", "%/good.json", "--key", "%/no-such-key"],
            tells: ["good.json", "already", noFile]
        ),
    ]
}
