/// Every limit of the wire protocol, named once (PROTOCOL: "Transport", "Flow control").
package enum WireLimits {
    /// Bytes of a line, without its line feed, before membership is shown.
    package static let strangerLineBytes = 4 * 1024
    /// Bytes of a line, without its line feed, afterwards.
    package static let lineBytes = 1024 * 1024
    /// Bytes of changesets that a sender may have under way before they are acknowledged.
    package static let windowBytes = 4 * 1024 * 1024
    /// Changesets of one acknowledgement, so that a list of what was not kept stays small.
    package static let batchChangesets = 512
    /// Bytes of the lines that are stored in one transaction; one line may exceed it.
    package static let batchBytes = 1024 * 1024
    /// Heads in one `have` or `caughtUp` line: with the longest numbers still below `lineBytes`.
    package static let headsInLine = 8192
    /// Lines of one `have` or `caughtUp`.
    package static let headLines = 32
    /// Heads that a peer may have told of in one session, over all its lines.
    package static let heads = headsInLine * headLines
    /// Digests that a peer may have told of since they were last looked up.
    package static let digestsWaiting = 64 * digestsInLine
    /// Heads of this replica's own chain, unknown here, that are reported in one session.
    package static let ownHeadsTold = 64
    /// Pairs in one `digests` message.
    package static let digestsInLine = 256
    /// `digests` messages that one side sends in one session.
    package static let digestsMessages = 4096
    /// Changesets that one side may have asked for by `fetch` and not been answered about.
    package static let fetchedChangesets = 1024
    /// Capabilities in a `hello`.
    package static let capabilities = 32
    /// Bytes of one capability's name.
    package static let capabilityBytes = 64
    /// Bytes of a replica's or a person's name.
    package static let nameBytes = 256
    /// Bytes of the software's name and version.
    package static let softwareBytes = 128
    /// Bytes of an error's text.
    package static let errorTextBytes = 1024
    /// Bytes of the name of an error code or a message type.
    package static let wordBytes = 64
    /// Seconds that an error may ask its receiver to wait.
    package static let retrySeconds = 24 * 60 * 60
}
