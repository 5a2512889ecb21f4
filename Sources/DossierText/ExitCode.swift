/// What a program of ours returns to the shell: sysexits for failures, 1 for findings.
///
/// Codes may be added; a script treats an unknown one that is not 0 as failure.
package enum ExitCode: Int32, CaseIterable, Sendable {
    /// Done, also when there was nothing to do.
    case ok = 0
    /// The answer is yes: differences, conflicts, matches or problems were found.
    case findings = 1
    /// A batch was done with some rows or peers left out.
    case partial = 3
    /// Wrong arguments.
    case usage = 64
    /// File content, changeset or signature invalid.
    case badInput = 65
    /// No such file, entity, source or changeset.
    case noInput = 66
    /// Daemon or peer not reachable, or out of time.
    case unreachable = 69
    /// A fault of the program.
    case `internal` = 70
    /// An output exists already or cannot be written.
    case cannotCreate = 73
    /// Disk full, I/O error, or damaged database.
    case io = 74
    /// Busy or locked; safe to repeat.
    case tryAgain = 75
    /// Versions do not fit, or a peer broke the protocol.
    case `protocol` = 76
    /// Not paired, wrong key, role too low, or file permissions.
    case notPermitted = 77
    /// The configuration is invalid.
    case config = 78
    /// Ended by Ctrl-C; state intact.
    case interrupted = 130
    /// Ended by SIGTERM; state intact.
    case terminated = 143

    /// The stable name.
    package var name: String {
        switch self {
        case .ok: "ok"
        case .findings: "findings"
        case .partial: "partial"
        case .usage: "usage"
        case .badInput: "bad-input"
        case .noInput: "no-input"
        case .unreachable: "unreachable"
        case .internal: "internal"
        case .cannotCreate: "cannot-create"
        case .io: "io"
        case .tryAgain: "try-again"
        case .protocol: "protocol"
        case .notPermitted: "not-permitted"
        case .config: "config"
        case .interrupted: "interrupted"
        case .terminated: "terminated"
        }
    }

    /// When the code is returned, in plain words.
    package var meaning: String {
        switch self {
        case .ok: "done; also when there was nothing to do, and when new conflicts came in"
        case .findings: "something was found, and you asked to be told by --exit-code or --check"
        case .partial: "done, but some rows or peers were left out; the output names them"
        case .usage: "the command line is wrong"
        case .badInput: "a file, a value, a changeset or a signature is not valid"
        case .noInput: "no such file, entity, source or changeset"
        case .unreachable: "the daemon or the other machine did not answer"
        case .internal: "a fault of this program; a crash note was written"
        case .cannotCreate: "the output exists already or cannot be written"
        case .io: "the disk is full or failed, or the database is damaged"
        case .tryAgain: "something else is busy with it; the same command works later"
        case .protocol: "the versions do not fit, or the other side broke the rules"
        case .notPermitted: "you or this machine may not do that"
        case .config: "the configuration is not valid"
        case .interrupted: "you stopped it; nothing is half done"
        case .terminated: "the system stopped it; nothing is half done"
        }
    }

    /// The whole table, for `help exit-codes`.
    package static func helpLines(width: Int) -> [String] {
        var table = Table(columns: [
            Table.Column("code", alignment: .trailing), Table.Column("name"),
            Table.Column("when", isFlexible: true),
        ])
        for code in allCases {
            table.append([
                Table.Cell("\(code.rawValue)"), Table.Cell(code.name), Table.Cell(code.meaning),
            ])
        }
        return table.lines(width: width)
    }
}
