/// One wrong command line and how it has to fail.
struct WrongLine: Sendable, CustomStringConvertible {
    /// What it is typed after the program's name; `%` is the stage's folder, `@` the daemon's address.
    let words: [String]
    let code: Int32
    let id: String
    /// Words of which each has to stand in what is told: one for every problem.
    var tells: [String] = []
    /// Where `--json` is not an option of the command.
    var isPlainOnly = false

    init(_ code: Int32, _ id: String, _ words: String..., isPlainOnly: Bool = false) {
        self.code = code
        self.id = id
        self.words = words
        self.isPlainOnly = isPlainOnly
    }

    /// A line of which several things are wrong.
    init(_ code: Int32, _ id: String, _ words: [String], tells: [String]) {
        self.code = code
        self.id = id
        self.words = words
        self.tells = tells
    }

    var description: String { words.joined(separator: " ") }

    /// Wrong lines of `dossier -C desk`.
    static let client: [Self] = [
        Self(64, "usage", "bogus"), Self(64, "usage", "stauts"), Self(64, "usage", "--nope"),
        Self(64, "usage", "status", "extra"), Self(64, "usage", "status", "--nope"),
        Self(64, "usage", "status", "--width", "3"), Self(64, "usage", "status", "-q", "-v"),
        Self(64, "usage", "status", "--color", "purple"), Self(64, "usage", "show"),
        Self(66, "no-such-entity", "show", "hikvison"),
        Self(66, "ambiguous-name", "show", "listing"),
        Self(64, "usage", "set", "hikvision"), Self(64, "usage", "set", "hikvision", "country"),
        Self(64, "usage", "set", "hikvision", "=x"),
        Self(65, "no-such-property", "set", "hikvision", "nosuch=1"),
        Self(65, "bad-value", "set", "hikvision", "country="),
        Self(65, "bad-value", "set", "hikvision", "country=Atlantis"),
        Self(65, "bad-value", "set", "listing-hikvision", "listingDate=10/07/2019"),
        Self(65, "bad-value", "set", "listing-hikvision", "listingDate=2019-02-30"),
        Self(66, "no-such-source", "set", "hikvision", "country=us", "--source", "nosuch"),
        Self(64, "usage", "set", "hikvision", "country=us", "--bound", "!"),
        Self(65, "no-such-type", "add", "Compani", "X"), Self(64, "usage", "add", "Company"),
        Self(65, "bad-value", "add", "Company", ""),
        Self(73, "already-there", "add", "Company", "X", "--id", "hikvision"),
        Self(65, "bad-value", "add", "Company", "X", "--id", "../x"),
        Self(65, "no-such-property", "add", "Company", "X", "nosuch=1"),
        Self(64, "usage", "link", "hikvision", "eats", "dahua"),
        Self(66, "no-such-entity", "link", "hikvision", "owns", "nobody"),
        Self(64, "needs-answer", "remove", "hikvision"),
        Self(64, "needs-answer", "remove", "hikvision", "--why", "x"),
        Self(65, "bad-value", "remove", "hikvision", "country=xx", "--why", "x"),
        Self(65, "no-such-property", "remove", "hikvision", "nosuch", "--why", "x"),
        Self(66, "no-such-conflict", "resolve", "99", "--keep", "a"),
        Self(64, "usage", "resolve", "x"),
        Self(64, "usage", "resolve", "1", "--both", "--keep", "a"),
        Self(66, "no-such-file", "import", "nofile", "--yes"),
        Self(65, "bad-input", "import", "%/bad.json", "--yes"),
        Self(65, "bad-input", "import", "%/duplicate.json", "--yes"),
        Self(65, "bad-value", "import", "%/climbing.json", "--yes"),
        Self(65, "bad-input", "import", "%/sixty.json", "--yes"),
        Self(64, "needs-answer", "import", "%/good.json"),
        Self(66, "no-such-source", "import", "%/good.json", "--source", "nosuch", "--yes"),
        Self(73, "cannot-create", "export", "-o", "%/good.json"),
        Self(73, "cannot-create", "export", "-o", "%/none/x"),
        Self(65, "no-such-type", "export", "--type", "Nope"),
        Self(65, "no-such-type", "list", "Nope"), Self(64, "usage", "list", "--limit", "0"),
        Self(64, "usage", "list", "--where", "x"), Self(64, "usage", "search"),
        Self(65, "no-such-property", "why", "hikvision", "nosuch"),
        Self(64, "usage", "log", "-n", "0"), Self(66, "no-such-peer", "log", "--by", "nobody"),
        Self(64, "usage", "log", "--since", "soon"),
        Self(64, "usage", "push", "--to", "host:99999999"),
        Self(69, "unreachable", "push", "--to", "127.0.0.1:1"),
        Self(66, "no-such-help", "help", "nosuch"), Self(64, "usage", "source"),
        Self(64, "usage", "source", "add"), Self(66, "no-such-file", "source", "add", "%/no.pdf"),
        Self(64, "usage", "invite", "--role", "king"), Self(64, "usage", "invite", "--ttl", "0s"),
        Self(64, "usage", "invite", "--ttl", "2562047788015216h"),
    ]

    /// Wrong lines of `dossier` in a place without a working copy.
    static let placeless: [Self] = [
        Self(66, "no-working-copy", "-C", "%/none", "status"), Self(64, "usage", "init", " "),
        Self(73, "already-there", "init", "T", "%/desk"),
        Self(64, "usage", "join", "nocode", "%/new"),
        Self(77, "bad-code", "join", "ABC@localhost", "%/new"),
        Self(64, "usage", "join", "0000-0000-0000@", "%/new"),
        Self(69, "unreachable", "join", "0000-0000-0000@127.0.0.1:1", "%/new"),
        Self(73, "already-there", "join", "0000-0000-0000@@", "%/desk"),
    ]

    /// Wrong lines of `dossierd`, to which the daemon's own settings are added.
    static let daemon: [Self] = [
        Self(64, "usage", "bogus"), Self(64, "usage", "status", "--nope"),
        Self(64, "usage", "verify", "extra"), Self(73, "already-there", "init", "Another"),
        Self(64, "usage", "invite", "--role", "king"), Self(64, "usage", "invite", "--ttl", "abc"),
        Self(64, "usage", "invite", "--ttl", "0s"),
        Self(64, "usage", "invite", "--ttl", "86401s"),
        Self(64, "usage", "invite", "--ttl", "2562047788015216h"),
        Self(64, "usage", "join", "x"), Self(73, "already-there", "join", "0000-0000-0000@@"),
        Self(66, "no-such-peer", "peers", "pause", "nobody", isPlainOnly: true),
        Self(66, "no-such-peer", "peers", "resume", "nobody", isPlainOnly: true),
        Self(64, "usage", "peers", "pause", isPlainOnly: true),
        Self(64, "usage", "config", "check", "--set", "x", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--set", "nope=1", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--set", "log.level=loud", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--config", "%/no.yaml", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--config", "%/torn.yaml", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--config", "%/unknown.yaml", isPlainOnly: true),
        Self(78, "bad-config", "config", "check", "--config", "%/twice.yaml", isPlainOnly: true),
    ]
}
