/// The stable name of a kind of failure: the same on the wire, in `--json` and in logs.
///
/// A name is never given a second meaning and never removed; what a kind means to people and which
/// exit code it has stands in ``ErrorCatalogue``.
package enum ErrorID: String, CaseIterable, Hashable, Sendable {
    // Between machines; the wire protocol sends these.
    case `protocol`
    case limit
    case busy
    case dataset
    case notMember = "not-member"
    case notPermitted = "not-permitted"
    case badSignature = "bad-signature"
    case brokenChain = "broken-chain"
    case fork
    case retired
    case tooOld = "too-old"
    case withheld
    case corrupt
    case diskFull = "disk-full"
    case `internal`

    // Reaching and trusting another machine.
    case unreachable
    case timedOut = "timed-out"
    case keyChanged = "key-changed"
    case badCode = "bad-code"
    case noDaemon = "no-daemon"
    case clockSkew = "clock-skew"

    // Naming what is not there, or not there once.
    case noSuchEntity = "no-such-entity"
    case noSuchSource = "no-such-source"
    case noSuchChangeset = "no-such-changeset"
    case noSuchConflict = "no-such-conflict"
    case noSuchPeer = "no-such-peer"
    case noSuchFile = "no-such-file"
    case noSuchType = "no-such-type"
    case noSuchProperty = "no-such-property"
    case noSuchHelp = "no-such-help"
    case ambiguousName = "ambiguous-name"
    case nothingToUndo = "nothing-to-undo"

    // What was typed, read or edited.
    case usage
    case needsAnswer = "needs-answer"
    case badInput = "bad-input"
    case badValue = "bad-value"
    case needsSource = "needs-source"
    case staleRow = "stale-row"
    case lastAdmin = "last-admin"
    case seniorMember = "senior-member"
    case rotationPending = "rotation-pending"
    case editorFailed = "editor-failed"
    case badPassphrase = "bad-passphrase"

    // This computer.
    case noWorkingCopy = "no-working-copy"
    case noDataset = "no-dataset"
    case alreadyThere = "already-there"
    case cannotCreate = "cannot-create"
    case cutFile = "cut-file"
    case damagedFile = "damaged-file"
    case io
    case locked
    case badConfig = "bad-config"
    case newerData = "newer-data"
    case interrupted
    case terminated

    /// What the catalogue says about this kind.
    package var entry: ErrorCatalogue.Entry { ErrorCatalogue.entry(self) }

    /// The exit code of a program that ends with this failure.
    package var exitCode: ExitCode { entry.exitCode }
}
